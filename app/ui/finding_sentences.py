"""Why a finding is what it is, in three languages beside each other. No Qt in here.

The review page and `practise` speak the language that was practised, the window its own; so these texts do
not come from the window's translation. The Dutch and Norwegian have not been read by native speakers yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain import Finding, Language

_CODES: Final = ("en", "nl", "nb")

_REASONS: Final[Mapping[str, tuple[str, str, str]]] = {
    "denied": (
        "The words are there, but with a “not”: that says the opposite.",
        "De woorden zijn er, maar met een “niet”: dat zegt het omgekeerde.",
        "Ordene er der, men med et «ikke»: det sier det motsatte.",
    ),
    "reported": (
        "Said about the buyer or somebody else, not about you.",
        "Gezegd over de koper of een ander, niet over jou.",
        "Sagt om kjøperen eller en annen, ikke om deg.",
    ),
    "partial": (
        "Half of it was said.",
        "De helft is gezegd.",
        "Halvparten ble sagt.",
    ),
    "stated": (
        "Stated, not asked.",
        "Gesteld als bewering, niet gevraagd.",
        "Sagt som en påstand, ikke spurt om.",
    ),
    "asked": (
        "Asked, not stated.",
        "Gevraagd, niet gezegd.",
        "Spurt om, ikke sagt.",
    ),
    "other": (
        "Its words were said, but about something else.",
        "De woorden zijn gezegd, maar over iets anders.",
        "Ordene ble sagt, men om noe annet.",
    ),
    "weak": (
        "Something like it was said.",
        "Er werd iets gezegd dat erop lijkt.",
        "Noe lignende ble sagt.",
    ),
    "unclear_audio": (
        "Somebody spoke where it could have been, and the words could not be understood.",
        "Er werd gesproken waar het had kunnen staan, en de woorden waren niet te verstaan.",
        "Noen snakket der det kunne vært sagt, og ordene var ikke til å forstå.",
    ),
    "no_transcript": (
        "There are no words of this take.",
        "Van deze opname zijn er geen woorden.",
        "Det finnes ingen ord for dette opptaket.",
    ),
    "no_phrases": (
        "The pack has no phrasings of this point in this language.",
        "Het pakket heeft dit punt niet in deze taal.",
        "Pakken har ikke dette punktet på dette språket.",
    ),
}
"""By `Finding.reason`. `by_rep` needs no reason: the rep's word is one."""

_BY_REP: Final = ("By your own word.", "Op jouw woord.", "På ditt ord.")

_MISSING: Final[Mapping[str, tuple[str, str, str]]] = {
    "number": ("a number", "een getal", "et tall"),
    "day": ("a day", "een dag", "en dag"),
    "time": ("a time", "een tijd", "et klokkeslett"),
    "name": ("a name", "een naam", "et navn"),
    "who": ("who", "wie", "hvem"),
    "what": ("what", "wat", "hva"),
    "when": ("when", "wanneer", "når"),
}

_STILL_MISSING: Final = ("Missing: {missing}.", "Wat ontbreekt: {missing}.", "Det mangler: {missing}.")

_LISTEN: Final = ("Listen and decide.", "Luister en oordeel zelf.", "Lytt og avgjør selv.")


def reason_sentence(finding: Finding | None, language: Language) -> str:
    """Why a finding is what it is, with what is missing; empty where there is nothing to say."""
    at = language_at(language)
    texts = _REASONS.get(finding.reason) if finding is not None else None
    if finding is None or texts is None:
        return ""
    if not finding.missing:
        return texts[at]
    return f"{texts[at]} {_STILL_MISSING[at].format(missing=missing_words(finding.missing, language))}"


def missing_words(missing: tuple[str, ...], language: Language) -> str:
    """What a half made point lacks, in words: codes are translated, words of a phrasing are quoted."""
    at = language_at(language)
    quotes = ("“{}”", "“{}”", "«{}»")[at]
    return ", ".join(_MISSING[one][at] if one in _MISSING else quotes.format(one) for one in missing)


def reasons_to_listen(language: Language) -> dict[str, str]:
    """By reason: why, and that people should listen and decide."""
    at = language_at(language)
    reasons = {code: f"{texts[at]} {_LISTEN[at]}" for code, texts in _REASONS.items()}
    return reasons | {"by_rep": _BY_REP[at]}


def language_at(language: Language) -> int:
    """Which of the three a text is in, English where we have none."""
    base = language.split("-")[0].split("_")[0].lower()
    base = "nb" if base in ("no", "nn") else base
    return _CODES.index(base) if base in _CODES else 0
