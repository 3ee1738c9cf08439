"""Playing takes in the window: starts the player, asks it 30 times a second where it is, and tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain import KnownError, TakeKind

if TYPE_CHECKING:
    from app.audio import Player

_POLL_MS = 33
_AT_S = 0.05
"""A stop as near as this to where playing begins is no stop."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a take to play; `end_s` None plays to its end."""

    kind: TakeKind
    path: Path
    start_s: float = 0.0
    end_s: float | None = None
    is_aside: bool = False
    """No take: nobody follows where it is, and what was held goes on being held."""


@dataclass(frozen=True, slots=True)
class Stops:
    """Seconds of one file at which playing stops, ascending."""

    path: Path | None = None
    at_s: tuple[float, ...] = ()

    def cut(self, pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
        """What is played before the first stop, and what is left for after it."""
        for index, piece in enumerate(pieces):
            if piece.path != self.path:
                continue
            for at_s in self.at_s:
                # What begins at a stop has just been stopped there.
                if at_s > piece.start_s + _AT_S and (piece.end_s is None or at_s < piece.end_s):
                    before = (*pieces[:index], replace(piece, end_s=at_s))
                    return before, (replace(piece, start_s=at_s), *pieces[index + 1 :])
        return tuple(pieces), ()


class Playback(QObject):
    """One player for the whole window, so that nothing ever plays over something else."""

    moved = Signal(object, float)
    """Kind of the take that is heard, and the second in it."""
    started = Signal()
    finished = Signal()
    """Played to the end or stopped."""
    held = Signal(float)
    """Stopped by itself at this second, one of `set_stops`, after `finished`; `go_on` plays the rest."""
    failed = Signal(object)

    def __init__(self, device_key: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device_key = device_key
        self._player: Player | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._stops = Stops()
        self._cut: tuple[Piece, ...] = ()
        """What sounds of the pieces: all of them, or as far as the first stop."""
        self._rest: tuple[Piece, ...] = ()
        """What is to be played after a stop."""
        self._rate = 1.0
        self._loop = False
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def is_playing(self) -> bool:
        """Whether sound is coming, or about to."""
        return bool(self._pieces)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What is being played."""
        return self._pieces

    @property
    def is_held(self) -> bool:
        """Whether it was stopped in the middle, so that `go_on` plays the rest."""
        return bool(self._rest) and (not self._pieces or self._is_aside)

    @property
    def _is_aside(self) -> bool:
        return bool(self._pieces) and self._pieces[0].is_aside

    @property
    def rate(self) -> float:
        """0.5 to 1.5 times the recorded pace, at the recorded pitch."""
        return self._rate

    @property
    def loop(self) -> bool:
        """Whether it starts again at the end."""
        return self._loop

    def use_device(self, device_key: str) -> None:
        """Play through another loudspeaker from the next time on."""
        self.stop()
        self._device_key = device_key
        self._close_player()

    def play(self, pieces: Sequence[Piece]) -> None:
        """Play these one after the other, instead of what is playing."""
        from app.audio import Player, Section

        if not pieces:
            return
        if self._player is None:
            self._player = Player(self._device_key)
        aside, looped = pieces[0].is_aside, self._loop and not pieces[0].is_aside
        cut, rest = (tuple(pieces), ()) if looped else self._stops.cut(pieces)
        if aside:
            rest = self._rest if self.is_held else ()
        sections = [Section(piece.path, piece.start_s, piece.end_s, piece.kind.value) for piece in cut]
        try:
            self._player.play(sections, 1.0 if aside else self._rate, loop=looped)
        except KnownError as error:
            self._has_failed(error)
            return
        self._pieces, self._cut, self._rest = tuple(pieces), cut, rest
        self._timer.start()
        self.started.emit()

    def set_stops(self, path: Path | None = None, at_s: Sequence[float] = ()) -> None:
        """Stop at these seconds whenever this file is played, except in a loop; none plays through.

        What sounds goes on where it is.
        """
        stops = Stops(path, tuple(sorted(at_s)))
        if stops == self._stops:
            return
        self._stops = stops
        if not self._pieces or self._loop or self._is_aside:
            return
        place = self._place()
        left = _from(self._pieces, place)
        if stops.cut(left) != (_from(self._cut, place), self._rest):
            self.play(left)

    def hold(self) -> None:
        """Be silent now, and keep what is still to be played for `go_on`."""
        has_place = self._pieces and not self._is_aside
        rest = _from(self._pieces, self._place()) if has_place else self._rest
        self.stop()
        self._rest = rest

    def go_on(self) -> None:
        """Play on from where it was held."""
        self.play(self._rest)

    def add(self, piece: Piece) -> None:
        """Play one more piece after those under way, without a break in the first."""
        if not self._pieces or self._player is None:
            self.play((*self._pieces, piece))
            return
        self.play((*_from(self._pieces, self._place()), piece))

    def stop(self) -> None:
        """Be silent now."""
        was_playing = self.is_playing or self.is_held
        self._pieces, self._rest = (), ()
        self._timer.stop()
        if self._player is not None:
            self._player.stop()
        if was_playing:
            self.finished.emit()

    def set_rate(self, rate: float) -> None:
        """Change the pace, also while playing."""
        self._rate = min(max(rate, 0.5), 1.5)
        if self._player is not None:
            self._player.set_rate(self._rate)

    def set_loop(self, loop: bool) -> None:
        """Start again at the end; what is playing starts again from its beginning to take hold."""
        self._loop = loop
        if self._pieces:
            self.play(self._pieces)

    def seek_by(self, seconds: float) -> None:
        """Go back or forth in what is playing."""
        if self._player is None or not self.is_playing:
            return
        position = self._player.position()
        piece = self._pieces[min(position.section, len(self._pieces) - 1)]
        self._player.seek(position.section, max(position.position_s + seconds, piece.start_s))

    def close(self) -> None:
        """Stop and let the loudspeaker go."""
        self.stop()
        self._close_player()

    def _place(self) -> tuple[int, float]:
        """Which of the pieces is heard, and the second in it."""
        if self._player is None:
            return 0, 0.0
        position = self._player.position()
        return position.section, position.position_s

    def _has_failed(self, error: KnownError) -> None:
        self._pieces, self._rest = (), ()
        self._timer.stop()
        self.finished.emit()
        self.failed.emit(error)

    def _poll(self) -> None:
        from app.audio import PlayerState

        if self._player is None or not self._pieces:
            return
        position = self._player.position()
        if position.problem is not None:
            self._has_failed(position.problem)
        elif position.state is PlayerState.FINISHED:
            self._timer.stop()
            self._pieces = ()
            self.finished.emit()
            if self._rest:
                self.held.emit(self._rest[0].start_s)
        else:
            piece = self._pieces[min(position.section, len(self._pieces) - 1)]
            if not piece.is_aside:
                self.moved.emit(piece.kind, position.position_s)

    def _close_player(self) -> None:
        if self._player is not None:
            self._player.close()
            self._player = None


def _from(pieces: tuple[Piece, ...], place: tuple[int, float]) -> tuple[Piece, ...]:
    """What of the pieces comes after this place."""
    section, at_s = place
    first, *rest = pieces[section:]
    return (replace(first, start_s=max(at_s, first.start_s)), *rest)
