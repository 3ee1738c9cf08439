"""Our own short word lists by language: what carries little meaning, what negates, and small numbers.

The Dutch and Norwegian lists have not been read by native speakers yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


STOP_WORDS: Final[Mapping[str, frozenset[str]]] = {
    "en": _set(
        "a an the and or but so of to in on at for with by from as is are was were be been am do does did "
        "have has had i you he she it we they me us them my your our their its this that these those there "
        "will would can could shall should i'm i'll i've i'd you're you'll you've you'd we're we'll we've "
        "we'd it's that's there's they're let's just then well um uh er erm oh okay ok yes yeah"
    ),
    "nl": _set(
        "de het een en of maar dus van te in op aan voor met bij door uit als is zijn was waren ben bent "
        "wordt worden heb hebt heeft hebben had ik jij je u hij zij ze wij we jullie hen mij me ons uw jouw "
        "mijn onze dit dat deze die er zal zullen zou kan kunnen kunt dan nou ja eh ehm uh om even ook toch "
        "wel nog"
    ),
    "nb": _set(
        "en ei et den det de og eller men så av å i på til for med ved fra som er var være blir bli har "
        "hadde jeg du han hun vi dere dem meg deg oss min din vår deres sin dette denne disse der vil skal "
        "kan kunne skulle da jo ja eh ehm bare nå også om at"
    ),
}
"""Left out before comparing, unless nothing else remains of a phrase."""

NEGATIONS: Final[Mapping[str, frozenset[str]]] = {
    "en": _set(
        "not no never none nothing without cannot can't don't doesn't didn't won't wouldn't shouldn't "
        "couldn't isn't aren't wasn't weren't haven't hasn't hadn't nor neither"
    ),
    "nl": _set("niet geen nooit niets niks zonder niemand noch"),
    "nb": _set("ikke ingen aldri intet ingenting uten heller verken"),
}

_EN = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
_NL = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
_NB = "null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten "


def _numbers(units: str, tens: str) -> dict[str, str]:
    numbers = {word: str(value) for value, word in enumerate(units.split())}
    return numbers | {word: str(10 * value) for value, word in enumerate(tens.split(), start=2)}


NUMBERS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": _numbers(
        _EN + "seventeen eighteen nineteen", "twenty thirty forty fifty sixty seventy eighty ninety hundred"
    ),
    "nl": _numbers(
        _NL + "zeventien achttien negentien",
        "twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd",
    )
    | {"één": "1"},
    "nb": _numbers(_NB + "sytten atten nitten", "tjue tretti førti femti seksti sytti åtti nitti hundre")
    | {"én": "1", "ett": "1", "syv": "7", "tyve": "20", "tredve": "30"},
}
"""Spoken numbers as digits, because speech recognition writes either."""
