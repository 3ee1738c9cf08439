"""Scenarios with conversations for the tests of this room."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from app.audio import copy_as_take_wav
from app.config import resource
from app.domain import (
    Buyer,
    BuyerLine,
    Commitment,
    CommitmentKind,
    Condition,
    Dialogue,
    Ending,
    Evidence,
    Finding,
    Issue,
    IssueKind,
    KeyPoint,
    KeyPointKind,
    Line,
    Pack,
    Phrases,
    Process,
    QualificationItem,
    Question,
    Scenario,
    Stage,
    Take,
    TakeKind,
    Text,
    Transcript,
    TranscriptState,
    Turn,
    Verdict,
    Way,
)
from app.packs import load_pack
from app.workflow import Conversation, Heard, Services, heard_in_take, prompt_of
from app.workflow.converse_files import words_of_text
from app.workflow.dialogue import begin
from tests.workflow.making import DATA, SPEECH

BUNDLED = resource("scenarios", "b2b-core")
NORTHWIND = DATA / "packs" / "northwind"
SAID, NOT_SAID, COULD_NOT_TELL = Verdict.SAID, Verdict.NOT_SAID, Verdict.COULD_NOT_TELL


def text(words: str) -> Text:
    return Text({"en": words}, "en")


def point(name: str, kind: KeyPointKind = KeyPointKind.SAY) -> KeyPoint:
    return KeyPoint(name, text(name), Phrases({}, "en"), kind)


def turn(name: str, *ways: Way, end: Ending | None = None, **listens: Any) -> Turn:
    return replace(
        Turn(name, BuyerLine(f"{name}.1", text(f"This is {name}.")), ways=ways, end=end), **listens
    )


def scenario(*turns: Turn, commitment: bool = True) -> Scenario:
    """Two lines that share the id of a key point, a question and a commitment; the first turn begins."""
    return Scenario(
        id="talk",
        pack="tests.talk",
        title=text("A talk"),
        stage="close",
        situation=text("A room."),
        buyer=Buyer(text("Anna"), text("Head")),
        issue=Issue(IssueKind.OBJECTION, text("Too expensive")),
        lines=(
            Line(
                "first", text("First."), (point("same"), point("only")), avoid=Phrases({"en": ("a",)}, "en")
            ),
            Line(
                "second",
                text("Second."),
                (point("same"), point("commit"), point("rude", KeyPointKind.AVOID)),
                avoid=Phrases({"en": ("b", "a")}, "en"),
            ),
        ),
        questions=(Question("cost", text("What does it cost you?"), Phrases({}, "en"), "need"),),
        commitment=Commitment(CommitmentKind.MEETING, text("A meeting"), Phrases({}, "en"))
        if commitment
        else None,
        dialogue=Dialogue(turns[0].id, {one.id: one for one in turns}),
    )


def pack_of(one: Scenario) -> Pack:
    process = Process("p", (Stage("close", text("Close")),), "", (QualificationItem("need", text("Need")),))
    return Pack("tests.talk", "1.0.0", text("Talk"), "en", ("en",), "CC0-1.0", process, (one,), Path())


def conversation(one: Scenario) -> Conversation:
    return begin(pack_of(one), one, "en", "01ARZ3NDEKTSV4RRFFQ69G5FAV")


def heard(verdicts: Mapping[str, Verdict], *avoided: str, state: TranscriptState | None = None) -> Heard:
    """An answer with these findings; a phrase that was avoided is one word."""
    findings = tuple(Finding(name, verdict) for name, verdict in verdicts.items())
    evidence = tuple(Evidence(0, 1, 0.0, 0.4, phrase, phrase, 1.0) for phrase in avoided)
    transcript = Transcript(state, "en") if state is not None else None
    return Heard("", findings, evidence, transcript)


def when(goto: str, **parts: Any) -> Way:
    return Way(goto, Condition(**parts))


@cache
def bundled(folder: Path, scenario_id: str) -> tuple[Pack, Scenario]:
    pack = load_pack(folder).pack
    assert pack is not None
    one = pack.scenario(scenario_id)
    assert one is not None
    return pack, one


def say(
    services: Services, now: Conversation, words: str | None, *, cue_end_s: float | None = None
) -> tuple[Conversation, Take]:
    """Answer the current turn with a take in the library; None: it waits for its words."""
    library = services.library
    place = now.place
    opened = library.begin(
        TakeKind.ATTEMPT,
        place.ref,
        now.language,
        "Kari",
        prompt_of(place, now.language),
        conversation=now.id,
        cue_end_s=cue_end_s,
    )
    facts = copy_as_take_wav(SPEECH / "en.wav", opened.audio_path)
    digest = hashlib.sha256(opened.audio_path.read_bytes()).hexdigest()
    take = library.finish(opened, facts.sample_rate, facts.frames, digest)
    if words is not None:
        library.save_transcript(take.id, words_of_text(words, now.language))
    return now.answer(heard_in_take(services, take.id)), take
