"""Model and attempt side by side: each key point is linked to where it was said in both."""

from __future__ import annotations

import shutil

import pytest

from app.domain import Answer, SelfCheck, TakeKind, Verdict
from app.workflow import (
    ModelChoice,
    ModelSource,
    Services,
    TakePipeline,
    compare_takes,
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
