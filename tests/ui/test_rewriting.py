"""Old takes written down again, seen from the window: asked, paused, gone on with, never in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QProgressBar, QToolButton

from app.config import Retranscription, load_settings
from app.domain import KnownError, Take
from app.transcription import Transcriber, add_from_folder
from app.ui.pages.takes_page import TakesPage
from app.ui.rewriting import Phase, Rewriting
from app.workflow import Services, Step
from tests.ui.hands import Hands
from tests.ui.looks import buttons, cut_off, nameless
from tests.ui.stored import store, words_of

pytestmark = pytest.mark.model

MICRO = Path(__file__).parents[1] / "data" / "micro-whisper"


@pytest.fixture(scope="module")
def transcriber() -> Iterator[Transcriber]:
    """One worker for the whole file: starting one takes two seconds."""
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    with Transcriber() as shared:
        shared.prepare(MICRO)
        yield shared


@pytest.fixture
def base(services: Services, transcriber: Transcriber, monkeypatch: pytest.MonkeyPatch) -> Services:
    """A profile in which base is the model that was chosen for English."""
    add_from_folder(MICRO, services.paths.models, name="base")
    services.change_settings(speech_models={"en": "base"})
    monkeypatch.setattr(Services, "transcriber", transcriber)
    return services


def old_take(services: Services, **how: object) -> Take:
    """A take that tiny wrote down."""
    take = store(services, **how)  # type: ignore[arg-type]
    services.library.save_transcript(take.id, replace(words_of(take.kind), model="tiny"))
    return take


def page_of(hands: Hands) -> TakesPage:
    hands.window.show_page("takes")
    hands.settle()
    page = hands.window.page("takes")
    assert isinstance(page, TakesPage)
    return page


def rewriting_of(hands: Hands) -> Rewriting:
    return hands.window.context.rewriting


def models_of(services: Services) -> set[str]:
    found = [services.library.transcript(take.id) for take in services.library.takes()]
    return {one.model for one in found if one is not None}


class Held:
    """The worker's blocks of each take wait until the test lets them come."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from app.audio import blocks_16k

        self.go = Event()
        self.begun = Event()

        def held(path: Path) -> Iterator[object]:
            self.begun.set()
            for block in blocks_16k(path):
                while not self.go.is_set():
                    yield block[:0]
                yield block

        monkeypatch.setattr("app.audio.blocks_16k", held)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    one = Held(monkeypatch)
    yield one
    one.go.set()


def test_nothing_is_asked_when_no_model_is_better(
    open_window: Callable[[], Hands], services: Services
) -> None:
    store(services)
    assert page_of(open_window()).again.isHidden()


def test_a_better_model_is_offered_and_all_takes_get_its_words(
    open_window: Callable[[], Hands], base: Services
) -> None:
    for day in range(2):
        old_take(base, day=day)
    hands = open_window()
    page = page_of(hands)
    assert page.again.text == (
        "2 takes were written down with tiny. base is here now: write them down again?"
    )
    assert {"Write them down again", "Not now"} <= buttons(page.again).keys()
    hands.click(page.again.write)
    hands.settle()
    assert models_of(base) == {"base"}
    assert hands.said == "2 takes have better words now."
    assert page.again.isHidden()
    assert base.settings.retranscription is Retranscription.ASK


def test_not_now_asks_no_more_until_the_program_is_started_anew(
    open_window: Callable[[], Hands], base: Services
) -> None:
    old_take(base)
    hands = open_window()
    page = page_of(hands)
    hands.click(page.again.decline)
    assert page.again.isHidden()
    hands.window.show_page("practice")
    assert page_of(hands).again.isHidden()
    assert not page_of(open_window()).again.isHidden()


def test_it_goes_on_when_the_page_is_left_and_the_bar_of_pages_says_so(
    open_window: Callable[[], Hands], base: Services, held: Held
) -> None:
    for day in range(2):
        old_take(base, day=day)
    hands = open_window()
    page = page_of(hands)
    hands.click(page.again.write)
    hands.until(held.begun.is_set)
    assert page.again.text.startswith("1 of 2 · newest first")
    assert cut_off(page.again) == []
    assert nameless(page.again) == []
    hands.window.show_page("practice")
    rail = hands.find(QToolButton, "rail_takes")
    line = rail.findChild(QProgressBar)
    assert line is not None
    assert line.isVisible()
    assert rail.accessibleName() == "Takes: writing takes down again, 1 of 2"
    held.go.set()
    hands.settle()
    assert models_of(base) == {"base"}
    assert not line.isVisible()
    assert rail.accessibleName() == "Takes"
    assert hands.said == "2 takes have better words now."


