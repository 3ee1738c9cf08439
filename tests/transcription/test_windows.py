from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.transcription.windows import FRAME, RATE, Window, WindowCutter


def _cut(
    probabilities: list[float], loudness: list[float] | None = None
) -> tuple[list[Window], WindowCutter]:
    cutter = WindowCutter()
    windows = []
    for index, probability in enumerate(probabilities):
        level = loudness[index] if loudness else probability
        windows += cutter.add(np.full(FRAME, level, dtype=np.float32), probability)
    last = cutter.finish()
    return windows + ([last] if last else []), cutter


@given(
    st.lists(st.tuples(st.sampled_from([0.01, 0.4, 0.9]), st.integers(1, 300)), min_size=2, max_size=14),
    st.integers(0, 5),
)
def test_whoever_starts_where_a_window_ended_gets_the_same_windows_from_there(
    runs: list[tuple[float, int]], seed: int
) -> None:
    probabilities = [value for value, count in runs for _ in range(count)]
    levels = np.random.default_rng(seed).uniform(0.1, 1, len(probabilities))
    windows, _ = _cut(probabilities, list(levels))
    for index, before in enumerate(windows[:-1]):
        end = before.start + len(before.samples)
        cutter, again = WindowCutter(end, in_speech=before.cut_in_speech), []
        for frame in range(end // FRAME, len(probabilities)):
            again += cutter.add(np.full(FRAME, levels[frame], dtype=np.float32), probabilities[frame])
        last = cutter.finish()
        again += [last] if last is not None else []
        assert [(one.start, len(one.samples), one.speech) for one in again] == [
            (one.start, len(one.samples), one.speech) for one in windows[index + 1 :]
        ]


def _speech(seconds: float) -> list[float]:
    return [0.9] * round(seconds * RATE / FRAME)


def _pause(seconds: float) -> list[float]:
    return [0.01] * round(seconds * RATE / FRAME)


def test_silence_gives_no_window_and_is_settled_at_once() -> None:
    windows, cutter = _cut(_pause(600))
    assert windows == []
    assert 600 * RATE - cutter.settled < RATE


def test_a_short_take_is_one_window_with_its_pauses_as_gaps() -> None:
    windows, _ = _cut(_pause(1) + _speech(2) + _pause(0.5) + _speech(3) + _pause(1))
    assert len(windows) == 1
    (first, second) = windows[0].speech
    assert 1.95 < (first[1] - first[0]) / RATE < 2.05
    assert 0.4 < (second[0] - first[1]) / RATE < 0.6


def test_sound_before_speech_is_kept_because_beginnings_are_soft() -> None:
    windows, _ = _cut(_pause(2) + _speech(1))
    assert 0.3 <= (windows[0].speech[0][0] - windows[0].start) / RATE <= 0.4


def test_a_pause_closes_a_window_only_once_it_is_fifteen_seconds_long() -> None:
    windows, _ = _cut((_speech(4) + _pause(0.4)) * 12)
    assert all(len(window.samples) / RATE > 15 for window in windows[:-1])
    assert len(windows) == 3


def test_a_clear_pause_closes_a_window_of_ten_seconds() -> None:
    windows, _ = _cut((_speech(4) + _pause(0.7)) * 6)
    assert [len(window.speech) for window in windows] == [3, 3]


def test_a_window_ends_the_same_way_whenever_the_take_ends() -> None:
    said = _pause(0.5) + _speech(3) + _pause(0.4) + _speech(2)
    found = []
    for silence_s in (0.35, 0.6, 1.5, 2.9, 3.5, 20):
        (window,), _ = _cut(said + _pause(silence_s))
        found.append((window.start, len(window.samples), window.speech))
    assert len(set(found)) == 1


@given(
    st.lists(st.tuples(st.sampled_from([0.01, 0.4, 0.9]), st.integers(1, 200)), max_size=12),
    st.integers(0, 5),
)
def test_a_preview_is_the_window_that_the_end_of_the_take_would_give(
    runs: list[tuple[float, int]], seed: int
) -> None:
    probabilities = [value for value, count in runs for _ in range(count)]
    levels = np.random.default_rng(seed).uniform(0.1, 1, len(probabilities)).astype(np.float32)
    cutter = WindowCutter()
    for index, (probability, level) in enumerate(zip(probabilities, levels, strict=True)):
        cutter.add(np.full(FRAME, level, dtype=np.float32), probability)
        preview = cutter.preview()
        if preview is None or index % 7:
            continue
        again = WindowCutter()
        for earlier in range(index + 1):
            again.add(np.full(FRAME, levels[earlier], dtype=np.float32), probabilities[earlier])
        last = again.finish()
        assert last is not None
        assert (last.start, last.speech) == (preview.start, preview.speech)
        assert np.array_equal(last.samples, preview.samples)


def test_three_seconds_of_silence_close_any_window() -> None:
    windows, _ = _cut(_speech(1) + _pause(3.2) + _speech(1))
    assert len(windows) == 2


def test_speech_without_a_pause_is_cut_at_the_quietest_moment_before_28_seconds() -> None:
    loudness = [0.5] * 1100
    loudness[700:706] = [0.05] * 6
    windows, _ = _cut([0.9] * 1100, loudness)
    cut = windows[0].start + len(windows[0].samples)
    assert 700 <= cut // FRAME <= 706
    assert windows[1].start == cut
    assert windows[0].speech[-1][1] == windows[1].speech[0][0] == cut


def test_a_click_is_no_speech() -> None:
    windows, _ = _cut([*_pause(1), 0.9, *_pause(5)])
    assert windows == []


@given(
    st.lists(st.tuples(st.sampled_from([0.01, 0.4, 0.9]), st.integers(1, 400)), max_size=12),
    st.integers(0, 5),
)
def test_windows_never_overlap_never_exceed_28_seconds_and_hold_all_speech(
    runs: list[tuple[float, int]], seed: int
) -> None:
    probabilities = [value for value, count in runs for _ in range(count)]
    level = np.random.default_rng(seed).uniform(0.1, 1, len(probabilities))
    windows, cutter = _cut(probabilities, list(level))
    assert all(len(window.samples) <= 28 * RATE for window in windows)
    assert all(one.start + len(one.samples) <= other.start for one, other in pairwise(windows))
    held = np.zeros(len(probabilities), dtype=bool)
    for window in windows:
        first = window.start // FRAME
        assert (
            window.samples[::FRAME].tolist()
            == level[first : first + len(window.samples) // FRAME].astype(np.float32).tolist()
        )
        for start, end in window.speech:
            assert window.start <= start < end <= window.start + len(window.samples)
            held[start // FRAME : end // FRAME] = True
    loud = np.flatnonzero(np.array(probabilities) > 0.5)
    lone = [i for i in loud if not ({i - 1, i + 1} & set(loud.tolist()))]
    assert all(held[i] for i in loud if i not in lone)
    assert cutter.settled <= len(probabilities) * FRAME
