"""Sound that no model was made for: the state is right, nothing is lost, nothing is invented in silence."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.domain import Transcript, TranscriptState
from app.transcription import Transcriber
from app.transcription.windows import FRAME, Window, WindowCutter
from tests.transcription.speech import RATE, Samples, clip, has_voice, noise, say, silence, truth

LONGEST_S = 28.0
"""Of a window; Whisper hears 30 s at once."""


def _voiced() -> Samples:
    """Three seconds in the middle of a sentence, a whole number of frames."""
    start = round(truth("en")[1].start_s * RATE)
    return clip("en")[start : start + 94 * FRAME]


def _transcribe(transcriber: Transcriber, folder: Path, sound: Samples) -> Transcript:
    blocks = (sound[at : at + RATE] for at in range(0, len(sound), RATE))
    return transcriber.transcribe(blocks, model_folder=folder, language="en")


def test_an_hour_without_a_pause_lies_in_windows_without_a_gap_and_one_window_in_memory() -> None:
    voiced = _voiced()
    frames = [voiced[at : at + FRAME] for at in range(0, len(voiced), FRAME)]
    number = 3600 * RATE // FRAME
    cutter = WindowCutter()
    covered = held = 0
    tracemalloc.start()
    try:
        for index in range(number):
            for window in cutter.add(frames[index % len(frames)].copy(), 0.9):
                covered = _follows(window, covered)
            held = max(held, tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    last = cutter.finish()
    assert last is not None
    assert _follows(last, covered) == number * FRAME
    # A window as its frames and once more as one piece, of 4 bytes a sample, and some room for Python.
    assert held < 3 * LONGEST_S * RATE * 4


def _follows(window: Window, covered: int) -> int:
    """Where a window ends that begins where the one before ended."""
    assert window.start == covered
    assert len(window.samples) <= LONGEST_S * RATE + FRAME
    assert window.speech[0][0] == window.start
    assert window.speech[-1][1] == window.start + len(window.samples)
    return window.start + len(window.samples)


@pytest.mark.model
def test_minutes_without_a_pause_are_read_to_their_end(transcriber: Transcriber, micro_whisper: Path) -> None:
    sound = np.tile(_voiced(), 40)
    seen: list[float] = []
    blocks = (sound[at : at + RATE] for at in range(0, len(sound), RATE))
    found = transcriber.transcribe(blocks, model_folder=micro_whisper, language="en", on_progress=seen.append)
    assert found.holes == ()
    assert seen[-1] == found.duration_s == len(sound) / RATE
    assert len(set(seen)) > 4, "it was cut into windows"
    assert found.state in (TranscriptState.DONE, TranscriptState.FAILED)
    assert found.problem in ("", "speech_not_understood")


def _hum() -> Samples:
    time = np.arange(8 * RATE) / RATE
    waves = [0.1 / n * np.sin(2 * np.pi * 50 * n * time) for n in (1, 2, 3)]
    return np.asarray(np.sum(waves, axis=0), dtype=np.float32)


def _keyboard() -> Samples:
    sound, dice = noise(10, 1e-3), np.random.default_rng(4)
    for at in dice.integers(0, len(sound) - 800, 60):
        sound[at : at + 400] += noise(0.025, 0.2, int(at))
    return sound


def _brown() -> Samples:
    walk = np.cumsum(noise(10, 1.0))
    return np.asarray(0.3 * walk / np.abs(walk).max(), dtype=np.float32)


@pytest.mark.model
@pytest.mark.parametrize("make", [_hum, _keyboard, _brown, lambda: noise(30, 0.2)])
def test_noise_of_any_kind_gives_no_words(
    transcriber: Transcriber, micro_whisper: Path, make: Callable[[], Samples]
) -> None:
    found = _transcribe(transcriber, micro_whisper, make())
    assert found.speech == ()
    assert (found.state, found.words) == (TranscriptState.NO_SPEECH, ())


def music(seconds: int = 24) -> Samples:
    """Chords with a bass drum on each beat and a voice-like melody with vibrato above them."""
    time = np.arange(seconds * RATE) / RATE
    beat = time % 0.5
    chords = np.zeros_like(time)
    for bar, root in enumerate([220.0, 174.6, 261.6, 196.0] * (seconds // 8 + 1)):
        inside = (time >= bar * 2) & (time < bar * 2 + 2)
        for ratio in (1.0, 1.25, 1.5):
            chords[inside] += 0.08 * np.sin(2 * np.pi * root * ratio * time[inside])
    drum = 0.5 * np.exp(-beat * 30) * np.sin(2 * np.pi * 60 * beat)
    melody = 440 * 2 ** (np.floor(time * 2) % 5 * 2 / 12) * (1 + 0.01 * np.sin(2 * np.pi * 5 * time))
    phase = 2 * np.pi * np.cumsum(melody) / RATE
    voice = np.sum([0.06 / n * np.sin(n * phase) for n in (1, 2, 3, 4)], axis=0)
    return np.asarray(chords + drum + voice, dtype=np.float32)


@pytest.mark.model
@pytest.mark.parametrize("with_voice", [False, True], ids=["alone", "under a voice"])
def test_music_breaks_nothing_and_words_stand_only_where_speech_was_heard(
    transcriber: Transcriber, micro_whisper: Path, with_voice: bool
) -> None:
    """A model may make something up where the detector takes singing for speech; it must not elsewhere."""
    sound = 0.3 * music()
    if with_voice:
        sound[4 * RATE : 4 * RATE + len(clip("en"))] += clip("en")
    found = _transcribe(transcriber, micro_whisper, sound)
    assert found.holes == ()
    assert found.duration_s == len(sound) / RATE
    if not found.speech:
        assert (found.state, found.words) == (TranscriptState.NO_SPEECH, ())
    for word in found.words:
        assert any(one.start_s - 0.5 <= word.start_s <= one.end_s + 0.5 for one in found.speech), word
    if with_voice:
        assert found.speech, "the voice was heard"


@pytest.mark.model
@pytest.mark.skipif(not has_voice(), reason="espeak-ng is not installed")
def test_two_people_at_once_are_one_stretch_of_speech_and_what_follows_is_understood(
    transcriber: Transcriber, micro_whisper: Path
) -> None:
    one = say("We can send the report next week and look at it together.", "en-gb", 150)
    other = say("No, I would rather talk about the price before anything else.", "en-gb+f3", 170)
    both = np.zeros(max(len(one), len(other)), dtype=np.float32)
    both[: len(one)] += 0.6 * one
    both[: len(other)] += 0.6 * other
    sound = np.concatenate([silence(0.5), both, silence(4.0), clip("en")])
    found = _transcribe(transcriber, micro_whisper, sound)
    assert found.holes == ()
    assert any(span.start_s < 0.5 + len(both) / RATE / 2 < span.end_s for span in found.speech)
    assert found.text.endswith(truth("en")[-1].text)


@pytest.mark.model
@pytest.mark.parametrize("gain", [4.0, 20.0, 32_768.0], ids=["loud", "clipped", "as whole numbers"])
def test_clipped_sound_and_sound_beyond_the_scale_still_has_its_speech(
    transcriber: Transcriber, micro_whisper: Path, gain: float
) -> None:
    found = _transcribe(transcriber, micro_whisper, clip("en") * np.float32(gain))
    assert found.speech
    assert found.holes == ()
    assert found.duration_s == len(clip("en")) / RATE
    if gain == 4.0:
        assert found.text.count(truth("en")[0].text) == 1


@pytest.mark.model
def test_what_is_no_number_in_the_middle_of_a_take_is_silence(
    transcriber: Transcriber, micro_whisper: Path
) -> None:
    bad = np.concatenate(
        [np.full(RATE, np.nan), np.full(RATE, np.inf), np.full(RATE, -np.inf), np.full(RATE, np.nan)]
    ).astype(np.float32)
    found = _transcribe(transcriber, micro_whisper, np.concatenate([clip("en"), bad, clip("en")]))
    assert found.state is TranscriptState.DONE
    for sentence in truth("en"):
        assert found.text.count(sentence.text) == 2
