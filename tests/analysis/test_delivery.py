from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.analysis import PAUSE_FROM_S, measure_delivery
from app.domain import Delivery, Gap, GapReason, Measure, Span, Transcript, Word
from tests.analysis.builders import failed, no_speech
from tests.analysis.voices import RATE, Samples, held, quiet, take, talk, transcript, words

TAKE = take(quiet(0.6), talk(12), quiet(0.7), talk(15), quiet(1.2), talk(20), quiet(0.5))
SPEECH = ((0.6, 3.0), (3.7, 6.7), (7.9, 11.9))
SAID = transcript(words((0.6, 3.0, 6), (3.7, 6.7, 8), (7.9, 11.9, 10)), SPEECH)


def reasons(delivery: Delivery) -> set[str]:
    measures = (
        delivery.pace_wpm,
        delivery.articulation_sps,
        delivery.pause_share,
        delivery.loudness_dbfs,
        delivery.loudness_range_db,
        delivery.pitch_hz,
        delivery.pitch_range_st,
    )
    return {measure.reason for measure in measures}


@pytest.mark.parametrize("said", [SAID, replace(SAID, speech=()), None], ids=["spans", "loud", "no words"])
def test_pauses_are_measured_within_a_tenth_of_a_second(said: Transcript | None) -> None:
    delivery = measure_delivery([TAKE], said, "en")
    assert [pause.duration_s for pause in delivery.pauses] == pytest.approx([0.7, 1.2], abs=0.1)
    assert delivery.pause_share.value == pytest.approx(1.9 / 11.3, abs=0.02)
    assert delivery.longest_stretch is not None
    assert delivery.longest_stretch.duration_s == pytest.approx(4.0, abs=0.1)


def test_pace_is_that_of_the_words() -> None:
    delivery = measure_delivery([TAKE], SAID, "en")
    assert delivery.pace_wpm.value == pytest.approx(60 * 24 / 11.3, rel=0.01)
    assert delivery.articulation_sps.value == pytest.approx(48 / 9.4, rel=0.05)
    curve = delivery.pace_curve
    assert (curve[0].start_s, curve[-1].end_s) == (0.6, 11.9)
    assert all(point.wpm > 0 for point in curve)


def test_the_curve_shows_where_it_was_faster() -> None:
    fast = transcript(words((0.6, 6.6, 30), (6.6, 11.9, 8)), SPEECH)
    curve = measure_delivery([TAKE], fast, "en").pace_curve
    assert curve[0].wpm > 2 * curve[-1].wpm


def test_loudness_and_noise_are_in_decibels() -> None:
    loud, soft = (measure_delivery([TAKE * factor], SAID, "en") for factor in (1.0, 0.1))
    assert loud.loudness_dbfs.value is not None
    assert soft.loudness_dbfs.value == pytest.approx(loud.loudness_dbfs.value - 20, abs=0.1)
    assert loud.loudness_range_db.value == pytest.approx(0, abs=3)
    assert loud.signal_to_noise_db.value is not None
    assert loud.signal_to_noise_db.value > 25


def test_pitch_is_the_voices_and_its_movement_that_of_the_voice() -> None:
    delivery = measure_delivery([TAKE], SAID, "en")
    assert delivery.pitch_hz.value == pytest.approx(120, rel=0.05)
    assert delivery.pitch_range_st.value == pytest.approx(1.5 / np.sqrt(2), abs=0.15)


def test_a_hesitation_is_found_and_is_no_pause() -> None:
    samples = take(quiet(0.6), talk(12), quiet(0.2), held(0.4), quiet(0.2), talk(12), quiet(0.5))
    said = transcript(words((0.6, 3.0, 6), (3.8, 6.2, 6)), ((0.6, 3.0), (3.2, 3.6), (3.8, 6.2)))
    delivery = measure_delivery([samples], said, "en")
    assert delivery.hesitations_known
    assert len(delivery.hesitations) == 1
    assert delivery.pauses == ()
    assert delivery.unclear == ()


