"""Whatever a recording in a pack holds, it is refused or heard: nothing ends, hangs, or reaches FFmpeg."""

from __future__ import annotations

import sys

import pytest

from tests.faults.fuzz_audio_child import FORMATS, damaged_sound, sounds
from tests.faults.fuzz_audio_trials import fuzz


@pytest.mark.skipif(sys.platform == "win32", reason="reads /proc")
def test_damaged_recordings_are_refused_or_heard() -> None:
    outcome = fuzz(150)
    assert outcome.failures == 0, outcome.line


def test_each_is_made_from_its_number_and_is_another_one() -> None:
    whole = sounds()
    assert len(whole) == len(FORMATS)
    made = [damaged_sound(number, whole) for number in range(200)]
    assert made == [damaged_sound(number, whole) for number in range(200)]
    assert len(set(made)) > 190
