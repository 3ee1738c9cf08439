"""The words of a conversation's written-out path in three languages. No Qt in here.

They come in the language that was practised, as those of the review page do. The Dutch and Norwegian have not
been read by native speakers yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain import Ending, Language, Verdict
from app.workflow.dialogue import Part, PartKind


@dataclass(frozen=True, slots=True)
class ConversationWords:
    """Every text of a written-out path."""

    you: str
    skipped: str
    no_words: str
    not_heard: str
    """`{number}` of the answer."""
    nothing_decided: str
    """The way that is taken when no other fits."""
    parts: Mapping[tuple[PartKind, bool], str]
    """What was met, by kind and whether it was wanted; `{text}` is the point, question or phrase."""
    in_favour: str
    as_walked: str
    pause: str
    """`{seconds}` after the buyer's words."""
    endings: Mapping[Ending, str]
    left: str
    """It was left before its end."""
    talk: str
    """`{share}` of 100."""
    talk_unknown: str
    estimated: str
    asked: str
    not_asked: str
    still_open: str
    next_step: str
    outcomes: Mapping[Verdict, str]
    limits: Mapping[str, str]
    """By code, where a value lies outside: `{value}`, `{low}`, `{high}`, `{passage}`."""

    def part(self, part: Part, text: str) -> str:
        """Why a way was taken, as far as one part says it."""
        said = self.parts[part.kind, part.wanted].format(text=text)
        return f"{said} ({self.in_favour})" if part.in_favour and part.met else said


_ENGLISH: Final = ConversationWords(
    you="You",
    skipped="skipped",
    no_words="There are no words of this answer.",
    not_heard="Nobody was heard in answer {number}; the next one answers the same turn.",
    nothing_decided="nothing that another way asks for",
    parts={
        (PartKind.SAID, True): "said “{text}”",
        (PartKind.SAID, False): "not said “{text}”",
        (PartKind.ASKED, True): "asked “{text}”",
        (PartKind.ASKED, False): "not asked “{text}”",
        (PartKind.COMMITTED, True): "asked for the next step",
        (PartKind.COMMITTED, False): "no next step",
        (PartKind.AVOID, True): "said what had better been left out: “{text}”",
        (PartKind.AVOID, False): "nothing that had better been left out",
    },
    in_favour="could not be told, and counts for you",
    as_walked="as it went then",
    pause="{seconds} s after the buyer",
    endings={
        Ending.WON: "How it ended: won",
        Ending.OPEN: "How it ended: open",
        Ending.LOST: "How it ended: lost",
    },
    left="Left before the end",
    talk="Your share of the talking: {share} %",
    talk_unknown="Your share of the talking: could not tell",
    estimated="estimated",
    asked="Questions asked",
    not_asked="Questions not asked",
    still_open="Still open",
    next_step="Next step",
    outcomes={
        Verdict.SAID: "asked for",
        Verdict.NOT_SAID: "not asked for",
        Verdict.COULD_NOT_TELL: "could not tell",
    },
    limits={
        "call_seconds": "The call took {value} s; the scenario's author gives it {high} s.",
        "pause_seconds": "The longest pause, in exchange {passage}, was {value} s; the author shows those "
        "over {high} s.",
        "talk_share": "Your share of the talking was {value} %; the author asks for {low} to {high} %.",
        "fillers_per_minute": "At least {value} fillers a minute; the author shows more than {high}.",
    },
)

