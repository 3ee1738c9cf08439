"""The real window without a screen, over one take whose words it writes down, and a clock on its thread."""

from __future__ import annotations

import shutil
import sys
import threading
import time
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel

from app.config import find_paths
from app.domain import Take, Transcript
from app.transcription import Transcriber, add_from_folder
from app.ui.round.controller import WordsState
from app.ui.round.words_note import WordsNote
from app.ui.start import make_application, make_window
from app.ui.window import MainWindow
from app.workflow import Services
from tests.transcription.speech import DATA, RATE, clip, silence
from tests.workflow.making import PACK, take_of

TICK_S: Final = 0.01
_PATIENCE_S: Final = 90.0


class Ticks(QObject):
    """How long the thread of the window stands still."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_s = 0.0
        self.longest_all_in_all_s = 0.0
        """With the time in which other programs had the processor."""
        self._at = self._waited = 0.0
        self._schedstat = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(1000 * TICK_S))
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """From now on."""
        self.longest_s = 0.0
        self._at, self._waited = time.monotonic(), self._waiting_s()
        self._timer.start()

    def stop(self) -> None:
        """No more."""
        self._timer.stop()

    def _tick(self) -> None:
        now, waited = time.monotonic(), self._waiting_s()
        still = now - self._at - TICK_S
        self.longest_all_in_all_s = max(self.longest_all_in_all_s, still)
        self.longest_s = max(self.longest_s, still - (waited - self._waited))
        self._at, self._waited = now, waited

    def _waiting_s(self) -> float:
        """Seconds in which this thread was ready and another one had the processor."""
        return int(self._schedstat.read_text(encoding="ascii").split()[1]) / 1e9


class Bench:
    """The window over a profile with one take, and what can be done to its worker."""

    def __init__(self, folder: Path, *, seconds: float, worker: str = "") -> None:
        paths = find_paths(folder / "profile")
        paths.make()
        shutil.copytree(PACK, paths.packs / "known-sentences")
        add_from_folder(DATA / "micro-whisper", paths.models, name="micro")
        self.services = Services(paths)
        module = worker or "app.transcription.worker"
        self.transcriber = Transcriber(worker=module)
        self.services._transcriber = self.transcriber
        self.services.change_settings(interface_language="en")
        speech = folder / "speech.wav"
        _write_speech(speech, seconds)
        self.take: Take = take_of(self.services, speech=speech)
        application = make_application()
        hook = sys.excepthook
        self.window: MainWindow = make_window(application, self.services)
        sys.excepthook = hook
        self.window.show()
        self.window.begin()
        self.ticks = Ticks()

    def close(self) -> None:
        """Close the window."""
        self.ticks.stop()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents()

    def until(self, condition: Callable[[], object], seconds: float = _PATIENCE_S) -> bool:
        """Let the window live until it is so; whether it was in time."""
        application = QCoreApplication.instance()
        assert application is not None
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                return False
            application.processEvents()
            time.sleep(0.002)
        return True

    def open(self) -> float:
        """Open the take, and wait for its words; how long they took."""
        self.until(lambda: not self.window.context.tasks.busy)
        began = time.monotonic()
        self.window.open_take(self.take)
        [self._note] = self.window.round.findChildren(WordsNote)
        self.until(self.has_ended)
        return time.monotonic() - began

    def begin(self) -> None:
        """Write the take down anew."""
        self.until(lambda: not self.window.context.tasks.busy)
        self.window.round.controller.process(self.take, again=True)

    def has_ended(self) -> bool:
        """Whether the words are there, or were given up."""
        state = self.window.round.controller.words_of(self.take)
        return state in (WordsState.READY, WordsState.FAILED) and not self.window.context.tasks.busy

    def shows(self, text: str) -> bool:
        """Whether the note below the waveforms, or the notice, says this."""
        shown = (one for one in (self._note, self.window.notice) if not one.isHidden())
        return any(text in label.text() for one in shown for label in one.findChildren(QLabel))

    def words(self) -> Transcript | None:
        """The stored words of the take."""
        return self.services.library.transcript(self.take.id)


def _write_speech(path: Path, seconds: float) -> None:
    one = np.concatenate([clip("en"), silence(1.0)])
    sound = np.resize(one, round(seconds * RATE))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((sound * 32_000).astype("<i2").tobytes())


@contextmanager
def bench(folder: Path, *, seconds: float = 15.0, worker: str = "", silent_s: float = 6.0) -> Iterator[Bench]:
    """A window for some trials."""
    made = Bench(folder, seconds=seconds, worker=worker)
    try:
        yield made
    finally:
        made.close()
