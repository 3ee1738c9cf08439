"""How well self-checks and findings agree over time, and what reps say that the pack does not know."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.audio import copy_as_take_wav
from app.domain import Answer, Finding, Review, Right, Ruling, SelfCheck, TakeKind, Verdict
from app.workflow import (
    KeptPhrasing,
    Services,
    keep_ruling,
    phrasings_kept,
    prompt_of,
    self_check_agreement,
    thin_phrasing_problems,
)
from tests.workflow.making import LINE, SPEECH, place, words

NOW = datetime(2026, 5, 20, 12, 0, tzinfo=UTC)
YES, NO, UNSURE = Answer.YES, Answer.NO, Answer.UNSURE
SAID, MISSED, UNKNOWN = Verdict.SAID, Verdict.NOT_SAID, Verdict.COULD_NOT_TELL


def judged(
    services: Services,
    days_ago: float,
    *points: tuple[Answer, Verdict],
    speaker: str = "Kari",
    language: str = "en",
) -> str:
    """A reviewed take of that day; each point has an answer and what was found."""
    library = services.library
    moment = NOW - timedelta(days=days_ago)
    prompt = prompt_of(place(services), "en")
    opened = library.begin(TakeKind.ATTEMPT, LINE, language, speaker, prompt, now=moment)
    facts = copy_as_take_wav(SPEECH / "en.wav", opened.audio_path)
    take = library.finish(opened, facts.sample_rate, facts.frames, "0" * 64)
    library.save_transcript(take.id, words("Thank you.", language))
    findings = tuple(Finding(f"p{at}", verdict) for at, (_, verdict) in enumerate(points))
    library.save_review(take.id, Review(take.id, findings))
    library.save_self_check(take.id, SelfCheck({f"p{at}": answer for at, (answer, _) in enumerate(points)}))
    return take.id


def test_the_last_thirty_days_stand_beside_the_thirty_before(services: Services) -> None:
    judged(services, 3, *[(YES, SAID)] * 8, *[(YES, MISSED)] * 2)
    judged(services, 40, *[(YES, SAID)] * 5, *[(NO, SAID)] * 5)
    judged(services, 70, *[(YES, SAID)] * 10)
    judged(services, 3, *[(YES, MISSED)] * 10, speaker="Ola")
    found = self_check_agreement(services, "Kari", now=NOW)
    assert (found.last_days.agreed, found.last_days.decided, found.last_days.share) == (8, 10, 0.8)
    assert (found.days_before.agreed, found.days_before.decided, found.days_before.share) == (5, 10, 0.5)
    assert found.can_tell
    assert [(one.start.month, one.agreed, one.decided) for one in found.months] == [
        (3, 10, 10),
        (4, 5, 10),
        (5, 8, 10),
    ]


def test_unsure_and_could_not_tell_are_counted_apart(services: Services) -> None:
    judged(services, 1, (YES, SAID), (NO, MISSED), (UNSURE, SAID), (YES, UNKNOWN), (NO, UNKNOWN))
    last = self_check_agreement(services, "Kari", now=NOW).last_days
    assert (last.agreed, last.decided, last.unsure, last.could_not_tell) == (2, 2, 1, 2)


def test_a_few_points_say_nothing(services: Services) -> None:
    judged(services, 1, *[(YES, SAID)] * 9)
    found = self_check_agreement(services, "Kari", now=NOW)
    assert (found.last_days.is_enough, found.last_days.share, found.can_tell) == (False, None, False)
    empty = self_check_agreement(services, "Nobody", now=NOW)
    assert (empty.last_days.decided, empty.months, empty.can_tell) == (0, (), False)


def test_where_the_rep_was_right_they_agree(services: Services) -> None:
    take = judged(services, 1, (YES, MISSED), (NO, SAID))
    assert self_check_agreement(services, "Kari", now=NOW).last_days.agreed == 0
    keep = services.library.save_ruling
    keep(take, "p0", Ruling(Right.REP))
    keep(take, "p1", Ruling(Right.PROGRAM))
    last = self_check_agreement(services, "Kari", now=NOW).last_days
    assert (last.agreed, last.decided) == (1, 2)


def test_one_language_can_be_looked_at_alone(services: Services) -> None:
    judged(services, 1, (YES, SAID))
    judged(services, 1, (YES, MISSED), language="nb")
    assert self_check_agreement(services, "Kari", "nb", NOW).last_days.decided == 1


def test_damaged_self_checks_are_left_out(services: Services) -> None:
    take = judged(services, 1, (YES, SAID))
    (services.library.folder(take) / "selfcheck.json").write_bytes(b"[]")
    assert self_check_agreement(services, "Kari", now=NOW).last_days.decided == 0


def test_what_reps_say_they_said_is_kept_and_counted_for_the_author(services: Services) -> None:
    quotes = ("Lovely of you to listen.", "lovely of you  to listen", "Kind of you.", "", "not this one")
    for at, quote in enumerate(quotes):
        take = judged(services, at, (YES, MISSED))
        right = Right.PROGRAM if quote == "not this one" else Right.REP
        keep_ruling(services, take, "thank", Ruling(right, quote))
    assert phrasings_kept(services, LINE) == {
        "thank": (KeptPhrasing("Lovely of you to listen.", 2), KeptPhrasing("Kind of you.", 1))
    }
    assert phrasings_kept(services, LINE, "nb") == {}


def test_a_key_point_that_no_phrasing_tells_is_a_warning_with_its_place(services: Services) -> None:
    problems = thin_phrasing_problems(place(services).pack)
    assert {problem.code for problem in problems} == {"thin_phrasing"}
    found = [dict(problem.facts) for problem in problems if problem.facts["language"] == "en"]
    assert found == [
        {
            "scenario": "call-back",
            "line": "promise",
            "key_point": "thank",
            "language": "en",
            "phrase": "thank you for your time",
        }
    ]
    assert problems[0].file.name == "call-back.yaml"
