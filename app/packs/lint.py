"""What no schema can say: whether the ids meet, the conversation has an end, and the texts suffice."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, get_args

from pydantic import BaseModel

from app.packs.codes import Faults, listed
from app.packs.fields import PACK_LANGUAGE, LocalPhrases, LocalText
from app.packs.lint_dialogue import check_dialogue
from app.packs.models import KeyPointModel, LineModel, PackModel, ScenarioModel
from app.packs.texts import BOKMAAL, NORWEGIAN, PLACE, language_of
from app.packs.validate import Root, Way, at
from app.packs.variables import check_places
from app.packs.vocabulary import check_vocabulary
from app.packs.yaml_tree import Items, Node, Scalar, Table

LINE_LIMIT_S: Final = 120
"""A line that takes longer is a speech."""
_WORDS_PER_MINUTE: Final = 173
"""Average talking speed in sales calls (Gong)."""
_SHORT: Final = 2 * LINE_LIMIT_S * _WORDS_PER_MINUTE / 60
"""Characters that cannot be enough words for a speech."""
_WORD: Final = re.compile(r"\w+")
_TWO_WORDS: Final = re.compile(r"\w\W+\w")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a scenario may point at. None where that is not known, because there is no sound pack.yaml."""

    language: str
    languages: tuple[str, ...] = ()
    stages: Collection[str] | None = None
    qualification: Collection[str] | None = None
    rubrics: Collection[str] | None = None
    variables: frozenset[str] = frozenset()


def surroundings_of(pack: PackModel, declared: Collection[str] = ()) -> Surroundings:
    """What the scenarios of a pack may point at.

    `declared` holds the ids of parts that were left out for a fault: pointing at them is no second fault.
    """
    language = language_of(pack.language)
    qualification = pack.process.qualification
    return Surroundings(
        language,
        tuple(dict.fromkeys((language, *map(language_of, pack.languages)))),
        {stage.id for stage in pack.process.stages}.union(declared),
        {item.id for item in (qualification.items if qualification else ())}.union(declared),
        {rubric.id for rubric in pack.rubrics}.union(declared),
        frozenset(one.id for one in pack.variables).union(declared),
    )


def declared_ids(node: Node) -> set[str]:
    """Every id in a file, sound or not."""
    found: set[str] = set()
    if isinstance(node, Table):
        named = node.values.get("id")
        if isinstance(named, Scalar):
            found.add(named.text)
        turns = node.values.get("turns")
        if isinstance(turns, Table):
            found.update(turns.values)
        for value in node.values.values():
            found |= declared_ids(value)
    elif isinstance(node, Items):
        for value in node.values:
            found |= declared_ids(value)
    return found


def lint_pack(pack: PackModel, root: Root, faults: Faults) -> None:
    """Check `pack.yaml` as far as it can be checked alone."""
    _check_duplicates(pack.process.stages, ("process", "stages"), root, faults)
    if pack.process.qualification:
        items = pack.process.qualification.items
        _check_duplicates(items, ("process", "qualification", "items"), root, faults)
    _check_duplicates(pack.rubrics, ("rubrics",), root, faults)
    _check_duplicates(pack.variables, ("variables",), root, faults)
    for index, rubric in enumerate(pack.rubrics):
        way = ("rubrics", index)
        _check_duplicates(rubric.criteria, (*way, "criteria"), root, faults)
        scale = rubric.scale
        if scale.min >= scale.max:
            node = at(root, (*way, "scale"))
            faults.add("range_reversed", node.line, node.where, low=float(scale.min), high=float(scale.max))
        elif scale.labels and len(scale.labels) != scale.max - scale.min + 1:
            expected, found = scale.max - scale.min + 1, len(scale.labels)
            node = at(root, (*way, "scale"))
            faults.add("rubric_labels", node.line, node.where, expected=expected, found=found)
    for name in ("language", "languages", "wording"):
        _check_codes(root, (name,), getattr(pack, name), faults)
    check_vocabulary(pack.vocabulary, root, faults)
    _check_languages(pack, root, surroundings_of(pack), faults)


