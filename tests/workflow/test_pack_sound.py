"""The recordings of a pack are heard before it is added, where nothing in them can harm the program."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from app.domain import Cancelled, KnownError
from app.packs import export
from app.workflow import Services
from app.workflow import pack_sound as pack_sound_module
from tests.packs.making import NORTHWIND

SOUND = "audio/anneke/en/reframe.flac"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "northwind"
    shutil.copytree(NORTHWIND, target)
    return target


def staged(services: Services) -> list[str]:
    return [one.name for one in services.paths.packs.iterdir() if one.name.startswith(".staging")]


def test_a_pack_whose_recordings_can_be_heard_is_added(services: Services, folder: Path) -> None:
    seen: list[float] = []
    preview = services.shelf.inspect(
        export(folder, folder.parent / "a.gofirst").path, on_progress=seen.append
    )
    assert preview.can_add
    assert seen[-1] == 1.0
    assert services.shelf.add(preview).id == "northwind.saas-core"


def test_a_recording_that_cannot_be_decoded_is_named_and_nothing_is_added(
    services: Services, folder: Path
) -> None:
    whole = (folder / SOUND).read_bytes()
    # Its first bytes are sound: only decoding finds the rest.
    (folder / SOUND).write_bytes(whole[:60] + bytes(len(whole) - 60))
    preview = services.shelf.inspect(folder)
    assert not preview.can_add
    assert [(one.code, one.facts) for one in preview.problems if one.code == "audio_damaged"] == [
        ("audio_damaged", {"name": SOUND})
    ]
    assert preview.problems[0].file == folder / SOUND
    assert staged(services) == []


def test_a_recording_that_claims_a_rate_that_nobody_records_at_is_refused(
    services: Services, folder: Path
) -> None:
    header = b"RIFF\x24\x08\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00"
    rate = (536_886_912).to_bytes(4, "little")
    sound = header + rate + rate + b"\x02\x00\x10\x00data\x00\x08\x00\x00" + bytes(2048)
    (folder / "audio" / "bad.wav").write_bytes(sound)
    preview = services.shelf.inspect(folder)
    assert [one.facts for one in preview.problems if one.code == "audio_damaged"] == [
        {"name": "audio/bad.wav"}
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_recording_that_ends_the_decoder_ends_the_worker_only(
    services: Services, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pack_sound_module, "_WORKER", "tests.fakes.dying_sound_worker")
    with pytest.raises(KnownError, match="import_stopped"):
        services.shelf.inspect(folder)
    assert staged(services) == []


def test_a_decoder_that_takes_too_long_is_ended(
    services: Services, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pack_sound_module, "LIMIT_S", 0.0)
    with pytest.raises(KnownError, match="import_too_slow"):
        services.shelf.inspect(folder)
    assert staged(services) == []


def test_cancelling_leaves_nothing(services: Services, folder: Path) -> None:
    class Later:
        """Set once the import itself is done."""

        def __init__(self) -> None:
            self.told = 0

        def is_set(self) -> bool:
            return self.told > 0

    later = Later()

    def moved(share: float) -> None:
        later.told += share == 1.0

    with pytest.raises(Cancelled):
        services.shelf.inspect(folder, on_progress=moved, cancel=later)
    assert staged(services) == []


def test_a_pack_without_recordings_starts_no_second_process(
    services: Services, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(folder / "audio")
    monkeypatch.setattr(pack_sound_module, "_WORKER", "no.such.module")
    assert not staged(services)
    preview = services.shelf.inspect(folder)
    assert preview.can_add
    services.shelf.discard(preview)
