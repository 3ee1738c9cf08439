"""The own packs and their scenarios by stage, and what can be done with one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from app.packs import ScenarioFile
from app.ui.theme import theme
from app.ui.widgets.basics import as_tooltip, button, column, row, tool_button
from app.ui.widgets.choices import Combo

WIDTH = 250
"""Pixels at 100 % text."""
_ANY_WIDTH = 16_777_215
"""What Qt takes for no limit."""
_FILE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the list shows."""

    packs: tuple[tuple[Path, str], ...]
    """Folders and names of the own packs."""
    folder: Path
    """Of the pack in hand."""
    language: str
    stages: tuple[tuple[str, str], ...]
    """Ids and names, in order."""
    scenarios: tuple[ScenarioFile, ...]
    drafts: frozenset[str]
    """Files that have changes that are not saved."""
    is_own: bool = True
    """Whether scenarios can be taken out of it."""


class ScenarioList(QWidget):
    """The left side of the editor."""

    pack_asked = Signal(object)
    """The folder of another own pack."""
    scenario_asked = Signal(str)
    """The file of a scenario."""
    new_asked = Signal()
    copy_asked = Signal()
    """Of the scenario in hand."""
    remove_asked = Signal()
    others_asked = Signal()
    """Scenarios of other packs, to copy one."""
    pack_parts_asked = Signal()
    """Name, stages and languages of the pack."""

    def __init__(self) -> None:
        super().__init__()
        self.packs = Combo(self.tr("Your packs"), 10)
        self.packs.picked.connect(self._pack_picked)
        self.list = QListWidget()
        self.list.setProperty("role", "scenarios")
        self.list.setAccessibleName(self.tr("Scenarios of this pack"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._clicked)
        self.list.itemActivated.connect(self._clicked)
        new = button(self.tr("New scenario"), icon_name="plus", clicked=self.new_asked.emit)
        new.setObjectName("editor_new")
        copy = tool_button("copy", self.tr("Copy this scenario"), clicked=self.copy_asked.emit)
        copy.setObjectName("editor_copy")
        self.remove = tool_button("trash", self.tr("Remove this scenario"), clicked=self.remove_asked.emit)
        self.remove.setObjectName("editor_remove")
        others = button(
            self.tr("Start from another"), "quiet", icon_name="packs", clicked=self.others_asked.emit
        )
        others.setObjectName("editor_others")
        parts = button(
            self.tr("Stages and name"), "quiet", icon_name="settings", clicked=self.pack_parts_asked.emit
        )
        parts.setObjectName("editor_pack")
        tools = row(new, None, copy, self.remove, spacing=2)
        layout = column(self.packs, tools, self.list, row(others, None), row(parts, None), spacing=8)
        layout.setStretch(2, 1)
        self.packs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayout(layout)
        self._folders: dict[str, Path] = {}
        self.keep_to_side(is_alone=False)

    def show_shelf(self, shelf: Shelf, current: str, title: str, stage: str) -> None:
        """Show a pack's scenarios; the one in hand has the title and stage that it has in the editor."""
        self._folders = {str(folder): folder for folder, _ in shelf.packs}
        self.packs.show_entries([(str(folder), name) for folder, name in shelf.packs], str(shelf.folder))
        self.remove.setVisible(shelf.is_own)
        self.list.clear()
        shown = [one for one in shelf.scenarios if one.name != current]
        titles = [
            (one.name, one.title.get("") or one.title.get(shelf.language) or one.id, one.stage)
            for one in shown
        ]
        titles.append((current, title or self.tr("New scenario"), stage))
        known = [key for key, _ in shelf.stages]
        for key, name in (*shelf.stages, ("", self.tr("Without a stage"))):
            here = [one for one in sorted(titles) if one[2] == key or (not key and one[2] not in known)]
            if here:
                self._add_stage(name)
            for file, text, _stage in here:
                self._add(file, text, is_draft=file in shelf.drafts, is_current=file == current)

    def files(self) -> Sequence[str]:
        """The files in the order of the list."""
        items = (self.list.item(index) for index in range(self.list.count()))
        return [str(item.data(_FILE)) for item in items if item.data(_FILE)]

    def rename_current(self, title: str, *, is_draft: bool) -> None:
        """The scenario in hand has another title, or is saved."""
        item = self.list.currentItem()
        if item is not None:
            self._name(item, title or self.tr("New scenario"), is_draft=is_draft)

    def _add_stage(self, name: str) -> None:
        item = QListWidgetItem(name.upper() if name.isascii() else name)
        item.setText(name)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = theme().font(0.85, QFont.Weight.DemiBold)
        item.setFont(font)
        self.list.addItem(item)

    def _add(self, file: str, text: str, *, is_draft: bool, is_current: bool) -> None:
        item = QListWidgetItem()
        item.setData(_FILE, file)
        self._name(item, text, is_draft=is_draft)
        self.list.addItem(item)
        if is_current:
            self.list.setCurrentItem(item)

    def _name(self, item: QListWidgetItem, text: str, *, is_draft: bool) -> None:
        shown = self.tr("{title} (not saved)").format(title=text) if is_draft else text
        item.setText(shown)
        item.setToolTip(as_tooltip(shown))

    def _clicked(self, item: QListWidgetItem) -> None:
        file = item.data(_FILE)
        if file:
            self.scenario_asked.emit(str(file))

    def _pack_picked(self, key: str) -> None:
        self.pack_asked.emit(self._folders[key])

    def keep_to_side(self, *, is_alone: bool) -> None:
        """Stand beside the form, or alone where there is no room for both."""
        self.setMinimumWidth(WIDTH if is_alone else theme().scaled(WIDTH))
        self.setMaximumWidth(_ANY_WIDTH if is_alone else theme().scaled(WIDTH))
