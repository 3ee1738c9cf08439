"""A conversation on files or written words: for authors who try one, and for tests. Nothing is kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from app.domain import Language, Span, Transcript, TranscriptState, Word
from app.workflow.dialogue import Conversation
from app.workflow.hearing import hear
from app.workflow.passages import BUYER_WPM

SKIP: Final = "-"
"""An answer that skips the turn."""

_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’»)]*$")

A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class Conversed:
    """How far the answers led."""

    conversation: Conversation
    unused: int
    """Answers that were left when the conversation had ended."""
    silent: tuple[int, ...]
    """Numbers (from 1) of answers in which nobody spoke; the next one answered the same turn."""


def converse(
    conversation: Conversation, answers: Sequence[A], words_of: Callable[[A], Transcript | None]
) -> Conversed:
    """Give the answers one after the other until they or the conversation end; `-` skips a turn.

    Raises:
        KnownError: what `words_of` raises.
    """
    silent: list[int] = []
    for number, answer in enumerate(answers, start=1):
        if conversation.ended is not None:
            return Conversed(conversation, len(answers) - number + 1, tuple(silent))
        if str(answer) == SKIP:
            conversation = conversation.skip()
            continue
        language = conversation.language
        conversation = conversation.answer(hear(conversation.place.line, language, words_of(answer)))
        if conversation.silent:
            silent.append(number)
    return Conversed(conversation, 0, tuple(silent))


def words_of_text(text: str, language: Language) -> Transcript:
    """Written words as a transcript, evenly spoken at a normal pace; nothing written is nobody speaking."""
    written = text.split()
    if not written:
        return Transcript(TranscriptState.NO_SPEECH, language)
    step_s = 60 / BUYER_WPM
    words = tuple(Word(word, at * step_s, (at + 0.9) * step_s) for at, word in enumerate(written))
    ends = [at + 1 for at, word in enumerate(written) if _SENTENCE_END.search(word)]
    if not ends or ends[-1] != len(written):
        ends.append(len(written))
    return Transcript(
        TranscriptState.DONE,
        language,
        words,
        speech=(Span(0.0, words[-1].end_s),),
        sentences=tuple(zip([0, *ends[:-1]], ends, strict=True)),
        duration_s=len(words) * step_s,
    )
