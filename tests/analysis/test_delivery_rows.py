from __future__ import annotations

from dataclasses import replace

import pytest

from app.analysis import DeliveryRow, TakeFacts, bands_for, compare_deliveries, measure_delivery, talk_share
from app.domain import Delivery, Measure, Mention, MentionKind, PacePoint

EMPTY = measure_delivery([], None, "en")


def facts(wpm: float, mentions: tuple[Mention, ...] = (), seconds: float = 30) -> TakeFacts:
    delivery: Delivery = replace(
        EMPTY, pace_wpm=Measure(wpm), pace_curve=(PacePoint(0, seconds, wpm),), hesitations_known=True
    )
    return TakeFacts(delivery, mentions)


def row(rows: tuple[DeliveryRow, ...], measure: str) -> DeliveryRow:
    return next(one for one in rows if one.measure == measure)


def test_a_take_is_beside_the_model_and_the_middle_of_the_own_takes() -> None:
    pace = row(compare_deliveries(facts(150), facts(140), [facts(100), facts(120), facts(160)]), "pace_wpm")
    assert (pace.value.value, pace.model) == (150, Measure(140))
    assert (pace.own_low, pace.own_median, pace.own_high, pace.own_count) == (110, 120, 140, 3)


def test_only_the_last_ten_takes_count() -> None:
    earlier = [facts(500)] * 5 + [facts(100)] * 10
    pace = row(compare_deliveries(facts(150), None, earlier), "pace_wpm")
    assert (pace.own_median, pace.own_count, pace.model) == (100, 10, None)


def test_what_could_not_be_told_is_no_number_anywhere() -> None:
    nothing = TakeFacts(EMPTY)
    for one in compare_deliveries(nothing, nothing, [nothing]):
        assert one.value.value is None
        assert one.value.reason
        assert (one.own_median, one.own_count) == (None, 0)


def test_counts_are_at_least_and_for_each_minute() -> None:
    filler = Mention(MentionKind.FILLER, 0, 1, 0.0, 0.3, "basically")
    sound = Mention(MentionKind.SOUND, 1, 2, 0.3, 0.6, "um")
    rows = compare_deliveries(facts(150, (filler, filler, sound)))
    assert row(rows, "fillers_pm").value.value == pytest.approx(4)
    assert row(rows, "hesitations_pm").value.value == pytest.approx(2)
    assert row(rows, "fillers_pm").at_least
    assert not row(rows, "pace_wpm").at_least


def test_a_short_take_has_no_count_for_each_minute() -> None:
    assert row(compare_deliveries(facts(150, seconds=4)), "fillers_pm").value == Measure(None, "too_short")


def test_a_band_has_a_source_and_is_english() -> None:
    assert all(band.source for band in bands_for("pace_wpm", "en-GB"))
    assert bands_for("pace_wpm", "en")
    assert bands_for("pace_wpm", "nl") == ()


def test_the_share_of_talk_is_of_both_sides() -> None:
    assert talk_share([30, 10], [60]).value == pytest.approx(0.4)
    assert talk_share([], []) == Measure(None, "no_speech")
