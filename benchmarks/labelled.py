"""Files of labelled cases: one JSON object a line, read with a sentence for whatever is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")


class MalformedCasesError(Exception):
    """A file of cases that cannot be read; the message is for whoever runs the benchmark."""


def read_labelled(
    path: Path, needed: Sequence[str], made: Callable[[dict[str, Any], str, int], T], called: str
) -> list[T]:
    """What `made` gives for each line: its object with all that is `needed`, where it stands, its number.

    `called`: what the lines are, in a message.

    Raises:
        MalformedCasesError: the file cannot be read, holds nothing, or a line of it is no such object.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise MalformedCasesError(f"{path} cannot be read: {error}") from error
    found = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            where = f"{path}, line {number}"
            found.append(made(_row(line, needed, where), where, number))
    if not found:
        raise MalformedCasesError(f"{path} holds no {called}: one JSON object a line is expected.")
    return found


def _row(line: str, needed: Sequence[str], where: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise MalformedCasesError(f"{where} is not JSON: {error.msg}.") from error
    if not isinstance(row, dict):
        raise MalformedCasesError(f"{where} is not a JSON object.")
    missing = [name for name in needed if name not in row]
    if missing:
        raise MalformedCasesError(f"{where} lacks {', '.join(missing)}.")
    return row
