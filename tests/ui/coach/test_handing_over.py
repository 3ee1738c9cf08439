"""Handing over and receiving in the window: shown before, asked before, taken back in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain import Remark, RemarkKind, Rep, TakeKind
from app.ui.coach.hand_over import HandOverView
from app.ui.coach.home import HomeView
from app.ui.coach.received import ReceivedView
from app.ui.widgets.drops import dropped_pack
from app.workflow import Services, TakePart, add_rep, open_handed
from tests.ui.hands import Hands
from tests.ui.looks import buttons, cut_off, nameless, texts
from tests.ui.stored import store, words_of
from tests.workflow.handing import NOON, goal, hand, prepared, profile, talk
from tests.workflow.test_received import age_file


@pytest.fixture
def bram(tmp_path: Path) -> Iterator[Services]:
    """Somebody else's profile, from which files come."""
    made = profile(tmp_path / "bram", rep="Bram", manager="Anneke")
    yield made
    made.close()


def over(hands: Hands) -> HandOverView:
    view = hands.window.coach.view
    assert isinstance(view, HandOverView)
    return view


def received(hands: Hands) -> ReceivedView:
    hands.settle()
    view = hands.window.coach.view
    assert isinstance(view, ReceivedView)
    return view


def test_a_take_is_handed_over_with_what_is_ticked(
    services: Services, open_window: Callable[..., Hands], tmp_path: Path
) -> None:
    services.change_settings(rep_name="Kari", manager_name="Anneke")
    take = store(services, speaker="Kari", words=False)
    services.library.save_transcript(take.id, words_of(TakeKind.ATTEMPT))
    services.library.save_remark(take.id, Remark("a", RemarkKind.QUESTION, "Slower?", "Kari", NOON, 1.0))
    services.library.save_remark(take.id, Remark("b", RemarkKind.QUESTION, "Louder?", "Piet", NOON, 1.0))
    hands = open_window((1000, 700))
    hands.window.open_take(take)
    hands.settle()
    hands.click(hands.compare.hand_over)
    hands.settle()
    view = over(hands)
    hands.until(lambda: view.cards)
    assert (view.from_name.text(), view.for_name.text()) == ("Kari", "Anneke")
    shown = "\n".join(texts(view))
    assert "Slower?" in shown
    assert "Louder?" not in shown
    assert "1 remark by somebody else" in shown
    hands.click(hands.find(QPushButton, "part_sound"))
    hands.click(hands.find(QPushButton, "part_words"))
    assert cut_off(hands.window) == []
    assert nameless(hands.window) == []
    view.write_to(tmp_path / "f.gofirst")
    hands.settle()
    assert "f.gofirst" in hands.said
    (handed,) = open_handed(tmp_path / "f.gofirst").takes
    assert handed.flac == b""
    assert TakePart.REMARKS in handed.parts
    assert TakePart.WORDS not in handed.parts


def test_nothing_is_written_while_nothing_is_chosen_or_the_lock_is_short(
    services: Services, open_window: Callable[..., Hands], monkeypatch: pytest.MonkeyPatch
) -> None:
    services.change_settings(rep_name="Kari")
    one = goal(services)
    hands = open_window((1000, 700))
    hands.window.show_page("coach")
    button = hands.window.coach.hand_over_button
    assert button.isHidden()
    monkeypatch.setattr(HomeView, "record", one)
    hands.window.coach.refresh()
    hands.click(button)
    hands.settle()
    view = over(hands)
    assert hands.window.coach.place == ("hand_over", one.id)
    assert view.write.isEnabled()
    hands.click(view.locks.chip("lock"))
    assert not view.write.isEnabled()
    view.passphrase.line.setText("four words for you")
    assert view.write.isEnabled()
    view.from_name.clear()
    assert not view.write.isEnabled()
    assert "who it is from" in view.summary.text()
    hands.window.open_coach("hand_over", "")
    hands.settle()
    assert view.passphrase.text == ""
    assert not view.write.isEnabled()


def test_a_file_that_is_dropped_is_asked_about_added_and_taken_back(
    services: Services, open_window: Callable[..., Hands], bram: Services, tmp_path: Path
) -> None:
    file = hand(bram, tmp_path / "Bram.gofirst", records=(goal(bram), talk(bram, by_rep=prepared())))
    services.change_settings(manager_name="Anneke")
    hands = open_window((1000, 700))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert dropped_pack(data) == file
    hands.window.open_pack_file(file)
    view = received(hands)
    assert view.shown == "question"
    assert "From Bram" in texts(view)
    assert cut_off(hands.window) == []
    assert nameless(hands.window) == []
    assert services.records.count(Rep) == 0

    # Another rep than the one in the file: it is asked about.
    kari = add_rep(services, "Kari")
    view.open(str(file))
    hands.settle()
    view.question.whose_chosen.emit(kari.id)
    hands.settle()
    assert "about Bram, and you chose Kari" in view.question.claim.text()
    assert "Add it all the same" in buttons(view)

    view.question.whose_chosen.emit("+")
    hands.settle()
    hands.click(view.question.add)
    hands.settle()
    assert view.shown == "done"
    assert [one.name for one in services.records.all_of(Rep)] == ["Bram", "Kari"]
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    assert [one.name for one in services.records.all_of(Rep)] == ["Kari"]


def test_a_locked_file_asks_until_its_passphrase_fits(
    services: Services, open_window: Callable[..., Hands], bram: Services, tmp_path: Path
) -> None:
    file = hand(bram, tmp_path / "Bram.gofirst", records=(goal(bram),))
    file.write_bytes(age_file(file.read_bytes(), "four words for you"))
    hands = open_window((1000, 700))
    hands.window.come_forward(file)
    view = received(hands)
    assert view.shown == "locked"
    for _ in range(4):
        view.passphrase.line.setText("four words for me")
        hands.click(view.unlock)
        hands.settle()
        assert view.shown == "locked"
        assert "does not open" in view.passphrase.note.text()
    view.passphrase.line.setText("four words for you")
    view.passphrase.line.setFocus()
    assert QApplication.focusWidget() is view.passphrase.line
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    assert view.shown == "question"
    assert view.passphrase.text == ""


def test_a_damaged_file_says_what_to_do(
    services: Services, open_window: Callable[..., Hands], bram: Services, tmp_path: Path
) -> None:
    file = hand(bram, tmp_path / "Bram.gofirst", records=(goal(bram),))
    file.write_bytes(file.read_bytes()[:-60])
    hands = open_window((1000, 700))
    hands.window.open_coach("received", "")
    assert received(hands).shown == "choose"
    hands.window.open_pack_file(file)
    assert received(hands).shown == "problem"
    assert any("Nothing was added" in text for text in texts(received(hands)))
