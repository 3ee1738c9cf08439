"""The review of a whole conversation: the path that it took, who talked how much, and what is still open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain import (
    BuyerLine,
    Ending,
    Evidence,
    KeyPointKind,
    MentionKind,
    NextTime,
    QualificationItem,
    Question,
    Verdict,
)
from app.workflow.conversation_outcomes import Outcome, avoided_in, outcomes_of, qualification_of
from app.workflow.dialogue import Conversation
from app.workflow.passages import (
    Passage,
    TalkShare,
    call_seconds,
    closing_of,
    passages_of,
    talk_share,
)
from app.workflow.turn_lines import ASK, COMMIT, line_of_turn


@dataclass(frozen=True, slots=True)
class LimitFinding:
    """One of the numbers that the scenario's author gave, and what was measured."""

    code: str
    """`call_seconds`, `pause_seconds`, `talk_share` or `fillers_per_minute` (at least so many)."""
    low: float | None
    high: float | None
    value: float | None
    """None where it could not be told."""
    passage: int = 0
    """Of the longest pause."""

    @property
    def outside(self) -> bool:
        """Whether the value lies outside of what the author gave."""
        if self.value is None:
            return False
        return (self.low is not None and self.value < self.low) or (
            self.high is not None and self.value > self.high
        )


@dataclass(frozen=True, slots=True)
class ConversationReview:
    """Everything there is to see after a conversation. There is no score."""

    conversation: Conversation
    path: tuple[Passage, ...]
    closing: BuyerLine | None
    """The buyer's last words, where it ended in a turn of the pack."""
    ending: Ending | None
    """None: it was left before its end."""
    length_s: float
    """Length of the call: the buyer's words, the pauses and the answers."""
    talk: TalkShare
    questions: tuple[tuple[Question, Outcome], ...]
    """Every question of the scenario."""
    touched: tuple[QualificationItem, ...]
    """Qualification items of the scenario that a question was asked about."""
    still_open: tuple[QualificationItem, ...]
    """Those of which no question was asked; an item that could not be told is in neither."""
    commitment: Outcome | None
    """None where the scenario asks for none."""
    avoided: tuple[tuple[int, Evidence], ...]
    """Numbers of passages, and what was said in them and had better been left out."""
    limits: tuple[LimitFinding, ...]
    """For each number that the author gave."""
    next_time: NextTime


def review_conversation(conversation: Conversation) -> ConversationReview:
    """Look at a conversation as a whole. Reads the lengths of the buyer's audio; call it in a task.

    Questions and the commitment are looked for in every answer, not only where the pack expects them.
    """
    scenario = conversation.scenario
    path = passages_of(conversation)
    talk = talk_share(conversation, path)
    outcomes = outcomes_of(conversation)
    questions = tuple((question, outcomes[f"{ASK}{question.id}"]) for question in scenario.questions)
    touched, still_open = qualification_of(conversation, questions)
    avoided = tuple(
        (passage.number, evidence) for passage in path for evidence in avoided_in(conversation, passage)
    )
    commitment = outcomes.get(COMMIT)
    length_s = round(call_seconds(path, talk), 1)
    return ConversationReview(
        conversation=conversation,
        path=path,
        closing=closing_of(conversation),
        ending=conversation.ended,
        length_s=length_s,
        talk=talk,
        questions=questions,
        touched=touched,
        still_open=still_open,
        commitment=commitment,
        avoided=avoided,
        limits=tuple(_limits(conversation, path, talk, length_s)),
        next_time=_suggest(conversation, path, questions, still_open, commitment, avoided),
    )


def _limits(
    conversation: Conversation, path: Sequence[Passage], talk: TalkShare, length_s: float
) -> Iterator[LimitFinding]:
    limits = conversation.scenario.limits
    if limits is None:
        return
    if limits.call_seconds is not None:
        yield LimitFinding("call_seconds", None, limits.call_seconds, length_s)
    if limits.pause_seconds is not None:
        pauses = [(one.pause.value, one.number) for one in path if one.pause.value is not None]
        longest, number = max(pauses, default=(None, 0))
        yield LimitFinding("pause_seconds", None, limits.pause_seconds, longest, number)
    if limits.talk_share is not None:
        low, high = limits.talk_share
        share = talk.share
        yield LimitFinding("talk_share", low, high, round(share, 3) if share is not None else None)
    if limits.fillers_per_minute is not None:
        fillers = _fillers_per_minute(conversation, path)
        yield LimitFinding("fillers_per_minute", None, limits.fillers_per_minute, fillers)