def lint_scenario(
    scenario: ScenarioModel,
    root: Root,
    around: Surroundings,
    faults: Faults,
    declared: Collection[str] = (),
) -> None:
    """Check one scenario, with what it may point at; `declared` as in `surroundings_of`."""
    for name, parts in (
        ("goals", scenario.goals),
        ("lines", scenario.lines),
        ("questions", scenario.questions),
    ):
        _check_duplicates(parts, (name,), root, faults)
    check = _Pointing(root, faults)
    check.one("unknown_stage", ("stage",), scenario.stage, around.stages)
    check.one("unknown_rubric", ("rubric",), scenario.rubric, around.rubrics)
    check.each("unknown_qualification", ("qualify",), scenario.qualify, around.qualification)
    for index, question in enumerate(scenario.questions):
        way = ("questions", index, "qualifies")
        check.one("unknown_qualification", way, question.qualifies, around.qualification)
    for index, line in enumerate(scenario.lines):
        _check_line(line, ("lines", index), root, around, faults)
    if scenario.dialogue:
        check_dialogue(scenario, root, faults, declared)
    share = scenario.limits.talk_share if scenario.limits else None
    _check_range(share, ("limits", "talk_share"), root, faults)
    check_vocabulary(scenario.vocabulary, root, faults)
    _check_languages(scenario, root, around, faults)


class _Pointing:
    """Checks that an id that is pointed at exists."""

    def __init__(self, root: Root, faults: Faults) -> None:
        self._root = root
        self._faults = faults

    def one(self, code: str, way: Way, value: str | None, known: Collection[str] | None) -> None:
        if value is None or known is None or value in known or self._faults.full:
            return
        node = at(self._root, way)
        self._faults.add(code, node.line, node.where, value=value, known=listed(value, known))

    def each(self, code: str, way: Way, values: Iterable[str], known: Collection[str] | None) -> None:
        for index, value in enumerate(values):
            self.one(code, (*way, index), value, known)


def _check_line(line: LineModel, way: Way, root: Root, around: Surroundings, faults: Faults) -> None:
    _check_duplicates(line.key_points, (*way, "key_points"), root, faults)
    # A word and the gap behind it are two characters or more.
    long = [text for text in line.text.root.values() if len(text) > _SHORT]
    longest = max((len(_WORD.findall(text)) for text in long), default=0)
    if max(line.seconds or 0, longest / _WORDS_PER_MINUTE * 60) > LINE_LIMIT_S:
        node = at(root, way)
        faults.warn("long_line", node.line, node.where, id=line.id, limit_s=LINE_LIMIT_S)
    _check_range(line.pace.wpm if line.pace else None, (*way, "pace", "wpm"), root, faults)
    spoken = [code for code in around.languages if code in _languages(line.text, around.language)]
    for index, point in enumerate(line.key_points):
        thin = [language for language in spoken if not _has_phrasing(point, language, around.language)]
        if not thin:
            continue
        place = at(root, (*way, "key_points", index))
        if faults.speaks_of(place.where):
            continue  # what is missing here may be what has the fault
        for language in thin:
            faults.warn("thin_key_point", place.line, place.where, id=point.id, language=language)
    for index, audio in enumerate(line.models):
        _check_codes(root, (*way, "models", index, "language"), audio.language, faults)


def _has_phrasing(point: KeyPointModel, language: str, pack_language: str) -> bool:
    accept = point.accept.root if point.accept else {}
    phrasings = [
        phrasing
        for code, phrasings in accept.items()
        if language_of(code or pack_language) == language
        for phrasing in phrasings
    ]
    return any(_TWO_WORDS.search(phrasing) for phrasing in phrasings)


