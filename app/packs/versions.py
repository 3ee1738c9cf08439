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
