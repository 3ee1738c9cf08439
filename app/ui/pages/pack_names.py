"""The names that a pack asks of a team: its product, its company."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain import Variable
from app.ui.pages.settings_parts import field
from app.ui.widgets.basics import column, label

_LIMIT = 80


class NamesForm(QWidget):
    """A field for each variable; what is left empty is called as the pack calls it."""

    changed = Signal()

    def __init__(self, variables: Sequence[Variable], language: str, values: Mapping[str, str]) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit] = {}
        layout = column(label(self.tr("Names in its texts. You can change them later."), "muted"), spacing=10)
        for one in variables:
            edit = QLineEdit(values.get(one.id, ""))
            edit.setMaxLength(_LIMIT)
            edit.setPlaceholderText(one.default.get(language))
            edit.setMaximumWidth(360)
            edit.textEdited.connect(self._edited)
            self.fields[one.id] = edit
            layout.addLayout(field(one.name.get(language), edit))
        self.setLayout(layout)

    def values(self) -> dict[str, str]:
        """What was filled in, by variable."""
        return {key: edit.text().strip() for key, edit in self.fields.items() if edit.text().strip()}

    def _edited(self, _text: str) -> None:
        self.changed.emit()
