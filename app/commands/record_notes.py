"""What the terminal is told while a take is recorded: each thing once, when it begins."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.domain import Level, Take
    from app.workflow import TakeRecording

_LOOK_S: Final = 0.1
_SILENCE_S: Final = 1.5
_SLOW_DISK_S: Final = 5.0
_ASK_AFTER_S: Final = 3600.0


def wait(recording: TakeRecording, seconds: float) -> None:
    """Wait until so much is recorded, it ends by itself, or Ctrl+C; say meanwhile what goes wrong.

    When the system goes on with another microphone the take waits: Enter goes on where somebody sits at the
    terminal, else the recording ends here.
    """
    notes = Notes()
    deadline = time.monotonic() + seconds
    try:
        while (left := deadline - time.monotonic()) > 0:
            time.sleep(min(left, _LOOK_S))
            level = recording.level()
            if level is None or not level.is_open:
                return
            for note in notes.of(level):
                tell(note)
            if level.is_paused:
                before = time.monotonic()
                if not _goes_on(recording):
                    return
                deadline += time.monotonic() - before
    except KeyboardInterrupt:
        return


def tell_recovered(takes: tuple[Take, ...]) -> None:
    """Say which takes an earlier run was recording when it ended."""
    for take in takes:
        seconds = int(take.duration_s)
        tell(
            f"A take was interrupted: {seconds // 60}:{seconds % 60:02d} recovered. It is kept as {take.id}."
        )


def tell(text: str) -> None:
    """Write a line to the terminal beside the result."""
    print(text, file=sys.stderr)


class Notes:
    """Remembers what was said already; what is over may be said again."""

    def __init__(self) -> None:
        self._said: set[str] = set()
        self._hours = 0
        self._missing_s = 0.0

    def of(self, level: Level) -> list[str]:
        """What has to be said now."""
        notes = []
        if self._begins("zeros", level.zeros_s >= _SILENCE_S):
            notes.append(
                "Only silence arrives. Is the microphone muted, or kept from Go First in the settings?"
            )
        if self._begins("disk", level.unwritten_s >= _SLOW_DISK_S):
            notes.append("The disk is slow: the sound waits in memory. Nothing is lost.")
        if self._begins("low", level.seconds_left is not None):
            minutes = int((level.seconds_left or 0.0) // 60)
            notes.append(f"The disk is nearly full: {minutes} min can still be recorded.")
        if level.missing_s > self._missing_s + 0.05:
            if self._missing_s == 0.0:
                notes.append(f"Sound is missing at {level.elapsed_s:.1f} s: the computer is too busy.")
            self._missing_s = level.missing_s
        if (hours := int(level.elapsed_s // _ASK_AFTER_S)) > self._hours:
            self._hours = hours
            notes.append(f"Recording for {hours * 60} min. Ctrl+C stops.")
        return notes

    def _begins(self, what: str, is_so: bool) -> bool:
        was_so = what in self._said
        (self._said.add if is_so else self._said.discard)(what)
        return is_so and not was_so


def _goes_on(recording: TakeRecording) -> bool:
    from app.ui.sentences import sentence

    changed = recording.changed
    if changed is None:
        return True
    tell(sentence(changed))
    if not sys.stdin or not sys.stdin.isatty():
        return False
    tell(f"Enter goes on with “{changed.facts['new']}”, Ctrl+C stops.")
    if not sys.stdin.readline():
        return False
    recording.go_on()
    while recording.changed is changed:
        level = recording.level()
        if level is None or not level.is_open:
            break
        time.sleep(_LOOK_S)
    return True
