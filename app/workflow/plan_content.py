"""What the practice scenario of a call plan says: lines to say, questions, qualification, commitment."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING, Any, Final

from app.domain import (
    CallPlan,
    CommitmentKind,
    IssueKind,
    KeyPoint,
    KeyPointKind,
    Language,
    Line,
    Objection,
    Pack,
    Phrases,
    Text,
)

if TYPE_CHECKING:
    from app.packs import Document

_TITLE: Final = 90
"""Characters of a title; a list has no room for more."""
_NAME: Final = 120
_TEXT: Final = 4_000
"""Characters of a text. What was pasted by mistake must not make a scenario that nobody can say."""
_PHRASE: Final = 300
_POINTS: Final = 8
_LINES: Final = 12
_LIST: Final = 40
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…])[\"”’')]*\s+|\n+")
_LEAST_WORDS: Final = 3
"""A sentence of fewer words says too little to be found again; it goes with the next one."""


@dataclass(frozen=True, slots=True)
class PlanWords:
    """What the program says in a scenario where the plan says nothing, in the plan's language."""

    pack: str
    """Name of the pack that is made for somebody who has none of their own."""
    role: str
    """Of a buyer whose role is not known."""
    opening: str
    """What a buyer says who has no objection yet."""


def plan_fingerprint(plan: CallPlan) -> str:
    """SHA-256 of all that a scenario is made of: another one means that the plan was changed since."""
    said = (
        plan.customer,
        plan.pack,
        plan.stage,
        plan.channel,
        plan.aim,
        tuple(astuple(one) for one in plan.people),
        plan.known,
        plan.to_learn,
        plan.questions,
        plan.qualification,
        tuple(astuple(one) for one in plan.objections),
        plan.commitment,
        plan.language,
    )
    return hashlib.sha256(repr(said).encode("utf-8", "surrogatepass")).hexdigest()


