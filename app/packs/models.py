"""The files of a pack, format 1. The JSON Schema is made from these models, and so is what editors show.

A text below a field is its help in an editor. What no single file can tell is checked in `lint.py`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from app.domain import Channel, CommitmentKind, IssueKind, KeyPointKind, Status
from app.packs.fields import (
    Demand,
    Flag,
    Id,
    LanguageTag,
    License,
    LocalPhrases,
    LocalText,
    Number,
    Pair,
    Part,
    SchemaNumber,
    Str,
    Version,
    VersionRange,
    WebAddress,
    Whole,
)


class StageModel(Part):
    """One step of the sales process."""

    id: Id
    name: LocalText
    exit: LocalText | None = None
    """What is settled when the stage is done."""


class ItemModel(Part):
    """One thing to find out about the opportunity."""

    id: Id
    name: LocalText
    ask: LocalText | None = None
    """A question that finds it out."""


class QualificationModel(Part):
    """What qualifies an opportunity."""

    framework: Str = "BANT"
    """BANT, MEDDICC, CHAMP, SPICED or your own."""
    items: tuple[ItemModel, ...] = ()


class ProcessModel(Part):
    """The team's sales process."""

    id: Id
    stages: Annotated[tuple[StageModel, ...], Field(min_length=1)]
    """In order; a scenario names one by id."""
    qualification: QualificationModel | None = None


class ScaleModel(Part):
    """The steps of a rubric, lowest first."""

    min: Whole = Field(default=1, ge=0, le=9)
    max: Whole = Field(default=4, ge=1, le=10)
    labels: tuple[LocalText, ...] = ()


class CriterionModel(Part):
    """One thing that a manager looks for."""

    id: Id
    name: LocalText
    weight: Whole = Field(default=1, ge=1, le=10)


class RubricModel(Part):
    """What a manager looks for when listening to a take."""

    id: Id
    scale: ScaleModel = ScaleModel()
    criteria: Annotated[tuple[CriterionModel, ...], Field(min_length=1)]


class WordingModel(Part):
    """Words added to the program's own lists."""

    fillers: tuple[Str, ...] = ()
    weak: tuple[Str, ...] = ()
    avoid: tuple[Str, ...] = ()


class VariableModel(Part):
    """A name that each team fills in for itself; texts hold it as `${id}`."""

    id: Id
    name: LocalText
    """What is asked when the pack is added, such as "Your product"."""
    default: LocalText
    """What stands in the texts until somebody fills it in."""


class PackModel(Part):
    """`pack.yaml`: what a pack is, and the sales process that its scenarios belong to."""

    schema_: SchemaNumber = Field(alias="schema")
    """Number of the format: 1."""
    id: Id
    """publisher.name, lower case, never renamed."""
    version: Version
    """Of the content: 2.1.0. Patch for wording, minor for new scenarios, major when ids go away."""
    name: LocalText
    description: LocalText | None = None
    language: LanguageTag
    """Language of every text that is not a map: en, en-GB, nl, nb, nn."""
    languages: tuple[LanguageTag, ...] = ()
    """Languages that are complete; texts by language that lack one are reported."""
    license: License
    """SPDX id such as CC-BY-4.0, or LicenseRef-Internal."""
    authors: tuple[Str, ...] = ()
    app: VersionRange | None = None
    """Version of Go First that reads this pack, such as ">=0.3"."""
    tags: tuple[Str, ...] = ()
    homepage: WebAddress | None = None
    depends: dict[Id, VersionRange] = Field(default_factory=dict)
    """Other packs: ranges of their versions."""
    process: ProcessModel
    rubrics: tuple[RubricModel, ...] = ()
    wording: dict[LanguageTag, WordingModel] = Field(default_factory=dict)
    vocabulary: LocalPhrases | None = None
    """Names and terms that the whole pack uses, most important first: the transcription listens for them."""
    variables: tuple[VariableModel, ...] = ()
    """Names of company and product that are asked once, when the pack is added."""


class VoiceModel(Part):
    """How a system voice speaks for the buyer when there is no audio."""

    gender: Literal["female", "male", "neutral"] | None = None
    rate: Number = Field(default=0.0, ge=-1, le=1)
    pitch: Number = Field(default=0.0, ge=-1, le=1)


class BuyerModel(Part):
    """The person who is played against the rep."""

    name: LocalText
    role: LocalText
    company: LocalText | None = None
    mood: LocalText | None = None
    knows: tuple[LocalText, ...] = ()
    """Told only when asked."""
    voice: VoiceModel | None = None


class IssueModel(Part):
    """The one thing that the rep meets in this scenario."""

    kind: IssueKind
    text: LocalText


class GoalModel(Part):
    """What the rep is to get done."""

    id: Id
    text: LocalText


class KeyPointModel(Part):
    """One thing that a line must get across."""

    id: Id
    text: LocalText
    accept: LocalPhrases | None = None
    """Other wordings that count as well, each of two words or more."""
    kind: KeyPointKind = KeyPointKind.SAY
    """say it, ask it of the buyer, commit to it (a next step with who and when), or avoid it."""
    must: tuple[Demand, ...] = ()
    """What has to be present: number, day, time, name, or a word in quotes."""
    weight: Whole = Field(default=1, ge=1, le=10)


