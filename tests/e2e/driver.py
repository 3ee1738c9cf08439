"""Drives the real window through a round, as a process of its own on a real X display; prints what it saw.

    python -m tests.e2e.driver DATA_DIR MODEL.wav ATTEMPT.wav PICTURES

Keys and clicks are events of the window system's kind, sound goes through PortAudio, words come from the
speech model: nothing here stands in for a part of the program.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.config import find_paths
from app.domain import TakeKind
from app.ui.round.controller import Microphone, WordsState
from app.ui.start import make_application, make_window
from app.ui.window import MainWindow
from app.workflow import Services, Step


def main(data_dir: str, model_wav: str, attempt_wav: str, pictures: str) -> None:
    """One whole round: manager and rep."""
    application = make_application()
    services = Services(find_paths(Path(data_dir)))
    window = make_window(application, services)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    window.begin()
    driver = Driver(window, Path(pictures))
    try:
        print(json.dumps(driver.whole_round(model_wav, attempt_wav), ensure_ascii=False))
    finally:
        window.close()


class Driver:
    """Hands and eyes."""

    def __init__(self, window: MainWindow, pictures: Path) -> None:
        self.window = window
        self.pictures = pictures

    def whole_round(self, model_wav: str, attempt_wav: str) -> dict[str, Any]:
        """Choose a scenario, record as manager, record as rep, judge, compare."""
        window = self.window
        self.until(lambda: any(card.found.entry.id == "call-back" for card in window.practice.cards))
        wanted = next(card for card in window.practice.cards if card.found.entry.id == "call-back")
        QTest.mouseClick(wanted, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
        controller = window.round.controller
        self.until(lambda: controller.is_open and controller.models)
        self.picture("brief")

        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.MODEL)
        self.click("go_first")
        name = self.find(QLineEdit, "manager_name")
        QTest.keyClicks(name, "Anneke")
        QTest.keyClick(name, Qt.Key.Key_Return)
        window.setFocus()
        self.record(model_wav, "model")
        self.until(lambda: controller.round.model is not None and controller.round.model.take is not None)

        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.ATTEMPT)
        self.record(attempt_wav, "attempt")
        self.until(lambda: controller.round.attempt is not None)

        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.SELF_CHECK)
        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_3):
            self.key(key)
        answers = {point: str(answer) for point, answer in controller.round.answers.items()}
        self.picture("self_check")

        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.COMPARE)
        model, attempt = controller.round.model, controller.round.attempt
        takes = [model.take if model is not None else None, attempt]
        self.until(lambda: all(controller.words_of(take) is WordsState.READY for take in takes), 90)
        self.until(lambda: self.lanes_have_words())
        self.picture("compare")
        compare = window.round.compare
        heard = self.listen()

        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.NEXT_TIME)
        self.picture("next_time")
        loaded = controller.comparison
        if loaded is None or loaded.comparison.model is None or loaded.comparison.attempt is None:
            raise RuntimeError("a side of the comparison is missing")
        sides = {"model": loaded.comparison.model, "attempt": loaded.comparison.attempt}
        shown = {"model": compare.model.words.words, "attempt": compare.attempt.words.words}
        return {
            "answers": answers,
            "heard": heard,
            "next_time": window.round.views[Step.NEXT_TIME].findChild(QWidget, "next_time_text").text(),  # type: ignore[union-attr]
            "sides": {
                name: {
                    "audio": str(side.audio),
                    "speaker": side.speaker,
                    "words": [[word.text, word.start_s, word.end_s] for word in shown[name]],
                    "sentences": side.transcript.sentences if side.transcript else [],
                    "verdicts": {
                        one.key_point: {
                            "verdict": str(one.verdict),
                            "start_s": one.evidence.start_s if one.evidence else None,
                        }
                        for one in side.findings
                    },
                }
                for name, side in sides.items()
            },
        }

    def record(self, wav: str, picture: str) -> None:
        """Space, speak into the software microphone, Space."""
        controller = self.window.round.controller
        self.key(Qt.Key.Key_Space)
        self.until(lambda: controller.microphone is Microphone.OPEN)
        speaking = subprocess.Popen(["paplay", "--device=mic", "--latency-msec=50", wav])
        pictured = False
        while speaking.poll() is None:
            QTest.qWait(20)
            level = controller.level()
            if not pictured and level is not None and level.elapsed_s > 2.5:
                self.picture(f"recording_{picture}")
                pictured = True
        # What was played is still under way through the sound server.
        end = time.monotonic() + 0.6
        self.until(lambda: time.monotonic() > end)
        self.key(Qt.Key.Key_Space)
        self.until(lambda: controller.microphone is Microphone.CLOSED)

    def lanes_have_words(self) -> bool:
        """Whether both lanes show words."""
        compare = self.window.round.compare
        return bool(compare.model.words.words and compare.attempt.words.words)

    def listen(self) -> list[str]:
        """A, then B right after it: which takes were heard, and that a word lit up in each."""
        compare, playback = self.window.round.compare, self.window.context.playback
        heard: list[str] = []

        def note(kind: TakeKind, _second: float) -> None:
            lane = compare.model if kind is TakeKind.MODEL else compare.attempt
            if lane.words.current_word >= 0 and (not heard or heard[-1] != kind.value):
                heard.append(kind.value)

        playback.moved.connect(note)
        self.key(Qt.Key.Key_A)
        self.key(Qt.Key.Key_B)
        self.until(lambda: playback.is_playing)
        self.until(lambda: not playback.is_playing, 40)
        playback.moved.disconnect(note)
        return heard

    def key(self, key: Qt.Key) -> None:
        """Press a key wherever the focus is."""
        QTest.keyClick(self.window, key)

    def click(self, name: str) -> None:
        """Click a button by its name."""
        QTest.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def find(self, kind: type[Any], name: str) -> Any:
        """A widget by its name."""
        found = self.window.findChild(kind, name)
        if found is None:
            raise LookupError(name)
        return found

    def picture(self, name: str) -> None:
        """Keep what the window shows."""
        self.pictures.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(self.pictures / f"{name}.png"))

    def until(self, condition: Callable[[], object], seconds: float = 20) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                self.picture("stuck")
                raise TimeoutError(f"not within {seconds} s; the window says: {self.window.notice.text!r}")
            QTest.qWait(15)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Exception:  # noqa: BLE001
        # The window's own hook would show a report; here it must end the process.
        traceback.print_exc()
        raise SystemExit(1) from None
