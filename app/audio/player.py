"""Plays sections of files one after the other: model, then attempt; again, slower, from any place.

A thread reads, resamples and stretches a second ahead of the loudspeaker; an hour is never in memory. The
window polls `position`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.audio.devices import find_output
from app.audio.files import open_audio
from app.audio.playback import Playback, Start
from app.audio.streams import Callback, Stream, open_output
from app.audio.stretch import FASTEST, SLOWEST
from app.domain import Device, KnownError


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a file to play."""

    path: Path
    start_s: float = 0.0
    end_s: float | None = None
    """None: to the end of the file."""
    label: str = ""
    """What the caller knows it by (`model`, `attempt`)."""


class PlayerState(StrEnum):
    """What a player is doing."""

    IDLE = "idle"
    PLAYING = "playing"
    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Playing:
    """Where the listener is."""

    state: PlayerState
    section: int = 0
    """Index into the sections."""
    label: str = ""
    position_s: float = 0.0
    """In the section's file, counted from the start of the file."""
    finished: int = 0
    """How often all sections were played to the end."""
    problem: KnownError | None = None
    """Why it failed: `no_speaker`, `speaker_busy`, `speaker_gone`, `speaker_failed`, or the file's fault."""


class Player:
    """Plays to one loudspeaker. All methods return at once and belong to one thread.

    The loudspeaker is open while something plays and at no other time.
    """

    def __init__(
        self,
        device_key: str = "",
        *,
        find: Callable[[str], Device] = find_output,
        open_stream: Callable[[Device, Callback], Stream] = open_output,
    ) -> None:
        self.device_key = device_key
        """Key of the loudspeaker for the next `play`; empty for the default one."""
        self._find = find
        self._open_stream = open_stream
        self._sections: tuple[Section, ...] = ()
        self._ends: tuple[float, ...] = ()
        self._loop = False
        self._rate = 1.0
        self._playback: Playback | None = None
        self._rest = Playing(PlayerState.IDLE)
        self._closing: list[threading.Thread] = []

    def play(self, sections: Sequence[Section], rate: float = 1.0, *, loop: bool = False) -> None:
        """Play the sections in turn, with a short pause between two; what played before stops.

        Raises:
            KnownError: `no_speaker`, `sound_system_missing`, or as `open_audio` for a section's file.
        """
        facts = [open_audio(section.path) for section in sections]
        device = self._find(self.device_key)
        self.stop()
        self._sections = tuple(sections)
        self._ends = tuple(
            min(fact.duration_s, fact.duration_s if section.end_s is None else section.end_s)
            for fact, section in zip(facts, sections, strict=True)
        )
        self._loop = loop
        self._rate = _possible(rate)
        if sections:
            self._start(device, Start(0, sections[0].start_s, self._rate, 0))

    def pause(self) -> None:
        """Fall silent and remember the place."""
        now = self.position()
        if now.state is PlayerState.PLAYING:
            self._leave()
            self._rest = _as(now, PlayerState.PAUSED)

    def resume(self) -> None:
        """Go on from where it was paused (or was put by `seek`).

        Raises:
            KnownError: `no_speaker` or `sound_system_missing`.
        """
        now = self.position()
        if now.state is not PlayerState.PLAYING and self._sections:
            device = self._find(self.device_key)
            if now.state is PlayerState.FINISHED:
                now = Playing(PlayerState.PAUSED, 0, "", self._sections[0].start_s, now.finished)
            self._start(device, Start(now.section, now.position_s, self._rate, now.finished))

    def stop(self) -> None:
        """Fall silent and forget the place."""
        self._leave()
        self._sections = ()
        self._rest = Playing(PlayerState.IDLE)

    def seek(self, section: int, position_s: float) -> None:
        """Go to a place, counted from the start of the section's file; paused stays paused.

        Raises:
            IndexError: there is no such section.
        """
        if section < 0:
            raise IndexError(section)
        chosen = self._sections[section]
        position_s = min(max(position_s, chosen.start_s), self._ends[section])
        now = self.position()
        if self._playback is not None and now.state is PlayerState.PLAYING:
            self._playback.go(Start(section, position_s, self._rate, now.finished))
        else:
            self._rest = Playing(PlayerState.PAUSED, section, chosen.label, position_s, now.finished)
            self._leave()

    def set_rate(self, rate: float) -> None:
        """0.5 to 1.5 times the speed at the same pitch, from now on."""
        self._rate = _possible(rate)
        if self._playback is not None and self.position().state is PlayerState.PLAYING:
            place = self._playback.place(of_taken=True)
            self._playback.go(Start(place.section, place.position_s, self._rate, place.passes))

    def position(self) -> Playing:
        """Where the listener is, to about 30 ms: what is in the device's buffer has not been heard yet."""
        playback = self._playback
        if playback is None:
            return self._rest
        place = playback.place()
        state = PlayerState.PLAYING
        if playback.problem is not None:
            state = PlayerState.FAILED
        elif playback.is_finished:
            state = PlayerState.FINISHED
        label = self._sections[place.section].label
        now = Playing(state, place.section, label, place.position_s, place.passes, playback.problem)
        if state is not PlayerState.PLAYING:
            self._leave()
            self._rest = now
        return now

    def close(self) -> None:
        """Stop and wait until the loudspeaker is given back."""
        self.stop()
        for thread in self._closing:
            thread.join()
        self._closing.clear()

    def _start(self, device: Device, start: Start) -> None:
        spans = [
            (section.path, section.start_s, end)
            for section, end in zip(self._sections, self._ends, strict=True)
        ]
        self._playback = Playback(
            spans, start, self._loop, device.name, lambda on: self._open_stream(device, on)
        )
        self._playback.thread.start()

    def _leave(self) -> None:
        self._closing = [thread for thread in self._closing if thread.is_alive()]
        if self._playback is not None:
            self._playback.leave()
            self._closing.append(self._playback.thread)
            self._playback = None


def _possible(rate: float) -> float:
    return min(max(rate, SLOWEST), FASTEST)


def _as(playing: Playing, state: PlayerState) -> Playing:
    return Playing(state, playing.section, playing.label, playing.position_s, playing.finished)
