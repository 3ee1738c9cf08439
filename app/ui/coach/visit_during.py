"""A joint visit while it is made: the observation list, large enough for a laptop on the knees."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.domain import Answer, Observation
from app.ui.coach.desk import RecordDesk
from app.ui.editor.area import Area
from app.ui.widgets.basics import button, card, clear, column, label, set_role
from app.ui.widgets.choices import Chips
from app.ui.widgets.folding import Folding


class WatchRow(QFrame):
    """One thing to watch for: seen, not seen, or could not tell, with a note."""

    changed = Signal(object)
    """The `Observation` as it is now."""
    left = Signal()

    def __init__(self, one: Observation) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.one = one
        self._text = label(one.text, "speech")
        self.chips = Chips(
            one.text,
            [
                (Answer.YES.value, self.tr("Seen")),
                (Answer.NO.value, self.tr("Not seen")),
                (Answer.UNSURE.value, self.tr("Could not tell")),
            ],
        )
        self.chips.chosen.connect(self._answered)
        self.note = Area(self.tr("Note: {item}").format(item=one.text))
        self.note.setPlaceholderText(self.tr("What was said, word for word"))
        self.note.typed.connect(self._noted)
        self.note.left.connect(self.left)
        layout = column(self._text, Folding(self.note, self.chips, wide_from=620, spacing=14), spacing=10)
        layout.setContentsMargins(20, 14, 20, 16)
        self.setLayout(layout)
        for answer in self.buttons():
            # Large enough for a finger, or for a pointer in a hurry.
            set_role(answer, "answer")
        self.show_one(one)

    def show_one(self, one: Observation) -> None:
        """Show what was seen."""
        self.one = one
        self._text.setText(one.text)
        if one.seen is not None:
            self.chips.choose(one.seen.value)
        else:
            self.chips.clear_choice()
        self.note.show_text(one.note)

    def buttons(self) -> list[QPushButton]:
        """The three answers."""
        return self.chips.findChildren(QPushButton)

    def _answered(self, key: str) -> None:
        self.changed.emit(replace(self.one, seen=Answer(key)))

    def _noted(self, text: str) -> None:
        self.changed.emit(replace(self.one, note=text))


class DuringVisit(QWidget):
    """All of it; one more thing that stood out can be added at any moment."""

    def __init__(self, desk: RecordDesk) -> None:
        super().__init__()
        self.desk = desk
        self.rows: list[WatchRow] = []
        self._signs = label(role="muted")
        self._none = label(
            self.tr("Nothing to watch for was agreed on. What you see can still be noted here."), "muted"
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        self.more = Area(self.tr("Something else that you see"), one_line=True)
        self.more.setPlaceholderText(self.tr("Something else that you see"))
        self.add = button(self.tr("Add"), icon_name="plus", clicked=self._add)
        adding = Folding(self.more, self.add, wide_from=400, spacing=10)
        inner = column(adding)
        inner.setContentsMargins(20, 14, 20, 16)
        self.setLayout(column(self._signs, self._none, self._lines, card(inner), spacing=12))
        desk.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Show the list with what was seen."""
        if not self.desk.is_open:
            return
        visit = self.desk.record
        if len(self.rows) != len(visit.watch):
            self._make(visit.watch)
        for one, seen in zip(self.rows, visit.watch, strict=True):
            one.show_one(seen)
        self._none.setVisible(not visit.watch)
        signs = [f"{one.sign}: {one.meaning}" if one.meaning else one.sign for one in visit.signals]
        self._signs.setText("   ·   ".join(signs))
        self._signs.setVisible(bool(signs))

    def _make(self, watch: tuple[Observation, ...]) -> None:
        clear(self._lines)
        self.rows = [WatchRow(one) for one in watch]
        for number, one in enumerate(self.rows):
            one.changed.connect(lambda new, number=number: self._changed(number, new))
            one.left.connect(self.desk.end_step)
            self._lines.addWidget(one)

    def _changed(self, number: int, new: Observation) -> None:
        watch = list(self.desk.record.watch)
        watch[number] = new
        self.desk.change(f"watch {number}", watch=tuple(watch))

    def _add(self) -> None:
        text = " ".join(self.more.toPlainText().split())
        if text:
            self.more.clear()
            self.desk.change(watch=(*self.desk.record.watch, Observation(text, Answer.YES)))
        self.more.setFocus()
