"""A store with packs in it, for tests of what is done with added packs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.domain import Pack
from app.packs import Entry, ImportPreview, Installed, PackStore, inspect, load_pack
from tests.packs.making import PACK, SCENARIO


def look(store: PackStore, path: Path, **options: object) -> ImportPreview:
    """Look at a pack as the program does, with what is installed."""
    there = {
        entry.id: Installed(
            store.path(entry),
            entry.version,
            entry.digest,
            entry.author_key,
            entry.pinned,
            store.overlays.edited(entry.id),
            entry.values,
        )
        for entry in store.installed()
    }
    authors = tuple(store.state().authors.values())
    return inspect(path, store.folder, installed=there, authors=authors, **options)  # type: ignore[arg-type]


def add(store: PackStore, path: Path) -> Entry:
    """Look at a pack and add it."""
    preview = look(store, path)
    assert preview.can_add, preview.problems
    return store.add(preview)


def in_use(store: PackStore, pack_id: str = "test.pack") -> Pack:
    """The pack as the program reads it, with what was edited."""
    entry = store.entry(pack_id)
    assert entry is not None
    loaded = load_pack(store.path(entry), {pack_id: entry.values}, store.overlays.folder(pack_id))
    assert loaded.pack is not None, loaded.problems
    return loaded.pack


def pack_folder(
    folder: Path, scenario: str = SCENARIO, version: str = "1.0.0", more: Iterable[tuple[str, bytes]] = ()
) -> Path:
    """A pack of one scenario in a folder of its own."""
    (folder / "scenarios").mkdir(parents=True)
    (folder / "pack.yaml").write_text(PACK.replace("1.0.0", version), encoding="utf-8")
    (folder / "scenarios" / "price.yaml").write_text(scenario, encoding="utf-8")
    for name, data in more:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def contents(folder: Path) -> set[str]:
    """Every file below a folder, but the lock that stays."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".shelf-lock"
    }
