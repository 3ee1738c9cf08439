"""A long take with transcription, made short; and the ruler that it is measured with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.domain import Gap, GapReason
from tests.faults.marked_sound import SOURCE_RATE, Hole, follow, is_listed, marked_source
from tests.faults.soak import callbacks_of, soak
from tests.sound import why_not


def test_every_frame_that_is_missing_is_found() -> None:
    source = marked_source(12)
    silence = np.zeros(3000, np.int16)
    recorded = np.concatenate([silence, source[:50_000], source[50_700:200_000], silence, source[200_000:]])
    found = follow(recorded, source)
    assert found.holes == (Hole(53_000, 700),)
    assert (found.pauses, found.foreign, found.found) == (3000, 0, len(source) - 700)


def test_a_frame_that_was_never_played_is_foreign() -> None:
    source = marked_source(3)
    recorded = source.copy()
    recorded[40_000] ^= 1
    found = follow(recorded, source)
    assert found.foreign == 1
    assert found.found + found.foreign >= len(source) - 1


def test_a_hole_is_listed_by_a_gap_at_its_place_only() -> None:
    hole = Hole(10 * SOURCE_RATE, 5000)
    assert is_listed(hole, (Gap(10.2, 0.1, GapReason.DROPPED),))
    assert not is_listed(hole, (Gap(13.0, 0.1, GapReason.DROPPED), Gap(10.0, 0.0, GapReason.DEVICE)))


def test_a_callback_is_late_only_beyond_the_rhythm_of_the_microphone() -> None:
    regular = np.tile([0.1, 1e-4, 1e-4, 1e-4, 1e-4], 100)
    assert callbacks_of(regular).late_worst_s == pytest.approx(0.0)
    assert callbacks_of(np.append(regular, 0.19)).late_worst_s == pytest.approx(0.09)
    assert callbacks_of(np.zeros(0)).rhythm_s == 0.0


@pytest.mark.alone
@pytest.mark.microphone
@pytest.mark.model
def test_a_take_that_is_listened_to_has_every_frame(tmp_path: Path) -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    if reason := why_not():
        pytest.skip(reason)
    result = soak(5.0, tmp_path)
    assert result.followed.found > 3 * SOURCE_RATE
    assert result.followed.foreign == 0
    assert result.unlisted == ()
    assert result.words > 0
