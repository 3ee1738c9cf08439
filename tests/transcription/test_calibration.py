from __future__ import annotations

import json
import os
import shutil
import signal
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.config import this_machine
from app.domain import Cancelled, KnownError
from app.transcription import (
    Calibration,
    Measuring,
    Outcome,
    Progress,
    Transcriber,
    add_from_folder,
    choose_model,
    load_calibration,
    save_calibration,
    valid_calibration,
)
from app.transcription.measuring import candidates
from app.transcription.process import WorkerProcess
from app.transcription.turns import Rank
from tests.transcription.calibrations import measured

FEW: dict[str, Any] = {"tokens": 4, "repeats": 1}


@pytest.fixture(autouse=True)
def _speech_is_there() -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")


@pytest.fixture
def models(tmp_path: Path, micro_whisper: Path) -> Path:
    """A models folder with one model that somebody added under a name of its own."""
    folder = tmp_path / "models"
    add_from_folder(micro_whisper, folder, name="our-norwegian")
    return folder


def run(models: Path, names: Sequence[str] = ("our-norwegian",), **how: Any) -> Calibration:
    return Measuring(models, models.parent / "measuring", this_machine(), **{**FEW, **how}).run(names)


def processes(monkeypatch: pytest.MonkeyPatch, started: Callable[[WorkerProcess], None]) -> None:
    """Tell of every process that measures, when its model is loaded."""
    told: set[int] = set()
    real = WorkerProcess.next_event

    def watched(self: WorkerProcess, timeout_s: float) -> dict[str, Any] | None:
        event = real(self, timeout_s)
        if event and event.get("type") == "step" and self.pid not in told:
            told.add(self.pid)
            started(self)
        return event

    monkeypatch.setattr(WorkerProcess, "next_event", watched)


def test_the_sizes_and_every_whole_model_are_candidates(models: Path, micro_whisper: Path) -> None:
    add_from_folder(micro_whisper, models, name="base")
    broken = add_from_folder(micro_whisper, models, name="broken")
    (broken.folder / "model.bin").unlink()
    found = {one.name: one.folder for one in candidates(models)}
    assert found == {
        "our-norwegian": models / "our-norwegian",
        "tiny": None,
        "base": models / "base",
        "small": None,
    }


def test_an_added_model_is_measured_as_it_is(models: Path) -> None:
    seen: list[Progress] = []
    found = run(models, on_progress=seen.append)
    (one,) = found.measures
    assert (one.name, one.outcome, one.is_stand_in) == ("our-norwegian", Outcome.MEASURED, False)
    assert one.window_s is not None
    assert one.encoder_s is not None
    assert 0 < one.encoder_s < one.window_s
    assert one.device in ("cpu", "cuda")
    if one.memory_bytes is not None:
        assert one.memory_bytes > 50_000_000
    fractions = [progress.fraction for progress in seen]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


@pytest.mark.model
def test_a_model_that_is_not_here_is_measured_on_a_stand_in_of_its_shape(models: Path) -> None:
    (one,) = run(models, ("tiny",)).measures
    assert (one.outcome, one.is_stand_in) == (Outcome.MEASURED, True)
    assert not (models.parent / "measuring").exists()
    assert [path.name for path in models.iterdir()] == ["our-norwegian"]


