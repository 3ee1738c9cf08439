"""What was written down of a take outlives the program, and nothing of it is heard twice."""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.audio import WavWriter, blocks_16k
from app.domain import Take, TakeKind
from app.storage import OpenTake
from app.transcription import HeardWindow, LiveWords, add_from_folder
from app.workflow import Services, TakePipeline, prompt_of, start_up
from app.workflow.words_so_far import words_so_far
from tests.workflow.making import MICRO, SPEECH, place

pytestmark = pytest.mark.model


@pytest.fixture
def hearing(services: Services) -> Services:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    add_from_folder(MICRO, services.paths.models, name="micro")
    return services


def _long(services: Services) -> tuple[OpenTake, WavWriter, int]:
    """Four times the known sentences with pauses that close windows, in a file that still grows."""
    opened = services.library.begin(
        TakeKind.ATTEMPT, place(services).ref, "en", "Kari", prompt_of(place(services), "en")
    )
    sound, rate = soundfile.read(SPEECH / "en.wav", dtype="int16")
    writer = WavWriter(opened.audio_path, rate)
    pause = np.zeros(rate * 4, dtype=np.int16)
    for _ in range(4):
        writer.append(np.concatenate([sound, pause]).data)
    return opened, writer, rate


def _finished(services: Services, opened: OpenTake, writer: WavWriter, rate: int) -> Take:
    frames = writer.finish()
    digest = hashlib.sha256(opened.audio_path.read_bytes()).hexdigest()
    return services.library.finish(opened, rate, frames, digest)


def _windows_of(services: Services, take: Take) -> list[HeardWindow]:
    """The windows of a take, heard in one go."""
    found: list[HeardWindow] = []
    services.transcriber.transcribe(
        blocks_16k(services.library.audio_path(take.id)),
        model_folder=services.paths.models / "micro",
        language="en",
        on_window=found.append,
    )
    return found


def test_words_of_a_recording_are_on_disk_before_it_ends_and_go_when_they_are_complete(
    hearing: Services,
) -> None:
    opened, writer, rate = _long(hearing)
    assert hearing.live is not None
    is_certain = threading.Event()

    def note(words: LiveWords) -> None:
        if words.certain:
            is_certain.set()

    live = hearing.live.begin(opened.take.id, "en", opened.audio_path, lambda: writer.frames, on_words=note)
    assert is_certain.wait(60)
    assert (opened.folder / "heard.jsonl").is_file()
    frames = writer.finish()
    live.finish(frames)
    digest = hashlib.sha256(opened.audio_path.read_bytes()).hexdigest()
    with live.moved(lambda: hearing.library.audio_path(opened.take.id)):
        take = hearing.library.finish(opened, rate, frames, digest)
    live.result()
    folder = hearing.library.folder(take.id)
    assert len(words_so_far(hearing.library, take)) >= 3
    TakePipeline(hearing).process(take.id)
    assert hearing.library.transcript(take.id) is not None
    assert not (folder / "heard.jsonl").exists()


def test_after_a_kill_the_rest_is_heard_and_the_words_are_those_of_an_undisturbed_take(
    hearing: Services,
) -> None:
    _, writer, _ = _long(hearing)
    writer.finish()
    # The program died here: the folder has its working name, nothing says how long the take is.
    hearing.library._recording.clear()
    (take,) = start_up(hearing).recovered
    undisturbed = TakePipeline(hearing).transcribe(take.id)
    windows = _windows_of(hearing, take)
    folder = hearing.library.folder(take.id)
    (folder / "transcript.json").unlink()
    for window in windows[:2]:
        hearing.library.note_heard(folder, window)
    heard_again: list[HeardWindow] = []
    found = hearing.transcriber.transcribe(
        blocks_16k(hearing.library.audio_path(take.id)),
        model_folder=hearing.paths.models / "micro",
        language="en",
        heard=words_so_far(hearing.library, take),
        on_window=heard_again.append,
    )
    assert [window.number for window in heard_again] == list(range(2, len(windows)))
    assert heard_again == windows[2:]
    assert found == undisturbed


def test_torn_lines_other_models_and_repeats_are_passed_over(hearing: Services) -> None:
    take = _finished(hearing, *_long(hearing))
    windows = _windows_of(hearing, take)
    folder = hearing.library.folder(take.id)
    note = hearing.library.note_heard
    note(folder, windows[0])
    with (folder / "heard.jsonl").open("ab") as file:
        file.write(b'\n{"format": 1, "made_by": "cut o')
    other = HeardWindow("another model", 1, windows[1].settled, windows[1].place, windows[0].segments)
    for window in (windows[0], other, windows[1]):
        note(folder, window)
    with (folder / "heard.jsonl").open("ab") as file:
        file.write(b"\n" + json.dumps({"format": 2, "number": 2}).encode())
    kept = words_so_far(hearing.library, take)
    assert [window.number for window in kept] == [0, 0, 1, 1]
    heard_again: list[HeardWindow] = []
    hearing.transcriber.transcribe(
        blocks_16k(hearing.library.audio_path(take.id)),
        model_folder=hearing.paths.models / "micro",
        language="en",
        heard=kept,
        on_window=heard_again.append,
    )
    assert heard_again == windows[2:]


def test_words_that_reach_further_than_the_sound_on_disk_are_left_out(hearing: Services) -> None:
    take = _finished(hearing, *_long(hearing))
    windows = _windows_of(hearing, take)
    for window in windows:
        hearing.library.note_heard(hearing.library.folder(take.id), window)
    cut = hearing.library.take(take.id)
    shorter = replace(cut, frames=cut.frames // 2)
    assert 0 < len(words_so_far(hearing.library, shorter)) < len(windows)


def test_a_disk_that_refuses_costs_the_note_and_not_the_words(hearing: Services, tmp_path: Path) -> None:
    take = _finished(hearing, *_long(hearing))
    folder = hearing.library.folder(take.id)
    # A folder in the file's place refuses to be written to, whoever one is.
    (folder / "heard.jsonl").mkdir()
    assert TakePipeline(hearing).transcribe(take.id).words
