from __future__ import annotations

import os
import random
import re
import shutil
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from app.domain import Cancelled, KnownError, Transcript, TranscriptState
from app.transcription import Transcriber
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


def _transcribe(
    transcriber: Transcriber, folder: Path, sound: Samples, language: str = "en", block: int = 800
) -> Transcript:
    blocks = (sound[at : at + block] for at in range(0, len(sound), block))
    return transcriber.transcribe(blocks, model_folder=folder, language=language)


def _plain(text: str) -> str:
    return re.sub(r"[^\w ]", "", text.casefold())


def _starts(found: Transcript) -> dict[str, float]:
    return {
        _plain(" ".join(word.text for word in found.words[first:end])): found.words[first].start_s
        for first, end in found.sentences
    }


@pytest.mark.parametrize("language", ["en", "nl", "nb"])
def test_spoken_sentences_come_back_word_for_word_with_their_times(
    transcriber: Transcriber, micro_whisper: Path, language: str
) -> None:
    found = _transcribe(transcriber, micro_whisper, clip(language), language)
    assert found.state is TranscriptState.DONE
    assert _plain(found.text) == _plain(" ".join(one.text for one in truth(language)))
    assert found.model == "micro-whisper"
    assert found.duration_s == len(clip(language)) / RATE
    starts = _starts(found)
    for spoken in truth(language):
        assert starts[_plain(spoken.text)] == pytest.approx(spoken.start_s, abs=0.3)


@pytest.mark.skipif(not has_voice(), reason="espeak-ng is not installed")
@pytest.mark.parametrize(("language", "voice"), [("en", "en-gb"), ("nl", "nl"), ("nb", "nb")])
def test_each_sentence_starts_within_a_third_of_a_second_whatever_the_pauses(
    transcriber: Transcriber, micro_whisper: Path, language: str, voice: str
) -> None:
    dice = random.Random(11)
    known = checked = 0
    for _ in range(5):
        texts = dice.sample(known_sentences(language), dice.randint(2, 4))
        sound, starts = silence(dice.uniform(0.2, 1.0)), {}
        for text in texts:
            starts[_plain(text)] = len(sound) / RATE
            spoken = say(text, voice, dice.randint(140, 185)) * np.float32(dice.uniform(0.4, 0.9))
            sound = np.concatenate([sound, spoken, silence(dice.uniform(0.3, 0.9))])
        sound = sound + noise(len(sound) / RATE + 1, 1e-3)[: len(sound)]
        heard = _starts(_transcribe(transcriber, micro_whisper, sound, language))
        known += len(starts)
        for text, start_s in starts.items():
            if text in heard:
                checked += 1
                assert heard[text] == pytest.approx(start_s, abs=0.3), text
    assert checked >= known * 0.7, "the model did not know enough of its sentences"


@pytest.mark.parametrize(
    "sound",
    [
        silence(0),
        silence(0.05),
        silence(5),
        noise(5, 0.001),
        noise(5, 0.01),
        noise(20, 0.03),
        np.full(RATE, np.nan, dtype=np.float32),
    ],
    ids=["nothing", "0.05 s", "zeros", "faint noise", "noise", "loud noise", "no numbers"],
)
def test_where_nobody_speaks_there_are_no_words(
    transcriber: Transcriber, micro_whisper: Path, sound: Samples
) -> None:
    found = _transcribe(transcriber, micro_whisper, sound)
    assert found.state is TranscriptState.NO_SPEECH
    assert found.words == ()
    assert found.duration_s == len(sound) / RATE


def test_the_size_of_the_blocks_makes_no_difference(transcriber: Transcriber, micro_whisper: Path) -> None:
    whole = _transcribe(transcriber, micro_whisper, clip("en"), block=10**9)
    assert _transcribe(transcriber, micro_whisper, clip("en"), block=333) == whole
    assert _transcribe(transcriber, micro_whisper, clip("en"), block=5000) == whole


def test_the_worker_is_kept_for_the_next_take(transcriber: Transcriber, micro_whisper: Path) -> None:
    before = transcriber.worker_pid
    _transcribe(transcriber, micro_whisper, clip("en"))
    assert transcriber.worker_pid == before


def test_a_long_take_is_cut_at_pauses_and_no_sentence_is_lost(
    transcriber: Transcriber, micro_whisper: Path
) -> None:
    sound = np.concatenate([clip("en")] * 9)
    seen: list[float] = []
    found = transcriber.transcribe(
        [sound], model_folder=micro_whisper, language="en", on_progress=seen.append
    )
    for spoken in truth("en"):
        assert _plain(found.text).count(_plain(spoken.text)) == 9
    assert found.dropped == 0
    assert len(seen) > 4
    assert seen == sorted(seen)
    assert seen[-1] == found.duration_s
    for index in range(9):
        start_s = index * len(clip("en")) / RATE + truth("en")[0].start_s
        assert min(abs(word.start_s - start_s) for word in found.words) < 0.3


