"""Whether the words of a take come from a company's own service, and which one that is.

A language for which the service is on gets its words there and nowhere else: nothing on this computer listens
along while a take is recorded, so that it is always clear where words came from. The take then waits until a
person sends it, that one take; only with `endpoint_always` does Stop send it. Nothing else ever does: no
opening of an old take, no start of the program, no second look at old takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.config import Paths, Settings, read_key
from app.domain import KnownError, Language

if TYPE_CHECKING:
    from app.transcription import Endpoint


@dataclass(frozen=True, slots=True)
class WordsElsewhere:
    """Where the words of a language come from, when that is not this computer's own model."""

    host: str
    always: bool
    """A take is sent at Stop, without being asked each time."""
    leaves: bool
    """The recording leaves the computer: the service does not run on it."""


def words_elsewhere(settings: Settings, language: Language) -> WordsElsewhere | None:
    """Where the words of takes in a language come from; None: from this computer. Touches no network."""
    chosen = settings.endpoint_languages
    if not settings.endpoint_on or not (language in chosen or language.split("-")[0] in chosen):
        return None
    from app.transcription import read_address

    try:
        address = read_address(settings.endpoint_url)
    except KnownError:
        # Without an address that can be used nothing could be sent: it is as good as off.
        return None
    return WordsElsewhere(address.host, settings.endpoint_always, not address.is_this_computer)


def endpoint_of(paths: Paths, settings: Settings) -> Endpoint:
    """The service of the settings, with its key. Whether a take may be sent there is not asked here.

    Raises:
        KnownError: `endpoint_unset`, `endpoint_address` or `endpoint_insecure`.
    """
    from app.transcription import Endpoint, read_address

    if not settings.endpoint_url:
        raise KnownError("endpoint_unset")
    address = read_address(settings.endpoint_url)
    return Endpoint(address, settings.endpoint_model, read_key(paths.endpoint_key, address.origin))
