"""What is done when the program starts, after the window is there: recovery, and a look at the library."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from app.domain import Take
from app.workflow.services import Services


@dataclass(frozen=True, slots=True)
class StartUpReport:
    """What start-up found."""

    recovered: tuple[Take, ...]
    """Takes that an earlier run of the program was recording when it ended."""
    not_closed: int
    """Interrupted takes that could not be closed now; they stay as they are for the next start."""
    waiting: int
    """Takes that have no words yet."""


def start_up(services: Services) -> StartUpReport:
    """Bring interrupted takes back, empty what has been in the trash for 30 days, and sweep the packs.

    The sound of old takes goes where a person wants that and has seen which.

    Raises:
        KnownError: the library could not be read or written.
    """
    from app.audio import finish_interrupted
    from app.storage import Outcome
    from app.workflow.pipeline import TakePipeline
    from app.workflow.sound_keeping import let_old_sounds_go
    from app.workflow.speakers import purge_take

    services.library.open()
    recovered = services.library.recover(finish_interrupted)
    services.library.purge_expired(purge=partial(purge_take, services))
    let_old_sounds_go(services)
    services.shelf.sweep()
    takes = tuple(one.take for one in recovered if one.outcome is Outcome.RECOVERED)
    not_closed = sum(one.outcome is Outcome.FAILED for one in recovered)
    return StartUpReport(takes, not_closed, len(TakePipeline(services).waiting()))
