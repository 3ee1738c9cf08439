"""What came of a whole conversation: questions asked, what is qualified, whether there is a commitment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain import Evidence, KeyPointKind, Line, QualificationItem, Question, Verdict
from app.workflow.dialogue import Conversation
from app.workflow.passages import Passage
from app.workflow.turn_lines import asking, committing_to, line_of_turn


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a question or of the commitment over the whole conversation."""

    verdict: Verdict
    passage: int = 0
    """Number of the passage that decides; 0 for none."""
    evidence: Evidence | None = None


def outcomes_of(conversation: Conversation) -> dict[str, Outcome]:
    """The best outcome of each question and of the commitment, by key point id."""
    from app.analysis import find_key_points

    scenario = conversation.scenario
    points = [asking(question) for question in scenario.questions]
    committing = committing_to(scenario)
    if committing is not None:
        points.append(committing)
    whole = Line("", scenario.title, tuple(points))
    best = {point.id: Outcome(Verdict.NOT_SAID) for point in points}
    for number, exchange in enumerate(conversation.exchanges, start=1):
        heard = exchange.heard
        if heard is None:
            continue
        found = {
            one.key_point: one
            for one in find_key_points(whole, heard.transcript, conversation.language, careful=False)
        }
        # What the rep settled about a turn's own points stands above what the words say.
        found |= {one.key_point: one for one in heard.findings if one.key_point in best}
        for point_id, finding in found.items():
            if _RANK[finding.verdict] > _RANK[best[point_id].verdict]:
                best[point_id] = Outcome(finding.verdict, number, finding.evidence)
    return best


_RANK: Final = {Verdict.NOT_SAID: 0, Verdict.COULD_NOT_TELL: 1, Verdict.SAID: 2}


def qualification_of(
    conversation: Conversation, questions: Sequence[tuple[Question, Outcome]]
) -> tuple[tuple[QualificationItem, ...], tuple[QualificationItem, ...]]:
    """The items that were touched and those still open, in the order of the process.

    The items are those that the scenario lists in `qualify` or that its questions settle.
    """
    wanted = {*conversation.scenario.qualify, *(one.qualifies for one, _ in questions if one.qualifies)}
    items = [item for item in conversation.pack.process.qualification if item.id in wanted]
    best = {item.id: 0 for item in items}
    for question, outcome in questions:
        if question.qualifies in best:
            best[question.qualifies] = max(best[question.qualifies], _RANK[outcome.verdict])
    touched = tuple(item for item in items if best[item.id] == _RANK[Verdict.SAID])
    still_open = tuple(item for item in items if best[item.id] == _RANK[Verdict.NOT_SAID])
    return touched, still_open


def avoided_in(conversation: Conversation, passage: Passage) -> Iterator[Evidence]:
    """What was said in an answer and had better been left out."""
    heard = passage.exchange.heard
    if heard is None:
        return
    yield from heard.avoided
    line = line_of_turn(conversation.scenario, passage.exchange.turn)
    for point in line.key_points:
        finding = heard.best([point.id]) if point.kind is KeyPointKind.AVOID else None
        if finding is not None and finding.verdict is Verdict.SAID and finding.evidence is not None:
            yield finding.evidence
