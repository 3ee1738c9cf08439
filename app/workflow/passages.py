"""The exchanges of a conversation, written out: who said what, for how long, after which pause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.domain import BuyerLine, KnownError, Language, Measure
from app.workflow.dialogue import Conversation, Exchange, Heard

BUYER_WPM: Final = 173
"""Words a minute of a buyer who has no audio: normal pace in 67,149 English sales meetings (Gong, second
hand). For other languages it is no more than a guess, and what comes of it is marked as estimated."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One exchange of the written-out path."""

    number: int
    """Counted from 1."""
    exchange: Exchange
    buyer_text: str
    buyer_s: float
    buyer_estimated: bool
    """There is no audio of the buyer's words; their length was taken from the text."""
    said: str | None
    """What the rep said; None where the turn was skipped or there are no words of it."""
    spoke_s: float
    """How long the rep spoke."""
    spoke_estimated: bool
    """Speech could not be told from silence; the whole length of the take counts."""
    pause: Measure
    """Silence between the end of the buyer's words and the rep's first word, in seconds; negative where the
    rep spoke first. Reasons: `skipped`, `no_cue`, `no_words`."""


@dataclass(frozen=True, slots=True)
class TalkShare:
    """How much of the talking was the rep's."""

    rep_s: float
    buyer_s: float
    estimated: bool
    """A length in it was not measured."""

    @property
    def share(self) -> float | None:
        """0 to 1; None where the rep said nothing."""
        return self.rep_s / (self.rep_s + self.buyer_s) if self.rep_s else None


def passages_of(conversation: Conversation) -> tuple[Passage, ...]:
    """The path of a conversation, first exchange first. Reads the lengths of the buyer's audio."""
    return tuple(
        _passage(number, exchange, conversation.language)
        for number, exchange in enumerate(conversation.exchanges, start=1)
    )


def closing_of(conversation: Conversation) -> BuyerLine | None:
    """The buyer's last words, where the conversation ended in a turn of the pack."""
    last = conversation.current
    return last.buyer if last is not None and last.end is not None else None


def talk_share(conversation: Conversation, path: Sequence[Passage]) -> TalkShare:
    """How the talking was shared over the whole path, the buyer's last words included."""
    closing = closing_of(conversation)
    closing_s, estimated = _buyer_s(closing, conversation.language) if closing else (0.0, False)
    return TalkShare(
        rep_s=sum(passage.spoke_s for passage in path),
        buyer_s=sum(passage.buyer_s for passage in path) + closing_s,
        estimated=estimated or any(one.buyer_estimated or one.spoke_estimated for one in path),
    )


def call_seconds(path: Sequence[Passage], talk: TalkShare) -> float:
    """Length of the call: the buyer's words, the pauses and the answers."""
    return sum(_length_s(passage) for passage in path) + talk.buyer_s


def _passage(number: int, exchange: Exchange, language: Language) -> Passage:
    buyer_s, estimated = _buyer_s(exchange.turn.buyer, language)
    heard = exchange.heard
    transcript = heard.transcript if heard is not None else None
    spoke_s, spoke_estimated = _spoke_s(heard)
    return Passage(
        number=number,
        exchange=exchange,
        buyer_text=exchange.turn.buyer.text.get(language),
        buyer_s=buyer_s,
        buyer_estimated=estimated,
        said=transcript.text if transcript is not None and transcript.words else None,
        spoke_s=spoke_s,
        spoke_estimated=spoke_estimated,
        pause=_pause(heard),
    )


def _buyer_s(buyer: BuyerLine, language: Language) -> tuple[float, bool]:
    """How long the buyer speaks, and whether that is an estimate."""
    audio = buyer.audio.get(language) or buyer.audio.get(language.split("-")[0])
    if audio is not None:
        from app.audio import open_audio

        try:
            return open_audio(audio).duration_s, False
        except KnownError:
            pass  # the window read the text instead
    return len(buyer.text.get(language).split()) * 60 / BUYER_WPM, True


def _spoke_s(heard: Heard | None) -> tuple[float, bool]:
    """How long the rep spoke, and whether that is an estimate."""
    if heard is None:
        return 0.0, False
    transcript = heard.transcript
    if transcript is not None and transcript.speech:
        return sum(span.duration_s for span in transcript.speech), False
    if transcript is not None and transcript.words:
        return transcript.words[-1].end_s - transcript.words[0].start_s, True
    return heard.duration_s, True


def _pause(heard: Heard | None) -> Measure:
    if heard is None:
        return Measure(None, "skipped")
    if heard.cue_end_s is None:
        return Measure(None, "no_cue")
    transcript = heard.transcript
    if transcript is not None and transcript.speech:
        return Measure(round(transcript.speech[0].start_s - heard.cue_end_s, 3))
    if transcript is not None and transcript.words:
        return Measure(round(transcript.words[0].start_s - heard.cue_end_s, 3))
    return Measure(None, "no_words")


def _length_s(passage: Passage) -> float:
    heard = passage.exchange.heard
    if heard is None:
        return 0.0
    waited_s = -heard.cue_end_s if heard.cue_end_s is not None else 0.0
    return max(0.0, heard.duration_s + waited_s)
