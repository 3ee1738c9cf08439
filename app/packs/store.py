"""The packs that were added: each version in a folder called by its content, and what is in use.

    packs/<sha256>/                    the files of one version, as they came
    packs/originals/<sha256>.gofirst   the file that it came in
    packs/overrides/                   what was edited here (overlays.py)
    packs/shelf.json                   what is in use; what is not named there is invisible

The name of a pack is never the name of a file. A change is one atomic write of `shelf.json`, after what it
speaks of is on the disk; what a kill left behind is swept at the next start.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from app.config import make_private_folder, move_folder, storage_error
from app.domain import KnownError
from app.packs.names import PACK_SUFFIX
from app.packs.overlays import Overlays
from app.packs.preview import Author, ImportPreview, Values
from app.packs.shelf_file import Entry, ShelfState, locked, read_shelf, set_aside, write_shelf
from app.packs.shelf_recovery import found_again, is_version_name, read_version
from app.packs.staging import ORIGINAL, PACK, drop_staging, sweep_stagings

KEPT: Final = timedelta(days=30)
"""How long a removed pack can be brought back."""
EARLIER_KEPT: Final = 3
ORIGINALS: Final = "originals"


class PackStore:
    """The packs below one folder. Safe to use from threads and from several programs at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.overlays = Overlays(folder)

    def state(self) -> ShelfState:
        """What is on the shelf. One that cannot be read is made again from the folders that are there.

        Raises:
            KnownError: `file_unreadable`.
        """
        try:
            return read_shelf(self.folder) or ShelfState()
        except KnownError as error:
            if error.code not in ("file_damaged", "file_newer"):
                raise
            return found_again(self.folder)

    def entry(self, pack_id: str) -> Entry | None:
        """What is known of a pack; None when nothing is."""
        return self.state().packs.get(pack_id)

    def path(self, entry: Entry) -> Path:
        """Where the files of the version in use lie."""
        return self.folder / entry.digest

    def installed(self) -> tuple[Entry, ...]:
        """The packs that were added and not removed, in the order in which they were added."""
        there = [entry for entry in self.state().packs.values() if entry.is_there]
        return tuple(sorted(there, key=lambda entry: (entry.added_at, entry.id)))

    def removed(self) -> tuple[Entry, ...]:
        """The packs that can be brought back, the last removed first."""
        gone = [one for one in self.state().packs.values() if one.digest and one.removed_at]
        return tuple(sorted(gone, key=lambda entry: entry.removed_at, reverse=True))

    def is_version_folder(self, path: Path) -> bool:
        """Whether a folder directly below the store's is one of ours, and none that somebody put there."""
        return path.parent == self.folder and is_version_name(path.name)

    def add(self, preview: ImportPreview, values: Values | None = None, *, author: str = "") -> Entry:
        """Put a pack that was looked at on the shelf; an update keeps what was chosen and edited.

        `values` are for its variables. `author` calls the key that signed it known, under this name.

        Raises:
            KnownError: `pack_has_errors`, `pack_gone` (it was discarded or swept), `disk_full`,
                `folder_unwritable`, `write_failed`, `shelf_busy` or `file_newer`; nothing is changed then.
        """
        if not preview.can_add:
            raise KnownError("pack_has_errors", path=preview.origin.address)
        with self._changing() as (state, write):
            if not (preview.staging / PACK).is_dir():
                raise KnownError("pack_gone", path=preview.origin.address)
            self._keep_original(preview)
            target = self.folder / preview.digest
            if target.exists():
                shutil.rmtree(preview.staging / PACK, ignore_errors=True)
            else:
                move_folder(preview.staging / PACK, target)
            entry = _updated(state.entry(preview.id), preview, values)
            changed = state.with_entry(entry)
            if author and preview.signature.public_key:
                known = _author(preview, author)
                changed = replace(changed, authors={**changed.authors, known.key_id: known})
            write(changed)
        drop_staging(preview.staging)
        return entry

    def discard(self, preview: ImportPreview) -> None:
        """Do not add it: remove what was staged."""
        drop_staging(preview.staging)

    def remove(self, pack_id: str) -> Entry:
        """Take a pack off the shelf; `restore` brings it back for 30 days.

        Raises:
            KnownError: `pack_not_installed`, or as `add`.
        """
        return self._set(pack_id, lambda entry: replace(entry, removed_at=_now()))

    def restore(self, pack_id: str) -> Entry:
        """Bring back a pack that was removed.

        Raises:
            KnownError: `pack_not_installed` when its time is over, or as `add`.
        """
        return self._set(pack_id, lambda entry: replace(entry, removed_at=""))

    def go_back(self, pack_id: str) -> Entry:
        """Use the version again that was in use before; a second call undoes the first.

        Raises:
            KnownError: `no_earlier_version`, `pack_not_installed`, or as `add`.
        """

        def earlier(entry: Entry) -> Entry:
            there = [digest for digest in entry.earlier if (self.folder / digest).is_dir()]
            if not there:
                raise KnownError("no_earlier_version", path=entry.id)
            rest = tuple(digest for digest in entry.earlier if digest != there[0])
            found = read_version(self.folder / there[0]) or entry
            return replace(
                entry,
                digest=there[0],
                earlier=(entry.digest, *rest),
                original="",
                version=found.version,
                name=found.name,
                language=found.language,
            )

        return self._set(pack_id, earlier)

    def set_enabled(self, pack_id: str, enabled: bool) -> Entry:
        """Switch a pack on or off; raises as `add`."""
        return self._set(pack_id, lambda entry: replace(entry, enabled=enabled), any_pack=True)

    def set_pinned(self, pack_id: str, pinned: bool) -> Entry:
        """Stay with this version, or look for updates again; raises as `add`."""
        return self._set(pack_id, lambda entry: replace(entry, pinned=pinned), any_pack=True)

    def set_values(self, pack_id: str, values: Values) -> Entry:
        """Keep what was filled in for the variables of a pack; raises as `add`."""
        return self._set(pack_id, lambda entry: replace(entry, values=_filled(values)), any_pack=True)

    def rewrite(self) -> None:
        """Write the list again, from the packs that are there where it cannot be read; raises as `add`."""
        with self._changing() as (state, write):
            write(state)

    def take_over(self, other: ShelfState) -> None:
        """Put what another shelf holds on this one; its versions lie in the folder already. Raises as `add`.

        A pack that is here stays as it is: another version of it becomes an earlier one.
        """
        with self._changing() as (state, write):
            changed = state
            for entry in other.packs.values():
                mine = state.packs.get(entry.id)
                if mine is None or not (mine.digest or entry.digest == ""):
                    changed = changed.with_entry(entry)
                elif entry.digest and entry.digest not in (mine.digest, *mine.earlier):
                    earlier = (*mine.earlier[: EARLIER_KEPT - 1], entry.digest)
                    changed = changed.with_entry(replace(mine, earlier=earlier))
            authors = {**other.authors, **state.authors}
            if changed != replace(state, authors=authors) or authors != state.authors:
                write(replace(changed, authors=authors))

    def know_author(self, author: Author) -> None:
        """Call a key known; raises as `add`."""
        with self._changing() as (state, write):
            known = replace(author, added_at=author.added_at or _now())
            write(replace(state, authors={**state.authors, author.key_id: known}))

    def forget_author(self, key_id: str) -> None:
        """Call a key unknown again; raises as `add`."""
        with self._changing() as (state, write):
            rest = {key: one for key, one in state.authors.items() if key != key_id}
            write(replace(state, authors=rest))

    def sweep(self) -> int:
        """Remove what killed imports left, old versions and packs removed for good; how many things went.

        Called at the start of the program. A shelf that cannot be changed is left as it is.
        """
        swept = sweep_stagings(self.folder)
        if not self.folder.is_dir():
            return swept
        with contextlib.suppress(KnownError), self._changing() as (state, write):
            over = [one.id for one in state.packs.values() if _is_over(one)]
            if over:
                rest = {key: one for key, one in state.packs.items() if key not in over}
                state = replace(state, packs=rest)
                write(state)
            used = {one.digest for one in state.packs.values()}
            used.update(*(one.earlier[:EARLIER_KEPT] for one in state.packs.values()))
            originals = {f"{one.original}{PACK_SUFFIX}" for one in state.packs.values()}
            for path in list(self.folder.iterdir()):
                if self.is_version_folder(path) and path.name not in used:
                    shutil.rmtree(path, ignore_errors=True)
                    swept += 1
            with contextlib.suppress(OSError):
                for path in list((self.folder / ORIGINALS).iterdir()):
                    if path.name not in originals:
                        path.unlink()
                        swept += 1
        return swept

    def _set(self, pack_id: str, change: Callable[[Entry], Entry], *, any_pack: bool = False) -> Entry:
        with self._changing() as (state, write):
            entry = state.entry(pack_id)
            if not any_pack and not entry.digest:
                raise KnownError("pack_not_installed", path=pack_id)
            changed = change(entry)
            write(state.with_entry(changed))
        return changed

    @contextlib.contextmanager
    def _changing(self) -> Iterator[tuple[ShelfState, Callable[[ShelfState], None]]]:
        """The state, and how to write the next one, while nobody else can change it."""
        with locked(self.folder):
            try:
                state = read_shelf(self.folder)
            except KnownError as error:
                if error.code != "file_damaged":
                    raise
                state = found_again(self.folder)
                set_aside(self.folder)
                write_shelf(self.folder, state)
            if state is None:
                # Written before the first folder is there, so that no folder can be taken for a lost pack.
                state = found_again(self.folder)
                write_shelf(self.folder, state)
            yield state, lambda changed: write_shelf(self.folder, changed)

    def _keep_original(self, preview: ImportPreview) -> None:
        if not preview.original:
            return
        folder = self.folder / ORIGINALS
        make_private_folder(folder)
        target = folder / f"{preview.original}{PACK_SUFFIX}"
        with contextlib.suppress(FileNotFoundError):
            try:
                os.replace(preview.staging / ORIGINAL, target)
            except FileNotFoundError:
                raise
            except OSError as error:
                raise storage_error(error, target) from error


