"""The tab of remarks: a new one, the one that is being written, and all that there are, praise first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain import Remark, Remarks
from app.ui.actions import key_text
from app.ui.round.remark_panel import RemarkPanel
from app.ui.round.remark_row import RemarkRow
from app.ui.theme import theme
from app.ui.widgets.basics import bring_into_view, button, clear, column, label
from app.ui.widgets.flow import Flow


class RemarkList(QWidget):
    """Shows remarks and asks for what is to be done with them."""

    add_asked = Signal()
    play_asked = Signal(object)
    edit_asked = Signal(object)
    remove_asked = Signal(object)
    go_on_asked = Signal()
    hear_asked = Signal(object)
    stops_changed = Signal(bool)
    """Whether playing stops at each of them."""
    current_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.panel = RemarkPanel()
        self.add = button(
            self.tr("Remark here"),
            icon_name="remark",
            shortcut_hint=key_text("remark"),
            clicked=self.add_asked.emit,
        )
        self.add.setObjectName("add_remark")
        self.stops = QCheckBox(self.tr("Stop at each remark"))
        self.stops.setObjectName("stop_at_remarks")
        self.stops.toggled.connect(self.stops_changed)
        self._problem = label(role="warn")
        self._problem.setObjectName("remarks_problem")
        self._nothing = label(
            self.tr("No remarks yet. Pause where something was said well, and say so: praise comes first."),
            "muted",
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.setLayout(
            column(
                Flow(self.add, self.stops, spacing=10),
                self.panel,
                self._problem,
                self._nothing,
                self._rows,
                spacing=8,
            )
        )
        self._remarks: tuple[Remark, ...] = ()
        self._held = False
        self.current = ""
        """Id of the remark in hand; empty for none."""
        theme().changed.connect(self._build)
        self.show_remarks(Remarks(), "", can_add=False)

    def show_remarks(self, remarks: Remarks, problem: str, *, can_add: bool) -> None:
        """Show these; `problem` is why they could not be read."""
        self.add.setEnabled(can_add)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._nothing.setVisible(can_add and not problem and not remarks.remarks)
        self.stops.setVisible(bool(remarks.remarks))
        if remarks.in_order != self._remarks:
            self._remarks = remarks.in_order
            self._build()

    def rows(self) -> tuple[RemarkRow, ...]:
        """The rows, in order."""
        items = (self._rows.itemAt(index) for index in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, RemarkRow))

    def row_of(self, remark_id: str) -> RemarkRow | None:
        """The row of a remark."""
        return next((one for one in self.rows() if one.remark.id == remark_id), None)

    def choose(self, remark_id: str, *, held: bool = False) -> None:
        """Mark a remark; `held`: playing waits there."""
        self.current, self._held = remark_id, held
        self._mark()
        shown = self.row_of(remark_id)
        if shown is not None and self.isVisible():
            bring_into_view(shown)
        self.current_changed.emit()

    def show_held(self, held: bool) -> None:
        """Whether playing waits at the marked one."""
        self._held = held
        self._mark()

    def step(self, by: int) -> None:
        """Choose the remark above or below, and give its button the focus."""
        ids = ["", *(one.id for one in self._remarks)]
        at = ids.index(self.current) + by if self.current in ids else max(by, 0)
        self.choose(ids[min(max(at, 0), len(ids) - 1)])
        shown = self.row_of(self.current)
        if shown is not None:
            shown.play.setFocus()

    def _mark(self) -> None:
        for one in self.rows():
            one.set_current(one.remark.id == self.current, held=self._held)

    def _build(self) -> None:
        clear(self._rows)
        for remark in self._remarks:
            one = RemarkRow(remark)
            one.clicked.connect(self._clicked)
            one.play_asked.connect(self.play_asked)
            one.edit_asked.connect(self.edit_asked)
            one.remove_asked.connect(self.remove_asked)
            one.go_on_asked.connect(self.go_on_asked)
            one.hear_asked.connect(self.hear_asked)
            self._rows.addWidget(one)
        self._mark()

    def _clicked(self, remark_id: str) -> None:
        self.choose("" if remark_id == self.current else remark_id, held=self._held)
