"""Exactly one suggestion a round, by the documented order; it changes when it was followed."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from app.analysis import RULES_IN_ORDER, TakeFacts, review_take
from app.domain import (
    Answer,
    Delivery,
    KeyPointKind,
    Language,
    Limits,
    Line,
    Mention,
    MentionKind,
    NextTime,
    Review,
    Right,
    Ruling,
    SelfCheck,
    Span,
    Transcript,
)
from tests.analysis.builders import failed, line, no_speech, point, transcript
from tests.analysis.deliveries import delivery


@dataclass(frozen=True)
class Spoken:
    """The same conversation in one language."""

    thanks: str
    ask: str
    commit: str
    open_commit: str
    unwanted: str
    other: str


SPOKEN = {
    "en": Spoken(
        "We deliver within two weeks.",
        "What would you need first?",
        "Shall we call your planner together on Thursday?",
        "Shall we call your planner together?",
        "I can give a big discount.",
        "The weather in the mountains was splendid yesterday.",
    ),
    "nl": Spoken(
        "Wij leveren binnen twee weken.",
        "Wat heeft u als eerste nodig?",
        "Zullen we donderdag samen uw planner bellen?",
        "Zullen we samen uw planner bellen?",
        "Ik kan een grote korting geven.",
        "Het weer in de bergen was gisteren prachtig.",
    ),
    "nb": Spoken(
        "Vi leverer innen to uker.",
        "Hva trenger dere først?",
        "Skal vi ringe planleggeren deres sammen på torsdag?",
        "Skal vi ringe planleggeren deres sammen?",
        "Jeg kan gi en stor rabatt.",
        "Været i fjellet var nydelig i går.",
    ),
}


def line_of(language: Language) -> Line:
    said = SPOKEN[language]
    return line(
        point(said.thanks, id="say", text=said.thanks, language=language),
        point(said.ask, id="ask", text=said.ask, kind=KeyPointKind.ASK, language=language),
        point(
            said.open_commit,
            id="commit",
            text=said.commit,
            kind=KeyPointKind.COMMIT,
            must=("day",),
            language=language,
        ),
        avoid=(said.unwanted.split()[-2],),
        language=language,
    )


def next_time(
    words: Transcript | None,
    language: Language = "en",
    *,
    model: Transcript | None = None,
    sound: Delivery | None = None,
    of_model: Delivery | None = None,
    earlier: tuple[TakeFacts, ...] = (),
    before: Review | None = None,
    self_check: SelfCheck | None = None,
) -> NextTime:
    found = review_take(
        "take",
        line_of(language),
        words,
        language,
        model,
        delivery=sound,
        model_delivery=of_model,
        earlier=earlier,
        before=before,
        self_check=self_check,
    ).next_time
    assert found is not None
    return found


def whole(language: Language = "en") -> Transcript:
    said = SPOKEN[language]
    return transcript(f"{said.thanks} {said.ask} {said.commit}", language)


LANGUAGES = pytest.mark.parametrize("language", ["en", "nl", "nb"])

# The ten scripted cases, in the order of the rules.


def test_1_without_words_people_listen_and_judge() -> None:
    assert next_time(None).code == next_time(failed()).code == "next_no_words"


def test_2_nobody_spoke_or_nothing_could_be_understood() -> None:
    assert next_time(no_speech()).code == "next_no_speech"
    mumbled = delivery(wpm=None, unclear=(Span(1.0, 4.0),))
    assert next_time(no_speech(), sound=mumbled).code == "next_unclear_audio"
    assert next_time(
        transcript(SPOKEN["en"].other), sound=replace(mumbled, unclear=(Span(1.0, 9.0),))
    ).code == ("next_unclear_audio")


@LANGUAGES
def test_3_a_missing_commitment_outranks_a_missing_question_and_everything_about_the_sound(
    language: Language,
) -> None:
    hurried = delivery(wpm=300, answer_after_s=0.1, stretch_s=20, hesitations=10)
    calm = delivery(answer_after_s=1.5)
    found = next_time(
        transcript(SPOKEN[language].other, language),
        language,
        sound=hurried,
        of_model=calm,
        earlier=(TakeFacts(calm),) * 3,
    )
    assert (found.code, found.key_point) == ("next_commit", "commit")


@LANGUAGES
def test_4_a_commitment_without_its_day_says_what_is_missing(language: Language) -> None:
    said = SPOKEN[language]
    found = next_time(transcript(f"{said.thanks} {said.open_commit}", language), language)
    assert (found.code, found.key_point) == ("next_partial", "commit")
    assert found.facts["rule"] == "next_commit"
    assert "day" in str(found.facts["missing"]).split(",")


@LANGUAGES
def test_5_then_a_question_that_was_not_asked(language: Language) -> None:
    said = SPOKEN[language]
    found = next_time(transcript(f"{said.other} {said.commit}", language), language)
    assert (found.code, found.key_point) == ("next_ask", "ask")


@LANGUAGES
def test_6_then_a_point_that_was_not_made(language: Language) -> None:
    said = SPOKEN[language]
    found = next_time(transcript(f"{said.ask} {said.commit}", language), language)
    assert (found.code, found.key_point) == ("next_say", "say")


@LANGUAGES
def test_7_then_what_had_better_be_left_out(language: Language) -> None:
    said = SPOKEN[language]
    words = transcript(f"{said.thanks} {said.unwanted} {said.ask} {said.commit}", language)
    found = next_time(words, language)
    assert (found.code, found.key_point) == ("next_avoid", "")
    assert found.facts["phrase"] == said.unwanted.split()[-2]


def test_8_then_what_could_not_be_told() -> None:
    said = SPOKEN["en"]
    mumbled = delivery(unclear=(Span(1.0, 4.0),))
    found = next_time(transcript(f"{said.ask} {said.commit}"), sound=mumbled)
    assert (found.code, found.key_point) == ("next_unclear", "say")


CALM = delivery(answer_after_s=1.5, stretch_s=4.0)
USUAL = (TakeFacts(CALM),) * 3
SOUNDS = [
    ("next_pause", delivery(answer_after_s=0.2, stretch_s=12.0, wpm=250, hesitations=8)),
    ("next_stretch", delivery(answer_after_s=1.4, stretch_s=12.0, wpm=250, hesitations=8)),
    ("next_slower", delivery(answer_after_s=1.4, stretch_s=4.0, wpm=250, hesitations=8)),
    ("next_faster", delivery(answer_after_s=1.4, stretch_s=4.0, wpm=100, hesitations=8)),
    ("next_hesitations", delivery(answer_after_s=1.4, stretch_s=4.0, hesitations=8)),
]


@pytest.mark.parametrize(("code", "sound"), SOUNDS, ids=[code for code, _ in SOUNDS])
def test_9_then_the_sound_in_its_own_order_beside_the_model_and_the_own_takes(
    code: str, sound: Delivery
) -> None:
    assert next_time(whole(), sound=sound, of_model=CALM, earlier=USUAL).code == code


@LANGUAGES
def test_10_when_everything_was_there_keep_it(language: Language) -> None:
    found = next_time(whole(language), language, sound=CALM, of_model=CALM, earlier=USUAL)
    assert (found.code, dict(found.facts)) == ("next_keep", {})


# What the ten cases stand on.


def test_every_code_that_can_be_chosen_is_in_the_order_that_is_shown() -> None:
    shown = [code for code, _ in SOUNDS]
    assert [code for code in RULES_IN_ORDER if code in shown] == shown
    first = ("next_no_words", "next_no_speech", "next_unclear_audio", "next_commit", "next_ask", "next_say")
    assert RULES_IN_ORDER[:6] == first
    assert RULES_IN_ORDER[-1] == "next_keep"
    assert len(set(RULES_IN_ORDER)) == len(RULES_IN_ORDER)


def test_a_line_without_key_points_is_not_said_to_have_come_across() -> None:
    review = review_take("take", line(), transcript("Anything at all."), "en")
    assert review.next_time == NextTime("next_no_points")
    assert review.findings == ()


def test_a_point_to_avoid_is_heard_as_one_and_never_asked_for() -> None:
    unwanted = point("we can do something on the price", id="price", kind=KeyPointKind.AVOID)
    with_it = line(point("we deliver within two weeks", id="say"), unwanted)
    kept = review_take("take", with_it, transcript("We deliver within two weeks."), "en").next_time
    assert kept is not None
    assert kept.code == "next_keep"
    said = transcript("We deliver within two weeks. And we can do something on the price.")
    found = review_take("take", with_it, said, "en").next_time
    assert found is not None
    assert (found.code, found.key_point) == ("next_avoid", "price")


def test_somebody_who_always_speaks_fast_is_not_told_so_each_time() -> None:
    fast = delivery(wpm=220)
    assert next_time(whole(), sound=fast, of_model=CALM, earlier=(TakeFacts(fast),) * 3).code == "next_keep"
    few = (TakeFacts(CALM),) * 2
    assert next_time(whole(), sound=fast, of_model=CALM, earlier=few).code == "next_keep"


def test_the_authors_pause_stands_in_where_the_model_has_none() -> None:
    from app.analysis import heard_of
    from app.analysis.delivery_advice import pause

    hasty = TakeFacts(delivery(answer_after_s=0.2))
    assert pause(heard_of(None, take=hasty, limits=Limits(pause_seconds=1.2))) is not None
    assert pause(heard_of(None, take=hasty)) is None
    assert pause(heard_of(None, take=hasty, of_model=TakeFacts(delivery(answer_after_s=0.3)))) is None


def test_a_few_hesitations_in_a_short_take_mean_nothing() -> None:
    short = delivery(seconds=8.0, hesitations=2)
    assert next_time(whole(), sound=short, of_model=CALM, earlier=USUAL).code == "next_keep"


def hedges(number: int) -> tuple[Mention, ...]:
    return tuple(Mention(MentionKind.HEDGE, at, at + 1, float(at), at + 0.3, "maybe") for at in range(number))


def test_weakening_words_count_beside_the_own_takes() -> None:
    from app.analysis import heard_of
    from app.analysis.delivery_advice import hedges as rule

    usual = (TakeFacts(CALM, hedges(1)),) * 2
    facts = rule(heard_of(None, take=TakeFacts(CALM, hedges(4)), earlier=usual))
    assert facts == {"count": 4, "per_minute": 12.0, "usual_per_minute": 3.0, "measure": "hedges_pm"}
    often = (TakeFacts(CALM, hedges(6)),) * 2
    assert rule(heard_of(None, take=TakeFacts(CALM, hedges(4)), earlier=often)) is None


def before(code: str, point_id: str = "", **facts: str | float) -> Review:
    return Review("before", (), next_time=NextTime(code, point_id, facts))


def test_a_point_that_was_suggested_and_is_there_now_was_followed() -> None:
    found = next_time(whole(), before=before("next_commit", "commit"))
    assert (found.code, found.followed, found.followed_point) == ("next_keep", "next_commit", "commit")


def test_a_point_that_is_still_missing_was_not_followed_and_is_suggested_again() -> None:
    said = SPOKEN["en"]
    found = next_time(transcript(f"{said.thanks} {said.ask}"), before=before("next_commit", "commit"))
    assert (found.code, found.followed) == ("next_commit", "")


def test_a_phrase_that_is_gone_was_followed() -> None:
    assert next_time(whole(), before=before("next_avoid", phrase="big")).followed == "next_avoid"
    said = SPOKEN["en"]
    again = next_time(transcript(f"{said.unwanted} {said.commit}"), before=before("next_avoid", phrase="big"))
    assert again.followed == ""


def test_advice_on_the_sound_that_was_followed_is_not_given_twice_in_a_row() -> None:
    hasty = delivery(answer_after_s=0.5, stretch_s=12.0)
    stubborn = next_time(whole(), sound=hasty, of_model=CALM, earlier=USUAL)
    assert stubborn.code == "next_pause"
    last = before("next_pause", seconds=0.1, model_seconds=1.5)
    moved_on = next_time(whole(), sound=hasty, of_model=CALM, earlier=USUAL, before=last)
    assert (moved_on.code, moved_on.followed) == ("next_stretch", "next_pause")
    same = next_time(
        whole(), sound=hasty, of_model=CALM, earlier=USUAL, before=before("next_pause", seconds=0.5)
    )
    assert (same.code, same.followed) == ("next_pause", "")


def test_what_the_rep_settled_is_not_suggested() -> None:
    said = SPOKEN["en"]
    words = transcript(f"{said.thanks} {said.ask}")
    settled = SelfCheck({"commit": Answer.YES}, {"commit": Ruling(Right.REP)})
    assert next_time(words, self_check=settled).code == "next_keep"
    assert next_time(words, self_check=SelfCheck({"commit": Answer.YES})).code == "next_commit"


def test_facts_hold_nothing_that_was_said() -> None:
    said = SPOKEN["en"]
    secret = transcript(f"{said.thanks} {said.ask} Shall we meet in the Zanzibar?")
    assert "Zanzibar" not in str(next_time(secret).facts)
