from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.config import find_paths, load_settings
from app.domain import Answer, Cancelled, KnownError, SelfCheck
from app.storage import Library
from app.workflow import Services, extent, look_at_backup, restore, write_backup
from tests.storage.builders import record, words


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Services]:
    services = Services(find_paths(tmp_path / "here"))
    yield services
    services.close()


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Services]:
    services = Services(find_paths(tmp_path / "there"))
    yield services
    services.close()


def fill(services: Services) -> tuple[str, str]:
    """A take with words and notes, and one in the trash."""
    take = record(services.library)
    services.library.save_transcript(take.id, words("we cost more"))
    services.library.save_self_check(take.id, SelfCheck({"value": Answer.YES}))
    gone = record(services.library)
    services.library.trash(gone.id)
    (services.paths.packs / "ours").mkdir()
    (services.paths.packs / "ours" / "pack.yaml").write_text("format: 1\n")
    services.change_settings(rep_name="Kari", text_percent=125)
    return take.id, gone.id


def content_of(services: Services) -> dict[str, bytes]:
    root = services.paths.library
    files = {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }
    return files | {"settings": services.paths.settings.read_bytes()}


def test_a_backup_brings_everything_to_an_empty_place_byte_for_byte(
    here: Services, there: Services, tmp_path: Path
) -> None:
    take_id, gone_id = fill(here)
    steps: list[tuple[int, int]] = []
    backup = write_backup(here, tmp_path / "b.zip", on_progress=lambda *step: steps.append(step))
    assert (backup.takes, backup.left_out) == (1, ())
    assert steps[-1][0] <= steps[-1][1]
    assert look_at_backup(backup.file).takes == 1
    result = restore(there, backup.file)
    assert (result.takes, result.same, result.beside) == (2, 0, 0)
    assert content_of(there) == content_of(here)
    assert [one.id for one in there.library.takes()] == [take_id]
    assert [one.take.id for one in there.library.trashed()] == [gone_id]
    assert there.settings.rep_name == "Kari"
    assert there.library.check() == ()


def test_a_second_restore_changes_nothing(here: Services, there: Services, tmp_path: Path) -> None:
    fill(here)
    backup = write_backup(here, tmp_path / "b.zip")
    restore(there, backup.file)
    before = content_of(there)
    result = restore(there, backup.file)
    assert (result.takes, result.same, result.beside, result.folder) == (0, 2, 0, None)
    assert content_of(there) == before


def test_what_differs_stays_and_the_other_is_kept_beside(here: Services, tmp_path: Path) -> None:
    take_id, _ = fill(here)
    backup = write_backup(here, tmp_path / "b.zip")
    here.library.set_speaker(take_id, "Åse")
    (here.paths.packs / "ours" / "pack.yaml").write_text("format: 1 # mine\n")
    before = content_of(here)
    result = restore(here, backup.file)
    assert (result.takes, result.same, result.beside) == (0, 1, 2)
    after = content_of(here)
    assert {name: after[name] for name in before} == before
    assert result.folder is not None
    other = next(result.folder.glob(f"takes/*/{take_id}/take.json"))
    assert json.loads(other.read_text())["speaker"] == "Kari"
    assert (result.folder / "packs" / "ours" / "pack.yaml").read_text() == "format: 1\n"
    assert here.library.check() == ()


def test_deleting_for_good_takes_what_a_restore_kept_beside(here: Services, tmp_path: Path) -> None:
    take_id, _ = fill(here)
    backup = write_backup(here, tmp_path / "b.zip")
    here.library.set_speaker(take_id, "Åse")
    restore(here, backup.file)
    here.library.trash(take_id)
    here.library.purge(take_id)
    assert not list(here.paths.library.rglob(take_id))


def test_settings_that_were_chosen_here_stay(here: Services, there: Services, tmp_path: Path) -> None:
    here.change_settings(
        rep_name="Kari", text_percent=150, input_device="ALSA|mic", endpoint_on=True, endpoint_url="https://x"
    )
    backup = write_backup(here, tmp_path / "b.zip")
    there.change_settings(rep_name="Ola")
    restore(there, backup.file)
    settings = load_settings(there.paths.settings)[0]
    assert (settings.rep_name, settings.text_percent) == ("Ola", 150)
    assert (settings.input_device, settings.endpoint_on, settings.endpoint_url) == ("", False, "")


def test_keys_logs_and_models_are_not_in_it_unless_asked_for(here: Services, tmp_path: Path) -> None:
    fill(here)
    here.paths.endpoint_key.write_text("secret")
    (here.paths.models / "tiny").mkdir(parents=True)
    (here.paths.models / "tiny" / "model.bin").write_bytes(b"m" * 100)
    names = zipfile.ZipFile(write_backup(here, tmp_path / "b.zip").file).namelist()
    assert {name.split("/")[0] for name in names} == {"backup.json", "library", "settings.json", "sums.json"}
    assert extent(here).models_bytes == 100
    with_models = write_backup(here, tmp_path / "m.zip", with_models=True)
    assert "models/tiny/model.bin" in zipfile.ZipFile(with_models.file).namelist()


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_cut_backup_changes_nothing(here: Services, there: Services, tmp_path: Path, share: float) -> None:
    fill(here)
    file = write_backup(here, tmp_path / "b.zip").file
    data = file.read_bytes()
    file.write_bytes(data[: int(len(data) * share)])
    fill(there)
    before = content_of(there)
    with pytest.raises(KnownError, match="backup_damaged"):
        restore(there, file)
    assert content_of(there) == before


