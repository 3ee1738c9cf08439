"""What is edited here in packs that others keep."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.domain import KnownError

if TYPE_CHECKING:
    from app.packs import EditConflicts, FolderSource, PackStore, Side
    from app.workflow.services import Services


class PackEdits:
    """The part of the shelf that keeps local edits. Everything here reads or writes files."""

    def __init__(self, services: Services, store: PackStore) -> None:
        self._services = services
        self.store = store

    def conflicts(self, pack_id: str) -> tuple[EditConflicts, ...]:
        """What was changed both here and in the installed version, by scenario, with all three versions.

        Until it is decided, what was written here is in use.

        Raises:
            KnownError: `pack_not_installed` or `file_unreadable`.
        """
        return self.store.overlays.conflicts(pack_id, self._source(pack_id))

    def resolve(self, pack_id: str, scenario_id: str, choices: Mapping[str, Side]) -> None:
        """Decide conflicts of a scenario by their `where`: `mine` or `theirs`; the rest stays mine.

        The edits as they were before are put aside, not deleted. Raises as `conflicts` and `remove`.
        """
        self.store.overlays.resolve(pack_id, scenario_id, self._source(pack_id), choices)
        self._services.forget_packs()

    def save_edit(self, pack_id: str, scenario_id: str, mine: bytes, base: bytes | None) -> None:
        """Keep an edited scenario of an added pack; its own file is not touched.

        `mine` is the whole YAML file, `base` the file as it was opened; None for a scenario that is new. With
        `PACK_FILE` for the scenario's id it is the pack.yaml. Raises as `remove`.
        """
        self._source(pack_id)
        self.store.overlays.save(pack_id, scenario_id, mine, base)
        self._services.forget_packs()

    def keep_audio(self, pack_id: str, data: bytes, suffix: str) -> str:
        """Keep a recording for an edited scenario; the name to write down for it. Raises as `remove`."""
        return self.store.overlays.keep_audio(pack_id, data, suffix)

    def put_edit_aside(self, pack_id: str, scenario_id: str) -> None:
        """Use the pack's own version of a scenario again; `take_edit_back` undoes it. Raises as `remove`."""
        self.store.overlays.put_aside(pack_id, scenario_id)
        self._services.forget_packs()

    def take_edit_back(self, pack_id: str, scenario_id: str) -> None:
        """Use the edits again that were put aside last; raises as `remove`."""
        self.store.overlays.take_back(pack_id, scenario_id)
        self._services.forget_packs()

    def _source(self, pack_id: str) -> FolderSource:
        from app.packs import FolderSource

        entry = self.store.entry(pack_id)
        if entry is None or not entry.digest:
            raise KnownError("pack_not_installed", path=pack_id)
        return FolderSource(self.store.path(entry))
