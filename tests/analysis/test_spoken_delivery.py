"""Delivery against truth on speech made with espeak-ng: a small part of `python -m benchmarks delivery`."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from app.analysis import measure_delivery
from tests.analysis import spoken
from tests.analysis.spoken import SOUNDS, Speaker, Tape, transcript_of

pytestmark = pytest.mark.skipif(bool(spoken.why_not()), reason=spoken.why_not())

LINES = {
    "en": ("Thank you for your time", "We can send the report next week", "Shall we meet on Friday morning"),
    "nl": ("Dank u wel voor uw tijd", "Wij sturen het rapport volgende week", "Zullen we vrijdag bellen"),
    "nb": ("Takk for tiden din", "Vi sender rapporten neste uke", "Skal vi avtale et møte på fredag"),
}
VOICES = {"en": "en", "nl": "nl+f2", "nb": "nb+m3"}


@pytest.fixture(scope="module")
def speaker() -> Iterator[Speaker]:
    with Speaker() as one:
        yield one


def tape(speaker: Speaker, language: str, *, hesitate: bool) -> Tape:
    chance = random.Random(language)
    made = Tape()
    made.quiet(0.5)
    for number, line in enumerate(LINES[language] * 3):
        if number and hesitate:
            made.quiet(chance.choice((0.05, 0.1, 0.15)))
            name = chance.choice(sorted(SOUNDS[language]))
            made.hesitate(speaker.sound(name, chance.uniform(0.25, 0.6), VOICES[language]))
            made.quiet(chance.choice((0.0, 0.05, 0.1)))
        elif number:
            made.rest(chance.uniform(0.35, 1.2))
        made.say(speaker.say(line, VOICES[language], wpm=155))
    made.quiet(0.5)
    return made


@pytest.mark.parametrize("language", ["en", "nl", "nb"])
@pytest.mark.parametrize("noise_db", [None, 20, 10])
def test_pauses_and_pace_are_those_that_were_made(
    speaker: Speaker, language: str, noise_db: float | None
) -> None:
    made = tape(speaker, language, hesitate=False)
    samples = made.samples(noise_db=noise_db)
    delivery = measure_delivery([samples], transcript_of(made, language), language)
    true = [pause.duration_s for pause in made.pauses]
    errors = sorted(abs(pause.duration_s - own) for pause, own in zip(delivery.pauses, true, strict=True))
    assert errors[len(errors) // 2] < 0.05
    assert errors[-2] < 0.1
    assert errors[-1] < 0.15
    words = made.words
    assert delivery.pace_wpm.value == pytest.approx(
        60 * len(words) / (words[-1].end_s - words[0].start_s), rel=0.05
    )
    assert delivery.hesitations == ()


@pytest.mark.parametrize("language", ["en", "nl", "nb"])
@pytest.mark.parametrize("swallow", [False, True], ids=["between", "swallowed"])
@pytest.mark.parametrize("noise_db", [None, 20])
def test_hesitations_between_words_are_found(
    speaker: Speaker, language: str, noise_db: float | None, swallow: bool
) -> None:
    made = tape(speaker, language, hesitate=True)
    samples = made.samples(noise_db=noise_db)
    delivery = measure_delivery([samples], transcript_of(made, language, swallow=swallow), language)
    hit = [
        true
        for true in made.hesitations
        if any(
            min(one.end_s, true.end_s) - max(one.start_s, true.start_s) > 0.1 for one in delivery.hesitations
        )
    ]
    assert len(hit) >= 0.7 * len(made.hesitations)
    assert len(delivery.hesitations) - len(hit) <= 1


def test_a_whispering_voice_has_no_pitch(speaker: Speaker) -> None:
    made = Tape()
    made.quiet(0.5)
    for line in LINES["en"]:
        made.say(speaker.say(line, "en+whisper"))
        made.quiet(0.5)
    delivery = measure_delivery([made.samples()], transcript_of(made, "en"), "en")
    assert delivery.pitch_hz.reason == "no_voice"
    assert not delivery.hesitations_known
    assert delivery.loudness_dbfs.value is not None


@pytest.mark.parametrize("width_st", [0.0, 2.0, 4.0])
def test_the_movement_of_the_pitch_is_that_which_was_made(speaker: Speaker, width_st: float) -> None:
    flat = speaker.say("we will all agree on our new plan in a moment", "en+f2", movement=0).samples
    samples, curve = spoken.bent(flat, width_st, 0.7)
    delivery = measure_delivery([samples + 1e-4 * spoken.noise(len(samples))], None, "en")
    assert delivery.pitch_range_st.value == pytest.approx(float(curve.std()), abs=0.4)
