"""The small real model, spoken sentences, and a transcriber that the tests of a file share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.transcription import Transcriber

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="session")
def micro_whisper() -> Path:
    return DATA / "micro-whisper"


@pytest.fixture(scope="module")
def transcriber(micro_whisper: Path) -> Iterator[Transcriber]:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    with Transcriber() as shared:
        shared.prepare(micro_whisper)
        yield shared


@pytest.fixture
def own() -> Iterator[Transcriber]:
    """A transcriber of one test's own, whose worker may be ended."""
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    with Transcriber() as alone:
        yield alone
