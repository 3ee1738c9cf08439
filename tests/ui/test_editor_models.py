"""A recorded model goes with the pack when somebody says so, and leaves it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel

from app.domain import TakeKind
from app.packs import load_pack
from app.ui.editor.editor_page import EditorPage
from app.workflow import Services
from tests.ui.editing import looked, new_scenario, opened, pack_on_disk, press, write_whole
from tests.ui.hands import Hands
from tests.ui.stored import place_of, store
from tests.ui.test_editor_added import PACK, SCENARIO, THEIRS, folder
from tests.ui.test_pack_adding import packed

__all__ = ["folder"]


def recorded(hands: Hands, services: Services, page: EditorPage) -> str:
    """Somebody has modelled the first line; the page is shown again."""
    place = place_of(services, page.session.editing.ref(page.session.opened, 0))
    take = store(services, TakeKind.MODEL, speaker="Anneke", place=place)
    hands.window.show_page("practice")
    hands.window.show_page("packs")
    hands.settle()
    return take.id


def put_in(hands: Hands, page: EditorPage, take_id: str) -> None:
    press(hands, f"put_in_{take_id}")
    opened(hands)
    hands.settle()


def shown(page: EditorPage) -> list[str]:
    models = page.form.lines[0].models
    return [] if models.isHidden() else [one.text() for one in models.findChildren(QLabel)]


def test_a_take_goes_with_the_pack_and_leaves_it_with_its_file(
    hands: Hands, services: Services, tmp_path: Path
) -> None:
    page = new_scenario(hands)
    write_whole(hands, page)
    press(hands, "editor_save_button")
    hands.settle()
    assert shown(page) == []
    take_id = recorded(hands, services, page)
    pack, place = pack_on_disk(page)
    assert pack.scenarios[0].lines[0].models == ()
    assert not (place / "audio").exists()
    put_in(hands, page, take_id)
    pack, place = pack_on_disk(page)
    [model] = pack.scenarios[0].lines[0].models
    assert (model.speaker, model.language) == ("Anneke", "en")
    assert model.file == place / "audio" / f"{take_id.lower()}.flac"
    assert model.file.read_bytes()[:4] == b"fLaC"
    assert "Anneke · English" in shown(page)
    services.shelf.export(pack.id, tmp_path / "ours.gofirst")
    gone = load_pack(tmp_path / "ours.gofirst")
    assert gone.problems == ()
    [remove] = [
        one
        for one in page.form.lines[0].models.findChildren(QAbstractButton)
        if one.accessibleName() == "Take Anneke · English out of the pack"
    ]
    hands.click(remove)
    opened(hands)
    hands.settle()
    pack, place = pack_on_disk(page)
    assert pack.scenarios[0].lines[0].models == ()
    assert list((place / "audio").iterdir()) == []
    hands.window.undo()
    opened(hands)
    hands.settle()
    pack, place = pack_on_disk(page)
    assert [one.file.exists() for one in pack.scenarios[0].lines[0].models] == [True]


def test_a_model_for_an_added_pack_lies_beside_it(hands: Hands, services: Services, folder: Path) -> None:
    services.shelf.add(services.shelf.inspect(packed(folder)))
    hands.window.edit_scenario(PACK, SCENARIO)
    page = opened(hands)
    hands.settle()
    version = page.session.opened.folder
    before = sorted(version.rglob("*"))
    take_id = recorded(hands, services, page)
    put_in(hands, page, take_id)
    looked(hands, page)
    assert sorted(version.rglob("*")) == before
    [pack] = [one for one in services.packs() if one.id == PACK]
    scenario = next(one for one in pack.scenarios if one.id == SCENARIO)
    assert scenario.title.get("en") == THEIRS
    [model] = [
        one
        for one in scenario.lines[0].models
        if one.speaker == "Anneke"
        and one.file.suffix == ".flac"
        and one.file.is_relative_to(services.shelf.store.overlays.folder(PACK))
    ]
    assert model.file.is_file()
    assert not page.form.lines[0].models.findChildren(QAbstractButton, f"put_in_{take_id}")
