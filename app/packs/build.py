"""From the models of the files to what the rest of the program knows: packs, scenarios and lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

from app.domain import (
    Buyer,
    Commitment,
    Counterexample,
    Issue,
    KeyPoint,
    Language,
    Limits,
    Line,
    ModelAudio,
    Pack,
    PackedDocument,
    Process,
    QualificationItem,
    Question,
    Scenario,
    Stage,
    Text,
    Wording,
)
from app.packs.build_dialogue import build_dialogue
from app.packs.fields import PACK_LANGUAGE, LocalText, Part
from app.packs.models import LimitsModel, LineModel, PackModel, ScenarioModel
from app.packs.texts import Fill, FindAudio, Texts, language_of
from app.packs.variables import filling, variables_of
from app.packs.vocabulary import usable_names


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_I = TypeVar("_I", bound=_HasId)


def build_pack(
    model: PackModel, folder: Path, scenarios: tuple[Scenario, ...], values: Mapping[str, str] | None = None
) -> Pack:
    """The pack that a folder or a `.gofirst` file holds. `values`: what the team filled in, by variable."""
    language = language_of(model.language)
    text = Texts(language, filling(model, values))
    listed = tuple(language_of(code) for code in model.languages)
    qualification = model.process.qualification
    return Pack(
        id=model.id,
        version=model.version,
        name=text.one(model.name),
        language=language,
        languages=tuple(dict.fromkeys((language, *listed))),
        license=model.license,
        process=Process(
            id=model.process.id,
            stages=tuple(
                Stage(stage.id, text.one(stage.name), text.maybe(stage.exit))
                for stage in _unique(model.process.stages)
            ),
            framework=qualification.framework if qualification else "",
            qualification=tuple(
                QualificationItem(item.id, text.one(item.name), text.maybe(item.ask))
                for item in _unique(qualification.items if qualification else ())
            ),
        ),
        scenarios=scenarios,
        folder=folder,
        description=text.maybe(model.description),
        authors=model.authors,
        tags=model.tags,
        homepage=model.homepage or "",
        wording={
            language_of(code) if code else language: Wording(words.fillers, words.weak, words.avoid)
            for code, words in model.wording.items()
        },
        vocabulary=text.phrases(usable_names(model.vocabulary)) if model.vocabulary else None,
        variables=variables_of(model, values),
        extra=_document(model, language, "rubrics", "depends", "app"),
    )


def build_scenario(
    model: ScenarioModel,
    pack: str,
    language: Language,
    content_hash: str,
    find_audio: FindAudio,
    fill: Fill | None = None,
) -> Scenario:
    """The scenario that a file holds. `fill` puts the team's names into its texts."""
    text = Texts(language, fill)
    buyer, commitment = model.buyer, model.commitment
    return Scenario(
        id=model.id,
        pack=pack,
        title=text.one(model.title),
        stage=model.stage,
        situation=text.one(model.situation),
        buyer=Buyer(
            name=text.one(buyer.name),
            role=text.one(buyer.role),
            company=text.maybe(buyer.company),
            mood=text.maybe(buyer.mood),
            knows=tuple(text.one(fact) for fact in buyer.knows),
            voice=buyer.voice.model_dump(exclude_none=True) if buyer.voice else {},
        ),
        issue=Issue(model.issue.kind, text.one(model.issue.text)),
        lines=tuple(
            _line(line, text, text.one(cue_of(model, line)), find_audio) for line in _unique(model.lines)
        ),
        status=model.status,
        channel=model.channel,
        difficulty=model.difficulty,
        minutes=model.minutes,
        tags=model.tags,
        goals=tuple((goal.id, text.one(goal.text)) for goal in _unique(model.goals)),
        questions=tuple(
            Question(one.id, text.one(one.text), text.phrases(one.accept), one.qualifies)
            for one in _unique(model.questions)
        ),
        qualify=model.qualify,
        commitment=Commitment(commitment.kind, text.one(commitment.text), text.phrases(commitment.accept))
        if commitment
        else None,
        tips=tuple(text.one(tip) for tip in model.coach.tips) if model.coach else (),
        dialogue=build_dialogue(model.dialogue, text, find_audio) if model.dialogue else None,
        limits=_limits(model.limits) if model.limits else None,
        vocabulary=text.phrases(usable_names(model.vocabulary)) if model.vocabulary else None,
        extra=PackedDocument({"rubric": model.rubric} if model.rubric is not None else {}),
        content_hash=content_hash,
    )


def cue_of(model: ScenarioModel, line: LineModel) -> LocalText:
    """What the buyer says before a line: its own cue, else the turn that it answers, else the issue.

    The turn is the opening one, unless another turn asks for this line and the opening one does not.
    """
    if line.cue is not None:
        return line.cue
    turns = dict(model.dialogue.turns) if model.dialogue else {}
    opening = turns.get(model.dialogue.start) if model.dialogue else None
    if opening is None:
        return model.issue.text
    for turn in (opening, *turns.values()):
        if turn.rep is not None and line.id in turn.rep.say:
            return turn.buyer.text
    return opening.buyer.text


def lone_pack(scenario: Scenario, language: Language, folder: Path, pack_id: str) -> Pack:
    """A pack of one stage for a scenario file that lies in no pack."""
    stage = Stage(scenario.stage, Text({language: scenario.stage}, language))
    return Pack(
        id=pack_id,
        version="0.0.0",
        name=scenario.title,
        language=language,
        languages=(language,),
        license="LicenseRef-Internal",
        process=Process(pack_id, (stage,)),
        scenarios=(scenario,),
        folder=folder,
    )


def _line(line: LineModel, text: Texts, cue: Text, find_audio: FindAudio) -> Line:
    found = ((audio, find_audio(audio.file)) for audio in line.models)
    wpm = line.pace.wpm if line.pace else None
    return Line(
        id=line.id,
        text=text.one(line.text),
        key_points=tuple(
            KeyPoint(
                id=point.id,
                text=text.one(point.text),
                accept=text.phrases(point.accept),
                kind=point.kind,
                must=point.must,
                weight=point.weight,
            )
            for point in _unique(line.key_points)
        ),
        cue=cue,
        avoid=text.phrases(line.avoid) if line.avoid else None,
        seconds=line.seconds,
        wpm=(wpm[0], wpm[1]) if wpm else None,
        models=tuple(
            ModelAudio(audio.speaker, language_of(audio.language), file)
            for audio, file in found
            if file is not None
        ),
        counterexample=Counterexample(text.one(line.counterexample.text), text.one(line.counterexample.why))
        if line.counterexample
        else None,
    )


def _limits(limits: LimitsModel) -> Limits:
    share = limits.talk_share
    return Limits(
        limits.call_seconds,
        limits.pause_seconds,
        (share[0], share[1]) if share else None,
        limits.fillers_per_minute,
    )


def _unique(parts: Iterable[_I]) -> tuple[_I, ...]:
    """The parts whose id no earlier one has: a second one could never be pointed at."""
    first: dict[str, _I] = {}
    for part in parts:
        first.setdefault(part.id, part)
    return tuple(first.values())


def _document(model: Part, language: Language, *names: str) -> PackedDocument:
    data = model.model_dump(mode="json", exclude_none=True, include=set(names))
    return PackedDocument({name: _named(value, language) for name, value in data.items()})


def _named(value: Any, language: Language) -> Any:
    """The same value with the pack's language in the place of none."""
    if isinstance(value, dict):
        return {
            key if key != PACK_LANGUAGE else language: _named(part, language) for key, part in value.items()
        }
    if isinstance(value, list):
        return [_named(part, language) for part in value]
    return value
