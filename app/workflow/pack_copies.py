"""A scenario of another pack as a scenario of one's own; and a scenario that is taken away and comes back."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import atomic_write, make_private_folder
from app.domain import KnownError
from app.workflow.pack_drafts import PACK_YAML, drop_draft
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.packs import Document


def copy_scenario(services: Services, source: Path, file: str, target: Path) -> str:
    """Copy a scenario into an own pack; gives its file there.

    What it points at comes along: its stage, qualification items, rubric, variables and recordings. Texts
    that named no language name that of their pack where the other pack speaks another one.

    Raises:
        KnownError: something could not be read or written.
    """
    from app.packs import free_name, id_from, read_document, scenario_files, speaking_for_itself

    scenario, _ = read_document(source, file)
    theirs, _ = read_document(source, PACK_YAML)
    ours, before = read_document(target, PACK_YAML)
    language = theirs.word(("language",))
    if language != ours.word(("language",)):
        scenario = speaking_for_itself(scenario, language)
    ours = _with_surroundings(scenario, theirs, ours)
    taken = {one.id for one in scenario_files(target)}
    wanted = id_from(scenario.word(("id",)), taken)
    if wanted != scenario.word(("id",)):
        scenario = scenario.put(("id",), wanted)
    name = free_name(target, wanted)
    make_private_folder(target / "scenarios")
    _copy_audio(scenario, source, target)
    if ours.data != before:
        atomic_write(target / PACK_YAML, ours.data)
    atomic_write(target / name, scenario.data)
    services.forget_packs()
    return name


def file_in(folder: Path, scenario_id: str) -> str:
    """The file of a scenario in the folder of a pack.

    Raises:
        KnownError: `edit_gone`.
    """
    from app.packs import scenario_files

    for one in scenario_files(folder):
        if one.id == scenario_id:
            return one.name
    raise KnownError("edit_gone", file=scenario_id)


def remove_scenario(services: Services, folder: Path, file: str) -> Path | None:
    """Take a scenario out of an own pack; gives where it waits, None when it was never saved.

    Raises:
        KnownError: `write_failed`.
    """
    drop_draft(services.paths, folder.name, file)
    if not (folder / file).exists():
        return None
    make_private_folder(services.paths.drafts)
    waiting = services.paths.drafts / f"{os.urandom(8).hex()}.removed"
    _rename(folder / file, waiting)
    services.forget_packs()
    return waiting


def restore_scenario(services: Services, waiting: Path, folder: Path, file: str) -> None:
    """Put a scenario back that was taken away.

    Raises:
        KnownError: `write_failed`.
    """
    _rename(waiting, folder / file)
    services.forget_packs()


def _rename(source: Path, target: Path) -> None:
    try:
        os.replace(source, target)
    except OSError as error:
        raise KnownError("write_failed", file=str(target), reason=error.strerror or "") from error


def _with_surroundings(scenario: Document, theirs: Document, ours: Document) -> Document:
    """Our pack.yaml with what the scenario points at."""
    wanted = {scenario.word(("stage",)), scenario.word(("rubric",))}
    wanted |= {str(one) for one in scenario.get(("qualify",)) or ()}
    for index in range(scenario.count(("questions",))):
        wanted.add(scenario.word(("questions", index, "qualifies")))
    for way in (("process", "stages"), ("process", "qualification", "items"), ("rubrics",)):
        ours = _with_items(theirs, ours, way, wanted)
    used = {
        theirs.word(("variables", index, "id"))
        for index in range(theirs.count(("variables",)))
        if f"${{{theirs.word(('variables', index, 'id'))}}}" in scenario.text
    }
    return _with_items(theirs, ours, ("variables",), used)


def _with_items(theirs: Document, ours: Document, way: tuple[str, ...], wanted: set[str]) -> Document:
    known = {ours.word((*way, index, "id")) for index in range(ours.count(way))}
    for index in range(theirs.count(way)):
        one = theirs.word((*way, index, "id"))
        if one in wanted and one not in known:
            ours = ours.add(way, theirs.get((*way, index)))  # type: ignore[arg-type]
    return ours


def _copy_audio(scenario: Document, source: Path, target: Path) -> None:
    """Copy the recordings that a scenario speaks of; one that is missing is reported by the loader."""
    from app.packs import load_pack

    pack = load_pack(source).pack
    found = pack.scenario(scenario.word(("id",))) if pack is not None else None
    files = [audio.file for line in (found.lines if found is not None else ()) for audio in line.models]
    for file in files:
        with contextlib.suppress(OSError, ValueError, KnownError):
            there = target / file.relative_to(source.absolute())
            if not there.exists():
                make_private_folder(there.parent)
                atomic_write(there, file.read_bytes())
