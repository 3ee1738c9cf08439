from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.config import Paths
from app.domain import (
    Answer,
    Finding,
    Gap,
    GapReason,
    KnownError,
    LineRef,
    Review,
    SelfCheck,
    Take,
    TakeKind,
    TakeState,
    Transcript,
    TranscriptState,
    Verdict,
)
from app.storage import LIBRARY_FORMAT, Library, TakeFilter
from tests.storage.builders import LINE, PROMPT, begin, finish, record, wav, words

_OTHER = LineRef("b2b-core", "delay", "why-now")


def _review(take: Take) -> Review:
    return Review(take.id, (Finding("value", Verdict.NOT_SAID),))


def test_making_a_library_touches_nothing(paths: Paths) -> None:
    Library(paths)
    assert not paths.library.exists()
    assert not paths.local.exists()


def test_the_details_are_on_disk_before_the_first_sample(library: Library, paths: Paths) -> None:
    opened = begin(library)
    assert opened.folder == paths.takes / f"{opened.take.created:%Y-%m}" / f"{opened.take.id}.part"
    details = json.loads((opened.folder / "take.json").read_text())
    assert (details["state"], details["speaker"], details["format"]) == ("recording", "Kari", 1)
    assert not opened.audio_path.exists()
    assert library.takes() == ()


def test_a_finished_take_is_listed_as_it_lies_in_its_folder(library: Library, paths: Paths) -> None:
    opened = begin(library)
    gap = Gap(0.5, 0.2, GapReason.STALLED)
    library.note_gap(opened, gap)
    take = finish(library, opened, 480, (gap,))
    assert library.takes() == (take,) == (library.take(take.id),)
    assert (take.state, take.frames, take.gaps, take.duration_s) == (TakeState.RECORDED, 480, (gap,), 0.01)
    assert set(take.sha256) == {"audio.wav", "events.jsonl"}
    assert library.folder(take.id) == paths.takes / f"{take.created:%Y-%m}" / take.id
    assert library.audio_path(take.id).read_bytes() == wav(480)
    assert not opened.folder.exists()


def test_newest_takes_come_first_and_pages_fit_together(library: Library) -> None:
    takes = [record(library) for _ in range(5)]
    assert library.takes() == tuple(reversed(takes))
    pages = [library.takes(TakeFilter(limit=2, offset=offset)) for offset in (0, 2, 4)]
    assert sum(pages, ()) == tuple(reversed(takes))
    assert library.count(TakeFilter(limit=2)) == 5


def test_filters_let_through_what_they_say(library: Library) -> None:
    start = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
    model = record(library, TakeKind.MODEL, "Boss Ærlig", now=start)
    first = record(library, speaker="Kari", now=start + timedelta(hours=1))
    other = record(library, speaker="Ola", line=_OTHER, language="en-GB", now=start + timedelta(hours=2))
    library.save_transcript(first.id, words("Vi er DYRERE enn 50% av de andre"))

    def ids(which: TakeFilter) -> list[str]:
        assert library.count(which) == len(library.takes(which))
        return [take.id for take in library.takes(which)]

    assert ids(TakeFilter(kind=TakeKind.MODEL)) == [model.id]
    assert ids(TakeFilter(speaker="Ola")) == [other.id]
    assert ids(TakeFilter(line=LINE)) == [first.id, model.id]
    assert ids(TakeFilter(scenario="b2b-core")) == [other.id, first.id, model.id]
    assert ids(TakeFilter(scenario="delay")) == [other.id]
    assert ids(TakeFilter(scenario="b2b-core/price")) == [first.id, model.id]
    assert ids(TakeFilter(scenario="b2b-core/price/anchor")) == [first.id, model.id]
    assert ids(TakeFilter(scenario="b2b")) == []
    assert ids(TakeFilter(language="en")) == [other.id]
    assert ids(TakeFilter(language="n")) == []
    assert ids(TakeFilter(states=(TakeState.TRANSCRIBED,))) == [first.id]
    assert ids(TakeFilter(text="dyrere 50%")) == [first.id]
    assert ids(TakeFilter(text="ÆRLIG price")) == [model.id]
    assert ids(TakeFilter(text="_")) == []
    assert ids(TakeFilter(since=first.created, until=other.created)) == [first.id]
    assert ids(TakeFilter(example=True)) == []
    assert [take.id for take in library.takes_of_line(LINE, "nb")] == [first.id, model.id]
    assert library.speakers() == ("Ola", "Kari", "Boss Ærlig")


def test_state_follows_the_artefacts(library: Library) -> None:
    take = record(library)
    assert library.transcript(take.id) is None
    assert library.save_transcript(take.id, words("ja da")).state is TakeState.TRANSCRIBED
    assert library.save_review(take.id, _review(take)).state is TakeState.REVIEWED
    checked = library.save_self_check(take.id, SelfCheck({"value": Answer.YES}))
    assert checked.state is TakeState.REVIEWED
    assert library.transcript(take.id) == words("ja da")
    assert library.review(take.id) == _review(take)
    assert library.self_check(take.id) == SelfCheck({"value": Answer.YES})
    assert library.take(take.id) == checked == library.takes()[0]
    assert library.check() == ()


