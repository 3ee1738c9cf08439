"""Model and attempt side by side: each key point is linked to where it was said in both."""

from __future__ import annotations

import shutil

import pytest

from app.domain import Answer, Right, Ruling, SelfCheck, TakeKind, Verdict
from app.workflow import (
    Comparison,
    ModelChoice,
    ModelSource,
    Services,
    TakePipeline,
    compare_takes,
    keep_ruling,
    models_of_line,
    place_of_take,
)
from tests.workflow.making import SAID, SPEECH, edit_pack, place, take_of, words

ATTEMPT = "I will call you back on Monday. Thank you for your patience."


@pytest.fixture
def pair(services: Services) -> tuple[ModelChoice, str]:
    """A model that says everything and an attempt that says two of three, the other way round."""
    model, attempt = take_of(services, TakeKind.MODEL, speaker="Anneke"), take_of(services)
    for take, text in ((model, SAID), (attempt, ATTEMPT)):
        services.library.save_transcript(take.id, words(text))
        TakePipeline(services).analyse(take.id)
    return models_of_line(services.library, place(services), "en")[0], attempt.id


def test_each_key_point_leads_to_its_words_in_both(services: Services, pair: tuple[ModelChoice, str]) -> None:
    choice, attempt_id = pair
    services.library.save_self_check(attempt_id, SelfCheck({"send": Answer.YES, "call": Answer.UNSURE}))
    attempt = services.library.take(attempt_id)
    compared = compare_takes(services, place(services).line, "en", choice, attempt)
    assert compared.model is not None
    assert compared.attempt is not None
    assert (compared.model.speaker, compared.attempt.speaker) == ("Anneke", "Kari")
    assert (compared.model.take, compared.attempt.take) == (choice.take, attempt)
    assert compared.line_text == SAID
    assert compared.title == "Leave with a next step"
    assert compared.scale_s == attempt.duration_s
    found = {}
    for link in compared.links:
        assert link.model is not None
        assert link.attempt is not None
        sides = ((link.model, compared.model), (link.attempt, compared.attempt))
        for finding, side in sides:
            if finding.evidence is None:
                continue
            assert side.transcript is not None
            at = side.transcript.words[finding.evidence.first_word : finding.evidence.end_word]
            assert finding.evidence.start_s == at[0].start_s
            assert finding.evidence.end_s == at[-1].end_s
            assert finding.evidence.quote == " ".join(word.text for word in at)
        found[link.key_point] = (link.number, link.model.verdict, link.attempt.verdict, link.answer)
    yes, no = Verdict.SAID, Verdict.NOT_SAID
    assert found == {
        "thank": (1, yes, yes, None),
        "send": (2, yes, no, Answer.YES),
        "call": (3, yes, yes, Answer.UNSURE),
    }
    later, earlier = compared.links[0].attempt, compared.links[2].attempt
    assert later is not None
    assert later.evidence is not None
    assert earlier is not None
    assert earlier.evidence is not None
    assert later.evidence.start_s > earlier.evidence.start_s
    assert compared.next_time is not None
    assert (compared.next_time.code, compared.next_time.key_point) == ("next_say", "send")


def test_a_side_that_is_missing_stays_empty(services: Services, pair: tuple[ModelChoice, str]) -> None:
    choice, attempt_id = pair
    line, attempt = place(services).line, services.library.take(attempt_id)
    nothing = compare_takes(services, line, "en", None, None)
    assert (nothing.model, nothing.attempt, nothing.scale_s, nothing.next_time) == (None, None, 0.0, None)
    assert [(one.model, one.attempt, one.answer) for one in nothing.links] == [(None, None, None)] * 3
    only = compare_takes(services, line, "en", choice, None)
    assert only.attempt is None
    assert all(one.model is not None and one.attempt is None for one in only.links)
    voice = compare_takes(services, line, "en", ModelChoice(ModelSource.VOICE), attempt)
    assert voice.model is None
    assert voice.next_time is not None


def test_a_take_that_waits_for_its_words_is_compared_by_ear(services: Services) -> None:
    attempt = take_of(services)
    compared = compare_takes(services, place(services).line, "en", None, attempt)
    assert compared.attempt is not None
    assert (compared.attempt.transcript, compared.attempt.findings) == (None, ())
    assert compared.attempt.audio.is_file()
    assert compared.next_time is None


def test_a_model_of_the_pack_brings_its_sound_and_no_words(services: Services) -> None:
    choice = ModelChoice(ModelSource.PACK, "anna", None, SPEECH / "en.wav")
    compared = compare_takes(services, place(services).line, "en", choice, None)
    assert compared.model is not None
    assert (compared.model.kind, compared.model.speaker) == (TakeKind.MODEL, "anna")
    assert compared.model.duration_s == pytest.approx(7.31, abs=0.01)
    assert compared.model.transcript is None


def test_a_line_that_was_changed_since_is_what_counts(
    services: Services, pair: tuple[ModelChoice, str]
) -> None:
    choice, attempt_id = pair
    edit_pack(services, "en: [we can send the report next week,", "en: [thank you for your patience,")
    compared = compare_takes(services, place(services).line, "en", choice, services.library.take(attempt_id))
    assert compared.links[1].attempt is not None
    assert compared.links[1].attempt.verdict is Verdict.SAID
    assert compared.next_time is not None
    assert compared.next_time.code == "next_keep"


