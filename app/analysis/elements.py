"""Numbers, durations, times and days in what was said, with values that can be compared.

"A quarter of an hour" is fifteen minutes, "36 months" are three years, "noon" is twelve o'clock. A value that
is written in another way is the same element; a vague word in its place is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.analysis.element_tables import WORDS
from app.analysis.element_words import ElementWords
from app.domain import Language

NUMBER: Final = "number"
DURATION: Final = "duration"
TIME: Final = "time"
DAY: Final = "day"

_LIKE_DURATION: Final = 0.09
"""How far two durations may lie apart and still be called the same: a quarter is 90 days or 13 weeks."""

_UNIT_FROM: Final = 5
_DAYS: Final = 31
_ORDINAL_ENDS: Final = frozenset({"st", "nd", "rd", "th"})

_CLOCK: Final = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_NONE: Final = ElementWords()


@dataclass(frozen=True, slots=True)
class Element:
    """One value; `first` to `end` are the tokens that say it."""

    kind: str
    value: float | str
    """Of a duration: days. Of a time: minutes in a half day, or a part of the day. Of a day: its name."""
    first: int
    end: int
    soft: bool = False
    """A "one" that may be an article: it can be what is demanded, and never contradicts it."""

    def same(self, other: Element) -> bool:
        """Whether two elements speak of one value."""
        one, two = self.value, other.value
        if isinstance(one, str) or isinstance(two, str):
            return self.kind == other.kind and one == two
        if self.kind == DURATION == other.kind:
            return abs(one - two) <= _LIKE_DURATION * max(one, two)
        if {self.kind, other.kind} == {TIME, NUMBER}:
            return _as_minutes(self) == _as_minutes(other)
        return self.kind == other.kind and one == two


def find_elements(texts: Sequence[str], language: Language) -> tuple[Element, ...]:
    """The elements in these normalised tokens, in order, never overlapping."""
    words = WORDS.get(language, _NONE)
    found: list[Element] = []
    at = 0
    while at < len(texts):
        element = (
            _split_day(texts, at, words)
            or _fixed(texts, at, words)
            or _numeric(texts, at, words)
            or _day(texts, at, words)
        )
        if element is None:
            at += 1
        else:
            found.append(element)
            at = element.end
    return tuple(found)


def _as_minutes(element: Element) -> float:
    value = float(element.value)
    if element.kind == TIME:
        return value
    return value * 60 % 720 if value <= 24 else -1


def _fixed(texts: Sequence[str], at: int, words: ElementWords) -> Element | None:
    """An expression with a value of its own ("half an hour", "noon"); the longest that fits."""
    leads = texts[at] in words.articles and at + 1 < len(texts)
    for first in (at, at + 1) if leads else (at,):
        for expression in words.fixed.get(texts[first], ()):
            end = first + len(expression.words)
            if tuple(texts[first:end]) == expression.words:
                return Element(expression.kind, expression.value, at, end)
    return None


def _numeric(texts: Sequence[str], at: int, words: ElementWords) -> Element | None:
    clock = _CLOCK.fullmatch(texts[at])
    if clock:
        minutes = int(clock[1]) * 60 + int(clock[2])
        return Element(TIME, float(minutes % 720), at, at + 1)
    half = _half_past(texts, at, words)
    if half is not None:
        return half
    number = _number(texts, at, words)
    if number is None:
        return _glued(texts, at, words)
    value, end, soft = number
    before = texts[at - 1] if at else ""
    after = texts[end] if end < len(texts) else ""
    if after in _ORDINAL_ENDS and texts[at].isdigit():
        return _date(texts, at, end + 1, words)
    if after in words.o_clock or (before in words.at and after in words.hour_or_clock and value <= 24):
        return Element(TIME, value * 60 % 720, at, end + 1)
    unit = words.units.get(after) or _unit_like(after, words)
    if unit:
        return Element(DURATION, value * unit, at, end + 1, soft and texts[at] not in words.numbers)
    follow = _number(texts, end, words) if end < len(texts) and not soft else None
    if value <= 24 and follow is not None and follow[0] in (15, 30, 45) and not follow[2]:
        return Element(TIME, (value * 60 + follow[0]) % 720, at, follow[1])
    if before in words.clock and value <= 24 and not soft:
        return Element(TIME, value * 60 % 720, at, end)
    month = words.months.get(after)
    split = words.months.get(after + texts[end + 1]) if month is None and end + 1 < len(texts) else None
    if (month or split) and value <= 31:
        return Element(DAY, f"{month or split}-{value:g}", at, end + 1 + (month is None))
    if soft and before == "at" and texts[at] in words.numbers and _ends_date(texts, end, words):
        return Element(TIME, value * 60 % 720, at, end)
    return None if soft else Element(NUMBER, value, at, end)


def _unit_like(text: str, words: ElementWords) -> float:
    """The unit of a word that lost or won an ending in recognition; 0 for any other word."""
    if len(text) < _UNIT_FROM:
        return 0.0
    return next(
        (
            days
            for unit, days in words.units.items()
            if len(unit) >= _UNIT_FROM and text in (unit[:-1], unit + "r")
        ),
        0.0,
    )


def _date(texts: Sequence[str], at: int, end: int, words: ElementWords) -> Element:
    """A day of the month in digits: "the 1st of March", "the 15th"."""
    follow = end
    while follow < len(texts) and texts[follow] in words.date_joins:
        follow += 1
    if follow < len(texts) and texts[follow] in words.months:
        return Element(DAY, f"{words.months[texts[follow]]}-{int(texts[at])}", at, follow + 1)
    return Element(DAY, f"-{int(texts[at])}", at, end)


def _half_past(texts: Sequence[str], at: int, words: ElementWords) -> Element | None:
    """A time by its half hour: "half past nine" in English, "half tien" and "halv ti" for the same."""
    for lead, offset in words.half.items():
        end = at + len(lead)
        if tuple(texts[at:end]) == lead and end < len(texts):
            hour = _number(texts, end, words)
            if hour is not None and 1 <= hour[0] <= 12 and not hour[2]:
                stop = hour[1]
                stop += stop < len(texts) and texts[stop] in words.o_clock | words.hour_or_clock
                return Element(TIME, (hour[0] * 60 + offset) % 720, at, stop)
    return None


def _number(texts: Sequence[str], at: int, words: ElementWords) -> tuple[float, int, bool] | None:
    """A number that begins here: its value, where it ends, whether it may be an article."""
    total, current, end = 0.0, 0.0, at
    while end < len(texts):
        value = _value(texts[end], words)
        if value is None:
            joined = end > at and current >= 100 and texts[end] in words.joins
            if joined and end + 1 < len(texts) and _value(texts[end + 1], words) is not None:
                end += 1
                continue
            break
        if value >= 1000 and not texts[end][0].isdigit():
            total, current = total + max(1.0, current) * value, 0.0
        elif value == 100 and 0 < current < 100:
            current *= 100
        elif end > at and not _may_follow(current, value):
            break
        else:
            current += value
        end += 1
    if end == at or (end == at + 1 and texts[at] in words.articles):
        return _article(texts, at, words)
    return total + current, end, False


def _article(texts: Sequence[str], at: int, words: ElementWords) -> tuple[float, int, bool] | None:
    return (1.0, at + 1, True) if texts[at] in words.articles else None


def _may_follow(current: float, value: float) -> bool:
    """Whether a value goes on a number: "forty two" is one number, "eight thirty" are two."""
    if current == 0:
        return True
    if current % 100 == 0:
        return value < 100
    return current % 10 == 0 and current % 100 >= 20 and value < 10


def _value(text: str, words: ElementWords) -> float | None:
    if text[0].isdigit():
        if _THOUSANDS.fullmatch(text):
            return float(re.sub(r"[.,]", "", text))
        try:
            return float(text.replace(",", ".").replace(":", "."))
        except ValueError:
            return None
    return words.numbers.get(text)


def _glued(texts: Sequence[str], at: int, words: ElementWords) -> Element | None:
    """A number and a unit in one word: "driejarig", "tremåneders"."""
    text = texts[at]
    for unit, days in words.glued_units.items():
        if unit in text[2:]:
            value = words.numbers.get(text[: text.index(unit, 2)])
            if value is not None:
                return Element(DURATION, value * days, at, at + 1)
    return None


def _split_day(texts: Sequence[str], at: int, words: ElementWords) -> Element | None:
    """A day or month that recognition wrote as two words: "tors dag"."""
    if at + 1 >= len(texts) or texts[at] in words.days:
        return None
    joined = texts[at] + texts[at + 1]
    if joined in words.days:
        return Element(DAY, words.days[joined], at, at + 2)
    return None


def _day(texts: Sequence[str], at: int, words: ElementWords) -> Element | None:
    text = texts[at]
    if text in words.days:
        return Element(DAY, words.days[text], at, at + 1)
    ordinal = words.ordinals.get(text)
    if ordinal:
        end = at + 1
        while end < len(texts) and texts[end] in words.date_joins:
            end += 1
        if end < len(texts) and texts[end] in words.months:
            return Element(DAY, f"{words.months[texts[end]]}-{ordinal}", at, end + 1)
        if at and texts[at - 1] in words.date_leads and _ends_date(texts, at + 1, words):
            return Element(DAY, f"-{ordinal}", at, at + 1)
    month = words.months.get(text)
    if month is None:
        return None
    if at + 1 < len(texts) and (following := _day_number(texts[at + 1], words)):
        ended = at + 2 < len(texts) and texts[at + 2] in _ORDINAL_ENDS
        return Element(DAY, f"{month}-{following}", at, at + 2 + ended)
    if text in words.doubtful_months and (not at or texts[at - 1] not in words.month_leads):
        return None
    return Element(DAY, month, at, at + 1)


def _day_number(text: str, words: ElementWords) -> str:
    if text in words.ordinals:
        return words.ordinals[text]
    return text if re.fullmatch(r"\d{1,2}", text) and int(text) <= _DAYS else ""


def _ends_date(texts: Sequence[str], at: int, words: ElementWords) -> bool:
    """Whether "the fifteenth" stands alone; "the first five users" is no date."""
    return at >= len(texts) or texts[at] in words.after_dates
