from __future__ import annotations

import numpy as np
import pytest

from app.transcription.speech import SpeechDetector, refine
from app.transcription.windows import FRAME, RATE
from tests.transcription.speech import clip, noise, truth


def _burst(seconds: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    time = np.arange(round(seconds * RATE)) / RATE
    return (0.3 * np.sin(2 * np.pi * 220 * time)).astype(np.float32)


def test_edges_move_to_where_sound_begins_and_ends() -> None:
    sound = noise(3, 0.001)
    sound[RATE : 2 * RATE] += _burst(1)
    ((start, end),) = refine(sound, [(RATE - 1000, 2 * RATE + 1500)])
    assert start == pytest.approx(RATE, abs=160)
    assert end == pytest.approx(2 * RATE, abs=160)


def test_a_pause_that_the_detector_bridged_splits_the_span() -> None:
    sound = noise(3, 0.001)
    sound[8000:20000] += _burst(0.75)
    sound[24000:40000] += _burst(1)
    spans = refine(sound, [(8000, 40000)])
    assert [round(a / RATE, 1) for a, _ in spans] == [0.5, 1.5]


def test_the_silence_of_a_stop_consonant_does_not_split_a_word() -> None:
    sound = noise(2, 0.001)
    sound[8000:14000] += _burst(0.375)
    sound[15600:24000] += _burst(0.525)
    assert len(refine(sound, [(8000, 24000)])) == 1


def test_in_a_loud_room_the_detector_is_believed() -> None:
    sound = noise(3, 0.1)
    sound[RATE : 2 * RATE] += _burst(1)
    assert refine(sound, [(15000, 33000)]) == [(15000, 33000)]


@pytest.mark.model
def test_fed_in_pieces_the_detector_hears_the_same_as_in_one_go() -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    from faster_whisper.vad import get_vad_model

    sound = clip("en")
    sound = sound[: len(sound) - len(sound) % FRAME]
    whole = get_vad_model()(sound).reshape(-1)
    detector = SpeechDetector()
    pieces = [detector.probabilities(sound[at : at + 7 * FRAME]) for at in range(0, len(sound), 7 * FRAME)]
    assert np.concatenate(pieces) == pytest.approx(whole, abs=0.02)
    first = truth("en")[0]
    assert whole[round((first.start_s + 0.3) * RATE / FRAME)] > 0.5
