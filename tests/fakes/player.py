"""A player without a loudspeaker: time passes when the test says so."""

from __future__ import annotations

from collections.abc import Sequence

from app.audio import PlayerState, Section, open_audio
from app.audio.player import Playing


class FakePlayer:
    """Behaves as `Player` does, and is heard only as far as `listen` says."""

    def __init__(self) -> None:
        self.sections: tuple[Section, ...] = ()
        self.rate = 1.0
        self._at = Playing(PlayerState.IDLE)

    def play(self, sections: Sequence[Section], rate: float = 1.0, *, loop: bool = False) -> None:
        self.sections, self.rate = tuple(sections), rate
        first = self.sections[0]
        self._at = Playing(PlayerState.PLAYING, 0, first.label, first.start_s)

    def listen(self, to_s: float | None = None) -> None:
        """Hear the section up to this second, or to its end; the next one begins when it is over."""
        now = self._at
        section = self.sections[now.section]
        end_s = section.end_s if section.end_s is not None else open_audio(section.path).duration_s
        if to_s is not None and to_s < end_s:
            self._at = Playing(PlayerState.PLAYING, now.section, section.label, to_s)
        elif now.section + 1 < len(self.sections):
            after = self.sections[now.section + 1]
            self._at = Playing(PlayerState.PLAYING, now.section + 1, after.label, after.start_s)
        else:
            self._at = Playing(PlayerState.FINISHED, now.section, section.label, end_s, 1)

    def position(self) -> Playing:
        return self._at

    def seek(self, section: int, position_s: float) -> None:
        self._at = Playing(PlayerState.PLAYING, section, self.sections[section].label, position_s)

    def set_rate(self, rate: float) -> None:
        self.rate = rate

    def stop(self) -> None:
        self.sections, self._at = (), Playing(PlayerState.IDLE)

    def close(self) -> None:
        self.stop()
