"""Looking at the wording of a remark while it is typed, and learning what its writer keeps."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from app.config import Paths, read_json, write_json
from app.domain import KnownError, Language

if TYPE_CHECKING:
    from app.analysis import Advice

_FORMAT: Final = 1
_MOST: Final = 1_000
"""A count beyond this says nothing more."""
_guard = threading.Lock()


def wording_advice(paths: Paths, text: str, language: Language) -> tuple[Advice, ...]:
    """What in a remark is about the person, but for what its writer has kept again and again.

    Nothing in a language without lists. Takes a millisecond, and a tenth of a second the first time.
    """
    from app.analysis import check_wording, heed_kept

    return heed_kept(check_wording(text, language), kept_wording(paths))


def kept_wording(paths: Paths) -> Mapping[str, int]:
    """How often each pattern was kept; nothing where that cannot be read."""
    try:
        kept = read_json(paths.kept_wording)["kept"]
        return {str(pattern): min(int(times), _MOST) for pattern, times in kept.items()}
    except (OSError, KnownError, KeyError, TypeError, ValueError, AttributeError):
        return {}


def keep_wording(paths: Paths, pattern: str) -> None:
    """The writer keeps wording of this pattern. Only the pattern is counted, never the words.

    Raises:
        KnownError: it could not be written.
    """
    with _guard:
        kept = dict(kept_wording(paths))
        kept[pattern] = min(kept.get(pattern, 0) + 1, _MOST)
        write_json(paths.kept_wording, {"format": _FORMAT, "kept": kept})