class PaceModel(Part):
    """How fast the line is to be said."""

    wpm: Pair | None = None
    """Words a minute, from and to."""


class AudioModel(Part):
    """A recorded model of the line."""

    speaker: Str
    language: LanguageTag
    file: Str
    """FLAC, Opus or WAV inside the pack, such as audio/anneke/en/reframe.flac."""


class CounterexampleModel(Part):
    """How the line goes wrong, shown beside the right one."""

    text: LocalText
    """What is often said instead."""
    why: LocalText
    """What it does to the conversation; about the words, never about the person."""


class LineModel(Part):
    """What the rep should be able to say: what is modelled, recorded and compared."""

    id: Id
    text: LocalText
    cue: LocalText | None = None
    """What the buyer says just before."""
    key_points: Annotated[tuple[KeyPointModel, ...], Field(min_length=1)]
    avoid: LocalPhrases | None = None
    """What the rep had better not say."""
    pace: PaceModel | None = None
    seconds: Number | None = Field(default=None, ge=1, le=3600)
    """How long the line takes."""
    counterexample: CounterexampleModel | None = None
    models: tuple[AudioModel, ...] = ()


class QuestionModel(Part):
    """A question worth asking."""

    id: Id
    text: LocalText
    accept: LocalPhrases | None = None
    qualifies: Id | None = None
    """The qualification item that its answer settles."""


class CommitmentModel(Part):
    """The concrete next step to leave with."""

    kind: CommitmentKind
    text: LocalText
    accept: LocalPhrases | None = None


class BuyerTurnModel(Part):
    """What the buyer says in a turn."""

    id: Id
    text: LocalText
    audio: dict[LanguageTag, Str] = Field(default_factory=dict)


class RepTurnModel(Part):
    """What the rep is to do in a turn."""

    say: tuple[Id, ...] = ()
    """Ids of lines."""
    ask: tuple[Id, ...] = ()
    """Ids of questions."""
    commit: Flag = False
    seconds: Number | None = Field(default=None, ge=1, le=3600)


class WhenModel(Part):
    """What must have happened for the conversation to go this way; all of it."""

    said: tuple[Id, ...] = ()
    """Ids of key points."""
    asked: tuple[Id, ...] = ()
    """Ids of questions."""
    committed: Flag | None = None
    avoid: Flag | None = None
    """Something was said that had better not be said."""


class NextModel(Part):
    """Where the conversation goes."""

    when: WhenModel | None = None
    goto: Id


class TurnModel(Part):
    """One exchange: the buyer speaks, the rep answers."""

    buyer: BuyerTurnModel
    rep: RepTurnModel | None = None
    next: tuple[NextModel, ...] = ()
    """The first that fits is taken; the last has no `when`."""
    end: Literal["won", "open", "lost"] | None = None


class DialogueModel(Part):
    """The whole conversation."""

    start: Id
    turns: Annotated[dict[Id, TurnModel], Field(min_length=1)]


class LimitsModel(Part):
    """What is shown as too long, too much or too little."""

    call_seconds: Number | None = Field(default=None, ge=1, le=7200)
    pause_seconds: Number | None = Field(default=None, ge=0, le=60)
    talk_share: Pair | None = None
    """The rep's share of the talking, from and to, 0 to 1."""
    fillers_per_minute: Number | None = Field(default=None, ge=0, le=60)


class CoachModel(Part):
    """For the manager."""

    tips: tuple[LocalText, ...] = ()


class ScenarioModel(Part):
    """A file below `scenarios/`: one issue that a rep meets in a stage."""

    schema_: SchemaNumber = Field(alias="schema")
    """Number of the format: 1."""
    id: Id
    """Never renamed: takes, goals and notes point at it."""
    title: LocalText
    status: Status = Status.ACTIVE
    stage: Id
    """Id of a stage in pack.yaml."""
    channel: Channel | None = None
    """How the two meet: phone, video, in-person or message (voicemail, e-mail)."""
    difficulty: Whole = Field(default=1, ge=1, le=5)
    minutes: Number | None = Field(default=None, ge=0, le=240)
    tags: tuple[Str, ...] = ()
    situation: LocalText
    buyer: BuyerModel
    issue: IssueModel
    goals: tuple[GoalModel, ...] = ()
    lines: Annotated[tuple[LineModel, ...], Field(min_length=1)]
    questions: tuple[QuestionModel, ...] = ()
    qualify: tuple[Id, ...] = ()
    """Ids of the qualification items to settle here."""
    commitment: CommitmentModel | None = None
    dialogue: DialogueModel | None = None
    rubric: Id | None = None
    limits: LimitsModel | None = None
    coach: CoachModel | None = None
    vocabulary: LocalPhrases | None = None
    """Names and terms of this scenario, before those of the pack; the buyer's name and company are known."""
