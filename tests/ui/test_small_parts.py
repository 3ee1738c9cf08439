"""The level meter, the notice, and the layouts that give way."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain import Level, TakeKind
from app.ui.theme import LIGHT
from app.ui.widgets.basics import as_tooltip, button, column, row
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import Folding
from app.ui.widgets.level_meter import LevelMeter
from app.ui.widgets.notice import Notice
from tests.ui.looks import spoken_name

# -- level meter -----------------------------------------------------------------------------------


def level(peak_dbfs: float = -12.0, clipped: int = 0) -> Level:
    return Level(1.0, peak_dbfs, peak_dbfs - 6, clipped, 0.0, 0.0, is_open=True)


def pixels(meter: LevelMeter, value: str) -> int:
    """How many pixels have this colour."""
    image = meter.grab().toImage()
    wanted = QColor(value).rgb()
    return sum(
        image.pixelColor(x, y).rgb() == wanted for x in range(image.width()) for y in range(image.height())
    )


@pytest.fixture
def meter(qtbot: QtBot) -> LevelMeter:
    one = LevelMeter()
    qtbot.addWidget(one)
    one.resize(400, 112)
    one.begin(TakeKind.ATTEMPT)
    return one


def test_louder_is_higher_and_silence_is_flat(meter: LevelMeter) -> None:
    heights = []
    for peak in (-math.inf, -90.0, -40.0, -20.0, 0.0):
        meter.begin(TakeKind.ATTEMPT)
        meter.show_level(level(peak))
        heights.append(pixels(meter, LIGHT.attempt))
    assert heights == sorted(heights)
    assert heights[4] > 2 * heights[2]
    assert heights[0] < 20


def test_a_model_is_blue_and_an_attempt_orange(meter: LevelMeter) -> None:
    meter.show_level(level())
    assert pixels(meter, LIGHT.attempt)
    assert not pixels(meter, LIGHT.model)
    meter.begin(TakeKind.MODEL)
    meter.show_level(level())
    assert pixels(meter, LIGHT.model)
    assert not pixels(meter, LIGHT.attempt)


def test_clipping_shows_in_red_where_it_happened(meter: LevelMeter) -> None:
    meter.show_level(level(-3.0))
    assert not pixels(meter, LIGHT.record)
    meter.show_level(level(0.0, clipped=4))
    red = pixels(meter, LIGHT.record)
    assert red
    for _ in range(10):
        meter.show_level(level(-20.0, clipped=4))
    assert pixels(meter, LIGHT.record) == red


def test_an_hour_of_levels_keeps_no_more_than_fits(meter: LevelMeter) -> None:
    for _ in range(5000):
        meter.show_level(level(-3.0, clipped=0))
    assert pixels(meter, LIGHT.attempt) > 1000


# -- notice ----------------------------------------------------------------------------------------


@pytest.fixture
def notice(qtbot: QtBot) -> Iterator[Notice]:
    holder = QWidget()
    one = Notice("Close")
    holder.setLayout(column(one))
    holder.show()
    yield one
    holder.close()


def test_nothing_is_shown_until_something_is_said(notice: Notice) -> None:
    assert not notice.isVisible()
    notice.say("It is so.")
    assert notice.isVisible()
    assert notice.text == "It is so."
    assert spoken_name(notice) == "It is so."


def test_a_new_message_replaces_the_old_one_with_its_actions(notice: Notice, qtbot: QtBot) -> None:
    notice.say("First.", ("Do this", int), ("Do that", int))
    assert [one.text() for one in notice.action_buttons()] == ["Do this", "Do that"]
    notice.say("Second.", ("Other", int))
    assert notice.text == "Second."
    assert [one.text() for one in notice.action_buttons()] == ["Other"]
    qtbot.waitUntil(
        lambda: [one.text() for one in notice.findChildren(QPushButton) if one.isVisible()] == ["Other"]
    )


def test_an_action_is_done_once_and_takes_the_notice_away(notice: Notice) -> None:
    done: list[str] = []
    notice.say("Undo?", ("Undo", lambda: done.append("undone")))
    notice.action_buttons()[0].click()
    assert done == ["undone"]
    assert not notice.isVisible()


def test_an_action_may_say_something_new(notice: Notice) -> None:
    notice.say("Delete?", ("Delete", lambda: notice.say("Deleted.", ("Undo", int))))
    notice.action_buttons()[0].click()
    assert notice.isVisible()
    assert notice.text == "Deleted."


def test_the_cross_takes_it_away(notice: Notice) -> None:
    notice.say("It is so.")
    [cross] = [one for one in notice.findChildren(QWidget) if spoken_name(one) == "Close"]
    cross.click()  # type: ignore[attr-defined]
    assert not notice.isVisible()


def test_a_message_with_a_time_goes_by_itself_and_one_without_stays(notice: Notice, qtbot: QtBot) -> None:
    notice.say("Soon gone.", seconds=0.05)
    qtbot.waitUntil(lambda: not notice.isVisible())
    notice.say("Soon gone.", seconds=0.05)
    notice.say("Stays.")
    qtbot.wait(120)
    assert notice.isVisible()


# -- texts -----------------------------------------------------------------------------------------


def test_a_name_with_an_ampersand_is_shown_as_it_is(qtbot: QtBot) -> None:
    one = button("Bell & Son", shortcut_hint="A")
    qtbot.addWidget(one)
    assert one.text() == "Bell && Son"
    assert spoken_name(one) == "Bell & Son"
    assert one.toolTip() == "Bell & Son (A)"
    assert one.shortcut().isEmpty()


@pytest.mark.parametrize("text", ["plain", "3 < 4 & 5 > 4", "Bell & Son", "“quoted”"])
def test_a_plain_tooltip_stays_as_it_is(text: str) -> None:
    assert as_tooltip(text) == text


@pytest.mark.parametrize("text", ["<img src=file:///x>", "<b>bold</b>", "a <a href='x'>link</a>"])
def test_markup_in_a_tooltip_is_shown_and_not_obeyed(text: str) -> None:
    shown = as_tooltip(text)
    assert shown.startswith("<qt>")
    assert "&lt;" in shown
    assert "<b>" not in shown
    assert "<img" not in shown
    assert "<a " not in shown


# -- layouts ---------------------------------------------------------------------------------------


def boxes(count: int, width: int = 90) -> list[QLabel]:
    made = []
    for number in range(count):
        one = QLabel(str(number))
        one.setFixedSize(QSize(width, 30))
        made.append(one)
    return made


def test_a_flow_goes_on_in_the_next_line_and_hides_nothing(qtbot: QtBot) -> None:
    holder = QWidget()
    parts = boxes(7)
    flow = Flow(*parts, spacing=10)
    holder.setLayout(column(flow, None))
    qtbot.addWidget(holder)
    holder.resize(320, 400)
    holder.show()
    assert [one.y() for one in parts] == [0, 0, 0, 40, 40, 40, 80]
    assert all(one.geometry().right() < 320 for one in parts)
    assert flow.heightForWidth(320) == 110
    assert flow.heightForWidth(10_000) == 30
    assert flow.minimumSize() == QSize(90, 30)
    parts[0].hide()
    holder.layout().activate()  # type: ignore[union-attr]
    assert parts[1].x() == 0


def test_an_empty_flow_takes_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = Flow()
    holder.setLayout(flow)
    qtbot.addWidget(holder)
    assert flow.sizeHint() == QSize(0, 0)
    assert flow.heightForWidth(100) == 0
    assert flow.itemAt(0) is None
    assert flow.takeAt(0) is None


def test_a_folding_row_folds_where_it_is_narrow_and_unfolds_again(qtbot: QtBot) -> None:
    one, other = boxes(2)
    holder = QWidget()
    folding = Folding(one, row(other, None), wide_from=300)
    holder.setLayout(column(folding, None))
    qtbot.addWidget(holder)
    holder.resize(400, 200)
    holder.show()
    assert not folding.is_folded
    assert one.y() == other.y()
    holder.resize(250, 200)
    qtbot.waitUntil(lambda: folding.is_folded and other.y() > one.y())
    assert folding.minimumSizeHint().width() == 90
    holder.resize(400, 200)
    qtbot.waitUntil(lambda: not folding.is_folded and other.y() == one.y())
