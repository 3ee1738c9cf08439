"""The window of N8: `worker|thread PROFILE MODEL SOUND.raw FRAMES TURNS SECONDS`; prints ticks in ms late."""

from __future__ import annotations

import json
import os
import threading
import time
from contextlib import ExitStack, nullcontext
from pathlib import Path
from typing import Any, Final

from benchmarks.fed_microphone import RATE, FedMicrophone, fed
from benchmarks.hands import Hands, forbidden_here, play, run_main, worker_for

_TICK_MS: Final = 16


class Ticks:
    """Counts how late a 16 ms timer of the window's loop comes."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.late_ms: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late_ms.append(max(0.0, 1000 * (now - self._last) - _TICK_MS))
        self._last = now

    def start(self) -> None:
        """From now on."""
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """Until now."""
        self._timer.stop()


class _InThread:
    """faster-whisper in this process, over and over, while the block lasts."""

    def __init__(self, model: Path, samples: Any) -> None:
        from faster_whisper import WhisperModel

        from benchmarks.stop import whole_file

        self.rounds = 0
        self._over = threading.Event()
        loaded = WhisperModel(str(model), device="cpu", compute_type="int8", cpu_threads=1)
        whole_file(loaded, samples[: RATE // 3])

        def work() -> None:
            while not self._over.is_set():
                whole_file(loaded, samples)
                self.rounds += 1

        self._thread = threading.Thread(target=work)

    def __enter__(self) -> _InThread:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()


def main(how: str, profile: str, model: str, raw: str, frames: str, turns: str, seconds: str) -> None:
    """Idle and recording in turn."""
    from app.transcription import Transcriber

    idle, busy, rounds = Ticks(), Ticks(), 0
    has_sound = "PULSE_SERVER" in os.environ
    microphone = FedMicrophone()
    microphone.sound, microphone.frames = Path(raw), int(frames)
    with ExitStack() as stack:
        if not has_sound:
            stack.enter_context(fed(microphone))
        hands = Hands(Path(profile), stack.enter_context(Transcriber(worker=worker_for(Path(model)))))
        hands.to_attempt()
        hands.wait(1.5)
        for _ in range(int(turns)):
            idle.start()
            hands.wait(float(seconds))
            idle.stop()
            beside = _InThread(Path(model), _samples(Path(raw))) if how == "thread" else nullcontext()
            with beside:
                busy.start()
                hands.record()
                speaking = play(Path(raw), RATE) if has_sound else None
                hands.wait(int(frames) / RATE)
                hands.stop()
                busy.stop()
            if speaking is not None:
                speaking.wait()
            if isinstance(beside, _InThread):
                rounds += beside.rounds
            hands.words_are_ready(120)
            hands.press("R")
            hands.wait(1.0)
        hands.close()
    print(
        json.dumps(
            {"idle": idle.late_ms, "busy": busy.late_ms, "forbidden": forbidden_here(), "rounds": rounds}
        )
    )


def _samples(raw: Path) -> Any:
    import numpy as np
    import soxr

    sound = np.frombuffer(raw.read_bytes(), dtype="<i2").astype(np.float32) / 32768
    return soxr.resample(sound, RATE, 16_000)


if __name__ == "__main__":
    run_main(main)
