"""The words of a take that are not complete yet, on disk: should the program die, they are not lost.

Each window that is done with is noted in the take's folder, while it is recorded and afterwards; who
transcribes the take later goes on behind the last one. With the complete words the notes go.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain import KnownError, Take

if TYPE_CHECKING:
    from app.storage import Library
    from app.transcription import HeardWindow

_log = logging.getLogger(__name__)

_RATE: Final = 16_000
"""Samples per second in which windows count."""


def keep_window(library: Library, folder: Path, window: HeardWindow) -> None:
    """Note a window in the folder of its take. A disk that refuses costs the note and nothing else."""
    try:
        library.note_heard(folder, window)
    except KnownError as error:
        _log.info("words so far not kept: %s", error.code)


def words_so_far(library: Library, take: Take) -> tuple[HeardWindow, ...]:
    """The windows noted of a take that has ended, in order.

    After a power cut the words can reach further than the sound on disk: such are left out.

    Raises:
        KnownError: `take_unknown`.
    """
    from app.transcription import HeardWindow

    end = take.duration_s * _RATE
    return tuple(window for window in library.heard(take.id, HeardWindow) if window.settled <= end)
