"""The short words that frames, clauses and questions are known by, in each language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SLOTS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "YOUR": "your",
        "YOU": "you|you've|you'd|you're",
        "THIRD": (
            "he|she|they|his|their|colleague|colleagues|supplier|vendor|provider|competitor|competitors|"
            "manager|boss|neighbour|neighbor|customer|company|bank|accountant|tenant|owner|gym|rep"
        ),
        "WE": "i|we|i'm|we're|i've|we've|i'll|we'll",
    },
    "nl": {
        "YOUR": "uw|jouw|jullie|je",
        "YOU": "u|je|jij|jullie",
        "THIRD": (
            "hij|zij|ze|men|collega|collega's|leverancier|aanbieder|concurrent|partij|directeur|baas|buurman|"
            "buren|klant|klanten|bank|accountant|chef"
        ),
        "WE": "ik|wij|we|ons|onze",
    },
    "nb": {
        "YOUR": "din|ditt|dine|deres",
        "YOU": "du|dere",
        "THIRD": (
            "han|hun|de|kollega|kollegaen|kolleger|leverandør|leverandøren|konkurrent|konkurrenten|sjef|sjefen|"
            "kunde|kunden|kunder|banken|naboen|revisor|revisoren|noen|alle|kjeden"
        ),
        "WE": "jeg|vi|oss|vår|vårt|våre|meg",
    },
}

OPENERS: Final[Mapping[str, str]] = {
    "en": "and but so because then if when although though while unless since",
    "nl": "en maar want dus omdat als dan toen hoewel terwijl zodat doordat tenzij",
    "nb": "og men for så fordi hvis når da selv mens slik derfor med mindre",
}
"""Words that open a clause."""

WH: Final[Mapping[str, str]] = {
    "en": "who what when where which why how whose who's what's when's where's how's whom",
    "nl": "wie wat wanneer waar welke welk waarom hoe hoeveel hoelang waarmee waaraan waarvoor waarop",
    "nb": "hvem hva når hvor hvilken hvilke hvilket hvorfor hvordan åssen",
}

VERB_FIRST: Final[Mapping[str, str]] = {
    "en": "do does did is are was were have has had can could will would shall should may might am isn't "
    "aren't don't doesn't won't can't couldn't wouldn't",
    "nl": "is zijn heeft hebt heb hebben kan kunt kun kunnen mag wilt wil willen zal zou zouden zullen gaat "
    "ga gaan komt kom krijgt moet moeten bent weet ziet wordt worden loopt staat ligt zit werkt "
    "vindt denkt hoort",
    "nb": "er har kan vil skal må bør får blir kommer går passer tror ser vet kunne ville skulle ønsker "
    "trenger finnes bruker hadde var jobber ligger gjør",
}

SUBJECT: Final[Mapping[str, str]] = {
    "en": "you|we|i|they|he|she|it|there|your|this|that|the|anybody|anyone|"
    "anything|something|everyone|everybody|somebody|someone|these|those|our|my",
    "nl": "u|je|jij|jullie|we|wij|ik|ze|zij|hij|het|er|dat|dit|uw|de|iemand|daar|hier|onze",
    "nb": "du|dere|vi|jeg|de|han|hun|det|den|noen|dette|denne|avtalen|alle",
}

WITHOUT: Final[Mapping[str, str]] = {"en": "without", "nl": "zonder", "nb": "uten"}

HARMLESS: Final[Mapping[str, str]] = {
    "en": "only just hesitate worry doubt bad problem later less matter",
    "nl": "alleen slechts aarzelen zorgen twijfel erg waar later minder uit",
    "nb": "bare kun nøle bekymre tvil sant bekymring senere mindre rolle",
}
"""Words after a negation that take nothing away: "not only", "no problem", "ikke sant"."""

THOSE: Final[Mapping[str, str]] = {
    "en": "that that's this these those which",
    "nl": "dat dit die daar",
    "nb": "det dette den disse",
}
"""A clause that these open speaks of what was said before it."""

BACK: Final[Mapping[str, str]] = {
    "en": "that that's this these those it it's they them there one",
    "nl": "dat dit die daar dan het er ze hen zo'n",
    "nb": "det dette den disse de dem da der",
}

PRONOUNS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "we": "i we i'm we're i've we've i'll we'll i'd we'd",
        "you": "you you're you've you'll you'd",
        "third": "he she they he's she's they're they've they'll",
    },
    "nl": {"we": "ik wij we", "you": "u je jij jullie", "third": "hij zij ze men"},
    "nb": {"we": "jeg vi", "you": "du dere", "third": "han hun"},
}
"""Who acts in a clause."""

AFTER_THESE_NOBODY_ACTS: Final[Mapping[str, str]] = {
    "en": "to for with from at by of about on than after before between without",
    "nl": "naar voor aan van bij met op tegen door over dan tussen zonder achter onder na",
    "nb": "til for med hos av fra på om over enn mellom uten etter mot",
}
"""A pronoun after one of these words is not who acts: "naar u", "hos dere"."""

YOU_AFTER: Final[Mapping[str, str]] = {
    "en": "you|your|i|we",
    "nl": "u|je|jij|jullie|er bij jullie|er bij u",
    "nb": "du|dere",
}

US: Final[Mapping[str, frozenset[str]]] = {
    "en": frozenset({"me", "us"}),
    "nl": frozenset({"mij", "me", "ons"}),
    "nb": frozenset({"meg", "oss"}),
}
FROM: Final[Mapping[str, frozenset[str]]] = {
    "en": frozenset({"from", "with", "of"}),
    "nl": frozenset({"van", "met", "bij", "tussen"}),
    "nb": frozenset({"av", "fra", "med", "hos"}),
}
"""After these words "us" is who it comes from, not who it is for."""
OURS: Final[Mapping[str, frozenset[str]]] = {
    "en": frozenset({"my", "our"}),
    "nl": frozenset({"mijn", "ons", "onze"}),
    "nb": frozenset({"min", "mitt", "mine", "vår", "vårt", "våre"}),
}
NEAR_US: Final[Mapping[str, frozenset[str]]] = {
    "en": frozenset("before than without after behind on like between against".split()),  # noqa: SIM905
    "nl": frozenset("dan zonder na naast achter onder tussen tegen".split()),  # noqa: SIM905
    "nb": frozenset("før enn uten etter bak mellom mot over på om".split()),  # noqa: SIM905
}
"""After these words "us" is nobody for whom something is done."""

YOURS: Final[Mapping[str, frozenset[str]]] = {
    "en": frozenset({"your"}),
    "nl": frozenset({"uw", "jouw", "jullie"}),
    "nb": frozenset({"din", "ditt", "dine", "deres"}),
}
"""Who something is done for, and whose a thing is: the speaker's or the buyer's."""

SUMS_UP: Final[Mapping[str, str]] = {
    "en": "sums|summarises|summarizes|repeats|recaps|plays",
    "nl": "vat|herhaalt|somt",
    "nb": "oppsummerer|gjentar|summerer",
}
"""With which word an author begins to describe a point that repeats what the buyer said."""

AUXILIARIES: Final = frozenset(
    [
        "be",
        "is",
        "are",
        "been",
        "being",
        "get",
        "gets",
        "getting",
        "have",
        "has",
        "i've",
        "we've",
        "you've",
        "they've",
        "it's",
        "it'll",
        "that's",
        "i'm",
        "you're",
        "to",
    ]
)

LEADS: Final = "and so but okay ok well now en maar dus nou oké og men så ja uh um eh hei hi hello hallo"
"""Words before a question that are no part of it."""
