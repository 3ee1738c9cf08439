"""Step 4, self-check: the rep judges first, before anything is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain import Answer, KeyPointKind
from app.ui.actions import key_text
from app.ui.context import Context
from app.ui.round.controller import RoundController, WordsState
from app.ui.round.view import Primary, StepView
from app.ui.widgets.basics import as_sentence, button, card, clear, column, label, row, scrolled
from app.ui.widgets.folding import Folding
from app.ui.widgets.signs import RuleNumber


class SelfCheckView(StepView):
    """One row a key point, three answers; the digit keys step through them."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__(context, controller)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._buttons: dict[int, dict[Answer, QPushButton]] = {}
        self._groups: list[QButtonGroup] = []
        self._for: object = None
        self._state = label(role="small")
        self._play = button(
            self.tr("Hear it once more"),
            "attempt",
            icon_name="play",
            shortcut_hint=key_text("play_attempt"),
            clicked=controller.play_attempt,
        )
        content = QWidget()
        content.setLayout(
            column(
                label(self.tr("What do you think you said?"), "title"),
                label(
                    self.tr("Nobody else sees this. Keys 1 to 9 step through yes, no and not sure."), "muted"
                ),
                8,
                card(column(self._rows, margins=12)),
                6,
                self._foot(),
                None,
                spacing=6,
            )
        )
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
        if self._for != (current.place.line, current.language):
            self._for = (current.place.line, current.language)
            self._build()
        self._play.setEnabled(current.attempt is not None)
        self._show_answers()
        self._show_state()

    def primary(self) -> Primary:
        """On to the comparison."""
        return Primary(self.tr("Compare"), "forward")

    def _build(self) -> None:
        clear(self._rows)
        for old in self._groups:
            old.deleteLater()
        self._groups = []
        self._buttons = {}
        current = self.controller.round
        for number, point in enumerate(current.place.line.key_points, start=1):
            group = QButtonGroup(self)
            self._groups.append(group)
            group.setExclusive(True)
            answers: dict[Answer, QPushButton] = {}
            line = row(spacing=8, margins=6)
            line.addWidget(RuleNumber(number), 0, Qt.AlignmentFlag.AlignTop)
            text = column(label(as_sentence(point.text.get(current.language))), spacing=1)
            if point.kind is KeyPointKind.AVOID:
                text.addWidget(label(self.tr("better left out"), "small"))
            chips = row(spacing=8)
            for answer, (name, icon) in self._answers().items():
                one = button(name, "chip", icon_name=icon)
                one.setCheckable(True)
                one.setAccessibleName(f"{name}: {point.text.get(current.language)}")
                one.clicked.connect(self._answerer(number, answer))
                group.addButton(one)
                answers[answer] = one
                chips.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
            self._buttons[number] = answers
            chips.addStretch(1)
            both = Folding(text, chips, wide_from=560)
            line.addWidget(both, 1)
            self._rows.addLayout(line)

    def _answers(self) -> dict[Answer, tuple[str, str]]:
        return {
            Answer.YES: (self.tr("Yes"), "check"),
            Answer.NO: (self.tr("No"), "cross"),
            Answer.UNSURE: (self.tr("Not sure"), "question"),
        }

    def _answerer(self, number: int, answer: Answer) -> Callable[..., None]:
        def note(*_checked: object) -> None:
            self.controller.answer(number, answer)

        return note

    def _show_answers(self) -> None:
        if not self._buttons:
            return
        current = self.controller.round
        for number, point in enumerate(current.place.line.key_points, start=1):
            given = current.answers.get(point.id)
            for answer, one in self._buttons.get(number, {}).items():
                if given is None:
                    group = one.group()
                    group.setExclusive(False)
                    one.setChecked(False)
                    group.setExclusive(True)
                else:
                    one.setChecked(answer is given)
                self._use_icon(one, answer is given)

    @staticmethod
    def _use_icon(one: QPushButton, chosen: bool) -> None:
        from app.ui.widgets.basics import ThemedIcon

        for icon in one.findChildren(ThemedIcon):
            icon.use_role("primary" if chosen else "")

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
