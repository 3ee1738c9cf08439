"""Adding somebody to the team: a name, or one of those whose takes are here already."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain import GoFirstError
from app.ui.context import Context
from app.ui.widgets.basics import button, card, clear, column, label, row, tool_button
from app.ui.widgets.flow import Flow
from app.workflow import add_rep, new_names


class TeamAdd(QWidget):
    """A small form; it says who was added."""

    added = Signal(str)
    """Id of the person."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        name = self.tr("Name of the rep")
        self.name = QLineEdit()
        self.name.setAccessibleName(name)
        self.name.setPlaceholderText(name)
        self.name.setMaxLength(80)
        self.name.setMaximumWidth(320)
        self.name.returnPressed.connect(self._add_typed)
        self.add = button(self.tr("Add"), "primary", clicked=self._add_typed)
        away = tool_button("cross", self.tr("Close"), clicked=self.hide)
        self._known_title = label(self.tr("Takes of theirs are here already:"), "small")
        self._known = Flow()
        note = label(
            self.tr("As it stands in the takes. Nothing of theirs is shown to you that they did not share."),
            "small",
        )
        head = row(self.name, self.add, None, away)
        box = column(head, note, self._known_title, self._known, margins=16, spacing=8)
        self.setLayout(column(card(box)))
        self._known_title.hide()

    def begin(self) -> None:
        """Show the empty form, ready to type."""
        self.name.clear()
        self._known_title.hide()
        clear(self._known)
        self.show()
        self.name.setFocus()
        self._context.tasks.run(
            new_names,
            self._context.services,
            on_done=self._show_names,
            on_failed=self._context.host.show_error,
        )

    def _show_names(self, names: tuple[str, ...]) -> None:
        clear(self._known)
        self._known_title.setVisible(bool(names))
        for name in names:
            chip = button(name, "chip", clicked=partial(self._add, name))
            chip.setAccessibleName(self.tr("Add {name}").format(name=name))
            self._known.addWidget(chip)

    def _add_typed(self) -> None:
        self._add(self.name.text())

    def _add(self, name: str) -> None:
        try:
            rep = add_rep(self._context.services, name)
        except GoFirstError as error:
            self._context.host.show_error(error)
            return
        self.hide()
        self.added.emit(rep.id)
