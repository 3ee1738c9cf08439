"""One take in the worker: what has to be read next, what was guessed ahead, and what is done with.

The text of a take depends on its sound alone: windows follow `windows.py`, and a guess counts only when the
window that is closed in the end has the very samples that were guessed on.
"""

from __future__ import annotations

from base64 import b64encode
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.transcription.windows import FRAME, RATE, Window, WindowCutter

if TYPE_CHECKING:
    from app.transcription.decoding import Draft
    from app.transcription.engine import Engine

GUESS_AFTER_S: Final = 0.35
"""Silence in which the open window is read ahead; its end lies 0.3 s after the last word. Reading takes about
0.8 s with base and a rep stops 0.3 to 2 s after the last word, so each tenth of a second counts."""
SURE_AFTER_S: Final = 1.0
"""Silence that is rare inside a line: it is worth a guess however many were in vain."""
_GUESSES: Final = 3
_SHARE: Final = 0.6
"""Guesses in vain that are always allowed, and more for each closed window. Measured with the base shape: the
wait (p50) is 0.19 of a full window and recording costs 1.4 to 2.0 times the processor of reading the whole
file once; without any limit it was 3.4 times."""

_TELL: Final = RATE
"""Samples of silence after which it is said that they are done with."""

Send = Callable[..., None]
_Key = tuple[int, int, tuple[tuple[int, int], ...]]


