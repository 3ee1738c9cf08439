"""The example's two recordings as takes in a library, as if a person had made them."""

from __future__ import annotations

import hashlib
import tempfile
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from app.audio import WavFacts, copy_as_take_wav
from app.config import resource
from app.domain import LineRef, Take, TakeKind, Transcript, TranscriptState
from app.workflow import LineInPack, Services, TakePipeline, find_line, prompt_of
from app.workflow.example import read_transcript
from tests.ui.hands import EXAMPLE

FIRST_DAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def place_of(services: Services, ref: LineRef = EXAMPLE) -> LineInPack:
    found = find_line(services.packs(), ref)
    assert found is not None
    return found


def store(
    services: Services,
    kind: TakeKind = TakeKind.ATTEMPT,
    *,
    speaker: str = "",
    words: bool = True,
    day: int = 0,
    place: LineInPack | None = None,
) -> Take:
    """One take of the example's line, with its words and findings unless it still waits for them."""
    at = place or place_of(services)
    library = services.library
    opened = library.begin(
        kind, at.ref, "en", speaker, prompt_of(at, "en"), now=FIRST_DAY + timedelta(days=day)
    )
    facts, content = wav_of(kind)
    opened.audio_path.write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    take = library.finish(opened, facts.sample_rate, facts.frames, digest)
    if words:
        library.save_transcript(take.id, words_of(kind))
        TakePipeline(services).analyse(take.id)
    return library.take(take.id)


@lru_cache
def wav_of(kind: TakeKind) -> tuple[WavFacts, bytes]:
    """The example's recording as a take's file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "take.wav"
        facts = copy_as_take_wav(resource("assets", "example", f"{kind.value}.flac"), file)
        return facts, file.read_bytes()


def words_of(kind: TakeKind) -> Transcript:
    transcript = read_transcript(resource("assets", "example", f"{kind.value}.json"))
    assert transcript.state is TranscriptState.DONE
    return transcript


def store_pair(services: Services) -> tuple[Take, Take]:
    """A model by Anneke and an attempt by Kari."""
    model = store(services, TakeKind.MODEL, speaker="Anneke")
    return model, store(services, TakeKind.ATTEMPT, speaker="Kari", day=1)
