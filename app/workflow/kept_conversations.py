"""Conversations that were had, built again from their takes: there is no other record of them.

A take says which conversation and which turn it belongs to, which turns were skipped right after it, and
whether the rep went back behind it; so an interrupted conversation can be gone on with. What no take holds is
lost: turns that were skipped before the first answer are taken for the shortest row of skips that leads to
it, and a conversation in which nothing was recorded leaves nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.domain import KnownError, Language, Pack, Scenario, Take, Turn
from app.workflow.dialogue import Choice, Conversation, Exchange, begin
from app.workflow.hearing import heard_in_take
from app.workflow.services import Services
from app.workflow.turn_lines import turn_of


@dataclass(frozen=True, slots=True)
class PastConversation:
    """A conversation that has takes in the library."""

    id: str
    language: Language
    speaker: str
    takes: tuple[Take, ...]
    """Oldest first, those that were taken back among them."""

    @property
    def begun(self) -> datetime:
        """When its first take was made, on the wall clock of whoever made it."""
        return self.takes[0].created_local


def begin_conversation(pack: Pack, scenario: Scenario, language: Language) -> Conversation:
    """A new conversation at its first turn. Nothing is on disk before the first take.

    Raises:
        KnownError: `no_dialogue` (`scenario`).
    """
    from app.storage import new_ulid

    return begin(pack, scenario, language, new_ulid(datetime.now(UTC)))


def conversations(services: Services, pack: Pack, scenario: Scenario) -> tuple[PastConversation, ...]:
    """The conversations of a scenario that have takes, newest first.

    Raises:
        KnownError: the library could not be read.
    """
    from app.storage import TakeFilter

    found: dict[str, list[Take]] = {}
    for take in services.library.takes(TakeFilter(scenario=f"{pack.id}/{scenario.id}")):
        if take.conversation:
            found.setdefault(take.conversation, []).append(take)
    past = []
    for conversation_id, takes in found.items():
        takes.sort(key=lambda take: take.id)
        past.append(PastConversation(conversation_id, takes[0].language, takes[0].speaker, tuple(takes)))
    return tuple(sorted(past, key=lambda one: one.id, reverse=True))


def load_conversation(
    services: Services, pack: Pack, scenario: Scenario, past: PastConversation
) -> Conversation:
    """The conversation as it stood, with findings made anew from the words.

    It goes the way that it went then, also where the findings would lead elsewhere now (`as_walked`).

    Raises:
        KnownError: `no_dialogue` (`scenario`), or the library could not be read.
    """
    conversation = begin(pack, scenario, past.language, past.id)
    for take in past.takes:
        if take.taken_back:
            continue
        turn = turn_of(scenario, take.line.line)
        if turn is None:
            conversation = replace(conversation, lost=(*conversation.lost, take.id))
            continue
        conversation = _arrive(conversation, turn).answer(heard_in_take(services, take.id))
        for skipped in take.skipped:
            if skipped in conversation.dialogue.turns:
                conversation = _arrive(conversation, conversation.dialogue.turns[skipped]).skip()
    return conversation


def skip_turn(services: Services, conversation: Conversation) -> Conversation:
    """Skip the current turn, and note it with the last take.

    Raises:
        KnownError: the library could not be written; the conversation stays where it was.
    """
    return _keep(services, conversation, conversation.skip())


def take_back(services: Services, conversation: Conversation, exchanges: int = 1) -> Conversation:
    """Go back so many exchanges, and note it with their takes, which stay in the library.

    Raises:
        KnownError: the library could not be written; the conversation stays where it was.
    """
    return _keep(services, conversation, conversation.undo(exchanges))


def _keep(services: Services, before: Conversation, after: Conversation) -> Conversation:
    old, new = _skipped_after(before), _skipped_after(after)
    for take_id in old.keys() | new.keys():
        skipped, taken_back = new.get(take_id, ()), take_id not in new
        if skipped != old.get(take_id, ()) or taken_back:
            # A take that somebody deleted meanwhile has nothing to note.
            with contextlib.suppress(_Gone):
                _mark(services, take_id, skipped, taken_back)
    return after


class _Gone(Exception):
    pass


def _mark(services: Services, take_id: str, skipped: tuple[str, ...], taken_back: bool) -> None:
    try:
        services.library.mark_turn(take_id, skipped=skipped, taken_back=taken_back)
    except KnownError as error:
        if error.code == "take_unknown":
            raise _Gone from error
        raise


def _skipped_after(conversation: Conversation) -> Mapping[str, tuple[str, ...]]:
    """The turns skipped right after each take."""
    skipped: dict[str, tuple[str, ...]] = {}
    last = ""
    for exchange in conversation.exchanges:
        if exchange.heard is not None:
            last = exchange.heard.take
            skipped[last] = ()
        elif last:
            skipped[last] = (*skipped[last], exchange.turn.id)
    return skipped


def _arrive(conversation: Conversation, turn: Turn) -> Conversation:
    """The conversation at a turn that is known to have come next."""
    if conversation.at == turn.id:
        return conversation
    if not conversation.exchanges:
        return _by_skips(conversation, turn)
    last = conversation.exchanges[-1]
    ways = [choice.way.goto for choice in last.choices]
    if turn.id in ways:
        return _rerouted(conversation, last, ways.index(turn.id))
    said_again = [at for at, one in enumerate(conversation.exchanges) if one.turn.id == turn.id]
    if said_again:
        return conversation.undo(len(conversation.exchanges) - said_again[-1])
    return _by_skips(conversation, turn)


def _rerouted(conversation: Conversation, last: Exchange, taken: int) -> Conversation:
    choices: tuple[Choice, ...] = tuple(
        replace(choice, taken=at == taken) for at, choice in enumerate(last.choices)
    )
    exchange = replace(last, choices=choices, as_walked=True)
    at = choices[taken].way.goto
    return replace(conversation, at=at, exchanges=(*conversation.exchanges[:-1], exchange))


def _by_skips(conversation: Conversation, turn: Turn) -> Conversation:
    """Skip to a turn where skipping leads there; else just be there, as in a pack that was changed."""
    on = conversation
    for _ in conversation.dialogue.turns:
        on = on.skip()
        if on.at == turn.id:
            return on
    return replace(conversation, at=turn.id)
