"""Conversations for the tests of the window: takes of turns with their words, as if a person had had them."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from app.domain import Pack, Scenario, Span, Take, TakeKind, Transcript, TranscriptState, Word
from app.workflow import Conversation, Services, begin_conversation, heard_in_take, prompt_of
from tests.ui.stored import FIRST_DAY, wav_of

PACK, SCENARIO = "gofirst.b2b-core", "too-expensive"
WON = (
    "When you put the two quotes side by side, what's in theirs and what's in ours?",
    "Let's go through the two quotes on Wednesday at four.",
)
LOST = ("We can give you a discount.", "Then a discount of twenty percent.")


def scenario_of(services: Services) -> tuple[Pack, Scenario]:
    pack = next(pack for pack in services.packs() if pack.id == PACK)
    scenario = pack.scenario(SCENARIO)
    assert scenario is not None
    return pack, scenario


def words_of(text: str) -> Transcript:
    words = tuple(Word(one, 0.3 + at * 0.3, 0.55 + at * 0.3) for at, one in enumerate(text.split()))
    if not words:
        return Transcript(TranscriptState.NO_SPEECH, "en", duration_s=5.0)
    spoken = (Span(0.3, words[-1].end_s),)
    return Transcript(TranscriptState.DONE, "en", words, spoken, ((0, len(words)),), duration_s=5.0)


def store_answer(
    services: Services, at: Conversation, text: str | None, minute: int = 0, cue_end_s: float | None = -1.0
) -> Take:
    """The take of an answer to the current turn; without a text it has no words yet."""
    library, place = services.library, at.place
    moment = FIRST_DAY + timedelta(minutes=minute)
    opened = library.begin(
        TakeKind.ATTEMPT,
        place.ref,
        at.language,
        "Kari",
        prompt_of(place, at.language),
        now=moment,
        conversation=at.id,
        cue_end_s=cue_end_s,
    )
    facts, content = wav_of(TakeKind.ATTEMPT)
    opened.audio_path.write_bytes(content)
    take = library.finish(opened, facts.sample_rate, facts.frames, hashlib.sha256(content).hexdigest())
    if text is not None:
        library.save_transcript(take.id, words_of(text))
    return library.take(take.id)


def store_conversation(services: Services, texts: tuple[str, ...], day: int = 0) -> Conversation:
    """A conversation with these answers, and where it stands after them."""
    conversation = begin_conversation(*scenario_of(services), "en")
    for at, text in enumerate(texts):
        take = store_answer(services, conversation, text, 60 * 24 * day + at)
        conversation = conversation.answer(heard_in_take(services, take.id))
    return conversation
