"""What the window and the commands do with packs: look at one, add it, switch it off, update it, pass it on.

Everything here may take seconds: call it in a task. Whoever looks at a pack (`inspect`, `inspect_address`,
`check_for_update`) adds or discards what comes back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain import KnownError
from app.workflow.pack_edits import PackEdits
from app.workflow.pack_sound import with_sound_heard
from app.workflow.shelf_packs import PackPlace, ShelfPack

if TYPE_CHECKING:
    from app.packs import (
        Author,
        Entry,
        Exported,
        ImportPreview,
        Installed,
    )
    from app.transcription import CancelToken
    from app.workflow.services import Services

Progress = Callable[[float], None]


class UpdateState(StrEnum):
    """What looking for an update found."""

    CURRENT = "current"
    AVAILABLE = "available"
    """There is a newer version, or the same version with another content."""
    OLDER = "older"
    """What lies there is older than what is installed."""
    PINNED = "pinned"
    NO_ADDRESS = "no-address"
    """The pack was not added from anywhere that can be looked at again."""
    REFUSED = "refused"
    """What lies there has problems; `preview` lists them."""
    OTHER_PACK = "other-pack"
    """A pack of another id lies there now."""


@dataclass(frozen=True, slots=True)
class Update:
    """The answer; with AVAILABLE and OLDER the preview waits to be added or discarded."""

    state: UpdateState
    preview: ImportPreview | None = None


class PackShelf(PackEdits):
    """The packs of one library. Safe to use from tasks."""

    def __init__(self, services: Services) -> None:
        from app.packs import PackStore

        super().__init__(services, PackStore(services.paths.packs))

    def packs(self) -> tuple[ShelfPack, ...]:
        """Every pack that is there, also those that are switched off."""
        return self._services.shelf_packs()

    def pack(self, pack_id: str) -> ShelfPack:
        """One pack by its id.

        Raises:
            KnownError: `pack_not_installed`.
        """
        for one in self.packs():
            if one.id == pack_id:
                return one
        raise KnownError("pack_not_installed", path=pack_id)

    def inspect(
        self, path: Path, *, on_progress: Progress | None = None, cancel: CancelToken | None = None
    ) -> ImportPreview:
        """Look at a folder or a `.gofirst` file, in a process of its own; nothing is added.

        Raises:
            KnownError: as `app.packs.inspect`.
            Cancelled: the user did.
        """
        from app.packs import inspect

        found = inspect(
            path,
            self.store.folder,
            installed=self._installed(),
            authors=tuple(self.store.state().authors.values()),
            on_progress=on_progress,
            cancel=cancel,
        )
        return with_sound_heard(found, self.discard, on_progress, cancel)

    def inspect_address(
        self, address: str, *, on_progress: Progress | None = None, cancel: CancelToken | None = None
    ) -> ImportPreview:
        """Get a pack from an https address of a `.gofirst` file, or of a git repository, and look at it.

        `git+https://`, `.git` at the end or `#folder` make it a repository; else asking there tells.

        Raises:
            KnownError: as `app.packs.inspect_address`.
            Cancelled: the user did.
        """
        preview = self._from_address(address, "", on_progress, cancel)
        if preview is None:
            raise KnownError("address_no_pack", host=address)
        return preview

    def check_for_update(
        self, pack_id: str, *, on_progress: Progress | None = None, cancel: CancelToken | None = None
    ) -> Update:
        """Look where an added pack came from, and compare version and content. Nothing is installed.

        Raises:
            KnownError: `pack_not_installed`, or as `inspect` and `inspect_address`.
            Cancelled: the user did.
        """
        entry = self.store.entry(pack_id)
        if entry is None or not entry.is_there:
            raise KnownError("pack_not_installed", path=pack_id)
        if entry.pinned:
            return Update(UpdateState.PINNED)
        if entry.origin is None:
            return Update(UpdateState.NO_ADDRESS)
        origin = entry.origin
        if origin.kind in ("file", "folder"):
            if not Path(origin.address).exists():
                return Update(UpdateState.NO_ADDRESS)
            found: ImportPreview | None = self.inspect(
                Path(origin.address), on_progress=on_progress, cancel=cancel
            )
        else:
            found = self._from_address(origin.address, origin.mark, on_progress, cancel)
        if found is None:
            return Update(UpdateState.CURRENT)
        state = _state_of(found, pack_id)
        if state in (UpdateState.CURRENT, UpdateState.OTHER_PACK):
            self.discard(found)
        return Update(state, found)

    def add(
        self, preview: ImportPreview, values: Mapping[str, str] | None = None, *, author: str = ""
    ) -> Entry:
        """Add a pack that was looked at; an update keeps what was chosen and edited here.

        `values` are for its variables; `author` calls the key that signed it known, under this name.

        Raises:
            KnownError: as `PackStore.add`; nothing is changed then.
        """
        try:
            return self.store.add(preview, values, author=author)
        finally:
            self._services.forget_packs()

    def discard(self, preview: ImportPreview) -> None:
        """Do not add it."""
        self.store.discard(preview)

    def remove(self, pack_id: str) -> Entry:
        """Take a pack off the shelf; `restore` is the undo, for 30 days.

        Raises:
            KnownError: `pack_not_installed`, `shelf_busy`, `disk_full`, `folder_unwritable`, `write_failed`.
        """
        return self._changed(self.store.remove(pack_id))

    def restore(self, pack_id: str) -> Entry:
        """Bring back a pack that was removed; raises as `remove`."""
        return self._changed(self.store.restore(pack_id))

    def removed(self) -> tuple[Entry, ...]:
        """What can be brought back, the last removed first."""
        return self.store.removed()

    def go_back(self, pack_id: str) -> Entry:
        """Undo an update: use the version before again. Raises `no_earlier_version` or as `remove`."""
        return self._changed(self.store.go_back(pack_id))

    def set_enabled(self, pack_id: str, enabled: bool) -> Entry:
        """Switch any pack on or off; raises as `remove`."""
        return self._changed(self.store.set_enabled(pack_id, enabled))

    def set_pinned(self, pack_id: str, pinned: bool) -> Entry:
        """Stay with the installed version, or not any more; raises as `remove`."""
        return self._changed(self.store.set_pinned(pack_id, pinned))

    def set_values(self, pack_id: str, values: Mapping[str, str]) -> Entry:
        """Fill in the variables of any pack; raises as `remove`."""
        return self._changed(self.store.set_values(pack_id, values))

    def export(self, pack_id: str, target: Path) -> Exported:
        """Write a pack with its local edits to one `.gofirst` file; `target` may be a folder.

        Raises:
            KnownError: as `app.packs.export`.
        """
        from app.packs import export

        one = self.pack(pack_id)
        if one.path is None or not one.path.is_dir():
            raise KnownError("pack_not_found", path=str(one.path))
        edits = self.store.overlays.folder(pack_id) if one.place is PackPlace.ADDED else None
        return export(one.path, target, edits)

    def known_authors(self) -> tuple[Author, ...]:
        """The keys that were called known, by name."""
        return tuple(sorted(self.store.state().authors.values(), key=lambda one: one.name))

    def know_author(self, public_key: str, name: str) -> Author:
        """Call a key known: the text of a `minisign.pub`, or an SSH public key.

        Raises:
            KnownError: `bad_public_key`, or as `remove`.
        """
        from app.packs import author_of

        author = author_of(public_key, name)
        if author is None:
            raise KnownError("bad_public_key")
        self.store.know_author(author)
        return author

    def forget_author(self, key_id: str) -> None:
        """Call a key unknown again; raises as `remove`."""
        self.store.forget_author(key_id)

    def sweep(self) -> int:
        """Remove what killed imports left behind; called at the start of the program."""
        return self.store.sweep()

    def _from_address(
        self, address: str, mark: str, on_progress: Progress | None, cancel: CancelToken | None
    ) -> ImportPreview | None:
        from app.packs import inspect_address

        found = inspect_address(
            address,
            self.store.folder,
            installed=self._installed(),
            authors=tuple(self.store.state().authors.values()),
            mark=mark,
            on_progress=on_progress,
            cancel=cancel,
        )
        return found and with_sound_heard(found, self.discard, on_progress, cancel)

    def _changed(self, entry: Entry) -> Entry:
        self._services.forget_packs()
        return entry

    def _installed(self) -> dict[str, Installed]:
        """What is there by id, as the worker compares with it."""
        from app.packs import Installed

        return {
            one.id: Installed(
                one.path,
                one.version,
                one.entry.digest if one.place is PackPlace.ADDED else "",
                one.entry.author_key,
                one.pinned,
                one.edited,
                one.values,
            )
            for one in self.packs()
            if one.id and one.path is not None
        }


def _state_of(found: ImportPreview, pack_id: str) -> UpdateState:
    if not found.can_add:
        return UpdateState.REFUSED
    if found.id != pack_id:
        return UpdateState.OTHER_PACK
    relation = found.changes.relation
    if relation == "same":
        return UpdateState.CURRENT
    return UpdateState.OLDER if relation == "older" else UpdateState.AVAILABLE
