"""Step 4, self-check: the rep judges first, before anything is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.actions import key_text
from app.ui.context import Context
from app.ui.round.answer_rows import AnswerRows
from app.ui.round.controller import RoundController, WordsState
from app.ui.round.second_view import SecondView
from app.ui.round.view import Primary, StepView
from app.ui.widgets.basics import button, card, column, label, row, scrolled, short_name


class SelfCheckView(StepView):
    """One row a key point, three answers; the digit keys step through them."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__(context, controller)
        self._answers = AnswerRows()
        self._answers.answered.connect(controller.answer)
        self._private = label(role="muted")
        self._state = label(role="small")
        self._play = button(
            self.tr("Hear it once more"),
            "attempt",
            icon_name="play",
            shortcut_hint=key_text("play_attempt"),
            clicked=controller.play_attempt,
        )
        self._own = QWidget()
        self._own.setLayout(
            column(
                label(self.tr("What do you think you said?"), "title"),
                self._private,
                8,
                card(column(self._answers, margins=12)),
                6,
                self._foot(),
                None,
                spacing=6,
            )
        )
        self.second = SecondView(controller)
        content = QWidget()
        content.setLayout(column(self._own, self.second, spacing=0))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))
        controller.answers_changed.connect(self._show_answers)
        controller.words_changed.connect(self._show_state)

    def _foot(self) -> QHBoxLayout:
        foot = row(self._play, self._state, spacing=14)
        foot.setStretch(1, 1)
        return foot

    def refresh(self) -> None:
        """Show the key points of the line."""
        current = self.controller.round
        self._answers.show_line(current.place.line, current.language)
        viewing = self.controller.is_viewing
        self._own.setVisible(not viewing)
        self.second.setVisible(viewing)
        if viewing:
            self.second.refresh()
        together = self.controller.together
        if together is None:
            text = self.tr("Nobody else sees this. Keys 1 to 9 step through yes, no and not sure.")
        else:
            text = self.tr("You judge first, then {name}. Keys 1 to 9 step through yes, no and not sure.")
            text = text.format(name=short_name(together.first))
        self._private.setText(text)
        self._play.setEnabled(current.attempt is not None)
        self._show_answers()
        self._show_state()

    def primary(self) -> Primary:
        """On to the comparison; of two at work, to what the other one heard."""
        together = self.controller.together
        if together is None or self.controller.round.attempt is None:
            return Primary(self.tr("Compare"), "forward")
        if self.controller.is_viewing:
            return Primary(self.tr("Hear both"), "forward")
        return Primary(self.tr("Hand over"), "forward")

    def _show_answers(self) -> None:
        if self.controller.is_open:
            self._answers.show_answers(self.controller.round.answers)

    def _show_state(self) -> None:
        if not self.controller.is_open:
            return
        state = self.controller.words_of(self.controller.round.attempt)
        texts = {
            WordsState.NONE: "",
            WordsState.WORKING: self.tr("Your words are being written down …")
            if self.controller.words_elsewhere() is not None
            else self.tr("Your words are being written down on this computer …"),
            WordsState.HEARD: self.tr("Your words are ready."),
            WordsState.READY: self.tr("Your words are ready."),
            WordsState.NO_MODEL: self.tr(
                "Without a speech model there are no words; both recordings are there."
            ),
            WordsState.ASKS: self.tr("The words come when you send this take; both recordings are there."),
            WordsState.FAILED: self.tr("The words could not be written down; both recordings are there."),
        }
        self._state.setText(texts[state])