def test_a_changed_byte_of_the_sound_changes_nothing_here(
    here: Services, there: Services, tmp_path: Path
) -> None:
    take_id, _ = fill(here)
    file = write_backup(here, tmp_path / "b.zip").file
    data = file.read_bytes()
    at = data.index(here.library.audio_path(take_id).read_bytes()[44:200])
    file.write_bytes(data[: at + 50] + bytes([data[at + 50] ^ 1]) + data[at + 51 :])
    with pytest.raises(KnownError, match="backup_damaged"):
        restore(there, file)
    assert there.library.takes() == ()
    assert not list(there.paths.library.glob(".restoring"))


@pytest.mark.parametrize(
    "name", ["library/../../evil", "/etc/evil", "library/takes/..", "other/x", "library/a\\b", "library/CON"]
)
def test_a_name_that_leads_elsewhere_is_refused(
    here: Services, there: Services, tmp_path: Path, name: str
) -> None:
    fill(here)
    file = write_backup(here, tmp_path / "b.zip").file
    with zipfile.ZipFile(file) as archive:
        held = {one: archive.read(one) for one in archive.namelist()}
    sums = json.loads(held["sums.json"]) | {name: "0" * 64}
    with zipfile.ZipFile(file, "w") as archive:
        for one, data in held.items():
            archive.writestr(one, json.dumps(sums) if one == "sums.json" else data)
        archive.writestr(name, b"evil")
    with pytest.raises(KnownError, match="backup_damaged"):
        restore(there, file)
    assert not list(tmp_path.rglob("*evil*"))


def test_another_archive_and_a_newer_backup_are_told_apart(there: Services, tmp_path: Path) -> None:
    file = tmp_path / "b.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("holiday.jpg", b"x")
    with pytest.raises(KnownError, match="backup_foreign"):
        look_at_backup(file)
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("backup.json", json.dumps({"format": 99, "library_format": 1}))
    with pytest.raises(KnownError, match="backup_newer"):
        look_at_backup(file)
    with pytest.raises(KnownError, match="backup_missing"):
        look_at_backup(tmp_path / "none.zip")


def test_a_cancelled_backup_leaves_no_file_and_a_cancelled_restore_no_take(
    here: Services, there: Services, tmp_path: Path
) -> None:
    fill(here)
    (tmp_path / "out").mkdir()
    with pytest.raises(Cancelled):
        write_backup(here, tmp_path / "out" / "b.zip", cancel=lambda: True)
    assert list((tmp_path / "out").iterdir()) == []
    file = write_backup(here, tmp_path / "b.zip").file
    with pytest.raises(Cancelled):
        restore(there, file, cancel=lambda: True)
    assert there.library.takes() == ()
    assert not list(there.paths.library.glob(".restoring"))


def test_a_full_disk_is_said_before_anything_is_written(
    here: Services, there: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(here)
    file = write_backup(here, tmp_path / "b.zip").file
    monkeypatch.setattr("app.workflow.backup.free_bytes", lambda _: 1000)
    monkeypatch.setattr("app.workflow.restoring.free_bytes", lambda _: 1000)
    for work in (lambda: write_backup(here, tmp_path / "c.zip"), lambda: restore(there, file)):
        with pytest.raises(KnownError) as caught:
            work()
        assert (caught.value.code, caught.value.facts["free_mb"]) == ("backup_no_room", 0)
    assert not (tmp_path / "c.zip").exists()


def test_a_backup_is_not_written_into_the_library(here: Services) -> None:
    with pytest.raises(KnownError, match="backup_inside"):
        write_backup(here, here.paths.library / "b.zip")


def test_a_library_of_a_newer_program_is_backed_up_and_not_restored_into(
    here: Services, there: Services, tmp_path: Path
) -> None:
    fill(here)
    (here.paths.library / "VERSION").write_text("99\n")
    file = write_backup(here, tmp_path / "b.zip").file
    with pytest.raises(KnownError, match="backup_newer"):
        restore(there, file)
    with pytest.raises(KnownError, match="library_newer"):
        restore(here, file)


def test_the_index_of_a_library_says_what_came_in(here: Services, there: Services, tmp_path: Path) -> None:
    take_id, _ = fill(here)
    restore(there, write_backup(here, tmp_path / "b.zip").file)
    there.close()
    assert [one.id for one in Library(there.paths).takes()] == [take_id]
