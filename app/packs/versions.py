"""Comparing version numbers with ranges such as `>=0.3, <2`."""

from __future__ import annotations

import re
from typing import Final

_CLAUSE: Final = re.compile(r"(>=|<=|==|~=|>|<)?([0-9.]+)")
_LENGTH: Final = 3


def satisfies(version: str, wanted: str) -> bool:
    """Whether a version lies in a range that the schema has found sound. A bare number means at least that.

    What follows the three numbers (`1.2.0-rc.1`) is not looked at.
    """
    have = _numbers(re.split(r"[^0-9.]", version, maxsplit=1)[0])
    return all(_holds(have, operator, number) for operator, number in _CLAUSE.findall(wanted))


def _holds(have: tuple[int, ...], operator: str, number: str) -> bool:
    want = _numbers(number)
    if operator == "<":
        return have < want
    if operator == "<=":
        return have <= want
    if operator == ">":
        return have > want
    if operator == "==":
        return have == want
    if operator == "~=":
        fixed = max(1, number.count("."))
        return have >= want and have[:fixed] == want[:fixed]
    return have >= want


def _numbers(text: str) -> tuple[int, ...]:
    parts = [int(part) for part in text.split(".") if part][:_LENGTH]
    return (*parts, *[0] * (_LENGTH - len(parts)))


def newer(version: str, than: str) -> bool:
    """Whether a version comes after another by SemVer: `2.0.0` after `2.0.0-rc.1`."""
    return _precedence(version) > _precedence(than)


def _precedence(version: str) -> tuple[tuple[int, ...], bool, tuple[tuple[int, int, str], ...]]:
    core, _, rest = version.partition("+")[0].partition("-")
    numbers = tuple(int(part) if part.isdecimal() else 0 for part in core.split("."))
    # Numbers come before words, and what has no pre-release after all that have one.
    marks = tuple(
        (0, int(part), "") if part.isascii() and part.isdecimal() else (1, 0, part)
        for part in rest.split(".")
        if part
    )
    return numbers, not rest, marks
