from __future__ import annotations

import io

import pytest

from app.transcription.frames import BrokenPipeFrameError, read_frame, write_frame


def test_what_is_written_is_read_back_with_its_payload() -> None:
    pipe = io.BytesIO()
    write_frame(pipe, {"type": "audio", "job": 3}, b"\x00\x01\xff")
    write_frame(pipe, {"type": "beat"})
    pipe.seek(0)
    assert read_frame(pipe) == ({"type": "audio", "job": 3, "bytes": 3}, b"\x00\x01\xff")
    assert read_frame(pipe) == ({"type": "beat"}, b"")
    assert read_frame(pipe) is None


@pytest.mark.parametrize("cut", [1, 4, 12, 30])
def test_a_stream_that_ends_inside_a_frame_is_broken(cut: int) -> None:
    whole = io.BytesIO()
    write_frame(whole, {"type": "audio"}, b"0123456789")
    with pytest.raises(BrokenPipeFrameError):
        read_frame(io.BytesIO(whole.getvalue()[:cut]))


@pytest.mark.parametrize(
    "stray", [b"Loading model... done\n", b"\x00\x00\x00\x02[]", b"\x00\x00\x00\x02{x", b"\xff\xff\xff\xff"]
)
def test_what_is_no_frame_is_refused(stray: bytes) -> None:
    with pytest.raises(BrokenPipeFrameError):
        read_frame(io.BytesIO(stray))


@pytest.mark.parametrize("size", [b"-1", b"1e9", b"99999999999", b'"3"'])
def test_an_impossible_payload_is_refused_before_it_is_read(size: bytes) -> None:
    text = b'{"bytes": ' + size + b"}"
    with pytest.raises(BrokenPipeFrameError):
        read_frame(io.BytesIO(len(text).to_bytes(4, "big") + text))
