"""Self-check, findings and the one suggestion: what a round leaves behind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.errors import Fact


class Answer(StrEnum):
    """What the rep thinks about a key point before anything is shown."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Right(StrEnum):
    """Who was right where the rep and the program did not agree."""

    REP = "rep"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the rep decided, after listening, about a finding that did not agree with the self-check."""

    right: Right
    quote: str = ""
    """The words that make the point, where the rep says it was made; offered to the pack's author."""


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """The rep's own answers, by key point id. A point without an answer was skipped."""

    answers: Mapping[str, Answer] = field(default_factory=dict)
    rulings: Mapping[str, Ruling] = field(default_factory=dict)
    """By key point id; only for points on which the rep and the program did not agree."""


class Verdict(StrEnum):
    """What a take says about a key point. There is no score."""

    SAID = "said"
    NOT_SAID = "not_said"
    COULD_NOT_TELL = "could_not_tell"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that a finding rests on."""

    first_word: int
    """Index into the transcript's words."""
    end_word: int
    """One past the last word."""
    start_s: float
    end_s: float
    quote: str
    phrase: str
    """The accepted phrasing that was recognised."""
    similarity: float
    """0 to 1; how the words were matched, never shown as a mark."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact about a take, with its evidence."""

    key_point: str
    verdict: Verdict
    evidence: Evidence | None = None
    """The words that it rests on; also for NOT_SAID where words came close without making the point."""
    reason: str = ""
    """Code that says why, empty for SAID; `by_rep` where the rep's own word decided.

    COULD_NOT_TELL: `no_transcript`, `no_phrases`, `unclear_audio` (speech was heard there and no words),
    `weak` (something like it was said). NOT_SAID with evidence: `denied`, `reported` (the buyer's or someone
    else's doing or words), `partial` (`missing` says what), `stated` (where it should be asked), `asked`
    (where it should be stated), `other` (its words, about something else)."""
    missing: tuple[str, ...] = ()
    """What a half made point lacks: `number`, `day`, `time`, `duration`, `name`, or words of a phrasing."""


@dataclass(frozen=True, slots=True)
class NextTime:
    """The single suggestion that a round ends with. `code` names the sentence and the rule that chose it."""

    code: str
    key_point: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    followed: str = ""
    """Code of the suggestion of the take before, where this take followed it; empty otherwise."""
    followed_point: str = ""
    """The key point that the followed suggestion was about, if it was about one."""


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """One question that the speaker put to the buyer."""

    evidence: Evidence
    is_open: bool | None
    """An open question invites a story; None where it cannot be told."""
    question: str = ""
    """Id of the scenario's question that it asks, if it is one of them."""
    qualifies: str = ""
    """Id of the qualification item that its answer settles, if any."""


@dataclass(frozen=True, slots=True)
class CommitmentFinding:
    """Whether a take ends in a concrete next step, and what is still open about it."""

    verdict: Verdict
    evidence: Evidence | None = None
    who: str = ""
    """The words that say who will be there or do it; empty when nobody was named."""
    what: str = ""
    when: str = ""
    is_packs: bool = False
    """It is the commitment that the scenario asks for, not another one."""


class MentionKind(StrEnum):
    """What a mention is."""

    FILLER = "filler"
    HEDGE = "hedge"
    SOUND = "sound"
    """A hesitation that the transcript has as a word: "um", "eh"."""
    REPEAT = "repeat"
    """A word or a start said again: "we we", "I would, I would say"."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words worth hearing again: a hedge, a filler, a repeated start. A fact with a time, never a mark."""

    kind: MentionKind
    first_word: int
    end_word: int
    """One past the last word."""
    start_s: float
    end_s: float
    text: str


@dataclass(frozen=True, slots=True)
class Review:
    """All findings of a take, and the suggestion."""

    take: str
    findings: tuple[Finding, ...]
    avoided: tuple[Evidence, ...] = ()
    """Where phrases to avoid were said."""
    next_time: NextTime | None = None
    rules: int = 1
    """Version of the matching rules that made it; an older review is made again."""
    content_hash: str = ""
    """Of the scenario's file that the findings speak of; another one means that they are made again."""
    questions: tuple[AskedQuestion, ...] = ()
    commitment: CommitmentFinding | None = None
    """None where the scenario asks for none."""
    mentions: tuple[Mention, ...] = ()

    def finding(self, key_point_id: str) -> Finding | None:
        """The finding on this key point, if there is one."""
        return next((finding for finding in self.findings if finding.key_point == key_point_id), None)
