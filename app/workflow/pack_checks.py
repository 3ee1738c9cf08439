"""What is wrong with a scenario that is being written, and where in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain import Pack, Problem, Scenario
from app.workflow.pack_drafts import PACK_YAML

if TYPE_CHECKING:
    from app.packs import Document

_WHERE: Final = re.compile(r"lines\.(.+)\.key_points\.(.+)\.accept")


@dataclass(frozen=True, slots=True)
class Checked:
    """What the loader says to what is in the editor."""

    pack: Pack | None
    scenario: Scenario | None
    problems: tuple[tuple[tuple[str | int, ...], Problem], ...]
    """The way to what each is about, inside the scenario's file."""
    pack_problems: tuple[tuple[tuple[str | int, ...], Problem], ...] = ()


def check(folder: Path, file: str, document: Document, pack: Document, edits: Path | None = None) -> Checked:
    """What the loader, its lint and the matcher say to a scenario and its pack.yaml, saved or not.

    `edits`: what was edited here in a pack that others keep.
    """
    from app.packs import check_edited, way_of
    from app.workflow.phrasings import thin_phrasing_problems

    files = {file: document.data, PACK_YAML: pack.data}
    loaded = check_edited(folder, file, files, edits=edits)
    # What was edited lies in a file of another name, beside the pack.
    here = {folder / file} | ({edits / Path(file).name} if edits is not None else set())
    scenario = loaded.pack.scenarios[0] if loaded.pack is not None and loaded.pack.scenarios else None
    found = [(way_of(one), one) for one in loaded.problems if one.file in here]
    if loaded.pack is not None and scenario is not None:
        found += [(_way(scenario, one), one) for one in thin_phrasing_problems(loaded.pack)]
    about_pack = tuple((way_of(one), one) for one in loaded.problems if one.file == folder / PACK_YAML)
    return Checked(loaded.pack, scenario, tuple(found), about_pack)


def _way(scenario: Scenario, problem: Problem) -> tuple[str | int, ...]:
    found = _WHERE.fullmatch(problem.where)
    if found is None:
        return ()
    for at, line in enumerate(scenario.lines):
        for number, point in enumerate(line.key_points):
            if (line.id, point.id) == (found[1], found[2]):
                return ("lines", at, "key_points", number, "accept")
    return ()
