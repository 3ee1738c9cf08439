"""Looking back at a goal: each look as a mark in time, and a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import Answer, Goal
from app.ui.coach.talk_parts import day_text
from app.ui.editor.area import Area
from app.ui.icons import icon
from app.ui.theme import theme, tokens
from app.ui.widgets.basics import button, clear, column, label, row
from app.ui.widgets.choices import Chips

ICONS = {Answer.YES: "check", Answer.NO: "cross", Answer.UNSURE: "loop"}


class GoalChecks(QWidget):
    """All looks back at a goal, the latest last, and a place for one more."""

    added = Signal(object, str)
    """`Answer` and a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.names = {
            Answer.YES: self.tr("Reached"),
            Answer.UNSURE: self.tr("Not yet"),
            Answer.NO: self.tr("Not reached"),
        }
        self.chips = Chips(
            self.tr("Where is it now?"), [(key.value, name) for key, name in self.names.items()]
        )
        self.sentence = Area(self.tr("One sentence about it"), one_line=True, own_undo=True)
        self.sentence.setPlaceholderText(self.tr("One sentence: what happened?"))
        self.keep = button(self.tr("Note it"), icon_name="check", clicked=self._add)
        self.keep.setEnabled(False)
        self.chips.chosen.connect(self._chosen)
        self.setLayout(
            column(
                self._rows,
                label(self.tr("Where is it now?"), "overline"),
                self.chips,
                self.sentence,
                row(self.keep, None),
                spacing=8,
            )
        )

    def show_goal(self, goal: Goal) -> None:
        """Show the looks back at a goal."""
        clear(self._rows)
        for check in goal.checks:
            sign = label("", wrap=False)
            side = theme().scaled(18)
            sign.setPixmap(icon(ICONS[check.answer], tokens().text, 0, side).pixmap(side, side))
            day = day_text(check.at.astimezone().date())
            words = column(label(f"{self.names[check.answer]} · {day}", "small"), spacing=0)
            if check.text.strip():
                words.addWidget(label(check.text.strip()))
            line = row(sign, words, spacing=10)
            line.setStretch(1, 1)
            holder = QWidget()
            holder.setLayout(line)
            self._rows.addWidget(holder)

    def begin_anew(self) -> None:
        """Nothing is being written."""
        self.chips.clear_choice()
        self.sentence.show_text("")
        self.keep.setEnabled(False)

    def _chosen(self, _key: str) -> None:
        self.keep.setEnabled(True)

    def _add(self) -> None:
        answer, text = Answer(self.chips.current), " ".join(self.sentence.toPlainText().split())
        self.begin_anew()
        self.added.emit(answer, text)
