"""Small steps that every paper is put together with; what is empty leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain import (
    Answer,
    Block,
    Bullets,
    Card,
    Check,
    Checks,
    Goal,
    GoalState,
    LineRef,
    Pairs,
    Paper,
    PaperSection,
    PaperSound,
    Quote,
    Remark,
    RemarkKind,
    Sign,
    Tone,
    Words,
)
from app.ui.papers.moments import day_text, local_day, short_day, today
from app.ui.papers.words import answer_of, goal_state, labels, word
from app.workflow import Services
from app.workflow.papers import line_name


def paper(
    over: str,
    title: str,
    language: str,
    facts: Iterable[tuple[str, str]],
    sections: Iterable[PaperSection | None],
    sounds: tuple[PaperSound, ...] = (),
) -> Paper:
    """A paper of today, in the language of the window."""
    return Paper(
        language=language,
        over=over,
        title=" ".join(title.split()),
        made=day_text(today()),
        facts=tuple((name, text) for name, text in facts if text.strip()),
        sections=tuple(one for one in sections if one is not None),
        labels=labels(),
        sounds=sounds,
    )


def section(title: str, *blocks: Block | None) -> PaperSection | None:
    """A section; None where nothing is in it."""
    there = tuple(one for one in blocks if one is not None)
    return PaperSection(title, there) if there else None


def card(title: str, block: Block | None) -> Card | None:
    """A part below a name of its own; None where nothing is in it."""
    return Card(title, (block,)) if block is not None else None


def text(words: str, tone: Tone = Tone.PLAIN) -> Words | None:
    """A text; None where it is empty."""
    return Words(words, tone) if words.strip() else None


def pairs(*all_pairs: tuple[str, str]) -> Pairs | None:
    """Those that say something."""
    there = tuple((name, value) for name, value in all_pairs if value.strip())
    return Pairs(there) if there else None


def bullets(items: Iterable[str]) -> Bullets | None:
    """Those that say something."""
    there = tuple(item for item in items if item.strip())
    return Bullets(there) if there else None


def boxes(items: Iterable[str]) -> Checks | None:
    """Things to tick with a pen."""
    there = tuple(Check(Sign.OPEN, "", item) for item in items if item.strip())
    return Checks(there) if there else None


def checked(items: Iterable[tuple[str, Answer | None, str]]) -> Checks | None:
    """Things with an answer each, and a note."""
    there = tuple(Check(*answer_of(answer), item, note) for item, answer, note in items if item.strip())
    return Checks(there) if there else None


def to_practise(services: Services, words: str, line: LineRef | None, language: str) -> tuple[str, str]:
    """What to practise, in words and as a line, as one pair."""
    name = line_name(services, line, language)
    return word("practise"), "\n".join(part for part in (words.strip(), name) if part)


def remark_label(remark: Remark) -> str:
    """What a remark is and whose."""
    kind = word("praise") if remark.kind is RemarkKind.PRAISE else word("question")
    return word("by", kind=kind, author=remark.author) if remark.author.strip() else kind


def if_then(goal: Goal) -> str:
    """The if-then plan as two lines."""
    buyer, answer = " ".join(goal.if_buyer.split()), " ".join(goal.then_i.split())
    if buyer and answer:
        return word("if_then_text", buyer=buyer, answer=answer)
    if buyer:
        return word("if_only", buyer=buyer)
    return word("then_only", answer=answer) if answer else ""


def goal_blocks(services: Services, goal: Goal, language: str) -> tuple[Block, ...]:
    """A goal without its first sentence: how, why, by when, the if-then plan, and what was seen of it."""
    plan = if_then(goal)
    parts = (
        pairs((word("due"), day_text(goal.due) if goal.due else word("no_day"))),
        Quote(plan) if plan else None,
        pairs(
            (word("measure"), goal.measure),
            (word("attainable"), goal.attainable),
            (word("relevant"), goal.relevant),
            to_practise(services, "", goal.line, language),
        ),
        checks_of(goal),
    )
    return tuple(part for part in parts if part is not None)


def checks_of(goal: Goal) -> Checks | None:
    """What was seen of a goal, the latest last."""
    return checked((short_day(local_day(one.at)), one.answer, one.text) for one in goal.checks)


def goal_card(services: Services, goal: Goal, language: str) -> Card:
    """A goal among others."""
    title = " ".join(goal.text.split()) or word("goal")
    return Card(title, goal_blocks(services, goal, language))


def goal_line(goal: Goal) -> Check:
    """A goal of the talk before, with how far it has come."""
    sign = {GoalState.REACHED: Sign.YES, GoalState.LET_GO: Sign.NO}.get(goal.state, Sign.OPEN)
    return Check(sign, goal_state(goal.state), goal.text, goal.checks[-1].text if goal.checks else "")
