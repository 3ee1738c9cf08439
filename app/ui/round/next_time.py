"""Step 6, next time: one suggestion, as a question about the line. "Again" goes back with one key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import Take
from app.ui.actions import key_text
from app.ui.context import Context
from app.ui.round.controller import RoundController, WordsState
from app.ui.round.suggestions import suggestion
from app.ui.round.take_row import TakeRow
from app.ui.round.view import Primary, StepView
from app.ui.widgets.basics import button, card, column, label, scrolled
from app.ui.widgets.flow import Flow
from app.workflow import Step


class NextTimeView(StepView):
    """One thing to try."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__(context, controller)
        self._text = label(role="spoken")
        self._text.setObjectName("next_time_text")
        self._why = label(role="muted")
        self._again = button(
            self.tr("Again"),
            "attempt",
            icon_name="again",
            shortcut_hint=key_text("again"),
            clicked=controller.again,
        )
        self._again.setObjectName("again")
        self._hear = button(
            self.tr("Hear both"),
            icon_name="play",
            shortcut_hint=key_text("play_both"),
            clicked=controller.play_both,
        )
        suggestion_card = card(
            column(
                label(self.tr("One thing for next time"), "overline"),
                self._text,
                self._why,
                14,
                Flow(self._again, self._hear),
                margins=32,
                spacing=10,
            )
        )
        content = QWidget()
        self._history = TakeRow()
        self._history.take_clicked.connect(self._open)
        content.setLayout(column(suggestion_card, 16, self._history, None))
        content.layout().setAlignment(Qt.AlignmentFlag.AlignTop)  # type: ignore[union-attr]
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))
        controller.comparison_changed.connect(self.refresh)
        controller.words_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the suggestion of the attempt."""
        if not self.controller.is_open:
            return
        self._history.show_takes(
            () if self.controller.is_example else self.controller.earlier, self.controller.round.attempt
        )
        loaded = self.controller.comparison
        found = loaded.comparison if loaded is not None else None
        attempt = self.controller.round.attempt
        both = found is not None and found.model is not None and found.attempt is not None
        self._hear.setEnabled(both)
        if attempt is None and not self.controller.is_example:
            self._text.setText(self.tr("Would you like to say it out loud once?"))
            self._why.setText(self.tr("There is no attempt in this round yet."))
            return
        if self.controller.words_of(attempt) is WordsState.WORKING:
            self._text.setText(self.tr("One moment …"))
            self._why.setText(self.tr("The words are being written down on this computer."))
            return
        next_time = found.next_time if found is not None else None
        links = found.links if found is not None else ()
        text, why = suggestion(next_time, links)
        self._text.setText(text)
        self._why.setText(why)

    def _open(self, take: Take) -> None:
        self.controller.look_at(take)
        self.controller.go(Step.COMPARE)

    def primary(self) -> Primary:
        """On to the next line."""
        return Primary(self.tr("Next line"), "forward")
