"""The buyer's words in the attempt: heard first, so that the silence before the answer can be measured."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject

from app.domain import BuyerLine, Text
from app.ui.buyer_speech import BuyerSpeech
from app.ui.context import Context
from app.ui.round.state import RoundState

_ANSWER_WITHIN_S: Final = 10.0
"""Whoever starts later than this after the buyer's words was not answering them: three times the longest
pause that good speakers make (2 to 3 s; Quantified, 4,000 samples)."""


class RoundBuyer(RoundState):
    """Says the cue of the line in hand."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.buyer = BuyerSpeech(context, self)

    def hear_buyer(self) -> None:
        """Say the cue, or stop saying it; not while the microphone is open."""
        if not self.is_open or self.is_recording:
            return
        if self.buyer.is_speaking:
            self.buyer.stop()
            self.buyer.forget()
            return
        self._context.playback.stop()
        self._context.voice.stop()
        here = self.round
        self.buyer.say(self._cue(), here.language, here.place.scenario.buyer.voice)

    def cue_ended_at(self) -> float | None:
        """When the words that are being answered ended, on `time.monotonic()`; asked once for each answer."""
        ended, now = self.buyer.ended_at, time.monotonic()
        self.buyer.forget()
        return ended if ended is not None and now - ended <= _ANSWER_WITHIN_S else None

    def _cue(self) -> BuyerLine:
        """The cue, with the pack's recording of it where it is what the buyer says in the conversation."""
        place, language = self.round.place, self.round.language
        text = place.cue(language)
        dialogue = place.scenario.dialogue
        for turn in dialogue.turns.values() if dialogue is not None else ():
            if turn.buyer.text.get(language) == text:
                return turn.buyer
        return BuyerLine("cue", Text({language: text}, language))
