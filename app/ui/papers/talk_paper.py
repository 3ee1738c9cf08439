"""The paper of a development talk: nothing of the manager's own preparation, and nothing of the reflection.

How somebody feels (energy, workload) is left out as well: it was said to a person, not to a file.
"""

from __future__ import annotations

from app.domain import (
    Agreement,
    Block,
    Card,
    Check,
    Checks,
    Moment,
    Moments,
    Note,
    Paper,
    PaperSection,
    RemarkKind,
    Sign,
    Table,
    Talk,
    TalkState,
    Tone,
)
from app.ui.papers.moments import day_text, local_day, moment_text, number_text, short_day
from app.ui.papers.parts import (
    bullets,
    goal_card,
    goal_line,
    pairs,
    paper,
    remark_label,
    section,
    text,
)
from app.ui.papers.words import evidence_kind, word
from app.workflow import Services
from app.workflow.page_parts import clock
from app.workflow.papers import EvidenceAround, TalkAround, rep_of, talk_around


def talk_paper(services: Services, talk: Talk, language: str, *, with_sound: bool = False) -> Paper:
    """What both prepared, looked at and agreed on; what was agreed comes first once it is."""
    around = talk_around(services, talk, with_sound=with_sound)
    name = rep_of(services, talk)
    before = _last_time(around)
    outcome = [*_outcome(services, talk, around, language)]
    course = [*_course(talk, around)]
    agreed = talk.state is TalkState.AGREED
    return paper(
        word("talk"),
        word("with", name=name) if name else word("talk"),
        language,
        _facts(talk),
        (*outcome, before, *course) if agreed else (before, *course, *outcome),
        tuple(one.sound for one in around.evidence if one.sound is not None),
    )


def _facts(talk: Talk) -> tuple[tuple[str, str], ...]:
    moment = talk.held or talk.planned
    return (
        (word("when"), moment_text(moment) if moment else ""),
        (word("length"), word("minutes", number=number_text(talk.minutes))),
        (word("state"), _state(talk)),
    )


def _state(talk: Talk) -> str:
    if talk.state is TalkState.PREPARING:
        return word("preparing")
    if talk.state is TalkState.UNDER_WAY:
        return word("under_way")
    return word("agreed_by", names=", ".join(talk.agreed_by)) if talk.agreed_by else word("agreed")


def _last_time(around: TalkAround) -> PaperSection | None:
    before = around.before
    if before is None:
        return None
    checks = [goal_line(goal) for goal in around.before_goals]
    checks += [_agreement(one) for one in before.agreements if one.what.strip()]
    summary = text(before.summary, Tone.SMALL)
    return section(word("last_time"), summary, Checks(tuple(checks)) if checks else None)


def _agreement(one: Agreement) -> Check:
    who = word("who_by", who=one.who, day=short_day(one.due)) if one.due and one.who else one.who
    said = word("done") if one.done else ""
    return Check(Sign.YES if one.done else Sign.OPEN, said, one.what, who)


def _outcome(services: Services, talk: Talk, around: TalkAround, language: str) -> list[PaperSection | None]:
    goals = tuple(goal_card(services, goal, language) for goal in around.goals)
    agreements = tuple(one for one in talk.agreements if one.what.strip())
    heads = (word("who"), word("what"), word("due"), word("state"))
    rows = tuple(
        (
            one.who,
            one.what,
            short_day(one.due) if one.due else "",
            word("done") if one.done else word("still_open"),
        )
        for one in agreements
    )
    return [
        section(word("summary"), text(talk.summary, Tone.LEAD)),
        section(word("goals"), *goals),
        section(word("who_what"), Table(heads, rows, (20, 46, 20, 14)) if rows else None),
        section(
            word("dates"),
            pairs(
                (word("next_talk"), moment_text(talk.next_talk) if talk.next_talk else ""),
                (word("follow_up"), "\n".join(day_text(day) for day in talk.follow_ups)),
            ),
        ),
    ]


def _course(talk: Talk, around: TalkAround) -> list[PaperSection | None]:
    rep = talk.by_rep
    points = tuple(one for one in talk.agenda if one.text.strip())
    heads = (word("point"), word("length"), word("notes"))
    rows = tuple((one.text, word("minutes", number=number_text(one.minutes)), one.notes) for one in points)
    return [
        section(
            word("rep_view"),
            pairs(
                (word("went_well"), rep.went_well),
                (word("was_hard"), rep.was_hard),
                (word("learned"), rep.learned),
                (word("to_discuss"), rep.to_discuss),
                (word("wishes"), rep.wishes),
            ),
        ),
        section(word("evidence"), *(_evidence(one) for one in around.evidence)),
        section(word("agenda"), Table(heads, rows, (38, 17, 45)) if rows else None),
        # What the manager wants to ask is for the talk; afterwards the answers count.
        section(word("questions"), None if talk.state is TalkState.AGREED else bullets(talk.questions)),
        section(word("notes"), text(talk.notes)),
    ]


def _evidence(one: EvidenceAround) -> Block:
    kind = evidence_kind(one.kind)
    title = f"{kind}: {one.title}" if one.title.strip() else kind
    day = day_text(local_day(one.at)) if one.at else ""
    parts = (text(day, Tone.SMALL), text(one.why), _remarks(one))
    return Card(title, tuple(part for part in parts if part is not None))


def _remarks(one: EvidenceAround) -> Moments | None:
    moments = tuple(
        Moment(
            clock(remark.start_s),
            remark.start_s,
            remark.end_s,
            "",
            (
                Note(
                    Sign.PRAISE if remark.kind is RemarkKind.PRAISE else Sign.QUESTION,
                    remark_label(remark),
                    remark.text or word("spoken"),
                ),
            ),
        )
        for remark in one.remarks
    )
    sound = one.sound.key if one.sound is not None else ""
    if not moments and sound:
        moments = (Moment(clock(0.0), 0.0, None, ""),)
    return Moments(moments, sound) if moments else None
