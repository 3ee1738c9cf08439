"""What stands in a timeline, as rows: takes with their remarks, goals, talks, plans, visits, contacts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain import (
    CallPlan,
    CoachingRecord,
    Contact,
    ContactKind,
    Goal,
    GoalState,
    JointVisit,
    PlanState,
    RemarkKind,
    TakeKind,
    Talk,
    TalkState,
    VisitState,
    day_of,
)
from app.ui.coach.rep_words import CONTEXT, Counted, contact_text, on_day
from app.ui.translate import QT_TRANSLATE_NOOP, translate
from app.ui.widgets.basics import as_sentence
from app.ui.widgets.entry_row import Entry
from app.workflow import HistoryMoment

TAKE: Final = "take"

_TALKS: Final = {
    TalkState.PREPARING: QT_TRANSLATE_NOOP("Reps", "being prepared"),
    TalkState.UNDER_WAY: QT_TRANSLATE_NOOP("Reps", "begun, not ended"),
    TalkState.AGREED: QT_TRANSLATE_NOOP("Reps", "agreed"),
}
_CONTACT_ICONS: Final = {
    ContactKind.TOGETHER: "together",
    ContactKind.TALK: "talk",
    ContactKind.VISIT: "visit",
    ContactKind.HANDED_OVER: "hand-over",
    ContactKind.SPOKEN: "remark",
}
_NO_NAME: Final = {
    CallPlan: QT_TRANSLATE_NOOP("Reps", "A call without a name yet"),
    JointVisit: QT_TRANSLATE_NOOP("Reps", "A visit without a name yet"),
    Goal: QT_TRANSLATE_NOOP("Reps", "A goal without words yet"),
}


def entries_of(moments: Sequence[HistoryMoment], today: date, *, only_remarks: bool = False) -> list[Entry]:
    """The rows of a stretch of a timeline. A key is `take/ID` or `PLACE/ID`."""
    found: list[Entry] = []
    for one in moments:
        when = as_sentence(on_day(day_of(one.at), today))
        if one.shared is not None:
            found.extend(_of_take(one, when, only_remarks=only_remarks))
        elif one.record is not None:
            found.append(_of_record(one.record, when, today))
    return found


def _of_take(one: HistoryMoment, when: str, *, only_remarks: bool) -> Iterator[Entry]:
    assert one.shared is not None  # noqa: S101 - only called for takes
    key, is_model = f"{TAKE}/{one.shared.take}", one.shared.kind is TakeKind.MODEL
    kind = translate(CONTEXT, _MODEL if is_model else _ATTEMPT)
    if one.take is None:
        gone = QCoreApplication.translate("Reps", "A take that was deleted since")
        yield Entry(key, "takes", gone, kind, when, "muted", opens=False)
        return
    prompt = one.take.prompt
    note = " · ".join(part for part in (kind, one.take.speaker, prompt.line_text) if part)
    if not only_remarks:
        yield Entry(key, "microphone", prompt.scenario_title, note, when, "model" if is_model else "attempt")
    for remark in one.remarks:
        is_praise = remark.kind is RemarkKind.PRAISE
        yield Entry(
            key,
            "praise" if is_praise else "question",
            remark.text,
            prompt.scenario_title if only_remarks else "",
            when if only_remarks else "",
            "good" if is_praise else "text",
            depth=0 if only_remarks else 1,
            wraps=True,
        )


_MODEL: Final = QT_TRANSLATE_NOOP("Reps", "Model")
_ATTEMPT: Final = QT_TRANSLATE_NOOP("Reps", "Attempt")


def _of_record(record: CoachingRecord, when: str, today: date) -> Entry:
    if isinstance(record, Goal):
        title = record.text or translate(CONTEXT, _NO_NAME[Goal])
        return Entry(f"goal/{record.id}", "goal", title, _goal_note(record, today), when)
    if isinstance(record, Talk):
        note = " · ".join(part for part in (translate(CONTEXT, _TALKS[record.state]), record.summary) if part)
        return Entry(f"talk/{record.id}", "talk", contact_text(ContactKind.TALK), note, when)
    if isinstance(record, CallPlan):
        title = record.customer or translate(CONTEXT, _NO_NAME[CallPlan])
        looked = record.state is PlanState.LOOKED_BACK
        state = QCoreApplication.translate("Reps", "looked back at") if looked else ""
        note = " · ".join(
            part for part in (QCoreApplication.translate("Reps", "Call plan"), state, record.aim) if part
        )
        return Entry(f"plan/{record.id}", "plan", title, note, when)
    if isinstance(record, JointVisit):
        title = record.customer or translate(CONTEXT, _NO_NAME[JointVisit])
        over = record.state is VisitState.TALKED_OVER
        state = QCoreApplication.translate("Reps", "talked over") if over else ""
        note = " · ".join(part for part in (contact_text(ContactKind.VISIT), state, record.why) if part)
        return Entry(f"visit/{record.id}", "visit", title, note, when)
    assert isinstance(record, Contact)  # noqa: S101 - a rep is no part of a timeline
    note = record.text
    if not note and record.takes:
        note = Counted().takes(len(record.takes))
    title = contact_text(record.kind)
    return Entry(f"contact/{record.id}", _CONTACT_ICONS[record.kind], title, note, when, opens=False)


def _goal_note(goal: Goal, today: date) -> str:
    if goal.state is GoalState.REACHED:
        return QCoreApplication.translate("Reps", "Goal · reached")
    if goal.state is GoalState.LET_GO:
        return QCoreApplication.translate("Reps", "Goal · let go")
    if goal.due is None:
        return QCoreApplication.translate("Reps", "Goal · no day agreed on yet")
    return QCoreApplication.translate("Reps", "Goal · by {day}").format(day=on_day(goal.due, today))
