"""Conversations for the pictures: their words are made up, their sound is that of the example's attempt."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from app.config import resource
from app.domain import Answer, Pack, Scenario, Span, TakeKind, Transcript, TranscriptState, Word
from app.ui.conversation.state import Phase
from app.workflow import Conversation, Services, begin_conversation, heard_in_take, prompt_of

if TYPE_CHECKING:
    from screenshots import Photographer

_LEFT: Final = ("Thanks for saying it straight, Kwame. What's in theirs and what's in ours?",)
_WON: Final = (
    *_LEFT,
    "How many of those two hundred visits would we have to prevent for it to pay for itself?",
    "Let's go through the two quotes on Wednesday at four, half an hour, for the page for the board.",
)
_LOST: Final = ("We can do something on price, a discount.", "Then a discount of twenty percent.")


def photograph(photographer: Photographer, pack: Pack, scenario: Scenario) -> None:
    """Every state of a conversation."""
    window = photographer.window
    services = window.services
    left, won, lost = (
        make_conversation(services, pack, scenario, texts, days)
        for texts, days in ((_LEFT, 3), (_WON, 2), (_LOST, 1))
    )
    window.open_conversation(pack, scenario)
    photographer.until(lambda: not window.context.voice.is_speaking)
    photographer.rest()
    photographer.picture("conversation-1-start")
    window.conversation.hints()
    photographer.settle(0.2)
    photographer.picture("conversation-2-hints")
    controller = window.conversation.controller
    window.conversation.open_again(pack, scenario, left.id)
    photographer.rest()
    photographer.picture("conversation-3-second-turn")
    for number, phase in enumerate((Phase.THINKING, Phase.SILENT, Phase.TELL), start=4):
        controller.phase, controller.progress = phase, 0.4
        controller.changed.emit()
        controller.answer(1, Answer.YES)
        photographer.rest()
        photographer.picture(f"conversation-{number}-{phase.value}")
    for number, ended in enumerate((won, lost), start=7):
        window.conversation.open_again(pack, scenario, ended.id)
        photographer.rest()
        photographer.picture(f"conversation-{number}-{ended.ended or 'left'}")


def make_conversation(
    services: Services, pack: Pack, scenario: Scenario, texts: Sequence[str], days: int
) -> Conversation:
    """A conversation in the library, so many days ago."""
    conversation = begin_conversation(pack, scenario, "en")
    start = datetime.now().astimezone() - timedelta(days=days)
    for at, text in enumerate(texts):
        if conversation.ended is None:
            take_id = make_answer(services, conversation, text, start + timedelta(seconds=40 * at))
            conversation = conversation.answer(heard_in_take(services, take_id))
    return conversation


def make_answer(services: Services, at: Conversation, text: str, when: datetime) -> str:
    """The take of one answer with its words; gives its id."""
    from app.audio import copy_as_take_wav

    library, place = services.library, at.place
    prompt = prompt_of(place, at.language)
    opened = library.begin(
        TakeKind.ATTEMPT,
        place.ref,
        at.language,
        "Robin",
        prompt,
        "Microphone",
        when,
        conversation=at.id,
        cue_end_s=-0.7 - 0.5 * len(at.exchanges),
    )
    written = copy_as_take_wav(resource("assets", "example", "attempt.flac"), opened.audio_path)
    digest = hashlib.sha256(opened.audio_path.read_bytes()).hexdigest()
    take = library.finish(opened, written.sample_rate, written.frames, digest)
    words = tuple(Word(one, 0.3 + n * 0.3, 0.55 + n * 0.3) for n, one in enumerate(text.split()))
    duration_s = written.frames / written.sample_rate
    library.save_transcript(
        take.id,
        Transcript(
            TranscriptState.DONE,
            at.language,
            words,
            (Span(0.3, words[-1].end_s),),
            ((0, len(words)),),
            model="base",
            duration_s=duration_s,
        ),
    )
    return take.id
