"""What is added to a take besides its words: how it sounds, and who was right about a finding."""

from __future__ import annotations

import pytest

from app.domain import (
    Answer,
    AskedQuestion,
    CommitmentFinding,
    Evidence,
    Finding,
    KnownError,
    Mention,
    MentionKind,
    NextTime,
    Review,
    Right,
    Ruling,
    SelfCheck,
    TakeState,
    Verdict,
)
from app.storage import Library
from tests.storage.builders import measured, record, words

REP, PROGRAM = Ruling(Right.REP, "we save you hours"), Ruling(Right.PROGRAM)


def test_a_delivery_comes_back_as_it_was_measured(library: Library) -> None:
    take = record(library)
    assert library.delivery(take.id) is None
    saved = library.save_delivery(take.id, measured())
    assert saved.state is TakeState.RECORDED
    assert library.delivery(take.id) == measured()
    assert library.check() == ()


def test_new_words_end_a_delivery_that_was_measured_with_the_old_ones(library: Library) -> None:
    take = record(library)
    library.save_delivery(take.id, measured())
    kept = library.save_transcript(take.id, words("ja da"))
    assert library.delivery(take.id) is None
    assert (kept.state, "delivery.json" in kept.sha256) == (TakeState.TRANSCRIBED, False)
    assert library.check() == ()


def test_a_damaged_delivery_is_named_and_can_be_measured_again(library: Library) -> None:
    take = record(library)
    library.save_delivery(take.id, measured())
    (library.folder(take.id) / "delivery.json").write_bytes(b"{")
    with pytest.raises(KnownError, match="file_damaged"):
        library.delivery(take.id)
    library.save_delivery(take.id, measured())
    assert library.delivery(take.id) == measured()


def test_a_review_with_all_its_facts_comes_back(library: Library) -> None:
    take = record(library)
    evidence = Evidence(0, 2, 0.0, 1.0, "ja da", "ja", 1.0)
    review = Review(
        take.id,
        (Finding("value", Verdict.NOT_SAID, evidence, "partial", ("day", "the price")),),
        (evidence,),
        NextTime("next_partial", "value", {"missing": "day", "seconds": 1.5}, "next_say", "other"),
        2,
        "abc",
        (AskedQuestion(evidence, None, "cost", "need"), AskedQuestion(evidence, True)),
        CommitmentFinding(Verdict.SAID, evidence, "we", "meet", "Friday", True),
        (Mention(MentionKind.REPEAT, 0, 1, 0.0, 0.5, "ja"),),
    )
    library.save_transcript(take.id, words("ja da"))
    library.save_review(take.id, review)
    assert library.review(take.id) == review


def test_a_ruling_is_kept_with_the_self_check_and_can_be_taken_back(library: Library) -> None:
    take = record(library)
    answers = {"value": Answer.YES, "ask": Answer.NO}
    library.save_self_check(take.id, SelfCheck(answers))
    library.save_ruling(take.id, "value", REP)
    library.save_ruling(take.id, "ask", PROGRAM)
    assert library.self_check(take.id) == SelfCheck(answers, {"value": REP, "ask": PROGRAM})
    library.save_ruling(take.id, "value", None)
    library.save_ruling(take.id, "never-ruled", None)
    assert library.self_check(take.id) == SelfCheck(answers, {"ask": PROGRAM})
    assert library.check() == ()


def test_answers_saved_again_keep_the_rulings_of_points_whose_answer_stayed(library: Library) -> None:
    take = record(library)
    library.save_self_check(take.id, SelfCheck({"value": Answer.YES, "ask": Answer.NO}))
    library.save_ruling(take.id, "value", REP)
    library.save_ruling(take.id, "ask", REP)
    library.save_self_check(take.id, SelfCheck({"value": Answer.YES, "ask": Answer.YES}))
    kept = library.self_check(take.id)
    assert kept is not None
    assert kept.rulings == {"value": REP}


def test_a_ruling_needs_no_self_check(library: Library) -> None:
    take = record(library)
    library.save_ruling(take.id, "value", REP)
    assert library.self_check(take.id) == SelfCheck({}, {"value": REP})


def test_a_damaged_self_check_does_not_keep_new_answers_out(library: Library) -> None:
    take = record(library)
    library.save_self_check(take.id, SelfCheck({"value": Answer.YES}))
    (library.folder(take.id) / "selfcheck.json").write_bytes(b"not json")
    library.save_self_check(take.id, SelfCheck({"value": Answer.NO}))
    assert library.self_check(take.id) == SelfCheck({"value": Answer.NO})
