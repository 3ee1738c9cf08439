"""The packs that are installed: what is in them, and what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import GoFirstError
from app.ui.context import Context
from app.ui.pages.pack_actions import PackActions
from app.ui.pages.pack_adding import AddingPanel
from app.ui.pages.pack_card import PackCard
from app.ui.pages.pack_conflicts import ConflictsCard
from app.ui.pages.settings_data import open_folder
from app.ui.pages.settings_parts import Sign
from app.ui.widgets.basics import bring_into_view, button, card, clear, column, label, row, scrolled
from app.workflow import ShelfPack

if TYPE_CHECKING:
    from app.packs import Entry, ImportPreview
    from app.workflow import Services


class PacksPage(QWidget):
    """The page of packs."""

    stage_asked = Signal(str, str)
    """Pack and stage to practise."""
    edit_asked = Signal(str, str)
    """Pack and scenario to write on; no scenario: any of the pack."""
    new_asked = Signal()
    """A new scenario is to be written."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._context = context
        self._shown: Shown | None = None
        self._is_reading = False
        self.cards: list[PackCard] = []
        self.again = button(self.tr("Read again"), icon_name="again", clicked=self.read_again)
        self.again.setToolTip(self.tr("Read all packs again, after somebody changed a file"))
        self.new = button(self.tr("New scenario"), "primary", icon_name="plus", clicked=self.new_asked.emit)
        self.new.setObjectName("new_scenario_button")
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self.open_folder = button(
            self.tr("Open that folder"), icon_name="folder", clicked=self._open_packs_folder
        )
        self.adding = AddingPanel(context)
        self.adding.added.connect(self._added)
        self._actions = PackActions(context, self)
        self._actions.changed.connect(self.read_again)
        self._actions.update_found.connect(self._show_update)
        self.conflicts: ConflictsCard | None = None
        self._removed = QVBoxLayout()
        how = label(
            self.tr("Packs that you work on yourself can lie in this folder; read again after a change."),
            "muted",
        )
        note = row(Sign("folder"), how, 12, self.open_folder, spacing=10)
        note.setStretch(1, 1)
        note.setContentsMargins(20, 12, 14, 12)
        content = QWidget()
        cards = column(spacing=14)
        cards.addWidget(self.adding)
        cards.addLayout(self._list)
        cards.addLayout(self._removed)
        cards.addWidget(card(note, "well"))
        cards.addStretch(1)
        cards.setContentsMargins(28, 0, 28, 24)
        content.setLayout(cards)
        head = row(label(self.tr("Packs"), "title", wrap=False), None, self.again, self.new)
        head.setContentsMargins(28, 22, 28, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addWidget(scrolled(content), 1)

    def refresh(self) -> None:
        """Show the packs; they are read in a task when nobody has read them yet."""
        if self.adding.card is None:
            # Else Qt gives the focus to a text field, or to a button that is switched off in a moment.
            self.adding.choose_file.setFocus()
        if not self._is_reading:
            self._is_reading = True
            self.again.setEnabled(False)
            self._context.tasks.run(_read, self._context.services, on_done=self._show, on_failed=self._failed)

    def read_again(self) -> None:
        """Forget what was read and read all packs anew."""
        if not self._is_reading:
            self._context.services.forget_packs()
            self._shown = None
            self.refresh()

    def look_at(self, path: Path) -> None:
        """Look at a pack that somebody opened or dropped."""
        self.adding.look_at(path)
        bring_into_view(self.adding)

    def _show(self, shown: Shown) -> None:
        self._is_reading = False
        self.again.setEnabled(True)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._list)
        clear(self._removed)
        self.cards = []
        self.conflicts = None
        for one in shown.packs:
            made = PackCard(one, self._language, self._actions)
            made.stage_clicked.connect(self.stage_asked)
            made.folder_asked.connect(self._open)
            made.conflicts_asked.connect(self._show_conflicts)
            made.edit_asked.connect(self.edit_asked)
            self.cards.append(made)
            self._list.addWidget(made)
        for entry in shown.removed:
            self._removed.addWidget(self._removed_row(entry))

    def _removed_row(self, entry: Entry) -> QWidget:
        name = entry.name.get(self._language) or entry.name.get(entry.language) or entry.id
        text = label(self.tr("Removed: {name}").format(name=name), "muted")
        back = button(
            self.tr("Bring it back"), icon_name="undo", clicked=partial(self._actions.restore, entry.id)
        )
        line = row(Sign("trash"), text, 12, back, spacing=10)
        line.setStretch(1, 1)
        line.setContentsMargins(20, 8, 14, 8)
        return card(line, "well")

    def _added(self, _pack_id: str) -> None:
        self._context.host.say(self.tr("The pack is there. Its scenarios are on the practice page."))
        self.read_again()

    def _show_update(self, preview: ImportPreview) -> None:
        self.adding.show_preview(preview)
        bring_into_view(self.adding)

    def _show_conflicts(self, pack: ShelfPack) -> None:
        self._context.tasks.run(
            _conflicts,
            self._context.services,
            pack.id,
            self._language,
            on_done=self._conflicts_found,
            on_failed=self._failed,
        )

    def _conflicts_found(self, found: Any) -> None:
        pack_id, conflicts, titles = found
        if not conflicts:
            self._context.host.say(self.tr("Nothing that you edited was changed in this version."))
            return
        if self.conflicts is not None:
            self.conflicts.deleteLater()
        self.conflicts = ConflictsCard(self._context, pack_id, conflicts, titles)
        self.conflicts.decided.connect(self.read_again)
        self._list.insertWidget(0, self.conflicts)
        bring_into_view(self.conflicts)

    def _failed(self, error: GoFirstError) -> None:
        self._is_reading = False
        self.again.setEnabled(True)
        self._context.host.show_error(error)

    def _open(self, folder: Path) -> None:
        open_folder(self._context, folder)

    def _open_packs_folder(self) -> None:
        open_folder(self._context, self._context.services.paths.packs)

    @property
    def _language(self) -> str:
        settings = self._context.services.settings
        return settings.practice_language or settings.interface_language or "en"


@dataclass(frozen=True)
class Shown:
    """What the page shows."""

    packs: tuple[ShelfPack, ...]
    removed: tuple[Entry, ...]


def _read(services: Services) -> Shown:
    return Shown(services.shelf.packs(), services.shelf.removed())


def _conflicts(services: Services, pack_id: str, language: str) -> tuple[str, Any, dict[str, str]]:
    pack = services.shelf.pack(pack_id).pack
    conflicts = services.shelf.conflicts(pack_id)
    found = [pack.scenario(one.scenario) for one in conflicts] if pack is not None else []
    return pack_id, conflicts, {one.id: one.title.get(language) for one in found if one is not None}
