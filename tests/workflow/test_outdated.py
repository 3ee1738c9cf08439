"""Which takes would get better words: by larger models, chosen ones, those of the language; never worse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain import Cancelled, Span, Take, TranscriptState
from app.transcription import InstalledModel, ModelState, add_from_folder, remove_model
from app.workflow import Finder, Reason, Services
from app.workflow.outdated import is_better, note_tried
from tests.workflow.making import MICRO, SAID, SPEECH, take_of, words


def model(name: str, size_mb: float = 0.0) -> InstalledModel:
    return InstalledModel(name, Path(name), True, round(size_mb * 1e6), ModelState.GOOD)


def written(services: Services, by: str, language: str = "en", **changes: Any) -> Take:
    """A take whose words a model of this name wrote."""
    take = take_of(services, speech=SPEECH / f"{language}.wav", language=language)
    transcript = replace(words(SAID, language), model=by)
    return services.library.save_transcript(take.id, replace(transcript, **changes))


@pytest.fixture
def base(services: Services) -> Services:
    """A profile in which base is the model that was chosen for English."""
    add_from_folder(MICRO, services.paths.models, name="base")
    services.change_settings(speech_models={"en": "base"})
    return services


@pytest.mark.parametrize(
    ("had", "now", "language", "better"),
    [
        ("tiny", "base", "en", True),
        ("base", "small", "nl", True),
        ("base", "tiny", "en", False),
        ("base", "base", "en", False),
        ("small", "nb-whisper-base", "nb", True),
        ("nb-whisper-base", "medium", "nb", False),
        ("nb-whisper-base", "nb-whisper-small", "nb", True),
        ("medium", "large-v3-turbo", "en", False),
        ("ours", "base", "en", False),
        ("", "base", "en", False),
        ("whisper-1 @ words.example.com", "medium", "en", False),
    ],
)
def test_larger_or_made_for_the_language_is_better_and_what_is_not_known_is_not(
    had: str, now: str, language: str, better: bool
) -> None:
    assert is_better(had, model(now), language, {}) is better


@pytest.mark.parametrize(
    ("had", "now", "better"),
    [
        ("medium", "large-v3-turbo", True),
        ("gone-long-ago", "base", True),
        ("base", "tiny", False),
        ("whisper-1 @ words.example.com", "medium", False),
    ],
)
def test_the_users_choice_decides_between_equals_and_never_for_a_smaller_one(
    had: str, now: str, better: bool
) -> None:
    assert is_better(had, model(now), "en", {}, is_chosen=True) is better


def test_models_that_are_in_no_catalogue_are_compared_by_their_size() -> None:
    installed = {"ours": model("ours", 100)}
    assert is_better("ours", model("theirs", 400), "en", installed)
    assert not is_better("ours", model("theirs", 110), "en", installed)
    assert not is_better("ours", model("theirs", 40), "en", installed, is_chosen=True)


def test_takes_of_smaller_models_are_found_newest_first(base: Services) -> None:
    first, second = written(base, "tiny"), written(base, "tiny")
    written(base, "base")
    written(base, "medium")
    take_of(base)
    found = Finder(base).find()
    assert [one.take.id for one in found] == [second.id, first.id]
    assert {(one.reason, one.had, one.model) for one in found} == {(Reason.SMALLER, "tiny", "base")}


def test_what_failed_and_what_has_holes_counts_once(base: Services) -> None:
    failed = written(base, "tiny", state=TranscriptState.FAILED, words=(), problem="transcription_crashed")
    again = written(base, "base", state=TranscriptState.FAILED, words=(), problem="transcription_crashed")
    holes = written(base, "base", holes=(Span(1.0, 2.0),))
    better = written(base, "medium", holes=(Span(1.0, 2.0),))
    found = {one.take.id: one.reason for one in Finder(base).find()}
    assert found == {failed.id: Reason.FAILED, holes.id: Reason.HOLES}
    assert again.id not in found, "the user may have that tried again"
    assert better.id not in found, "the rest of its words would get worse"
    note_tried(base.paths.tried_again, holes.id, "base")
    assert [one.take.id for one in Finder(base).find()] == [failed.id]


def test_each_language_has_its_own_model_and_one_language_can_be_asked_for(base: Services) -> None:
    english, dutch = written(base, "tiny"), written(base, "tiny", "nl")
    assert {one.take.id for one in Finder(base).find()} == {english.id, dutch.id}
    assert [one.take.id for one in Finder(base).find("nl")] == [dutch.id]


def test_a_model_that_somebody_names_is_used_for_all_that_another_one_wrote(base: Services) -> None:
    take = written(base, "medium")
    written(base, "base")
    base_model = model("base")
    assert [one.take.id for one in Finder(base).find(model=base_model)] == [take.id]
    english_only = replace(model("tiny.en"), is_multilingual=False)
    written(base, "base", "nl")
    assert all(one.take.language == "en" for one in Finder(base).find(model=english_only))


def test_words_are_read_once_and_again_when_they_changed(
    base: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = written(base, "tiny")
    finder = Finder(base)
    assert len(finder.find()) == 1
    with monkeypatch.context() as patch:
        patch.setattr(type(base.library), "transcript", None)
        assert len(finder.find()) == 1, "nothing is read again"
    base.library.save_transcript(take.id, replace(words(SAID), model="base"))
    assert finder.find() == ()


def test_nothing_is_found_without_a_model_and_damaged_words_are_passed_over(base: Services) -> None:
    take, bad = written(base, "tiny"), written(base, "tiny")
    (base.library.folder(bad.id) / "transcript.json").write_bytes(b"{")
    assert [one.take.id for one in Finder(base).find()] == [take.id]
    remove_model("base", base.paths.models)
    assert Finder(base).find() == ()


def test_a_note_that_makes_no_sense_is_no_note(base: Services) -> None:
    take = written(base, "tiny")
    for rubbish in (b"{", b"[]", b'{"format": 9, "tried": {}}', b'{"format": 1, "tried": 3}'):
        base.paths.tried_again.write_bytes(rubbish)
        assert len(Finder(base).find()) == 1
    note_tried(base.paths.tried_again, take.id, "base")
    assert Finder(base).find() == ()


def test_looking_can_be_broken_off(base: Services) -> None:
    import threading

    written(base, "tiny")
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        Finder(base).find(cancel=cancel)
