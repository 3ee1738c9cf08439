"""What is known of a take, read from its folder wherever that lies: in the library, the trash, a backup."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, TypeVar

from app.domain import Delivery, KnownError, Remarks, Review, SelfCheck, Transcript
from app.storage import folders
from app.storage.codec import unpack

FILE_OF: Final[dict[Any, str]] = {
    Transcript: folders.TRANSCRIPT,
    Delivery: folders.DELIVERY,
    SelfCheck: folders.SELF_CHECK,
    Remarks: folders.REMARKS,
    Review: folders.REVIEW,
}

T = TypeVar("T", Transcript, Delivery, SelfCheck, Remarks, Review)


def read_part(folder: Path, kind: type[T]) -> T | None:
    """One part of a take; None where there is none, or none that can be read."""
    file = folder / FILE_OF[kind]
    try:
        return unpack(kind, folders.read(file), file)
    except (FileNotFoundError, KnownError):
        return None
