"""The trials that are run by hand, with few takes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.transcription.equality_trials import WHOLE, make_take, run_trials, table
from tests.transcription.speech import RATE, has_voice
from tests.transcription.worker_kill_trials import run_trials as run_kill_trials

pytestmark = [
    pytest.mark.model,
    pytest.mark.slow,
    pytest.mark.skipif(not has_voice(), reason="espeak-ng is not installed"),
]


def test_a_take_is_as_long_as_it_should_be_and_the_same_each_time() -> None:
    for seed in range(3):
        take = make_take(seed, "nl", 30)
        assert 5 <= len(take.sound) / RATE <= 33
        assert (take.sound == make_take(seed, "nl", 30).sound).all()


def test_few_words_are_wrong_and_they_are_the_same_live_and_afterwards(micro_whisper: Path) -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    trials = list(run_trials(3, micro_whisper, longest_s=20))
    assert all(trial.same_words and trial.same_times for trial in trials)
    assert all(len(trial.whole_errors) == len(WHOLE) for trial in trials)
    assert sum(trial.errors for trial in trials) < 0.15 * sum(trial.words for trial in trials)
    assert [row.split()[0] for row in table(trials)] == ["takes", "en", "nl", "nb", "all"]


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal on Windows")
def test_a_worker_that_is_killed_while_a_file_grows_costs_no_word(
    micro_whisper: Path, tmp_path: Path
) -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    trials = run_kill_trials(3, micro_whisper, tmp_path, longest_s=14)
    assert sum(trial.kills for trial in trials) == 3
    assert [(trial.missing, trial.extra, trial.same) for trial in trials] == [(0, 0, True)] * len(trials)
