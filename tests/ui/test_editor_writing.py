"""A scenario is written from nothing by keys and mouse, saved, tried and recorded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from app.domain import Answer, LineRef, Right, Ruling, SelfCheck
from app.packs import read_document
from app.ui.editor.editor_page import EditorPage
from app.ui.pages.packs_page import PacksPage
from app.ui.pages.practice_page import PracticePage
from app.workflow import Services, Step
from tests.ui.editing import (
    LINE,
    choose_words,
    looked,
    new_scenario,
    opened,
    pack_on_disk,
    press,
    type_into,
    write_whole,
)
from tests.ui.hands import Hands
from tests.ui.stored import place_of, store


def test_a_whole_scenario_is_written_by_keys_and_mouse_and_is_sound(hands: Hands) -> None:
    page = new_scenario(hands)
    write_whole(hands, page)
    choose_words(page.form.lines[0].text.line, "one missed visit")
    press(hands, "mark_key_point")
    assert page.form.lines[0].text.line.hasFocus()
    page.undo()
    looked(hands, page)
    assert page.foot.state.text() == "Ready to practise"
    press(hands, "editor_save_button")
    hands.settle()
    pack, folder = pack_on_disk(page)
    [scenario] = pack.scenarios
    assert scenario.id == "it-costs-too-much"
    assert scenario.title.get("en") == "It costs too much"
    assert scenario.buyer.name.get("en") == "Anna Bakker"
    [line] = scenario.lines
    assert line.text.get("en") == LINE
    assert [point.text.get("en") for point in line.key_points] == [
        "That is fair to raise",
        "What does one missed visit cost you today",
        "look at it on Thursday at ten",
    ]
    assert line.key_points[0].accept.get("en") == ("I appreciate that you mention the price",)
    assert [mark.number for mark in page.form.lines[0].text.line.marks] == [1, 2, 3]
    text = (folder / "scenarios" / "it-costs-too-much.yaml").read_text(encoding="utf-8")
    assert "situation: Second call. The quote came this morning.\n" in text
    assert "      - id: that-is-fair-to-raise\n        text: That is fair to raise\n" in text
    assert not list(hands.services.paths.drafts.glob("*.json"))


def test_problems_stand_beside_their_fields_and_go_when_they_are_mended(hands: Hands) -> None:
    page = new_scenario(hands)
    form = page.form
    assert form.title.fault == form.role.fault == "Still to be written"
    assert "Still to be written" in form.lines[0].note.fault
    assert page.foot.state.text().startswith("7 parts")
    assert not page.foot.try_it.isEnabled()
    type_into(form.title.area, "x")
    looked(hands, page)
    assert form.title.fault == ""
    type_into(form.situation.area, "Ask for ${nobody}.")
    type_into(form.name.area, "Anna")
    type_into(form.role.area, "Head")
    type_into(form.issue.area, "The price")
    type_into(form.lines[0].text.line, "Good morning to you.")
    choose_words(form.lines[0].text.line, "Good morning")
    hands.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    looked(hands, page)
    assert form.lines[0].note.fault == ""
    [row] = form.lines[0].rows
    assert "another way to say it" in row.accept.fault
    assert "${nobody}" in form.situation.fault
    assert form.situation.area.accessibleDescription() == form.situation.fault
    type_into(row.accept.area, "I wish you a pleasant morning")
    looked(hands, page)
    assert row.accept.fault == ""


def test_the_list_of_problems_leads_to_the_field(hands: Hands) -> None:
    page = new_scenario(hands)
    type_into(page.form.title.area, "A title")
    looked(hands, page)
    hands.click(page.foot.state)
    assert page.form.situation.area.hasFocus()


def test_the_scenario_is_tried_as_a_rep_and_left_again(hands: Hands) -> None:
    page = new_scenario(hands)
    write_whole(hands, page)
    hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.until(lambda: hands.window.shows_round)
    hands.settle()
    assert hands.controller.round.place.ref == LineRef("team.our-scenarios", "it-costs-too-much", "line-1")
    assert hands.step is Step.BRIEF
    hands.window.round.leave_asked.emit()
    assert hands.window.shows_editor
    assert page.session.text(("title",)) == "It costs too much"


def test_the_model_is_recorded_at_once(hands: Hands) -> None:
    page = new_scenario(hands)
    write_whole(hands, page)
    hands.click(page.foot.record)
    hands.until(lambda: hands.window.shows_round)
    hands.settle()
    assert hands.step is Step.MODEL
    assert hands.window.focusWidget() is not None
    assert hands.window.focusWidget().objectName() == "manager_name"


def test_phrasings_that_reps_meant_are_offered(hands: Hands, services: Services) -> None:
    page = new_scenario(hands)
    write_whole(hands, page)
    press(hands, "editor_save_button")
    hands.settle()
    place = place_of(services, page.session.editing.ref(page.session.opened, 0))
    point = place.line.key_points[0].id
    for day in range(2):
        take = store(services, place=place, day=day)
        ruling = Ruling(Right.REP, "thank you for being so open")
        services.library.save_self_check(take.id, SelfCheck({point: Answer.YES}, {point: ruling}))
    page.desk.open_file(page.session.opened.folder, page.session.opened.file)
    opened(hands)
    row = page.form.lines[0].rows[0]
    [chip] = [one for one in row.findChildren(QPushButton) if "thank you" in one.accessibleName()]
    assert chip.text() == "“thank you for being so open” (2)"
    hands.click(chip)
    assert row.accept.entries() == (
        "I appreciate that you mention the price",
        "thank you for being so open",
    )
    page.undo()
    assert row.accept.entries() == ("I appreciate that you mention the price",)


def test_the_packs_page_leads_to_the_editor_and_back(hands: Hands) -> None:
    hands.window.show_page("packs")
    hands.settle()
    press(hands, "new_scenario_button")
    page = opened(hands)
    assert hands.window.shows_editor
    type_into(page.form.title.area, "Half done")
    hands.window.show_page("practice")
    hands.settle()
    in_front = [type(hands.window.current)]
    hands.window.show_page("packs")
    in_front.append(type(hands.window.current))
    page.leave_asked.emit()
    in_front.append(type(hands.window.current))
    assert in_front == [PracticePage, EditorPage, PacksPage]


def test_a_scenario_of_a_bundled_pack_is_copied_and_the_pack_stays_as_it_is(
    hands: Hands, services: Services
) -> None:
    before = {file: file.read_bytes() for file in services.paths.bundled_packs.rglob("*.yaml")}
    hands.window.edit_scenario("gofirst.b2b-core", "")
    page = hands.window.editor
    hands.until(lambda: not page.desk.is_busy)
    hands.settle()
    assert page.views.currentWidget() is page.others
    page.others.search.setText("too expensive")
    assert page.others.list.count() == 1
    press(hands, "copy_to_my_pack")
    opened(hands)
    assert page.session.text(("title",)) == "You're too expensive"
    pack, _ = pack_on_disk(page)
    assert pack.id == "team.our-scenarios"
    assert [one.id for one in pack.scenarios] == ["too-expensive"]
    assert {file: file.read_bytes() for file in services.paths.bundled_packs.rglob("*.yaml")} == before


def test_a_scenario_is_translated_side_by_side(hands: Hands) -> None:
    page = new_scenario(hands)
    write_whole(hands, page)
    page.show_mode("translate")
    view = page.translation
    view.combo.setCurrentIndex(view.combo.findData("nl"))
    view.combo.picked.emit("nl")
    hands.settle()
    names = [one.area.accessibleName() for one in view.missing]
    assert "Title, Nederlands" in names
    row = next(one for one in view.rows if one.way == ("title",))
    assert row.source.text() == "It costs too much"
    assert row.missing.text() == "Missing"
    count = len(view.missing)
    type_into(row.area, "Het is te duur")
    assert row.missing.text() == ""
    assert len(view.missing) == count - 1
    hands.click(view.next)
    assert next(one for one in view.rows if one.area.hasFocus()).way == ("situation",)
    press(hands, "editor_save_button")
    hands.settle()
    document, _ = read_document(page.session.opened.folder, page.session.opened.file)
    assert document.get(("title",)) == {"en": "It costs too much", "nl": "Het is te duur"}


def test_keys_of_the_editor_work_only_there(hands: Hands) -> None:
    action = hands.window.findChild(QAction, "editor_save")
    assert action is not None
    assert not action.isEnabled()
    new_scenario(hands)
    assert action.isEnabled()
    assert hands.find(QPushButton, "editor_save_button").isEnabled()
