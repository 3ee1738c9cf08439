"""Who the two are: names that are known already, or written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from app.ui.widgets.basics import button, clear, column, label, short_name
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import Folding

_LONGEST = 80


class PeoplePart(QWidget):
    """The manager's name in a field; the rep as chips of those who were met, or in a field as well."""

    changed = Signal()
    left = Signal()
    """Enter in a field."""

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._chosen = ""
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.manager = _name_field(self.tr("Name of the manager"), "together_manager")
        self.rep = _name_field(self.tr("Name of the rep"), "together_rep")
        self._chips = Flow(spacing=6)
        self._chips_box = QWidget()
        self._chips_box.setLayout(self._chips)
        for field in (self.manager, self.rep):
            field.textEdited.connect(self.changed)
            field.returnPressed.connect(self.left)
        manager = column(label(self.tr("Manager"), "overline"), self.manager, None, spacing=4)
        rep = column(label(self.tr("Rep"), "overline"), self._chips_box, self.rep, None, spacing=4)
        both = Folding(manager, rep, wide_from=560, spacing=24)
        both.set_stretch(1, 2)
        self.setLayout(column(both))

    @property
    def manager_name(self) -> str:
        """Bare of blanks; empty while nobody has said."""
        return " ".join(self.manager.text().split())

    @property
    def rep_name(self) -> str:
        """Bare of blanks; empty while nobody has said."""
        return self._chosen or " ".join(self.rep.text().split())

    @property
    def empty_field(self) -> QLineEdit | None:
        """Where a name is missing."""
        if not self.manager_name:
            return self.manager
        return self.rep if not self.rep_name else None

    def show_people(self, manager: str, names: Sequence[str], chosen: str) -> None:
        """Show who there is to choose from; what somebody is writing stays."""
        if not self.manager.hasFocus():
            self.manager.setText(manager)
        self._names = tuple(names)
        self._chosen = chosen if chosen in names else (names[0] if names else "")
        if not names and not self.rep.hasFocus():
            self.rep.setText(chosen)
        self._build()

    def choose(self, name: str) -> None:
        """Take somebody who is offered; an empty name: somebody else, whose name is written."""
        self._chosen = name
        self.rep.setVisible(not name)
        if not name:
            self.rep.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _build(self) -> None:
        for old in self._group.buttons():
            self._group.removeButton(old)
        clear(self._chips)
        self._chips_box.setVisible(bool(self._names))
        self.rep.setVisible(not self._chosen)
        for name in self._names:
            self._add_chip(name, name, name == self._chosen)
        if self._names:
            self._add_chip("", self.tr("Somebody else"), not self._chosen)

    def _add_chip(self, key: str, text: str, chosen: bool) -> None:
        chip = button(short_name(text), "chip")
        chip.setCheckable(True)
        chip.setChecked(chosen)
        chip.setAccessibleName(self.tr("Rep: {name}").format(name=text))
        chip.clicked.connect(self._chooser(key))
        self._group.addButton(chip)
        self._chips.addWidget(chip)

    def _chooser(self, key: str) -> Callable[..., None]:
        def choose(*_checked: object) -> None:
            self.choose(key)

        return choose


def _name_field(name: str, object_name: str) -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(_LONGEST)
    field.setMaximumWidth(260)
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    field.setObjectName(object_name)
    return field
