"""Packs of every kind side by side: which is used, what a switch does, and what takes keep."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.config import find_paths
from app.domain import KnownError, LineRef
from app.workflow import PackPlace, Services, UpdateState
from tests.packs.making import SCENARIO
from tests.packs.shelves import pack_folder
from tests.workflow.making import place, take_of


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = Services(find_paths(tmp_path / "profile"))
    yield made
    made.close()


def add(services: Services, folder: Path) -> None:
    services.shelf.add(services.shelf.inspect(folder))


def ids(services: Services) -> list[str]:
    return [pack.id for pack in services.packs()]


def test_packs_of_three_kinds_are_used_and_each_can_be_switched_off(
    services: Services, tmp_path: Path
) -> None:
    bundled = ids(services)
    by_hand = pack_folder(services.paths.packs / "by-hand")
    file = by_hand / "pack.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("test.pack", "hand.pack"), encoding="utf-8")
    add(services, pack_folder(tmp_path / "v1"))
    places = {one.id: one.place for one in services.shelf.packs()}
    assert places["test.pack"] is PackPlace.ADDED
    assert places["hand.pack"] is PackPlace.BY_HAND
    assert ids(services) == [*bundled, "test.pack", "hand.pack"]
    for pack_id in ("test.pack", "hand.pack", bundled[0]):
        services.shelf.set_enabled(pack_id, False)
        assert pack_id not in ids(services)
        assert not services.shelf.pack(pack_id).enabled
        assert services.shelf.pack(pack_id).name.by_language
        services.shelf.set_enabled(pack_id, True)
    assert ids(services) == [*bundled, "test.pack", "hand.pack"]


def test_an_added_pack_takes_the_place_of_its_namesake_in_the_program(
    services: Services, tmp_path: Path
) -> None:
    bundled = services.packs()[0]
    folder = pack_folder(tmp_path / "v1", version="99.0.0")
    file = folder / "pack.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("test.pack", bundled.id), encoding="utf-8")
    preview = services.shelf.inspect(folder)
    assert preview.changes.installed_version == bundled.version
    services.shelf.add(preview)
    (used,) = [pack for pack in services.packs() if pack.id == bundled.id]
    assert used.version == "99.0.0"
    services.shelf.set_enabled(bundled.id, False)
    assert bundled.id not in ids(services), "the one of the program does not come back by that"
    services.shelf.remove(bundled.id)
    services.shelf.set_enabled(bundled.id, True)
    (used,) = [pack for pack in services.packs() if pack.id == bundled.id]
    assert used.version == bundled.version


def test_a_take_keeps_the_wording_it_was_made_with(services: Services, tmp_path: Path) -> None:
    add(services, pack_folder(tmp_path / "v1"))
    line = LineRef("test.pack", "price", "reframe")
    take = take_of(services, ref=line, language="nb")
    add(services, pack_folder(tmp_path / "v2", SCENARIO.replace("Det er helt greit", "Nytt"), "2.0.0"))
    now = place(services, line)
    assert now.line.text.get("nb").startswith("Nytt")
    kept = services.library.take(take.id).prompt
    assert kept is not None
    assert kept.line_text == "Det er helt greit å ta opp"
    assert kept.content_hash != now.scenario.content_hash, "so that the change is noticed"


def test_looking_for_an_update_of_a_folder_compares_and_installs_nothing(
    services: Services, tmp_path: Path
) -> None:
    folder = pack_folder(tmp_path / "v1")
    add(services, folder)
    shelf = services.shelf
    assert shelf.check_for_update("test.pack").state is UpdateState.CURRENT
    scenario = folder / "scenarios" / "price.yaml"
    scenario.write_text(SCENARIO.replace("For dyrt", "Dyrt"), encoding="utf-8")
    update = shelf.check_for_update("test.pack")
    assert update.state is UpdateState.AVAILABLE
    assert services.packs()[-1].scenarios[0].title.get("nb") == "For dyrt"
    assert update.preview is not None
    shelf.discard(update.preview)
    scenario.write_text("title: Hei: dette", encoding="utf-8")
    assert shelf.check_for_update("test.pack").state is UpdateState.REFUSED
    with pytest.raises(KnownError, match="pack_not_installed"):
        shelf.check_for_update("no.pack")
