"""The page of coaching and the record in hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.domain import Rep
from app.ui.coach.desk import SAVE_AFTER_MS, RecordDesk
from app.ui.coach.fields import TextField
from app.workflow import Services, add_rep
from tests.ui.hands import Hands


@pytest.fixture
def hands(open_window: Callable[[], Hands]) -> Hands:
    return open_window()


def test_the_page_is_one_key_away_and_lists_the_reps(hands: Hands, services: Services) -> None:
    add_rep(services, "Bram")
    hands.key(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert hands.window.current is hands.window.coach
    assert hands.window.coach.view.title == "Coach"


def test_what_is_written_is_kept_and_can_be_taken_back(
    hands: Hands, services: Services, qtbot: QtBot
) -> None:
    desk = RecordDesk(hands.window.context, hands.window)
    desk.open(add_rep(services, "Bram"))
    field = TextField(desk, "Skill", lambda one: one.skill, lambda text: {"skill": text})
    qtbot.addWidget(field)
    with qtbot.waitSignal(desk.kept, timeout=10 * SAVE_AFTER_MS):
        field.area.insertPlainText("Silence")
    assert services.records.get(Rep, desk.record.id).skill == "Silence"
    desk.undo()
    assert field.area.toPlainText() == ""
    desk.redo()
    desk.flush()
    assert services.records.get(Rep, desk.record.id).skill == "Silence"


@pytest.mark.parametrize(("answer", "skill"), [(0, "mine"), (1, "theirs")])
def test_two_windows_on_one_record_ask_which_version_counts(
    hands: Hands, services: Services, answer: int, skill: str
) -> None:
    desk = RecordDesk(hands.window.context, QObject(hands.window))
    bram = add_rep(services, "Bram")
    desk.open(bram)
    services.records.save(replace(bram, skill="theirs"))
    desk.change(skill="mine")
    assert not desk.flush()
    assert "somewhere else" in hands.said
    hands.click(hands.window.notice.action_buttons()[answer])
    assert services.records.get(Rep, bram.id).skill == skill
    assert desk.record.skill == skill
    desk.change(skill="later")
    assert desk.flush()
