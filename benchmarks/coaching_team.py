"""Libraries of a team: takes with reviews, the contacts that shared them, and records of every kind."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from app.domain import CoachingRecord, Rep, SharedTake
    from app.workflow import LineInPack

_KINDS: Final = ("contact", "goal", "contact", "talk", "plan", "visit")
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DICE: Final = random.Random(7)
_PLACES: Final = ("talk", "goal", "plan", "visit")


@dataclass(frozen=True, slots=True)
class Size:
    """How large a team is."""

    reps: int
    takes: int
    notes: int
    """Records of all kinds but reps."""


def write_team(root: Path, size: Size) -> dict[str, str]:
    """Write a library, with its indexes, and return the ids to look at.

    Of a rep, and of a talk, a goal, a plan and a visit of theirs, by the names of their places.
    """
    from app.config import find_paths, json_bytes
    from app.domain import RecordKind, Rep
    from app.storage import kind_of
    from app.storage.codec import pack
    from app.storage.version import write_version
    from app.workflow import Services, lines_of

    paths = find_paths(root)
    paths.make()
    write_version(paths)
    services = Services(paths)
    lines = [place for place in lines_of(services.packs()) if place.line.key_points]
    services.close()
    now = datetime.now(UTC)
    reps = [_rep(number, now) for number in range(size.reps)]
    shared = _write_takes(paths.takes, size, reps, lines, now)
    ids = {"rep": reps[size.reps // 2].id}
    for kind in RecordKind:
        (paths.coaching / kind.value).mkdir(parents=True, exist_ok=True)
    for record in (*reps, *_notes(size, reps, shared, now)):
        kind = kind_of(record)
        (paths.coaching / kind.value / f"{record.id}.json").write_bytes(json_bytes(pack(record)))
        place = kind.value.removesuffix("s")
        if record.rep == ids["rep"] and place in _PLACES:
            ids.setdefault(place, record.id)
    services = Services(paths)
    services.records.count(Rep)
    services.library.open()
    services.close()
    return ids


def _start(at: datetime) -> dict[str, Any]:
    return {"id": _ulid(at), "created": at, "changed": at, "revision": 1}


def _ulid(at: datetime) -> str:
    """An id of any moment: the program's own are never earlier than those that it made before."""
    value = round(at.timestamp() * 1000) << 80 | _DICE.getrandbits(80)
    return "".join(_ALPHABET[value >> shift & 31] for shift in range(125, -1, -5))


def _rep(number: int, now: datetime) -> Rep:
    from app.domain import FeedbackWish, Rep

    fields = _start(now - timedelta(days=400))
    wish = list(FeedbackWish)[number % 3]
    return Rep(
        **fields, rep=fields["id"], name=f"Rep Number {number}", skill="Silence after the price", wish=wish
    )


def _write_takes(
    takes: Path, size: Size, reps: Sequence[Rep], lines: Sequence[LineInPack], now: datetime
) -> dict[str, list[SharedTake]]:
    """Takes with their reviews, one in four with a remark; each rep goes through the lines in turn."""
    from app.config import json_bytes
    from app.domain import (
        Finding,
        LineRef,
        Prompt,
        Remark,
        RemarkKind,
        Remarks,
        Review,
        SharedTake,
        Take,
        TakeKind,
        TakeState,
        Transcript,
        TranscriptState,
        Verdict,
    )
    from app.storage.codec import pack

    shared: dict[str, list[SharedTake]] = {rep.id: [] for rep in reps}
    words = json_bytes(pack(Transcript(TranscriptState.DONE, "en")))
    for number in range(size.takes):
        rep, place = reps[number % size.reps], lines[number // size.reps * 5 % len(lines)]
        created = now - timedelta(minutes=9 + 30 * number)
        points = tuple((point.id, point.text.get("en")) for point in place.line.key_points)
        take = Take(
            id=_ulid(created),
            kind=TakeKind.MODEL if number % 10 == 9 else TakeKind.ATTEMPT,
            state=TakeState.REVIEWED,
            line=LineRef(place.pack.id, place.scenario.id, place.line.id),
            language="en",
            speaker=rep.name,
            created=created,
            utc_offset_s=0,
            prompt=Prompt(place.scenario.title.get("en"), place.line.text.get("en"), "", points, "abc"),
            sample_rate=48_000,
            frames=480_000,
        )
        folder = takes / f"{created:%Y-%m}" / take.id
        folder.mkdir(parents=True)
        findings = tuple(Finding(point, _DICE.choice(list(Verdict))) for point, _ in points)
        content: Mapping[str, Any] = {"take.json": take, "review.json": Review(take.id, findings)}
        if number % 4 == 0:
            remark = Remark("r1", RemarkKind.PRAISE, "The pause after the price worked.", "M", created, 1.0)
            content = {**content, "remarks.json": Remarks((remark,))}
        for name, value in content.items():
            (folder / name).write_bytes(json_bytes(pack(value)))
        (folder / "transcript.json").write_bytes(words)
        shared[rep.id].append(SharedTake(take.id, take.kind, take.line, place.scenario.stage, created))
    return shared


def _notes(
    size: Size, reps: Sequence[Rep], shared: dict[str, list[SharedTake]], now: datetime
) -> Iterator[CoachingRecord]:
    """Records of each kind for each rep in turn; two in six are contacts, which share out all takes."""
    from app.domain import (
        Agreement,
        CallPlan,
        Contact,
        ContactKind,
        Goal,
        GoalState,
        JointVisit,
        PlanState,
        Talk,
        TalkState,
        VisitState,
    )

    rounds = -(-size.notes // (len(_KINDS) * size.reps))
    for number in range(size.notes):
        rep, turn = reps[number % size.reps], number // size.reps
        at = now - timedelta(days=2 + 3 * turn, minutes=number % size.reps)
        fields = {**_start(at), "rep": rep.id}
        kind = _KINDS[turn % len(_KINDS)]
        day = at.date()
        if kind == "contact":
            left = shared[rep.id]
            each = -(-size.takes // (size.reps * rounds * 2))
            together, shared[rep.id] = tuple(left[:each]), left[each:]
            yield Contact(**fields, at=at, kind=ContactKind.TOGETHER, takes=together)
        elif kind == "goal":
            state = GoalState.OPEN if turn < len(_KINDS) else GoalState.REACHED
            yield Goal(**fields, text="Ask for the decision", due=day, state=state)
        elif kind == "talk":
            agreed = (Agreement(rep.name, "Practise the price", day, done=turn > len(_KINDS)),)
            yield Talk(
                **fields, held=at, state=TalkState.AGREED, summary="One thing at a time", agreements=agreed
            )
        elif kind == "plan":
            yield CallPlan(
                **fields, customer="Harbour", when=at, aim="Who decides", state=PlanState.LOOKED_BACK
            )
        else:
            yield JointVisit(**fields, customer="Harbour", when=at, state=VisitState.TALKED_OVER)
