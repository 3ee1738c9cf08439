"""Edits that meet changes of a new version: all three versions, and which of two is used from now on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from app.ui.context import Context
from app.ui.editor.way_names import place_name
from app.ui.widgets.basics import button, card, column, label, row
from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from app.packs import Conflict, EditConflicts, Side


class ConflictsCard(QFrame):
    """One box for each thing that both changed. Until it is decided, what was written here is in use."""

    decided = Signal()

    def __init__(
        self, context: Context, pack_id: str, found: Sequence[EditConflicts], titles: Mapping[str, str]
    ) -> None:
        """`titles` of the scenarios by their ids."""
        super().__init__()
        self.setProperty("role", "card")
        self.setObjectName("conflicts")
        self._context = context
        self._pack_id = pack_id
        self._left = 0
        self.choices: dict[str, dict[str, QRadioButton]] = {}
        self._groups: list[QButtonGroup] = []
        layout = column(
            label(self.tr("You changed it, and the new version changed it too"), "heading"),
            label(self.tr("Your words are in use until you decide. Neither is lost."), "muted"),
            spacing=12,
        )
        layout.setContentsMargins(22, 18, 18, 18)
        for one in found:
            layout.addWidget(label(titles.get(one.scenario, one.scenario), "overline"))
            if one.is_gone:
                layout.addWidget(label(self.tr("The new version has this scenario no more."), "muted"))
            self.choices[one.scenario] = {}
            for conflict in one.conflicts:
                layout.addWidget(self._box(one.scenario, conflict))
        self.keep = button(self.tr("Use what is chosen"), "primary", icon_name="check", clicked=self._decide)
        layout.addLayout(Flow(self.keep))
        self.setLayout(layout)

    def _box(self, scenario: str, conflict: Conflict) -> QWidget:
        mine, theirs = QRadioButton(self.tr("Keep mine")), QRadioButton(self.tr("Take the new one"))
        mine.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(mine)
        group.addButton(theirs)
        self._groups.append(group)
        self.choices[scenario][conflict.where] = theirs
        both = row(
            self._side(mine, conflict.mine),
            self._side(theirs, conflict.theirs),
            spacing=14,
        )
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        place = label(place_name(conflict.where), "small")
        before = self.tr("It was: {text}").format(text=self._text(conflict.base))
        return card(
            column(
                place,
                both,
                label(before, "muted"),
                margins=14,
                spacing=8,
            ),
            "well",
        )

    def _side(self, choice: QRadioButton, text: str | None) -> QVBoxLayout:
        return column(choice, label(self._text(text)), None, spacing=4)

    def _text(self, text: str | None) -> str:
        return self.tr("(not there)") if text is None else text

    def _decide(self) -> None:
        self.keep.setEnabled(False)
        chosen: dict[str, dict[str, Side]] = {
            scenario: {where: "theirs" if theirs.isChecked() else "mine" for where, theirs in ways.items()}
            for scenario, ways in self.choices.items()
        }
        self._context.tasks.run(
            _resolve,
            self._context.services,
            self._pack_id,
            chosen,
            on_done=self._resolved,
            on_failed=self._context.host.show_error,
        )

    def _resolved(self, _nothing: object) -> None:
        self.decided.emit()


def _resolve(services: Any, pack_id: str, chosen: Mapping[str, Mapping[str, Side]]) -> None:
    for scenario, choices in chosen.items():
        services.shelf.resolve(pack_id, scenario, choices)
