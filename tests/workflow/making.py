"""Lines, takes and words for the tests of this room."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.audio import copy_as_take_wav
from app.domain import LineRef, Take, TakeKind, Transcript, TranscriptState, Word
from app.workflow import LineInPack, Services, find_line, prompt_of

DATA = Path(__file__).parents[1] / "data"
PACK = DATA / "packs" / "known-sentences"
MICRO = DATA / "micro-whisper"
SPEECH = DATA / "speech"
LINE = LineRef("tests.known-sentences", "call-back", "promise")
SAID = "Thank you for your time. We can send the report next week. I will call you back on Friday."


def place(services: Services, ref: LineRef = LINE) -> LineInPack:
    """A line of the installed packs."""
    found = find_line(services.packs(), ref)
    assert found is not None
    return found


def take_of(
    services: Services,
    kind: TakeKind = TakeKind.ATTEMPT,
    *,
    speech: Path = SPEECH / "en.wav",
    language: str = "en",
    speaker: str = "Kari",
    ref: LineRef = LINE,
) -> Take:
    """A finished take that holds this sound and has no words yet."""
    library = services.library
    opened = library.begin(kind, ref, language, speaker, prompt_of(place(services, ref), language))
    facts = copy_as_take_wav(speech, opened.audio_path)
    digest = hashlib.sha256(opened.audio_path.read_bytes()).hexdigest()
    return library.finish(opened, facts.sample_rate, facts.frames, digest)


def words(text: str, language: str = "en", *, seconds_a_word: float = 0.4) -> Transcript:
    """A transcript of this text, spoken evenly."""
    said = tuple(
        Word(word, at * seconds_a_word, (at + 0.9) * seconds_a_word) for at, word in enumerate(text.split())
    )
    ends = [at + 1 for at, word in enumerate(said) if word.text[-1] in ".?!"]
    sentences = tuple(zip([0, *ends][: len(ends)], ends, strict=True))
    length = len(said) * seconds_a_word
    return Transcript(TranscriptState.DONE, language, said, sentences=sentences, duration_s=length)


def edit_pack(services: Services, old: str, new: str) -> None:
    """As a manager who changes the scenario's file."""
    file = services.paths.packs / "known-sentences" / "scenarios" / "call-back.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    services.forget_packs()
