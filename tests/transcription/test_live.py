"""Words while the sound still comes: the same as afterwards, whatever the timing and whatever dies."""

from __future__ import annotations

import os
import random
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from app.domain import KnownError, Transcript, TranscriptState
from app.transcription import LiveWords, Transcriber
from tests.transcription.speech import (
    RATE,
    Samples,
    clip,
    has_voice,
    known_sentences,
    noise,
    say,
    silence,
    truth,
)

pytestmark = pytest.mark.model

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="no such signal on Windows")


class Microphone:
    """Sound that comes in pieces; waits for what the test wants to have happened before it goes on."""

    def __init__(self, sound: Samples, seed: int = 0) -> None:
        self._sound = sound
        self._dice = random.Random(seed)
        self.seen: list[LiveWords] = []
        self.waits: dict[float, Callable[[], bool]] = {}
        """From this second on nothing comes until it is so."""

    def __iter__(self) -> Iterator[Samples]:
        at = 0
        while at < len(self._sound):
            for second in [one for one in self.waits if at >= one * RATE]:
                until = self.waits.pop(second)
                while not until():
                    yield self._sound[:0]
            step = self._dice.choice([320, 800, 1600, 8000])
            yield self._sound[at : at + step]
            at += step
            for _ in range(self._dice.choice([0, 0, 0, 1, 4])):
                yield self._sound[:0]


class _Killer:
    """Ends the worker, and waits for another one."""

    def __init__(self, transcriber: Transcriber, number: int) -> None:
        self._transcriber = transcriber
        self._number = number
        self._killed: int | None = None

    def __call__(self) -> bool:
        if self._killed is None:
            self._killed = self._transcriber.worker_pid
            assert self._killed is not None
            os.kill(self._killed, self._number)
        return self._transcriber.worker_pid not in (self._killed, None)


def _offline(transcriber: Transcriber, folder: Path, sound: Samples, language: str = "en") -> Transcript:
    return transcriber.transcribe([sound], model_folder=folder, language=language)


def _live(transcriber: Transcriber, folder: Path, microphone: Microphone, language: str = "en") -> Transcript:
    return transcriber.transcribe(
        microphone, model_folder=folder, language=language, on_words=microphone.seen.append, live=True
    )


def take(seed: int, voice: str = "en-gb", language: str = "en", sentences: int = 6) -> Samples:
    """Known sentences with random pauses of 0.2 to 2 s, and a random end."""
    dice = random.Random(seed)
    sound = silence(dice.uniform(0.1, 1.0))
    for text in dice.sample(known_sentences(language), sentences):
        spoken = say(text, voice, dice.randint(140, 185)) * np.float32(dice.uniform(0.4, 0.9))
        sound = np.concatenate([sound, spoken, silence(min(2.0, dice.lognormvariate(-0.5, 0.7)))])
    sound = np.concatenate([sound, silence(dice.uniform(0.0, 2.0))])
    return sound + noise(len(sound) / RATE + 1, 1e-3)[: len(sound)]


@pytest.mark.skipif(not has_voice(), reason="espeak-ng is not installed")
@pytest.mark.parametrize(("language", "voice"), [("en", "en-gb"), ("nl", "nl"), ("nb", "nb")])
def test_words_and_times_are_the_same_live_and_afterwards(
    transcriber: Transcriber, micro_whisper: Path, language: str, voice: str
) -> None:
    for seed in range(2):
        sound = take(seed, voice, language)
        live = _live(transcriber, micro_whisper, Microphone(sound, seed), language)
        assert live == _offline(transcriber, micro_whisper, sound, language)
        assert live.words


def test_in_a_silence_the_open_window_is_read_and_the_guess_is_the_answer(
    transcriber: Transcriber, micro_whisper: Path
) -> None:
    sound = np.concatenate([clip("en"), silence(0.5)])
    microphone = Microphone(sound)
    spoken_s = truth("en")[-1].end_s
    # Nothing more comes until the guess is there: the take's end adds no word to it.
    microphone.waits[spoken_s + 0.6] = lambda: any(one.words for one in microphone.seen)
    live = _live(transcriber, micro_whisper, microphone)
    guess = next(one for one in microphone.seen if one.words)
    assert not guess.is_whole
    assert [word.text for word in guess.words] == [word.text for word in live.words]
    assert live == _offline(transcriber, micro_whisper, sound)


def test_words_come_first_and_exact_times_after_them(transcriber: Transcriber, micro_whisper: Path) -> None:
    microphone = Microphone(clip("en"))
    live = _live(transcriber, micro_whisper, microphone)
    whole = [one for one in microphone.seen if one.is_whole]
    assert [word.text for word in whole[0].words] == [word.text for word in live.words]
    assert whole[0].certain < len(whole[0].words)
    assert whole[-1].certain == len(whole[-1].words)
    assert whole[-1].words == live.words


