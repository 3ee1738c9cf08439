"""Hands on the real window, for the benchmarks that need it; runs in a process of its own.

Keys are events of the window system's kind. Sound comes out of the software microphone where there is one
(`PULSE_SERVER` is set), else from a `FedMicrophone`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from app.transcription import Transcriber

ROOT: Final = Path(__file__).resolve().parents[1]
FORBIDDEN: Final = (
    "faster_whisper",
    "ctranslate2",
    "av",
    "onnxruntime",
    "pyqtgraph",
    "torch",
    "huggingface_hub",
)
"""What the window's process must never load: each costs more than a bare window, or a model's memory."""


_PATIENT_S: Final = 90
"""For the start: on a busy machine the worker alone took 20 s."""


class Hands:
    """The window in a profile, opened at the attempt of the first line."""

    def __init__(self, profile: Path, transcriber: Transcriber) -> None:
        from app.config import find_paths
        from app.workflow import Services

        self.services = Services(find_paths(profile))
        self.services._transcriber = transcriber
        # Before Qt and not in the window's task: its import hook looks into pydantic while that is being
        # imported, and on a busy machine the import failed once. What is measured here begins later.
        self.services.loaded_packs()
        from PySide6.QtTest import QTest

        from app.ui.start import make_application, make_window

        self.application = make_application()
        self.window = make_window(self.application, self.services)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.window.activateWindow()
        self.window.begin()
        self.until(lambda: self.window.practice.cards, _PATIENT_S)
        if self.services.settings.live_transcription:
            # The model is loaded in the first idle moment.
            self.until(lambda: transcriber.device, _PATIENT_S)

    @property
    def controller(self) -> Any:
        """Of the round."""
        return self.window.round.controller

    def to_attempt(self) -> None:
        """The attempt step of the first line."""
        from app.workflow import Step, lines_of

        place = next(lines_of(self.services.packs()))
        self.window.open_place(place)
        self.until(lambda: self.controller.is_open)
        while self.window.round.step is not Step.ATTEMPT:
            self.press("N")
            self.wait(0.1)

    def press(self, key: str) -> None:
        """A key, wherever the focus is."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(self.window, getattr(Qt.Key, f"Key_{key}"))

    def record(self) -> None:
        """Space, until the microphone is open."""
        from app.ui.round.controller import Microphone

        self.press("Space")
        self.until(lambda: self.controller.microphone is Microphone.OPEN)

    def stop(self) -> None:
        """Space, until the microphone is closed and the take is there."""
        from app.ui.round.controller import Microphone

        self.press("Space")
        self.until(lambda: self.controller.microphone is Microphone.CLOSED)
        self.until(lambda: self.controller.round.attempt is not None)

    def words_are_ready(self, seconds: float) -> None:
        """Wait until all is known of the attempt."""
        from app.ui.round.controller import WordsState

        coming = (WordsState.WORKING, WordsState.HEARD)
        self.until(lambda: self.controller.words_of(self.controller.round.attempt) not in coming, seconds)
        state = self.controller.words_of(self.controller.round.attempt)
        if state is not WordsState.READY:
            raise RuntimeError(f"no words: {state}; the window says: {self.window.notice.text!r}")

    def wait(self, seconds: float) -> None:
        """Let the window work for so long, without asking it anything."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def until(self, condition: Callable[[], object], seconds: float = 30) -> None:
        """Let the window work until something is so.

        Raises:
            TimeoutError: it did not come.
        """
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(f"not within {seconds} s; the window says: {self.window.notice.text!r}")
            self.wait(0.005)

    def close(self) -> None:
        """End the window and its processes."""
        self.window.close()


def run_main(main: Callable[..., None]) -> None:
    """Run a child's `main` with what the command line says; a fault ends the process and is told in full."""
    try:
        main(*sys.argv[1:])
    except Exception:  # noqa: BLE001
        # The window's own hook would show a report; here somebody waits for the end of the process.
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)


def forbidden_here() -> list[str]:
    """Which of the forbidden modules this process has loaded."""
    return sorted(name for name in FORBIDDEN if name in sys.modules)


def make_profile(folder: Path, model: Path, *, live: bool = True) -> None:
    """A profile with this speech model; nobody listens while a take is recorded unless `live`."""
    from dataclasses import replace

    from app.config import Settings, find_paths, save_settings
    from app.transcription import add_from_folder

    paths = find_paths(folder)
    paths.make()
    add_from_folder(model, paths.models, name="bench")
    wanted = replace(
        Settings(), live_transcription=live, practice_language="en", speech_models={"en": "bench"}
    )
    save_settings(paths.settings, wanted)


def worker_for(model: Path) -> str:
    """The module that serves this model."""
    from benchmarks.shapes import is_shape

    return "benchmarks.shape_worker" if is_shape(model) else "app.transcription.worker"


@contextmanager
def surroundings(*, sound: bool = True) -> Iterator[tuple[dict[str, str], str]]:
    """The environment of a process with a window: Xvfb and the software microphone where there are any.

    Gives also what they are, in words.
    """
    from contextlib import ExitStack

    from tests import display
    from tests import sound as microphone

    environment, told = dict(os.environ), []
    with ExitStack() as stack:
        if display.why_not():
            environment["QT_QPA_PLATFORM"] = "offscreen"
            told.append("Qt's offscreen platform")
        else:
            environment |= stack.enter_context(display.VirtualDisplay()).env
            told.append("xcb on Xvfb")
        environment.pop("PULSE_SERVER", None)
        if sound and not microphone.why_not():
            environment |= stack.enter_context(microphone.SoundServer()).env
            told.append("software microphone")
        else:
            told.append("fed from a file")
        yield environment, ", ".join(told)


def run_child(module: str, *words: str, environment: dict[str, str], timeout_s: float) -> str:
    """The last line that a child process printed.

    Raises:
        RuntimeError: it failed.
    """
    done = subprocess.run(
        [sys.executable, "-m", module, *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{module} failed: {done.stderr[-3000:]}")
    return done.stdout.splitlines()[-1]


def play(raw: Path, rate: int) -> subprocess.Popen[bytes]:
    """Begin to play a headerless file into the software microphone."""
    options = ("--raw", "--format=s16le", "--channels=1", f"--rate={rate}", "--latency-msec=50")
    return subprocess.Popen(["paplay", "--device=mic", *options, str(raw)])
