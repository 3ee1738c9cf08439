"""Packs, processes, scenarios and lines: what is practised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.languages import Language

if TYPE_CHECKING:
    from app.domain.dialogues import Dialogue, Limits
    from app.domain.listing import LateScenarios


@dataclass(frozen=True, slots=True)
class Text:
    """A text in one or more languages. `default` is the pack's own language."""

    by_language: Mapping[Language, str]
    default: Language

    def has(self, language: Language) -> bool:
        """Whether the text exists in this language (a region falls back to its base)."""
        return language in self.by_language or language.split("-")[0] in self.by_language

    def get(self, language: Language) -> str:
        """The text in this language, else its base language, else the pack's language, else any."""
        for code in (language, language.split("-")[0], self.default):
            if code in self.by_language:
                return self.by_language[code]
        return next(iter(self.by_language.values()), "")


@dataclass(frozen=True, slots=True)
class Phrases:
    """Lists of phrasings by language; empty where a language has none."""

    by_language: Mapping[Language, tuple[str, ...]]
    default: Language

    def get(self, language: Language) -> tuple[str, ...]:
        """The phrasings in this language, else in its base language; never those of another language."""
        for code in (language, language.split("-")[0]):
            if code in self.by_language:
                return self.by_language[code]
        return ()


class Status(StrEnum):
    """How far an author is with a scenario."""

    WIP = "wip"
    BETA = "beta"
    ACTIVE = "active"
    DEPRECATED = "deprecated"


class KeyPointKind(StrEnum):
    """What has to happen with a key point: state it, ask it of the buyer, commit to it, or leave it out."""

    SAY = "say"
    ASK = "ask"
    COMMIT = "commit"
    """A concrete next step, with who and when."""
    AVOID = "avoid"
    """A finding that says SAID is then what the rep had better left out."""


class IssueKind(StrEnum):
    """What the rep runs into."""

    OBJECTION = "objection"
    QUESTION = "question"
    STALL = "stall"
    MISUNDERSTANDING = "misunderstanding"
    OPPORTUNITY = "opportunity"


class Channel(StrEnum):
    """How the rep and the buyer meet."""

    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in-person"
    MESSAGE = "message"
    """One speaks and the other hears it later: voicemail, a recorded message."""


class CommitmentKind(StrEnum):
    """The step that a conversation should end in."""

    MEETING = "meeting"
    TRIAL = "trial"
    INTRODUCTION = "introduction"
    DOCUMENT = "document"
    DECISION = "decision"


@dataclass(frozen=True, slots=True, order=True)
class LineRef:
    """Where a line lives: `pack/scenario/line`. Everything the user makes points at a line this way."""

    pack: str
    scenario: str
    line: str

    def __str__(self) -> str:
        return f"{self.pack}/{self.scenario}/{self.line}"

    @classmethod
    def parse(cls, text: str) -> LineRef:
        """The inverse of `str()`.

        Raises:
            ValueError: the text is not `pack/scenario/line`.
        """
        parts = text.split("/")
        if len(parts) != 3 or not all(parts):
            raise ValueError(f"not pack/scenario/line: {text!r}")
        return cls(*parts)


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """One thing that a line must get across."""

    id: str
    text: Text
    accept: Phrases
    kind: KeyPointKind = KeyPointKind.SAY
    must: tuple[str, ...] = ()
    """What has to be present: `number`, `day`, `time`, `name`, or a quoted word."""
    weight: int = 1


@dataclass(frozen=True, slots=True)
class ModelAudio:
    """A model of a line that came with the pack. `file` is absolute and was seen inside the pack."""

    speaker: str
    language: Language
    file: Path


@dataclass(frozen=True, slots=True)
class Counterexample:
    """How a line goes wrong: what is often said instead, and what that does to the conversation."""

    text: Text
    why: Text


@dataclass(frozen=True, slots=True)
class Line:
    """What the rep should be able to say, fluently and convincingly."""

    id: str
    text: Text
    key_points: tuple[KeyPoint, ...]
    cue: Text | None = None
    """What the buyer says just before; without one the scenario's issue stands in."""
    avoid: Phrases | None = None
    seconds: float | None = None
    wpm: tuple[float, float] | None = None
    models: tuple[ModelAudio, ...] = ()
    counterexample: Counterexample | None = None

    def key_point(self, key_point_id: str) -> KeyPoint | None:
        """The key point with this id, if the line has it."""
        return next((point for point in self.key_points if point.id == key_point_id), None)


