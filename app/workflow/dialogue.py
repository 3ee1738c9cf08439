"""A conversation with the buyer: which way it goes after each answer, and what made it go there.

Pure: nothing is read or written here. What could not be told never punishes the rep.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from app.domain import (
    Condition,
    Dialogue,
    Ending,
    Evidence,
    Finding,
    KeyPointKind,
    KnownError,
    Language,
    Pack,
    Scenario,
    Transcript,
    TranscriptState,
    Turn,
    Verdict,
    Way,
)
from app.workflow.lines import LineInPack
from app.workflow.turn_lines import ASK, Listening, line_of_turn, listen

LIMIT: Final = 50
"""Exchanges after which a conversation ends as open: ways may lead in a circle. Our own choice; nobody
answers fifty times in a row."""


class PartKind(StrEnum):
    """What a part of a condition asks about."""

    SAID = "said"
    ASKED = "asked"
    COMMITTED = "committed"
    AVOID = "avoid"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a condition, and whether the answer met it."""

    kind: PartKind
    name: str
    """The key point or question as the pack names it; empty for the others."""
    wanted: bool
    """False where the way asks that it did not happen."""
    met: bool
    in_favour: bool = False
    """It could not be told, and was counted for the rep."""
    finding: Finding | None = None
    evidence: Evidence | None = None
    """The words that it rests on, for an avoided phrase too."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way out of a turn, and why it was or was not taken. Without `parts` it is always open."""

    way: Way
    parts: tuple[Part, ...] = ()
    taken: bool = False

    @property
    def met(self) -> bool:
        """Whether every part was met."""
        return all(part.met for part in self.parts)


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard in an answer: see `heard_in_take`."""

    take: str
    findings: tuple[Finding, ...] = ()
    avoided: tuple[Evidence, ...] = ()
    transcript: Transcript | None = None
    duration_s: float = 0.0
    cue_end_s: float | None = None
    """As `Take.cue_end_s`."""
    by_rep: frozenset[str] = frozenset()
    """Ids of key points that the rep, not the program, decided about."""

    @property
    def silent(self) -> bool:
        """Whether nobody spoke, as far as is known: that is no answer."""
        words = self.transcript
        if words is None or words.state is TranscriptState.FAILED:
            return False
        return words.state is TranscriptState.NO_SPEECH or not words.words

    def best(self, ids: Sequence[str]) -> Finding | None:
        """The most favourable finding on these key points: said, then could not tell, then not said."""
        found = [finding for finding in self.findings if finding.key_point in ids]
        return min(found, key=lambda finding: _FAVOUR.index(finding.verdict), default=None)


_FAVOUR: Final = (Verdict.SAID, Verdict.COULD_NOT_TELL, Verdict.NOT_SAID)


@dataclass(frozen=True, slots=True)
class Exchange:
    """The buyer spoke, and the rep answered or skipped the turn."""

    turn: Turn
    choices: tuple[Choice, ...]
    """Every way out of the turn, in the pack's order."""
    heard: Heard | None = None
    """None when the turn was skipped."""
    as_walked: bool = False
    """The way is the one that was gone then; with the words as they are read now it would be another."""

    @property
    def skipped(self) -> bool:
        """Whether the rep skipped the turn."""
        return self.heard is None

    @property
    def taken(self) -> Choice | None:
        """The way that was taken; None where the turn has none."""
        return next((choice for choice in self.choices if choice.taken), None)


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where a conversation stands. Frozen: each method gives the conversation as it is afterwards."""

    pack: Pack
    scenario: Scenario
    language: Language
    id: str
    """A ULID; its takes carry it."""
    at: str
    """Id of the turn that the buyer is at; empty when there is nowhere to go on to."""
    exchanges: tuple[Exchange, ...] = ()
    silent: bool = False
    """Nobody was heard in the last answer: the turn can be said again."""
    lost: tuple[str, ...] = ()
    """Takes of turns that the pack no longer has."""

    @property
    def dialogue(self) -> Dialogue:
        """The turns."""
        return dialogue_of(self.scenario)

    @property
    def buyer_name(self) -> str:
        """The buyer's name in the language of the conversation."""
        return self.scenario.buyer.name.get(self.language)

    @property
    def current(self) -> Turn | None:
        """The turn that the buyer is at: what is said next, or at the end the closing words."""
        return self.dialogue.turns.get(self.at)

    @property
    def ended(self) -> Ending | None:
        """How it ended; None while it goes on. Without a way on, or after `LIMIT` exchanges, it is open."""
        turn = self.current
        if turn is not None and turn.end is not None:
            return turn.end
        if turn is None or not turn.ways or len(self.exchanges) >= LIMIT:
            return Ending.OPEN
        return None

    @property
    def place(self) -> LineInPack:
        """The line of the current turn, to record its take and to look for its key points."""
        turn = self.current
        if turn is None:
            raise KnownError("no_dialogue", scenario=self.scenario.id)
        return LineInPack(self.pack, self.scenario, line_of_turn(self.scenario, turn))

    def answer(self, heard: Heard) -> Conversation:
        """Go on after an answer. An answer in which nobody spoke is none: the turn stays, `silent`."""
        if heard.silent:
            return replace(self, silent=True)
        turn = self.current
        if turn is None or self.ended is not None:
            return self
        return self._on(Exchange(turn, choose(self.scenario, turn, heard), heard))

    def skip(self) -> Conversation:
        """Go on without an answer, by the last way."""
        turn = self.current
        if turn is None or self.ended is not None:
            return self
        choices = [Choice(way, _unheard(way.when)) for way in turn.ways]
        choices[-1] = replace(choices[-1], taken=True)
        return self._on(Exchange(turn, tuple(choices)))

    def undo(self, exchanges: int = 1) -> Conversation:
        """Back to the turn of the last exchange, or of one before; the takes are kept."""
        kept = max(0, len(self.exchanges) - exchanges)
        if kept == len(self.exchanges):
            return replace(self, silent=False)
        return replace(self, at=self.exchanges[kept].turn.id, exchanges=self.exchanges[:kept], silent=False)

    def _on(self, exchange: Exchange) -> Conversation:
        taken = exchange.taken
        at = taken.way.goto if taken is not None and taken.way.goto in self.dialogue.turns else ""
        return replace(self, at=at, exchanges=(*self.exchanges, exchange), silent=False)


