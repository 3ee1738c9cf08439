"""Old takes written down again, with the real speech model: whatever happens, no take loses its words."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.audio import blocks_16k
from app.config import load_settings
from app.domain import (
    Answer,
    Cancelled,
    KnownError,
    Right,
    Ruling,
    SelfCheck,
    Span,
    Take,
    TakeState,
    Transcript,
    TranscriptState,
    Verdict,
    Word,
)
from app.transcription import Transcriber, add_from_folder, remove_model
from app.workflow import Finder, Outdated, Rewritten, Services, TakePipeline, keep_ruling, retranscribe
from app.workflow.retranscription import is_plausible
from tests.commands.program import on_a_small_disk
from tests.workflow.making import MICRO, SAID, SPEECH, take_of, words

pytestmark = pytest.mark.model

OLD = "Thank you for your time. We sent the rapport next week. I will call you back on Friday."


@pytest.fixture(scope="module")
def shared_transcriber() -> Iterator[Transcriber]:
    """One worker for the whole file: starting one takes two seconds."""
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    with Transcriber() as transcriber:
        transcriber.prepare(MICRO)
        yield transcriber


@pytest.fixture
def base(services: Services, shared_transcriber: Transcriber, monkeypatch: pytest.MonkeyPatch) -> Services:
    """A profile in which base is the model that was chosen for English."""
    add_from_folder(MICRO, services.paths.models, name="base")
    services.change_settings(speech_models={"en": "base", "nl": "base"})
    monkeypatch.setattr(Services, "transcriber", shared_transcriber)
    return services


def old_take(services: Services, text: str = OLD, language: str = "en") -> Take:
    """A take that tiny wrote down, with its review."""
    take = take_of(services, speech=SPEECH / f"{language}.wav", language=language)
    services.library.save_transcript(take.id, replace(words(text, language), model="tiny"))
    TakePipeline(services).analyse(take.id)
    return services.library.take(take.id)


def text_of(services: Services, take: Take) -> str:
    transcript = services.library.transcript(take.id)
    assert transcript is not None
    return transcript.text


def contents(services: Services, take: Take) -> dict[str, bytes]:
    return {
        file.relative_to(services.library.folder(take.id)).as_posix(): file.read_bytes()
        for file in services.library.folder(take.id).rglob("*")
        if file.is_file()
    }


class DuringTheFirst:
    """Does something once, while the first take is being written down."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
        self._act: Callable[[], object] | None = act
        monkeypatch.setattr("app.audio.blocks_16k", self._blocks)

    def _blocks(self, path: Path) -> Iterator[object]:
        for block in blocks_16k(path):
            yield block
            act, self._act = self._act, None
            if act is not None:
                act()


def test_takes_get_better_words_and_a_review_of_them_newest_first(base: Services) -> None:
    first, second = old_take(base), old_take(base)
    found = Finder(base).find()
    progress: list[float] = []
    assert retranscribe(base, found, progress.append) == Rewritten(done=2)
    for take in (first, second):
        transcript, review = base.library.transcript(take.id), base.library.review(take.id)
        assert transcript is not None
        assert (transcript.text, transcript.model) == (SAID, "base")
        assert review is not None
        assert {one.key_point: one.verdict for one in review.findings}["send"] is Verdict.SAID
        assert base.library.take(take.id).state is TakeState.REVIEWED
        assert base.library.delivery(take.id) is not None
    assert progress == sorted(progress)
    assert progress[-1] == 1.0
    assert Finder(base).find() == ()
    assert base.library.check() == ()


def test_what_the_rep_thought_and_decided_stays_and_still_counts(base: Services) -> None:
    take = old_take(base, "I will call you back on Friday.")
    answers = SelfCheck({"thank": Answer.YES, "send": Answer.YES, "call": Answer.YES})
    base.library.save_self_check(take.id, answers)
    keep_ruling(base, take.id, "thank", Ruling(Right.REP, "thanks a bunch"))
    keep_ruling(base, take.id, "send", Ruling(Right.PROGRAM))
    before = base.library.self_check(take.id)
    assert retranscribe(base, Finder(base).find()).done == 1
    assert base.library.self_check(take.id) == before
    review = base.library.review(take.id)
    assert review is not None
    assert {one.key_point: one.verdict for one in review.findings} == dict.fromkeys(
        ("thank", "send", "call"), Verdict.SAID
    ), "the words themselves say now that the rep was right"
    fresh = TakePipeline(base).analyse(take.id)
    assert fresh == review, "a review that takes the rulings into account is the one that was kept"