@dataclass(frozen=True, slots=True)
class Buyer:
    """The persona played against the rep."""

    name: Text
    role: Text
    company: Text | None = None
    mood: Text | None = None
    knows: tuple[Text, ...] = ()
    """Told only when asked."""
    voice: Mapping[str, str | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Issue:
    """The one thing that the rep meets in this scenario."""

    kind: IssueKind
    text: Text


@dataclass(frozen=True, slots=True)
class Question:
    """A question worth asking, and the qualification item that its answer settles."""

    id: str
    text: Text
    accept: Phrases
    qualifies: str | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """The concrete next step to leave with."""

    kind: CommitmentKind
    text: Text
    accept: Phrases


@dataclass(frozen=True, slots=True)
class PackedDocument:
    """A validated part of a pack that this version does not act on yet (rubrics)."""

    data: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Scenario:
    """One issue that a rep meets in a stage."""

    id: str
    pack: str
    title: Text
    stage: str
    situation: Text
    buyer: Buyer
    issue: Issue
    lines: tuple[Line, ...]
    status: Status = Status.ACTIVE
    channel: Channel | None = None
    difficulty: int = 1
    minutes: float | None = None
    tags: tuple[str, ...] = ()
    goals: tuple[tuple[str, Text], ...] = ()
    questions: tuple[Question, ...] = ()
    qualify: tuple[str, ...] = ()
    commitment: Commitment | None = None
    tips: tuple[Text, ...] = ()
    dialogue: Dialogue | None = None
    limits: Limits | None = None
    vocabulary: Phrases | None = None
    """Names and terms that may be said here."""
    extra: PackedDocument | None = None
    content_hash: str = ""
    """SHA-256 of the scenario's file: takes keep it, so that a changed line is noticed."""

    def line(self, line_id: str) -> Line | None:
        """The line with this id, if the scenario has it."""
        return next((line for line in self.lines if line.id == line_id), None)

    def ref(self, line: Line) -> LineRef:
        """Where one of this scenario's lines lives."""
        return LineRef(self.pack, self.id, line.id)


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of the sales process."""

    id: str
    name: Text
    exit: Text | None = None


@dataclass(frozen=True, slots=True)
class QualificationItem:
    """One thing to find out about the opportunity (BANT or the pack's own)."""

    id: str
    name: Text
    ask: Text | None = None


@dataclass(frozen=True, slots=True)
class Process:
    """The team's sales process: its stages in order, and what qualifies an opportunity."""

    id: str
    stages: tuple[Stage, ...]
    framework: str = ""
    qualification: tuple[QualificationItem, ...] = ()

    def stage(self, stage_id: str) -> Stage | None:
        """The stage with this id, if the process has it."""
        return next((stage for stage in self.stages if stage.id == stage_id), None)


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that a pack adds to the program's own lists of one language."""

    fillers: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Variable:
    """A name that each team fills in for itself. `value` is what stands in the texts now."""

    id: str
    name: Text
    default: Text
    value: str | None = None
    """None: the default."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A folder of scenarios that a team shares."""

    id: str
    version: str
    name: Text
    language: Language
    languages: tuple[Language, ...]
    license: str
    process: Process
    scenarios: Sequence[Scenario]
    """In the order of the process; of an installed pack each is read when it is looked at."""
    folder: Path
    description: Text | None = None
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    homepage: str = ""
    wording: Mapping[Language, Wording] = field(default_factory=dict)
    vocabulary: Phrases | None = None
    """Names and terms that may be said anywhere in the pack, most important first."""
    variables: tuple[Variable, ...] = ()
    extra: PackedDocument | None = None
    """Rubrics, validated and kept for later use."""

    @property
    def listing(self) -> LateScenarios:
        """The scenarios as lists and searches want them; few or none are read for it."""
        from app.domain.listing import LateScenarios

        return LateScenarios.of(self.scenarios)

    def scenario(self, scenario_id: str) -> Scenario | None:
        """The scenario with this id, if the pack has it."""
        from app.domain.listing import LateScenarios

        if isinstance(self.scenarios, LateScenarios):
            return self.scenarios.find(scenario_id)
        return next((scenario for scenario in self.scenarios if scenario.id == scenario_id), None)

    def in_stage(self, stage_id: str) -> tuple[Scenario, ...]:
        """The scenarios of one stage, in the pack's order."""
        from app.domain.listing import LateScenarios

        if isinstance(self.scenarios, LateScenarios):
            return self.scenarios.in_stage(stage_id)
        return tuple(scenario for scenario in self.scenarios if scenario.stage == stage_id)