def test_new_words_end_a_review_of_the_old_ones(library: Library) -> None:
    take = record(library)
    library.save_transcript(take.id, words("one"))
    library.save_review(take.id, _review(take))
    assert library.save_transcript(take.id, words("two")).state is TakeState.TRANSCRIBED
    assert library.review(take.id) is None
    assert [one.id for one in library.takes(TakeFilter(text="two"))] == [take.id]
    assert library.takes(TakeFilter(text="one")) == ()
    assert library.check() == ()


def test_a_failed_transcription_is_kept_and_the_take_still_waits(library: Library) -> None:
    take = record(library)
    failed = Transcript(TranscriptState.FAILED, "nb", problem="worker_died")
    assert library.save_transcript(take.id, failed).state is TakeState.RECORDED
    assert library.transcript(take.id) == failed
    assert library.save_review(take.id, _review(take)).state is TakeState.RECORDED


def test_a_line_has_one_best_model_and_one_best_attempt_of_each_speaker(library: Library) -> None:
    boss, chef = record(library, TakeKind.MODEL, "Boss"), record(library, TakeKind.MODEL, "Chef")
    kari, kari_again, ola = record(library), record(library), record(library, speaker="Ola")
    dutch = record(library, TakeKind.MODEL, "Boss", language="nl")
    for take in (boss, dutch, kari, ola, chef, kari_again):
        library.choose_best(take.id, True)
    chosen = {take.id for take in library.takes() if take.chosen}
    assert chosen == {chef.id, dutch.id, kari_again.id, ola.id}
    library.choose_best(chef.id, False)
    assert not library.take(chef.id).chosen


def test_a_speaker_can_be_named_later(library: Library) -> None:
    take = record(library, speaker="")
    assert library.speakers() == ()
    assert library.set_speaker(take.id, "Kari") == replace(take, speaker="Kari")
    assert library.speakers() == ("Kari",)


def test_a_turn_notes_what_happened_in_its_conversation(library: Library) -> None:
    opened = library.begin(
        TakeKind.ATTEMPT,
        LINE,
        "en",
        "Kari",
        PROMPT,
        conversation="01ARZ3NDEKTSV4RRFFQ69G5FAV",
        cue_end_s=-0.4,
    )
    take = finish(library, opened, 480)
    assert (take.conversation, take.cue_end_s, take.skipped, take.taken_back) == (
        "01ARZ3NDEKTSV4RRFFQ69G5FAV",
        -0.4,
        (),
        False,
    )
    marked = library.mark_turn(take.id, skipped=("opening", "stall"), taken_back=True)
    assert marked == replace(take, skipped=("opening", "stall"), taken_back=True)
    assert library.takes() == (library.take(take.id),) == (marked,)
    assert library.check() == ()


def test_names_that_are_not_utf8_do_no_harm(library: Library) -> None:
    take = record(library, speaker="J\udcf8rn")
    assert library.takes() == (take,)
    assert library.takes(TakeFilter(speaker="J\udcf8rn")) == (take,)
    assert library.speakers() == ("J?rn",)


@pytest.mark.parametrize("take_id", ["", "../../etc", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "x" * 500])
def test_an_unknown_id_is_named(library: Library, take_id: str) -> None:
    for ask in (library.take, library.audio_path, library.transcript, library.trash):
        with pytest.raises(KnownError) as caught:
            ask(take_id)
        assert caught.value.code == "take_unknown"


def test_a_take_of_nothing_leaves_nothing(library: Library, paths: Paths) -> None:
    opened = begin(library)
    opened.audio_path.write_bytes(wav(0))
    library.discard(opened)
    assert [*paths.takes.glob("*/*")] == []
    assert library.trashed() == ()


def test_a_discarded_take_with_sound_can_be_brought_back(library: Library) -> None:
    opened = begin(library)
    opened.audio_path.write_bytes(wav(960))
    library.discard(opened)
    assert library.takes() == ()
    (trashed,) = library.trashed()
    restored = library.restore(trashed.take.id)
    assert (restored.id, restored.frames, restored.sample_rate) == (opened.take.id, 960, 48_000)
    assert library.takes() == (restored,)
    assert library.check() == ()


def test_an_error_while_finishing_leaves_the_sound_and_finishing_again_works(library: Library) -> None:
    opened = begin(library)
    opened.audio_path.write_bytes(wav(480))
    blocker = opened.folder.with_name(opened.take.id)
    blocker.mkdir()
    with pytest.raises(KnownError, match="folder_exists"):
        finish(library, opened)
    assert opened.audio_path.read_bytes() == wav(480)
    blocker.rmdir()
    assert library.takes() == ()
    assert finish(library, opened) == library.takes()[0]


