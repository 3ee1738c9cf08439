"""The index of packs: what a start needs of them, so that 10,000 scenarios need not be read for it.

For each pack a file of ours keeps the pack without its scenarios, its problems, an entry for each scenario
and what a search looks through. It counts as long as the pack's files, what was filled in and the program are
those that it was made with. A scenario itself is read from its own file when it is looked at.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.config import atomic_write, make_private_folder
from app.domain import KnownError, LateScenarios, Scenario, listed, search_text
from app.packs import index_codec as codec
from app.packs.index_file import IndexFile, index_bytes, open_index
from app.packs.loader import LoadedPack, load_source, opened
from app.packs.noting import Noting, reads_the_same
from app.packs.stamp import Stamp, folders_are_the_same, rules, stamp_of

if TYPE_CHECKING:
    from app.packs.reader import Values

_SUFFIX: Final = ".index"
_PACK: Final = "pack"
_READS: Final = "reads"
_ENTRIES: Final = "entries"
_TEXT: Final = "text:"
_UNSURE_NS: Final = 2_000_000_000
"""A file that was changed so shortly before it was read may have been changed again within one tick of its
disk's clock (2 s on FAT): then its content has to tell."""


class PackIndex:
    """The index of the packs that are read through it, in a folder that is only for this."""

    def __init__(self, folder: Path, *, trusting: bool = False) -> None:
        """With `trusting` only the folders of packs are looked at, and not each file (see `stamp.py`)."""
        self._folder = folder
        self._trusting = trusting
        self._used: set[str] = set()

    def load(self, path: Path, values: Values | None = None, edits: Path | None = None) -> LoadedPack:
        """A pack as `load_pack` gives it, from the index when that still counts; else it is read and kept.

        Raises:
            KnownError: `pack_not_found` when there is nothing at this path.
        """
        place = self._place(path)
        self._used.add(place.name)
        known = open_index(place)
        if self._trusting and known is not None and _may_count(known, path, values, edits):
            found = _loaded(known, path, values, edits)
            if found is not None:
                return found
        stamp = stamp_of(path, edits)
        if stamp is None:
            with opened(path, edits) as source:
                return load_source(source, path, values)
        if known is not None and _counts(known, path, values, edits, stamp):
            found = _loaded(known, path, values, edits)
            if found is not None:
                self._confirm(known, stamp)
                return found
        return self._read(place, path, values, edits, stamp)

    def sweep(self) -> None:
        """Remove what was kept of packs that nobody asked for since this index was opened."""
        with contextlib.suppress(OSError):
            for file in self._folder.iterdir():
                if file.name not in self._used and file.suffix in (_SUFFIX, ""):
                    file.unlink(missing_ok=True)

    def _place(self, path: Path) -> Path:
        name = os.fsencode(path.absolute())
        return self._folder / f"{hashlib.sha256(name).hexdigest()[:32]}{_SUFFIX}"

    def _read(
        self, place: Path, path: Path, values: Values | None, edits: Path | None, stamp: Stamp
    ) -> LoadedPack:
        now = time.time_ns()
        with opened(path, edits) as source:
            noting = Noting(source) if source is not None else None
            found = load_source(noting or source, path, values)
        # What changed while it was read is read again the next time.
        if stamp_of(path, edits) != stamp:
            return replace(found, is_new=True)
        try:
            header = {
                "key": _key(stamp),
                "rules": rules(),
                "folders": stamp.folders,
                "read_at_ns": now,
                "values": _values_of(found, values),
            }
            data = index_bytes(header, _parts(found, noting.reads if noting is not None else {}))
            make_private_folder(self._folder)
            atomic_write(place, data)
        except (KnownError, UnicodeEncodeError):
            return replace(found, is_new=True)
        known = open_index(place)
        kept = _loaded(known, path, values, edits) if known is not None else None
        return replace(kept or found, is_new=True)

    def _confirm(self, known: IndexFile, stamp: Stamp) -> None:
        """Note that the files were looked into, so that the next start need not do it again."""
        now = time.time_ns()
        if not _is_unsure(known, stamp) or stamp.newest_ns > now - _UNSURE_NS:
            return
        parts = {name: known.part(name) for name in known.names}
        header = {key: value for key, value in known.header.items() if key != "parts"} | {"read_at_ns": now}
        with contextlib.suppress(KnownError):
            if all(part is not None for part in parts.values()):
                atomic_write(
                    known.path, index_bytes(header, {k: v for k, v in parts.items() if v is not None})
                )


def _key(stamp: Stamp) -> str:
    return f"{rules()} {stamp.digest}"


def _is_unsure(known: IndexFile, stamp: Stamp) -> bool:
    read_at = known.header.get("read_at_ns")
    return not isinstance(read_at, int) or stamp.newest_ns > read_at - _UNSURE_NS


def _may_count(known: IndexFile, path: Path, values: Values | None, edits: Path | None) -> bool:
    header = known.header
    return (
        header.get("rules") == rules()
        and _is_filled_alike(known, values)
        and folders_are_the_same(path, edits, header.get("folders"))
    )


