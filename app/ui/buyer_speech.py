"""The buyer's voice: the pack's recording, else the computer's voice. Whoever has neither, reads."""

from __future__ import annotations

import time
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain import BuyerLine, Language, TakeKind
from app.ui.context import Context
from app.ui.playback import Piece


class Source(StrEnum):
    """Where the buyer's voice comes from."""

    NONE = "none"
    """There is none: the words are on the screen, and the rep goes on at once."""
    PACK = "pack"
    COMPUTER = "computer"


class BuyerSpeech(QObject):
    """Says the buyer's words. Nothing waits for it; it knows when the words ended."""

    changed = Signal()
    """The buyer began or ended to speak."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._speaking = False
        self._is_cue = True
        self.source = Source.NONE
        """Of the words that were said last."""
        self.was_asked = False
        """Whether the buyer was ever asked to say something."""
        self.ended_at: float | None = None
        """When they ended, on `time.monotonic()`; None when nothing was heard."""
        context.playback.finished.connect(self._ended)
        context.playback.failed.connect(self._failed)
        context.voice.finished.connect(self._ended)

    @property
    def is_speaking(self) -> bool:
        """Whether the buyer's words sound."""
        return self._speaking

    def say(
        self,
        line: BuyerLine,
        language: Language,
        voice: Mapping[str, str | float],
        *,
        is_cue: bool = True,
    ) -> None:
        """Say a turn of the buyer; `voice` is that of the persona. A cue is what the rep answers to."""
        self.stop()
        self.was_asked = True
        self.ended_at = None
        self._is_cue = is_cue
        self.source = Source.NONE
        audio = audio_of(line, language)
        if audio is not None:
            self.source = Source.PACK
            self._speaking = True
            self._context.playback.play([Piece(TakeKind.MODEL, audio)])
        else:
            self.source = Source.COMPUTER
            self._speaking = True
            self._context.voice.say(
                line.text.get(language),
                _spoken_language(line, language),
                str(voice.get("gender", "")),
                rate=_number(voice.get("rate")),
                pitch=_number(voice.get("pitch")),
                on_missing=self._missing,
            )
        self.changed.emit()

    def stop(self) -> None:
        """Be silent: whoever interrupts the buyer ends the buyer's words."""
        if self._speaking:
            self._context.playback.stop()
            self._context.voice.stop()

    def forget(self) -> None:
        """The words that ended are no longer what the rep answers to: how long ago that was says nothing."""
        self.ended_at = None

    def _ended(self) -> None:
        if self._speaking:
            self._speaking = False
            self.ended_at = time.monotonic() if self._is_cue else None
            self.changed.emit()

    def _missing(self) -> None:
        """Nothing was heard: the words are read, and there is no moment at which they ended."""
        self.source = Source.NONE
        self.ended_at = None
        self.changed.emit()

    def _failed(self, _error: object) -> None:
        # Playback tells that it ended before it tells why.
        if self.source is Source.PACK:
            self.ended_at = None


def audio_of(line: BuyerLine, language: Language) -> Path | None:
    """The pack's recording of the buyer's words in this language, else in its base language."""
    for code in (language, language.split("-")[0]):
        audio = line.audio.get(code)
        if audio is not None and audio.is_file():
            return audio
    return None


def _spoken_language(line: BuyerLine, language: Language) -> Language:
    """A text that is missing in a language is shown in another: that one has to read it."""
    return language if line.text.has(language) else line.text.default


def _number(value: str | float | None) -> float:
    try:
        return float(value or 0.0)
    except ValueError:
        return 0.0
