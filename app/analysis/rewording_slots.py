"""What a rewording can take over from a remark: a deed to try, something to leave out, a time.

Only where the grammar of the language allows it; what is not certain is left to the writer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from app.analysis.lexicon import irregular_forms
from app.domain import Language

_LONGEST: Final = 12
"""Words of what is taken over; more is not one step any more."""
_TIME: Final = re.compile(r"\d+:\d\d(?::\d\d)?")
_CLAUSE_END: Final = re.compile(r"[.,;:!?…()\n–—]|\s-\s|[“”„«»\"]|\s(?:but|maar|men)\s")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def slots_of(pattern: str, text: str, span: tuple[int, int], language: Language) -> dict[str, str]:
    """Names and texts for a stretch (characters of the text) that a pattern found, in a base language."""
    found = {}
    time = _TIME.search(text)
    if time is not None:
        found["time"] = time[0]
    grammar = _GRAMMARS.get(language)
    if grammar is not None:
        hit = text[span[0] : span[1]].casefold().split()
        ending = _CLAUSE_END.search(text, span[1])
        tail = text[span[1] : ending.start() if ending else len(text)].split()
        if hit and len(tail) <= _LONGEST:
            found |= grammar(pattern, hit, tail)
    return found


def _english(pattern: str, hit: list[str], tail: list[str]) -> dict[str, str]:
    if pattern == "stop" and hit[-1].endswith("ing"):
        return {} if "stop" in tail else {"without": " ".join([hit[-1], *tail])}
    is_order = pattern in ("should", "must") and hit[-1] in _EN_ORDERS
    if not is_order and not (pattern == "always" and hit[-1] == "never"):
        return {}
    if is_order and tail[:1] == ["to"]:
        tail = tail[1:]
    while tail and tail[0] in _EN_LIGHT:
        tail = tail[1:]
    if not tail or not tail[0].isalpha() or tail[0] in _EN_NO_VERBS:
        return {}
    verb = tail[0].casefold()
    is_past = verb.endswith("ed") or irregular_forms("en").get(verb, verb) != verb
    return {} if is_past else {"do": " ".join(tail)}


_EN_ORDERS: Final = frozenset({"should", "must", "to", "better", "need"})
_EN_LIGHT: Final = _set("really just also always simply definitely probably at least still")
_EN_NO_VERBS: Final = _set(
    "not never be have been had a an the some more less better that this it you your no any i"
)


def _dutch(pattern: str, hit: list[str], tail: list[str]) -> dict[str, str]:
    if pattern == "stop" and hit[0] == "stop" and hit[-1] in ("met", "stop"):
        words = tail
        while words and words[0] in _NL_LIGHT:
            words = words[1:]
        if words and words[0] == "met":
            words = words[1:]
        put = _with_te(words)
        return {"without": put} if put else {}
    if pattern != "must" or hit[-1] != "moet":
        return {}
    while tail and tail[0] in _NL_LIGHT:
        tail = tail[1:]
    put = _with_te(tail)
    return {"do": put} if put else {}


_NL_LIGHT: Final = _set("echt gewoon toch nou eens wel ook maar")
_NL_SHORT: Final = _set("gaan staan slaan zien doen")
_NL_NO_VERBS: Final = _set(
    "hebben worden moeten zullen kunnen mogen willen een open eigen even alleen samen tegen tussen "
    "binnen boven buiten beneden leren stoppen ophouden kennen blijven"
)
_NL_PREFIXES: Final = _set(
    "op af aan uit in mee na toe weg terug voor bij door om over onder neer vast samen klaar los tegen"
)
_NL_SEPARABLE: Final = _set(
    "uitpraten uitspreken uitleggen doorvragen afsluiten samenvatten opschrijven terugbellen "
    "nadenken voorbereiden voorleggen aanbieden terugkomen toelichten ophangen opbouwen afspreken "
    "vastleggen afwachten uitvragen navragen aankondigen meenemen meegeven invullen opvolgen "
    "opzoeken"
)


def _with_te(words: list[str]) -> str:
    """Dutch words that end in an infinitive, with "te" where it belongs; empty where that is not certain."""
    if not words or words[0] == "om" or "te" in words:
        return ""
    verb = words[-1]
    if not verb.isalpha() or verb in _NL_NO_VERBS or not (verb.endswith("en") or verb in _NL_SHORT):
        return ""
    prefixes = [one for one in _NL_PREFIXES if verb.startswith(one) and len(verb) > len(one) + 3]
    prefix = max(prefixes, key=len, default="")
    if verb in _NL_SEPARABLE:
        return " ".join([*words[:-1], prefix, "te", verb.removeprefix(prefix)])
    if prefix and not verb.endswith("eren"):
        return ""
    return " ".join([*words[:-1], "te", verb])


def _norwegian(pattern: str, hit: list[str], tail: list[str]) -> dict[str, str]:
    if pattern == "stop" and hit[-1] == "å" and tail:
        return {"without": " ".join(["å", *tail])}
    if pattern not in ("should", "must") or hit[-1] not in _NB_ORDERS:
        return {}
    while tail and tail[0] in _NB_LIGHT:
        tail = tail[1:]
    if not tail or tail[0] in _NB_NO_VERBS or not (tail[0] in _NB_SHORT or tail[0].endswith("e")):
        return {}
    return {"do": " ".join(tail)}


_NB_ORDERS: Final = _set("må bør burde skal skulle")
_NB_LIGHT: Final = _set("virkelig bare faktisk jo nok alltid rett og slett også heller")
_NB_SHORT: Final = _set("gå få se be si ta gi la stå dra")
_NB_NO_VERBS: Final = _set("være ha bli ikke kunne ville slutte lære ditt denne dette alle mye")

_GRAMMARS: Final[Mapping[str, Callable[[str, list[str], list[str]], dict[str, str]]]] = {
    "en": _english,
    "nl": _dutch,
    "nb": _norwegian,
}