def test_a_hesitation_that_has_a_word_is_not_counted_twice() -> None:
    samples = take(quiet(0.6), talk(12), quiet(0.2), held(0.4), quiet(0.2), talk(12), quiet(0.5))
    said = [*words((0.6, 3.0, 6)), Word("um,", 3.2, 3.6), *words((3.8, 6.2, 6))]
    delivery = measure_delivery([samples], transcript(said), "en")
    assert delivery.hesitations == ()
    assert delivery.pace_wpm.value == pytest.approx(60 * 12 / 5.6, rel=0.01)


@pytest.mark.parametrize(("cue_end_s", "expected"), [(-1.0, 1.6), (0.2, 0.4), (0.0, 0.6), (2.0, 0.0)])
def test_the_pause_after_the_buyers_words(cue_end_s: float, expected: float) -> None:
    delivery = measure_delivery([TAKE], SAID, "en", cue_end_s=cue_end_s)
    assert delivery.answer_after_s.value == pytest.approx(expected, abs=0.05)


def test_the_buyers_own_words_in_the_take_are_not_the_speakers() -> None:
    delivery = measure_delivery([TAKE], SAID, "en", cue_end_s=2.95)
    assert delivery.answer_after_s.value == pytest.approx(0.75, abs=0.1)
    assert len(delivery.pauses) == 1


def test_no_cue_gives_no_pause_after_it() -> None:
    assert measure_delivery([TAKE], SAID, "en").answer_after_s == Measure(None, "no_cue")


def test_missing_sound_is_no_pause() -> None:
    gaps = [Gap(3.3, 2.0, GapReason.STALLED)]
    delivery = measure_delivery([TAKE], SAID, "en", gaps=gaps, cue_end_s=0.0)
    assert [pause.duration_s for pause in delivery.pauses] == pytest.approx([1.2], abs=0.1)
    assert delivery.answer_after_s.value is not None
    inside = measure_delivery([TAKE], SAID, "en", gaps=[Gap(9.9, 2.0, GapReason.DROPPED)])
    assert inside.longest_stretch is not None
    assert inside.longest_stretch.duration_s == pytest.approx(3.0, abs=0.1)


def test_speech_without_words_is_unclear() -> None:
    said = transcript([word for word in SAID.words if not 3.5 < word.start_s < 7], SPEECH)
    (unclear,) = measure_delivery([TAKE], said, "en").unclear
    assert unclear.start_s == pytest.approx(3.7, abs=0.2)
    assert unclear.end_s == pytest.approx(6.7, abs=0.2)


def test_a_hole_in_the_words_is_speech_that_is_unclear_and_no_pause() -> None:
    left = [word for word in SAID.words if not 3.5 < word.start_s < 7]
    said = replace(transcript(left, (SPEECH[0], SPEECH[2])), holes=(Span(3.4, 7.2),))
    delivery = measure_delivery([TAKE], said, "en")
    (unclear,) = delivery.unclear
    assert (unclear.start_s, unclear.end_s) == pytest.approx((3.7, 6.7), abs=0.2)
    assert delivery.pauses == measure_delivery([TAKE], SAID, "en").pauses


def test_words_without_speech_are_said_to_be_so_and_do_not_count() -> None:
    said = transcript([*SAID.words[:6], Word("Thank", 3.05, 3.2), *SAID.words[6:]], SPEECH)
    ghost = transcript([*SAID.words, Word("Bye.", 13.5, 14.0)], SPEECH)
    assert measure_delivery([TAKE], said, "en").wordless == ()
    delivery = measure_delivery([np.concatenate([TAKE, quiet(2)])], ghost, "en")
    assert [(span.start_s, span.end_s) for span in delivery.wordless] == [(13.5, 14.0)]
    assert delivery.pace_wpm == measure_delivery([TAKE], SAID, "en").pace_wpm


