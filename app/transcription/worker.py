"""The worker: a process of its own that turns sound into words and can die without taking anything along.

It reads frames (`frames.py`) from its standard input and writes frames to its standard output. Messages in:
`load`, `begin`, `audio`, `end`, `forget`. Messages out: `beat` at least every second whatever else happens,
`loaded`, `settled` (everything before this sample is done with), `window`, `done`, `idle`, `failed`. It gets
arrays, never paths to sound. It ends when its input does.
"""

from __future__ import annotations

import faulthandler
import os
import queue
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from app.transcription.frames import BrokenPipeFrameError, read_frame, write_frame

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.transcription.engine import Engine
    from app.transcription.windows import Window, WindowCutter

BEAT_S: Final = 1.0

_Message = tuple[dict[str, Any], bytes]


class _Out:
    """The pipe to the program; frames of two threads never mix."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe = pipe
        self._lock = threading.Lock()

    def send(self, **header: Any) -> None:
        try:
            with self._lock:
                write_frame(self._pipe, header)
        except OSError:
            os._exit(0)


class _Job:
    """One take on its way through the detector and the model."""

    def __init__(self, engine: Engine, out: _Out, header: dict[str, Any]) -> None:
        from app.transcription.windows import WindowCutter

        self.number: int = header["job"]
        self._engine = engine
        self._out = out
        self._language: str = header["language"]
        self._cutter: WindowCutter = WindowCutter(header["start"])
        self._rest = b""
        self._told = header["start"]
        engine.begin()

    def add(self, payload: bytes) -> None:
        """Take samples as raw float32."""
        import numpy as np

        from app.transcription.windows import FRAME

        data = self._rest + payload
        whole = len(data) - len(data) % (FRAME * 4)
        self._rest = data[whole:]
        samples = np.frombuffer(data[:whole], dtype=np.float32)
        for window in self._engine.listen(self._cutter, samples):
            self._decode(window)
        self._tell()

    def finish(self) -> None:
        """The take is complete."""
        import numpy as np

        from app.transcription.windows import FRAME

        tail = np.frombuffer(self._rest, dtype=np.float32)
        if len(tail):
            padded: NDArray[np.float32] = np.pad(tail, (0, FRAME - len(tail)))
            for window in self._engine.listen(self._cutter, padded):
                self._decode(window)
        last = self._cutter.finish()
        if last is not None:
            self._decode(last)
        self._out.send(type="done", job=self.number)

    def _decode(self, window: Window) -> None:
        result = self._engine.decode(window, self._language)
        self._told = window.start + len(window.samples)
        self._out.send(type="window", job=self.number, settled=self._told, **result)

    def _tell(self) -> None:
        settled = self._cutter.settled
        if settled > self._told:
            self._told = settled
            self._out.send(type="settled", job=self.number, settled=settled)


class _Worker:
    def __init__(self, out: _Out) -> None:
        self._out = out
        self._engine: Engine | None = None
        self._job: _Job | None = None

    def handle(self, header: dict[str, Any], payload: bytes) -> None:
        kind = header["type"]
        if kind == "load":
            self._load(header)
        elif kind == "begin" and self._engine is not None:
            self._job = _Job(self._engine, self._out, header)
        elif kind == "forget":
            self._job = None
            self._out.send(type="idle", job=header["job"])
        elif self._job is not None and header["job"] == self._job.number:
            if kind == "audio":
                self._job.add(payload)
            elif kind == "end":
                self._job.finish()
                self._job = None

    def _load(self, header: dict[str, Any]) -> None:
        from app.transcription.engine import Engine, ModelLoadError

        self._engine = self._job = None
        try:
            self._engine = Engine(Path(header["folder"]), header["threads"], header["cuda"])
        except ModelLoadError as error:
            self._out.send(type="failed", code="model_not_loaded", reason=str(error)[:500])
        except ImportError as error:
            self._out.send(type="failed", code="transcription_missing", reason=str(error)[:500])
        else:
            self._out.send(
                type="loaded",
                device=self._engine.device,
                compute=self._engine.compute,
                multilingual=self._engine.is_multilingual,
            )


def _own_pipe() -> BinaryIO:
    """Take standard output for our frames; what libraries print goes to standard error."""
    descriptor = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(descriptor, "wb")


def _beat(out: _Out) -> None:
    wait = threading.Event()
    while True:
        out.send(type="beat")
        wait.wait(BEAT_S)


def _receive(pipe: BinaryIO, inbox: queue.SimpleQueue[_Message]) -> None:
    """Empty the pipe at all times; the program never sends more than a minute ahead."""
    try:
        while (frame := read_frame(pipe)) is not None:
            inbox.put(frame)
    except (BrokenPipeFrameError, OSError, ValueError):
        pass
    # The program has gone or closed us: a decode in progress cannot be interrupted otherwise.
    os._exit(0)


def main() -> None:
    """Serve until standard input ends."""
    faulthandler.enable()
    source = os.fdopen(os.dup(0), "rb")
    out = _Out(_own_pipe())
    os.environ["HF_HUB_OFFLINE"] = "1"
    inbox: queue.SimpleQueue[_Message] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(source, inbox), daemon=True).start()
    threading.Thread(target=_beat, args=(out,), daemon=True).start()
    from app.transcription.engine import be_polite, spare_allocations

    be_polite()
    spare_allocations()
    worker = _Worker(out)
    while True:
        header, payload = inbox.get()
        try:
            worker.handle(header, payload)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong in one take must not end in silence
            out.send(
                type="failed", code="transcription_failed", reason=f"{type(error).__name__}: {error}"[:500]
            )


if __name__ == "__main__":
    main()