def test_another_take_waits_while_one_is_recorded_and_loses_nothing(
    own: Transcriber, micro_whisper: Path
) -> None:
    begun, done = threading.Event(), threading.Event()
    found: list[Transcript] = []
    sound = np.concatenate([clip("nl")] * 3)

    def old_take() -> Iterator[Samples]:
        for at in range(0, len(sound), RATE):
            yield sound[at : at + RATE]
            begun.set()

    def work() -> None:
        found.append(own.transcribe(old_take(), model_folder=micro_whisper, language="nl"))
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(60)
    microphone = Microphone(clip("en"))
    live = _live(own, micro_whisper, microphone)
    assert live == _offline(own, micro_whisper, clip("en"))
    thread.join()
    assert found == [_offline(own, micro_whisper, sound, "nl")]


@posix_only
@pytest.mark.parametrize("name", ["SIGKILL", "SIGSEGV"])
def test_a_worker_killed_in_the_middle_costs_no_word_and_no_time(
    own: Transcriber, micro_whisper: Path, name: str
) -> None:
    sound = np.concatenate([clip("en"), silence(0.4)] * 4)
    undisturbed = _offline(own, micro_whisper, sound)
    microphone = Microphone(sound)
    for second in (2.0, 9.0, 16.0, 20.0):
        microphone.waits[second] = _Killer(own, getattr(signal, name))
    assert _live(own, micro_whisper, microphone) == undisturbed


def test_a_window_on_which_two_workers_crash_is_left_out_and_the_rest_is_kept(micro_whisper: Path) -> None:
    sound = np.concatenate([clip("en"), silence(3.5), clip("nl"), silence(3.5), clip("en")])
    with Transcriber(worker="tests.fakes.crashing_worker") as transcriber:
        found = _offline(transcriber, micro_whisper, sound)
    assert found.state is TranscriptState.DONE
    (hole,) = found.holes
    start_s = len(clip("en")) / RATE + 3.5
    assert hole.start_s == pytest.approx(start_s, abs=1.0)
    assert hole.end_s == pytest.approx(start_s + len(clip("nl")) / RATE, abs=1.0)
    assert not any(hole.start_s < word.start_s < hole.end_s for word in found.words)
    assert found.text.count(truth("en")[0].text) == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of a process are Linux's")
def test_a_worker_without_memory_is_replaced_and_no_word_is_lost(
    own: Transcriber, micro_whisper: Path
) -> None:
    import resource

    undisturbed = _offline(own, micro_whisper, clip("en"))
    pid = own.worker_pid
    assert pid is not None
    size = psutil.Process(pid).memory_info().vms
    resource.prlimit(pid, resource.RLIMIT_AS, (size, size))
    assert _offline(own, micro_whisper, clip("en")) == undisturbed


def test_a_model_that_is_removed_meanwhile_serves_until_its_worker_dies(
    own: Transcriber, micro_whisper: Path, tmp_path: Path
) -> None:
    import shutil

    folder = tmp_path / "model"
    shutil.copytree(micro_whisper, folder)
    microphone = Microphone(clip("en"))

    def remove() -> bool:
        shutil.rmtree(folder, ignore_errors=True)
        return True

    microphone.waits[1.0] = remove
    assert _live(own, folder, microphone).words
    with pytest.raises(KnownError, match="model_missing"):
        _live(own, folder, microphone)


def test_names_that_the_model_cannot_take_cost_no_sentence(
    transcriber: Transcriber, micro_whisper: Path
) -> None:
    names = ["Contoso", "Northwind", "Kubernetes", "MEDDIC", "Adatum", "Fabrikam"] * 40
    plain = _offline(transcriber, micro_whisper, clip("en"))
    named = transcriber.transcribe([clip("en")], model_folder=micro_whisper, language="en", hotwords=names)
    assert named.text == plain.text


@pytest.mark.slow
def test_speech_without_a_pause_noise_and_two_people_at_once_are_cut_and_read(
    transcriber: Transcriber, micro_whisper: Path
) -> None:
    babble = clip("en")[: 4 * RATE] + np.roll(clip("nl"), RATE)[: 4 * RATE] * np.float32(0.7)
    endless = np.concatenate([babble[round(0.5 * RATE) : round(2.0 * RATE)]] * 60)
    time = np.arange(20 * RATE) / RATE
    music = (0.2 * np.sin(2 * np.pi * 220 * time) * (1 + np.sin(2 * np.pi * 2 * time))).astype(np.float32)
    for sound in (endless, np.concatenate([babble] * 5), music, noise(30, 0.05)):
        live = _live(transcriber, micro_whisper, Microphone(sound))
        assert live == _offline(transcriber, micro_whisper, sound)
        assert live.duration_s == len(sound) / RATE
        assert live.holes == ()
