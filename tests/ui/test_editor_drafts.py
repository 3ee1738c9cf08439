"""What was not saved is there again: after another scenario, after a kill, after somebody else's change."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from app.ui.editor.draft_bar import DraftBar
from app.workflow import Services, drafts
from tests.ui.editing import looked, new_scenario, opened, press, type_into, write_whole
from tests.ui.hands import Hands

CRASHING = """
import os, sys, time
from pathlib import Path
from app.config import find_paths
from app.ui.start import make_application, make_window
from app.workflow import Services
from PySide6.QtTest import QTest

application = make_application()
window = make_window(application, Services(find_paths(Path(sys.argv[1]))))
window.show()
window.begin()
window.new_scenario()
while not window.editor.session.is_open or window.context.tasks.busy:
    QTest.qWait(20)
QTest.keyClicks(window.editor.form.title.area, "Written before the crash")
QTest.keyClicks(window.editor.form.situation.area, "Nothing of this was saved.")
end = time.monotonic() + 20
while not list(window.services.paths.drafts.glob("*.json")) and time.monotonic() < end:
    QTest.qWait(20)
os.kill(os.getpid(), 9)
"""


def test_a_killed_program_leaves_the_draft_and_the_next_start_offers_it(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    root = services.paths.library.parent
    ended = subprocess.run(
        [sys.executable, "-c", CRASHING, str(root)], capture_output=True, check=False, timeout=90
    )
    assert ended.returncode == -9, ended.stderr.decode()
    [draft] = drafts(services.paths)
    assert draft.title == "Written before the crash"
    hands = open_window()
    page = new_scenario(hands)
    bar = page.findChild(DraftBar)
    assert bar is not None
    assert bar.isVisible()
    hands.click(hands.find(QPushButton, "draft_go_on"))
    opened(hands)
    assert page.form.title.area.toPlainText() == "Written before the crash"
    assert page.form.situation.area.toPlainText() == "Nothing of this was saved."
    assert not bar.isVisible()


def test_a_draft_that_is_thrown_away_can_be_had_back(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    hands = open_window()
    page = new_scenario(hands)
    type_into(page.form.title.area, "Not yet")
    looked(hands, page)
    hands.window.close()
    again = open_window()
    page = new_scenario(again)
    again.click(again.find(QPushButton, "draft_drop"))
    assert drafts(services.paths) == ()
    again.window.undo()
    opened(again)
    assert page.form.title.area.toPlainText() == "Not yet"


def test_another_scenario_in_between_loses_nothing(hands: Hands) -> None:
    page = new_scenario(hands)
    write_whole(hands, page)
    press(hands, "editor_save_button")
    hands.settle()
    type_into(page.form.mood.area, "in a hurry")
    first = page.session.opened.file
    press(hands, "editor_new")
    hands.settle()
    opened(hands)
    assert page.session.opened.is_new
    page.list.scenario_asked.emit(first)
    opened(hands)
    assert page.form.mood.area.toPlainText() == "in a hurry"
    assert page.session.is_unsaved


def test_what_is_typed_when_the_window_closes_is_kept(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    hands = open_window()
    page = new_scenario(hands)
    type_into(page.form.title.area, "The very last word")
    hands.window.close()
    assert [draft.title for draft in drafts(services.paths)] == ["The very last word"]


def test_somebody_elses_change_is_not_overwritten(hands: Hands, services: Services) -> None:
    page = new_scenario(hands)
    write_whole(hands, page)
    press(hands, "editor_save_button")
    hands.settle()
    file: Path = page.session.opened.folder / page.session.opened.file
    theirs = file.read_bytes().replace(b"Second call.", b"Third call.")
    file.write_bytes(theirs)
    type_into(page.form.mood.area, "in a hurry")
    press(hands, "editor_save_button")
    hands.settle()
    assert "Somebody else has changed" in hands.said
    assert file.read_bytes() == theirs
    hands.click(hands.window.notice.action_buttons()[0])
    hands.settle()
    assert b"in a hurry" in file.read_bytes()
    [kept] = services.paths.drafts.glob("*.others")
    assert kept.read_bytes() == theirs


def test_theirs_can_be_taken_instead(hands: Hands) -> None:
    page = new_scenario(hands)
    write_whole(hands, page)
    press(hands, "editor_save_button")
    hands.settle()
    file: Path = page.session.opened.folder / page.session.opened.file
    file.write_bytes(file.read_bytes().replace(b"Second call.", b"Third call."))
    type_into(page.form.mood.area, "in a hurry")
    press(hands, "editor_save_button")
    hands.settle()
    hands.click(hands.window.notice.action_buttons()[1])
    opened(hands)
    assert page.form.situation.area.toPlainText().startswith("Third call.")
    assert page.form.mood.area.toPlainText() == ""
