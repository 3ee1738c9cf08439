"""Days, moments and numbers as they are written where the reader lives."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale, QTime


def locale_of(language: str) -> QLocale:
    """Days and numbers as the reader's computer writes them where it speaks the language, else as at home."""
    home = QLocale("en_GB" if language == "en" else language)
    return QLocale() if QLocale().language() == home.language() else home


def day_text(day: date, locale: QLocale | None = None) -> str:
    """A day in full, such as Sunday, 29 November 2026."""
    where = locale or QLocale()
    return where.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_day(day: date, locale: QLocale | None = None) -> str:
    """A day for a table: the year in full, so that nobody has to guess."""
    where = locale or QLocale()
    form = where.dateFormat(QLocale.FormatType.ShortFormat)
    form = form if "yyyy" in form else form.replace("yy", "yyyy")
    return where.toString(QDate(day.year, day.month, day.day), form)


def moment_text(moment: datetime, locale: QLocale | None = None, *, own: bool = False) -> str:
    """A day in full and the time on the wall; `moment` is aware. `own`: on the wall where it was noted."""
    where = locale or QLocale()
    local = moment if own else moment.astimezone()
    time = where.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return f"{day_text(local.date(), where)}, {time}"


def local_day(moment: datetime) -> date:
    """The day on the wall; `moment` is aware."""
    return moment.astimezone().date()


def today(now: datetime | None = None) -> date:
    """The day on the wall."""
    return local_day(now or datetime.now(UTC))


def number_text(number: int, locale: QLocale | None = None) -> str:
    """A whole number."""
    return (locale or QLocale()).toString(number)
