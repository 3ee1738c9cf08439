from __future__ import annotations

import shutil
import wave
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.audio import open_audio
from app.domain import KnownError, Take, TakeKind, TakeState
from app.ui.pages.take_actions import file_name, with_ending
from app.ui.pages.take_loading import Shown
from app.ui.pages.take_rows import TakeRows
from app.ui.pages.takes_page import TakesPage
from app.workflow import Services, Step
from tests.sound import SoundServer
from tests.ui.hands import Hands
from tests.ui.looks import cut_off, nameless
from tests.ui.stored import store, store_pair

MODEL = Path(__file__).parents[1] / "data" / "micro-whisper"


def page_of(hands: Hands) -> TakesPage:
    hands.window.show_page("takes")
    hands.settle()
    page = hands.window.page("takes")
    assert isinstance(page, TakesPage)
    return page


def ids(page: TakesPage) -> list[str]:
    return [take.id for take in page.rows.takes]


def press(page: TakesPage, key: Qt.Key) -> None:
    QTest.keyClick(page.list, key)


# -- the list -----------------------------------------------------------------------------------


def test_takes_stand_below_their_day_and_the_newest_comes_first(
    qapp: QApplication, services: Services
) -> None:
    old, young, newest = (store(services, day=day) for day in (0, 9, 10))
    rows = TakeRows()
    rows.show_takes((newest, young, old), newest.created_local.date())
    assert rows.days[:2] == ("Today", "Yesterday")
    assert "2026" in rows.days[2]
    assert [rows.take_at(rows.index(row)) for row in range(6)] == [None, newest, None, young, None, old]


def test_takes_of_one_day_share_one_heading(qapp: QApplication, services: Services) -> None:
    takes = [store(services) for _ in range(3)]
    rows = TakeRows()
    rows.show_takes(takes, date(2030, 1, 1))
    assert len(rows.days) == 1
    assert rows.takes == tuple(takes)


