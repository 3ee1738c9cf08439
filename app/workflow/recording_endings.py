"""What a person hears of a recording that ended by itself: what happened, and how much of it is kept."""

from __future__ import annotations

from typing import Final

from app.domain import KnownError, Take

_KEPT: Final = {
    "microphone_lost": "recording_lost",
    "microphone_gone": "recording_lost",
    "microphone_busy": "recording_lost",
    "microphone_refused": "recording_lost",
    "microphone_failed": "recording_failed",
    "disk_full": "recording_disk_full",
    "write_failed": "recording_unwritable",
    "folder_unwritable": "recording_unwritable",
}
"""Codes of what ended a recording, and what is said when the take up to then is kept."""


def told_ending(problem: KnownError | None, take: Take | None) -> KnownError | None:
    """What to say: the problem itself where nothing was kept, else one that tells until when (`until`).

    None where the recording did not end by itself.
    """
    if problem is None or take is None or problem.code not in _KEPT:
        return problem
    seconds = int(take.duration_s)
    facts = dict(problem.facts) | {"until": f"{seconds // 60}:{seconds % 60:02d}"}
    return KnownError(_KEPT[problem.code], **facts)
