"""The history of a line: all attempts, the first, the best, the latest, and what really improved."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain import Answer, Delivery, Right, Ruling, SelfCheck, Take, TakeKind, Verdict
from app.workflow import Improvement, LineHistory, Services, TakePipeline, keep_ruling, line_history
from tests.analysis.deliveries import delivery
from tests.workflow.making import SAID, edit_pack, place, take_of, words

THANKS = "Thank you for your time."
WITHOUT_CALL = "Thank you for your time. We can send the report next week."


def attempt(services: Services, text: str, sound: Delivery | None = None, **others: Any) -> Take:
    """A reviewed attempt that says this and sounds like that."""
    take = take_of(services, **others)
    services.library.save_transcript(take.id, words(text))
    services.library.save_delivery(take.id, sound or delivery())
    TakePipeline(services).analyse(take.id)
    return services.library.take(take.id)


def history(services: Services, speaker: str | None = None) -> LineHistory:
    return line_history(services, place(services), "en", speaker)


def codes(history: LineHistory) -> list[str]:
    return [one.code for one in history.improved]


def test_a_line_without_attempts_has_no_history(services: Services) -> None:
    attempt(services, SAID, kind=TakeKind.MODEL)
    empty = history(services)
    assert empty == LineHistory()
    assert (empty.first, empty.best, empty.latest) == (None, None, None)


def test_first_best_and_latest_by_points_then_by_choice_then_by_age(services: Services) -> None:
    takes = [attempt(services, text) for text in (THANKS, SAID, SAID, WITHOUT_CALL)]
    found = history(services)
    assert [one.take.id for one in found.takes] == [take.id for take in takes]
    assert [one.number for one in found.takes] == [1, 2, 3, 4]
    assert [(one.said, one.not_said, one.could_not_tell) for one in found.takes] == [
        (1, 2, 0),
        (3, 0, 0),
        (3, 0, 0),
        (2, 1, 0),
    ]
    assert found.first is not None
    assert found.best is not None
    assert found.latest is not None
    assert [found.first.number, found.best.number, found.latest.number] == [1, 3, 4]
    services.library.choose_best(takes[1].id, True)
    chosen = history(services).best
    assert chosen is not None
    assert (chosen.number, chosen.is_chosen) == (2, True)


def test_a_speakers_history_is_their_own(services: Services) -> None:
    attempt(services, THANKS)
    own = attempt(services, SAID, speaker="Ola")
    assert [one.take.id for one in history(services, "Ola").takes] == [own.id]
    assert len(history(services).takes) == 2


def test_a_ruling_counts_in_the_chart_and_for_the_best(services: Services) -> None:
    first = attempt(services, WITHOUT_CALL)
    services.library.save_self_check(first.id, SelfCheck({"call": Answer.YES, "thank": Answer.YES}))
    before = history(services).takes[0]
    assert (before.said, before.agreed, before.judged) == (2, 1, 2)
    keep_ruling(services, first.id, "call", Ruling(Right.REP))
    after = history(services).takes[0]
    assert (after.said, after.by_rep, after.agreed, after.judged) == (3, frozenset({"call"}), 2, 2)
    assert after.points["call"] is Verdict.SAID
    stored = services.library.review(first.id)
    assert stored is not None
    found = stored.finding("call")
    assert found is not None
    assert found.verdict is Verdict.NOT_SAID, "what the program found stays as it is"
    assert stored.next_time is not None
    assert stored.next_time.code == "next_keep"
    keep_ruling(services, first.id, "call", None)
    again = services.library.review(first.id)
    assert again is not None
    assert again.next_time is not None
    assert again.next_time.code == "next_commit"


def test_what_improved_is_said_with_the_take_since_which_it_holds(services: Services) -> None:
    attempt(services, THANKS, delivery(hesitations=4, answer_after_s=0.2))
    attempt(services, SAID)
    attempt(services, SAID, delivery(hesitations=1, answer_after_s=1.4))
    found = history(services)
    assert found.improved[:3] == (
        Improvement("point_said", {"key_point": "send", "since": 2}),
        Improvement("point_said", {"key_point": "call", "since": 2}),
        Improvement("commitment_made", {"since": 2}),
    )
    assert found.improved[3:] == (
        Improvement("hesitations_fewer", {"first": 12.0, "latest": 3.0}),
        Improvement("pause_longer", {"first_s": 0.2, "latest_s": 1.4}),
    )


def test_a_point_that_was_lost_on_the_way_holds_since_it_came_back(services: Services) -> None:
    for text in (THANKS, SAID, WITHOUT_CALL, SAID):
        attempt(services, text)
    since = {str(one.facts["key_point"]): one.facts["since"] for one in history(services).improved
             if one.code == "point_said"}  # fmt: skip
    assert since == {"send": 2, "call": 4}


def test_nothing_improved_where_nothing_did(services: Services) -> None:
    attempt(services, SAID)
    assert codes(history(services)) == []
    attempt(services, THANKS, delivery(hesitations=5, answer_after_s=0.1))
    assert codes(history(services)) == []


def test_a_small_change_of_the_sound_is_no_improvement(services: Services) -> None:
    attempt(services, SAID, delivery(hesitations=3, answer_after_s=1.0))
    attempt(services, SAID, delivery(seconds=20.5, hesitations=3, answer_after_s=1.2))
    assert codes(history(services)) == []


def test_pace_and_length_improve_towards_the_model_only(services: Services) -> None:
    attempt(services, SAID, delivery(seconds=20.0, wpm=150), kind=TakeKind.MODEL)
    attempt(services, SAID, delivery(seconds=40.0, wpm=250))
    attempt(services, SAID, delivery(seconds=22.0, wpm=160))
    found = history(services)
    assert found.improved == (
        Improvement("pace_nearer", {"first": 250, "latest": 160, "model": 150}),
        Improvement("shorter", {"first_s": 40, "latest_s": 22, "model_s": 20}),
    )
    attempt(services, SAID, delivery(seconds=5.0, wpm=600))
    assert codes(history(services)) == []


def test_takes_without_words_are_shown_and_prove_nothing(services: Services) -> None:
    take_of(services)
    attempt(services, SAID)
    found = history(services)
    silent = found.takes[0]
    assert (silent.has_words, silent.said, dict(silent.points)) == (False, 0, {})
    assert found.improved == ()
    assert found.best is not None
    assert found.best.number == 2


def test_a_stored_review_counts_while_it_fits_and_else_the_words_do(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = attempt(services, "We keep our word. We can send the report next week.")
    monkeypatch.setattr("app.workflow.reviewing.Reviewer.review", None)
    assert history(services).takes[0].points["thank"] is not Verdict.SAID
    monkeypatch.undo()
    edit_pack(services, "en: [thank you for your time,", "en: [we keep our word, thank you for your time,")
    assert history(services).takes[0].points["thank"] is Verdict.SAID
    stored = services.library.review(take.id)
    assert stored is not None
    assert stored.content_hash != place(services).scenario.content_hash, "looking writes nothing"


def test_damaged_files_of_a_take_leave_a_gap_and_not_a_fault(services: Services) -> None:
    take = attempt(services, SAID)
    for name in ("review.json", "transcript.json", "delivery.json", "selfcheck.json"):
        (services.library.folder(take.id) / name).write_bytes(b"{")
    one = history(services).takes[0]
    assert (one.has_words, one.pace_wpm, one.said) == (False, None, 0)


def test_what_could_not_be_measured_is_none_and_never_nought(services: Services) -> None:
    attempt(services, SAID, replace(delivery(wpm=None), hesitations_known=False))
    one = history(services).takes[0]
    assert (one.pace_wpm, one.hesitations_per_minute, one.answer_after_s) == (None, None, None)
