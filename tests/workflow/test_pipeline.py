"""Transcribe, analyse, keep: with the real speech model, from what is on disk, as often as one likes."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.config import find_paths
from app.domain import (
    Cancelled,
    KnownError,
    LineRef,
    TakeKind,
    TakeState,
    Transcript,
    TranscriptState,
    Verdict,
)
from app.transcription import Transcriber, add_from_folder
from app.workflow import Services, TakePipeline, find_line, line_of_take
from tests.workflow.making import LINE, MICRO, PACK, SAID, SPEECH, edit_pack, place, take_of, words

MODEL_NAME = "micro"
ANOTHER_LINE = LineRef("tests.known-sentences", "open-question", "opening")
"""Its text is not what is said in the recording."""


@pytest.fixture(scope="module")
def shared_transcriber() -> Iterator[Transcriber]:
    """One worker for the whole file: starting one takes two seconds."""
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    with Transcriber() as transcriber:
        transcriber.prepare(MICRO)
        yield transcriber


@pytest.fixture
def hearing(services: Services, shared_transcriber: Transcriber, monkeypatch: pytest.MonkeyPatch) -> Services:
    """Services with an installed speech model."""
    add_from_folder(MICRO, services.paths.models, name=MODEL_NAME)
    monkeypatch.setattr(Services, "transcriber", shared_transcriber)
    return services


def files_of(services: Services, take_id: str) -> dict[str, bytes]:
    files = [one for one in services.library.folder(take_id).rglob("*") if one.is_file()]
    folder = services.library.folder(take_id)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def said(services: Services, take_id: str) -> dict[str, Verdict]:
    review = services.library.review(take_id)
    assert review is not None
    return {finding.key_point: finding.verdict for finding in review.findings}


@pytest.mark.model
def test_a_take_becomes_words_and_then_findings(hearing: Services) -> None:
    take = take_of(hearing)
    pipeline = TakePipeline(hearing)
    assert pipeline.waiting() == (take,)
    progress: list[float] = []
    review = pipeline.process(take.id, progress.append)
    transcript = hearing.library.transcript(take.id)
    assert transcript is not None
    assert (transcript.text, transcript.model) == (SAID, MODEL_NAME)
    assert hearing.library.review(take.id) == review
    assert said(hearing, take.id) == dict.fromkeys(("thank", "send", "call"), Verdict.SAID)
    assert review.next_time is not None
    assert review.next_time.code == "next_keep"
    assert hearing.library.take(take.id).state is TakeState.REVIEWED
    assert pipeline.waiting() == ()
    assert progress == sorted(progress)
    assert 0 <= progress[0] <= progress[-1] == 1.0
    assert hearing.library.check() == ()


@pytest.mark.model
def test_each_stage_can_be_run_again_from_disk(hearing: Services) -> None:
    take = take_of(hearing)
    pipeline = TakePipeline(hearing)
    first = pipeline.process(take.id)
    kept = files_of(hearing, take.id)
    assert pipeline.process(take.id) == first
    assert pipeline.analyse(take.id) == first
    assert pipeline.transcribe(take.id) == hearing.library.transcript(take.id)
    assert hearing.library.review(take.id) is None, "a review of other words is not kept"
    assert pipeline.process(take.id, again=True) == first
    again = files_of(hearing, take.id)
    assert {name for name in kept if kept[name] != again[name]} <= {"take.json"}


@pytest.mark.model
def test_words_that_are_there_are_not_made_again(hearing: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    take = take_of(hearing)
    hearing.library.save_transcript(take.id, words("I will call you back on Friday."))
    monkeypatch.setattr(TakePipeline, "transcribe", None)
    TakePipeline(hearing).process(take.id)
    assert said(hearing, take.id)["call"] is Verdict.SAID


@pytest.mark.model
def test_a_transcription_that_failed_is_tried_again(hearing: Services) -> None:
    take = take_of(hearing)
    library = hearing.library
    library.save_transcript(
        take.id, Transcript(TranscriptState.FAILED, "en", problem="transcription_crashed")
    )
    pipeline = TakePipeline(hearing)
    assert [one.id for one in pipeline.waiting()] == [take.id]
    pipeline.analyse(take.id)
    assert set(said(hearing, take.id).values()) == {Verdict.COULD_NOT_TELL}
    assert [one.id for one in pipeline.waiting()] == [take.id]
    pipeline.process(take.id)
    assert set(said(hearing, take.id).values()) == {Verdict.SAID}


@pytest.mark.model
def test_other_languages_are_heard_in_their_own(hearing: Services) -> None:
    take = take_of(hearing, speech=SPEECH / "nb.wav", language="nb")
    TakePipeline(hearing).process(take.id)
    assert said(hearing, take.id) == {
        "thank": Verdict.NOT_SAID,
        "send": Verdict.SAID,
        "call": Verdict.SAID,
    }


def test_without_a_model_the_take_waits_and_is_measured_all_the_same(services: Services) -> None:
    take = take_of(services)
    before = files_of(services, take.id)
    pipeline = TakePipeline(services)
    with pytest.raises(KnownError, match="no_model") as raised:
        pipeline.process(take.id)
    assert raised.value.facts == {"language": "en"}
    measured = files_of(services, take.id)
    assert measured.keys() - before.keys() == {"delivery.json"}
    assert measured["audio.wav"] == before["audio.wav"]
    delivery = services.library.delivery(take.id)
    assert delivery is not None
    assert (delivery.pace_wpm.value, delivery.pace_wpm.reason) == (None, "no_words")
    assert delivery.loudness_dbfs.value is not None
    assert [one.id for one in pipeline.waiting()] == [take.id]
    review = pipeline.analyse(take.id)
    assert review.next_time is not None
    assert review.next_time.code == "next_no_words"
    assert files_of(services, take.id) == measured, "findings without words are not kept"


class SetAfter:
    """A cancel that comes when it has been asked for so often."""

    def __init__(self, times: int) -> None:
        self._left = times

    def is_set(self) -> bool:
        self._left -= 1
        return self._left < 0


@pytest.mark.model
@pytest.mark.parametrize("times", [0, 4], ids=["before the start", "under way"])
def test_a_cancel_changes_nothing(services: Services, times: int) -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    add_from_folder(MICRO, services.paths.models, name=MODEL_NAME)
    fresh, reviewed = take_of(services), take_of(services)
    pipeline = TakePipeline(services)
    services.library.save_transcript(reviewed.id, words("Thank you for your time."))
    pipeline.analyse(reviewed.id)
    for take in (fresh, reviewed):
        before = files_of(services, take.id)
        with pytest.raises(Cancelled):
            pipeline.process(take.id, cancel=SetAfter(times), again=True)
        assert files_of(services, take.id) == before
    assert [one.id for one in pipeline.waiting()] == [fresh.id]


def test_a_line_that_was_changed_is_looked_for_anew(services: Services) -> None:
    take = take_of(services)
    services.library.save_transcript(
        take.id, words("We keep our word. I will call you back on Friday.", seconds_a_word=0.65)
    )
    pipeline = TakePipeline(services)
    pipeline.process(take.id)
    assert said(services, take.id)["thank"] is not Verdict.SAID
    old = services.library.take(take.id).prompt
    edit_pack(services, "en: [thank you for your time,", "en: [we keep our word, thank you for your time,")
    assert place(services).scenario.content_hash != old.content_hash
    pipeline.process(take.id)
    assert said(services, take.id)["thank"] is Verdict.SAID
    assert services.library.take(take.id).prompt == old, "what was asked then stays as it was"


@pytest.mark.parametrize("lost", ["pack", "line"])
def test_a_take_whose_line_is_gone_is_looked_at_with_its_own_copy(services: Services, lost: str) -> None:
    take = take_of(services)
    services.library.save_transcript(take.id, words("Thank the buyer. Something else."))
    if lost == "pack":
        shutil.rmtree(services.paths.packs / "known-sentences")
        services.forget_packs()
    else:
        edit_pack(services, "id: promise", "id: another")
    assert find_line(services.packs(), LINE) is None
    line = line_of_take(services.packs(), take)
    assert line.text.get("en") == take.prompt.line_text == SAID
    assert line.cue is not None
    assert line.cue.get("en") == take.prompt.cue
    assert tuple((point.id, point.text.get("en")) for point in line.key_points) == take.prompt.key_points
    TakePipeline(services).process(take.id)
    assert said(services, take.id)["thank"] is Verdict.SAID
    assert services.library.take(take.id).state is TakeState.REVIEWED


def test_a_take_that_takes_much_longer_than_the_model_is_told_so(services: Services) -> None:
    short, long = words(SAID), words(SAID, seconds_a_word=0.8)
    model, attempt = take_of(services, TakeKind.MODEL), take_of(services)
    services.library.save_transcript(model.id, short)
    services.library.save_transcript(attempt.id, long)
    pipeline = TakePipeline(services)
    after_model, after_attempt = pipeline.analyse(model.id).next_time, pipeline.analyse(attempt.id).next_time
    assert after_model is not None
    assert after_model.code == "next_keep"
    assert after_attempt is not None
    assert (after_attempt.code, after_attempt.facts["times"]) == ("next_shorter", 2.0)


@pytest.mark.model
def test_nobody_else_can_read_a_take_and_no_log_holds_what_was_said(
    tmp_path: Path,
    shared_transcriber: Transcriber,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(Services, "transcriber", shared_transcriber)
    caplog.set_level(0)
    mask = os.umask(0)
    try:
        paths = find_paths(tmp_path / "profile")
        services = Services(paths)
        add_from_folder(MICRO, paths.models, name=MODEL_NAME)
        services.library.open()
        shutil.copytree(PACK, paths.packs / "known-sentences")
        take = take_of(services, ref=ANOTHER_LINE)
        TakePipeline(services).process(take.id)
        services.change_settings(rep_name="Kari")
    finally:
        os.umask(mask)
    assert services.library.transcript(take.id) is not None
    ours = [path for path in tmp_path.rglob("*") if paths.packs not in path.parents]
    if os.name != "nt":
        modes = {stat.S_IMODE(path.stat().st_mode) for path in ours if path.is_file()}
        assert modes == {0o600}
        assert {stat.S_IMODE(path.stat().st_mode) for path in ours if path.is_dir()} == {0o700}
    services.close()
    heard = [b"we can send the report", b"back on friday", b"thank you for your"]
    # The index of packs holds the lines as their pack has them.
    may_hold_words = (paths.takes, paths.models, paths.pack_index)
    outside = [path for path in ours if path.is_file() and not {*may_hold_words} & {*path.parents}]
    outside = [path for path in outside if path != paths.index]
    assert paths.settings in outside
    telling = [path for path in outside if any(part in path.read_bytes().lower() for part in heard)]
    assert telling == []
    assert not any(part.decode() in caplog.text.lower() for part in heard)


def test_how_a_take_sounds_is_measured_once_and_again_with_new_words(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = take_of(services)
    pipeline = TakePipeline(services)
    first = pipeline.measure(take.id)
    assert first is not None
    assert first == services.library.delivery(take.id)
    services.library.save_transcript(take.id, words(SAID))
    second = pipeline.measure(take.id)
    assert second is not None
    assert second.pace_wpm.value is not None
    monkeypatch.setattr("app.workflow.deliveries._measured", None)
    assert pipeline.measure(take.id) == second, "nothing is heard again"


def test_measures_of_older_rules_are_made_again(services: Services) -> None:
    take = take_of(services)
    pipeline = TakePipeline(services)
    fresh = pipeline.measure(take.id)
    assert fresh is not None
    services.library.save_delivery(take.id, replace(fresh, rules=fresh.rules - 1, clipped=99))
    assert pipeline.measure(take.id) == fresh


def test_a_sound_that_cannot_be_measured_never_keeps_the_findings_back(
    services: Services, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    take = take_of(services)
    services.library.save_transcript(take.id, words(SAID))
    pipeline = TakePipeline(services)

    def fails(*_: object, **__: object) -> None:
        raise FloatingPointError("no such figure")

    monkeypatch.setattr("app.analysis.measure_delivery", fails)
    review = pipeline.process(take.id)
    assert review.next_time is not None
    assert review.next_time.code == "next_keep"
    assert services.library.delivery(take.id) is None
    assert "could not be measured" in caplog.text
    services.library.audio_path(take.id).unlink()
    assert pipeline.measure(take.id) is None


def test_a_suggestion_that_was_followed_is_noticed_in_the_next_take(services: Services) -> None:
    pipeline = TakePipeline(services)
    first, second = take_of(services), take_of(services)
    somebody = take_of(services, speaker="Ola")
    services.library.save_transcript(
        first.id, words("Thank you for your time. We can send the report next week.")
    )
    for take in (second, somebody):
        services.library.save_transcript(take.id, words(SAID))
    suggested = pipeline.analyse(first.id).next_time
    assert suggested is not None
    assert (suggested.code, suggested.key_point) == ("next_commit", "call")
    followed = pipeline.analyse(second.id).next_time
    assert followed is not None
    assert (followed.followed, followed.followed_point) == ("next_commit", "call")
    others = pipeline.analyse(somebody.id).next_time
    assert others is not None
    assert others.followed == "", "another speaker's takes are nobody's own"


def test_after_a_pack_change_only_what_no_longer_fits_is_made_again(services: Services) -> None:
    pipeline = TakePipeline(services)
    fitting, unheard = take_of(services), take_of(services)
    elsewhere = take_of(services, ref=ANOTHER_LINE)
    for take in (fitting, elsewhere):
        services.library.save_transcript(take.id, words("We keep our word. I will call you back on Friday."))
        pipeline.analyse(take.id)
    assert pipeline.reanalyse() == 0
    edit_pack(services, "en: [thank you for your time,", "en: [we keep our word, thank you for your time,")
    progress: list[float] = []
    assert pipeline.reanalyse(on_progress=progress.append) == 1
    assert progress == [0.5, 1.0], "takes without words are not looked at"
    assert said(services, fitting.id)["thank"] is Verdict.SAID
    assert services.library.review(unheard.id) is None
    kept = services.library.review(fitting.id)
    assert kept is not None
    assert kept.content_hash == place(services).scenario.content_hash
    services.library.save_review(fitting.id, replace(kept, rules=1))
    with pytest.raises(Cancelled):
        pipeline.reanalyse(cancel=SetAfter(0))
    assert pipeline.reanalyse() == 1
    assert services.library.review(fitting.id) == kept


def test_a_take_whose_files_are_damaged_does_not_stop_the_others(services: Services) -> None:
    pipeline = TakePipeline(services)
    bad, good = take_of(services), take_of(services)
    for take in (bad, good):
        services.library.save_transcript(take.id, words(SAID))
    (services.library.folder(bad.id) / "transcript.json").write_bytes(b"{")
    assert pipeline.reanalyse() == 1
    assert services.library.review(good.id) is not None
