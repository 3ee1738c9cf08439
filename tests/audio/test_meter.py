from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.audio.meter import Meter
from app.audio.ring import Intake, Ring


def test_a_sine_at_half_scale_shows_as_minus_six_and_minus_nine_decibels() -> None:
    meter = Meter(48_000)
    meter.feed((16_384 * np.sin(np.arange(4800) * 0.1)).astype(np.int16))
    peak, rms = meter.poll()
    assert peak == pytest.approx(-6.02, abs=0.05)
    assert rms == pytest.approx(-9.03, abs=0.1)


def test_the_peak_is_that_since_the_last_poll_and_stays_when_nothing_came() -> None:
    meter = Meter(1000)
    meter.feed(np.full(20, 16_384, np.int16))
    assert meter.poll()[0] == pytest.approx(-6.02, abs=0.01)
    meter.feed(np.full(20, 8192, np.int16))
    assert meter.poll()[0] == pytest.approx(-12.04, abs=0.01)
    assert meter.poll()[0] == pytest.approx(-12.04, abs=0.01)
    assert meter.peak_dbfs == pytest.approx(-6.02, abs=0.01)


def test_exact_zeros_are_counted_until_any_sound_comes() -> None:
    meter = Meter(1000)
    meter.feed(np.zeros(700, np.int16))
    meter.feed(np.zeros(800, np.int16))
    assert meter.zeros_s == 1.5
    assert meter.poll() == (-math.inf, -math.inf)
    meter.feed(np.array([0, 1, 0, 0], np.int16))
    assert meter.zeros_s == 0.002


def test_samples_at_full_scale_are_counted_on_both_sides() -> None:
    meter = Meter(1000)
    meter.feed(np.array([32767, 32766, -32768, -32767, 32767], np.int16))
    assert meter.clipped == 3


def test_the_live_waveform_keeps_the_last_minute_and_no_more() -> None:
    meter = Meter(1000)
    for second in range(90):
        meter.feed(np.full(1000, second, np.int16))
    wave = meter.wave()
    assert len(wave.mins) == len(wave.maxs) == 3000
    assert wave.start_s == pytest.approx(30)
    assert wave.maxs[0] == 30 / 32768
    assert wave.maxs[-1] == 89 / 32768


@settings(max_examples=50, deadline=None)
@given(sizes=st.lists(st.integers(1, 3000), min_size=1, max_size=20))
def test_columns_do_not_depend_on_how_the_sound_was_cut_into_blocks(sizes: list[int]) -> None:
    samples = np.random.default_rng(1).integers(-32768, 32768, sum(sizes)).astype(np.int16)
    whole, cut = Meter(8000), Meter(8000)
    whole.feed(samples)
    at = 0
    for size in sizes:
        cut.feed(samples[at : at + size])
        at += size
    assert (whole.wave().mins == cut.wave().mins).all()
    assert (whole.wave().maxs == cut.wave().maxs).all()
    assert (whole.clipped, whole.peak, whole.zeros_s) == (cut.clipped, cut.peak, cut.zeros_s)


@settings(max_examples=100, deadline=None)
@given(steps=st.lists(st.tuples(st.integers(0, 40), st.booleans()), max_size=60))
def test_the_ring_gives_back_what_was_put_in_order_and_refuses_what_has_no_room(
    steps: list[tuple[int, bool]],
) -> None:
    ring, model, taken, number = Ring(64), bytearray(), bytearray(), 0
    for size, empty_it in steps:
        block = bytes((number + n) % 251 for n in range(size))
        fits = size <= 64 - (len(model) - len(taken))
        assert ring.put(memoryview(block)) is fits
        if fits:
            model += block
            number += size
        if empty_it:
            for part in ring.take():
                taken += part
            assert taken == model
            assert ring.waiting == 0


def test_an_intake_counts_what_found_no_room_and_what_was_flagged_and_never_raises() -> None:
    intake = Intake(8, clock=lambda: 5.0)
    intake.on_block(memoryview(b"12345678"), 4, None, None)
    intake.on_block(memoryview(b"12"), 1, None, "input overflow")
    assert (intake.accepted, intake.lost, intake.flags, intake.newest) == (4, 1, 1, (5.0, 5))
    intake.on_block(None, 1, None, None)
    assert isinstance(intake.error, TypeError)