@pytest.mark.parametrize(
    ("had", "new", "plausible"),
    [
        ({}, {}, True),
        ({"words": 12, "speech_s": 5.0}, {"words": 6, "speech_s": 5.0}, True),
        ({"words": 40, "speech_s": 5.0}, {"words": 8, "speech_s": 5.0}, True),
        ({"words": 12, "speech_s": 5.0}, {"words": 4, "speech_s": 5.0}, False),
        ({"words": 12, "speech_s": 5.0}, {"words": 0, "speech_s": 0.0}, False),
        ({}, {"state": TranscriptState.FAILED}, False),
        ({"state": TranscriptState.FAILED, "words": 0}, {"words": 1}, True),
        ({"state": TranscriptState.FAILED, "words": 0}, {"words": 0}, True),
        ({"state": TranscriptState.FAILED}, {"state": TranscriptState.FAILED}, False),
        ({}, {"hole_s": 2.0}, False),
        ({"hole_s": 3.0}, {"hole_s": 2.0}, True),
    ],
)
def test_new_words_take_the_place_of_old_ones_only_when_they_are_plausible(
    had: dict[str, object], new: dict[str, object], plausible: bool
) -> None:
    def made(
        words: int = 10,
        speech_s: float = 4.0,
        hole_s: float = 0.0,
        state: TranscriptState = TranscriptState.DONE,
    ) -> Transcript:
        said = (Word("word", 0.0, 0.1),) * words if state is TranscriptState.DONE else ()
        holes = (Span(0.0, hole_s),) if hole_s else ()
        return Transcript(state, "en", said, speech=(Span(0.0, speech_s),), holes=holes)

    assert is_plausible(made(**had), made(**new)) is plausible  # type: ignore[arg-type]


def test_worse_words_are_not_stored_and_not_tried_at_every_start(base: Services) -> None:
    take = take_of(base)
    longer = " ".join([SAID] * 12)
    base.library.save_transcript(take.id, replace(words(longer), model="tiny"))
    silent = old_take(base)
    _make_silent(base.library.audio_path(silent.id))
    before = contents(base, silent)
    assert retranscribe(base, Finder(base).find()) == Rewritten(done=1, kept=1)
    assert contents(base, silent) == before
    assert text_of(base, take) == SAID, "a loop is longer and not better"
    assert Finder(base).find() == ()


def _make_silent(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:200] + bytes(len(data) - 200))


def test_a_pause_leaves_the_take_in_hand_as_it_was_and_the_rest_is_found_on_disk(base: Services) -> None:
    takes = [old_take(base) for _ in range(3)]
    before = {take.id: contents(base, take) for take in takes}
    cancel = threading.Event()

    def pause_in_the_second(fraction: float) -> None:
        if fraction >= 1 / 3:
            cancel.set()

    with pytest.raises(Cancelled):
        retranscribe(base, Finder(base).find(), pause_in_the_second, cancel)
    assert text_of(base, takes[2]) == SAID
    for take in takes[:2]:
        assert contents(base, take) == before[take.id]
    left = Finder(base).find()
    assert [one.take.id for one in left] == [takes[1].id, takes[0].id]
    assert retranscribe(base, left) == Rewritten(done=2)


