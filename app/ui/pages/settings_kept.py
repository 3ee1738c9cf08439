"""Settings: every file that the program keeps, by kind, with its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from app.ui.context import Context
from app.ui.pages.settings_data import open_folder
from app.ui.pages.settings_parts import Section, Sign
from app.ui.widgets.basics import Elided, clear, column, label, tool_button
from app.ui.widgets.choices import bytes_text
from app.workflow import Kept, KeptKind, kept_files


class KeptSection(Section):
    """A row a kind: how many files, how large, where, and a way there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.fill(
            self.tr("Files"),
            self.tr("All that Go First keeps on this computer. Only you can read it."),
            self._grid,
        )

    def refresh(self) -> None:
        """Count in a task: a large library takes a moment."""
        self._context.tasks.run(
            kept_files,
            self._context.services.paths,
            on_done=self._show,
            on_failed=self._context.host.show_error,
        )

    def _show(self, found: Any) -> None:
        clear(self._grid)
        for at, one in enumerate(one for one in found if one.files):
            self._put(at, one)

    def _put(self, at: int, one: Kept) -> None:
        name = self._names()[one.kind]
        folder = one.place if one.place.is_dir() else one.place.parent
        way = tool_button("folder", self.tr("Open the folder of: {kind}").format(kind=name))
        way.clicked.connect(self._opener(folder))
        text = " · ".join((self.tr("%n file(s)", "", one.files), bytes_text(one.size)))
        facts = label(text, wrap=False)
        where = Elided(str(one.place), "small")
        self._grid.addWidget(Sign(_ICONS[one.kind], centred=True), at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(column(Elided(name), where, spacing=0), at, 1)
        self._grid.addWidget(facts, at, 2)
        self._grid.addWidget(way, at, 3)

    def _opener(self, folder: Path) -> Any:
        def go(*_checked: object) -> None:
            open_folder(self._context, folder)

        return go

    def _names(self) -> dict[KeptKind, str]:
        return {
            KeptKind.SOUND: self.tr("Sound of takes"),
            KeptKind.TAKES: self.tr("Words, findings and notes of takes"),
            KeptKind.TRASH: self.tr("Trash"),
            KeptKind.COACHING: self.tr("Reps, talks, goals, call plans and visits"),
            KeptKind.PACKS: self.tr("Packs that you added or wrote"),
            KeptKind.DRAFTS: self.tr("Drafts of scenarios"),
            KeptKind.INDEX: self.tr("Lists of takes and packs, made from the files"),
            KeptKind.MODELS: self.tr("Speech models"),
            KeptKind.SETTINGS: self.tr("Settings"),
            KeptKind.CONNECTIONS: self.tr("Connections that were made"),
            KeptKind.LOGS: self.tr("Logs"),
            KeptKind.OTHER: self.tr("Everything else"),
        }


_ICONS = {
    KeptKind.SOUND: "microphone",
    KeptKind.TAKES: "takes",
    KeptKind.TRASH: "trash",
    KeptKind.COACHING: "people",
    KeptKind.PACKS: "packs",
    KeptKind.DRAFTS: "edit",
    KeptKind.INDEX: "search",
    KeptKind.MODELS: "words",
    KeptKind.SETTINGS: "settings",
    KeptKind.CONNECTIONS: "download",
    KeptKind.LOGS: "info",
    KeptKind.OTHER: "folder",
}