def _updated(entry: Entry, preview: ImportPreview, values: Values | None) -> Entry:
    earlier = entry.earlier
    if entry.digest and entry.digest != preview.digest:
        rest = [digest for digest in earlier if digest not in (entry.digest, preview.digest)]
        earlier = (entry.digest, *rest)[:EARLIER_KEPT]
    else:
        earlier = tuple(digest for digest in earlier if digest != preview.digest)
    return replace(
        entry,
        digest=preview.digest,
        earlier=earlier,
        original=preview.original,
        origin=preview.origin,
        version=preview.version,
        name=dict(preview.name.by_language),
        language=preview.name.default,
        authors=preview.authors,
        added_at=_now(),
        author_key=preview.signature.key_id if preview.signature.public_key else "",
        removed_at="",
        values=dict(entry.values) if values is None else _filled(values),
    )


def _filled(values: Values) -> dict[str, str]:
    """What was really filled in."""
    return {key: value for key, value in values.items() if value.strip()}


def _author(preview: ImportPreview, name: str) -> Author:
    signature = preview.signature
    return Author(signature.key_id, signature.kind, signature.public_key, name, _now())


def _is_over(entry: Entry) -> bool:
    """Whether the days are over in which a removed pack can be brought back."""
    if not entry.removed_at:
        return False
    try:
        return datetime.now(UTC) - datetime.fromisoformat(entry.removed_at) > KEPT
    except (TypeError, ValueError):
        return False


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
