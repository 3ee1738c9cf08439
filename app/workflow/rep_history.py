"""What a person and a coach have between them: one timeline, and how each stage stands in shared takes.

Only what was handed over or made together is looked at: other takes of the library, whoever made them, are
never part of it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import islice
from typing import Final

from app.domain import (
    CoachingRecord,
    Contact,
    KeyPointKind,
    KnownError,
    Pack,
    RecordKind,
    Remark,
    SharedTake,
    Stage,
    Take,
    TakeKind,
    Verdict,
)
from app.workflow.lines import find_line, line_of_take
from app.workflow.services import Services

PAGE: Final = 30
_LINES_OF_STAGE: Final = 2
"""Of each stage the lines practised last: more dots than a glance takes in would be no picture."""
_REMARKS_LOOKED_FOR: Final = 200
"""Takes that are looked through at once for remarks."""


class Chapter(StrEnum):
    """What a timeline is narrowed to."""

    ALL = "all"
    TAKES = "takes"
    REMARKS = "remarks"
    GOALS = "goals"
    TALKS = "talks"
    PLANS = "plans"
    VISITS = "visits"
    CONTACTS = "contacts"


_KINDS: Final = {
    Chapter.GOALS: RecordKind.GOAL,
    Chapter.TALKS: RecordKind.TALK,
    Chapter.PLANS: RecordKind.PLAN,
    Chapter.VISITS: RecordKind.VISIT,
    Chapter.CONTACTS: RecordKind.CONTACT,
}


@dataclass(frozen=True, slots=True)
class HistoryMoment:
    """One entry of a timeline: a record, or a take with its remarks."""

    at: datetime
    """Aware, in UTC."""
    record: CoachingRecord | None = None
    shared: SharedTake | None = None
    take: Take | None = None
    """None for a shared take that was deleted since."""
    remarks: tuple[Remark, ...] = ()
    """About the take, praise first."""


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """A stretch of a timeline, the latest first."""

    moments: tuple[HistoryMoment, ...]
    takes_seen: int
    """Where the next page goes on in the takes ..."""
    records_seen: int
    """... and in the records."""
    has_more: bool


@dataclass(frozen=True, slots=True)
class PointNow:
    """How a key point stands in the latest attempt at its line."""

    text: str
    verdict: Verdict
    take: str
    """Id of the take."""
    avoid: bool = False
    """It was said and had better be left out."""

    @property
    def is_open(self) -> bool:
        """Whether there is something to work on here."""
        return self.avoid or self.verdict is Verdict.NOT_SAID


@dataclass(frozen=True, slots=True)
class StageNow:
    """How one stage stands, in words and not in scores."""

    stage: Stage
    points: tuple[PointNow, ...]
    practised: bool
    """Whether any attempt in it was shared."""


@dataclass(frozen=True, slots=True)
class ProcessNow:
    """How the process that a person practised last stands."""

    pack: Pack
    stages: tuple[StageNow, ...]
    """In the order of the process."""
    latest: str
    """Id of the stage that was practised last."""


def load_moments(
    services: Services, rep: str, chapter: Chapter = Chapter.ALL, after: HistoryPage | None = None
) -> HistoryPage:
    """The next page of a timeline; of the user's own where `rep` is empty. Call it in a task.

    Raises:
        KnownError: the records could not be read.
    """
    takes_seen = after.takes_seen if after is not None else 0
    records_seen = after.records_seen if after is not None else 0
    if chapter is Chapter.REMARKS:
        return _with_remarks(services, rep, takes_seen)
    takes = _takes(services, rep, takes_seen) if chapter in (Chapter.ALL, Chapter.TAKES) else []
    # Where takes alone fill the page, no older record stands on it.
    since = takes[PAGE - 1].at if len(takes) > PAGE else None
    only_takes = chapter is Chapter.TAKES
    records = [] if only_takes else _records(services, rep, _KINDS.get(chapter), records_seen, since)
    merged = sorted((*takes, *records), key=lambda one: one.at, reverse=True)
    page = merged[:PAGE]
    new_takes = sum(one.shared is not None for one in page)
    moments = tuple(_looked_up(services, one) for one in page if not _is_told_elsewhere(one))
    return HistoryPage(
        moments, takes_seen + new_takes, records_seen + len(page) - new_takes, len(merged) > PAGE
    )


def load_process(services: Services, rep: str, language: str) -> ProcessNow | None:
    """How the stages stand in a person's latest shared attempts; None without any. Call it in a task.

    `language` is that of the points' texts, where the pack has it.

    Raises:
        KnownError: the records could not be read.
    """
    practised = services.records.practised(rep)
    packs = services.packs()
    by_id = {pack.id: pack for pack in packs}
    latest = next((one for one in practised if one.pack in by_id), None)
    if latest is None:
        return None
    pack = by_id[latest.pack]
    known = {one.stage for one in practised if one.pack == pack.id}
    shared_in = {
        stage: services.records.attempts_of_lines(rep, pack.id, stage, _LINES_OF_STAGE) for stage in known
    }
    stages = tuple(
        StageNow(stage, tuple(_points(services, packs, shared_in[stage.id], language)), practised=True)
        if stage.id in known
        else StageNow(stage, (), practised=False)
        for stage in pack.process.stages
    )
    return ProcessNow(pack, stages, latest.stage)


def _points(
    services: Services, packs: Sequence[Pack], shared: Sequence[SharedTake], language: str
) -> Iterator[PointNow]:
    for one in shared:
        place = find_line(packs, one.line)
        try:
            review = services.library.review(one.take)
            # The take itself is read only where the pack does not know its line any more.
            line = place.line if place is not None else line_of_take(packs, services.library.take(one.take))
        except KnownError:
            continue
        if review is None:
            continue
        for point in line.key_points:
            finding = review.finding(point.id)
            verdict = finding.verdict if finding is not None else Verdict.COULD_NOT_TELL
            avoid = point.kind is KeyPointKind.AVOID
            # What was left out, as it had better be, is nothing to tell.
            if not avoid or verdict is Verdict.SAID:
                yield PointNow(point.text.get(language), verdict, one.take, avoid)


def _takes(services: Services, rep: str, seen: int) -> list[HistoryMoment]:
    found = services.records.shared_takes(rep, PAGE + 1, seen)
    return [HistoryMoment(one.at, shared=one) for one in found]


def _records(
    services: Services, rep: str, kind: RecordKind | None, seen: int, since: datetime | None
) -> list[HistoryMoment]:
    from app.storage import RecordFilter, moment_of

    found = services.records.select(
        RecordFilter(kind=kind, rep=rep, since=since, limit=PAGE + 1, offset=seen)
    )
    return [HistoryMoment(moment_of(one), record=one) for one in found]


def _is_told_elsewhere(one: HistoryMoment) -> bool:
    """A contact that stands for a talk or a visit is told by that."""
    return isinstance(one.record, Contact) and bool(one.record.about)


def _looked_up(services: Services, one: HistoryMoment) -> HistoryMoment:
    """With the take and its remarks, where it is one."""
    if one.shared is None:
        return one
    try:
        take = services.library.take(one.shared.take)
    except KnownError:
        return one
    return HistoryMoment(one.at, shared=one.shared, take=take, remarks=_remarks(services, take))


def _remarks(services: Services, take: Take) -> tuple[Remark, ...]:
    # A file that cannot be read is named by the check of the library; the take can still be opened.
    with contextlib.suppress(KnownError):
        found = services.library.remarks(take.id)
        return found.in_order if found is not None else ()
    return ()


def _with_remarks(services: Services, rep: str, seen: int) -> HistoryPage:
    """Takes with remarks only; looks at so many takes at most, and says whether there may be more."""
    shared = services.records.shared_takes(rep, _REMARKS_LOOKED_FOR + 1, seen)
    looked_at = 0

    def remarked() -> Iterator[HistoryMoment]:
        nonlocal looked_at
        for one in shared[:_REMARKS_LOOKED_FOR]:
            looked_at += 1
            if one.kind is TakeKind.ATTEMPT:
                moment = _looked_up(services, HistoryMoment(one.at, shared=one))
                if moment.remarks:
                    yield moment

    moments = tuple(islice(remarked(), PAGE))
    return HistoryPage(moments, seen + looked_at, 0, looked_at < len(shared))
