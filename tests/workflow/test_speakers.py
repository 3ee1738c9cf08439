from __future__ import annotations

import json
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.config import find_paths
from app.domain import Cancelled, ContactKind, Goal, KnownError, Rep, Review, TakeKind
from app.ui.report_words import report_words
from app.workflow import (
    Services,
    add_rep,
    consent_of,
    erase_person,
    export_person,
    fresh,
    note_agreed,
    note_contact,
    people,
    person,
    trash_person,
)
from tests.storage.builders import begin, finish, record, words

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = Services(find_paths(tmp_path / "profile"))
    yield made
    made.close()


def test_people_are_listed_by_name_with_what_lies_in_the_trash(services: Services) -> None:
    library = services.library
    kari = [record(library, speaker="Kari") for _ in range(2)]
    record(library, speaker="")
    ola = record(library, TakeKind.MODEL, speaker="Ola")
    library.trash(kari[0].id)
    found = people(services)
    assert [(one.name, len(one.takes), len(one.trashed)) for one in found] == [
        ("Ola", 1, 0),
        ("Kari", 1, 1),
        ("", 1, 0),
    ]
    assert person(services, "Kari").seconds == pytest.approx(0.02)
    assert person(services, "Ola").takes == (library.take(ola.id),)
    with pytest.raises(KnownError, match="person_unknown"):
        person(services, "kari")


def test_a_persons_takes_go_to_the_trash_together_and_come_back(services: Services) -> None:
    takes = [record(services.library, speaker="Kari") for _ in range(3)]
    other = record(services.library, speaker="Ola")
    shares: list[float] = []
    ids = trash_person(services, "Kari", shares.append)
    assert set(ids) == {take.id for take in takes}
    assert shares[-1] == 1.0
    assert [take.id for take in services.library.takes()] == [other.id]
    for take_id in ids:
        services.library.restore(take_id)
    assert services.library.count() == 4


def test_a_person_is_deleted_for_good_with_the_trash_and_the_name(services: Services) -> None:
    takes = [record(services.library, speaker="Kari") for _ in range(2)]
    other = record(services.library, speaker="Ola")
    services.library.trash(takes[0].id)
    note_agreed(services, "Kari", True)
    note_agreed(services, "Ola", True)
    services.change_settings(rep_name="Kari", manager_name="Ola")
    assert erase_person(services, "Kari") == 2
    assert services.library.trashed() == ()
    assert [take.id for take in services.library.takes()] == [other.id]
    assert services.settings.rep_name == ""
    assert services.settings.manager_name == "Ola"
    assert list(services.settings.agreed) == ["Ola"]


def test_deleting_a_person_can_be_cancelled_between_two_takes(services: Services) -> None:
    for _ in range(3):
        record(services.library, speaker="Kari")
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        erase_person(services, "Kari", lambda _share: cancel.set(), cancel)
    assert services.library.count() == 2
    assert services.library.trashed() == ()


def test_who_agreed_is_noted_with_the_take(services: Services) -> None:
    assert consent_of(services, "Kari") is None
    note_agreed(services, "Kari", True, NOW)
    consent = consent_of(services, "Kari")
    assert consent is not None
    assert (consent.agreed, consent.noted) == (True, NOW)
    library = services.library
    take = record(library, speaker="Kari")
    library.note_consent(take.id, consent)
    library.close()
    assert library.take(take.id).consent == consent
    assert library.takes()[0].consent == consent
    note_agreed(services, "Kari", False)
    assert consent_of(services, "Kari") is None
    assert library.take(take.id).consent == consent, "what was noted stays with the take"


def test_a_take_from_before_there_were_such_notes_is_read(services: Services) -> None:
    library = services.library
    take = record(library)
    file = library.folder(take.id) / "take.json"
    content = json.loads(file.read_text())
    del content["consent"], content["sound_gone"]
    file.write_text(json.dumps(content))
    library.close()
    assert library.take(take.id) == replace(take, consent=None, sound_gone=None)


def test_an_export_holds_sound_files_and_a_text_for_each_take(services: Services, tmp_path: Path) -> None:
    library = services.library
    takes = [record(library, speaker="Kari", language="nb") for _ in range(2)]
    record(library, speaker="Ola")
    for take in takes:
        library.save_transcript(take.id, words("det koster mer"))
        library.save_review(take.id, Review(take.id, ()))
    library.trash(takes[1].id)
    target = tmp_path / "kari.zip"
    target.write_bytes(b"before")
    shares: list[float] = []
    assert export_person(services, "Kari", target, report_words, shares.append) == 2
    assert shares[-1] == 1.0
    assert shares == sorted(shares)
    with zipfile.ZipFile(target) as packed:
        assert packed.testzip() is None
        names = packed.namelist()
        folders = {name.rsplit("/", 1)[0] for name in names}
        assert len(folders) == 2
        assert sum(name.startswith("trash/") for name in folders) == 1
        for take, folder in zip(takes, sorted(folders), strict=True):
            assert take.id in folder
            text = packed.read(f"{folder}/take.txt").decode()
            assert "det koster mer" in text
            assert "Replikken" in text, "in the language of the take"
            assert packed.read(f"{folder}/transcript.json")
        kept = library.audio_path(takes[0].id).read_bytes()
        assert packed.read(f"{sorted(folders)[0]}/audio.wav") == kept


def test_an_export_that_is_cancelled_or_cannot_be_written_leaves_nothing(
    services: Services, tmp_path: Path
) -> None:
    finish(services.library, begin(services.library), frames=200_000)
    cancel = threading.Event()
    target = tmp_path / "out" / "kari.zip"
    target.parent.mkdir()
    with pytest.raises(Cancelled):
        export_person(services, "Kari", target, report_words, lambda _share: cancel.set(), cancel)
    assert list(target.parent.iterdir()) == []
    with pytest.raises(KnownError):
        export_person(services, "Kari", tmp_path / "missing" / "kari.zip", report_words)
    with pytest.raises(KnownError, match="person_unknown"):
        export_person(services, "Nobody", target, report_words)
    assert list(target.parent.iterdir()) == []


def test_a_damaged_take_is_exported_with_what_is_there(services: Services, tmp_path: Path) -> None:
    take = record(services.library)
    (services.library.folder(take.id) / "transcript.json").write_bytes(b"{")
    export_person(services, "Kari", tmp_path / "a.zip", report_words)
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        assert {name.rsplit("/", 1)[1] for name in packed.namelist()} >= {
            "audio.wav",
            "take.json",
            "take.txt",
            "transcript.json",
        }


def test_what_is_kept_around_a_person_goes_out_and_away_with_the_takes(
    services: Services, tmp_path: Path
) -> None:
    take = record(services.library, speaker="Kari")
    kari, ola = add_rep(services, "kari"), add_rep(services, "Ola")
    goal = services.records.save(Goal(**fresh(), rep=kari.id, text="Wait after the price"))
    note_contact(services, ola.id, ContactKind.TOGETHER, [take])
    export_person(services, "Kari", tmp_path / "kari.zip", report_words)
    with zipfile.ZipFile(tmp_path / "kari.zip") as packed:
        names = [name for name in packed.namelist() if name.startswith("coaching/")]
    assert sorted(names) == sorted([f"coaching/goals/{goal.id}.json", f"coaching/reps/{kari.id}.json"])
    erase_person(services, "Kari")
    assert services.records.all_of(Rep) == (ola,)
    assert services.records.shared_takes(ola.id) == ()
    assert not list(services.paths.coaching.rglob(f"{goal.id}*"))
