"""The one suggestion, and avoided phrases."""

from dataclasses import replace

import pytest

from app.analysis import BY_REP, RULES, find_avoided, review_take, ruled_findings
from app.domain import (
    Answer,
    Buyer,
    Commitment,
    CommitmentKind,
    Delivery,
    Finding,
    Issue,
    IssueKind,
    KeyPointKind,
    Phrases,
    Process,
    Question,
    Right,
    Ruling,
    Scenario,
    SelfCheck,
    Span,
    Text,
    Transcript,
    Verdict,
    Wording,
)
from tests.analysis.builders import failed, line, no_speech, point, transcript
from tests.analysis.deliveries import delivery

SAY = point("we deliver within two weeks", id="say")
ASK = point("what would you need first", id="ask", kind=KeyPointKind.ASK)
COMMIT = point("shall we meet on Thursday", id="commit", kind=KeyPointKind.COMMIT)
ALL_THREE = line(SAY, ASK, COMMIT, avoid=("big discount", "discount"))
EVERYTHING = "We deliver within two weeks. What would you need first? Shall we meet on Thursday?"


@pytest.mark.parametrize(
    ("said", "code", "key_point"),
    [
        ("Nothing of the kind, my friend.", "next_commit", "commit"),
        ("Shall we meet on Thursday?", "next_ask", "ask"),
        ("What would you need first? Shall we meet on Thursday?", "next_say", "say"),
        (
            "We don't deliver within two weeks. What would you need first? Shall we meet on Thursday?",
            "next_say",
            "say",
        ),
        (EVERYTHING + " And a big discount.", "next_avoid", ""),
        (EVERYTHING, "next_keep", ""),
    ],
)
def test_the_first_suggestion_of_the_documented_order_is_made(said: str, code: str, key_point: str) -> None:
    review = review_take("take", ALL_THREE, transcript(said), "en")
    assert review.next_time is not None
    assert (review.next_time.code, review.next_time.key_point) == (code, key_point)
    assert (review.take, review.rules) == ("take", RULES)


def test_of_two_points_of_a_kind_the_heavier_one_is_suggested_then_the_first() -> None:
    points = [
        point(f"phrase number {word}", id=word, weight=weight)
        for word, weight in (("two", 1), ("three", 2), ("four", 2))
    ]
    suggestion = review_take("take", line(*points), transcript("Hello."), "en").next_time
    assert suggestion is not None
    assert suggestion.key_point == "three"


@pytest.mark.parametrize(
    ("words", "code"), [(None, "next_no_words"), (failed(), "next_no_words"), (no_speech(), "next_no_speech")]
)
def test_without_words_the_suggestion_says_so(words: object, code: str) -> None:
    suggestion = review_take("take", ALL_THREE, words, "en").next_time  # type: ignore[arg-type]
    assert suggestion is not None
    assert suggestion.code == code


def test_much_longer_than_the_model_is_suggested_only_beside_a_model() -> None:
    long = transcript(EVERYTHING + " Now let me tell you the whole story of our company from the start.")
    suggestion = review_take("take", ALL_THREE, long, "en", transcript(EVERYTHING)).next_time
    assert suggestion is not None
    assert suggestion.code == "next_shorter"
    assert suggestion.facts["times"] == pytest.approx(1.9, abs=0.1)
    alone = review_take("take", ALL_THREE, long, "en").next_time
    assert alone is not None
    assert alone.code == "next_keep"


def test_avoided_phrases_are_found_by_form_and_the_longer_one_counts() -> None:
    found = find_avoided(ALL_THREE, transcript("A big discount, or two discounts, or a disco."), "en")
    assert [(evidence.phrase, evidence.quote) for evidence in found] == [
        ("big discount", "big discount,"),
        ("discount", "discounts,"),
    ]


def test_avoided_phrases_of_another_language_are_not_looked_for() -> None:
    assert find_avoided(ALL_THREE, transcript("Een big discount.", "nl"), "nl") == ()


def test_a_whole_review_says_each_point_once() -> None:
    review = review_take("take", ALL_THREE, transcript(EVERYTHING), "en")
    assert [finding.verdict for finding in review.findings] == [Verdict.SAID] * 3


SCENARIO = Scenario(
    id="scenario",
    pack="pack",
    title=Text({"en": "Title"}, "en"),
    stage="stage",
    situation=Text({"en": ""}, "en"),
    buyer=Buyer(Text({"en": "Anna"}, "en"), Text({"en": "Buyer"}, "en")),
    issue=Issue(IssueKind.OBJECTION, Text({"en": "Too dear"}, "en")),
    lines=(ALL_THREE,),
    questions=(
        Question(
            "cost", Text({"en": "What does one lost renewal cost you?"}, "en"), Phrases({}, "en"), "need"
        ),
    ),
    commitment=Commitment(
        CommitmentKind.MEETING, Text({"en": "Half an hour with the finance lead"}, "en"), Phrases({}, "en")
    ),
    content_hash="abc",
)


