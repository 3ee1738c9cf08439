"""The key points of a line, one a row, with three answers each; the digit keys step through them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain import Answer, KeyPointKind, Line
from app.ui.widgets.basics import ThemedIcon, as_sentence, button, clear, column, label, row
from app.ui.widgets.folding import Folding
from app.ui.widgets.signs import RuleNumber


class AnswerRows(QWidget):
    """Somebody's answers."""

    answered = Signal(int, object)
    """Number of a key point, from 1, and an `Answer`."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._rows)
        self._buttons: dict[int, dict[Answer, QPushButton]] = {}
        self._others: dict[int, QLabel] = {}
        self._groups: list[QButtonGroup] = []
        self._for: object = None
        self._line: Line | None = None

    def show_line(self, line: Line, language: str) -> None:
        """Show the key points of a line."""
        if self._for == (line, language):
            return
        self._for, self._line = (line, language), line
        clear(self._rows)
        for old in self._groups:
            old.deleteLater()
        self._groups, self._buttons, self._others = [], {}, {}
        for number, point in enumerate(line.key_points, start=1):
            group = QButtonGroup(self)
            self._groups.append(group)
            group.setExclusive(True)
            answers: dict[Answer, QPushButton] = {}
            one_row = row(spacing=8, margins=6)
            one_row.addWidget(RuleNumber(number), 0, Qt.AlignmentFlag.AlignTop)
            text = column(label(as_sentence(point.text.get(language))), spacing=1)
            if point.kind is KeyPointKind.AVOID:
                text.addWidget(label(self.tr("better left out"), "small"))
            other = self._others[number] = label(role="attempt")
            other.hide()
            text.addWidget(other)
            chips = row(spacing=8)
            for answer, (name, icon) in self._names().items():
                one = button(name, "chip", icon_name=icon)
                one.setCheckable(True)
                one.setAccessibleName(f"{name}: {point.text.get(language)}")
                one.clicked.connect(self._answerer(number, answer))
                group.addButton(one)
                answers[answer] = one
                chips.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
            self._buttons[number] = answers
            chips.addStretch(1)
            both = Folding(text, chips, wide_from=560)
            one_row.addWidget(both, 1)
            self._rows.addLayout(one_row)

    def show_answers(self, answers: Mapping[str, Answer]) -> None:
        """Show what was answered, by the ids of the key points."""
        for number, point in enumerate(self._line.key_points if self._line is not None else (), start=1):
            given = answers.get(point.id)
            for answer, one in self._buttons[number].items():
                if given is None:
                    group = one.group()
                    group.setExclusive(False)
                    one.setChecked(False)
                    group.setExclusive(True)
                else:
                    one.setChecked(answer is given)
                for icon in one.findChildren(ThemedIcon):
                    icon.use_role("primary" if answer is given else "")

    def show_others(self, name: str, answers: Mapping[str, Answer]) -> None:
        """Show below each key point what somebody else answered before."""
        for number, point in enumerate(self._line.key_points if self._line is not None else (), start=1):
            given = answers.get(point.id)
            said = self._names()[given][0] if given is not None else self.tr("no answer")
            self._others[number].setText(f"{name}: {said}")
            self._others[number].show()

    def _names(self) -> dict[Answer, tuple[str, str]]:
        return {
            Answer.YES: (self.tr("Yes"), "check"),
            Answer.NO: (self.tr("No"), "cross"),
            Answer.UNSURE: (self.tr("Not sure"), "question"),
        }

    def _answerer(self, number: int, answer: Answer) -> Callable[..., None]:
        def note(*_checked: object) -> None:
            self.answered.emit(number, answer)

        return note
