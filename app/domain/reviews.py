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


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """The rep's own answers, by key point id. A point without an answer was skipped."""

    answers: Mapping[str, Answer] = field(default_factory=dict)


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
    reason: str = ""
    """Code that says why, when the verdict is COULD_NOT_TELL: `no_transcript`, `no_phrases`, `weak`,
    `negated`, `not_asked`."""


@dataclass(frozen=True, slots=True)
class NextTime:
    """The single suggestion that a round ends with. `code` names the sentence."""

    code: str
    key_point: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)


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

    def finding(self, key_point_id: str) -> Finding | None:
        """The finding on this key point, if there is one."""
        return next((finding for finding in self.findings if finding.key_point == key_point_id), None)