def test_a_whole_review_holds_questions_commitment_mentions_and_the_hash_of_the_scenario() -> None:
    said = transcript(
        "Maybe it is dear. What does one lost renewal cost you? Shall we meet on Thursday at ten?"
    )
    review = review_take("take", ALL_THREE, said, "en", scenario=SCENARIO, wording=Wording(avoid=("dear",)))
    assert [(one.question, one.qualifies) for one in review.questions] == [("cost", "need"), ("", "")]
    assert review.commitment is not None
    assert (review.commitment.verdict, review.commitment.when) == (Verdict.SAID, "Thursday at ten")
    assert [one.text for one in review.mentions] == ["Maybe"]
    assert [one.phrase for one in review.avoided] == ["dear"]
    assert (review.content_hash, review.rules) == ("abc", RULES)


def test_a_scenario_without_a_commitment_asks_for_none() -> None:
    bare = line(SAY)
    assert review_take("take", bare, transcript("Hello there."), "en").commitment is None
    asked = review_take("take", line(COMMIT), transcript("Hello there."), "en").commitment
    assert asked is not None
    assert asked.verdict is Verdict.NOT_SAID


LONG_ENOUGH = Span(2.0, 4.0)


def test_speech_that_nobody_could_understand_may_hold_the_point() -> None:
    said = transcript("Hello there, my friend.")

    def of(sound: Delivery | None) -> tuple[Verdict, str]:
        finding = review_take("take", line(SAY), said, "en", delivery=sound).findings[0]
        return finding.verdict, finding.reason

    assert of(None) == (Verdict.NOT_SAID, "")
    assert of(delivery(unclear=(LONG_ENOUGH,))) == (Verdict.COULD_NOT_TELL, "unclear_audio")
    assert of(delivery(unclear=(Span(2.0, 2.7),))) == (Verdict.NOT_SAID, "")
    denied = review_take(
        "take",
        line(SAY),
        transcript("We don't deliver within two weeks."),
        "en",
        delivery=delivery(unclear=(LONG_ENOUGH,)),
    )
    assert denied.findings[0].reason == "denied"


def test_words_from_where_nobody_was_heard_do_not_settle_a_point() -> None:
    said = transcript("We deliver within two weeks.")
    ghost = delivery(wordless=(Span(0.0, 10.0),))
    finding = review_take("take", line(SAY), said, "en", delivery=ghost).findings[0]
    assert (finding.verdict, finding.reason) == (Verdict.COULD_NOT_TELL, "weak")
    assert finding.evidence is not None


def test_the_reps_word_turns_a_finding_and_keeps_its_evidence() -> None:
    missed, heard = Finding("a", Verdict.NOT_SAID, reason="other"), Finding("b", Verdict.SAID)
    check = SelfCheck(
        {"a": Answer.YES, "b": Answer.NO},
        {"a": Ruling(Right.REP, "my words"), "b": Ruling(Right.REP)},
    )
    assert ruled_findings((missed, heard), check) == (
        Finding("a", Verdict.SAID, reason=BY_REP),
        Finding("b", Verdict.NOT_SAID, reason=BY_REP),
    )
    gave_in = SelfCheck({"a": Answer.YES}, {"a": Ruling(Right.PROGRAM)})
    assert ruled_findings((missed, heard), gave_in) == (missed, heard)
    assert ruled_findings((missed,), None) == (missed,)


@pytest.mark.parametrize("words", [None, failed(), no_speech(), transcript("")])
@pytest.mark.parametrize("language", ["en", "nb", "de", ""])
def test_empty_silent_and_foreign_takes_are_reviewed_as_far_as_they_go(
    words: Transcript | None, language: str
) -> None:
    for whole in (ALL_THREE, line()):
        review = review_take("take", whole, words, language, scenario=SCENARIO, process=Process("p", ()))
        assert len(review.findings) == len(whole.key_points)
        assert all(finding.verdict is not Verdict.SAID for finding in review.findings)
        assert (review.questions, review.avoided, review.mentions) == ((), (), ())
        assert review.commitment is not None
        assert review.next_time is not None


def test_music_and_other_languages_give_no_commitment_and_no_question() -> None:
    said = transcript("la la la la, oh oh oh. Der Vertrag ist am Freitag fertig.")
    review = review_take("take", ALL_THREE, said, "en", scenario=SCENARIO)
    assert review.questions == ()
    assert review.commitment is not None
    assert review.commitment.verdict is Verdict.NOT_SAID


def test_what_could_not_be_transcribed_may_hold_the_point() -> None:
    said = transcript("Hello there, my friend.")

    def of(*holes: Span) -> tuple[Verdict, str]:
        finding = review_take("take", line(SAY), replace(said, holes=holes), "en").findings[0]
        return finding.verdict, finding.reason

    assert of() == (Verdict.NOT_SAID, "")
    assert of(LONG_ENOUGH) == (Verdict.COULD_NOT_TELL, "unclear_audio")
    assert of(Span(2.0, 2.3)) == (Verdict.NOT_SAID, "")
    made = replace(transcript("We deliver within two weeks."), holes=(LONG_ENOUGH,))
    assert review_take("take", line(SAY), made, "en").findings[0].verdict is Verdict.SAID
