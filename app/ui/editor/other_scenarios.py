"""Scenarios of other packs, to start from: a copy belongs to one's own pack, and updates leave it alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.domain import Pack
from app.ui.widgets.basics import as_tooltip, button, column, label, row, scrolled

_WHICH = Qt.ItemDataRole.UserRole
_SHOWN: Final = 300
"""Whoever has more looks for a word: nobody reads on."""


class OtherScenarios(QWidget):
    """A list that can be searched."""

    copy_asked = Signal(str, str)
    """Pack and scenario."""
    leave_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all: list[tuple[str, str, str, str, str]] = []
        """Text, the same folded, tooltip, pack and scenario."""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find by title, stage or pack"))
        self.search.setAccessibleName(self.tr("Find a scenario to start from"))
        self.search.textChanged.connect(self._show)
        self.list = QListWidget()
        self.list.setProperty("role", "scenarios")
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Scenarios of other packs"))
        self.list.currentItemChanged.connect(self._changed)
        self.list.itemActivated.connect(self._copy)
        self.copy = button(self.tr("Copy to my pack"), "primary", clicked=self._copy)
        self.copy.setObjectName("copy_to_my_pack")
        back = button(self.tr("Back"), "quiet", icon_name="back", clicked=self.leave_asked.emit)
        content = QWidget()
        content.setLayout(
            column(
                label(self.tr("Start from a scenario of another pack"), "heading"),
                label(
                    self.tr(
                        "It is copied into your pack with its stage. Updates of the other leave it alone."
                    ),
                    "muted",
                ),
                self.search,
                self.list,
                row(back, None, self.copy),
                spacing=10,
            )
        )
        self.list.setMinimumHeight(160)
        self.setLayout(column(scrolled(content)))

    def show_packs(self, packs: Sequence[Pack], language: str, only: str = "") -> None:
        """Show the scenarios of these packs; `only`: of this one, until something else is searched."""
        self._all = []
        for pack in packs:
            late, of_pack = pack.listing, pack.name.get(language)
            for stage in pack.process.stages:
                place = f"{stage.name.get(language)} · {of_pack}"
                for entry in map(late.entry, late.places_of(stage.id)):
                    text = f"{entry.title.get(language)}\n{place}"
                    tooltip = as_tooltip(entry.issue.get(language))
                    self._all.append((text, text.casefold(), tooltip, pack.id, entry.id))
        name = next((pack.name.get(language) for pack in packs if pack.id == only), "")
        self.search.setText(name)
        self._show()
        self.search.setFocus()

    def _show(self) -> None:
        words = self.search.text().casefold().split()
        self.list.clear()
        found = (one for one in self._all if all(word in one[1] for word in words))
        for text, _folded, tooltip, pack, scenario in islice(found, _SHOWN):
            item = QListWidgetItem(text)
            item.setToolTip(tooltip)
            item.setData(_WHICH, (pack, scenario))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._changed()

    def _changed(self, *_items: object) -> None:
        self.copy.setEnabled(self.list.currentItem() is not None)

    def _copy(self, *_item: object) -> None:
        item = self.list.currentItem()
        if item is not None:
            pack, scenario = item.data(_WHICH)
            self.copy_asked.emit(pack, scenario)