def begin(pack: Pack, scenario: Scenario, language: Language, conversation_id: str) -> Conversation:
    """A conversation at its first turn.

    Raises:
        KnownError: `no_dialogue` (`scenario`).
    """
    return Conversation(pack, scenario, language, conversation_id, dialogue_of(scenario).start)


def dialogue_of(scenario: Scenario) -> Dialogue:
    """The conversation that a scenario has.

    Raises:
        KnownError: `no_dialogue` (`scenario`).
    """
    if scenario.dialogue is None:
        raise KnownError("no_dialogue", scenario=scenario.id)
    return scenario.dialogue


def choose(scenario: Scenario, turn: Turn, heard: Heard) -> tuple[Choice, ...]:
    """Every way out of a turn with its parts; the first whose parts all hold is taken.

    Only this answer counts, not what was said earlier. A part that could not be told is counted for the rep:
    what was to be said, asked or committed to counts as if it was; a key point of kind `avoid` and a phrase
    to avoid only when they were definitely said. Where no way holds (a pack whose last way has a condition)
    the last is taken.
    """
    listening = listen(scenario, turn)
    choices = [Choice(way, _parts(way.when, listening, heard)) for way in turn.ways]
    first = next((at for at, choice in enumerate(choices) if choice.met), len(choices) - 1)
    return tuple(replace(choice, taken=at == first) for at, choice in enumerate(choices))


def _parts(when: Condition | None, listening: Listening, heard: Heard) -> tuple[Part, ...]:
    if when is None:
        return ()
    parts = [_said(name, listening, heard) for name in when.said]
    parts += [
        _part(PartKind.ASKED, name, wanted=True, finding=heard.best([f"{ASK}{name}"])) for name in when.asked
    ]
    if when.committed is not None:
        finding = heard.best(listening.commits)
        parts.append(_part(PartKind.COMMITTED, "", wanted=when.committed, finding=finding))
    if when.avoid is not None:
        parts.append(_avoid(when.avoid, listening, heard))
    return tuple(parts)


def _said(name: str, listening: Listening, heard: Heard) -> Part:
    ids = listening.said.get(name, ())
    finding = heard.best(ids)
    better_not = any(point.id in ids and point.kind is KeyPointKind.AVOID for point in listening.points)
    if better_not:
        said = finding is not None and finding.verdict is Verdict.SAID
        return Part(PartKind.SAID, name, True, said, False, finding, finding.evidence if finding else None)
    return _part(PartKind.SAID, name, wanted=True, finding=finding)


def _part(kind: PartKind, name: str, *, wanted: bool, finding: Finding | None) -> Part:
    verdict = finding.verdict if finding is not None else Verdict.COULD_NOT_TELL
    happened = verdict is not Verdict.NOT_SAID
    evidence = finding.evidence if finding is not None else None
    return Part(kind, name, wanted, happened is wanted, verdict is Verdict.COULD_NOT_TELL, finding, evidence)


def _avoid(wanted: bool, listening: Listening, heard: Heard) -> Part:
    better_not = {point.id for point in listening.points if point.kind is KeyPointKind.AVOID}
    finding = next(
        (one for one in heard.findings if one.key_point in better_not and one.verdict is Verdict.SAID), None
    )
    evidence = heard.avoided[0] if heard.avoided else finding.evidence if finding else None
    happened = bool(heard.avoided) or finding is not None
    return Part(PartKind.AVOID, "", wanted, happened is wanted, False, finding, evidence)


def _unheard(when: Condition | None) -> tuple[Part, ...]:
    """The parts of a way out of a turn that was skipped: nothing was met."""
    if when is None:
        return ()
    parts = [Part(PartKind.SAID, name, True, False) for name in when.said]
    parts += [Part(PartKind.ASKED, name, True, False) for name in when.asked]
    if when.committed is not None:
        parts.append(Part(PartKind.COMMITTED, "", when.committed, False))
    if when.avoid is not None:
        parts.append(Part(PartKind.AVOID, "", when.avoid, False))
    return tuple(parts)
