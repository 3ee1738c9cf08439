"""The turns of a conversation, as the rest of the program knows them."""

from __future__ import annotations

from app.domain import BuyerLine, Condition, Dialogue, Ending, Turn, Way
from app.packs.models import DialogueModel, NextModel, TurnModel
from app.packs.texts import FindAudio, Texts, language_of


def build_dialogue(model: DialogueModel, text: Texts, find_audio: FindAudio) -> Dialogue | None:
    """The conversation of a scenario; None where it begins nowhere, which has been reported.

    Ways to turns that do not exist have been reported as well, and are left out.
    """
    if model.start not in model.turns:
        return None
    turns = {name: _turn(name, turn, model, text, find_audio) for name, turn in model.turns.items()}
    return Dialogue(model.start, turns)


def _turn(name: str, turn: TurnModel, model: DialogueModel, text: Texts, find_audio: FindAudio) -> Turn:
    found = ((language_of(code), find_audio(file)) for code, file in turn.buyer.audio.items())
    rep = turn.rep
    return Turn(
        id=name,
        buyer=BuyerLine(
            turn.buyer.id,
            text.one(turn.buyer.text),
            {code: file for code, file in found if file is not None},
        ),
        say=rep.say if rep else (),
        ask=rep.ask if rep else (),
        commit=rep.commit if rep else False,
        seconds=rep.seconds if rep else None,
        ways=tuple(_way(step) for step in turn.next if step.goto in model.turns),
        end=Ending(turn.end) if turn.end else None,
    )


def _way(step: NextModel) -> Way:
    when = step.when
    if when is None:
        return Way(step.goto)
    return Way(step.goto, Condition(when.said, when.asked, when.committed, when.avoid))