@pytest.mark.parametrize("said", [None, failed()])
def test_without_words_the_sound_is_measured_all_the_same(said: Transcript | None) -> None:
    delivery = measure_delivery([TAKE], said, "en")
    assert delivery.pace_wpm == delivery.articulation_sps == Measure(None, "no_words")
    assert not delivery.hesitations_known
    assert delivery.pitch_hz.value is not None
    assert delivery.unclear == ()


@pytest.mark.parametrize("said", [None, no_speech()])
@pytest.mark.parametrize(
    ("samples", "reason"),
    [
        (np.zeros(0, dtype=np.float32), "no_sound"),
        (quiet(3), "no_sound"),
        (take(quiet(3), hiss=2e-4), "too_quiet"),
        (take(quiet(3), hiss=0.05), "not_speech"),
        (take(held(4, 220)), "not_speech"),
        (take(*(held(0.5, hertz) for hertz in (220, 262, 330, 392) * 3)), "not_speech"),
    ],
    ids=["empty", "silent", "room", "noise", "tone", "melody"],
)
def test_what_is_no_speech_says_why(samples: Samples, said: Transcript | None, reason: str) -> None:
    delivery = measure_delivery([samples], said, "en")
    assert reasons(delivery) == {reason}
    assert not delivery.hesitations_known
    assert delivery.pauses == ()
    assert delivery.longest_stretch is None


def test_whispering_has_no_voice() -> None:
    envelope = np.abs(np.sin(2 * np.pi * 2.5 * np.arange(len(TAKE)) / RATE)) * (np.abs(TAKE) > 0.002)
    breath = np.random.default_rng(5).normal(size=len(TAKE))
    breath[1:] -= 0.7 * breath[:-1]
    samples = take((0.05 * breath * envelope).astype(np.float32))
    delivery = measure_delivery([samples], SAID, "en")
    assert delivery.pitch_hz == delivery.pitch_range_st == Measure(None, "no_voice")
    assert not delivery.hesitations_known
    assert delivery.pace_wpm.value is not None


def test_a_shout_that_is_cut_off_has_no_loudness() -> None:
    delivery = measure_delivery([np.clip(TAKE * 20, -1, 1)], SAID, "en")
    assert delivery.clipped > 1000
    assert delivery.loudness_dbfs == Measure(None, "too_loud")
    assert measure_delivery([TAKE], SAID, "en", clipped=5).clipped == 5


def test_speech_that_drowns_says_too_noisy() -> None:
    noise = 0.06 * np.random.default_rng(1).normal(size=len(TAKE)).astype(np.float32)
    delivery = measure_delivery([TAKE + noise], SAID, "en")
    assert delivery.pitch_hz == delivery.pause_share == Measure(None, "too_noisy")
    assert delivery.pauses == ()
    assert not delivery.hesitations_known


def test_words_that_are_guesses_give_no_pace() -> None:
    unsure = replace(SAID, words=tuple(replace(word, probability=0.2) for word in SAID.words))
    delivery = measure_delivery([TAKE], unsure, "en")
    assert delivery.pace_wpm == Measure(None, "unsure_words")
    assert delivery.pitch_hz.value is not None


def test_a_language_without_rules_has_a_pace_in_words_but_not_in_syllables() -> None:
    delivery = measure_delivery([TAKE], replace(SAID, language="de"), "de")
    assert delivery.pace_wpm.value is not None
    assert delivery.articulation_sps == Measure(None, "no_rules")


def test_two_words_are_too_short_for_a_pace() -> None:
    delivery = measure_delivery([TAKE], transcript(SAID.words[:2], SPEECH), "en")
    assert delivery.pace_wpm == Measure(None, "too_short")
    assert delivery.pace_curve == ()


def test_a_stop_consonant_is_no_pause() -> None:
    assert 0.15 < PAUSE_FROM_S < 0.3
    samples = take(quiet(0.5), talk(10), quiet(0.12), talk(10), quiet(0.5))
    assert measure_delivery([samples], None, "en").pauses == ()
