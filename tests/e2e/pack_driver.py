"""Drives the real window as somebody who writes a scenario and passes it on, and as somebody who gets it.

    python -m tests.e2e.pack_driver write DATA_DIR PACK.gofirst MODEL.wav ATTEMPT.wav PICTURES
    python -m tests.e2e.pack_driver get DATA_DIR PACK.gofirst MODEL.wav ATTEMPT.wav PICTURES

Everything is done by keys and clicks, in the file dialogs too. What was seen is printed as JSON.
"""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget

from app.config import find_paths
from app.ui.editor.line_text import LineText
from app.ui.pages.pack_adding import AddingPanel
from app.ui.pages.pack_card import PackCard
from app.ui.pages.packs_page import PacksPage
from app.ui.round.controller import WordsState
from app.ui.start import make_application, make_window
from app.workflow import Services, Step
from tests.e2e.driver import Driver

LINE = "Thank you for your time. We can send the report next week. I will call you back on Friday."
POINTS = {
    "Thank you for your time": (
        "I appreciate the minutes you gave us",
        "you were generous with your minutes",
    ),
    "We can send the report next week": ("you get the report next week", "the report comes next week"),
    "I will call you back on Friday": ("we speak on Friday", "you hear from me on Friday"),
}


def main(part: str, data_dir: str, pack: str, model_wav: str, attempt_wav: str, pictures: str) -> None:
    """One of the two halves."""
    application = make_application()
    window = make_window(application, Services(find_paths(Path(data_dir))))
    window.resize(1000, 700)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    window.begin()
    driver = PackDriver(window, Path(pictures))
    try:
        work = driver.write_and_pass_on if part == "write" else driver.get_and_practise
        print(json.dumps(work(Path(pack), model_wav, attempt_wav), ensure_ascii=False))
    finally:
        window.close()


