"""Names for takes: 26 characters that sort by time of creation (ULID, Crockford's base 32)."""

from __future__ import annotations

import re
import secrets
import threading
from datetime import UTC, datetime, timedelta
from typing import Final

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TO_PYTHON: Final = str.maketrans(_ALPHABET, "0123456789abcdefghijklmnopqrstuv")
_SHAPE: Final = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")
_RANDOM_BITS: Final = 80
_TIME_LIMIT: Final = 1 << 48
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

_lock = threading.Lock()
_last = 0


def new_ulid(now: datetime) -> str:
    """A new id: later than every id that this process made before, also when the clock went back.

    The random part makes an id new even where two computers share a library or the clock is wrong.
    """
    global _last
    milliseconds = min(max((now - _EPOCH) // timedelta(milliseconds=1), 0), _TIME_LIMIT - 1)
    with _lock:
        value = (milliseconds << _RANDOM_BITS) | secrets.randbits(_RANDOM_BITS)
        if value <= _last:
            value = _last + 1
        _last = value
    return "".join(_ALPHABET[(value >> shift) & 31] for shift in range(125, -1, -5))


def is_ulid(text: str) -> bool:
    """Whether a text has the shape of an id, and so is safe as the name of a folder."""
    return _SHAPE.fullmatch(text) is not None


def number_of_ulid(ulid: str) -> int:
    """An id as the number that it stands for, below 2 to the power of 128."""
    return int(ulid.translate(_TO_PYTHON), 32)


def time_of_ulid(ulid: str) -> datetime:
    """When an id was made, to the millisecond, in UTC; the last representable moment if later than that."""
    milliseconds = 0
    for character in ulid[:10]:
        milliseconds = milliseconds << 5 | _ALPHABET.index(character)
    try:
        return _EPOCH + timedelta(milliseconds=milliseconds)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)
