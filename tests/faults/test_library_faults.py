"""A tenth of the rigs around the library; `python -m tests.faults.NAME_trials COUNT` runs all of them."""

from __future__ import annotations

import os

import pytest

from tests.faults import (
    damage_trials,
    flips_trials,
    index_trials,
    migrations_trials,
    round_trip_trials,
    saves_trials,
)

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to die often and quickly")


@needs_fork
def test_a_hundred_kills_around_saves_leave_nothing_unreadable_or_older() -> None:
    _, done, failures, _ = saves_trials.trials(100)
    assert (done, failures) == (100, [])


def test_a_spoiled_index_shows_the_same_takes_each_time() -> None:
    _, done, failures, _ = index_trials.trials(18)
    assert (done, failures) == (18, [])


def test_each_bit_that_is_turned_over_is_named() -> None:
    _, done, failures, _ = flips_trials.trials(36)
    assert (done, failures) == (36, [])


def test_each_kind_of_file_can_be_damaged_and_the_other_takes_are_as_they_were() -> None:
    _, done, failures, _ = damage_trials.trials(16, 6)
    assert (done, failures) == (16, [])


@needs_fork
def test_released_libraries_are_brought_to_our_format_through_kills() -> None:
    _, done, failures, _ = migrations_trials.trials(20)
    assert (done, failures) == (20, [])


@needs_fork
def test_what_goes_out_comes_in_byte_for_byte() -> None:
    _, done, failures, _ = round_trip_trials.trials(5)
    assert (done, failures) == (5, [])
