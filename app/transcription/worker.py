"""The worker: a process of its own that turns sound into words and can die without taking anything along.

It reads frames (`frames.py`) from its standard input and writes frames to its standard output. Messages in:
`load`, `begin`, `audio`, `hurry` (the recording is over), `end`, `forget`. Messages out: `beat` at least
every second whatever else happens, `loaded`, `heard` (up to which sample), `settled` (up to which sample
all is done with), `reading` (a window is about to be read: when this process dies now, that one was it),
`guess` (the open window so far), `text` (a closed window, its times about right), `whole` (every word of
the take has been sent), `window` (a window's words with exact times), `done`, `idle`, `failed`. It gets
arrays, never paths to sound. It ends when its input does.
"""

from __future__ import annotations

import queue
from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.transcription.serving import Out, open_pipes

if TYPE_CHECKING:
    from app.transcription.engine import Engine
    from app.transcription.job import Job


class _Worker:
    def __init__(self, out: Out, engine_type: type[Engine]) -> None:
        self._out = out
        self._engine_type = engine_type
        self._engine: Engine | None = None
        self._job: Job | None = None

    def handle(self, header: dict[str, Any], payload: bytes) -> None:
        kind = header["type"]
        if kind == "load":
            self._load(header)
        elif kind == "begin" and self._engine is not None:
            self._begin(self._engine, header, payload)
        elif kind == "forget":
            self._job = None
            self._out.send(type="idle", job=header["job"])
        elif self._job is not None and header["job"] == self._job.number:
            if kind == "audio":
                self._job.add(payload)
            elif kind == "hurry":
                self._job.is_urgent = True
            elif kind == "end":
                self._job.finish()

    def step(self) -> bool:
        """Do one thing of a take; False when there is nothing to do."""
        if self._job is None:
            return False
        is_busy = self._job.step()
        if self._job.is_done:
            self._job = None
        return is_busy

    def fail(self, error: Exception) -> None:
        """Whatever goes wrong in one take must not end in silence."""
        self._job = None
        reason = f"{type(error).__name__}: {error}"[:500]
        self._out.send(type="failed", code="transcription_failed", reason=reason)

    def _begin(self, engine: Engine, header: dict[str, Any], payload: bytes) -> None:
        import numpy as np

        from app.transcription.job import Job

        heard = np.frombuffer(payload, dtype=np.float32)
        engine.begin(header["language"], header["hotwords"], b64decode(header["state"]), heard)
        self._job = Job(
            engine,
            self._out.send,
            number=header["job"],
            start=header["start"],
            in_speech=header["in_speech"],
            skip=header["skip"],
            live=header["live"],
            background=header["background"],
        )

    def _load(self, header: dict[str, Any]) -> None:
        from app.transcription.engine import ModelLoadError

        self._engine = self._job = None
        try:
            self._engine = self._engine_type(Path(header["folder"]), header["threads"], header["cuda"])
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


def main(engine_type: type[Engine] | None = None) -> None:
    """Serve until standard input ends. `engine_type`: the benchmarks bring one for random weights."""
    out, inbox = open_pipes()
    from app.transcription.engine import Engine, be_polite, spare_allocations

    be_polite()
    spare_allocations()
    worker = _Worker(out, engine_type or Engine)
    is_busy = False
    while True:
        try:
            # What has come is heard before anything is read: it may be the end, or speech after a pause.
            message = inbox.get_nowait() if is_busy else inbox.get()
        except queue.Empty:
            message = None
        try:
            if message is not None:
                worker.handle(*message)
                is_busy = True
            else:
                is_busy = worker.step()
        except Exception as error:  # noqa: BLE001 - see `fail`
            worker.fail(error)


if __name__ == "__main__":
    main()