def test_a_pause_holds_until_it_goes_on_and_outlives_the_program(
    open_window: Callable[[], Hands], base: Services, held: Held
) -> None:
    old_take(base)
    hands = open_window()
    page = page_of(hands)
    hands.click(page.again.write)
    hands.until(held.begun.is_set)
    hands.click(page.again.pause)
    hands.settle()
    assert page.again.text == "Paused: 1 take left to write down again."
    assert load_settings(base.paths.settings)[0].retranscription is Retranscription.PAUSED
    assert models_of(base) == {"tiny"}
    held.go.set()
    again = open_window()
    page = page_of(again)
    assert rewriting_of(again).phase is Phase.PAUSED
    assert page.again.go_on.isVisible()
    again.click(page.again.go_on)
    again.settle()
    assert models_of(base) == {"base"}


def test_what_was_under_way_goes_on_by_itself_at_the_next_start(
    open_window: Callable[[], Hands], base: Services
) -> None:
    old_take(base)
    base.change_settings(retranscription=Retranscription.ON)
    hands = open_window()
    hands.settle()
    assert models_of(base) == {"base"}
    assert base.settings.retranscription is Retranscription.ASK


def test_closing_the_window_ends_it_at_once_and_it_stays_on(
    open_window: Callable[[], Hands], base: Services, held: Held
) -> None:
    old_take(base)
    hands = open_window()
    page = page_of(hands)
    hands.click(page.again.write)
    hands.until(held.begun.is_set)
    hands.window.close()
    assert models_of(base) == {"tiny"}
    assert load_settings(base.paths.settings)[0].retranscription is Retranscription.ON


def test_stop_ends_it_and_keeps_what_was_done(
    open_window: Callable[[], Hands], base: Services, held: Held
) -> None:
    old_take(base)
    hands = open_window()
    page = page_of(hands)
    hands.click(page.again.write)
    hands.until(held.begun.is_set)
    hands.click(page.again.stop)
    hands.settle()
    assert page.again.isHidden()
    assert base.settings.retranscription is Retranscription.ASK
    assert models_of(base) == {"tiny"}


def test_a_take_that_is_read_keeps_its_words_and_gets_them_when_it_is_left(
    open_window: Callable[[], Hands], base: Services
) -> None:
    take = old_take(base)
    hands = open_window()
    hands.window.open_take(base.library.take(take.id))
    hands.settle()
    assert hands.step is Step.COMPARE
    before = hands.controller.comparison
    rewriting = rewriting_of(hands)
    base.change_settings(retranscription=Retranscription.ON)
    rewriting.look()
    hands.settle()
    assert models_of(base) == {"tiny"}
    assert hands.controller.comparison is before
    hands.window.show_page("packs")
    hands.settle()
    assert models_of(base) == {"base"}
    hands.window.show_page("practice")
    hands.settle()
    comparison = hands.controller.comparison
    assert comparison is not None
    assert comparison.comparison.attempt is not None
    assert comparison.comparison.attempt.transcript is not None
    assert comparison.comparison.attempt.transcript.model == "base"


def test_a_fault_of_the_disk_is_said_and_pauses_it(
    open_window: Callable[[], Hands], base: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_take(base)

    def full(*_: object, **__: object) -> None:
        raise KnownError("disk_full", folder="x")

    hands = open_window()
    page = page_of(hands)
    with monkeypatch.context() as patch:
        patch.setattr("app.ui.rewriting.retranscribe", full)
        hands.click(page.again.write)
        hands.settle()
    assert hands.said
    assert page.again.go_on.isVisible()
    assert base.settings.retranscription is Retranscription.PAUSED


def test_the_keyboard_stays_where_the_next_thing_to_do_is(
    open_window: Callable[[], Hands], base: Services, held: Held
) -> None:
    from PySide6.QtCore import Qt

    old_take(base)
    hands = open_window()
    page = page_of(hands)
    page.again.write.setFocus()
    hands.key(Qt.Key.Key_Return)
    hands.until(held.begun.is_set)
    assert page.again.pause.hasFocus()
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    assert page.again.go_on.hasFocus()


def test_the_trash_has_no_place_for_it(open_window: Callable[[], Hands], base: Services) -> None:
    from app.ui.pages.take_loading import Shown

    old_take(base)
    hands = open_window()
    page = page_of(hands)
    assert page.again.isVisible()
    page.chips.choose(Shown.TRASH)
    page.refresh()
    hands.settle()
    assert page.again.isHidden()
