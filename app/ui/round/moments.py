"""When a take was made, as it is said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain import Take


def when(take: Take) -> str:
    """When a take was made: the time for today's, else the day."""
    made = take.created_local
    day = QDate(made.year, made.month, made.day)
    if day == QDate.currentDate():
        return f"{made:%H:%M}"
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def day_of(take: Take) -> str:
    """The day of a take in words: 14 November, with the year where it is another one."""
    made = take.created_local
    day = QDate(made.year, made.month, made.day)
    if day.year() == QDate.currentDate().year():
        return QLocale().toString(day, QCoreApplication.translate("Moments", "d MMMM"))
    return QLocale().toString(day, QCoreApplication.translate("Moments", "d MMMM yyyy"))
