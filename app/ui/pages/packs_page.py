"""The packs that are installed: what is in them, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import GoFirstError
from app.ui.context import Context
from app.ui.pages.pack_card import PackCard
from app.ui.pages.settings_data import open_folder
from app.ui.pages.settings_parts import Sign
from app.ui.widgets.basics import Elided, button, card, clear, column, label, row, scrolled

if TYPE_CHECKING:
    from app.packs import LoadedPack


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
        self._loaded: tuple[LoadedPack, ...] | None = None
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
        how = label(
            self.tr("To add a pack, put its folder or its .gofirst file into this folder and read again:"),
            "muted",
        )
        where = Elided(str(context.services.paths.packs))
        note = row(Sign("plus"), column(how, where, spacing=2), 12, self.open_folder, spacing=10)
        note.setStretch(1, 1)
        note.setContentsMargins(20, 12, 14, 12)
        content = QWidget()
        cards = column(spacing=14)
        cards.addLayout(self._list)
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
        if not self._is_reading:
            self._is_reading = True
            self.again.setEnabled(False)
            self._context.tasks.run(
                self._context.services.loaded_packs, on_done=self._show, on_failed=self._failed
            )

    def read_again(self) -> None:
        """Forget what was read and read all packs anew."""
        if not self._is_reading:
            self._context.services.forget_packs()
            self._loaded = None
            self.refresh()

    def _show(self, loaded: Any) -> None:
        self._is_reading = False
        self.again.setEnabled(True)
        if loaded is self._loaded:
            return
        self._loaded = loaded
        clear(self._list)
        self.cards = []
        bundled = self._context.services.paths.bundled_packs
        for one in loaded:
            comes_along = _lies_in(one, bundled)
            made = PackCard(one, self._language, comes_along=comes_along)
            made.stage_clicked.connect(self.stage_asked)
            made.folder_asked.connect(self._open)
            made.edit_asked.connect(self.edit_asked)
            self.cards.append(made)
            self._list.addWidget(made)

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


def _lies_in(loaded: LoadedPack, parent: Path) -> bool:
    place = loaded.pack.folder if loaded.pack is not None else loaded.problems[0].file
    return place.absolute().is_relative_to(parent.absolute())
