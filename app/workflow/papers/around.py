"""What belongs to a record and stands on its paper, and what does not because it is somebody else's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from textwrap import shorten
from typing import Final, TypeVar

from app.domain import (
    CallPlan,
    CoachingRecord,
    EvidenceKind,
    Goal,
    JointVisit,
    KnownError,
    Language,
    LineRef,
    PaperSound,
    Remark,
    Remarks,
    Rep,
    Take,
    Talk,
    TalkEvidence,
)
from app.workflow.lines import find_line
from app.workflow.services import Services

R = TypeVar("R", bound=CoachingRecord)

_LINE_LENGTH: Final = 90


@dataclass(frozen=True, slots=True)
class EvidenceAround:
    """One piece of evidence that is still there and about the same person."""

    kind: EvidenceKind
    why: str
    title: str
    """The scenario of a take, the customer of a plan or a visit."""
    at: datetime | None
    """Aware, in UTC."""
    take: Take | None = None
    remarks: tuple[Remark, ...] = ()
    sound: PaperSound | None = None
    """With the take's id as its key; only where sound was asked for and is there."""


@dataclass(frozen=True, slots=True)
class TalkAround:
    """What belongs to a talk."""

    before: Talk | None
    before_goals: tuple[Goal, ...]
    goals: tuple[Goal, ...]
    evidence: tuple[EvidenceAround, ...]
    left_out: int
    """How many pieces of evidence are gone, or about somebody else."""


def rep_of(services: Services, record: CoachingRecord) -> str:
    """The name of whoever a record is about; empty where nobody has said."""
    if not record.rep:
        return services.settings.rep_name
    try:
        return services.records.get(Rep, record.rep).name
    except KnownError:
        return ""


def names_of_others(services: Services, subject: CoachingRecord | Take) -> tuple[str, ...]:
    """The names of everybody else who is coached on this computer."""
    reps = services.records.all_of(Rep)
    if isinstance(subject, Take):
        speaker = subject.speaker.strip().casefold()
        return tuple(one.name for one in reps if one.name.strip().casefold() != speaker)
    return tuple(one.name for one in reps if one.id != subject.rep)


def line_name(services: Services, ref: LineRef | None, language: Language) -> str:
    """The scenario of a line and how the line begins; empty where no pack has it."""
    place = find_line(services.packs(), ref) if ref is not None else None
    if place is None:
        return ""
    title, text = place.scenario.title.get(language), place.line.text.get(language)
    return f"{title}: {shorten(text, _LINE_LENGTH, placeholder=' …')}"


def stage_name(services: Services, pack_id: str, stage_id: str, language: Language) -> str:
    """The name of a stage; its id where no pack has it."""
    for pack in services.packs():
        stage = pack.process.stage(stage_id) if pack.id == pack_id else None
        if stage is not None:
            return stage.name.get(language)
    return stage_id


def talk_around(services: Services, talk: Talk, *, with_sound: bool = False) -> TalkAround:
    """Read what belongs to a talk; with sound a second or two for each take, so not in the window."""
    before = _record(services, Talk, talk.before, talk.rep)
    goals = _goals(services, talk)
    evidence = [_evidence(services, talk, one, with_sound=with_sound) for one in talk.evidence]
    there = tuple(one for one in evidence if one is not None)
    return TalkAround(
        before, _goals(services, before) if before else (), goals, there, len(evidence) - len(there)
    )


def _goals(services: Services, talk: Talk) -> tuple[Goal, ...]:
    found = (_record(services, Goal, goal_id, talk.rep) for goal_id in talk.goals)
    return tuple(goal for goal in found if goal is not None)


def _record(services: Services, kind: type[R], record_id: str, rep: str) -> R | None:
    """A record that is there and about this rep."""
    if not record_id:
        return None
    try:
        record = services.records.get(kind, record_id)
    except KnownError:
        return None
    return record if record.rep == rep else None


def _evidence(
    services: Services, talk: Talk, one: TalkEvidence, *, with_sound: bool
) -> EvidenceAround | None:
    if one.kind is EvidenceKind.PLAN:
        plan = _record(services, CallPlan, one.id, talk.rep)
        return EvidenceAround(one.kind, one.why, plan.customer, plan.when) if plan else None
    if one.kind is EvidenceKind.VISIT:
        visit = _record(services, JointVisit, one.id, talk.rep)
        return EvidenceAround(one.kind, one.why, visit.customer, visit.when) if visit else None
    return _take(services, talk, one, with_sound=with_sound)


def _take(services: Services, talk: Talk, one: TalkEvidence, *, with_sound: bool) -> EvidenceAround | None:
    take_id, _, remark_id = one.id.partition("/")
    library, name = services.library, rep_of(services, talk)
    try:
        take = library.take(take_id)
        if take.speaker.strip().casefold() != name.strip().casefold():
            return None
        remarks = (library.remarks(take_id) or Remarks()).in_order
    except KnownError:
        return None
    if remark_id:
        remarks = tuple(remark for remark in remarks if remark.id == remark_id)
    title = take.prompt.scenario_title
    sound = _sound(services, take, title) if with_sound and take.sound_gone is None else None
    return EvidenceAround(one.kind, one.why, title, take.created, take, remarks, sound)


def _sound(services: Services, take: Take, title: str) -> PaperSound | None:
    from app.audio import compact_sound

    try:
        media_type, data = compact_sound(services.library.audio_path(take.id))
    except KnownError:
        return None
    return PaperSound(take.id, title, media_type, data)
