"""What papers are made of and written as. Kept apart: the button is there before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain import CoachingRecord, Take

Subject = CoachingRecord | Take
"""What a paper can be made of."""

PAGE: Final = ".html"
PDF: Final = ".pdf"
MARKDOWN: Final = ".md"
ENDINGS: Final = (PAGE, ".htm", PDF, MARKDOWN)


@dataclass(frozen=True, slots=True)
class Written:
    """A paper that was written."""

    path: Path
    notice: str = ""
    """`report_too_large`: the recordings were left out."""
    mentions: tuple[str, ...] = ()
    """Names of other reps that occur in it."""
    left_out: int = 0
    """How many pieces of evidence are gone or about somebody else, and are not in it."""