@pytest.mark.slow
def test_an_hour_of_silence_needs_no_more_memory_than_a_minute(
    transcriber: Transcriber, micro_whisper: Path
) -> None:
    minute = noise(60, 1e-4)

    def minutes(count: int) -> int:
        blocks = (minute for _ in range(count))
        found = transcriber.transcribe(blocks, model_folder=micro_whisper, language="nl")
        assert found.state is TranscriptState.NO_SPEECH
        assert found.duration_s == count * 60
        assert transcriber.worker_pid is not None
        return int(psutil.Process(transcriber.worker_pid).memory_info().rss)

    minutes(1)
    assert minutes(60) <= 1.1 * minutes(1)


def test_the_worker_gives_way_to_the_window_and_touches_no_network(
    transcriber: Transcriber, micro_whisper: Path
) -> None:
    _transcribe(transcriber, micro_whisper, clip("en"))
    assert transcriber.worker_pid is not None
    worker = psutil.Process(transcriber.worker_pid)
    assert worker.environ()["HF_HUB_OFFLINE"] == "1"
    assert worker.net_connections() == []
    if sys.platform != "win32":
        assert worker.nice() >= 10


class _Saboteur:
    """Blocks of a take; does something to the worker after each of the first few."""

    def __init__(self, transcriber: Transcriber, sound: Samples, signals: list[int]) -> None:
        self.transcriber = transcriber
        self.sound = sound
        self.signals = list(signals)
        self.killed: list[int] = []

    def __iter__(self) -> Iterator[Samples]:
        for at in range(0, len(self.sound), RATE):
            yield self.sound[at : at + RATE]
            if self.signals:
                assert self.transcriber.worker_pid is not None
                self.killed.append(self.transcriber.worker_pid)
                os.kill(self.transcriber.worker_pid, self.signals.pop(0))
                while self._died_of_it():
                    yield self.sound[:0]

    def _died_of_it(self) -> bool:
        return self.transcriber.worker_pid == self.killed[-1]


@posix_only
@pytest.mark.parametrize(
    "signals", [["SIGKILL"], ["SIGSEGV", "SIGKILL"]], ids=["killed once", "crashed twice"]
)
def test_a_worker_that_dies_is_replaced_and_no_word_is_lost(
    micro_whisper: Path, own: Transcriber, signals: list[str]
) -> None:
    undisturbed = _transcribe(own, micro_whisper, clip("en"))
    blocks = _Saboteur(own, clip("en"), [getattr(signal, name) for name in signals])
    found = own.transcribe(blocks, model_folder=micro_whisper, language="en")
    assert found == undisturbed
    assert len({*blocks.killed, own.worker_pid}) == len(signals) + 1


@posix_only
def test_a_take_that_kills_six_workers_in_a_row_is_given_up_and_the_next_one_works(
    micro_whisper: Path, own: Transcriber
) -> None:
    blocks = _Saboteur(own, clip("en"), [signal.SIGSEGV] * 6)
    found = own.transcribe(_until_given_up(blocks), model_folder=micro_whisper, language="en")
    assert found.state is TranscriptState.FAILED
    assert found.problem == "transcription_crashed"
    assert found.words == ()
    assert own.worker_pid is None
    assert _transcribe(own, micro_whisper, clip("en")).state is TranscriptState.DONE


def _until_given_up(blocks: _Saboteur) -> Iterator[Samples]:
    yield from blocks


@posix_only
@pytest.mark.slow
def test_a_worker_that_hangs_is_noticed_and_replaced(micro_whisper: Path) -> None:
    with Transcriber(silent_s=2.5) as transcriber:
        undisturbed = _transcribe(transcriber, micro_whisper, clip("en"))
        blocks = _Saboteur(transcriber, clip("en"), [signal.SIGSTOP] * 2)
        assert transcriber.transcribe(blocks, model_folder=micro_whisper, language="en") == undisturbed
        assert not any(psutil.pid_exists(pid) for pid in blocks.killed)


def test_cancelling_ends_the_take_and_the_worker_serves_the_next(
    own: Transcriber, micro_whisper: Path
) -> None:
    cancel = threading.Event()

    def blocks() -> Iterator[Samples]:
        yield clip("en")
        cancel.set()
        while True:
            yield clip("en")[:0]

    with pytest.raises(Cancelled):
        own.transcribe(blocks(), model_folder=micro_whisper, language="en", cancel=cancel)
    found = _transcribe(own, micro_whisper, clip("nl"), "nl")
    assert _plain(found.text) == _plain(" ".join(one.text for one in truth("nl")))


