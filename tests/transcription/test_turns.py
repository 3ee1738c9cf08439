"""Which take goes first: the one that is recorded, then one that somebody waits for, then the background."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.domain import Cancelled, Transcript
from app.transcription import Transcriber
from app.transcription.engine import Engine
from app.transcription.job import Job
from app.transcription.windows import Window
from tests.transcription.speech import RATE, Samples, clip, silence

pytestmark = pytest.mark.model


class Background:
    """A take in the background, in a thread of its own."""

    def __init__(self, transcriber: Transcriber, folder: Path, sound: Samples) -> None:
        self._transcriber = transcriber
        self._folder = folder
        self._sound = sound
        self.begun = threading.Event()
        self.cancel = threading.Event()
        self.pulled = 0
        self.progress: list[float] = []
        self.found: Transcript | None = None
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    def blocks(self) -> Iterator[Samples]:
        for at in range(0, len(self._sound), RATE):
            self.pulled += 1
            yield self._sound[at : at + RATE]

    def join(self) -> None:
        self._thread.join()

    def _work(self) -> None:
        try:
            self.found = self._transcriber.transcribe(
                self.blocks(),
                model_folder=self._folder,
                language="nl",
                on_progress=self._moved,
                cancel=self.cancel,
                background=True,
            )
        except Cancelled:
            return
        finally:
            self.begun.set()

    def _moved(self, done_s: float) -> None:
        self.progress.append(done_s)
        self.begun.set()


@pytest.mark.parametrize("live", [True, False], ids=["recorded", "waited for"])
def test_a_background_take_stands_still_meanwhile_and_goes_on_from_where_it_was(
    own: Transcriber, micro_whisper: Path, live: bool
) -> None:
    # More than the worker is ever given ahead, so that it cannot have been read to its end.
    sound = np.concatenate([clip("nl"), silence(1.0)] * 12)
    undisturbed = own.transcribe([clip("en")], model_folder=micro_whisper, language="en")
    old = Background(own, micro_whisper, sound)
    assert old.begun.wait(60)
    seen: list[tuple[int, int]] = []

    def blocks() -> Iterator[Samples]:
        for at in range(0, len(clip("en")), RATE):
            yield clip("en")[at : at + RATE]
            seen.append((old.pulled, len(old.progress)))

    found = own.transcribe(blocks(), model_folder=micro_whisper, language="en", live=live)
    assert found == undisturbed
    assert len(set(seen)) == 1, "the other one was given sound, or got on, meanwhile"
    assert old.found is None
    old.join()
    assert old.progress == sorted(old.progress), "what was done with was done with"
    assert old.pulled == -(-len(sound) // RATE), "no sound was asked for twice"
    assert old.found == own.transcribe([sound], model_folder=micro_whisper, language="nl")


def test_a_background_take_can_be_ended_while_it_waits(own: Transcriber, micro_whisper: Path) -> None:
    done = threading.Event()

    def endless() -> Iterator[Samples]:
        yield clip("en")
        while not done.is_set():
            yield silence(0)

    recorded = threading.Thread(
        target=own.transcribe,
        args=(endless(),),
        kwargs={"model_folder": micro_whisper, "language": "en", "live": True},
    )
    own.prepare(micro_whisper)
    recorded.start()
    old = Background(own, micro_whisper, clip("nl"))
    old.cancel.set()
    old.join()
    assert old.found is None
    assert recorded.is_alive(), "the recording was not disturbed"
    done.set()
    recorded.join()


class _Watched(Engine):
    """The real engine; notes whether all cores were asked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, 1, allow_cuda=False)
        self.asked: list[bool] = []

    def read(self, window: Window, *, all_cores: bool) -> Any:
        self.asked.append(all_cores)
        return super().read(window, all_cores=all_cores)

    def exact(self, window: Window, draft: Any, *, all_cores: bool) -> dict[str, Any]:
        self.asked.append(all_cores)
        return super().exact(window, draft, all_cores=all_cores)


@pytest.mark.parametrize("background", [True, False])
def test_only_a_take_that_somebody_waits_for_uses_all_cores(micro_whisper: Path, background: bool) -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    engine = _Watched(micro_whisper)
    engine.begin("en", ())
    job = Job(
        engine,
        lambda **_: None,
        number=1,
        start=0,
        in_speech=False,
        skip=(),
        live=False,
        background=background,
    )
    job.add(np.concatenate([clip("en"), silence(4.0), clip("en")]).tobytes())
    job.finish()
    while job.step():
        pass
    assert job.is_done
    assert set(engine.asked) == {not background}