def _is_filled_alike(known: IndexFile, values: Values | None) -> bool:
    pack_id, given = known.header.get("values") or [None, {}]
    return bool(dict((values or {}).get(pack_id, {})) == given)


def _counts(known: IndexFile, path: Path, values: Values | None, edits: Path | None, stamp: Stamp) -> bool:
    header = known.header
    if header.get("key") != _key(stamp) or not _is_filled_alike(known, values):
        return False
    if not _is_unsure(known, stamp):
        return True
    try:
        reads = json.loads(known.part(_READS) or b"null")
    except ValueError:
        return False
    with opened(path, edits) as source:
        return source is not None and reads_the_same(source, reads)


def _values_of(found: LoadedPack, values: Values | None) -> list[Any] | None:
    if found.pack is None:
        return None
    return [found.pack.id, dict((values or {}).get(found.pack.id, {}))]


def _parts(found: LoadedPack, reads: Mapping[str, Sequence[Any]]) -> dict[str, bytes]:
    told: dict[str, Any] = {"problems": [codec.problem_to_json(one) for one in found.problems], "pack": None}
    if found.pack is None:
        return {_PACK: _json(told), _READS: _json(reads)}
    scenarios = list(found.pack.scenarios)
    files = {digest: name for name, (_limit, digest) in reversed(tuple(reads.items()))}
    stages: dict[str, int] = {}
    for scenario in scenarios:
        stages[scenario.stage] = stages.get(scenario.stage, 0) + 1
    told["pack"] = codec.pack_to_json(found.pack)
    told["ids"] = [scenario.id for scenario in scenarios]
    told["stages"] = list(stages.items())
    rows = [_json(codec.entry_to_json(listed(one), files[one.content_hash])) for one in scenarios]
    parts = {_PACK: _json(told), _READS: _json(reads), _ENTRIES: b"\n".join(rows)}
    for language in sorted(_languages(found.pack.languages, scenarios)):
        texts = "\n".join(search_text(scenario, language) for scenario in scenarios)
        parts[f"{_TEXT}{language}"] = texts.encode()
    return parts


def _languages(listed_ones: Iterable[str], scenarios: Iterable[Scenario]) -> set[str]:
    found = set(listed_ones)
    for one in scenarios:
        for text in (one.title, one.situation, one.issue.text, *(line.text for line in one.lines)):
            found.update(text.by_language)
    return found


def _loaded(known: IndexFile, path: Path, values: Values | None, edits: Path | None) -> LoadedPack | None:
    data = known.part(_PACK)
    if data is None:
        return None
    try:
        told = json.loads(data)
        problems = tuple(codec.problem_from_json(one) for one in told["problems"])
        if told["pack"] is None:
            return LoadedPack(None, problems)
        rows = known.part(_ENTRIES)
        if rows is None:
            return None
        late = _Late(known, rows.split(b"\n") if rows else [], told["ids"], path, values, edits)
        scenarios = LateScenarios(
            told["ids"],
            [(str(stage), int(count)) for stage, count in told["stages"]],
            late.entry,
            late.read,
            late.texts(told["pack"]["language"]),
        )
        return LoadedPack(codec.pack_from_json(told["pack"], path.absolute(), scenarios), problems)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return None


class _Late:
    """What is behind the scenarios of an indexed pack."""

    def __init__(
        self,
        known: IndexFile,
        rows: Sequence[bytes],
        ids: Sequence[str],
        path: Path,
        values: Values | None,
        edits: Path | None,
    ) -> None:
        if len(rows) != len(ids):
            raise ValueError("as many entries as ids")
        self._known = known
        self._rows = rows
        self._ids = ids
        self._path = path
        self._values = values
        self._edits = edits

    def entry(self, place: int) -> Any:
        return codec.entry_from_json(json.loads(self._rows[place]))

    def read(self, places: Iterable[int]) -> dict[int, Scenario]:
        from app.packs.reader import read_pack

        wanted = {str(json.loads(self._rows[place])[0]): place for place in places}
        try:
            with opened(self._path, self._edits) as source:
                if source is None:
                    return {}
                pack, _problems = read_pack(source, only=wanted, values=self._values)
        except KnownError:
            return {}
        by_id = {self._ids[place]: place for place in wanted.values()}
        found = pack.scenarios if pack is not None else ()
        return {by_id[one.id]: one for one in found if one.id in by_id}

    def texts(self, default: str) -> Callable[[str], Sequence[str]]:
        def of_language(language: str) -> Sequence[str]:
            codes = [code for code in (language, language.split("-")[0], default) if self._has(code)]
            data = self._known.part(f"{_TEXT}{codes[0]}") if codes else None
            lines = data.decode().split("\n") if data else []
            if len(lines) == len(self._ids):
                return lines
            read = self.read(range(len(self._ids)))
            return [search_text(read[i], language) if i in read else "" for i in range(len(self._ids))]

        return of_language

    def _has(self, language: str) -> bool:
        return f"{_TEXT}{language}" in self._known.names


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