class Job:
    """A take. Call `add` and `finish` as sound comes, and `step` as long as there is something to do."""

    def __init__(
        self,
        engine: Engine,
        send: Send,
        *,
        number: int,
        start: int,
        in_speech: bool,
        skip: Sequence[int],
        live: bool,
        background: bool = False,
    ) -> None:
        """`start` is the first sample (`in_speech`: somebody is speaking there).

        Windows that begin at a sample in `skip` are left out. Nobody waits for a `background` take: it never
        uses all cores.
        """
        self.number = number
        self.is_done = False
        self.is_urgent = not live
        """Nobody speaks any more: all cores may be used."""
        self._engine = engine
        self._send = send
        self._live = live
        self._background = background
        self._skip = frozenset(skip)
        self._cutter = WindowCutter(start, in_speech=in_speech)
        self._heard = start
        self._rest = b""
        self._to_read: deque[Window] = deque()
        self._to_settle: deque[tuple[Window, Draft | None, dict[str, Any] | None]] = deque()
        self._guess: tuple[_Key, Draft] | None = None
        self._guess_settled: dict[str, Any] | None = None
        self._in_vain = 0
        self._closed = 0
        self._is_over = False
        self._told_whole = False
        self._told = start
        self._states: deque[tuple[int, bytes]] = deque()
        """What the voice detector remembered at some samples, from the last one that is done with."""

    def add(self, payload: bytes) -> None:
        """Take samples as raw float32."""
        data = self._rest + payload
        whole = len(data) - len(data) % (FRAME * 4)
        self._rest = data[whole:]
        self._listen(np.frombuffer(data[:whole], dtype=np.float32))

    def finish(self) -> None:
        """The take is complete."""
        self.is_urgent = True
        tail = np.frombuffer(self._rest, dtype=np.float32)
        if len(tail):
            self._listen(np.pad(tail, (0, FRAME - len(tail))))
        last = self._cutter.finish()
        if last is not None:
            self._to_read.append(last)
        self._is_over = True

    def step(self) -> bool:
        """Do the most urgent thing; False when there is nothing to do before more sound comes."""
        if self._to_read:
            self._read(self._to_read.popleft())
            if self.is_urgent and self._to_read:
                return True
        if self._is_over and not self._to_read and not self._told_whole:
            self._told_whole = True
            self._send(type="whole", job=self.number)
            return True
        if self._to_settle:
            self._settle(*self._to_settle.popleft())
            return True
        if self._is_over:
            self.is_done = True
            self._send(type="done", job=self.number)
            return False
        if self._to_read:
            return True
        return self._guess_ahead()

    def _listen(self, samples: np.ndarray[Any, np.dtype[np.float32]]) -> None:
        self._states.append((self._heard, self._engine.state))
        self._to_read.extend(self._engine.listen(self._cutter, samples))
        self._heard += len(samples)
        self._send(type="heard", job=self.number, at=self._heard)
        if not self._to_read and not self._to_settle and self._cutter.settled >= self._told + _TELL:
            self._send(
                type="settled", job=self.number, **self._settled(self._cutter.settled, in_speech=False)
            )

    def _settled(self, sample: int, *, in_speech: bool) -> dict[str, Any]:
        """Everything before a sample is done with: from where another worker would go on."""
        self._told = sample
        while len(self._states) > 1 and self._states[1][0] <= sample:
            self._states.popleft()
        at, state = self._states[0]
        place = {"state_at": at, "state": b64encode(state).decode(), "in_speech": in_speech}
        return {"settled": sample, "place": place}

    def _read(self, window: Window) -> None:
        guess, settled = self._guess, self._guess_settled
        self._guess = self._guess_settled = None
        self._closed += 1
        if window.start in self._skip:
            self._to_settle.append((window, None, None))
            return
        if guess is not None and guess[0] == _key(window):
            draft = guess[1]
        else:
            self._in_vain += guess is not None
            settled = None
            self._send(type="reading", job=self.number, start=window.start)
            draft = self._engine.read(window, all_cores=self._is_awaited)
        self._to_settle.append((window, draft, settled))
        rough = settled or self._engine.rough(window, draft)
        self._send(type="text", job=self.number, start=window.start, tokens=draft.tokens, **rough)

    def _settle(self, window: Window, draft: Draft | None, settled: dict[str, Any] | None) -> None:
        end = window.start + len(window.samples)
        if draft is None:
            hole = [window.start / RATE, end / RATE]
            found: dict[str, Any] = {"speech": [], "segments": [], "hole": hole}
        elif settled is not None:
            found = settled
        else:
            self._send(type="reading", job=self.number, start=window.start)
            found = self._engine.exact(window, draft, all_cores=self._is_awaited)
        settled = self._settled(end, in_speech=window.cut_in_speech)
        self._send(type="window", job=self.number, start=window.start, **settled, **found)

    def _guess_ahead(self) -> bool:
        silent_s = self._cutter.silent_s
        if not self._live or (silent_s < GUESS_AFTER_S and not self.is_urgent):
            return False
        window = self._cutter.preview()
        if window is None or window.start in self._skip:
            return False
        if self._guess is not None and self._guess[0] == _key(window):
            return self._settle_guess(window, self._guess[1])
        if self._guess is not None:
            self._guess = self._guess_settled = None
            self._in_vain += 1
        is_sure = silent_s >= SURE_AFTER_S or self.is_urgent
        if self._in_vain >= _GUESSES + self._closed * _SHARE and not is_sure:
            return False
        self._send(type="reading", job=self.number, start=window.start)
        draft = self._engine.read(window, all_cores=True)
        self._guess = (_key(window), draft)
        rough = self._engine.rough(window, draft)
        self._send(type="guess", job=self.number, start=window.start, **rough)
        return True

    def _settle_guess(self, window: Window, draft: Draft) -> bool:
        """Give the guess its times while it is silent: when the take ends now, nothing is left to do."""
        if self._guess_settled is not None or self._cutter.silent_s < SURE_AFTER_S:
            return False
        self._guess_settled = self._engine.exact(window, draft, all_cores=True)
        return True

    @property
    def _is_awaited(self) -> bool:
        """Whether somebody waits for the words, or will as soon as they press Stop."""
        if self._background:
            return False
        return self.is_urgent or self._cutter.silent_s > 0 or not self._cutter.is_open


def _key(window: Window) -> _Key:
    return window.start, len(window.samples), window.speech
