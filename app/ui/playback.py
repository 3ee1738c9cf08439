"""Playing takes in the window: starts the player, asks it 30 times a second where it is, and tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain import KnownError, TakeKind

if TYPE_CHECKING:
    from app.audio import Player

_POLL_MS = 33


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a take to play; `end_s` None plays to its end."""

    kind: TakeKind
    path: Path
    start_s: float = 0.0
    end_s: float | None = None


class Playback(QObject):
    """One player for the whole window, so that nothing ever plays over something else."""

    moved = Signal(object, float)
    """Kind of the take that is heard, and the second in it."""
    started = Signal()
    finished = Signal()
    """Played to the end or stopped."""
    failed = Signal(object)

    def __init__(self, device_key: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device_key = device_key
        self._player: Player | None = None
        self._pieces: tuple[Piece, ...] = ()
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
        sections = [Section(piece.path, piece.start_s, piece.end_s, piece.kind.value) for piece in pieces]
        try:
            self._player.play(sections, self._rate, loop=self._loop)
        except KnownError as error:
            self._has_failed(error)
            return
        self._pieces = tuple(pieces)
        self._timer.start()
        self.started.emit()

    def add(self, piece: Piece) -> None:
        """Play one more piece after those under way, without a break in the first."""
        if not self._pieces or self._player is None:
            self.play((*self._pieces, piece))
            return
        position = self._player.position()
        rest = list(self._pieces[position.section :])
        first = rest[0]
        rest[0] = Piece(first.kind, first.path, max(position.position_s, first.start_s), first.end_s)
        self.play((*rest, piece))

    def stop(self) -> None:
        """Be silent now."""
        was_playing = self.is_playing
        self._pieces = ()
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

    def _has_failed(self, error: KnownError) -> None:
        self._pieces = ()
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
        else:
            kind = self._pieces[min(position.section, len(self._pieces) - 1)].kind
            self.moved.emit(kind, position.position_s)

    def _close_player(self) -> None:
        if self._player is not None:
            self._player.close()
            self._player = None
