"""What is still open in a scenario, over the latest attempt of each line and the latest conversation."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.audio import copy_as_take_wav
from app.config import find_paths
from app.domain import LineRef, Take, TakeKind, Verdict
from app.workflow import LineInPack, Services, TakePipeline, find_line, prompt_of, review_scenario
from tests.workflow.making import DATA, SPEECH, words

REFRAME = LineRef("northwind.saas-core", "price-too-high", "reframe")
OPENING = LineRef("northwind.saas-core", "price-too-high", "@opening")


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A profile with the pack that has questions, qualification and a commitment."""
    paths = find_paths(tmp_path / "profile")
    paths.make()
    shutil.copytree(DATA / "packs" / "northwind", paths.packs / "northwind")
    services = Services(paths)
    yield services
    services.close()


def place(services: Services, ref: LineRef = REFRAME) -> LineInPack:
    found = find_line(services.packs(), ref)
    assert found is not None
    return found


def attempt(services: Services, text: str | None, *, ref: LineRef = REFRAME, conversation: str = "") -> Take:
    library = services.library
    prompt = prompt_of(place(services, ref), "en")
    opened = library.begin(TakeKind.ATTEMPT, ref, "en", "Kari", prompt, conversation=conversation)
    facts = copy_as_take_wav(SPEECH / "en.wav", opened.audio_path)
    digest = hashlib.sha256(opened.audio_path.read_bytes()).hexdigest()
    take = library.finish(opened, facts.sample_rate, facts.frames, digest)
    if text is not None:
        library.save_transcript(take.id, words(text))
        TakePipeline(services).analyse(take.id)
    return library.take(take.id)


def test_before_the_first_take_everything_is_open(services: Services) -> None:
    found = review_scenario(services, place(services), "en")
    assert [item.id for item in found.items_open] == ["need", "authority", "timing"]
    assert [question.id for question in found.questions_left] == ["cost", "who", "when"]
    assert (found.commitment, found.commitment_open, found.could_not_tell) == (None, (), ())
    assert [(one.line.id, one.take) for one in found.lines] == [("reframe", None)]


def test_questions_close_items_and_what_the_next_step_lacks_is_said(services: Services) -> None:
    take = attempt(
        services,
        "That's fair to raise. What does one lost renewal cost you? How did you hear of us? "
        "Can we call about it on Thursday?",
    )
    found = review_scenario(services, place(services), "en")
    assert [item.id for item in found.items_open] == ["authority", "timing"]
    asked = found.questions[0].asked[0]
    assert (asked.take.id, asked.question.is_open, asked.question.qualifies) == (take.id, True, "need")
    assert found.other_questions[0].question.evidence.quote == "How did you hear of us?"
    assert found.commitment is not None
    assert (found.commitment.verdict, found.commitment.when) == (Verdict.SAID, "Thursday")
    assert "when" not in found.commitment_open
    assert found.commitment_take is not None
    assert found.commitment_take.id == take.id


def test_only_the_latest_attempt_of_a_line_counts(services: Services) -> None:
    attempt(services, "What does one lost renewal cost you?")
    attempt(services, "That's fair to raise.")
    found = review_scenario(services, place(services), "en")
    assert "need" in [item.id for item in found.items_open]


def test_turns_of_the_latest_conversation_count_too(services: Services) -> None:
    older, newer = "01ARZ3NDEKTSV4RRFFQ69G5FAV", "01BRZ3NDEKTSV4RRFFQ69G5FAV"
    attempt(services, "Who else needs to agree?", ref=OPENING, conversation=older)
    attempt(services, "What does one lost renewal cost you?", ref=OPENING, conversation=newer)
    found = review_scenario(services, place(services), "en")
    assert [item.id for item in found.items_open] == ["authority", "timing"]


def test_takes_without_words_are_named_and_close_nothing(services: Services) -> None:
    silent = attempt(services, None)
    found = review_scenario(services, place(services), "en")
    assert [take.id for take in found.could_not_tell] == [silent.id]
    assert not found.lines[0].has_words
    assert len(found.items_open) == 3


def test_another_speakers_takes_are_left_out(services: Services) -> None:
    attempt(services, "What does one lost renewal cost you?")
    assert len(review_scenario(services, place(services), "en", "Ola").items_open) == 3
    assert len(review_scenario(services, place(services), "en", "Kari").items_open) == 2
