"""The file that an index of one pack lies in: a first line that tells what it is, and parts with check sums.

    {"format": 1, "key": ..., "read_at_ns": ..., "parts": [[name, bytes, CRC-32], ...]}
    the parts, one after the other

It is ours alone and can be made anew at any time: whatever is wrong with it, it counts as not being there.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

FORMAT: Final = 1
_HEADER_LIMIT: Final = 1024 * 1024
_FILE_LIMIT: Final = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class IndexFile:
    """An index file as far as its first line tells."""

    path: Path
    header: Mapping[str, Any]
    _places: Mapping[str, tuple[int, int, int]]
    """Offset, bytes and check sum of each part."""

    def part(self, name: str) -> bytes | None:
        """The bytes of a part; None when there is no such part, or it is damaged."""
        if name not in self._places:
            return None
        start, size, check = self._places[name]
        try:
            with self.path.open("rb") as file:
                file.seek(start)
                data = file.read(size)
        except OSError:
            return None
        return data if len(data) == size and zlib.crc32(data) == check else None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the parts."""
        return tuple(self._places)


def open_index(path: Path) -> IndexFile | None:
    """An index file of this format; None when there is none that can be used."""
    try:
        with path.open("rb") as file:
            line = file.readline(_HEADER_LIMIT)
        header = json.loads(line)
        if header["format"] != FORMAT:
            return None
        places = {}
        start = len(line)
        for name, size, check in header["parts"]:
            if not 0 <= size <= _FILE_LIMIT:
                return None
            places[str(name)] = (start, int(size), int(check))
            start += size
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return IndexFile(path, header, places)


def index_bytes(header: Mapping[str, Any], parts: Mapping[str, bytes]) -> bytes:
    """What to write for these parts."""
    told = dict(header) | {
        "format": FORMAT,
        "parts": [[name, len(data), zlib.crc32(data)] for name, data in parts.items()],
    }
    return b"".join((json.dumps(told).encode(), b"\n", *parts.values()))
