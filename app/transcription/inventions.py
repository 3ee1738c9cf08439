"""What Whisper is known to write over silence: closing credits of the subtitles that it was trained on.

Facts gathered from public reports of Whisper's behaviour in the three languages; lower case, without
punctuation. A phrase alone condemns nothing: `words.is_invented` also asks whether speech was heard.
"""

from __future__ import annotations

import re
from typing import Final

_PHRASES: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "thank you",
        "thanks",
        "thank you very much",
        "thank you so much",
        "thank you for watching",
        "thanks for watching",
        "thank you for watching this video",
        "thanks for watching and see you next time",
        "thank you for listening",
        "please subscribe",
        "please subscribe to my channel",
        "like and subscribe",
        "dont forget to subscribe",
        "see you next time",
        "see you in the next video",
        "bye",
        "bye bye",
        "you",
        "the end",
    ),
    "nl": (
        "bedankt",
        "bedankt voor het kijken",
        "dank je wel",
        "dank u wel",
        "dankuwel",
        "dank u wel voor het kijken",
        "tot de volgende keer",
        "tot ziens",
        "abonneer je op dit kanaal",
    ),
    "nb": (
        "takk",
        "takk for at du så på",
        "takk for at dere så på",
        "takk for oppmerksomheten",
        "takk for meg",
        "takk for nå",
        "ha det",
        "ha det bra",
        "vi sees",
    ),
}

_CREDITS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "subtitles by",
        "subtitled by",
        "subtitles created by",
        "captions by",
        "captioned by",
        "closed captioning",
        "transcription by",
        "transcribed by",
        "translated by",
        "amara org",
        "otter ai",
    ),
    "nl": (
        "ondertiteld door",
        "ondertiteling door",
        "ondertiteling",
        "ondertitels ingediend door",
        "ondertiteld",
        "tv gelderland",
        "omroep gelderland",
        "npo",
        "amara org",
    ),
    "nb": (
        "teksting av",
        "tekstet av",
        "undertekster av",
        "undertekster fra",
        "undertekst av",
        "oversatt av",
        "nicolai winther",
        "scandinavian text service",
        "amara org",
    ),
}
_NORWEGIAN: Final = ("no", "nn")


def is_known_invention(text: str, language: str) -> bool:
    """Whether a whole text is a known credit of its language, or of English, which leaks everywhere."""
    plain = " ".join(re.sub(r"[^\w\s]", " ", text.casefold().replace("'", "").replace("’", "")).split())
    if not plain:
        return False
    base = language.split("-")[0].lower()
    for code in {"nb" if base in _NORWEGIAN else base, "en"}:
        if plain in _PHRASES.get(code, ()):
            return True
        if any(re.search(rf"\b{re.escape(credit)}\b", plain) for credit in _CREDITS.get(code, ())):
            return True
    return False
