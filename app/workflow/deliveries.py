"""How takes and the packs' own recordings sound: measured once, kept with a take, remembered for a file."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from pathlib import Path
from typing import Final

from app.domain import Delivery, Gap, KnownError, Language, Take, Transcript
from app.workflow.services import Services

_log = logging.getLogger(__name__)

_REMEMBERED: Final = 32
"""Recordings of packs whose measures are kept in memory; one takes a few kilobytes."""

_files: OrderedDict[tuple[object, ...], Delivery] = OrderedDict()
_guard = threading.Lock()


def stored_delivery(services: Services, take_id: str) -> Delivery | None:
    """What is on disk for a take; None when nothing was measured, by older rules, or it cannot be read."""
    from app.analysis import DELIVERY_RULES

    try:
        delivery = services.library.delivery(take_id)
    except KnownError:
        return None
    return delivery if delivery is not None and delivery.rules == DELIVERY_RULES else None


def measure_take(
    services: Services, take: Take, transcript: Transcript | None, *, again: bool = False
) -> Delivery | None:
    """How a take sounds: what is on disk, else measured now and kept. About 3 % of its length.

    None when it could not be measured (no sound, a damaged file); it is then tried again another time. A
    fault never comes out of here: a review without its measures is still a review.
    """
    if not again:
        stored = stored_delivery(services, take.id)
        if stored is not None:
            return stored
    try:
        audio = services.library.audio_path(take.id)
    except KnownError:
        return None
    delivery = _measured(audio, transcript, take.language, take.cue_end_s, take.gaps, take.clipped)
    if delivery is not None:
        try:
            services.library.save_delivery(take.id, delivery)
        except (KnownError, ValueError):
            # A full disk, a newer library: what was measured can be shown all the same.
            _log.warning("the measures of a take could not be kept")
    return delivery


def measure_file(audio: Path, transcript: Transcript | None, language: Language) -> Delivery | None:
    """How a recording sounds that is no take of ours; remembered while the file does not change."""
    try:
        facts = audio.stat()
    except OSError:
        return None
    key = (audio, facts.st_mtime_ns, facts.st_size, language, transcript)
    with _guard:
        if key in _files:
            _files.move_to_end(key)
            return _files[key]
    delivery = _measured(audio, transcript, language, None, (), None)
    if delivery is not None:
        with _guard:
            _files[key] = delivery
            while len(_files) > _REMEMBERED:
                _files.popitem(last=False)
    return delivery


def _measured(
    audio: Path,
    transcript: Transcript | None,
    language: Language,
    cue_end_s: float | None,
    gaps: tuple[Gap, ...],
    clipped: int | None,
) -> Delivery | None:
    from app.analysis import measure_delivery
    from app.audio import blocks_16k

    try:
        return measure_delivery(
            blocks_16k(audio), transcript, language, cue_end_s=cue_end_s, gaps=gaps, clipped=clipped
        )
    except (KnownError, OSError):
        return None
    except Exception:  # noqa: BLE001  # whatever a strange recording does to the figures, the findings stay
        _log.exception("a recording could not be measured")
        return None