def title_of(plan: CallPlan) -> str:
    """What lists call the scenario: the customer and the aim, on one line."""
    parts = [one for one in (_cut(plan.customer, _NAME // 2), _cut(plan.aim, _NAME)) if one]
    return _cut(": ".join(parts), _TITLE)


def fill_in(
    scenario: Document, plan: CallPlan, own: Language, stage_pack: Pack | None, words: PlanWords
) -> Document:
    """The scenario with what the plan says.

    `own` is the language of the pack that it goes into, `stage_pack` the one that the plan's stage is of.
    """
    language = plan.language or own

    def said(text: str) -> Any:
        return text if language == own else {language: text}

    buyer = plan.people[0] if plan.people else None
    name = _cut(buyer.name, _NAME) if buyer is not None else ""
    role = _cut(buyer.role, _NAME) if buyer is not None else ""
    customer = _cut(plan.customer, _NAME)
    objections = [one for one in plan.objections if one_line(one.text)][:_LINES]
    lines = _lines(plan, objections, words)
    issue = one_line(objections[0].text) if objections else one_line(plan.aim)
    kind = IssueKind.OBJECTION if objections else IssueKind.OPPORTUNITY
    goals = [_cut(one, _TEXT) for one in (plan.aim, *plan.to_learn, *_unknown(plan, stage_pack)) if one]
    content: dict[str, Any] = {
        "title": said(title_of(plan)),
        "channel": plan.channel.value if plan.channel is not None else None,
        "situation": said(_situation(plan)),
        "buyer": {
            "name": said(name or customer),
            "role": said(role or words.role),
            "company": said(customer),
        },
        "issue": {"kind": kind.value, "text": said(_cut(issue, _TEXT))},
        "goals": [
            {"id": f"goal-{number}", "text": said(one)}
            for number, one in enumerate(dict.fromkeys(goals[:_LIST]), start=1)
        ],
        "lines": [
            {
                "id": line_id,
                "text": said(text),
                "cue": said(cue),
                "key_points": [
                    {
                        "id": f"point-{number}",
                        "text": said(point.rstrip(".…") or point),
                        "accept": [point] if language == own else {language: [point]},
                        "kind": (KeyPointKind.ASK if "?" in point else KeyPointKind.SAY).value,
                    }
                    for number, point in enumerate(key_sentences(text, language), start=1)
                ],
            }
            for line_id, cue, text in lines
        ],
        "questions": _questions(plan, stage_pack, said),
        "qualify": list(known_items(plan, stage_pack)) or None,
        "commitment": {"kind": _kind(plan, stage_pack).value, "text": said(_cut(plan.commitment, _TEXT))}
        if one_line(plan.commitment)
        else None,
    }
    for key, value in content.items():
        scenario = scenario.put((key,), value or None)
    return scenario


def key_sentences(text: str, language: Language) -> tuple[str, ...]:
    """The sentences of an answer, each once: what it must get across.

    One that could not be found again in what was said, because it is short or says what another one says,
    goes with its neighbour.
    """
    found: list[str] = []
    begun = ""
    for sentence in _SENTENCE_END.split(text):
        begun = one_line(f"{begun} {sentence}")
        if len(begun.split()) >= _LEAST_WORDS:
            found.append(begun)
            begun = ""
    if begun:
        found[-1:] = [one_line(f"{found[-1] if found else ''} {begun}")]
    different = [_cut(one, _PHRASE) for one in {one.casefold(): one for one in found}.values()][:_POINTS]
    while len(different) > 1:
        thin = _thin(different, language)
        if thin is None:
            break
        first = min(thin, len(different) - 2)
        different[first : first + 2] = [f"{different[first]} {different[first + 1]}"]
    return tuple(different)


def _thin(sentences: Sequence[str], language: Language) -> int | None:
    """Place of the first sentence that is too thin to be told from the rest."""
    from app.analysis import thin_phrases

    points = tuple(
        KeyPoint(str(at), Text({language: one}, language), Phrases({language: (one,)}, language))
        for at, one in enumerate(sentences)
    )
    line = Line("", Text({language: " ".join(sentences)}, language), points)
    return next((int(key_point) for key_point, _, _ in thin_phrases(line, language)), None)


def known_items(plan: CallPlan, stage_pack: Pack | None) -> tuple[str, ...]:
    """Ids of the pack's qualification items that the plan names."""
    named = {one_line(one).casefold() for one in plan.qualification}
    items = stage_pack.process.qualification if stage_pack is not None else ()
    names = ((one.id, {text.casefold() for text in one.name.by_language.values()}) for one in items)
    return tuple(item_id for item_id, texts in names if named & texts)


def _unknown(plan: CallPlan, stage_pack: Pack | None) -> list[str]:
    """What of the qualification is no item of the pack: it becomes a goal."""
    items = stage_pack.process.qualification if stage_pack is not None else ()
    known = {text.casefold() for one in items for text in one.name.by_language.values()}
    return [one for one in plan.qualification if one_line(one).casefold() not in known]


def _lines(plan: CallPlan, objections: Sequence[Objection], words: PlanWords) -> list[tuple[str, str, str]]:
    """Id, cue and text of each line: the answer to each objection, then what opens the call."""
    found = [
        (f"answer-{number}", _cut(one.text, _TEXT), _cut(one.answer, _TEXT))
        for number, one in enumerate(objections, start=1)
        if one_line(one.answer)
    ]
    open_one = next((one for one in objections if not one_line(one.answer)), None)
    cue = _cut(open_one.text, _TEXT) if open_one is not None else words.opening
    return [*found, ("aim", cue, _cut(plan.aim, _TEXT))]


def _questions(plan: CallPlan, stage_pack: Pack | None, said: Any) -> list[dict[str, Any]]:
    items = known_items(plan, stage_pack)
    settles = {
        one_line(text).casefold(): question.qualifies
        for scenario in (stage_pack.in_stage(plan.stage) if stage_pack is not None else ())
        for question in scenario.questions
        if question.qualifies in items
        for text in question.text.by_language.values()
    }
    texts = dict.fromkeys(_cut(one, _TEXT) for one in plan.questions if one_line(one))
    return [
        {"id": f"question-{number}", "text": said(text), "qualifies": settles.get(text.casefold())}
        for number, text in enumerate(list(texts)[:_LIST], start=1)
    ]


def _kind(plan: CallPlan, stage_pack: Pack | None) -> CommitmentKind:
    """The kind of a commitment that was taken over from a scenario; else a meeting."""
    wanted = one_line(plan.commitment).casefold()
    for scenario in stage_pack.in_stage(plan.stage) if stage_pack is not None else ():
        found = scenario.commitment
        if found is not None and wanted in {
            one_line(text).casefold() for text in found.text.by_language.values()
        }:
            return found.kind
    return CommitmentKind.MEETING


def _situation(plan: CallPlan) -> str:
    known = [one for one in (_cut(one, _TEXT) for one in plan.known[:_LIST]) if one]
    return "\n".join(known)[: 4 * _TEXT] or _cut(plan.aim, _TEXT)


def one_line(text: str) -> str:
    """A text on one line, without control characters and what a pack would put names into."""
    plain = "".join(one if one.isprintable() or one == "\n" else " " for one in text)
    return " ".join(plain.replace("${", "{").split())


def _cut(text: str, limit: int) -> str:
    flat = one_line(text)
    return flat if len(flat) <= limit else f"{flat[: limit - 1].rstrip()}…"
