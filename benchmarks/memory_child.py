"""The window of N10: `PROFILE MODEL SOUND.raw MINUTES`; prints peaks of resident memory in bytes."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from app.transcription import Transcriber
from benchmarks.fed_microphone import RATE, FedMicrophone, fed
from benchmarks.hands import Hands, run_main, worker_for

_AHEAD: Final = 20 * RATE
_SAMPLE_MS: Final = 50
_PATIENT_S: Final = 60
"""Without any progress: a worker is given up and started anew within less."""


class Following(Transcriber):
    """Counts the sound that it has taken, so that the microphone need not run away from it."""

    heard_s = 0.0

    def transcribe(self, blocks: Iterable[Any], **how: Any) -> Any:
        """As the transcriber's own."""
        return super().transcribe(self._counted(blocks), **how)

    def _counted(self, blocks: Iterable[Any]) -> Iterator[Any]:
        self.heard_s = 0.0
        for block in blocks:
            self.heard_s += len(block) / 16_000
            yield block


class _Peaks:
    """The largest resident memory that was seen, of this process and of the worker."""

    def __init__(self, transcriber: Transcriber) -> None:
        from PySide6.QtCore import QTimer

        self.window = self.worker = 0
        self._transcriber = transcriber
        self._timer = QTimer()
        self._timer.setInterval(_SAMPLE_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        import psutil

        self.window = max(self.window, psutil.Process().memory_info().rss)
        if self._transcriber.worker_pid is not None:
            try:
                rss = psutil.Process(self._transcriber.worker_pid).memory_info().rss
            except psutil.NoSuchProcess:
                return
            self.worker = max(self.worker, rss)

    def stop(self) -> None:
        """No more."""
        self._timer.stop()


def main(profile: str, model: str, raw: str, minutes: str) -> None:
    """One take."""
    transcriber = Following(worker=worker_for(Path(model)))

    heard_s, since = 0.0, time.monotonic()

    def may_go(frames: int) -> bool:
        nonlocal heard_s, since
        if transcriber.heard_s != heard_s:
            heard_s, since = transcriber.heard_s, time.monotonic()
        return frames - heard_s * RATE < _AHEAD

    def is_over() -> bool:
        if time.monotonic() - since > _PATIENT_S and not microphone.is_over.is_set():
            raise RuntimeError(f"nobody listens any more: {heard_s:.0f} s were heard")
        return microphone.is_over.is_set()

    microphone = FedMicrophone(may_go)
    microphone.sound, microphone.frames = Path(raw), round(float(minutes) * 60 * RATE)
    with fed(microphone):
        hands = Hands(Path(profile), transcriber)
        hands.to_attempt()
        peaks = _Peaks(transcriber)
        began = time.monotonic()
        hands.record()
        hands.until(is_over, 3600)
        hands.stop()
        recorded, stopped = peaks.window, time.monotonic()
        hands.words_are_ready(900)
        after_s = time.monotonic() - stopped
        hands.wait(0.2)
        peaks.stop()
        attempt = hands.controller.round.attempt
        transcript = hands.services.library.transcript(attempt.id)
        words = len(transcript.words) if transcript is not None else 0
        hands.close()
    print(
        json.dumps(
            {
                "window": peaks.window,
                "window_recording": recorded,
                "worker": peaks.worker,
                "seconds": stopped - began,
                "after_s": after_s,
                "words": words,
            }
        )
    )


if __name__ == "__main__":
    run_main(main)
