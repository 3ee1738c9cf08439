"""Framed messages on a pipe: four bytes of length, a JSON header, then as many raw bytes as it announces."""

from __future__ import annotations

import json
import struct
from typing import IO, Any, Final

_LENGTH: Final = struct.Struct(">I")
_HEADER_LIMIT: Final = 4 * 1024 * 1024
_PAYLOAD_LIMIT: Final = 64 * 1024 * 1024


class BrokenPipeFrameError(Exception):
    """The pipe ended inside a frame or carried something that is no frame."""


def write_frame(pipe: IO[bytes], header: dict[str, Any], payload: bytes | memoryview = b"") -> None:
    """Write one frame and flush it. `bytes` is set to the payload's length when there is one.

    Raises:
        OSError: nobody reads any more.
    """
    if len(payload):
        header = {**header, "bytes": len(payload)}
    text = json.dumps(header, ensure_ascii=False, allow_nan=False).encode()
    pipe.write(_LENGTH.pack(len(text)) + text)
    if len(payload):
        pipe.write(payload)
    pipe.flush()


def read_frame(pipe: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    """Read one frame, or None when the other side closed the pipe between two frames.

    Raises:
        BrokenPipeFrameError: the stream ended in the middle, or is not ours.
    """
    head = pipe.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise BrokenPipeFrameError
    (length,) = _LENGTH.unpack(head)
    if length > _HEADER_LIMIT:
        raise BrokenPipeFrameError
    try:
        header = json.loads(_exactly(pipe, length))
    except ValueError as error:
        raise BrokenPipeFrameError from error
    if not isinstance(header, dict):
        raise BrokenPipeFrameError
    size = header.get("bytes", 0)
    if not isinstance(size, int) or not 0 <= size <= _PAYLOAD_LIMIT:
        raise BrokenPipeFrameError
    return header, _exactly(pipe, size) if size else b""


def _exactly(pipe: IO[bytes], count: int) -> bytes:
    data = pipe.read(count)
    if len(data) < count:
        raise BrokenPipeFrameError
    return data
