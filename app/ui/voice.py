"""The computer's own voice, for words that nobody has recorded. Never waited for, always captioned."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

ENGINE = ""
"""Qt's name of the speech engine; empty takes the computer's own."""
_START_S = 8.0
"""Within this time an engine begins to speak, also when its process and its server have to start first."""
_SLOWEST_CHARACTERS_A_SECOND: Final = 6.0
"""Half of what a voice reads at its usual pace; after that it is not waited for any longer."""
_PATIENCE_S: Final = 3.0


class Voice(QObject):
    """Reads a text aloud with a system voice of its language, in a process of its own: engines hang."""

    started = Signal()
    finished = Signal()
    """Read to the end, or stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._id = 0
        self._speaking = False
        self._on_missing: Callable[[], None] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)
        self._text = ""

    @property
    def is_speaking(self) -> bool:
        """Whether a text is being read, or about to be."""
        return self._speaking

    def say(
        self,
        text: str,
        language: str,
        gender: str = "",
        *,
        rate: float = 0.0,
        pitch: float = 0.0,
        on_missing: Callable[[], None],
    ) -> None:
        """Read a text; `rate` and `pitch` are -1 to 1.

        `on_missing` is called, after `finished`, where the computer has no voice for the language.
        """
        self.stop()
        self._id += 1
        self._on_missing, self._text, self._speaking = on_missing, text, True
        self._patience.start(round(1000 * _START_S))
        self.started.emit()
        self._send(
            {
                "id": self._id,
                "say": text,
                "language": language,
                "gender": gender,
                "rate": rate,
                "pitch": pitch,
            }
        )

    def stop(self) -> None:
        """Be silent."""
        if self._speaking:
            self._send({"stop": True})
            self._end()

    def close(self) -> None:
        """End the process."""
        self._end()
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.errorOccurred.disconnect(self._lost)
            process.finished.disconnect(self._lost)
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def _send(self, asked: dict[str, object]) -> None:
        if self._process is None:
            self._start()
        if self._process is not None:
            self._process.write(json.dumps(asked).encode() + b"\n")

    def _start(self) -> None:
        process = QProcess(self)
        root = Path(__file__).resolve().parents[2]
        environment = QProcessEnvironment.systemEnvironment()
        path = os.pathsep.join(filter(None, (str(root), environment.value("PYTHONPATH"))))
        environment.insert("PYTHONPATH", path)
        process.setProcessEnvironment(environment)
        # What an engine complains about on stderr is of no use to anybody here.
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._lost)
        process.finished.connect(self._lost)
        self._process = process
        process.start(sys.executable, ["-m", "app.ui.voice_process", *([ENGINE] if ENGINE else [])])

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            answer = json.loads(bytes(process.readLine().data()))
            if answer["id"] == self._id and self._speaking:
                self._answered(answer["state"])

    def _answered(self, state: str) -> None:
        if state == "speaking":
            length_s = len(self._text) / _SLOWEST_CHARACTERS_A_SECOND
            self._patience.start(round(1000 * (_PATIENCE_S + length_s)))
        elif state == "missing":
            self._miss()
        else:
            self._end()

    def _give_up(self) -> None:
        """The engine hangs or is gone: the next text gets another process."""
        missing = self._on_missing
        self.close()
        if missing is not None:
            missing()

    def _lost(self, *_why: object) -> None:
        if self._process is not None:
            self._give_up()

    def _miss(self) -> None:
        missing = self._on_missing
        self._end()
        if missing is not None:
            missing()

    def _end(self) -> None:
        was_speaking, self._speaking = self._speaking, False
        self._patience.stop()
        self._on_missing = None
        if was_speaking:
            self.finished.emit()
