"""Days, reminders and what stands in a timeline, in words."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from app.domain import ContactKind, RecordKind
from app.ui.translate import QT_TRANSLATE_NOOP, translate
from app.workflow import Reminder, ReminderKind

CONTEXT: Final = "Reps"

_CONTACTS: Final = {
    ContactKind.TOGETHER: QT_TRANSLATE_NOOP("Reps", "Practised together"),
    ContactKind.TALK: QT_TRANSLATE_NOOP("Reps", "Development talk"),
    ContactKind.VISIT: QT_TRANSLATE_NOOP("Reps", "Joint visit"),
    ContactKind.HANDED_OVER: QT_TRANSLATE_NOOP("Reps", "Takes were handed over"),
    ContactKind.SPOKEN: QT_TRANSLATE_NOOP("Reps", "Spoke"),
}

_REMINDERS: Final = {
    ReminderKind.ONE_ON_ONE_TODAY: QT_TRANSLATE_NOOP("Reps", "One-on-one with {name} today"),
    ReminderKind.TALK_TODAY: QT_TRANSLATE_NOOP("Reps", "Development talk with {name} today"),
    ReminderKind.TALK_OPEN: QT_TRANSLATE_NOOP("Reps", "The talk with {name} was begun and not ended"),
    ReminderKind.ONE_ON_ONE_PASSED: QT_TRANSLATE_NOOP(
        "Reps", "The one-on-one with {name} was planned for {day}"
    ),
    ReminderKind.TALK_PASSED: QT_TRANSLATE_NOOP("Reps", "The talk with {name} was planned for {day}"),
    ReminderKind.LOOK_BACK: QT_TRANSLATE_NOOP("Reps", "Look back with {name}: {text}"),
    ReminderKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Reps", "Follow up on the talk with {name}"),
    ReminderKind.GOAL: QT_TRANSLATE_NOOP("Reps", "Goal of {name}: {text}"),
    ReminderKind.AGREEMENT: QT_TRANSLATE_NOOP("Reps", "Agreed with {name}: {text}"),
    ReminderKind.TALK_DUE: QT_TRANSLATE_NOOP(
        "Reps", "A development talk with {name} is due: at least one a month"
    ),
    ReminderKind.TOO_LONG: QT_TRANSLATE_NOOP("Reps", "Not spoken to {name} for long"),
}

_OWN: Final = {
    ReminderKind.TALK_TODAY: QT_TRANSLATE_NOOP("Reps", "Your development talk is today"),
    ReminderKind.TALK_OPEN: QT_TRANSLATE_NOOP("Reps", "Your talk was begun and not ended"),
    ReminderKind.TALK_PASSED: QT_TRANSLATE_NOOP("Reps", "Your talk was planned for {day}"),
    ReminderKind.LOOK_BACK: QT_TRANSLATE_NOOP("Reps", "Look back: {text}"),
    ReminderKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Reps", "Follow up on your talk"),
    ReminderKind.GOAL: QT_TRANSLATE_NOOP("Reps", "Your goal: {text}"),
    ReminderKind.AGREEMENT: QT_TRANSLATE_NOOP("Reps", "Agreed in your talk: {text}"),
    ReminderKind.TALK_DUE: QT_TRANSLATE_NOOP("Reps", "Your next development talk is due"),
}

_TODAY_WITH: Final = QT_TRANSLATE_NOOP("Reps", "Today with {name}: {text}")
_TODAY: Final = QT_TRANSLATE_NOOP("Reps", "Today: {text}")

_SAY_WHEN: Final = (ReminderKind.ONE_ON_ONE_PASSED, ReminderKind.TALK_PASSED, ReminderKind.TALK_DUE)

REMINDER_ICONS: Final = {
    ReminderKind.ONE_ON_ONE_TODAY: "calendar",
    ReminderKind.TALK_TODAY: "calendar",
    ReminderKind.TALK_OPEN: "talk",
    ReminderKind.ONE_ON_ONE_PASSED: "calendar",
    ReminderKind.TALK_PASSED: "calendar",
    ReminderKind.LOOK_BACK: "visit",
    ReminderKind.FOLLOW_UP: "talk",
    ReminderKind.GOAL: "goal",
    ReminderKind.AGREEMENT: "check",
    ReminderKind.TALK_DUE: "talk",
    ReminderKind.TOO_LONG: "person",
}


def contact_text(kind: ContactKind) -> str:
    """How two people met, in a few words."""
    return translate(CONTEXT, _CONTACTS[kind])


def reminder_text(one: Reminder, today: date) -> str:
    """A reminder as one line."""
    if one.kind is ReminderKind.LOOK_BACK and one.day == today:
        pattern = _TODAY_WITH if one.rep else _TODAY
    else:
        pattern = _REMINDERS[one.kind] if one.rep else _OWN[one.kind]
    text = one.text.strip() or (
        contact_text(ContactKind.VISIT) if one.record_kind is RecordKind.VISIT else "…"
    )
    return translate(CONTEXT, pattern).format(name=one.name, text=text, day=on_day(one.day, today))


def reminder_when(one: Reminder, today: date) -> str:
    """When it was due, or since when; empty where the line itself says it."""
    if one.day == today or one.kind in _SAY_WHEN:
        return ""
    if one.kind is ReminderKind.TOO_LONG:
        return QCoreApplication.translate("Reps", "since {day}").format(day=on_day(one.day, today))
    return on_day(one.day, today)


def on_day(day: date, today: date) -> str:
    """A day as it is said: today, tomorrow, a weekday within a week, else the date."""
    away = (day - today).days
    if away == 0:
        return QCoreApplication.translate("Reps", "today")
    if away == 1:
        return QCoreApplication.translate("Reps", "tomorrow")
    if away == -1:
        return QCoreApplication.translate("Reps", "yesterday")
    there = QDate(day.year, day.month, day.day)
    if 1 < away < 7:
        return QLocale().toString(there, "dddd")
    if day.year == today.year:
        return QLocale().toString(there, QCoreApplication.translate("Moments", "d MMMM"))
    return QLocale().toString(there, QCoreApplication.translate("Moments", "d MMMM yyyy"))


def ago(day: date, today: date) -> str:
    """How long ago a day was, roughly: in days, weeks or months."""
    days = (today - day).days
    if days <= 0:
        return QCoreApplication.translate("Reps", "today")
    if days == 1:
        return QCoreApplication.translate("Reps", "yesterday")
    return Counted().ago(days)


class Counted(QObject):
    """What is said with a number: the translation tools look for its forms only behind `self.tr`."""

    def ago(self, days: int) -> str:
        """Days ago, as weeks or months where they are many."""
        if days < 14:
            return self.tr("%n day(s) ago", "", days)
        if days < 60:
            return self.tr("%n week(s) ago", "", days // 7)
        return self.tr("%n month(s) ago", "", days // 30)

    def takes(self, number: int) -> str:
        """How many takes belong to a meeting."""
        return self.tr("%n take(s)", "", number)