def test_a_take_that_is_deleted_meanwhile_is_no_error_and_comes_back_with_its_old_words(
    base: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    older, newer = old_take(base), old_take(base)

    def delete() -> None:
        base.library.trash(newer.id)

    DuringTheFirst(monkeypatch, delete)
    assert retranscribe(base, Finder(base).find()) == Rewritten(done=1, gone=1)
    assert text_of(base, older) == SAID
    base.library.restore(newer.id)
    assert text_of(base, newer) == OLD


def test_takes_deleted_for_good_before_their_turn_are_passed_over(base: Services) -> None:
    older, newer = old_take(base), old_take(base)
    found = Finder(base).find()
    for take in (older, newer):
        base.library.trash(take.id)
    base.library.purge(older.id)
    assert retranscribe(base, found) == Rewritten(gone=2)


def test_a_take_that_is_being_read_keeps_its_words_until_it_is_left(
    base: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    takes = [old_take(base) for _ in range(3)]
    reading = {takes[2].id}
    assert retranscribe(base, Finder(base).find(), is_open=reading.__contains__) == Rewritten(done=2, left=1)
    assert text_of(base, takes[2]) == OLD
    left = Finder(base).find()
    DuringTheFirst(monkeypatch, lambda: reading.add(takes[2].id))
    reading.clear()
    before = contents(base, takes[2])
    assert retranscribe(base, left, is_open=reading.__contains__) == Rewritten(left=1)
    # Windows that were heard are noted beside the words, for the time when it is left.
    now = {name: one for name, one in contents(base, takes[2]).items() if name != "heard.jsonl"}
    assert now == before, "it was opened while it was being written down"
    assert retranscribe(base, left) == Rewritten(done=1)


def test_a_take_that_is_left_again_in_time_gets_its_words_at_the_end(
    base: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    takes = [old_take(base) for _ in range(2)]
    reading: set[str] = set()
    DuringTheFirst(monkeypatch, lambda: reading.add(takes[1].id))

    def leave(fraction: float) -> None:
        if fraction >= 0.5:
            reading.clear()

    assert retranscribe(base, Finder(base).find(), leave, is_open=reading.__contains__) == Rewritten(done=2)


def test_a_model_that_is_removed_meanwhile_is_replaced_by_another_that_is_better_too(
    base: Services,
) -> None:
    add_from_folder(MICRO, base.paths.models, name="small")
    base.change_settings(speech_models={"en": "small"})
    take = old_take(base)
    found = Finder(base).find()
    assert found[0].model == "small"
    base.transcriber.prepare(base.paths.models / "small")
    remove_model("small", base.paths.models)
    base.change_settings(speech_models={"en": "base"})
    assert retranscribe(base, found) == Rewritten(done=1)
    transcript = base.library.transcript(take.id)
    assert transcript is not None
    assert transcript.model == "base"


def test_without_any_model_left_the_takes_stay_as_they_are(base: Services) -> None:
    take = old_take(base)
    before = contents(base, take)
    found = Finder(base).find()
    remove_model("base", base.paths.models)
    assert retranscribe(base, found) == Rewritten(gone=1)
    assert contents(base, take) == before


def test_a_model_that_cannot_be_loaded_stops_everything_and_is_named(base: Services) -> None:
    takes = [old_take(base) for _ in range(2)]
    before = [contents(base, take) for take in takes]
    found = Finder(base).find()
    file = base.paths.models / "base" / "config.json"
    file.write_bytes(file.read_bytes()[:-2] + b"\n}")
    with pytest.raises(KnownError, match="model_damaged"):
        retranscribe(base, found)
    assert [contents(base, take) for take in takes] == before


def test_a_take_without_its_sound_stops_nothing_and_is_not_tried_again(base: Services) -> None:
    older, newer = old_take(base), old_take(base)
    base.library.audio_path(newer.id).unlink()
    assert retranscribe(base, Finder(base).find()) == Rewritten(done=1, unreadable=1)
    assert text_of(base, newer) == OLD
    assert text_of(base, older) == SAID
    assert Finder(base).find() == ()


def test_new_words_whose_review_a_kill_prevented_get_it_the_next_time(base: Services) -> None:
    take = old_take(base)
    base.library.save_transcript(take.id, replace(words(SAID), model="base"))
    assert base.library.take(take.id).state is TakeState.TRANSCRIBED
    assert retranscribe(base, ()) == Rewritten()
    assert base.library.take(take.id).state is TakeState.REVIEWED


def test_a_word_from_the_user_is_remembered(base: Services) -> None:
    from app.config import Retranscription

    base.change_settings(retranscription=Retranscription.PAUSED)
    assert load_settings(base.paths.settings)[0].retranscription is Retranscription.PAUSED


def test_each_language_is_written_down_in_its_own(base: Services) -> None:
    english, dutch = old_take(base), old_take(base, "Tot ziens.", "nl")
    found: tuple[Outdated, ...] = Finder(base).find()
    assert retranscribe(base, found) == Rewritten(done=2)
    assert text_of(base, english) == SAID
    shutil.rmtree(base.paths.models)
    assert text_of(base, dutch) not in (SAID, "Tot ziens.")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a disk of a test's own needs Linux")
def test_on_a_really_full_disk_the_old_words_stay_and_it_goes_on_when_there_is_room(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    before = on_a_small_disk(disk, "2m")
    if before is None:
        pytest.skip("no file systems of one's own here")
    driver = [sys.executable, "-m", "tests.workflow.full_disk_again_driver", str(disk), str(tmp_path)]
    done = subprocess.run([*before, *driver], capture_output=True, text=True, timeout=120, check=True)
    told = json.loads(done.stdout)
    assert told["problem"] == "disk_full"
    assert (told["words"], told["state"], told["left"]) == (OLD, "reviewed", 1)
    assert told["then"] == SAID
    assert told["check"] == []