class PackDriver(Driver):
    """Hands and eyes of an author, and of the one who gets the pack."""

    def write_and_pass_on(self, pack: Path, model_wav: str, attempt_wav: str) -> dict[str, Any]:
        """Write a scenario from nothing, record its model, practise it, pass it on as a file."""
        self.write_scenario()
        page = self.window.editor
        QTest.mouseClick(page.foot.record, Qt.MouseButton.LeftButton)
        said = self.practise(model_wav, attempt_wav, "author")
        self.window.round.leave_asked.emit()
        self.until(lambda: self.window.shows_editor)
        file = Path(page.session.opened.folder) / page.session.opened.file
        self.pass_on(pack)
        return {"yaml": file.read_text(encoding="utf-8"), "state": page.foot.state.text(), **said}

    def get_and_practise(self, pack: Path, model_wav: str, attempt_wav: str) -> dict[str, Any]:
        """Add the file that somebody passed on, and practise what is in it."""
        window = self.window
        window.show_page("packs")
        self.until(lambda: isinstance(window.current, PacksPage) and not window.context.tasks.busy)
        panel = self.window.findChild(AddingPanel)
        assert panel is not None
        self.in_dialog(pack)
        QTest.mouseClick(panel.choose_file, Qt.MouseButton.LeftButton)
        self.until(lambda: panel.card is not None, 40)
        # There is no window manager that would give the window the keys back after the dialog.
        window.activateWindow()
        self.settled_picture("rep_1_before_it_is_added")
        before = sorted(one.name for one in window.context.services.paths.packs.iterdir() if one.is_dir())
        QTest.mouseClick(panel.card.add, Qt.MouseButton.LeftButton)  # type: ignore[union-attr]
        self.until(lambda: self.card_of("Our scenarios") is not None, 40)
        self.settled_picture("rep_2_added")
        window.show_page("practice")
        self.until(lambda: any(self.is_ours(card) for card in window.practice.cards))
        wanted = next(card for card in window.practice.cards if self.is_ours(card))
        self.picture("rep_3_practice")
        QTest.mouseClick(wanted, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
        self.until(lambda: window.shows_round and window.round.controller.is_open)
        self.settled_picture("rep_4_brief")
        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.MODEL)
        self.settled_picture("rep_5_model")
        self.click("go_first")
        return {"before": before, **self.practise(model_wav, attempt_wav, "rep")}

    def write_scenario(self) -> None:
        """Ctrl+N, then every field."""
        window = self.window
        self.until(lambda: window.practice.cards)
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        self.until(lambda: window.shows_editor and window.editor.session.is_open)
        page, form = window.editor, window.editor.form
        self.until(lambda: not page.desk.is_busy and not page.session.is_waiting)
        self.settled_picture("author_1_empty")
        card = form.lines[0]
        for field, text in (
            (form.title.area, "Leave with a next step"),
            (form.situation.area, "The buyer has to go. You have half a minute."),
            (form.name.area, "Anna Bakker"),
            (form.role.area, "Head of Service"),
            (form.issue.area, "I have to run, can we talk another time?"),
            (card.cue.area, "I have to run."),
            (card.text.line, LINE),
        ):
            self.type(field, text)
        for words in POINTS:
            self.choose_words(card.text.line, words)
            self.click("mark_key_point")
        self.settled_picture("author_2_marked")
        for one, ways in zip(card.rows, POINTS.values(), strict=True):
            self.type(one.accept.area, ways[0])
            QTest.keyClick(one.accept.area, Qt.Key.Key_Return)
            QTest.keyClicks(one.accept.area, ways[1])
        self.until(lambda: not page.session.is_waiting and not window.context.tasks.busy)
        self.settled_picture("author_3_written")

    def practise(self, model_wav: str, attempt_wav: str, who: str) -> dict[str, Any]:
        """A round from "I'll go first": model, attempt, compare; what was found in each."""
        window = self.window
        self.until(lambda: window.shows_round and window.round.step is Step.MODEL)
        controller = window.round.controller
        name = self.find(QLineEdit, "manager_name")
        self.until(lambda: name.isVisible())
        if not name.text():
            QTest.keyClicks(name, "Anneke")
        QTest.keyClick(name, Qt.Key.Key_Return)
        window.setFocus()
        self.record(model_wav, f"{who}_model")
        self.until(lambda: controller.round.model is not None and controller.round.model.take is not None)
        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.ATTEMPT)
        self.record(attempt_wav, f"{who}_attempt")
        self.until(lambda: controller.round.attempt is not None)
        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.SELF_CHECK)
        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
            self.key(key)
        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.COMPARE)
        model, attempt = controller.round.model, controller.round.attempt
        takes = [model.take if model is not None else None, attempt]
        self.until(lambda: all(controller.words_of(take) is WordsState.READY for take in takes), 90)
        self.until(lambda: self.lanes_have_words() and controller.comparison is not None)
        self.settled_picture(f"{who}_compare")
        comparison = controller.comparison.comparison  # type: ignore[union-attr]
        sides = {"model": comparison.model, "attempt": comparison.attempt}
        return {
            "scenario": controller.round.place.ref.scenario,
            "found": {
                kind: [str(one.verdict) for one in side.findings]
                for kind, side in sides.items()
                if side is not None
            },
        }

    def pass_on(self, pack: Path) -> None:
        """Packs, the pack's menu, "Pass it on as a file", a name, Return."""
        window = self.window
        window.editor.leave_asked.emit()
        self.until(lambda: self.card_of("Our scenarios") is not None, 40)
        card = self.card_of("Our scenarios")
        assert card is not None
        self.picture("author_4_packs")
        QTimer.singleShot(300, lambda: self.choose(card.more.menu(), "Pass it on as a file …", pack))
        QTest.mouseClick(card.more, Qt.MouseButton.LeftButton)
        self.until(pack.exists, 40)
        self.until(lambda: pack.name in window.notice.text)
        self.settled_picture("author_5_passed_on")

    def choose(self, menu: QMenu, text: str, pack: Path) -> None:
        """Press an entry of an open menu with the keys; its file dialog is answered."""
        self.picture("author_4_menu")
        self.in_dialog(pack)
        while menu.activeAction() is None or menu.activeAction().text() != text:
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def in_dialog(self, file: Path) -> None:
        """Type a name into the file dialog that opens next, and press Return."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog):
                QTimer.singleShot(100, answer)
                return
            [name] = [one for one in dialog.findChildren(QLineEdit) if one.objectName() == "fileNameEdit"]
            name.selectAll()
            QTest.keyClicks(name, str(file))
            QTest.keyClick(name, Qt.Key.Key_Return)

        QTimer.singleShot(100, answer)

    def card_of(self, name: str) -> PackCard | None:
        """The card of a pack on the page of packs."""
        found = [one for one in self.window.findChildren(PackCard) if one.name == name and one.isVisible()]
        return found[0] if found else None

    def is_ours(self, card: Any) -> bool:
        """Whether a card of the practice page is the scenario that was passed on."""
        return bool(card.found.entry.id == "leave-with-a-next-step")

    def settled_picture(self, name: str) -> None:
        """Keep what the window shows once nothing in it moves any more."""
        self.until(lambda: not self.window.context.tasks.busy)
        QTest.qWait(400)
        self.picture(name)

    def type(self, field: QWidget, text: str) -> None:
        """Click into a field and type."""
        QTest.mouseClick(getattr(field, "viewport")(), Qt.MouseButton.LeftButton)  # noqa: B009 - both kinds of field
        field.setFocus()
        QTest.keyClicks(field, text)

    def choose_words(self, line: LineText, words: str) -> None:
        """Select words with the mouse: press before them, drag, let go behind them."""
        from tests.ui.editing import choose_words

        choose_words(line, words)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Exception:  # noqa: BLE001
        traceback.print_exc()
        raise SystemExit(1) from None