def test_a_take_of_a_pack_that_is_gone_is_compared_with_its_own_copy(
    services: Services, pair: tuple[ModelChoice, str]
) -> None:
    choice, attempt_id = pair
    shutil.rmtree(services.paths.packs / "known-sentences")
    services.forget_packs()
    attempt = services.library.take(attempt_id)
    kept = place_of_take(services.packs(), attempt)
    assert kept.scenario.title.get("en") == attempt.prompt.scenario_title
    compared = compare_takes(services, kept.line, "en", choice, attempt)
    assert compared.line_text == SAID
    assert compared.links[0].text == "Thank the buyer"
    assert compared.cue == "I have to run, can we talk about this another time?"


def test_disagreements_come_first_and_one_click_settles_them(
    services: Services, pair: tuple[ModelChoice, str]
) -> None:
    choice, attempt_id = pair
    library, line = services.library, place(services).line
    answers = {"thank": Answer.YES, "send": Answer.YES, "call": Answer.NO}
    library.save_self_check(attempt_id, SelfCheck(answers))

    def compared() -> Comparison:
        return compare_takes(services, line, "en", choice, library.take(attempt_id))

    before = compared()
    assert [one.key_point for one in before.links] == ["thank", "send", "call"]
    assert [one.key_point for one in before.in_order] == ["send", "call", "thank"]
    assert [one.disagrees for one in before.links] == [False, True, True]
    assert before.number_of_disagreements == 2
    keep_ruling(services, attempt_id, "send", Ruling(Right.REP, "the report"))
    after = compared()
    assert [one.key_point for one in after.in_order] == ["call", "send", "thank"]
    send = after.links[1]
    assert send.attempt is not None
    assert send.shown is not None
    assert (send.attempt.verdict, send.shown.verdict, send.shown.reason) == (
        Verdict.NOT_SAID,
        Verdict.SAID,
        "by_rep",
    )
    assert (send.disagrees, send.is_open, send.ruling) == (True, False, Ruling(Right.REP, "the report"))
    assert after.next_time is not None
    assert after.next_time.code == "next_keep"
    keep_ruling(services, attempt_id, "send", None)
    again = compared()
    assert again.links[1].shown == again.links[1].attempt
    assert again.next_time is not None
    assert again.next_time.code == "next_say"


def test_both_sides_bring_their_sound_and_it_is_measured_where_it_was_not(
    services: Services, pair: tuple[ModelChoice, str]
) -> None:
    choice, attempt_id = pair
    attempt = services.library.take(attempt_id)
    assert services.library.delivery(attempt_id) is None
    compared = compare_takes(services, place(services).line, "en", choice, attempt)
    assert compared.model is not None
    assert compared.attempt is not None
    assert compared.attempt.delivery == services.library.delivery(attempt_id) is not None
    rows = {row.measure: row for row in compared.rows}
    assert {"pace_wpm", "answer_after_s", "hesitations_pm"} <= rows.keys()
    assert rows["answer_after_s"].value.reason == "no_cue"
    assert rows["loudness_dbfs"].model is not None
    assert compared.place is not None
    assert compared.place.scenario.id == "call-back"
    review = compared.attempt.review
    assert review is not None
    assert review.commitment is not None
    assert (review.commitment.verdict, review.commitment.when) == (Verdict.SAID, "Monday")


def test_the_models_of_packs_are_measured_once(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    choice = ModelChoice(ModelSource.PACK, "anna", None, SPEECH / "en.wav")
    line = place(services).line
    first = compare_takes(services, line, "en", choice, None)
    assert first.model is not None
    assert first.model.delivery is not None
    monkeypatch.setattr("app.workflow.deliveries._measured", None)
    second = compare_takes(services, line, "en", choice, None)
    assert second.model is not None
    assert second.model.delivery is first.model.delivery


def test_own_earlier_takes_stand_beside_the_latest(services: Services) -> None:
    pipeline = TakePipeline(services)
    for speaker in ("Kari", "Kari", "Ola", "Kari"):
        take = take_of(services, speaker=speaker)
        services.library.save_transcript(take.id, words(SAID))
        pipeline.measure(take.id)
    latest = services.library.takes()[0]
    compared = compare_takes(services, place(services).line, "en", None, latest)
    assert {row.own_count for row in compared.rows if row.measure == "pace_wpm"} == {2}


def test_words_on_their_way_are_shown_and_nothing_of_them_is_kept(services: Services) -> None:
    attempt = take_of(services)
    before = services.library.take(attempt.id)
    line = place(services).line
    none_yet = compare_takes(services, line, "en", None, attempt, {attempt.id: None})
    text = compare_takes(services, line, "en", None, attempt, {attempt.id: words(ATTEMPT)})
    for compared in (none_yet, text):
        assert not compared.is_settled
        assert compared.next_time is None
        assert compared.rows == ()
        assert compared.attempt is not None
        assert compared.attempt.audio.is_file()
        assert compared.attempt.delivery is None
    assert none_yet.attempt is not None
    assert none_yet.attempt.transcript is None
    assert [one.attempt.verdict for one in text.links if one.attempt] == [
        Verdict.SAID,
        Verdict.NOT_SAID,
        Verdict.SAID,
    ]
    assert services.library.take(attempt.id) == before
    assert services.library.transcript(attempt.id) is None
    assert services.library.delivery(attempt.id) is None
    services.library.save_transcript(attempt.id, words(ATTEMPT))
    settled = compare_takes(services, line, "en", None, services.library.take(attempt.id))
    assert settled.is_settled
    assert settled.next_time is not None
    assert settled.attempt is not None
    assert settled.attempt.delivery is not None


def test_what_is_on_disk_comes_before_what_was_heard_on_the_way(services: Services) -> None:
    attempt = take_of(services)
    services.library.save_transcript(attempt.id, words(SAID))
    coming = {attempt.id: words(ATTEMPT)}
    compared = compare_takes(services, place(services).line, "en", None, attempt, coming)
    assert compared.attempt is not None
    assert compared.attempt.transcript == words(SAID)
