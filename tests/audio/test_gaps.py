from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.audio.gaps import Continuity
from app.domain import Gap, GapReason

RATE = 48_000
BLOCK_S = 0.02
BLOCK = round(RATE * BLOCK_S)


def run(arrivals: list[tuple[float, int]], drift: float = 0.0) -> tuple[list[Gap], Continuity]:
    """Feed (clock time, frames of the block) pairs; the gaps, those at the end too."""
    watch = Continuity(RATE)
    gaps, frames = [], 0
    for at, count in arrivals:
        frames += count
        gaps.append(watch.observe(at * (1 + drift), frames))
    gaps.append(watch.finish())
    return [gap for gap in gaps if gap is not None], watch


def steady(start_s: float, seconds: float) -> list[tuple[float, int]]:
    return [(start_s + n * BLOCK_S, BLOCK) for n in range(1, round(seconds / BLOCK_S) + 1)]


def test_an_hour_from_a_sound_card_whose_clock_is_off_by_300_ppm_has_no_gap() -> None:
    for drift in (300e-6, -300e-6):
        assert run([(n * 0.5, 24_000) for n in range(1, 7200)], drift)[0] == []


def test_sound_lost_while_blocks_keep_coming_is_a_gap_of_its_length_at_its_place() -> None:
    gaps, _ = run(steady(0, 5) + steady(5.4, 5))
    assert len(gaps) == 1
    assert gaps[0].reason is GapReason.DROPPED
    assert abs(gaps[0].at_s - 5) < 0.03
    assert abs(gaps[0].missing_s - 0.4) < 0.03


def test_a_pause_of_two_seconds_after_which_the_sound_goes_on_is_a_stall() -> None:
    gaps, _ = run(steady(0, 3) + steady(5, 3))
    assert [gap.reason for gap in gaps] == [GapReason.STALLED]
    assert abs(gaps[0].missing_s - 2) < 0.03


def test_a_pause_whose_sound_was_only_waiting_in_a_buffer_is_no_gap() -> None:
    late = [(5.0 + n * 0.001, BLOCK) for n in range(100)]
    gaps, _ = run([*steady(0, 3), *late, *steady(5.1, 3)])
    assert gaps == []


def test_a_callback_that_is_ever_slower_is_told_soon_and_every_second_of_it_is_in_a_gap() -> None:
    watch = Continuity(RATE)
    for at, _count in steady(0, 1):
        watch.observe(at, round(at * RATE))
    gaps, frames = [], RATE
    for number in range(1, 21):
        frames += BLOCK
        gaps.append(watch.observe(1 + number * 0.3, frames))
        if number == 2:
            assert watch.late_s > 0
    gaps.append(watch.finish())
    missing_s = sum(gap.missing_s for gap in gaps if gap is not None)
    assert abs(missing_s - (20 * 0.3 - 20 * BLOCK_S)) < 0.05


def test_a_gap_shortly_before_the_end_is_still_noted() -> None:
    gaps, _ = run(steady(0, 3) + steady(3.3, 0.5))
    assert len(gaps) == 1
    assert abs(gaps[0].missing_s - 0.3) < 0.03


def test_while_nothing_comes_the_silence_is_told_and_only_after_half_a_second() -> None:
    watch = Continuity(RATE)
    assert watch.silent_s(100) == 0
    watch.observe(1.0, BLOCK)
    assert watch.silent_s(1.4) == 0
    assert watch.silent_s(1.75) == 0.75


@given(
    late=st.lists(st.floats(0, 0.09), min_size=400, max_size=400),
    at=st.integers(60, 200),
    lost_s=st.one_of(st.just(0.0), st.floats(0.25, 5)),
)
def test_blocks_that_come_unevenly_are_no_gap_and_lost_ones_are_found(
    late: list[float], at: int, lost_s: float
) -> None:
    arrivals, clock = [], 0.0
    for number in range(400):
        due = (number + 1) * BLOCK_S + (lost_s if number >= at else 0)
        clock = max(clock, due + late[number])
        arrivals.append((clock, BLOCK))
    gaps, _ = run(arrivals)
    assert len(gaps) == (1 if lost_s else 0)
    for gap in gaps:
        assert abs(gap.missing_s - lost_s) <= 0.1
        assert abs(gap.at_s - at * BLOCK_S) <= 0.03
