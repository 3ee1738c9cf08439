"""Fillers, hedges and hesitation sounds by language, as data, with the company in which each counts.

Sources. English: OpenWhispr's default list of sounds, Whisper's English normaliser, Wikipedia "Filler",
Gong's list ("so" and "you know" are half of all), the npm lists `hedges`, `fillers` and `weasels` by wooorm
(MIT).
Dutch: nl.wikipedia "Stopwoord", boezzt.nl, easydutchlearning, denieuwereporter.nl (v. d. Horst),
tekstblad.nl, taalcentrum-vu, hoofdenletters.nl, zeelenberg. Norwegian: Språkrådet, Språknytt 4/2018 "Fylla
har skylda", radiojente Språkspalten 17, Aftenposten (Hasund on "liksom"). Nynorsk and the conditions are our
own. The Dutch and Norwegian lists have not been read by native speakers yet.

Most of these words also have a sensible use ("I like it", "det er nok", "ik geloof in u"). The conditions
would rather miss a filler than call a real word one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain import MentionKind


class Use(StrEnum):
    """Where a phrase has to stand in order to count."""

    ANYWHERE = "anywhere"
    ASIDE = "aside"
    """Set off on both sides by a comma, a pause or the sentence's edge, and not the whole sentence."""
    INSIDE = "inside"
    """Set off on both sides, and neither first in the sentence (where it answers) nor all of it."""
    TAG = "tag"
    """Set off before, and nothing but a sentence's end, a comma or a pause after it."""
    TRAIL = "trail"
    """Followed by a sentence's end, a comma or a pause."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase and the company in which it counts."""

    text: str
    kind: MentionKind
    use: Use = Use.ANYWHERE
    unless_before: frozenset[str] = frozenset()
    """Not where one of these words follows."""
    unless_after: frozenset[str] = frozenset()
    """Not where one of these words precedes."""
    only_before: frozenset[str] = frozenset()
    """Only where one of these words follows; empty: any."""
    only_after: frozenset[str] = frozenset()
    """Only where one of these words precedes; empty: any."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _all(kind: MentionKind, use: Use, phrases: str) -> tuple[Phrase, ...]:
    return tuple(Phrase(text.strip(), kind, use) for text in phrases.split(",") if text.strip())


_F: Final = MentionKind.FILLER
_H: Final = MentionKind.HEDGE

SOUNDS: Final[Mapping[str, frozenset[str]]] = {
    "en": _set("um umm uh uhh uhm er err erm ah ahh eh hm hmm mm mmm mhm"),
    "nl": _set("eh uh euh ehm uhm um hm hmm mm mmm"),
    "nb": _set("eh ehm øh øøh øhm eeh hm hmm mm"),
}
"""Hesitations that a transcript has as words."""

_BE_EN: Final = _set(
    "is it's that's was are were i i'm we we're you you're they they're it just and but be been feel feels "
    "felt looks seems would could can do did have has had really"
)
_LITTLE_EN: Final = _set(
    "too late unsure worried concerned expensive pricey difficult tricky nervous confused"
)
_PRETTY_EN: Final = _set(
    "much good sure easy well quick quickly fast cheap expensive close simple straightforward"
)

_EN: Final = (
    *_all(_F, Use.ANYWHERE, "basically, you know what i mean, and so forth"),
    *_all(
        _F,
        Use.ASIDE,
        "you know, i mean, so, like, well, anyway, literally, honestly, to be honest, at the end of the day, "
        "kind of, sort of",
    ),
    *_all(_F, Use.INSIDE, "right, okay, ok, actually"),
    *_all(
        _H,
        Use.ANYWHERE,
        "maybe, perhaps, probably, i guess, i suppose, somewhat, hopefully, in my opinion, i'm not sure, "
        "i am not sure, presumably, apparently, roughly, something like that, just checking in, "
        "just wanted to, does that make sense, a little bit, might",
    ),
    Phrase("possibly", _H, unless_after=_set("can't cannot couldn't can could")),
    Phrase("more or less", _H, unless_before=_set("than")),
    Phrase("or something", _H, Use.TRAIL),
    Phrase("i think", _H, unless_before=_set("about of through"), unless_after=_set("what how when as")),
    Phrase("i believe", _H, unless_before=_set("in him her them"), unless_after=_set("what")),
    Phrase("kind of", _H, only_after=_BE_EN, unless_before=_set("you him her them")),
    Phrase("sort of", _H, only_after=_BE_EN),
    Phrase("a bit", _H, unless_before=_set("of")),
    Phrase("a little", _H, only_before=_LITTLE_EN),
    Phrase("pretty", _H, only_before=_PRETTY_EN),
    Phrase("quite", _H, unless_after=_set("not isn't aren't wasn't"), unless_before=_set("the a right")),
    Phrase("could be", _H, only_after=_set("it that this there which")),
)

_VERB_NL: Final = _set(
    "is was zijn waren ben bent wordt worden heb hebt heeft hebben kan kunt kunnen moet moeten wil "
    "wilt willen gaat gaan ga doe doet doen zit werkt"
)
_MUCH_NL: Final = _set("te duur laat vaag lastig moeilijk onzeker onduidelijk")

_NL: Final = (
    *_all(
        _F,
        Use.ANYWHERE,
        "zal ik maar zeggen, als het ware, bij wijze van spreken, eerlijk gezegd, laat ik het zo zeggen, "
        "ik heb zoiets van, wat je dan ziet is, nou ja",
    ),
    *_all(_F, Use.ASIDE, "dus, nou, weet je, weet je wel, kijk, ik bedoel, even kijken, allee"),
    *_all(_F, Use.INSIDE, "ja, oké, inderdaad, absoluut, echt, natuurlijk, uiteraard, klopt, ergens, gewoon"),
    *_all(_F, Use.TAG, "hè, hoor, toch"),
    Phrase("of zo", _F, Use.TRAIL),
    Phrase("zeg maar", _F, unless_before=_set("wat hoe wanneer waar wie welke of als ja nee niks niets")),
    Phrase("gewoon", _F, only_after=_VERB_NL, unless_before=_set("en of als")),
    *_all(
        _H,
        Use.ANYWHERE,
        "eigenlijk, misschien, best wel, volgens mij, wellicht, waarschijnlijk, hopelijk, in principe, "
        "een soort van, min of meer, zou kunnen, ik zal proberen, we zullen proberen, wij zullen proberen, "
        "ik probeer, we proberen, wij proberen",
    ),
    *_all(_H, Use.INSIDE, "mogelijk"),
    Phrase("ik denk", _H, unless_before=_set("aan na mee erover over"), unless_after=_set("zoals wat hoe")),
    Phrase("ik geloof", _H, unless_before=_set("in je u jou hem haar hen er niet")),
    Phrase("een beetje", _H, only_before=_MUCH_NL),
    Phrase("op zich", _H, only_after=_set("is zijn was dat"), unless_before=_set("nemen te laten")),
)

_MUCH_NB: Final = _set("for usikker dyr dyrt vanskelig sent uklart nervøs")

_NB: Final = (
    *_all(
        _F,
        Use.ANYWHERE,
        "liksom, lissom, holdt jeg på å si, hadde jeg nær sagt, for å si det sånn, og så videre, "
        "hvis du skjønner hva jeg mener",
    ),
    *_all(_F, Use.ASIDE, "altså, typ"),
    *_all(_F, Use.INSIDE, "ja, faktisk, sånn, bare, jeg bare, vet du, skjønner du"),
    *_all(_F, Use.TAG, "ikke sant, ass, vet du, skjønner du"),
    *_all(
        _H,
        Use.ANYWHERE,
        "kanskje, egentlig, muligens, trolig, kan hende, forhåpentligvis, eventuelt, jeg synes, "
        "jeg skal prøve, vi skal prøve, jeg prøver, vi prøver",
    ),
    *_all(_H, Use.INSIDE, "nok, vel"),
    Phrase("på en måte", _H, unless_before=_set("som")),
    Phrase("jeg tror", _H, unless_before=_set("på deg dere ham henne dem")),
    Phrase("jeg føler", _H, unless_before=_set("meg med")),
    Phrase("litt", _H, only_before=_MUCH_NB),
    Phrase("ganske", _H, unless_before=_set("enkelt")),
)

_NN: Final = (
    *_all(_F, Use.ASIDE, "altså, faktisk"),
    *_all(_H, Use.ANYWHERE, "eigentleg, kanskje, trur eg, eg trur, på ein måte, moglegvis"),
    *_all(_F, Use.TAG, "ikkje sant"),
)

PHRASES: Final[Mapping[str, tuple[Phrase, ...]]] = {"en": _EN, "nl": _NL, "nb": _NB, "nn": (*_NB, *_NN)}

STARTS: Final[Mapping[str, frozenset[str]]] = {
    "en": _set(
        "i i'm i'll i've i'd we we're we'll we've they they're he she it's the a an my our your their and "
        "but if because there's"
    ),
    "nl": _set("ik wij we hij de een mijn onze uw en maar want omdat als"),
    "nb": _set("jeg vi han hun en et min vår og men fordi hvis"),
}
"""Words with which something begins, which nobody doubles on purpose and which end no clause: "thank you, you
can ..." is no repeat."""

LONGER_STARTS: Final[Mapping[str, frozenset[str]]] = {
    "en": _set(
        "you it this that in on at for to from of with so when what how can could would will is are was there"
    ),
    "nl": _set(
        "jij je u zij ze het dit dat deze die met voor van naar op in aan bij wat hoe kan kunnen kunt wil "
        "zou zal moet heb hebben is er"
    ),
    "nb": _set(
        "du dere det den denne dette så når med til fra av hva hvordan kan vil skal skulle ville må har er "
        "for på i"
    ),
}
"""Words that begin a repeated start of two words or more ("that we, that we")."""
