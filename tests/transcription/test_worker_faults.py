"""Workers that are killed, stopped or without memory at any moment, and models that go: no word is lost."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.domain import KnownError, Transcript, TranscriptState
from app.transcription import Transcriber
from app.transcription.engine import is_short_of_memory
from tests.sound import wait_until
from tests.transcription.speech import RATE, Samples, clip, silence

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="signals and limits of a process"),
]

SOUND = np.concatenate([clip("en"), silence(3.5), clip("nl"), silence(1.0), clip("en")])


def _transcribe(transcriber: Transcriber, folder: Path, sound: Samples = SOUND) -> Transcript:
    blocks = (sound[at : at + RATE] for at in range(0, len(sound), RATE))
    return transcriber.transcribe(blocks, model_folder=folder, language="en")


@pytest.fixture(scope="module")
def undisturbed(transcriber: Transcriber, micro_whisper: Path) -> Transcript:
    return _transcribe(transcriber, micro_whisper)


def _signal_the_next_worker(transcriber: Transcriber, number: int) -> threading.Thread:
    """As soon as there is a worker: Python and the libraries take a second to load, the model comes then."""

    def send() -> None:
        wait_until(lambda: transcriber.worker_pid is not None, 60)
        pid = transcriber.worker_pid
        assert pid is not None
        os.kill(pid, number)

    thread = threading.Thread(target=send)
    thread.start()
    return thread


@pytest.mark.parametrize("name", ["SIGKILL", "SIGSEGV", "SIGTERM"])
def test_a_worker_that_dies_while_it_loads_is_replaced(
    own: Transcriber, micro_whisper: Path, undisturbed: Transcript, name: str
) -> None:
    killer = _signal_the_next_worker(own, getattr(signal, name))
    assert _transcribe(own, micro_whisper) == undisturbed
    killer.join()


@pytest.mark.slow
def test_a_worker_that_stands_still_while_it_loads_is_replaced(
    micro_whisper: Path, undisturbed: Transcript
) -> None:
    with Transcriber(silent_s=2.0) as transcriber:
        stopper = _signal_the_next_worker(transcriber, signal.SIGSTOP)
        assert _transcribe(transcriber, micro_whisper) == undisturbed
        stopper.join()


@pytest.mark.parametrize("seed", range(3))
def test_a_worker_that_is_killed_at_any_moment_costs_no_word(
    own: Transcriber, micro_whisper: Path, undisturbed: Transcript, seed: int
) -> None:
    dice = np.random.default_rng(seed)
    moments = set(dice.choice(len(SOUND) // RATE, 3, replace=False).tolist())
    killed: set[int] = set()

    def blocks() -> Iterator[Samples]:
        for number, at in enumerate(range(0, len(SOUND), RATE)):
            pid = own.worker_pid
            if number in moments and pid is not None and pid not in killed:
                killed.add(pid)
                os.kill(pid, signal.SIGKILL)
            yield SOUND[at : at + RATE]

    assert own.transcribe(blocks(), model_folder=micro_whisper, language="en") == undisturbed
    assert killed


@pytest.mark.parametrize("megabytes", [24, 60, 120, 200])
def test_a_model_for_which_there_is_no_memory_just_now_is_loaded_by_another_worker(
    micro_whisper: Path,
    undisturbed: Transcript,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    megabytes: int,
) -> None:
    monkeypatch.setenv("GO_FIRST_POOR_MB", str(megabytes))
    starts = tmp_path / "starts"
    starts.write_text("1", encoding="utf-8")
    monkeypatch.setenv("GO_FIRST_POOR_STARTS", str(starts))
    with Transcriber(worker="tests.fakes.poor_worker") as transcriber:
        assert _transcribe(transcriber, micro_whisper) == undisturbed
    assert starts.read_text(encoding="utf-8") == "0"


def test_a_library_that_finds_no_memory_to_be_loaded_into_is_no_fault_of_the_model() -> None:
    program = (
        "import numpy, resource, pathlib\n"
        "from app.transcription.engine import is_short_of_memory\n"
        "pages = int(pathlib.Path('/proc/self/statm').read_text().split()[0])\n"
        "size = pages * resource.getpagesize() + 100_000\n"
        "resource.setrlimit(resource.RLIMIT_AS, (size, size))\n"
        "try:\n"
        "    import faster_whisper\n"
        "except (ImportError, MemoryError, OSError) as error:\n"
        "    print(type(error).__name__, is_short_of_memory(error))\n"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert told.stdout.split()[-1:] == ["True"], told
    assert not is_short_of_memory(ImportError("No module named 'faster_whisper'"))


@pytest.mark.slow
def test_without_memory_for_any_worker_the_take_is_given_up_and_the_next_one_is_tried_anew(
    micro_whisper: Path, undisturbed: Transcript, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GO_FIRST_POOR_MB", "24")
    starts = tmp_path / "starts"
    starts.write_text("100", encoding="utf-8")
    monkeypatch.setenv("GO_FIRST_POOR_STARTS", str(starts))
    with Transcriber(worker="tests.fakes.poor_worker") as transcriber:
        failed = _transcribe(transcriber, micro_whisper)
        assert (failed.state, failed.problem) == (TranscriptState.FAILED, "transcription_failed")
        assert failed.words == ()
        starts.write_text("0", encoding="utf-8")
        assert _transcribe(transcriber, micro_whisper) == undisturbed


def test_a_model_that_goes_is_named_when_its_worker_dies_and_serves_again_when_it_is_back(
    own: Transcriber, micro_whisper: Path, undisturbed: Transcript, tmp_path: Path
) -> None:
    folder = tmp_path / "micro-whisper"
    shutil.copytree(micro_whisper, folder)

    def blocks() -> Iterator[Samples]:
        yield SOUND[: 5 * RATE]
        shutil.rmtree(folder)
        pid = own.worker_pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        yield SOUND[5 * RATE :]

    with pytest.raises(KnownError, match="model_missing"):
        own.transcribe(blocks(), model_folder=folder, language="en")
    shutil.copytree(micro_whisper, folder)
    assert _transcribe(own, folder) == undisturbed


def test_a_model_that_goes_between_two_takes_is_named_before_anything_is_heard(
    own: Transcriber, micro_whisper: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "micro-whisper"
    shutil.copytree(micro_whisper, folder)
    own.prepare(folder)
    shutil.rmtree(folder)
    heard: list[int] = []

    def blocks() -> Iterator[Samples]:
        heard.append(1)
        yield clip("en")

    with pytest.raises(KnownError, match="model_missing"):
        own.transcribe(blocks(), model_folder=folder, language="en")
    assert heard == []