@posix_only
def test_cancelling_does_not_wait_for_a_worker_that_does_not_answer(micro_whisper: Path) -> None:
    cancel = threading.Event()
    with Transcriber() as transcriber:

        def blocks() -> Iterator[Samples]:
            yield clip("en")
            assert transcriber.worker_pid is not None
            os.kill(transcriber.worker_pid, signal.SIGSTOP)
            stopped.append(transcriber.worker_pid)
            cancel.set()
            yield clip("en")

        stopped: list[int] = []
        with pytest.raises(Cancelled):
            transcriber.transcribe(blocks(), model_folder=micro_whisper, language="en", cancel=cancel)
        assert transcriber.worker_pid is None
        assert not psutil.pid_exists(stopped[0])


def test_closing_ends_a_take_in_progress_and_leaves_no_thread_and_no_process(micro_whisper: Path) -> None:
    before = {thread.name for thread in threading.enumerate()}
    transcriber = Transcriber()
    begun = threading.Event()
    ended: list[type[BaseException]] = []

    def blocks() -> Iterator[Samples]:
        while True:
            begun.set()
            yield clip("en")[:0]

    def work() -> None:
        try:
            transcriber.transcribe(blocks(), model_folder=micro_whisper, language="en")
        except Cancelled:
            ended.append(Cancelled)

    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(60)
    pid = transcriber.worker_pid
    assert pid is not None
    transcriber.close()
    thread.join()
    assert ended == [Cancelled]
    assert not psutil.pid_exists(pid)
    assert {thread.name for thread in threading.enumerate()} == before
    transcriber.close()


def test_the_worker_ends_when_the_program_dies(micro_whisper: Path) -> None:
    program = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from app.transcription import Transcriber\n"
        "one = Transcriber()\n"
        "one.prepare(Path(sys.argv[1]))\n"
        "print(one.worker_pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGTERM)\n"
    )
    root = Path(__file__).parents[2]
    with psutil.Popen(
        [sys.executable, "-c", program, str(micro_whisper)], cwd=root, stdout=-1, text=True
    ) as parent:
        pid = int(parent.stdout.readline())
        worker = psutil.Process(pid) if psutil.pid_exists(pid) else None
        parent.wait(30)
    if worker is not None:
        worker.wait(10)
    assert not psutil.pid_exists(pid)


def test_an_error_of_the_source_comes_through_and_the_next_take_works(
    transcriber: Transcriber, micro_whisper: Path
) -> None:
    def blocks() -> Iterator[Samples]:
        yield clip("en")
        raise OSError("the file went away")

    with pytest.raises(OSError, match="the file went away"):
        transcriber.transcribe(blocks(), model_folder=micro_whisper, language="en")
    assert _transcribe(transcriber, micro_whisper, clip("en")).state is TranscriptState.DONE


def test_a_model_that_cannot_be_loaded_is_named(tmp_path: Path, micro_whisper: Path) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(micro_whisper, folder)
    data = (folder / "model.bin").read_bytes()
    (folder / "model.bin").write_bytes(data[: len(data) // 2])
    with Transcriber() as transcriber, pytest.raises(KnownError) as caught:
        _transcribe(transcriber, folder, clip("en"))
    assert (caught.value.code, caught.value.facts["name"]) == ("model_not_loaded", "broken")


def test_an_english_model_refuses_dutch_before_it_is_loaded(tmp_path: Path, micro_whisper: Path) -> None:
    import json

    folder = tmp_path / "tiny.en"
    shutil.copytree(micro_whisper, folder)
    tokens = json.loads((folder / "vocabulary.json").read_text(encoding="utf-8"))
    (folder / "vocabulary.json").write_text(json.dumps(tokens[:51_864]), encoding="utf-8")
    with Transcriber() as transcriber:
        with pytest.raises(KnownError, match="model_language"):
            _transcribe(transcriber, folder, clip("nl"), "nl")
        assert transcriber.worker_pid is None


def test_what_libraries_print_does_not_reach_the_program_and_a_missing_library_is_named(
    tmp_path: Path, micro_whisper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noisy = "import os\nprint('loading')\nos.write(1, b'native noise')\nraise ImportError('not here')\n"
    (tmp_path / "faster_whisper.py").write_text(noisy, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with Transcriber() as transcriber, pytest.raises(KnownError, match="transcription_missing"):
        transcriber.prepare(micro_whisper)


def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    with Transcriber() as transcriber, pytest.raises(KnownError, match="model_missing"):
        _transcribe(transcriber, tmp_path, clip("en"))