_DUTCH: Final = ConversationWords(
    you="Jij",
    skipped="overgeslagen",
    no_words="Van dit antwoord zijn er geen woorden.",
    not_heard="In antwoord {number} was niemand te horen; het volgende beantwoordt dezelfde beurt.",
    nothing_decided="niets waar een andere weg om vraagt",
    parts={
        (PartKind.SAID, True): "gezegd: “{text}”",
        (PartKind.SAID, False): "niet gezegd: “{text}”",
        (PartKind.ASKED, True): "gevraagd: “{text}”",
        (PartKind.ASKED, False): "niet gevraagd: “{text}”",
        (PartKind.COMMITTED, True): "om de volgende stap gevraagd",
        (PartKind.COMMITTED, False): "geen volgende stap",
        (PartKind.AVOID, True): "gezegd wat beter weg kon blijven: “{text}”",
        (PartKind.AVOID, False): "niets dat beter weg kon blijven",
    },
    in_favour="niet vast te stellen, en telt in jouw voordeel",
    as_walked="zoals het toen ging",
    pause="{seconds} s na de koper",
    endings={
        Ending.WON: "Hoe het afliep: gewonnen",
        Ending.OPEN: "Hoe het afliep: open",
        Ending.LOST: "Hoe het afliep: verloren",
    },
    left="Verlaten vóór het einde",
    talk="Jouw deel van het praten: {share} %",
    talk_unknown="Jouw deel van het praten: niet vast te stellen",
    estimated="geschat",
    asked="Gestelde vragen",
    not_asked="Niet gestelde vragen",
    still_open="Nog open",
    next_step="Volgende stap",
    outcomes={
        Verdict.SAID: "om gevraagd",
        Verdict.NOT_SAID: "niet om gevraagd",
        Verdict.COULD_NOT_TELL: "niet vast te stellen",
    },
    limits={
        "call_seconds": "Het gesprek duurde {value} s; de maker van het scenario geeft het {high} s.",
        "pause_seconds": "De langste pauze, in beurt {passage}, duurde {value} s; de maker toont die boven "
        "{high} s.",
        "talk_share": "Jouw deel van het praten was {value} %; de maker vraagt {low} tot {high} %.",
        "fillers_per_minute": "Minstens {value} stopwoorden per minuut; de maker toont meer dan {high}.",
    },
)

_NORWEGIAN: Final = ConversationWords(
    you="Du",
    skipped="hoppet over",
    no_words="Det finnes ingen ord for dette svaret.",
    not_heard="Ingen ble hørt i svar {number}; det neste svarer på samme replikk.",
    nothing_decided="ingenting som en annen vei spør etter",
    parts={
        (PartKind.SAID, True): "sagt: «{text}»",
        (PartKind.SAID, False): "ikke sagt: «{text}»",
        (PartKind.ASKED, True): "spurt: «{text}»",
        (PartKind.ASKED, False): "ikke spurt: «{text}»",
        (PartKind.COMMITTED, True): "bedt om neste steg",
        (PartKind.COMMITTED, False): "ikke noe neste steg",
        (PartKind.AVOID, True): "sagt det som burde vært utelatt: «{text}»",
        (PartKind.AVOID, False): "ingenting som burde vært utelatt",
    },
    in_favour="kunne ikke avgjøres, og teller til din fordel",
    as_walked="slik det gikk da",
    pause="{seconds} s etter kjøperen",
    endings={
        Ending.WON: "Slik endte det: vunnet",
        Ending.OPEN: "Slik endte det: åpent",
        Ending.LOST: "Slik endte det: tapt",
    },
    left="Forlatt før slutten",
    talk="Din andel av praten: {share} %",
    talk_unknown="Din andel av praten: kunne ikke avgjøres",
    estimated="anslått",
    asked="Spørsmål som ble stilt",
    not_asked="Spørsmål som ikke ble stilt",
    still_open="Fortsatt åpent",
    next_step="Neste steg",
    outcomes={
        Verdict.SAID: "bedt om",
        Verdict.NOT_SAID: "ikke bedt om",
        Verdict.COULD_NOT_TELL: "kunne ikke avgjøres",
    },
    limits={
        "call_seconds": "Samtalen varte {value} s; forfatteren gir den {high} s.",
        "pause_seconds": "Den lengste pausen, i replikkskifte {passage}, varte {value} s; forfatteren viser "
        "dem over {high} s.",
        "talk_share": "Din andel av praten var {value} %; forfatteren ber om {low} til {high} %.",
        "fillers_per_minute": "Minst {value} fyllord i minuttet; forfatteren viser mer enn {high}.",
    },
)

_BY_LANGUAGE: Final = {"en": _ENGLISH, "nl": _DUTCH, "nb": _NORWEGIAN, "no": _NORWEGIAN, "nn": _NORWEGIAN}


def conversation_words(language: Language) -> ConversationWords:
    """The words in this language, or in English where we have none."""
    return _BY_LANGUAGE.get(language.split("-")[0].lower(), _ENGLISH)
