"""What is done when the program starts, after the window is there: recovery, and a look at the library."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from app.config import drop_old_snapshots
from app.domain import KnownError, Take
from app.workflow.services import Services

Progress = Callable[[int, int], None]
Cancel = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class StartUpReport:
    """What start-up found."""

    recovered: tuple[Take, ...]
    """Takes that an earlier run of the program was recording when it ended."""
    not_closed: int
    """Interrupted takes that could not be closed now; they stay as they are for the next start."""
    waiting: int
    """Takes that have no words yet."""
    index: str = ""
    """Why the list of takes was made anew, as a code; empty when it was not."""
    takes: int = 0
    """How many there are."""
    newer_format: int = 0
    """Format of a library that a newer program made; 0 when it is ours."""
    unkept: int = 0
    """Recordings of a team meeting that was broken off; they were deleted, as nobody had kept them."""
    synced: str = ""
    """The service or network that the library's folder belongs to, told once for each folder."""


def start_up(services: Services, on_progress: Progress | None = None) -> StartUpReport:
    """Bring interrupted takes back, empty what has been in the trash for 30 days, and sweep the packs.

    A library of an older program is brought to our format first. The sound of old takes goes where a person
    wants that and has seen which. `on_progress` gets takes, done and in all, while the list of takes is made
    anew.

    Raises:
        KnownError: the library could not be read or written.
    """
    from app.audio import finish_interrupted
    from app.storage import STAGING, Outcome, read_version
    from app.workflow.pipeline import TakePipeline
    from app.workflow.restoring import drop_staging
    from app.workflow.sound_keeping import let_old_sounds_go
    from app.workflow.speakers import purge_take

    library = services.library
    unkept = _unkept(services)
    notice = library.open(on_progress)
    is_newer = library.read_only
    if not is_newer:
        library.migrate(on_progress)
        drop_staging(services.paths.library / STAGING)
    recovered = library.recover(finish_interrupted)
    library.purge_expired(purge=partial(purge_take, services))
    let_old_sounds_go(services)
    services.shelf.sweep()
    services.remark_drafts.sweep()
    takes = tuple(one.take for one in recovered if one.outcome is Outcome.RECOVERED)
    return StartUpReport(
        takes,
        not_closed=sum(one.outcome is Outcome.FAILED for one in recovered),
        waiting=len(TakePipeline(services).waiting()),
        index=notice,
        takes=library.count(),
        newer_format=(read_version(services.paths) or 0) if is_newer else 0,
        synced=_synced(services),
        unkept=unkept,
    )


def look_after(services: Services, cancel: Cancel | None = None) -> bool:
    """What a start need not wait for; whether the list of takes changed by it. Takes seconds with many takes.

    Raises:
        KnownError: the library could not be read.
        Cancelled: the caller said so.
    """
    from app.workflow.pack_drafts import EARLIER

    drop_old_snapshots(services.paths.drafts / EARLIER, datetime.now(UTC))
    services.records.purge_expired()
    return services.library.look_after(cancel)


def _unkept(services: Services) -> int:
    """Delete what a meeting has left; what cannot go now is tried again at the next start."""
    from app.workflow.meetings import forget_meetings

    with contextlib.suppress(KnownError):
        return forget_meetings(services.paths)
    return 0


def _synced(services: Services) -> str:
    """The service that synchronises the library, unless that was said before."""
    from app.storage import synced_by

    folder = str(services.paths.library)
    service = synced_by(services.paths.library)
    if not service or services.settings.told_synced == folder:
        return ""
    with contextlib.suppress(KnownError):
        services.change_settings(told_synced=folder)
    return service
