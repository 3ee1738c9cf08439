"""The worker process as the program sees it: two threads, two queues, and when it was last heard."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from typing import Any, Final

from app.config import resource
from app.transcription.frames import BrokenPipeFrameError, read_frame, write_frame

_END_S: Final = 2.0
_FEW: Final = 2
_BELOW_NORMAL: Final = 0x00004000
_NO_WINDOW: Final = 0x08000000


def few_threads() -> int:
    """Threads of the decoder: two at most, and one on two cores (see `engine.Engine`)."""
    return 1 if (os.cpu_count() or 2) <= 2 else _FEW


class WorkerProcess:
    """A running worker. Its pipes are emptied and filled by threads, so no call here ever blocks on it.

    (A pipe holds 64 KiB, two seconds of sound; a worker in the middle of a decode reads nothing.)
    """

    def __init__(self, module: str = "app.transcription.worker") -> None:
        """Start the process: a Python module that serves as `app.transcription.worker` does.

        Raises:
            OSError: the system cannot start one.
        """
        self.events: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        """What the worker said, in order; None once it has ended."""
        self.heard_at = time.monotonic()
        self._outbox: queue.SimpleQueue[tuple[dict[str, Any], bytes] | None] = queue.SimpleQueue()
        root = str(resource())
        path = os.pathsep.join(part for part in (root, os.environ.get("PYTHONPATH")) if part)
        self._process = subprocess.Popen(
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=root,
            env={**os.environ, "PYTHONPATH": path, "HF_HUB_OFFLINE": "1"},
            creationflags=_BELOW_NORMAL | _NO_WINDOW if sys.platform == "win32" else 0,
        )
        self._threads = [
            threading.Thread(target=self._read, name="transcription-read", daemon=True),
            threading.Thread(target=self._write, name="transcription-write", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """Process id."""
        return self._process.pid

    @property
    def was_killed(self) -> bool:
        """Whether it was ended from outside (signal 9 or 15), once it has ended."""
        try:
            return self._process.wait(_END_S) in (-9, -15)
        except subprocess.TimeoutExpired:
            return False

    def nudge(self) -> None:
        """Let `next_event` return at once: there is something new to send."""
        self.events.put({})

    def send(self, header: dict[str, Any], payload: bytes = b"") -> None:
        """Queue a message."""
        self._outbox.put((header, payload))

    def next_event(self, timeout_s: float) -> dict[str, Any] | None:
        """The next thing the worker said; an empty dict when nothing came in time, None when it has ended."""
        try:
            return self.events.get(timeout=timeout_s) if timeout_s > 0 else self.events.get_nowait()
        except queue.Empty:
            return {}

    def end(self, *, at_once: bool = False) -> None:
        """End the process and both threads; safe to call twice."""
        if at_once:
            self._process.kill()
        self._outbox.put(None)
        try:
            self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue

    def _read(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None  # noqa: S101 - for the type checker
        try:
            while (frame := read_frame(pipe)) is not None:
                self.heard_at = time.monotonic()
                if frame[0].get("type") != "beat":
                    self.events.put(frame[0])
        except (BrokenPipeFrameError, OSError, ValueError):
            self._process.kill()
        self.events.put(None)

    def _write(self) -> None:
        pipe = self._process.stdin
        assert pipe is not None  # noqa: S101 - for the type checker
        try:
            while (message := self._outbox.get()) is not None:
                write_frame(pipe, *message)
            pipe.close()
        except (OSError, ValueError):
            return
