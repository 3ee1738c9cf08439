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
    from app.packs.confine import fence, limit
    from app.packs.damage import can_mend, check_packs, mend_shelf, mend_version, version_of
    from app.packs.diff import LineDiff, Named, PackDiff, ScenarioDiff, diff_packs
    from app.packs.editing import Document, FileKind
    from app.packs.editing_files import (
        ScenarioFile,
        check_edited,
        free_name,
        read_document,
        scenario_files,
        way_of,
    )
    from app.packs.editing_lists import lines_of, put_lines
    from app.packs.editing_new import id_from, new_pack, new_scenario, speaking_for_itself, text_ways
    from app.packs.exporting import Exported, export, file_name
    from app.packs.importing import inspect, inspect_address, run_worker
    from app.packs.loader import (
        LoadedPack,
        load_pack,
        load_packs,
        load_scenario_file,
        load_scenario_reader,
    )
    from app.packs.merge import Conflict, Side
    from app.packs.names import PACK_SUFFIX, PACK_SUFFIXES, is_safe
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
    from app.packs.staging import STAGED_PACK, drop_staging, make_staging, staged_sounds
    from app.packs.starting import start_pack
    from app.packs.store import PackStore
    from app.packs.variables import VALUE_LIMIT

_PLACES: Final = {
    "PACK_FILE": "overlay_source",
    "PACK_SUFFIX": "names",
    "PACK_SUFFIXES": "names",
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
    "VALUE_LIMIT": "variables",
    "Relation": "preview",
    "ScenarioDiff": "diff",
    "Side": "merge",
    "Signature": "preview",
    "Signed": "preview",
    "SourceKind": "preview",
    "StageCount": "preview",
    "author_of": "signing",
    "can_mend": "damage",
    "check_packs": "damage",
    "diff_packs": "diff",
    "export": "exporting",
    "file_name": "exporting",
    "run_worker": "importing",
    "fence": "confine",
    "limit": "confine",
    "STAGED_PACK": "staging",
    "drop_staging": "staging",
    "make_staging": "staging",
    "staged_sounds": "staging",
    "inspect": "importing",
    "inspect_address": "importing",
    "is_address": "addresses",
    "is_safe": "names",
    "load_pack": "loader",
    "load_packs": "loader",
    "load_scenario_file": "loader",
    "load_scenario_reader": "loader",
    "mend_shelf": "damage",
    "mend_version": "damage",
    "version_of": "damage",
    "start_pack": "starting",
    "Document": "editing",
    "FileKind": "editing",
    "ScenarioFile": "editing_files",
    "check_edited": "editing_files",
    "free_name": "editing_files",
    "id_from": "editing_new",
    "lines_of": "editing_lists",
    "new_pack": "editing_new",
    "new_scenario": "editing_new",
    "put_lines": "editing_lists",
    "read_document": "editing_files",
    "scenario_files": "editing_files",
    "speaking_for_itself": "editing_new",
    "text_ways": "editing_new",
    "way_of": "editing_files",
}
"""Where each name lives (see `app/domain/doors.py`)."""

if not TYPE_CHECKING:
    __getattr__ = opener(__name__, _PLACES, globals())

__all__ = [
    "PACK_FILE",
    "PACK_SUFFIX",
    "PACK_SUFFIXES",
    "STAGED_PACK",
    "VALUE_LIMIT",
    "Author",
    "Changes",
    "Conflict",
    "Document",
    "EditConflicts",
    "Entry",
    "Exported",
    "FileKind",
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
    "ScenarioFile",
    "Side",
    "Signature",
    "Signed",
    "SourceKind",
    "StageCount",
    "author_of",
    "can_mend",
    "check_edited",
    "check_packs",
    "diff_packs",
    "drop_staging",
    "export",
    "fence",
    "file_name",
    "free_name",
    "id_from",
    "inspect",
    "inspect_address",
    "is_address",
    "is_safe",
    "limit",
    "lines_of",
    "load_pack",
    "load_packs",
    "load_scenario_file",
    "load_scenario_reader",
    "make_staging",
    "mend_shelf",
    "mend_version",
    "new_pack",
    "new_scenario",
    "put_lines",
    "read_document",
    "run_worker",
    "scenario_files",
    "speaking_for_itself",
    "staged_sounds",
    "start_pack",
    "text_ways",
    "version_of",
    "way_of",
]
