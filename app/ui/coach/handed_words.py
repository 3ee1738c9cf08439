"""What takes, records and their parts are called where they are handed over and received."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from app.domain import CallPlan, CoachingRecord, Goal, JointVisit, RecordKind, Take, TakeKind, Talk
from app.ui.translate import QT_TRANSLATE_NOOP, translate
from app.workflow import Standing, TakePart, Way, texts_of

CONTEXT: Final = "HandedWords"

_KINDS: Final[dict[RecordKind, str]] = {
    RecordKind.GOAL: QT_TRANSLATE_NOOP("HandedWords", "Goal"),
    RecordKind.TALK: QT_TRANSLATE_NOOP("HandedWords", "Development talk"),
    RecordKind.PLAN: QT_TRANSLATE_NOOP("HandedWords", "Call plan"),
    RecordKind.VISIT: QT_TRANSLATE_NOOP("HandedWords", "Joint visit"),
}
_TAKES: Final[dict[TakeKind, str]] = {
    TakeKind.MODEL: QT_TRANSLATE_NOOP("HandedWords", "Take · A · Model"),
    TakeKind.ATTEMPT: QT_TRANSLATE_NOOP("HandedWords", "Take · B · Attempt"),
}
_PARTS: Final[dict[TakePart, str]] = {
    TakePart.SOUND: QT_TRANSLATE_NOOP("HandedWords", "Sound"),
    TakePart.WORDS: QT_TRANSLATE_NOOP("HandedWords", "Words"),
    TakePart.REVIEW: QT_TRANSLATE_NOOP("HandedWords", "Findings"),
    TakePart.SELF_CHECK: QT_TRANSLATE_NOOP("HandedWords", "Self-check"),
    TakePart.DELIVERY: QT_TRANSLATE_NOOP("HandedWords", "How it sounds"),
    TakePart.REMARKS: QT_TRANSLATE_NOOP("HandedWords", "Remarks"),
}
_STANDINGS: Final[dict[Standing, str]] = {
    Standing.NEW: QT_TRANSLATE_NOOP("HandedWords", "New"),
    Standing.SAME: QT_TRANSLATE_NOOP("HandedWords", "Here already"),
    Standing.MORE: QT_TRANSLATE_NOOP("HandedWords", "Here, with something new"),
    Standing.DIFFERS: QT_TRANSLATE_NOOP("HandedWords", "Here, and different"),
}
_WAYS: Final[dict[Way, str]] = {
    Way.MINE: QT_TRANSLATE_NOOP("HandedWords", "Keep mine"),
    Way.THEIRS: QT_TRANSLATE_NOOP("HandedWords", "Take theirs"),
    Way.BOTH: QT_TRANSLATE_NOOP("HandedWords", "Keep both"),
}
_NO_TITLE: Final = QT_TRANSLATE_NOOP("HandedWords", "Without a title")


def kind_text(one: Take | CoachingRecord) -> str:
    """What it is."""
    if isinstance(one, Take):
        return translate(CONTEXT, _TAKES[one.kind])
    kinds = {Goal: RecordKind.GOAL, Talk: RecordKind.TALK, CallPlan: RecordKind.PLAN}
    return translate(CONTEXT, _KINDS[kinds.get(type(one), RecordKind.VISIT)])


def title_text(one: Take | CoachingRecord) -> str:
    """What it is called: the scenario, the goal, the customer, the day."""
    title = ""
    if isinstance(one, Take):
        title = " ".join(one.prompt.scenario_title.split())
    elif isinstance(one, Goal):
        title = " ".join(one.text.split())
    elif isinstance(one, CallPlan | JointVisit):
        title = one.customer
    elif isinstance(one, Talk):
        return moment_text(one.held or one.planned or one.created)
    return title or translate(CONTEXT, _NO_TITLE)


def part_text(part: TakePart) -> str:
    """A part of a take."""
    return translate(CONTEXT, _PARTS[part])


def standing_text(standing: Standing) -> str:
    """How something in a file stands to what is here."""
    return translate(CONTEXT, _STANDINGS[standing])


def way_text(way: Way) -> str:
    """What can be done about two versions."""
    return translate(CONTEXT, _WAYS[way])


def moment_text(moment: date) -> str:
    """A day, or a moment on this computer's clock, in the user's language."""
    long = QLocale.FormatType.LongFormat
    if not isinstance(moment, datetime):
        return QLocale().toString(QDate(moment.year, moment.month, moment.day), long)
    here = moment.astimezone()
    there = QDateTime(QDate(here.year, here.month, here.day), QTime(here.hour, here.minute))
    time = QLocale().toString(there.time(), QLocale.FormatType.ShortFormat)
    return f"{QLocale().toString(there.date(), long)}, {time}"


def shown_texts(record: CoachingRecord) -> tuple[str, ...]:
    """Texts, days and moments of a record as they are read, without its title."""
    texts = (one if isinstance(one, str) else moment_text(one) for one in texts_of(record))
    title = title_text(record)
    return tuple(one for one in texts if " ".join(one.split()) != title)
