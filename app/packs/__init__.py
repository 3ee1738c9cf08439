"""Packs: YAML in a folder, or one `.gofirst` file, becomes scenarios; problems come with file and line.

The law of this room: what it reads was written by strangers. Every scalar stays the text that was written
until the schema types it; nothing is evaluated, followed or unpacked to disk; every size, depth and count has
a limit; content never raises, it gives a list of all problems at once, and what could be read is used. The
models in `models.py` are the one source of the format: the JSON Schema in `app/schema` is made from them.
"""

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
from app.packs.loader import PACK_SUFFIX, LoadedPack, load_pack, load_packs, load_scenario_file

__all__ = [
    "PACK_SUFFIX",
    "Document",
    "FileKind",
    "LoadedPack",
    "ScenarioFile",
    "check_edited",
    "free_name",
    "id_from",
    "lines_of",
    "load_pack",
    "load_packs",
    "load_scenario_file",
    "new_pack",
    "new_scenario",
    "put_lines",
    "read_document",
    "scenario_files",
    "speaking_for_itself",
    "text_ways",
    "way_of",
]
