"""Listening to a take while its file grows: its words are there when it is finished."""

from __future__ import annotations

import hashlib
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.audio import WavWriter
from app.domain import Take, TakeKind, TakeState, Transcript
from app.storage import OpenTake
from app.transcription import LiveWords, add_from_folder
from app.workflow import LiveTranscription, Services, TakePipeline, prompt_of
from tests.workflow.making import MICRO, SAID, SPEECH, place

pytestmark = pytest.mark.model


@pytest.fixture
def hearing(services: Services) -> Services:
    """Services with an installed speech model and a worker of their own."""
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    add_from_folder(MICRO, services.paths.models, name="micro")
    return services


class _Recording:
    """What `TakeRecording` does, with a file in the microphone's place."""

    def __init__(self, services: Services) -> None:
        self._library = services.library
        self.opened: OpenTake = self._library.begin(
            TakeKind.ATTEMPT, place(services).ref, "en", "Kari", prompt_of(place(services), "en")
        )
        sound, self._rate = soundfile.read(SPEECH / "en.wav", dtype="int16")
        self._sound = np.asarray(sound)
        self.writer = WavWriter(self.opened.audio_path, self._rate)
        self.words: list[LiveWords] = []
        self.heard = threading.Event()
        assert services.live is not None
        self.live: LiveTranscription = services.live.begin(
            self.opened.take.id,
            "en",
            self.opened.audio_path,
            lambda: self.writer.frames,
            on_words=self._note,
        )

    def write(self) -> None:
        for at in range(0, len(self._sound), 800):
            self.writer.append(self._sound[at : at + 800].data)

    def stop(self) -> Take:
        frames = self.writer.finish()
        self.live.finish(frames)
        digest = hashlib.sha256(self.opened.audio_path.read_bytes()).hexdigest()
        with self.live.moved(lambda: self._library.audio_path(self.opened.take.id)):
            return self._library.finish(self.opened, self._rate, frames, digest)

    def _note(self, words: LiveWords) -> None:
        self.words.append(words)
        self.heard.set()


def test_a_take_that_was_listened_to_has_its_words_at_once(hearing: Services) -> None:
    recording = _Recording(hearing)
    recording.write()
    take = recording.stop()
    pipeline = TakePipeline(hearing)
    whole = recording.live.whole()
    assert whole is not None
    assert " ".join(word.text for word in whole.words) == SAID
    pipeline.process(take.id)
    live = hearing.library.transcript(take.id)
    assert live is not None
    assert hearing.library.take(take.id).state is TakeState.REVIEWED
    assert hearing.live is not None
    assert hearing.live.of(take.id) is None
    pipeline.process(take.id, again=True)
    assert hearing.library.transcript(take.id) == live


def test_the_text_of_a_take_is_told_before_anything_of_it_is_kept(hearing: Services) -> None:
    recording = _Recording(hearing)
    recording.write()
    take = recording.stop()
    told: list[Transcript] = []
    kept: list[Transcript | None] = []

    def note(heard: Transcript) -> None:
        told.append(heard)
        kept.append(hearing.library.transcript(take.id))

    TakePipeline(hearing).process(take.id, on_text=note)
    assert [one.text for one in told] == [SAID]
    assert kept == [None]
    settled = hearing.library.transcript(take.id)
    assert settled is not None
    assert [word.text for word in settled.words] == [word.text for word in told[0].words]
    for early, late in zip(told[0].words, settled.words, strict=True):
        assert abs(early.start_s - late.start_s) < 1.5


def test_without_listening_no_text_is_told_early(hearing: Services) -> None:
    recording = _Recording(hearing)
    recording.live.cancel()
    recording.write()
    take = recording.stop()
    told: list[Transcript] = []
    TakePipeline(hearing).process(take.id, on_text=told.append)
    assert told == []


def test_when_listening_fails_the_take_is_transcribed_from_its_file(hearing: Services) -> None:
    recording = _Recording(hearing)
    recording.live.cancel()
    recording.write()
    take = recording.stop()
    assert recording.live.result() is None
    assert recording.live.whole() is None
    TakePipeline(hearing).process(take.id)
    transcript = hearing.library.transcript(take.id)
    assert transcript is not None
    assert transcript.text == SAID


def test_without_a_model_a_take_is_recorded_and_waits(hearing: Services) -> None:
    shutil.rmtree(hearing.paths.models)
    recording = _Recording(hearing)
    recording.write()
    take = recording.stop()
    assert recording.live.result() is None
    assert TakePipeline(hearing).waiting() == (take,)


def test_listening_can_be_switched_off_and_speech_prepared_only_with_a_model(
    hearing: Services, tmp_path: Path
) -> None:
    assert hearing.prepare_speech("en")
    hearing.change_settings(live_transcription=False)
    assert hearing.live is None
    shutil.rmtree(hearing.paths.models)
    assert not hearing.prepare_speech("en")


def test_nothing_is_left_running_when_the_program_closes(hearing: Services) -> None:
    recording = _Recording(hearing)
    recording.write()
    assert recording.heard.wait(60) or recording.live.words is None
    assert hearing.live is not None
    hearing.live.close()
    assert recording.live.result() is None
    recording.writer.finish()
