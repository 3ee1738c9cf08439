"""A line that exists nowhere yet: named and practised, then kept as a scenario of an own pack or let go.

Its takes name the place where it will lie from the start, so that keeping it moves none of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.domain import (
    Buyer,
    Issue,
    IssueKind,
    KeyPoint,
    KnownError,
    Language,
    Line,
    LineRef,
    Pack,
    Phrases,
    Process,
    Scenario,
    Status,
    Text,
)
from app.workflow.lines import LineInPack
from app.workflow.pack_editing import PackEditing
from app.workflow.services import Services

_LINE: Final = "line-1"
_POINT: Final = "point-1"
LONGEST: Final = 200
"""Characters of a name."""


@dataclass(frozen=True, slots=True)
class NewLineWords:
    """What stands where nothing is written yet, in the user's language."""

    pack: str
    """Name of the own pack that is made for somebody who has none."""
    buyer: str
    later: str
    """That this is still to be written."""


def new_line(services: Services, name: str, language: Language, words: NewLineWords) -> LineInPack:
    """A line of this name, at the place where it will lie. Nothing is written. Reads packs: for a task.

    Raises:
        KnownError: `new_line_without_name`, `edit_too_long`, or the own pack cannot be read.
    """
    from app.packs import id_from

    title = " ".join(name.split())
    if not title:
        raise KnownError("new_line_without_name")
    if len(title) > LONGEST:
        raise KnownError("edit_too_long", limit=LONGEST)
    own = _own_pack(services)
    taken = {one.id for one in PackEditing(services).scenarios(own.folder)} if own is not None else set()
    pack_id = own.id if own is not None else f"team.{PackEditing(services).free_name(words.pack)}"
    scenario_id = id_from(title, taken)
    # Of an earlier new line of this name there may be takes, though it was never kept.
    while services.library.takes_of_line(LineRef(pack_id, scenario_id, _LINE)):
        taken.add(scenario_id)
        scenario_id = id_from(title, taken)
    text, later = Text({language: title}, language), Text({language: words.later}, language)
    line = Line(_LINE, text, (KeyPoint(_POINT, text, Phrases({}, language)),))
    scenario = Scenario(
        id=scenario_id,
        pack=pack_id,
        title=text,
        stage="",
        situation=later,
        buyer=Buyer(name=Text({language: words.buyer}, language), role=later),
        issue=Issue(IssueKind.QUESTION, Text({language: ""}, language)),
        lines=(line,),
        status=Status.WIP,
    )
    pack = own or Pack(
        id=pack_id,
        version="",
        name=Text({language: words.pack}, language),
        language=language,
        languages=(language,),
        license="",
        process=Process("", ()),
        scenarios=(scenario,),
        folder=Path(),
    )
    return LineInPack(pack, scenario, line)


def keep_new_line(services: Services, place: LineInPack, language: Language, words: NewLineWords) -> LineRef:
    """Keep a new line as a scenario that is still being written; gives its place. For a task.

    Raises:
        KnownError: it could not be written.
    """
    editing = PackEditing(services)
    own = next((pack for pack in services.packs() if pack.id == place.pack.id), None)
    folder = own.folder if own is not None else editing.new_pack(words.pack, language)
    opened = editing.new_scenario(folder)
    title = place.line.text.get(language)
    scenario = opened.scenario.put(("id",), place.scenario.id).put(("status",), Status.WIP.value)
    for way, text in (
        (("title",), title),
        (("situation",), words.later),
        (("buyer", "name"), words.buyer),
        (("buyer", "role"), words.later),
        (("issue", "text"), words.later),
        (("lines", 0, "text"), title),
    ):
        scenario = scenario.put_text(way, language, opened.language, text)
    scenario = scenario.add(("lines", 0, "key_points"), {"id": _POINT, "text": {language: title}})
    saved = editing.save(replace(opened, scenario=scenario))
    return editing.ref(saved, 0)


def let_go_of_line(services: Services, ref: LineRef) -> tuple[str, ...]:
    """Move the takes of a line to the trash; gives their ids, so that it can be undone. For a task.

    Raises:
        KnownError: as `Library.trash`.
    """
    ids = tuple(take.id for take in services.library.takes_of_line(ref))
    for take_id in ids:
        services.library.trash(take_id)
    return ids


def _own_pack(services: Services) -> Pack | None:
    return next((one.pack for one in PackEditing(services).own_packs() if one.pack is not None), None)
