"""Measuring this computer, so that the right speech model can be chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.config import this_machine
from app.workflow.recording import is_recording

if TYPE_CHECKING:
    from app.transcription import Calibration, CancelToken, Progress
    from app.workflow.services import Services


def calibrate(
    services: Services,
    *,
    on_progress: Callable[[Progress], None] | None = None,
    cancel: CancelToken | None = None,
) -> Calibration:
    """Measure every speech model that could be chosen and keep the numbers. Takes about a minute.

    It waits while a take is recorded and until its words are there.

    Raises:
        KnownError: `transcription_missing`, `disk_full`, `folder_unwritable` or `write_failed`; what was
            known before stays.
        Cancelled: what was known before stays.
    """
    from app.transcription import Measuring, save_calibration

    paths = services.paths

    def is_taken() -> bool:
        return is_recording() or services.is_transcribing_live

    found = Measuring(
        paths.models,
        paths.local / "measuring",
        this_machine(),
        is_recording=is_taken,
        on_progress=on_progress,
        cancel=cancel,
    ).run()
    save_calibration(paths.calibration, found)
    return found