def test_a_row_tells_a_screen_reader_kind_scenario_speaker_and_state(
    qapp: QApplication, services: Services
) -> None:
    take = replace(store(services, TakeKind.MODEL, speaker="Anneke"), chosen=True)
    rows = TakeRows()
    rows.show_takes((take,), date(2030, 1, 1))
    spoken = rows.data(rows.index_of(take.id), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Model, ")
    for part in (take.prompt.scenario_title, "Anneke", "Words ready", "best"):
        assert part in spoken


@pytest.mark.parametrize(
    ("state", "damaged", "said"),
    [
        (TakeState.RECORDED, False, "No words yet"),
        (TakeState.RECOVERED, False, "Recovered"),
        (TakeState.REVIEWED, False, "Words ready"),
        (TakeState.RECORDED, True, "Details are lost"),
    ],
)
def test_a_row_says_how_far_a_take_has_come(
    qapp: QApplication, services: Services, state: TakeState, damaged: bool, said: str
) -> None:
    take = replace(store(services, words=False), state=state, damaged=damaged)
    assert TakeRows().state(take)[1] == said


def test_arrow_keys_pass_over_the_days(open_window: Callable[[], Hands], services: Services) -> None:
    older, newer = store(services, day=0), store(services, day=5)
    page = page_of(open_window())
    assert page.current == newer
    press(page, Qt.Key.Key_Down)
    assert page.current == older
    press(page, Qt.Key.Key_Up)
    assert page.current == newer


def test_an_empty_library_leads_to_practice(hands: Hands) -> None:
    page = page_of(hands)
    assert page.nothing.heading == "Nothing recorded yet."
    assert page.strip.isHidden()
    hands.click(page.nothing.go)
    assert hands.window.current is hands.window.practice


def test_chips_and_search_leave_out_what_is_not_asked_for(
    open_window: Callable[[], Hands], services: Services
) -> None:
    model, attempt = store_pair(services)
    hands = open_window()
    page = page_of(hands)
    assert ids(page) == [attempt.id, model.id]
    for chip, left in ((Shown.MODELS, [model.id]), (Shown.ATTEMPTS, [attempt.id]), (Shown.ALL, ids(page))):
        hands.click(page.chips.chip(chip))
        hands.settle()
        assert ids(page) == left
    page.focus_search()
    QTest.keyClicks(page.search, "anneke")
    hands.until(lambda: ids(page) == [model.id])
    page.search.setText("nobody says this")
    hands.until(lambda: ids(page) == [])
    assert page.nothing.heading == "No take is like that."
    hands.click(page.nothing.button)
    hands.settle()
    assert ids(page) == [attempt.id, model.id]
    assert page.search.text() == ""


def test_takes_of_one_speaker_can_be_listed(open_window: Callable[[], Hands], services: Services) -> None:
    _, attempt = store_pair(services)
    hands = open_window()
    page = page_of(hands)
    page.speakers.setCurrentIndex(page.speakers.findData("Kari"))
    page.speakers.activated.emit(page.speakers.currentIndex())
    hands.settle()
    assert ids(page) == [attempt.id]


# -- what can be done ---------------------------------------------------------------------------


def test_enter_opens_an_attempt_where_the_two_are_compared(
    open_window: Callable[[], Hands], services: Services
) -> None:
    store_pair(services)
    hands = open_window()
    page = page_of(hands)
    press(page, Qt.Key.Key_Return)
    hands.settle()
    assert hands.window.current is hands.window.round
    assert hands.step is Step.COMPARE


def test_delete_moves_to_the_trash_and_ctrl_z_brings_the_take_back(
    open_window: Callable[[], Hands], services: Services
) -> None:
    model, attempt = store_pair(services)
    hands = open_window()
    page = page_of(hands)
    press(page, Qt.Key.Key_Delete)
    hands.settle()
    assert ids(page) == [model.id]
    assert page.current is not None
    assert page.current.id == model.id
    assert [one.take.id for one in services.library.trashed()] == [attempt.id]
    assert hands.said == "The take lies in the trash."
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    assert ids(page) == [attempt.id, model.id]
    assert page.current.id == attempt.id


def test_the_last_take_that_is_deleted_is_still_in_the_trash_on_the_page(
    open_window: Callable[[], Hands], services: Services
) -> None:
    take = store(services)
    hands = open_window()
    page = page_of(hands)
    press(page, Qt.Key.Key_Delete)
    hands.settle()
    assert page.nothing.heading == "Nothing recorded yet."
    hands.click(page.chips.chip(Shown.TRASH))
    hands.settle()
    assert ids(page) == [take.id]
    hands.click(page.strip.restore)
    hands.settle()
    assert page.nothing.heading == "The trash is empty."
    assert services.library.count() == 1


def test_a_take_is_deleted_for_good_only_after_a_second_question(
    open_window: Callable[[], Hands], services: Services
) -> None:
    take = store(services)
    services.library.trash(take.id)
    hands = open_window()
    page = page_of(hands)
    hands.click(page.chips.chip(Shown.TRASH))
    hands.settle()
    press(page, Qt.Key.Key_Delete)
    hands.settle()
    assert len(services.library.trashed()) == 1
    assert page.strip.keep.hasFocus()
    hands.click(page.strip.keep)
    assert not page.strip.sure.isVisible()
    hands.click(page.strip.purge)
    hands.click(page.strip.sure)
    hands.settle()
    assert services.library.trashed() == ()


def test_a_take_in_the_trash_says_until_when_it_is_kept(
    open_window: Callable[[], Hands], services: Services
) -> None:
    take = store(services)
    services.library.trash(take.id)
    hands = open_window()
    page = page_of(hands)
    hands.click(page.chips.chip(Shown.TRASH))
    hands.settle()
    assert page.rows.state(page.rows.takes[0])[1].startswith("Until ")


def test_the_best_take_of_a_line_is_marked_and_unmarked(
    open_window: Callable[[], Hands], services: Services
) -> None:
    take = store(services)
    hands = open_window()
    page = page_of(hands)
    hands.click(page.strip.best)
    hands.settle()
    assert services.library.take(take.id).chosen
    assert page.strip.best.isChecked()
    hands.click(page.strip.best)
    hands.settle()
    assert not services.library.take(take.id).chosen
    assert not page.strip.best.isChecked()


@pytest.mark.parametrize("ending", ["wav", "flac"])
def test_a_take_is_written_as_a_file_of_the_chosen_kind(
    open_window: Callable[[], Hands],
    services: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
) -> None:
    take = store(services, speaker="Kari")
    hands = open_window()
    page = page_of(hands)
    suggested: list[str] = []

    def answer(_parent: object, _title: str, suggestion: str, _kinds: str) -> tuple[str, str]:
        suggested.append(suggestion)
        return str(tmp_path / "mine"), f"Sound (*.{ending})"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    hands.click(page.strip.export)
    hands.settle()
    assert "Kari" in suggested[0]
    assert open_audio(tmp_path / f"mine.{ending}").frames == take.frames
    assert str(tmp_path / f"mine.{ending}") in hands.said


def test_the_name_of_an_exported_file_is_possible_on_every_system(services: Services) -> None:
    take = replace(store(services), speaker='A/B\\C:"*?')
    name = file_name(take, "“Too dear” <now>")
    assert not set(name) & set('/\\:"*?<>|')
    assert name.startswith("2026-03-02")


def test_an_ending_that_was_typed_is_kept() -> None:
    assert with_ending("/x/a.flac", "(*.wav)") == Path("/x/a.flac")
    assert with_ending("/x/v1.2", "(*.wav)") == Path("/x/v1.2.wav")


def test_a_take_whose_sound_is_gone_says_so_and_is_not_shown_as_playing(
    open_window: Callable[[], Hands], services: Services
) -> None:
    take = store(services)
    hands = open_window()
    page = page_of(hands)
    services.library.audio_path(take.id).unlink()
    hands.click(page.strip.play)
    hands.until(lambda: hands.said)
    assert page.rows.playing == ""


@pytest.mark.microphone
def test_a_row_shows_that_its_take_is_heard_until_it_ends(
    sound_server: SoundServer, open_window: Callable[[], Hands], services: Services
) -> None:
    take = short(services, store(services))
    hands = open_window()
    page = page_of(hands)
    rect = page.list.visualRect(page.rows.index_of(take.id))
    QTest.mouseClick(
        page.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(rect.left() + 40, rect.center().y()),
    )
    hands.until(lambda: page.rows.playing == take.id and page.rows.position_s > 0.05)
    assert page.strip.play.text() == "Stop"
    hands.until(lambda: page.rows.playing == "", 20)
    assert page.strip.play.text() == "Play"


@pytest.mark.microphone
def test_space_plays_and_stops_the_chosen_take(
    sound_server: SoundServer, open_window: Callable[[], Hands], services: Services
) -> None:
    take = store(services)
    hands = open_window()
    page = page_of(hands)
    press(page, Qt.Key.Key_Space)
    hands.until(lambda: page.rows.playing == take.id and page.rows.position_s > 0)
    press(page, Qt.Key.Key_Space)
    assert page.rows.playing == ""
    assert not hands.window.context.playback.is_playing


def short(services: Services, take: Take) -> Take:
    """The same take with less than half a second of sound left in its file."""
    path = services.library.audio_path(take.id)
    with wave.open(str(path)) as file:
        settings, sound = file.getparams(), file.readframes(file.getframerate() * 2 // 5)
    with wave.open(str(path), "wb") as file:
        file.setparams(settings)
        file.writeframes(sound)
    return take


# -- takes without words ------------------------------------------------------------------------


def test_without_a_speech_model_takes_go_on_waiting_and_the_page_says_why(
    open_window: Callable[[], Hands], services: Services
) -> None:
    store(services, words=False)
    hands = open_window()
    page = page_of(hands)
    assert page.waiting.isVisible()
    hands.click(page.waiting.write)
    hands.until(lambda: hands.said)
    hands.settle()
    assert page.waiting.write.isVisible()
    assert services.library.takes()[0].state is TakeState.RECORDED


def test_nothing_waits_when_every_take_has_its_words(
    open_window: Callable[[], Hands], services: Services
) -> None:
    store_pair(services)
    assert page_of(open_window()).waiting.isHidden()


@pytest.mark.model
def test_waiting_takes_get_their_words(open_window: Callable[[], Hands], services: Services) -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    shutil.copytree(MODEL, services.paths.models / "micro")
    store(services, words=False)
    store(services, TakeKind.MODEL, words=False)
    hands = open_window()
    page = page_of(hands)
    hands.click(page.waiting.write)
    assert page.waiting.cancel.isVisible()
    hands.until(lambda: page.waiting.isHidden(), 60)
    hands.settle()
    assert {take.state for take in services.library.takes()} == {TakeState.REVIEWED}
    assert {page.rows.state(take)[1] for take in page.rows.takes} == {"Words ready"}


def test_a_cancelled_wish_leaves_the_takes_waiting(
    open_window: Callable[[], Hands], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.workflow import TakePipeline

    def wait(self: TakePipeline, _take: str, _progress: object, cancel: object, *, send: bool) -> None:
        from threading import Event

        from app.domain import Cancelled

        assert isinstance(cancel, Event)
        assert not send
        assert cancel.wait(10)
        raise Cancelled

    monkeypatch.setattr(TakePipeline, "process", wait)
    store(services, words=False)
    hands = open_window()
    page = page_of(hands)
    hands.click(page.waiting.write)
    hands.click(page.waiting.cancel)
    hands.settle()
    assert page.waiting.write.isVisible()
    assert services.library.takes()[0].state is TakeState.RECORDED


def test_one_take_that_fails_does_not_keep_the_others_from_their_words(
    open_window: Callable[[], Hands], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.workflow import TakePipeline

    asked: list[str] = []

    def fail_first(self: TakePipeline, take_id: str, *_more: object, send: bool) -> None:
        assert not send
        asked.append(take_id)
        if len(asked) == 1:
            raise KnownError("audio_not_found", file="audio.wav")

    monkeypatch.setattr(TakePipeline, "process", fail_first)
    takes = {store(services, words=False).id for _ in range(3)}
    hands = open_window()
    page = page_of(hands)
    hands.click(page.waiting.write)
    hands.settle()
    assert set(asked) == takes
    assert hands.said


# -- looks --------------------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_or_nameless_in_the_smallest_window(
    open_window: Callable[[tuple[int, int]], Hands], services: Services, percent: int
) -> None:
    services.change_settings(text_percent=percent)
    store_pair(services)
    store(services, words=False, day=2)
    hands = open_window((1000, 700))
    page = page_of(hands)
    assert cut_off(page) == []
    assert nameless(page) == []
    hands.click(page.chips.chip(Shown.TRASH))
    hands.settle()
    assert cut_off(page) == []


def test_five_thousand_takes_are_listed_and_the_last_can_be_reached(
    qapp: QApplication, services: Services, open_window: Callable[[], Hands]
) -> None:
    take = store(services)
    page = page_of(open_window())
    many = [
        replace(take, id=f"{number:026}", created=take.created - timedelta(hours=3 * number))
        for number in range(5000)
    ]
    page.rows.show_takes(many, date(2026, 3, 2))
    page.list.setFocus()
    press(page, Qt.Key.Key_Home)
    press(page, Qt.Key.Key_End)
    assert page.current is not None
    assert page.current.id == many[-1].id


def test_older_takes_come_when_somebody_scrolls_to_the_end(
    open_window: Callable[[], Hands], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("take_loading", "takes_page"):
        monkeypatch.setattr(f"app.ui.pages.{name}.PAGE", 3)
    takes = [store(services, words=False, day=day) for day in range(8)]
    page = page_of(hands := open_window())
    newest_first = [take.id for take in reversed(takes)]
    hands.settle()
    assert ids(page) == newest_first[: len(ids(page))]
    for _ in range(4):
        if page.rows.canFetchMore(QModelIndex()):
            page.rows.fetchMore(QModelIndex())
        hands.settle()
    assert ids(page) == newest_first
    assert len(page.rows.days) == 8
    assert not page.rows.canFetchMore(QModelIndex())


def test_a_take_far_down_the_list_can_be_chosen_after_a_change(
    open_window: Callable[[], Hands], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.pages.take_loading.PAGE", 2)
    takes = [store(services, words=False, day=day) for day in range(6)]
    page = page_of(hands := open_window())
    page._take_changed(takes[0].id)
    hands.settle()
    assert page.current == takes[0]
