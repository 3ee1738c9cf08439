"""Packs: YAML in a folder, or one `.gofirst` file, becomes scenarios; problems come with file and line.

The law of this room: what it reads was written by strangers. Every scalar stays the text that was written
until the schema types it; nothing is evaluated or followed; every size, depth and count has a limit; content
never raises, it gives a list of all problems at once, and what could be read is used. What is added to the
library is looked at in a process of its own first, and is visible only when all of it is sound. The models in
`models.py` are the one source of the format: the JSON Schema in `app/schema` is made from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.doors import opener

if TYPE_CHECKING:
    from app.packs.addresses import is_address
    from app.packs.diff import LineDiff, Named, PackDiff, ScenarioDiff, diff_packs
    from app.packs.exporting import Exported, export
    from app.packs.importing import inspect, inspect_address
    from app.packs.loader import (
        PACK_SUFFIX,
        LoadedPack,
        load_pack,
        load_packs,
        load_scenario_file,
        load_scenario_reader,
    )
    from app.packs.merge import Conflict, Side
    from app.packs.overlay_source import PACK_FILE, EditConflicts
    from app.packs.preview import (
        Author,
        Changes,
        ImportPreview,
        Installed,
        Origin,
        Relation,
        Signature,
        Signed,
        SourceKind,
        StageCount,
    )
    from app.packs.shelf_file import Entry
    from app.packs.signing import author_of
    from app.packs.sources import FolderSource
    from app.packs.starting import start_pack
    from app.packs.store import PackStore

_PLACES: Final = {
    "PACK_FILE": "overlay_source",
    "PACK_SUFFIX": "loader",
    "Author": "preview",
    "Changes": "preview",
    "Conflict": "merge",
    "EditConflicts": "overlay_source",
    "Entry": "shelf_file",
    "Exported": "exporting",
    "FolderSource": "sources",
    "ImportPreview": "preview",
    "Installed": "preview",
    "LineDiff": "diff",
    "LoadedPack": "loader",
    "Named": "diff",
    "Origin": "preview",
    "PackDiff": "diff",
    "PackStore": "store",
    "Relation": "preview",
    "ScenarioDiff": "diff",
    "Side": "merge",
    "Signature": "preview",
    "Signed": "preview",
    "SourceKind": "preview",
    "StageCount": "preview",
    "author_of": "signing",
    "diff_packs": "diff",
    "export": "exporting",
    "inspect": "importing",
    "inspect_address": "importing",
    "is_address": "addresses",
    "load_pack": "loader",
    "load_packs": "loader",
    "load_scenario_file": "loader",
    "load_scenario_reader": "loader",
    "start_pack": "starting",
}
"""Where each name lives (see `app/domain/doors.py`)."""

if not TYPE_CHECKING:
    __getattr__ = opener(__name__, _PLACES, globals())

__all__ = [
    "PACK_FILE",
    "PACK_SUFFIX",
    "Author",
    "Changes",
    "Conflict",
    "EditConflicts",
    "Entry",
    "Exported",
    "FolderSource",
    "ImportPreview",
    "Installed",
    "LineDiff",
    "LoadedPack",
    "Named",
    "Origin",
    "PackDiff",
    "PackStore",
    "Relation",
    "ScenarioDiff",
    "Side",
    "Signature",
    "Signed",
    "SourceKind",
    "StageCount",
    "author_of",
    "diff_packs",
    "export",
    "inspect",
    "inspect_address",
    "is_address",
    "load_pack",
    "load_packs",
    "load_scenario_file",
    "load_scenario_reader",
    "start_pack",
]
