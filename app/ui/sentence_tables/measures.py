"""How a take sounds: the names of the measures, their units, and why one could not be told.

English, Dutch and Norwegian beside each other. No Qt in here: the review page and `practise` speak the
language that was practised, the window its own. The Dutch and Norwegian have not been read by native speakers
yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

MEASURES: Final[Mapping[str, tuple[str, str, str]]] = {
    "answer_after_s": (
        "Silence before answering",
        "Stilte vóór het antwoord",
        "Stillhet før svaret",
    ),
    "pace_wpm": ("Pace", "Tempo", "Tempo"),
    "articulation_sps": (
        "Pace without the pauses",
        "Tempo zonder de pauzes",
        "Tempo uten pausene",
    ),
    "pause_share": ("Pauses", "Pauzes", "Pauser"),
    "longest_stretch_s": (
        "Longest stretch without a pause",
        "Langste stuk zonder pauze",
        "Lengste stykke uten pause",
    ),
    "loudness_dbfs": ("Loudness", "Luidheid", "Lydstyrke"),
    "loudness_range_db": (
        "Loudness: how much it varies",
        "Luidheid: hoeveel die wisselt",
        "Lydstyrke: hvor mye den varierer",
    ),
    "pitch_range_st": (
        "Pitch: how much it moves",
        "Toonhoogte: hoeveel die beweegt",
        "Tonehøyde: hvor mye den beveger seg",
    ),
    "hesitations_pm": ("Hesitations", "Aarzelingen", "Nølinger"),
    "fillers_pm": ("Filler words", "Stopwoorden", "Fyllord"),
    "hedges_pm": ("Hedges and weak words", "Afzwakkende woorden", "Svekkende ord"),
    "repeats": ("Starts said twice", "Dubbel begonnen", "Begynt på nytt"),
}
"""By `DeliveryRow.measure`; `repeats` are the mentions of that kind."""

UNITS: Final[Mapping[str, tuple[str, str, str]]] = {
    "wpm": ("{value} words a minute", "{value} woorden per minuut", "{value} ord i minuttet"),
    "syllables_s": (
        "{value} syllables a second",
        "{value} lettergrepen per seconde",
        "{value} stavelser i sekundet",
    ),
    "share": ("{value} % silent", "{value} % stil", "{value} % stille"),
    "s": ("{value} s", "{value} s", "{value} s"),
    "dbfs": ("{value} dBFS", "{value} dBFS", "{value} dBFS"),
    "db": ("{value} dB", "{value} dB", "{value} dB"),
    "semitones": ("{value} semitones", "{value} halve tonen", "{value} halvtoner"),
    "per_minute": ("{value} a minute", "{value} per minuut", "{value} i minuttet"),
}
"""By `DeliveryRow.unit`."""

REASONS: Final[Mapping[str, tuple[str, str, str]]] = {
    "no_words": ("there are no words", "er zijn geen woorden", "det finnes ingen ord"),
    "no_speech": ("nobody was heard", "er was niemand te horen", "ingen ble hørt"),
    "too_short": ("the take is too short", "de opname is te kort", "opptaket er for kort"),
    "too_noisy": ("too much noise", "te veel ruis", "for mye støy"),
    "too_quiet": ("too quiet", "te zacht", "for lavt"),
    "too_loud": ("too loud, it is clipped", "te hard, het is overstuurd", "for høyt, det er overstyrt"),
    "no_voice": ("no voice was found", "er is geen stem gevonden", "ingen stemme ble funnet"),
    "not_speech": (
        "this does not sound like speech",
        "dit klinkt niet als spraak",
        "dette lyder ikke som tale",
    ),
    "no_cue": (
        "no words of the buyer were played before it",
        "de koper was er niet bij te horen",
        "kjøperens ord ble ikke spilt av først",
    ),
    "no_sound": ("there is no sound", "er is geen geluid", "det er ingen lyd"),
    "unsure_words": ("the words are not certain", "de woorden zijn onzeker", "ordene er usikre"),
    "no_rules": (
        "not known for this language",
        "niet bekend voor deze taal",
        "ikke kjent for dette språket",
    ),
    "missing_sound": ("sound is missing", "er ontbreekt geluid", "det mangler lyd"),
}
"""By `Measure.reason`."""

COULD_NOT_TELL: Final = (
    "Could not tell: {reason}.",
    "Niet vast te stellen: {reason}.",
    "Kunne ikke avgjøres: {reason}.",
)
UNKNOWN_REASON: Final = ("it could not be measured", "het was niet te meten", "det kunne ikke måles")
AT_LEAST: Final = ("at least {value}", "minstens {value}", "minst {value}")
NONE_FOUND: Final = ("none found", "geen gevonden", "ingen funnet")
"""Never "0": what was not found may still be there."""
