from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.audio import Peaks, WavWriter, build_peaks, load_peaks
from app.domain import Cancelled

RATE = 1000


def peaks_of(samples: np.ndarray, base: int = 16, rate: int = RATE) -> Peaks:
    count = -(-len(samples) // base)
    padded = np.pad(samples, (0, count * base - len(samples)), mode="edge").reshape(count, base)
    return Peaks(np.stack((padded.min(axis=1), padded.max(axis=1))), base, rate, len(samples))


def take(path: Path, samples: np.ndarray, rate: int = 16_000) -> None:
    writer = WavWriter(path, rate)
    writer.append(samples.astype("<i2").data)
    writer.finish()


@settings(max_examples=200, deadline=None)
@given(
    length=st.integers(1, 5000),
    start=st.floats(-1, 6),
    span=st.floats(0.001, 8),
    columns=st.integers(1, 300),
)
def test_a_view_never_hides_a_sample_and_shows_none_from_far_away(
    length: int, start: float, span: float, columns: int
) -> None:
    samples = np.random.default_rng(length).integers(-32768, 32768, length).astype(np.int16)
    peaks = peaks_of(samples)
    mins, maxs = peaks.view(start, start + span, columns)
    assert mins.shape == maxs.shape == (columns,)
    width = span / columns
    per_column = width * RATE / peaks.base
    slack = peaks.base * (8 ** max(0, int(np.log(max(1, per_column)) / np.log(8) + 1e-9)))
    for column in range(0, columns, 7):
        first, last = (start + column * width) * RATE, (start + (column + 1) * width) * RATE
        inner = samples[max(0, int(np.ceil(first))) : max(0, int(np.floor(last)))]
        outer = samples[max(0, int(first) - slack - 1) : max(0, int(last) + slack + 2)]
        if len(inner):
            # What lies on the edge between two columns is drawn in the second.
            assert mins[column : column + 2].min() * 32768 <= inner.min()
            assert maxs[column : column + 2].max() * 32768 >= inner.max()
        if len(outer):
            assert mins[column] * 32768 >= min(0, outer.min())
            assert maxs[column] * 32768 <= max(0, outer.max())
        else:
            assert (mins[column], maxs[column]) == (0, 0)


def test_the_peaks_of_a_file_are_those_of_its_samples(tmp_path: Path) -> None:
    samples = np.random.default_rng(0).integers(-20_000, 20_000, 100_007).astype(np.int16)
    take(tmp_path / "a.wav", samples)
    seen: list[float] = []
    peaks = build_peaks(tmp_path / "a.wav", seen.append)
    assert (peaks.frames, peaks.sample_rate, peaks.base) == (100_007, 16_000, 16)
    assert (peaks.levels[0] == peaks_of(samples).levels[0]).all()
    assert seen[-1] == 1.0
    assert seen == sorted(seen)


def test_building_can_be_cancelled(tmp_path: Path) -> None:
    take(tmp_path / "a.wav", np.zeros(100, np.int16))
    with pytest.raises(Cancelled):
        build_peaks(tmp_path / "a.wav", cancelled=lambda: True)


def test_kept_peaks_are_the_same_and_any_other_file_is_not_believed(tmp_path: Path) -> None:
    samples = np.random.default_rng(0).integers(-20_000, 20_000, 5003).astype(np.int16)
    peaks, path = peaks_of(samples), tmp_path / "a.peaks"
    assert load_peaks(path, 5003) is None
    peaks.save(path)
    kept = load_peaks(path, 5003)
    assert kept is not None
    assert all((ours == theirs).all() for ours, theirs in zip(peaks.levels, kept.levels, strict=True))
    assert load_peaks(path, 5004) is None
    whole = path.read_bytes()
    for damaged in (whole[:-1], whole[:10], b"", b"X" + whole[1:], whole[:8] + b"\2" + whole[9:]):
        path.write_bytes(damaged)
        assert load_peaks(path, 5003) is None


def test_an_hour_takes_two_megabytes_and_zooms_down_to_milliseconds(tmp_path: Path) -> None:
    writer = WavWriter(tmp_path / "hour.wav", 16_000)
    second = np.random.default_rng(0).integers(-9000, 9000, 16_000).astype("<i2")
    for _ in range(3600):
        writer.append(second.data)
    writer.finish()
    peaks = build_peaks(tmp_path / "hour.wav")
    assert sum(level.nbytes for level in peaks.levels) < 2_500_000
    assert peaks.base / 16_000 < 0.01
    mins, maxs = peaks.view(0, 3600, 1600)
    assert (mins < -0.27).all()
    assert (maxs > 0.27).all()


def test_an_empty_recording_is_a_flat_line() -> None:
    peaks = Peaks(np.zeros((2, 0), np.int16), 16, RATE, 0)
    assert not peaks.view(0, 1, 10)[0].any()
