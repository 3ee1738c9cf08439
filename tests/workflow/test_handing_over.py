"""Shows 4: between two clean profiles, rep to manager and back; nothing travels that was not chosen."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain import (
    Contact,
    ContactKind,
    Goal,
    KnownError,
    Remark,
    RemarkKind,
    Rep,
    TakeState,
    Talk,
)
from app.workflow import (
    ME,
    SOMEBODY_NEW,
    Added,
    Chosen,
    Services,
    Standing,
    TakePart,
    Way,
    add_handed,
    add_rep,
    between,
    load_take,
    look_at_handed,
    open_handed,
    pack_parcel,
    take_back_handed,
    whose_is_it,
    write_parcel,
)
from tests.workflow.handing import ALL, NOON, SECRET, goal, hand, prepared, profile, talk, whole_take

QUIET = ALL - {TakePart.SOUND}
"""All but the sound, which a process of its own has to hear."""


@pytest.fixture
def kari(tmp_path: Path) -> Iterator[Services]:
    made = profile(tmp_path / "kari", rep="Kari", manager="Anneke")
    yield made
    made.close()


@pytest.fixture
def anneke(tmp_path: Path) -> Iterator[Services]:
    made = profile(tmp_path / "anneke", manager="Anneke")
    yield made
    made.close()


def add(services: Services, file: Path, way: Way = Way.THEIRS, passphrase: str = "") -> Added:
    """Say yes to everything, for whom it is most likely about."""
    handed = open_handed(file, passphrase)
    whose = whose_is_it(services, handed.head)
    found = look_at_handed(services, handed, whose)
    return add_handed(services, handed, whose, {one.id: way for one in found}, now=NOON)


def raw(file: Path) -> bytes:
    """All bytes of an archive, unpacked, with the archive's own."""
    data = file.read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return data + b"".join(archive.read(name) + name.encode() for name in archive.namelist())


@pytest.mark.parametrize("passphrase", ["", "four words for you"])
def test_a_rep_hands_over_and_gets_it_back_with_the_managers_remark(
    kari: Services, anneke: Services, tmp_path: Path, passphrase: str
) -> None:
    take, plan = whole_take(kari), goal(kari)
    mine = talk(kari, by_rep=prepared())
    file = hand(
        kari, tmp_path / "there.gofirst", takes=(take.id,), records=(plan, mine), passphrase=passphrase
    )
    added = add(anneke, file, passphrase=passphrase)

    assert (added.takes, added.records, added.changed) == (1, 2, 0)
    rep = anneke.records.all_of(Rep)[0]
    assert (rep.name, rep.id) == ("Kari", added.rep)
    there = anneke.library.take(take.id)
    assert (there.speaker, there.state, there.frames) == ("Kari", TakeState.REVIEWED, take.frames)
    assert anneke.library.audio_path(take.id).read_bytes() == kari.library.audio_path(take.id).read_bytes()
    assert anneke.library.self_check(take.id) == kari.library.self_check(take.id)
    assert anneke.library.check() == ()
    kept = anneke.records.get(Talk, mine.id)
    assert (kept.rep, kept.by_rep.went_well, kept.reflection) == (rep.id, "The pauses.", "")
    contact = anneke.records.all_of(Contact, rep.id)[0]
    assert (contact.kind, [one.take for one in contact.takes]) == (ContactKind.HANDED_OVER, [take.id])
    if passphrase:
        return

    # The way back: a remark, the talk as it was held, with what is the manager's own left out.
    anneke.library.save_remark(take.id, Remark("by-anneke", RemarkKind.PRAISE, "Calm.", "Anneke", NOON, 1.5))
    held = anneke.records.save(replace(kept, summary="Held.", reflection=f"{SECRET} thought"))
    back = hand(anneke, tmp_path / "back.gofirst", takes=(take.id,), records=(held,), rep="Kari")
    found = look_at_handed(kari, open_handed(back), ME)
    assert [one.standing for one in found] == [Standing.MORE, Standing.DIFFERS]
    changed = add(kari, back)
    assert (changed.rep, changed.takes, changed.changed) == ("", 0, 2)
    remarks = kari.library.remarks(take.id)
    assert remarks is not None
    assert {one.id for one in remarks.remarks} == {"own", "third", "by-anneke"}
    own = kari.records.get(Talk, mine.id)
    assert (own.rep, own.summary, own.by_rep) == ("", "Held.", mine.by_rep)
    assert own.by_manager == mine.by_manager
    take_back_handed(changed)
    assert kari.library.remarks(take.id) != remarks
    assert kari.records.get(Talk, mine.id).summary == "We agreed."


def test_nothing_travels_that_was_not_chosen(kari: Services, tmp_path: Path) -> None:
    take = whole_take(kari)
    kari.library.save_remark(take.id, Remark("a", RemarkKind.PRAISE, "Mine.", "Anneke", NOON, 1.0))
    folder = kari.library.folder(take.id)
    details = (folder / "take.json").read_text().replace('"device": ""', f'"device": "{SECRET} mic"')
    (folder / "take.json").write_text(details)
    rep = add_rep(kari, f"{SECRET} rep")
    goal(kari, f"{SECRET} goal")
    mine = talk(kari, rep=rep.id, by_rep=prepared())
    file = hand(kari, tmp_path / "f.gofirst", takes=(take.id,), records=(mine,))
    data = raw(file)
    assert b"The pauses." in data
    assert b"Slower?" in data
    assert b"Mine." in data
    for absent in (SECRET, "Piet", rep.id, str(tmp_path), "library", "fake|mic"):
        assert absent.encode() not in data

    bare = hand(kari, tmp_path / "g.gofirst", takes=(take.id,), parts=frozenset({TakePart.WORDS}))
    assert zipfile.ZipFile(bare).namelist() == [
        "handed-over.json",
        f"takes/{take.id}/take.json",
        f"takes/{take.id}/transcript.json",
    ]
    assert b"Slower?" not in raw(bare)
    assert b"promise" not in zipfile.ZipFile(bare).read(f"takes/{take.id}/transcript.json")