def test_a_cancel_ends_it_at_once_and_leaves_nothing(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cancel = threading.Event()
    began: list[WorkerProcess] = []

    def started(worker: WorkerProcess) -> None:
        began.append(worker)
        cancel.set()

    processes(monkeypatch, started)
    with pytest.raises(Cancelled):
        run(models, cancel=cancel, tokens=100, repeats=1000)
    (worker,) = began
    assert worker._process.poll() is not None
    assert not (models.parent / "measuring").exists()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows ends processes another way")
def test_a_model_whose_process_dies_could_not_be_told(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    processes(monkeypatch, lambda worker: os.kill(worker.pid, signal.SIGKILL))
    (one,) = run(models, tokens=100, repeats=1000).measures
    assert (one.outcome, one.reason) == (Outcome.UNKNOWN, "transcription_crashed")
    assert (one.window_s, one.memory_bytes) == (None, None)


def test_a_model_that_was_removed_meanwhile_could_not_be_told(models: Path) -> None:
    def remove(_progress: Progress) -> None:
        shutil.rmtree(models / "our-norwegian", ignore_errors=True)

    (one,) = run(models, on_progress=remove).measures
    assert (one.outcome, one.window_s, one.reason) == (Outcome.UNKNOWN, None, "model_missing")


def test_a_damaged_model_could_not_be_told_and_the_others_are(models: Path, micro_whisper: Path) -> None:
    bad = add_from_folder(micro_whisper, models, name="a-bad-one")
    data = bytearray((bad.folder / "model.bin").read_bytes())
    data[100] ^= 1
    (bad.folder / "model.bin").write_bytes(data)
    found = run(models, ("a-bad-one", "our-norwegian"))
    outcomes = {one.name: one.outcome for one in found.measures}
    assert outcomes == {"a-bad-one": Outcome.UNKNOWN, "our-norwegian": Outcome.MEASURED}


def test_where_memory_is_short_a_model_is_not_tried(models: Path) -> None:
    (one,) = run(models, ("small",), free_memory=lambda: 1_000_000_000).measures
    assert (one.outcome, one.window_s) == (Outcome.SHORT_OF_MEMORY, None)


def test_without_the_speech_library_it_says_so_instead_of_telling_nothing_of_each(models: Path) -> None:
    with pytest.raises(KnownError, match="transcription_missing"):
        run(models, worker="tests.fakes.worker_without_speech")
    assert not (models.parent / "measuring").exists()


def test_a_recording_that_begins_ends_the_measuring_until_it_is_over(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = threading.Event()
    stopped: list[WorkerProcess] = []

    def started(worker: WorkerProcess) -> None:
        if not stopped:
            stopped.append(worker)
            recording.set()

    def tell(progress: Progress) -> None:
        if progress.is_waiting:
            # Nothing of ours computes while the microphone is open.
            assert stopped[0]._process.poll() is not None
            recording.clear()

    processes(monkeypatch, started)
    (one,) = run(models, is_recording=recording.is_set, on_progress=tell).measures
    assert stopped
    assert one.outcome is Outcome.MEASURED


def test_what_an_earlier_run_left_behind_is_removed(models: Path) -> None:
    left = models.parent / "measuring" / "small"
    left.mkdir(parents=True)
    (left / "model.bin").write_bytes(b"half")
    run(models)
    assert not left.exists()


def test_a_calibration_is_kept_and_read_again(tmp_path: Path) -> None:
    calibration = measured(tiny=0.8, base=1.8)
    save_calibration(tmp_path / "calibration.json", calibration)
    assert load_calibration(tmp_path / "calibration.json") == calibration
    assert valid_calibration(tmp_path / "calibration.json", this_machine()) == calibration


@pytest.mark.parametrize(
    "change",
    [
        {"cores": 99},
        {"architecture": "other"},
        {"nvidia": "other"},
        {"versions": {"faster-whisper": "0", "ctranslate2": "0"}},
    ],
)
def test_numbers_of_another_computer_or_version_do_not_count(tmp_path: Path, change: dict[str, Any]) -> None:
    calibration = measured(base=1.8)
    if "nvidia" in change:
        change = {"nvidia": not calibration.where.nvidia}
    path = tmp_path / "calibration.json"
    save_calibration(path, replace(calibration, where=replace(calibration.where, **change)))
    assert load_calibration(path) is not None
    assert valid_calibration(path, this_machine()) is None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda raw: raw.update(format=2),
        lambda raw: raw.pop("where"),
        lambda raw: raw["measures"][0].update(window_s=-1),
        lambda raw: raw["measures"][0].update(window_s="fast"),
        lambda raw: raw["measures"][0].update(outcome="splendid"),
        lambda raw: raw.update(measures=None),
    ],
)
def test_a_file_that_makes_no_sense_is_as_none(tmp_path: Path, spoil: Callable[[Any], object]) -> None:
    path = tmp_path / "calibration.json"
    save_calibration(path, measured(base=1.8))
    raw = json.loads(path.read_text(encoding="utf-8"))
    spoil(raw)
    path.write_text(json.dumps(raw), encoding="utf-8")
    assert load_calibration(path) is None


def test_a_model_under_another_name_can_be_chosen_and_keeps_what_it_knows(
    models: Path, micro_whisper: Path, tmp_path: Path
) -> None:
    english = tmp_path / "english"
    shutil.copytree(micro_whisper, english)
    words = json.loads((english / "vocabulary.json").read_text(encoding="utf-8"))
    (english / "vocabulary.json").write_text(json.dumps(words[:-1]), encoding="utf-8")
    add_from_folder(english, models, name="english-only")
    model = choose_model("nb", models, this_machine(), "our-norwegian")
    assert model is not None
    assert model.name == "our-norwegian"
    other = choose_model("nb", models, this_machine(), "english-only")
    assert other is not None
    assert other.name == "our-norwegian"


def test_a_transcriber_is_live_only_while_a_take_is_listened_to(transcriber: Transcriber) -> None:
    with transcriber._turns.present(Rank.RECORDED):
        assert transcriber.is_live
    assert not transcriber.is_live
