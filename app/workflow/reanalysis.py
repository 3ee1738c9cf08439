"""Findings made anew from stored words: after a change of a pack, or of the rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.domain import Cancelled, KnownError, Take, TakeState
from app.workflow.deliveries import stored_delivery
from app.workflow.reviewing import Reviewer
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.transcription import CancelToken


def reanalyse(
    services: Services,
    takes: Sequence[Take] | None = None,
    on_progress: Callable[[float], None] | None = None,
    cancel: CancelToken | None = None,
) -> int:
    """Make the reviews anew that no longer fit, oldest take first, and say how many there were.

    `takes` are by default all that have words. A take that cannot be read is left as it is. Nothing is heard
    or measured again: it works on words and measures from disk, and its time grows with the number of takes.
    `on_progress` gets 0..1.

    Raises:
        KnownError: a review could not be written (`disk_full` and the like).
        Cancelled: what was made until then is kept.
    """
    from app.storage import TakeFilter

    library = services.library
    if takes is None:
        takes = library.takes(TakeFilter(states=(TakeState.TRANSCRIBED, TakeState.REVIEWED)))
    todo = sorted(takes, key=lambda take: take.id)
    reviewer = Reviewer(services)
    made = 0
    for number, take in enumerate(todo, start=1):
        if cancel is not None and cancel.is_set():
            raise Cancelled
        try:
            stored = library.review(take.id)
        except KnownError:
            stored = None
        if not reviewer.fits(stored, take):
            made += _again(services, reviewer, take)
        if on_progress is not None:
            on_progress(number / len(todo))
    return made


def _again(services: Services, reviewer: Reviewer, take: Take) -> bool:
    library = services.library
    try:
        transcript = library.transcript(take.id)
    except KnownError:
        return False
    if transcript is None:
        return False
    delivery = stored_delivery(services, take.id)
    review = reviewer.review(take, transcript, delivery, self_check=reviewer.self_check_of(take))
    library.save_review(take.id, review)
    return True