def test_what_is_shown_beforehand_is_what_is_written(kari: Services, tmp_path: Path) -> None:
    take = whole_take(kari)
    chosen = Chosen(((load_take(kari, take.id), ALL - {TakePart.REVIEW}),), (goal(kari),))
    parcel = pack_parcel(chosen, between(kari, ""), NOON)
    size = write_parcel(parcel, tmp_path / "f.gofirst")
    assert size == (tmp_path / "f.gofirst").stat().st_size
    with zipfile.ZipFile(tmp_path / "f.gofirst") as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    inside.pop("handed-over.json")
    assert inside == dict(parcel.files)
    assert not any("review" in name for name in inside)


def test_a_take_of_somebody_else_does_not_go(kari: Services) -> None:
    take = whole_take(kari, speaker="Piet")
    with pytest.raises(KnownError, match="take_of_another"):
        pack_parcel(Chosen(((load_take(kari, take.id), ALL),)), between(kari, ""))


def test_on_a_computer_that_two_share_nothing_of_the_other_one_goes(kari: Services, tmp_path: Path) -> None:
    bram = add_rep(kari, "Bram")
    take = whole_take(kari, speaker="Bram")
    kari.library.save_remark(take.id, Remark("a", RemarkKind.PRAISE, "Mine.", "Anneke", NOON, 1.0))
    led = talk(kari, rep=bram.id)
    data = raw(hand(kari, tmp_path / "f.gofirst", takes=(take.id,), records=(led,), rep="Bram", parts=QUIET))
    assert b"Mine." in data
    assert b"Kari" not in data
    assert b"Slower?" not in data
    with pytest.raises(KnownError, match="records_of_several"):
        hand(kari, tmp_path / "g.gofirst", records=(led, talk(kari)), rep="Bram")


def test_an_unnamed_take_of_the_rep_goes_under_the_name_that_the_rep_chose(
    kari: Services, anneke: Services, tmp_path: Path
) -> None:
    take = whole_take(kari, speaker="")
    who = between(kari, "", sender="Kari Dahl")
    parcel = pack_parcel(Chosen(((load_take(kari, take.id), QUIET),)), who, NOON)
    write_parcel(parcel, tmp_path / "f.gofirst")
    add(anneke, tmp_path / "f.gofirst")
    assert anneke.library.take(take.id).speaker == "Kari Dahl"
    assert [one.name for one in anneke.records.all_of(Rep)] == ["Kari Dahl"]


def test_words_without_sound_can_be_followed_by_the_sound(
    kari: Services, anneke: Services, tmp_path: Path
) -> None:
    take = whole_take(kari)
    add(anneke, hand(kari, tmp_path / "a.gofirst", takes=(take.id,), parts=QUIET))
    assert anneke.library.take(take.id).sound_gone == NOON
    added = add(anneke, hand(kari, tmp_path / "b.gofirst", takes=(take.id,)))
    assert (added.takes, added.changed) == (0, 1)
    assert anneke.library.take(take.id).sound_gone is None
    assert anneke.library.audio_path(take.id).is_file()
    take_back_handed(added)
    assert not anneke.library.audio_path(take.id).exists()


def test_one_undo_takes_all_of_it_back(kari: Services, anneke: Services, tmp_path: Path) -> None:
    take, plan = whole_take(kari), goal(kari)
    added = add(anneke, hand(kari, tmp_path / "f.gofirst", takes=(take.id,), records=(plan,), parts=QUIET))
    take_back_handed(added)
    assert anneke.library.takes() == ()
    assert [anneke.records.count(kind) for kind in (Rep, Contact, Goal)] == [0, 0, 0]
    # It can be added again: what lies in the trash comes back.
    again = add(anneke, tmp_path / "f.gofirst")
    assert not again.is_nothing
    assert [one.id for one in anneke.library.takes()] == [take.id]


def test_a_talk_that_comes_back_brings_only_what_the_rep_wrote(
    kari: Services, anneke: Services, tmp_path: Path
) -> None:
    rep = add_rep(anneke, "Kari")
    led = talk(anneke, rep=rep.id, notes="Led.")
    add(kari, hand(anneke, tmp_path / "there.gofirst", records=(led,), rep="Kari"))
    own = kari.records.get(Talk, led.id)
    assert (own.rep, own.reflection, own.by_manager.aim) == ("", "", "")
    filled = kari.records.save(replace(own, by_rep=prepared(), notes="Written by the rep."))
    add(anneke, hand(kari, tmp_path / "back.gofirst", records=(filled,)))
    kept = anneke.records.get(Talk, led.id)
    assert (kept.by_rep.went_well, kept.by_rep.handed_back) == ("The pauses.", NOON)
    assert (kept.notes, kept.reflection, kept.rep) == ("Led.", f"{SECRET} reflection", rep.id)
    assert whose_is_it(anneke, open_handed(tmp_path / "back.gofirst").head) == rep.id
    assert rep.id != SOMEBODY_NEW
