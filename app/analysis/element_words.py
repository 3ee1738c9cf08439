"""The words for numbers, durations, times and days in each language, as tables.

Our own lists; 0 to 99 are put together by rule, because recognition writes "vijfentwintig" as one word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

MINUTE: Final = 1 / 1440
HOUR: Final = 1 / 24
QUARTER: Final = 91.0
YEAR: Final = 365.0
MONTH: Final = YEAR / 12


@dataclass(frozen=True, slots=True)
class Fixed:
    """An expression with a value of its own."""

    words: tuple[str, ...]
    kind: str
    value: float | str


@dataclass(frozen=True, slots=True)
class ElementWords:
    """The tables of one language."""

    numbers: Mapping[str, float] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()
    """Words for one that usually are articles."""
    joins: frozenset[str] = frozenset()
    units: Mapping[str, float] = field(default_factory=dict)
    """Units of time in days."""
    glued_units: Mapping[str, float] = field(default_factory=dict)
    o_clock: frozenset[str] = frozenset()
    hour_or_clock: frozenset[str] = frozenset()
    """A word that is an hour after a number, and o'clock where a word of `at` stands before."""
    at: frozenset[str] = frozenset()
    clock: frozenset[str] = frozenset()
    """Words after which a bare number is a time."""
    half: Mapping[tuple[str, ...], int] = field(default_factory=dict)
    """Words before an hour, and the minutes that they add to it."""
    months: Mapping[str, str] = field(default_factory=dict)
    doubtful_months: frozenset[str] = frozenset()
    """Months that are everyday words as well; they count after a word of `month_leads`."""
    month_leads: frozenset[str] = frozenset()
    days: Mapping[str, str] = field(default_factory=dict)
    ordinals: Mapping[str, str] = field(default_factory=dict)
    date_joins: frozenset[str] = frozenset()
    date_leads: frozenset[str] = frozenset()
    after_dates: frozenset[str] = frozenset()
    fixed: Mapping[str, tuple[Fixed, ...]] = field(default_factory=dict)


def word_set(words: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(words.split())


def number_words(small: str, tens: str, big: Mapping[str, float], joint: str | None) -> dict[str, float]:
    """0 to 19, the tens, what is put together of both, and what is bigger; variants stand with a `/`."""
    numbers: dict[str, float] = {}
    for value, variants in enumerate(small.split()):
        numbers |= {word: float(value) for word in variants.split("/")}
    units = [(word, value) for word, value in numbers.items() if 0 < value < 10]
    for tenth, variants in enumerate(tens.split(), start=2):
        for ten in variants.split("/"):
            numbers[ten] = 10.0 * tenth
            for unit, one in units:
                if joint is None:
                    numbers[ten + unit] = 10 * tenth + one
                else:
                    glue = "ën" if unit.endswith("e") and joint == "en" else joint
                    numbers[unit + glue + ten] = 10 * tenth + one
    numbers |= big
    for word, worth in big.items():
        numbers |= {unit + word: one * worth for unit, one in units if worth < 1e6}
    return numbers


def glued_numbers(numbers: Mapping[str, float], hundred: str, thousand: str) -> dict[str, float]:
    """The same with what is written as one word: "honderdvijftig", "achttienhonderd", "tachtigduizend"."""
    below = {word: value for word, value in numbers.items() if 0 < value < 100}
    uneven = {word: value for word, value in below.items() if value > 9 and value % 10}
    hundreds = {hundred: 100.0} | {word + hundred: 100 * value for word, value in below.items() if value < 10}
    big = hundreds | {word + hundred: 100 * value for word, value in uneven.items()}
    big |= {more + word: worth + value for more, worth in hundreds.items() for word, value in below.items()}
    thousands = {word + thousand: 1000 * value for word, value in {**below, **big}.items()}
    return thousands | big | dict(numbers)


def unit_words(table: Mapping[float, str]) -> dict[str, float]:
    """Each word with its length in days."""
    return {word: days for days, words in table.items() for word in words.split()}


def day_words(table: str) -> dict[str, str]:
    """`name: word word, name: word word`."""
    days: dict[str, str] = {}
    for entry in table.split(","):
        name, _, words = entry.partition(":")
        days |= {word: name.strip() for word in words.split()}
    return days


def month_words(names: str) -> dict[str, str]:
    """Each month with its number; variants stand with a `/`."""
    return {
        word: str(number) for number, words in enumerate(names.split(), start=1) for word in words.split("/")
    }


def ordinal_words(words: str) -> dict[str, str]:
    """Each ordinal with its number, from the first on; variants stand with a `/`."""
    return {
        word: str(number)
        for number, variants in enumerate(words.split(), start=1)
        for word in variants.split("/")
    }


def fixed_words(kinds: Mapping[str, Mapping[str, float | str]]) -> dict[str, tuple[Fixed, ...]]:
    """Expressions by their first word, the longest first."""
    found: dict[str, list[Fixed]] = {}
    for kind, entries in kinds.items():
        for text, value in entries.items():
            words = tuple(text.split())
            found.setdefault(words[0], []).append(Fixed(words, kind, value))
    return {
        first: tuple(sorted(entries, key=lambda entry: -len(entry.words))) for first, entries in found.items()
    }
