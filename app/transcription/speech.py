"""Hearing speech: the voice detector that comes with faster-whisper, fed piece by piece, and exact edges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.transcription.windows import FRAME, RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CONTEXT: Final = 64
"""Samples of the frame before that the detector wants to see."""

_HOP: Final = RATE // 100
_DIP: Final = 15
"""Hops (0.15 s): a quiet stretch this long inside speech is a pause. A stop consonant is silent for up to
about 0.1 s."""
_BACK: Final = 12
_AHEAD: Final = 30
"""Hops around the detector's edge in which the true edge is looked for."""


class SpeechDetector:
    """silero's voice detector with its state carried from call to call."""

    def __init__(self) -> None:
        from faster_whisper.vad import get_vad_model

        self._session: Any = get_vad_model().session
        self.reset()

    def reset(self) -> None:
        """Forget what was heard."""
        self._h = np.zeros((1, 1, 128), dtype=np.float32)
        self._c = np.zeros((1, 1, 128), dtype=np.float32)
        self._tail = np.zeros((1, _CONTEXT), dtype=np.float32)

    @property
    def state(self) -> bytes:
        """What it remembers, for another one that goes on from here."""
        return np.concatenate([self._h.ravel(), self._c.ravel(), self._tail.ravel()]).tobytes()

    @state.setter
    def state(self, state: bytes) -> None:
        numbers = np.frombuffer(state, dtype=np.float32)
        self._h = numbers[:128].reshape(1, 1, 128).copy()
        self._c = numbers[128:256].reshape(1, 1, 128).copy()
        self._tail = numbers[256:].reshape(1, _CONTEXT).copy()

    def probabilities(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """The probability of speech for each frame of 512 samples; the length must be a multiple of it."""
        frames = samples.reshape(-1, FRAME)
        if not len(frames):
            return np.zeros(0, dtype=np.float32)
        context = np.concatenate([self._tail, frames[:-1, -_CONTEXT:]])
        self._tail = frames[-1:, -_CONTEXT:].copy()
        output, self._h, self._c = self._session.run(
            None, {"input": np.concatenate([context, frames], axis=1), "h": self._h, "c": self._c}
        )
        return np.asarray(output, dtype=np.float32).reshape(-1)


def refine(samples: NDArray[np.float32], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Move the edges of speech to where the sound really begins and ends, and split spans at quiet stretches.

    The detector works in steps of 32 ms, hears endings late and bridges short pauses. Loudness in steps of
    10 ms, against the quiet and the loud parts of the same window, is exact where the room is quiet; where
    it is not (less than 12 dB between the two) the detector's word stands.
    """
    if len(samples) < _HOP * 4 or not spans:
        return spans
    hops = len(samples) // _HOP
    power = np.mean(np.square(samples[: hops * _HOP].reshape(hops, _HOP), dtype=np.float32), axis=1)
    loudness = 10 * np.log10(power + 1e-10)
    inside = np.zeros(hops, dtype=bool)
    for start, end in spans:
        inside[start // _HOP : max(start // _HOP + 1, end // _HOP)] = True
    loud = float(np.percentile(loudness[inside], 80))
    quiet = float(np.percentile(loudness, 5))
    if loud - quiet < 12:
        return spans
    heard = loudness > max(quiet + 6, loud - 32)
    refined: list[tuple[int, int]] = []
    for start, end in spans:
        low = max(start // _HOP - _BACK, refined[-1][1] if refined else 0)
        high = min(hops, -(-end // _HOP) + _BACK)
        for first, last in _runs(heard[low:high]):
            if refined and low + first - refined[-1][1] < _DIP:
                refined[-1] = (refined[-1][0], low + last)
            elif last - first >= 2:
                refined.append((low + first, low + last))
    kept = [(a * _HOP, b * _HOP) for a, b in refined if b - a >= 4]
    return kept or spans


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Half-open ranges where the flags are set."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
