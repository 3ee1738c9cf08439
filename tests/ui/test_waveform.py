"""The waveform: what it draws, where a click leads, and its keys."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.audio import Peaks, build_peaks
from app.config import Theme, resource
from app.domain import TakeKind
from app.ui.theme import LIGHT, theme
from app.ui.widgets.time_ruler import TimeRuler
from app.ui.widgets.waveform import Mark, Waveform, clock

MODEL = resource("assets", "example", "model.flac")


@pytest.fixture(scope="module")
def peaks() -> Peaks:
    return build_peaks(MODEL)


@pytest.fixture
def waveform(qtbot: QtBot, peaks: Peaks) -> Iterator[Waveform]:
    theme().apply(Theme.LIGHT, 100)
    one = Waveform(TakeKind.MODEL)
    qtbot.addWidget(one)
    # The ring of the focus has the colour of the model and would be taken for its bars.
    one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    one.resize(800, 110)
    one.show()
    one.show_take(peaks, peaks.duration_s, peaks.duration_s)
    yield one
    theme().apply(Theme.LIGHT, 100)


def picture(waveform: Waveform) -> QImage:
    return waveform.grab().toImage()


def columns_with(image: QImage, value: str) -> set[int]:
    wanted = QColor(value).rgb()
    return {
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).rgb() == wanted for y in range(30, image.height(), 2))
    }


def badge_of(waveform: Waveform, number: int) -> QPoint:
    """Where the badge of a key point is hit, found as a hand would: by trying."""
    hits: list[int] = []
    waveform.mark_clicked.connect(hits.append)
    for x in range(0, waveform.width(), 4):
        QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=QPoint(x, 12))
        if hits and hits[-1] == number:
            waveform.mark_clicked.disconnect(hits.append)
            return QPoint(x, 12)
    raise LookupError(number)


def marks(*starts: float) -> list[Mark]:
    return [Mark(number, at, at + 0.5, f"point {number}") for number, at in enumerate(starts, start=1)]


def test_bars_are_drawn_in_the_colour_of_the_take_over_its_whole_length(waveform: Waveform) -> None:
    blue = columns_with(picture(waveform), LIGHT.model)
    assert len(blue) > 200
    assert max(blue) > 760
    assert not columns_with(picture(waveform), LIGHT.attempt)


def test_on_a_longer_scale_the_take_ends_where_it_ends(waveform: Waveform, peaks: Peaks) -> None:
    waveform.show_take(peaks, peaks.duration_s, peaks.duration_s * 2)
    blue = columns_with(picture(waveform), LIGHT.model)
    assert 360 < max(blue) < 410


def test_what_was_played_is_darker_than_what_was_not(waveform: Waveform, peaks: Peaks) -> None:
    waveform.show_position(peaks.duration_s / 2)
    assert max(columns_with(picture(waveform), LIGHT.model)) < 410
    waveform.show_position(None)
    assert max(columns_with(picture(waveform), LIGHT.model)) > 760


def test_a_moved_playhead_leaves_no_trace(waveform: Waveform, peaks: Peaks, qtbot: QtBot) -> None:
    # Only the stretch between old and new is painted anew; the result must equal a whole painting.
    for step in range(20):
        waveform.show_position(step * 0.3)
        qtbot.wait(1)
    place = round(19 * 0.3 / peaks.duration_s * waveform.width())
    assert columns_with(picture(waveform), LIGHT.text) <= set(range(place - 2, place + 3))


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize(
    "starts",
    [(0.0, 0.1, 0.2), (15.9, 15.95, 16.0), (0.0, 4.0, 8.0, 12.0), (5.0, 5.0, 5.0), (15.0, 15.5, 15.9, 0.1)],
    ids=str,
)
def test_badges_never_overlap_nor_leave_the_waveform(
    waveform: Waveform, starts: tuple[float, ...], percent: int
) -> None:
    theme().apply(Theme.LIGHT, percent)
    waveform.show_marks(marks(*starts))
    places = sorted((badge_of(waveform, number).x(), number) for number in range(1, len(starts) + 1))
    side = theme().scaled(26) - 6
    # The first hit of a badge is at most its tolerance and one step of the hand before its edge.
    for (left, _one), (right, _other) in itertools.pairwise(places):
        assert right - left >= side - 4
    assert places[-1][0] + side <= waveform.width() + 8
    order = [number for _x, number in places]
    assert order == sorted(order, key=lambda number: (starts[number - 1], number))


def test_a_click_on_a_badge_names_its_key_point(waveform: Waveform, qtbot: QtBot) -> None:
    waveform.show_marks(marks(1.0, 6.0))
    place = badge_of(waveform, 2)
    with qtbot.waitSignal(waveform.mark_clicked) as told:
        QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [2]


def test_a_click_on_the_waveform_plays_from_that_second(
    waveform: Waveform, qtbot: QtBot, peaks: Peaks
) -> None:
    with qtbot.waitSignal(waveform.seek_asked) as told:
        QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=QPoint(200, 70))
    assert told.args is not None
    assert told.args[0] == pytest.approx(peaks.duration_s / 4, abs=0.05)


def test_a_click_behind_the_end_goes_to_the_end(waveform: Waveform, qtbot: QtBot, peaks: Peaks) -> None:
    waveform.show_take(peaks, peaks.duration_s, peaks.duration_s * 2)
    with qtbot.waitSignal(waveform.seek_asked) as told:
        QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=QPoint(790, 70))
    assert told.args == [peaks.duration_s]


def test_a_click_beside_the_badges_does_nothing(waveform: Waveform, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(waveform.seek_asked), qtbot.assertNotEmitted(waveform.mark_clicked):
        QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=QPoint(400, 12))
        QTest.mouseClick(waveform, Qt.MouseButton.RightButton, pos=QPoint(400, 70))


def test_arrow_keys_move_by_two_seconds_and_stop_at_the_ends(
    waveform: Waveform, qtbot: QtBot, peaks: Peaks
) -> None:
    asked: list[float] = []
    waveform.seek_asked.connect(asked.append)
    for at_s, key in (
        (None, Qt.Key.Key_Right),
        (5.0, Qt.Key.Key_Right),
        (5.0, Qt.Key.Key_Left),
        (0.5, Qt.Key.Key_Left),
        (peaks.duration_s - 0.5, Qt.Key.Key_Right),
    ):
        waveform.show_position(at_s)
        QTest.keyClick(waveform, key)
    assert asked == [2.0, 7.0, 3.0, 0.0, peaks.duration_s]


def test_without_a_take_nothing_can_be_asked(waveform: Waveform, qtbot: QtBot) -> None:
    waveform.show_take(None, 0.0, 1.0)
    with qtbot.assertNotEmitted(waveform.seek_asked):
        QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=QPoint(400, 70))
        QTest.keyClick(waveform, Qt.Key.Key_Right)
    assert not columns_with(picture(waveform), LIGHT.model)


def test_the_key_point_under_the_pointer_is_named_as_plain_text(waveform: Waveform) -> None:
    waveform.show_marks([Mark(1, 4.0, 5.0, "<img src=file:///x> & more")])
    place = badge_of(waveform, 1)
    QTest.mouseMove(waveform, QPoint(0, 0))
    QTest.mouseMove(waveform, place)
    assert "<img" not in waveform.toolTip()
    assert "&lt;img" in waveform.toolTip()
    assert waveform.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(waveform, QPoint(790, 100))
    assert waveform.toolTip() == ""


def test_missing_sound_is_marked(waveform: Waveform) -> None:
    before = columns_with(picture(waveform), LIGHT.warn)
    waveform.show_gaps([(8.0, 0.4)])
    assert columns_with(picture(waveform), LIGHT.warn) > before


def test_quiet_sound_still_shows_its_shape(waveform: Waveform, peaks: Peaks) -> None:
    image = picture(waveform)
    blue = QColor(LIGHT.model).rgb()
    rows = [
        y
        for y in range(30, image.height())
        if any(image.pixelColor(x, y).rgb() == blue for x in range(0, image.width(), 2))
    ]
    assert max(rows) - min(rows) > 50


def test_the_ruler_numbers_do_not_run_into_each_other(qtbot: QtBot) -> None:
    ruler = TimeRuler()
    qtbot.addWidget(ruler)
    ruler.resize(600, 22)
    for scale_s in (0.5, 9.0, 75.0, 3600.0):
        ruler.show_scale(scale_s)
        image = ruler.grab().toImage()
        ticks = [x for x in range(600) if image.pixelColor(x, 1).rgb() == QColor(LIGHT.border).rgb()]
        gaps = [b - a for a, b in itertools.pairwise(ticks) if b - a > 2]
        assert all(gap >= 60 for gap in gaps), scale_s


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (59.99, "0:59"), (83, "1:23"), (3599, "59:59"), (3600, "1:00:00"), (3723.5, "1:02:03")],
)
def test_lengths_are_written_as_a_clock_shows_them(seconds: float, text: str) -> None:
    assert clock(seconds) == text
