"""How well the self-check and the findings agree, over time, and who was right where they did not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Final

from app.domain import (
    Answer,
    Finding,
    KnownError,
    Language,
    Ruling,
    SelfCheck,
    Take,
    TakeKind,
    TakeState,
    Verdict,
)
from app.workflow.services import Services

ENOUGH_POINTS: Final = 10
"""Key points below which a share is chance: of ten, one more right answer moves it by a tenth."""

DAYS: Final = 30
MONTHS: Final = 12

_SELF_CHECK: Final = "selfcheck.json"


@dataclass(frozen=True, slots=True)
class Period:
    """The self-checks of a stretch of time, from `start` up to `end` (both aware)."""

    start: datetime
    end: datetime
    agreed: int = 0
    """Points on which the yes or no is what was found, or what the rep was right about."""
    decided: int = 0
    """Points with a yes or a no that could be told."""
    unsure: int = 0
    """Points on which the rep was unsure; they count neither way."""
    could_not_tell: int = 0
    """Points with a yes or a no that the program could not tell; they count neither way."""

    @property
    def is_enough(self) -> bool:
        """Whether there is enough to say anything."""
        return self.decided >= ENOUGH_POINTS

    @property
    def share(self) -> float | None:
        """Agreed of decided, 0 to 1; None where there is not enough."""
        return self.agreed / self.decided if self.is_enough else None


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement of one speaker's self-checks over time. It judges nobody."""

    last_days: Period
    """The last 30 days."""
    days_before: Period
    """The 30 days before them."""
    months: tuple[Period, ...]
    """The last twelve calendar months with a self-check, oldest first."""

    @property
    def can_tell(self) -> bool:
        """Whether both stretches of 30 days have enough to be compared."""
        return self.last_days.is_enough and self.days_before.is_enough


def keep_ruling(services: Services, take_id: str, key_point: str, ruling: Ruling | None) -> Take:
    """Keep who was right about a key point (None takes it back), and make the stored suggestion anew.

    Raises:
        KnownError: the ruling could not be kept.
    """
    from app.workflow.pipeline import TakePipeline

    library = services.library
    take = library.save_ruling(take_id, key_point, ruling)
    if take.state is TakeState.REVIEWED:
        TakePipeline(services).analyse(take_id)
    return library.take(take_id)


def self_check_agreement(
    services: Services, speaker: str, language: Language | None = None, now: datetime | None = None
) -> Agreement:
    """The agreement of a speaker's self-checks with what was found then, by the stored reviews.

    `now` is aware; by default this computer's clock. A month is a calendar month on the speaker's own wall
    clock. Takes without a self-check cost nothing: the index knows them.

    Raises:
        KnownError: the library could not be read.
    """
    from app.storage import TakeFilter

    moment = (now or datetime.now(UTC)).astimezone(now.tzinfo if now is not None else None)
    since = _month_start(moment, MONTHS - 1)
    which = TakeFilter(
        kind=TakeKind.ATTEMPT,
        speaker=speaker,
        language=language or "",
        states=(TakeState.REVIEWED,),
        since=min(since, moment - timedelta(days=2 * DAYS)),
    )
    checked = [
        (take, counts)
        for take in services.library.takes(which)
        if _SELF_CHECK in take.sha256 and (counts := _counts_of(services, take)) is not None
    ]
    edge = moment - timedelta(days=DAYS)
    return Agreement(
        last_days=_period(checked, edge, moment + timedelta(microseconds=1)),
        days_before=_period(checked, edge - timedelta(days=DAYS), edge),
        months=_months(checked, moment),
    )


_Counts = tuple[int, int, int, int]
"""Agreed, decided, unsure, could not tell."""


def _counts_of(services: Services, take: Take) -> _Counts | None:
    from app.analysis import ruled_findings

    try:
        checked, review = services.library.self_check(take.id), services.library.review(take.id)
    except KnownError:
        return None
    if checked is None or review is None or not checked.answers:
        return None
    # A word of the rep's own on what the program could not tell agrees with itself; it says nothing.
    told = tuple(one for one in review.findings if one.verdict is not Verdict.COULD_NOT_TELL)
    untold = tuple(one for one in review.findings if one.verdict is Verdict.COULD_NOT_TELL)
    return _counts((*ruled_findings(told, checked), *untold), checked)


def _counts(shown: tuple[Finding, ...], checked: SelfCheck) -> _Counts:
    agreed = decided = unsure = unknown = 0
    for finding in shown:
        answer = checked.answers.get(finding.key_point)
        if answer is Answer.UNSURE:
            unsure += 1
        elif answer is not None and finding.verdict is Verdict.COULD_NOT_TELL:
            unknown += 1
        elif answer is not None:
            decided += 1
            agreed += (answer is Answer.YES) == (finding.verdict is Verdict.SAID)
    return agreed, decided, unsure, unknown


def _period(checked: list[tuple[Take, _Counts]], start: datetime, end: datetime) -> Period:
    inside = [counts for take, counts in checked if start <= take.created < end]
    agreed, decided, unsure, unknown = (sum(column) for column in zip((0, 0, 0, 0), *inside, strict=True))
    return Period(start, end, agreed, decided, unsure, unknown)


def _months(checked: list[tuple[Take, _Counts]], now: datetime) -> tuple[Period, ...]:
    starts = [_month_start(now, back) for back in range(MONTHS - 1, -2, -1)]
    found = [_period(checked, start, end) for start, end in pairwise(starts)]
    return tuple(one for one in found if one.decided or one.unsure or one.could_not_tell)


def _month_start(moment: datetime, back: int) -> datetime:
    """The first moment of the month that lies so many months back; -1 is the next month."""
    months = moment.year * 12 + moment.month - 1 - back
    return moment.replace(
        year=months // 12, month=months % 12 + 1, day=1, hour=0, minute=0, second=0, microsecond=0
    )