@pytest.mark.parametrize(
    "moment",
    [
        datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC),
        datetime(1950, 5, 1, tzinfo=timezone(timedelta(hours=1))),
        datetime(2038, 1, 19, 3, 14, 8, tzinfo=timezone(timedelta(hours=-8))),
    ],
)
def test_a_wrong_clock_loses_nothing(library: Library, moment: datetime) -> None:
    takes = [record(library, now=moment), record(library, now=moment - timedelta(hours=1)), record(library)]
    assert takes[0].created == moment
    assert takes[0].created_local.utcoffset() == moment.utcoffset()
    assert library.takes() == tuple(reversed(takes))
    library.rebuild()
    assert library.takes() == tuple(reversed(takes))
    assert [library.take(take.id) for take in takes] == takes
    assert library.check() == ()


def test_many_threads_may_use_one_library(library: Library) -> None:
    def work(number: int) -> int:
        take = record(library, speaker=f"Speaker {number}")
        library.save_transcript(take.id, words(f"word{number}"))
        assert library.takes(TakeFilter(text=f"word{number}"))[0].id == take.id
        return len(library.takes())

    with ThreadPoolExecutor(4) as pool:
        counts = list(pool.map(work, range(24)))
    assert max(counts) == 24 == library.count()
    assert library.check() == ()


def test_a_second_program_sees_the_same_takes(library: Library, paths: Paths) -> None:
    first = record(library)
    other = Library(paths)
    assert other.takes() == (first,)
    library.save_transcript(first.id, words("late"))
    second = record(library)
    other.close()
    assert other.takes() == library.takes()
    assert other.takes()[0] == second
    other.close()


def test_a_newer_library_is_shown_and_left_untouched(library: Library, paths: Paths) -> None:
    take = record(library)
    library.close()
    (paths.library / "VERSION").write_text(f"{LIBRARY_FORMAT + 1}\n")
    before = {file: file.read_bytes() for file in paths.library.rglob("*") if file.is_file()}
    newer = Library(paths)
    assert newer.read_only
    assert newer.takes() == (take,)
    writes = (
        lambda: begin(newer),
        lambda: newer.save_transcript(take.id, words("x")),
        lambda: newer.set_speaker(take.id, "x"),
        lambda: newer.choose_best(take.id, True),
        lambda: newer.trash(take.id),
        lambda: newer.restore(take.id),
        lambda: newer.purge(take.id),
    )
    for write in writes:
        with pytest.raises(KnownError) as caught:
            write()
        assert (caught.value.code, caught.value.facts["format"]) == (
            "library_newer",
            LIBRARY_FORMAT + 1,
        )
    assert newer.recover(lambda _: (1, 1)) == ()
    assert newer.purge_expired() == ()
    newer.rebuild()
    newer.close()
    assert {file: file.read_bytes() for file in paths.library.rglob("*") if file.is_file()} == before


def test_a_take_of_a_newer_version_is_listed_and_not_changed(library: Library) -> None:
    take = record(library)
    file = library.folder(take.id) / "take.json"
    details = json.loads(file.read_text())
    file.write_text(json.dumps({**details, "format": 2}))
    before = file.read_bytes()
    with pytest.raises(KnownError, match="take_newer"):
        library.set_speaker(take.id, "x")
    library.rebuild()
    assert [(one.id, one.frames, one.damaged) for one in library.takes()] == [(take.id, 480, True)]
    assert file.read_bytes() == before


@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "binary", "list", "number"])
def test_a_take_with_damaged_details_is_still_there(library: Library, damage: str) -> None:
    takes = [record(library) for _ in range(3)]
    victim = takes[1]
    file = library.folder(victim.id) / "take.json"
    content = file.read_bytes()
    if damage == "missing":
        file.unlink()
    else:
        changed = {
            "empty": b"",
            "cut": content[: len(content) // 2],
            "binary": b"\xff\xfe\x00",
            "list": b"[" * 5000,
            "number": content.replace(b'"frames": 480', b'"frames": -48'),
        }
        file.write_bytes(changed[damage])
    library.close()
    listed = library.takes()
    assert [take.id for take in listed] == [take.id for take in reversed(takes)]
    assert [take.damaged for take in listed] == [False, True, False]
    assert (listed[1].frames, listed[1].sample_rate) == (480, 48_000)
    assert abs(listed[1].created - victim.created) < timedelta(milliseconds=2)
    assert library.audio_path(victim.id).read_bytes() == wav(480)
    with pytest.raises(KnownError, match="take_damaged"):
        library.save_transcript(victim.id, words("x"))
    library.trash(victim.id)
    assert library.restore(victim.id).damaged


def test_a_damaged_transcript_is_named_and_the_take_still_listed(library: Library) -> None:
    take = record(library)
    library.save_transcript(take.id, words("ja"))
    (library.folder(take.id) / "transcript.json").write_bytes(b"{")
    with pytest.raises(KnownError, match="file_damaged"):
        library.transcript(take.id)
    library.rebuild()
    assert [one.id for one in library.takes()] == [take.id]


def test_a_prompt_survives_a_change_of_the_pack(library: Library) -> None:
    assert record(library).prompt == PROMPT == library.takes()[0].prompt
