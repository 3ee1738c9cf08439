"""Everything that can be reached has a name, and nothing is cut off: in every language, at 100 and 200 %."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.config import resource
from app.domain import Advice, KnownError, Remark, RemarkKind, TakeKind, TakeState
from app.storage import TakeFilter
from app.ui.pages.stage_bar import StageBar
from app.ui.round.controller import Microphone
from app.ui.round.recording_panel import RecordingPanel
from app.ui.widgets.basics import Elided
from app.workflow import Services, Step
from tests.fakes.portaudio import FakeMicrophone
from tests.ui.hands import MICROPHONE, Hands
from tests.ui.looks import cut_off, nameless, shown, spoken_name
from tests.ui.stored import store, store_pair

SMALLEST = (1000, 700)
LANGUAGES = ("en", "nl", "nb")
NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)


@pytest.fixture(params=[(language, percent) for language in LANGUAGES for percent in (100, 200)], ids=str)
def seen(request: pytest.FixtureRequest, services: Services, open_window: Callable[..., Hands]) -> Hands:
    """The smallest window, over a library with takes, in one language and size of text."""
    language, percent = request.param
    catalogue = resource("assets", "translations", f"go_first_{language}.qm")
    if language != "en" and catalogue.stat().st_size < 1000:
        pytest.skip("not translated yet: run scripts/translations.py")
    services.change_settings(interface_language=language, text_percent=percent)
    store_pair(services)
    store(services, TakeKind.MODEL, speaker="Bartholomeus van den Eijnden-Waterschoot", day=2)
    for day in range(3, 9):
        store(services, speaker="Kari", day=day, words=False)
    return open_window(SMALLEST)


def test_everything_in_a_round_has_a_name_and_room_in_the_smallest_window(seen: Hands) -> None:
    faults: dict[str, list[str]] = {}

    def look(name: str) -> None:
        seen.settle()
        found = [*cut_off(seen.window), *(f"no name: {one}" for one in nameless(seen.window))]
        width = seen.window.minimumSizeHint().width()
        if width > SMALLEST[0]:
            found.append(f"needs a width of {width}")
        if (seen.window.width(), seen.window.height()) != SMALLEST:
            found.append("forced another size")
        if found:
            faults[name] = found

    look("practice")
    seen.open_line()
    for step in Step:
        seen.go(step)
        look(step.value)
    for take in seen.controller.earlier[:3]:
        seen.controller.look_at(take)
        seen.settle()
    for step in reversed(Step):
        seen.go(step)
        look(f"{step.value} with takes")
    seen.go(Step.COMPARE)
    seen.compare.review.show_tab("sound")
    look("how it sounds")
    remark_on(seen)
    look("remarks")
    write_about(seen)
    look("a remark is written")
    seen.go(Step.NEXT_TIME)
    seen.window.round.why()
    look("why this suggestion")
    seen.go(Step.MODEL)
    seen.click(seen.find(QPushButton, "go_first"))
    look("recorder of the model")
    seen.window.show_error(KnownError("no_microphone"))
    look("notice")
    seen.window.notice.hide()
    seen.open_example()
    look("example")
    seen.key(Qt.Key.Key_1)
    look("example, key point chosen")
    seen.compare.review.show_tab("sound")
    look("example, how it sounds")
    assert faults == {}


def remark_on(seen: Hands) -> None:
    """Remarks of both kinds, and playing that waits at one."""
    takes = seen.services.library.takes(TakeFilter(kind=TakeKind.ATTEMPT))
    attempt = next(one for one in takes if one.state is TakeState.REVIEWED)
    seen.window.open_take(attempt)
    seen.settle()
    for number, kind in enumerate(RemarkKind):
        author = "Bartholomeus van den Eijnden-Waterschoot"
        text = "What would happen if you waited, see https://example.org/a-page-with-a-name-without-any-end?"
        one = Remark(f"r{number}", kind, text, author, NOON, number * 2.0, number * 2.0 + 0.5)
        seen.services.library.save_remark(attempt.id, one)
    seen.controller.load_comparison()
    seen.settle()
    seen.window.context.playback.held.emit(2.0)


def write_about(seen: Hands) -> None:
    """A remark that is being written, with advice, a name that is asked for and words to choose."""
    advice = Advice(
        0, 10, "This is about the person.", ("Would it help to name the day first, and to wait?",)
    )
    seen.compare.remarks.writing.on_wording = lambda _text, _language: (advice,)
    seen.key(Qt.Key.Key_M)
    panel = seen.compare.review.remarks.panel
    panel.text.setPlainText("You always hurry when he asks what it costs.")
    seen.until(lambda: panel.advice.isVisible())
    panel.words_asked.emit()


def test_a_cut_text_is_found(hands: Hands) -> None:
    label = next(one for one in shown(hands.window) if isinstance(one, QLabel) and len(one.text()) > 9)
    assert cut_off(hands.window) == []
    label.setFixedWidth(9)
    assert cut_off(hands.window) != []


def test_a_missing_name_is_found(hands: Hands) -> None:
    hands.window.practice.findChildren(QLineEdit)[0].setAccessibleName("")
    hands.window.practice.findChildren(QLineEdit)[0].setPlaceholderText("")
    assert nameless(hands.window) != []


def test_the_names_of_the_stages_are_whole_in_the_smallest_window(
    services: Services, open_window: Callable[..., Hands]
) -> None:
    hands = open_window(SMALLEST)
    [bar] = hands.window.practice.findChildren(StageBar)
    one_row = bar.heightForWidth(4000)
    assert bar.height() == bar.heightForWidth(bar.width())
    assert bar.heightForWidth(500) > one_row
    # Every stage can be reached with the arrow keys, and each says its name.
    bar.setFocus()
    names = []
    for _ in range(8):
        hands.key(Qt.Key.Key_Right)
        names.append(bar.accessibleDescription())
    assert len(set(names)) == 8


@pytest.mark.parametrize("percent", [100, 200])
def test_the_open_microphone_is_scrolled_into_view(
    services: Services, open_window: Callable[..., Hands], microphone: FakeMicrophone, percent: int
) -> None:
    microphone.device = MICROPHONE
    services.change_settings(text_percent=percent)
    store_pair(services)
    hands = open_window(SMALLEST)
    hands.open_line()
    hands.go(Step.MODEL)
    hands.click(hands.find(QPushButton, "go_first"))
    hands.until(lambda: all_of_it_is_seen(panel_of(hands, Step.MODEL)))
    hands.go(Step.ATTEMPT)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.OPEN)
    hands.until(lambda: all_of_it_is_seen(panel_of(hands, Step.ATTEMPT).head))
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)


def panel_of(hands: Hands, step: Step) -> RecordingPanel:
    [panel] = hands.window.round.views[step].findChildren(RecordingPanel)
    return panel


def all_of_it_is_seen(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect().size() == widget.size()


def test_a_long_text_ends_in_an_ellipsis_and_is_whole_for_a_screen_reader(qtbot: QtBot) -> None:
    one = Elided("a very long title indeed, " * 20 + "and its end")
    qtbot.addWidget(one)
    one.resize(200, 30)
    one.show()
    assert one.text().endswith("…")
    assert one.toolTip() == one.accessibleName() == spoken_name(one)
    one.resize(40_000, 30)
    assert not one.text().endswith("…")
    assert one.toolTip() == ""


def test_a_change_of_size_while_the_window_is_open_reaches_every_part(hands: Hands) -> None:
    hands.open_example()
    hands.window.resize(*SMALLEST)
    hands.services.change_settings(text_percent=200)
    hands.window.settings_changed()
    hands.settle()
    assert cut_off(hands.window) == []
    hands.services.change_settings(text_percent=100)
    hands.window.settings_changed()
    hands.settle()
    assert cut_off(hands.window) == []
