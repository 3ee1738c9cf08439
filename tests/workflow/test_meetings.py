"""What a team meeting leaves behind: nothing, but for what somebody says to keep or to note."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from app.domain import KnownError, TakeKind, Transcript, TranscriptState, Word
from app.workflow import PackEditing, Services
from app.workflow.lines import LineInPack, lines_of
from app.workflow.loose_recording import LooseSound
from app.workflow.meetings import (
    Said,
    can_note,
    forget_meetings,
    forget_said,
    keep_said,
    note_on_scenario,
    remark_on_kept,
)
from app.workflow.recovery import start_up


def place_in(services: Services, pack: str) -> LineInPack:
    return next(
        one for one in lines_of(services.packs()) if (one.pack.id == pack) or pack in str(one.pack.folder)
    )


def said(services: Services, content: bytes = b"\1\2" * 480) -> Said:
    """Something was said in a meeting: a file of one of our recordings."""
    from app.audio import WavWriter

    folder = services.paths.meeting
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "0123456789abcdef.wav"
    writer = WavWriter(path, 48_000)
    writer.append(memoryview(content))
    writer.finish()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    sound = LooseSound(path, 48_000, len(content) // 2, digest, device="mic")
    return Said(sound, place_in(services, "known-sentences"), "en")


def test_after_a_kill_the_start_deletes_it_and_brings_no_take_back(services: Services) -> None:
    one = said(services)
    report = start_up(services)
    assert (report.unkept, report.recovered) == (1, ())
    assert not one.sound.path.exists()
    assert services.library.takes() == ()
    assert forget_meetings(services.paths) == 0
    forget_said(one.sound.path)


def test_what_is_kept_is_a_take_of_a_person_who_agreed_with_its_words(services: Services) -> None:
    one = said(services)
    words = Transcript(TranscriptState.DONE, "en", (Word("Thanks", 0.0, 0.4, 0.9),))
    with pytest.raises(KnownError, match="kept_without_name"):
        keep_said(services, one, "  ", TakeKind.MODEL)
    take = keep_said(services, one, " Kari ", TakeKind.MODEL, words)
    assert (take.speaker, take.kind, take.line) == ("Kari", TakeKind.MODEL, one.place.ref)
    assert take.consent is not None
    assert services.library.transcript(take.id) == words
    assert services.library.check() == ()
    remark_on_kept(services, take.id, "Ask first.")
    found = services.library.remarks(take.id)
    assert found is not None
    assert found.remarks[0].text == "Ask first."


def test_a_sound_that_has_gone_leaves_no_half_a_take(services: Services) -> None:
    one = said(services)
    one.sound.path.unlink()
    with pytest.raises(KnownError):
        keep_said(services, one, "Kari", TakeKind.ATTEMPT)
    assert services.library.takes() == ()
    assert not any(services.paths.takes.rglob("take.json"))


def test_a_note_goes_into_the_draft_and_never_into_the_file(services: Services) -> None:
    place = place_in(services, "known-sentences")
    before = {file: file.read_bytes() for file in place.pack.folder.rglob("*.yaml")}
    assert can_note(services, place)
    note_on_scenario(services, place, "Ask what it costs to wait.\n\n- lines: []\x07")
    assert {file: file.read_bytes() for file in before} == before
    from app.workflow.pack_copies import file_in

    opened = PackEditing(services).open(place.pack.folder, file_in(place.pack.folder, place.scenario.id))
    *_, first, second = opened.scenario.text.splitlines()
    assert first.startswith("# 20")
    assert first.endswith(": Ask what it costs to wait.")
    assert second == "#   - lines: []"
    assert opened.scenario.word(("id",)) == place.scenario.id
    note_on_scenario(services, place, "And then?")
    again = PackEditing(services).open(place.pack.folder, opened.file).scenario.text
    assert "costs to wait" in again
    assert "And then?" in again


def test_a_scenario_of_the_program_holds_no_notes(services: Services) -> None:
    place = place_in(services, "gofirst.b2b-core")
    assert not can_note(services, place)
    with pytest.raises(KnownError, match="meeting_note_nowhere"):
        note_on_scenario(services, place, "Ask.")
    assert Path(services.paths.drafts).exists() is False
