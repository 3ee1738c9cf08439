"""What a new pack and a new scenario begin with, ids made from titles, and copies for another pack."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Final, Union, get_args, get_origin

from app.domain import Language, Pack, Text
from app.packs.editing import Document, FileKind

if TYPE_CHECKING:
    from app.packs.editing_yaml import Plain, Value, Way

_LETTERS: Final = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ß": "ss", "œ": "oe", "đ": "d", "ł": "l"})
_ID_LENGTH: Final = 48
INTERNAL: Final = "LicenseRef-Internal"


def id_from(text: str, taken: Collection[str] = (), otherwise: str = "scenario") -> str:
    """An id for what has this title: lower case, none of `taken`."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    words = re.findall(r"[a-z0-9]+", plain.replace("'", "").replace("’", ""))
    made = ""
    for word in words:
        if made and len(made) + len(word) >= _ID_LENGTH:
            break
        made = f"{made}-{word}" if made else word[:_ID_LENGTH]
    made = made or otherwise
    number, found = 1, made
    while found in taken:
        number += 1
        found = f"{made}-{number}"
    return found


def new_scenario(scenario_id: str, stage: str) -> Document:
    """A scenario in which everything that a rep needs is still to be written."""
    text = (
        f"schema: 1\nid: {scenario_id}\ntitle:\nstage: {stage}\nsituation:\nbuyer:\n  name:\n  role:\n"
        "issue:\n  kind: objection\n  text:\nlines:\n  - id: line-1\n    text:\n"
    )
    return Document(FileKind.SCENARIO, text)


def new_pack(pack_id: str, name: str, language: Language, like: Pack | None) -> Document:
    """The `pack.yaml` of a team's own pack, with the process of another one where there is one."""
    from app.packs.editing_yaml import emit, made

    stages: list[Value] = [{"id": "first-stage", "name": name}]
    items: list[Value] = []
    if like is not None:
        stages = [
            {"id": stage.id, "name": _text(stage.name), "exit": _text(stage.exit)}
            for stage in like.process.stages
        ]
        items = [
            {"id": item.id, "name": _text(item.name), "ask": _text(item.ask)}
            for item in like.process.qualification
        ]
    process: dict[str, Value] = {"id": f"{pack_id.rsplit('.', 1)[-1]}-process", "stages": stages}
    if like is not None and items:
        process["qualification"] = {"framework": like.process.framework, "items": items}
    content: dict[str, Value] = {
        "schema": 1,
        "id": pack_id,
        "version": "0.1.0",
        "name": name,
        "language": language,
        "license": INTERNAL,
        "process": process,
    }
    return Document(FileKind.PACK, emit(made(content, ())))


def speaking_for_itself(scenario: Document, language: Language) -> Document:
    """A scenario whose texts all name their language, so that it can go into a pack of another one."""
    for way in list(_unnamed(scenario)):
        found = scenario.get(way)
        scenario = scenario.put(way, {language: found})  # type: ignore[dict-item]
    return scenario


def text_ways(document: Document) -> tuple[tuple[Way, bool], ...]:
    """Every text that may differ by language, in the order of the format; True for a list of phrasings.

    Also of a file that has faults: it is looked at as far as it is what it should be.
    """
    from app.packs.models import PackModel, ScenarioModel

    model = PackModel if document.kind is FileKind.PACK else ScenarioModel
    return tuple(_texts(model, document.plain, ()))


def _unnamed(scenario: Document) -> Iterator[Way]:
    for way, _is_list in text_ways(scenario):
        if not isinstance(scenario.get(way), dict):
            yield way


def _texts(annotation: Any, said: Plain, way: Way) -> Iterator[tuple[Way, bool]]:
    from pydantic import BaseModel

    from app.packs.fields import LocalPhrases, LocalText

    if said is None:
        return
    origin, inside = get_origin(annotation), get_args(annotation)
    if annotation in (LocalText, LocalPhrases):
        yield way, annotation is LocalPhrases
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel) and isinstance(said, dict):
        for name, info in annotation.model_fields.items():
            key = info.alias or name
            yield from _texts(info.annotation, said.get(key), (*way, key))
    elif origin is tuple and isinstance(said, list):
        for index, one in enumerate(said):
            yield from _texts(inside[0], one, (*way, index))
    elif origin is dict and isinstance(said, dict):
        for key, one in said.items():
            yield from _texts(inside[1], one, (*way, key))
    elif origin in (Annotated, Union, UnionType):
        for one in inside[:1] if origin is Annotated else inside:
            yield from _texts(one, said, way)


def _text(text: Text | None) -> Value:
    if text is None:
        return None
    found: dict[str, Value] = dict(text.by_language)
    return found