def _languages(text: LocalText | LocalPhrases, pack_language: str) -> set[str]:
    return {language_of(code or pack_language) for code in text.root}


def _check_range(pair: tuple[float, ...] | None, way: Way, root: Root, faults: Faults) -> None:
    if pair is not None and pair[0] > pair[1]:
        node = at(root, way)
        faults.add("range_reversed", node.line, node.where, low=pair[0], high=pair[1])


def _check_duplicates(parts: Iterable[BaseModel], way: Way, root: Root, faults: Faults) -> None:
    first: dict[str, int] = {}
    # Every part that is checked has an id.
    ids = [str(getattr(part, "id")) for part in parts]  # noqa: B009
    if len(set(ids)) == len(ids):
        return
    for index, part_id in enumerate(ids):
        node = at(root, (*way, index, "id"))
        if part_id in first:
            faults.add("duplicate_id", node.line, node.where, id=part_id, first_line=first[part_id])
        else:
            first[part_id] = node.line


def _check_languages(model: BaseModel, root: Root, around: Surroundings, faults: Faults) -> None:
    """Warn where a text that is given by language lacks one that the pack says is complete."""
    wanted = around.languages
    if not any(_asks_for_a_look(root, wanted) for root in _roots(model, [])):
        return
    for way, text in _texts(model, ()):
        if NORWEGIAN in text.root:
            _check_codes(root, way, tuple(text.root), faults)
        if isinstance(text, LocalText):
            check_places(text.root, way, root, around.variables, faults)
        if PACK_LANGUAGE in text.root or all(language in text.root for language in wanted):
            continue
        node = at(root, way)
        for language in wanted:
            if language not in map(language_of, text.root):
                faults.warn("missing_language", node.line, node.where, language=language)


def _asks_for_a_look(text: Mapping[str, str | tuple[str, ...]], wanted: Iterable[str]) -> bool:
    """Whether there may be something to say about a text: told without knowing where it stands."""
    if NORWEGIAN in text or any(isinstance(one, str) and PLACE in one for one in text.values()):
        return True
    return PACK_LANGUAGE not in text and not all(language in text for language in wanted)


def _check_codes(root: Root, way: Way, codes: object, faults: Faults) -> None:
    """Warn about `no`, which names no written language."""
    if codes == NORWEGIAN or (
        isinstance(codes, Iterable) and not isinstance(codes, str) and NORWEGIAN in codes
    ):
        node = at(root, (*way, NORWEGIAN))
        faults.warn("vague_language", node.line, node.where, language=BOKMAAL)


def _roots(value: object, found: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """What `_texts` gives, by language and without the ways: they take most of the time."""
    if isinstance(value, LocalText | LocalPhrases):
        found.append(value.root)
    elif isinstance(value, BaseModel):
        for name, _key in _parts_with_texts(type(value)):
            part = getattr(value, name)
            if part:
                _roots(part, found)
    elif isinstance(value, tuple):
        for item in value:
            _roots(item, found)
    elif isinstance(value, dict):
        for item in value.values():
            _roots(item, found)
    return found


def _texts(value: object, way: Way) -> Iterator[tuple[Way, LocalText | LocalPhrases]]:
    """Every text of a model that may differ by language, with the way to it."""
    if isinstance(value, LocalText | LocalPhrases):
        yield way, value
    elif isinstance(value, BaseModel):
        for name, key in _parts_with_texts(type(value)):
            part = getattr(value, name)
            if part:
                yield from _texts(part, (*way, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, (*way, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, (*way, key))


@cache
def _parts_with_texts(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """The fields of a model that may hold texts by language, each with its key in a file."""
    return tuple(
        (name, info.alias or name) for name, info in model.model_fields.items() if _may_hold(info.annotation)
    )


def _may_hold(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation in (LocalText, LocalPhrases) or bool(_parts_with_texts(annotation))
    return any(_may_hold(argument) for argument in get_args(annotation))
