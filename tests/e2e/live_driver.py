"""Drives the real window through an attempt with live words and lit key points; prints what it saw.

    python -m tests.e2e.live_driver DATA_DIR SENTENCES_FOLDER PICTURES THEME

As in `driver.py` nothing stands in for a part of the program: sentences are spoken one after the other into
the software microphone, and what the window shows is read from its widgets.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import traceback
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.config import Theme, find_paths
from app.ui.round.attempt import AttemptView
from app.ui.round.controller import Microphone, WordsState
from app.ui.start import make_application, make_window
from app.workflow import Services, Step
from tests.e2e.driver import Driver


def main(data_dir: str, sentences: str, pictures: str, theme: str) -> None:
    """One attempt, watched while it is spoken."""
    application = make_application()
    services = Services(find_paths(Path(data_dir)))
    services.change_settings(
        live_words=True, theme=Theme(theme), interface_language="en", practice_language="en"
    )
    window = make_window(application, services)
    window.resize(1280, 800)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    window.begin()
    driver = LiveDriver(window, Path(pictures))
    try:
        print(json.dumps(driver.attempt(sorted(Path(sentences).glob("*.wav"))), ensure_ascii=False))
    finally:
        window.close()


class LiveDriver(Driver):
    """Speaks, and looks at what is shown meanwhile."""

    def attempt(self, sentences: list[Path]) -> dict[str, Any]:
        """Speak the sentences with pauses, stop, judge, compare."""
        window = self.window
        self.until(lambda: any(card.found.entry.id == "call-back" for card in window.practice.cards), 60)
        wanted = next(card for card in window.practice.cards if card.found.entry.id == "call-back")
        QTest.mouseClick(wanted, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
        controller = window.round.controller
        self.until(lambda: controller.is_open and controller.models)
        self.key(Qt.Key.Key_R)
        self.until(lambda: window.round.step is Step.ATTEMPT)
        self.key(Qt.Key.Key_Space)
        self.until(lambda: controller.microphone is Microphone.OPEN)
        while_speaking = []
        for number, wav in enumerate(sentences, start=1):
            self.speak(wav)
            # A rep pauses and goes on; here the pause lasts until the point is lit, whatever the machine.
            self.until(partial(self.are_lit, number), 60)
            self.picture(f"live-{number}")
            while_speaking.append({"words": list(self.live.words.words), "lit": self.lit()})
        is_open = controller.microphone is Microphone.OPEN
        self.key(Qt.Key.Key_Space)
        after_stop = [self.shown()]
        self.until(lambda: controller.microphone is Microphone.CLOSED)
        after_stop.append(self.shown())
        stopped = time.monotonic()
        self.picture("live-stopped")
        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.SELF_CHECK)
        after_stop.append(self.shown())
        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.COMPARE)
        lane = window.round.compare.attempt
        self.until(lambda: lane.words.words, 60)
        painted_s = time.monotonic() - stopped
        early = [word.text for word in lane.words.words]
        self.until(lambda: controller.words_of(controller.round.attempt) is WordsState.READY, 60)
        self.until(lambda: (loaded := controller.comparison) is not None and loaded.comparison.is_settled)
        self.picture("live-compared")
        loaded = controller.comparison
        links = loaded.comparison.links if loaded is not None else ()
        return {
            "was_open": is_open,
            "while_speaking": while_speaking,
            "after_stop": after_stop,
            "early": early,
            "compared": [word.text for word in lane.words.words],
            "verdicts": {one.key_point: str(one.attempt.verdict) for one in links if one.attempt is not None},
            "wait_s": round(painted_s, 2),
        }

    @property
    def live(self) -> Any:
        """The part of the attempt that shows words and key points."""
        view = self.window.round.views[Step.ATTEMPT]
        if not isinstance(view, AttemptView):
            raise TypeError("the attempt step has another view")
        return view.live

    def lit(self) -> list[str]:
        """The key points that are seen to be lit."""
        return [key for key, chip in self.live.chips.items() if chip.is_lit and chip.isVisible()]

    def are_lit(self, count: int) -> bool:
        """Whether so many key points are lit."""
        return len(self.lit()) >= count

    def shown(self) -> list[str]:
        """What is still to be seen of words and key points."""
        parts: list[QWidget] = [self.live.words, *self.live.chips.values()]
        return [type(one).__name__ for one in parts if one.isVisible()] + self.lit()

    def speak(self, wav: Path) -> None:
        """Say one sentence into the software microphone."""
        speaking = subprocess.Popen(["paplay", "--device=mic", "--latency-msec=50", str(wav)])
        while speaking.poll() is None:
            QTest.qWait(20)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Exception:  # noqa: BLE001
        # The window's own hook would show a report; here it must end the process.
        traceback.print_exc()
        raise SystemExit(1) from None
