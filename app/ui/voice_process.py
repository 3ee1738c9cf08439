"""Reads texts aloud for the window: `python -m app.ui.voice_process [ENGINE]`, a process that may hang alone.

Each line on stdin is an object: `{"id": 1, "say": TEXT, "language": .., "gender": .., "rate": ..,
"pitch": ..}` or `{"stop": true}`. Each line on stdout answers: `{"id": 1, "state": STATE}`, with `speaking`,
then `ended`; or `missing` where there is no voice for the language. It ends with its stdin.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from app.ui.speech_engine import SpeechEngine


class _Reader(QObject):
    """Hands what comes on stdin to Qt's thread: only a thread can wait for a pipe on every system."""

    came = Signal(str)
    ended = Signal()

    def read(self) -> None:
        for line in sys.stdin:
            self.came.emit(line)
        self.ended.emit()
        time.sleep(2)
        # Whoever asked is gone, and the engine hangs.
        os._exit(0)


class _Reading(QObject):
    """Does what is asked for, and says how far it is."""

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._engine = SpeechEngine(self, engine)
        self._engine.finished.connect(self._ended)
        self._id = 0

    def obey(self, line: str) -> None:
        asked = json.loads(line)
        self._engine.stop()
        if "say" not in asked:
            return
        self._id = asked["id"]
        speaks = self._engine.say(
            asked["say"],
            asked["language"],
            asked["gender"],
            rate=asked["rate"],
            pitch=asked["pitch"],
        )
        self._tell("speaking" if speaks else "missing")

    def _ended(self) -> None:
        self._tell("ended")

    def _tell(self, state: str) -> None:
        print(json.dumps({"id": self._id, "state": state}), flush=True)


def main(engine: str = "") -> None:
    """Read until stdin ends."""
    application = QCoreApplication([])
    reader, reading = _Reader(), _Reading(engine)
    reader.came.connect(reading.obey, Qt.ConnectionType.QueuedConnection)
    reader.ended.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    threading.Thread(target=reader.read, daemon=True).start()
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:2])
