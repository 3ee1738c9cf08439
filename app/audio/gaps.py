"""Finds out that sound is missing, by the clock.

PortAudio set no status flag for any fault tried on Linux (an unplugged microphone, a suspended source, a
callback too slow by half), so the only witness is time: samples that came against seconds that went by.
"""

from __future__ import annotations

from typing import Final

from app.domain import Gap, GapReason

TOLERANCE_S: Final = 0.1
"""Sound that comes later than this has not just been waiting in a buffer."""

STALL_S: Final = 0.5
"""No block for this long is a stall."""

_CONFIRM_S: Final = 1.0
"""A burst that was only late catches up within this time."""

_CONFIRM_AT_END_S: Final = 0.25

_SHOW_S: Final = 0.25
"""What is late for this long is shown at once, and forgotten should it catch up."""

_DRIFT: Final = 0.001
"""How far a sound card's clock may be off; cheap ones are off by a tenth of that."""


class Continuity:
    """Watches one recording. All times are seconds of one monotonic clock."""

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._last: tuple[float, int] | None = None
        self._lag = 0.0
        self._late_since: float | None = None
        self._late_at = 0
        self._late_s = self._late_now = 0.0
        self._late_reason = GapReason.DROPPED

    def observe(self, at: float, delivered: int) -> Gap | None:
        """The newest block ended at clock time `at` and was frame number `delivered`; a gap, once confirmed.

        The gap's `at_s` counts delivered sound.
        """
        lag = at - delivered / self._rate
        if self._last is None:
            self._last, self._lag = (at, delivered), lag
            return None
        before, frames_before = self._last
        if delivered == frames_before:
            return None
        self._last = (at, delivered)
        if lag <= self._lag:
            self._lag, self._late_since = lag, None
            return None
        # The card's clock drifts while it gives sound, and not in an hour of sleep.
        self._lag = min(lag, self._lag + _DRIFT * (delivered - frames_before) / self._rate)
        late = lag - self._lag
        if late <= TOLERANCE_S:
            self._late_since = None
            return None
        if self._late_since is None:
            self._late_since, self._late_at, self._late_s = at, frames_before, late
            self._late_reason = GapReason.STALLED if at - before >= STALL_S else GapReason.DROPPED
        self._late_s, self._late_now = min(self._late_s, late), late
        return self._confirm(_CONFIRM_S, before)

    def restart(self) -> None:
        """The stream stood still on purpose and goes on: the time between is not missing."""
        self._last = self._late_since = None

    def silent_s(self, now: float, heard_at: float = 0.0) -> float:
        """How long no block has come, if that is long enough to be a stall, else 0.

        `heard_at`: when the newest block came, where it was not observed yet.
        """
        if self._last is None or now - max(self._last[0], heard_at) < STALL_S:
            return 0.0
        return now - max(self._last[0], heard_at)

    @property
    def late_s(self) -> float:
        """Sound that seems to be missing and is not confirmed yet; 0 while it may just be late."""
        if self._late_since is None or self._last is None or self._last[0] - self._late_since < _SHOW_S:
            return 0.0
        return self._late_s

    def finish(self) -> Gap | None:
        """The recording ends here: a gap that there was no time to confirm."""
        if self._last is not None:
            # What is late now will not come any more.
            self._late_s = self._late_now
        return self._confirm(_CONFIRM_AT_END_S, 0.0)

    def _confirm(self, needed_s: float, before: float) -> Gap | None:
        """The gap, once it is old enough; what came to it meanwhile is the next one, late since `before`."""
        if self._late_since is None or self._last is None or self._last[0] - self._late_since < needed_s:
            return None
        gap = Gap(self._late_at / self._rate, self._late_s, self._late_reason)
        self._lag += self._late_s
        rest = self._late_now - self._late_s
        self._late_since = before if rest > TOLERANCE_S else None
        self._late_at, self._late_s, self._late_now = self._last[1], rest, rest
        return gap