def _fillers_per_minute(conversation: Conversation, path: Sequence[Passage]) -> float | None:
    """At least so many: most hesitations have no word. None where nothing could be counted."""
    from app.analysis import find_mentions, has_lists

    language = conversation.language
    wording = conversation.pack.wording.get(language)
    spoken_s, count = 0.0, 0
    for passage in path:
        if passage.said is not None and passage.exchange.heard is not None:
            mentions = find_mentions(passage.exchange.heard.transcript, language, wording)
            count += sum(mention.kind in (MentionKind.FILLER, MentionKind.SOUND) for mention in mentions)
            spoken_s += passage.spoke_s
    if not spoken_s or not (has_lists(language) or wording):
        return None
    return round(count * 60 / spoken_s, 1)


def _suggest(
    conversation: Conversation,
    path: Sequence[Passage],
    questions: Sequence[tuple[Question, Outcome]],
    still_open: Sequence[QualificationItem],
    commitment: Outcome | None,
    avoided: Sequence[tuple[int, Evidence]],
) -> NextTime:
    """Exactly one suggestion: the first of this list that applies.

    1. `next_commit`: the commitment was not made;
    2. `next_avoid`: something was said that had better been left out (`phrase`);
    3. `next_ask`: the scenario's first question about an item that is still open, else the first that a turn
       on the path asked for and that was not asked;
    4. `next_commit`, `next_ask` or `next_say`: a key point that an answer lacked, in the order of the path;
    5. `next_keep`.

    The first three are about the conversation as a whole, and what it is for comes first. `key_point` is
    `commit`, `ask.QUESTION` or a key point; `facts["text"]` is its text, `facts["passage"]` where it was.
    """
    wanted, language = conversation.scenario.commitment, conversation.language
    if wanted is not None and commitment is not None and commitment.verdict is Verdict.NOT_SAID:
        return NextTime("next_commit", COMMIT, {"text": wanted.text.get(language)})
    if avoided:
        number, evidence = avoided[0]
        return NextTime("next_avoid", facts={"phrase": evidence.phrase, "passage": number})
    question = _question_left(path, questions, still_open)
    if question is not None:
        return NextTime("next_ask", f"{ASK}{question.id}", {"text": question.text.get(language)})
    left = (one for passage in path if (one := _point_left(conversation, passage)) is not None)
    return next(left, NextTime("next_keep"))


def _question_left(
    path: Sequence[Passage],
    questions: Sequence[tuple[Question, Outcome]],
    still_open: Sequence[QualificationItem],
) -> Question | None:
    left = [question for question, outcome in questions if outcome.verdict is Verdict.NOT_SAID]
    items = {item.id for item in still_open}
    expected = {name for passage in path for name in passage.exchange.turn.ask}
    about_open = [question for question in left if question.qualifies in items]
    return next(iter(about_open or [question for question in left if question.id in expected]), None)


_CODES: Final = {
    KeyPointKind.SAY: "next_say",
    KeyPointKind.ASK: "next_ask",
    KeyPointKind.COMMIT: "next_commit",
}


def _point_left(conversation: Conversation, passage: Passage) -> NextTime | None:
    heard = passage.exchange.heard
    if heard is None:
        return None
    for point in line_of_turn(conversation.scenario, passage.exchange.turn).key_points:
        finding = heard.best([point.id])
        # Questions and the commitment count over the whole conversation, and were looked at before.
        whole = point.id == COMMIT or point.id.startswith(ASK)
        lacks = finding is not None and finding.verdict is Verdict.NOT_SAID
        if lacks and not whole and point.kind in _CODES:
            text = point.text.get(conversation.language)
            return NextTime(_CODES[point.kind], point.id, {"text": text, "passage": passage.number})
    return None
