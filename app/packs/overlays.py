"""What was edited here in packs that others keep: it lies beside the pack, and no update ever writes into it.

    overrides/<SHA-256 of the pack's id>/<scenario id>.yaml    mine: the scenario as it was edited
    overrides/.../base/<scenario id>.yaml                       what it was made from
    overrides/.../audio/<SHA-256>.<suffix>                      recordings made here
    overrides/.../pack.yaml, base/pack.yaml                     the same for the pack's own file

A pack with edits is read through `OverlaySource`, which merges base, mine and the installed version by id.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.config import atomic_write, make_private_folder, storage_error
from app.packs.overlay_source import AUDIO, BASE, LOCAL_AUDIO, EditConflicts, OverlaySource, file_of, id_of

if TYPE_CHECKING:
    from app.packs.merge import Side
    from app.packs.sources import FolderSource

OVERRIDES: Final = "overrides"
_UNDONE: Final = "put-aside"


class Overlays:
    """The local edits of every pack of a store."""

    def __init__(self, packs: Path) -> None:
        self._root = packs / OVERRIDES

    def folder(self, pack_id: str) -> Path:
        """Where the edits of a pack lie."""
        return self._root / hashlib.sha256(pack_id.encode()).hexdigest()[:32]

    def edited(self, pack_id: str) -> tuple[str, ...]:
        """The ids of the scenarios that were edited or added here; `pack.yaml` for the pack itself."""
        with contextlib.suppress(OSError):
            files = [path for path in self.folder(pack_id).glob("*.yaml") if path.is_file()]
            return tuple(sorted(id_of(path) for path in files))
        return ()

    def save(self, pack_id: str, scenario_id: str, mine: bytes, base: bytes | None) -> None:
        """Keep an edited scenario. `base`: the file as it was before the first edit, None for a new one.

        What a base was stays until the edits are resolved or put aside.

        Raises:
            KnownError: `disk_full`, `folder_unwritable` or `write_failed`.
        """
        folder = self.folder(pack_id)
        make_private_folder(folder / BASE)
        name = file_of(scenario_id)
        if base is not None and not (folder / name).exists():
            atomic_write(folder / BASE / name, base)
        atomic_write(folder / name, mine)

    def keep_audio(self, pack_id: str, data: bytes, suffix: str) -> str:
        """Keep a recording made here; the name that the scenario calls it by. Raises as `save`."""
        last = f"{hashlib.sha256(data).hexdigest()}{suffix.lower()}"
        folder = self.folder(pack_id) / AUDIO
        make_private_folder(folder)
        if not (folder / last).exists():
            atomic_write(folder / last, data)
        return f"{LOCAL_AUDIO}/{last}"

    def put_aside(self, pack_id: str, scenario_id: str) -> None:
        """Use the pack's own version of a scenario again. `take_back` undoes it. Raises as `save`."""
        folder = self.folder(pack_id)
        aside = folder / _UNDONE
        make_private_folder(aside / BASE)
        self._move(folder, aside, scenario_id)

    def take_back(self, pack_id: str, scenario_id: str) -> None:
        """Use the edits again that were put aside last. Raises as `save`."""
        folder = self.folder(pack_id)
        self._move(folder / _UNDONE, folder, scenario_id)

    def conflicts(self, pack_id: str, source: FolderSource) -> tuple[EditConflicts, ...]:
        """What was changed both here and in the installed version that `source` holds."""
        overlay = OverlaySource(source, self.folder(pack_id))
        found = (overlay.conflicts_of(scenario) for scenario in self.edited(pack_id))
        return tuple(one for one in found if one.conflicts or one.is_gone)

    def resolve(
        self, pack_id: str, scenario_id: str, source: FolderSource, choices: Mapping[str, Side]
    ) -> None:
        """Decide the conflicts of a scenario by their places; the rest stays mine.

        The result becomes mine, and the installed version what it was made from. Raises as `save`.
        """
        folder, name = self.folder(pack_id), file_of(scenario_id)
        overlay = OverlaySource(source, folder)
        merged, theirs = overlay.merged(scenario_id, choices)
        with contextlib.suppress(OSError):
            self._put_old_aside(folder, name)
        # In this order a kill in between leaves a merge of the same content with itself.
        atomic_write(folder / name, merged)
        if theirs is not None:
            make_private_folder(folder / BASE)
            atomic_write(folder / BASE / name, theirs)
        else:
            with contextlib.suppress(OSError):
                (folder / BASE / name).unlink()

    def _put_old_aside(self, folder: Path, name: str) -> None:
        make_private_folder(folder / _UNDONE / BASE)
        for part in (name, f"{BASE}/{name}"):
            if (folder / part).exists():
                atomic_write(folder / _UNDONE / part, (folder / part).read_bytes())

    def _move(self, source: Path, target: Path, scenario_id: str) -> None:
        name = file_of(scenario_id)
        for part in (name, f"{BASE}/{name}"):
            with contextlib.suppress(FileNotFoundError):
                try:
                    os.replace(source / part, target / part)
                except FileNotFoundError:
                    raise
                except OSError as error:
                    raise storage_error(error, target / part) from error
