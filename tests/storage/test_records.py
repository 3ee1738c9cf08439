"""The coaching records: kept, found again, brought back, and gone for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.config import Paths, find_paths
from app.domain import (
    Contact,
    ContactKind,
    EvidenceKind,
    Goal,
    KnownError,
    LineRef,
    RecordKind,
    Rep,
    SharedTake,
    TakeKind,
    Talk,
    TalkEvidence,
)
from app.storage import RecordFilter, Records, new_ulid

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
LINE = LineRef("team.pack", "price", "answer")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    found = find_paths(tmp_path)
    found.make()
    return found


@pytest.fixture
def records(paths: Paths) -> Records:
    return Records(paths)


def start(at: datetime = NOON) -> dict[str, object]:
    return {"id": new_ulid(at), "created": at, "changed": at}


def rep(name: str = "Bram") -> Rep:
    fields = start()
    return Rep(**fields, rep=fields["id"], name=name)  # type: ignore[arg-type]


def met(who: Rep, at: datetime, *takes: str) -> Contact:
    shared = tuple(SharedTake(one, TakeKind.ATTEMPT, LINE, "closing", at) for one in takes)
    fields = start(at)
    return Contact(**fields, rep=who.id, at=at, kind=ContactKind.TOGETHER, takes=shared)  # type: ignore[arg-type]


def test_what_was_saved_is_there_in_another_start(records: Records, paths: Paths) -> None:
    bram = records.save(rep())
    goal = records.save(Goal(**start(), rep=bram.id, text="Ask for the decision", due=date(2026, 12, 24)))  # type: ignore[arg-type]
    records.close()
    again = Records(paths)
    assert again.get(Goal, goal.id) == goal
    assert again.all_of(Goal, bram.id) == (goal,)
    assert again.all_of(Rep) == (bram,)
    assert again.count(Goal, bram.id) == 1
    assert goal.revision == 1


def test_a_save_over_somebody_elses_is_refused(records: Records, paths: Paths) -> None:
    first = records.save(rep())
    elsewhere = Records(paths).save(replace(first, skill="Silence after the price"))
    with pytest.raises(KnownError, match="record_changed"):
        records.save(replace(first, skill="Small talk"))
    assert records.get(Rep, first.id) == elsewhere
    assert records.put_back(replace(first, skill="Small talk")).skill == "Small talk"


def test_the_index_is_made_anew_when_it_is_damaged(records: Records, paths: Paths) -> None:
    bram = records.save(rep())
    records.close()
    paths.coaching_index.write_bytes(b"no database at all" * 100)
    assert Records(paths).all_of(Rep) == (bram,)


def test_a_damaged_file_is_left_out_of_lists_and_said_when_asked_for(records: Records, paths: Paths) -> None:
    bram = records.save(rep())
    anna = records.save(rep("Anna"))
    file = paths.coaching / "reps" / f"{bram.id}.json"
    file.write_bytes(file.read_bytes()[:40])
    again = Records(paths)
    assert again.all_of(Rep) == (anna,)
    with pytest.raises(KnownError, match="file_damaged"):
        again.get(Rep, bram.id)


def test_contacts_tell_when_and_what_was_shared(records: Records) -> None:
    bram, anna = records.save(rep()), records.save(rep("Anna"))
    takes = [new_ulid(NOON) for _ in range(3)]
    records.save(met(bram, NOON, *takes[:2]))
    records.save(met(bram, NOON + timedelta(days=2), *takes[1:]))
    assert records.last_contacts() == {bram.id: (NOON + timedelta(days=2), ContactKind.TOGETHER)}
    assert {one.take for one in records.shared_takes(bram.id)} == set(takes)
    assert len(records.shared_takes(bram.id, limit=2)) == 2
    (stage,) = records.stages(bram.id)
    assert (stage.stage, stage.takes) == ("closing", 3)
    assert records.stages(anna.id) == ()


def test_a_timeline_is_of_all_kinds_and_the_latest_first(records: Records) -> None:
    bram = records.save(rep())
    contact = records.save(met(bram, NOON))
    talk = records.save(Talk(**start(), rep=bram.id, planned=NOON + timedelta(days=5)))  # type: ignore[arg-type]
    assert records.select(RecordFilter(rep=bram.id)) == (talk, contact)
    assert records.select(RecordFilter(rep=bram.id, until=NOON + timedelta(days=1))) == (contact,)


def test_the_trash_gives_back_and_ends_after_thirty_days(records: Records) -> None:
    bram = records.save(rep())
    records.trash(bram)
    assert records.all_of(Rep) == ()
    assert records.restore(bram) == bram
    records.trash(bram)
    assert records.purge_expired(datetime.now(UTC) + timedelta(days=29)) == 0
    assert records.purge_expired(datetime.now(UTC) + timedelta(days=31)) == 1
    with pytest.raises(KnownError, match="record_unknown"):
        records.restore(bram)


def test_nothing_is_left_of_an_erased_rep(records: Records, paths: Paths) -> None:
    bram, anna = records.save(rep("Bramwell")), records.save(rep("Anna"))
    kept = records.save(Goal(**start(), rep=bram.id, text="zanzibar"))  # type: ignore[arg-type]
    records.save(replace(kept, text="zanzibar again"))
    gone = records.save(Goal(**start(), rep=bram.id, text="zanzibar too"))  # type: ignore[arg-type]
    records.trash(gone)
    assert records.erase_rep(bram.id) == 3
    records.close()
    raw = b"".join(one.read_bytes() for one in paths.library.parent.rglob("*") if one.is_file())
    assert b"zanzibar" not in raw
    assert b"Bramwell" not in raw
    assert Records(paths).all_of(Rep) == (anna,)


def test_no_mention_is_left_of_a_take_that_is_gone(records: Records, paths: Paths) -> None:
    bram, take = records.save(rep()), new_ulid(NOON)
    contact = records.save(met(bram, NOON, take))
    evidence = (TalkEvidence(EvidenceKind.TAKE, take),)
    talk = records.save(Talk(**start(), rep=bram.id, evidence=evidence))  # type: ignore[arg-type]
    records.forget_take(take)
    assert records.get(Contact, contact.id).takes == ()
    assert records.get(Talk, talk.id).evidence == ()
    records.close()
    raw = b"".join(one.read_bytes() for one in paths.library.parent.rglob("*") if one.is_file())
    assert take.encode() not in raw


def test_files_are_for_this_user_only(records: Records, paths: Paths) -> None:
    records.save(rep())
    files = [one for one in paths.coaching.rglob("*") if one.is_file()] + [paths.coaching_index]
    assert {one.stat().st_mode & 0o077 for one in files} == {0}
    assert [one.name for one in paths.coaching.iterdir()] == [RecordKind.REP]


def test_a_newer_file_is_refused_and_left(records: Records, paths: Paths) -> None:
    bram = records.save(rep())
    file = paths.coaching / "reps" / f"{bram.id}.json"
    file.write_text(file.read_text().replace('"format": 1', '"format": 99'))
    with pytest.raises(KnownError, match="file_newer"):
        Records(paths).get(Rep, bram.id)
