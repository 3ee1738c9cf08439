"""The words by which a concrete next step is known in each language, as tables. Our own lists.

The Dutch and Norwegian ones have not been read by native speakers yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class CommitmentWords:
    """One language. Every field is a pattern; words are in lower case."""

    agrees: str
    """Promises or proposes: "I'll", "shall we", "can you"."""
    step: str
    """What a sales conversation ends in: a call, a meeting, a document, a trial, a decision."""
    people: str
    """Who: pronouns."""
    others: str
    """Before "your finance lead" or a name: who else will be there."""
    past: str
    """Tells of what was, not of what will be."""
    before_when: str
    """Little words before a day or a time, which are no part of what will be done."""


_EN: Final = CommitmentWords(
    agrees=(
        r"(?:i|we|you|he|she|they)(?:'ll| will| shall)|i'm going to|we're going to|you're going to|let's|"
        r"let us|"
        r"(?:shall|can|could|may|should|will|would|do) (?:we|i|you)|how about|what about|why don't (?:we|"
        r"you|i)|"
        r"(?:i|i'd|we|we'd) (?:suggest|propose|like to)|are you|we're|i'm|you get|you send|"
        r"i have you down|i send|we start|we meet|i call|put|expect|"
        r"i'll|we'll|you'll|and i|and we|then we|then i|okay to|works for|work for|good for|agree"
    ),
    step=(
        r"call(?: you)?(?: back)?|ring(?: you)?|phone|speak|talk|meet(?:ing)?|see you|sit down|come (?:by|"
        r"over|back|to)|visit|drop by|send(?: you)?|email|mail|bring|show(?: you)?|"
        r"demo|start|begin|kick off|sign|trial|try|test|pilot|plan|schedule|book|put .* (?:calendar|diary|"
        r"down)|invite|invitation|introduce|introduction|get back to you|"
        r"have (?:it|a|an|the|my|our)|get (?:it|the|my|our|me|a|an)|discuss|go through|"
        r"walk(?: you)? through|look at|review|decide|decision|confirm|let (?:me|you) know|minutes|"
        r"half an hour|"
        r"an hour|lunch|coffee|appointment|session|workshop|proposal|agreement|contract|quote|offer|"
        r"go ahead|go live|return it"
    ),
    people=r"i|i'll|i'm|i'd|me|we|we'll|we're|us|you|you'll|let's|let us",
    others=(
        r"(?:with|and|to|from|by) (?P<other>(?:your|my|our) (?!calendar|diary|side|team's|time|inbox|office|"
        r"budget|decision|answer|question)\w+(?: (?:lead|manager|director|planner|team|colleague|controller|"
        r"officer|head|boss|buyer|department))?)"
    ),
    past=(
        r"(?:i|we|you|he|she|they) (?:called|rang|met|sent|spoke|talked|visited|started|signed|told|said|"
        r"asked|had|were|was|did)|yesterday|last (?:week|month|year|monday|tuesday|wednesday|thursday|"
        r"friday)|ago"
    ),
    before_when=r"on|at|by|before|in|until|till|from|around|about|next|this|the|for|after|and",
)

_NL: Final = CommitmentWords(
    agrees=(
        r"(?:ik|we|wij) (?:zal|zullen|ga|gaan|wil|kan|kom|bel|stuur|mail|plan|zet|laat|neem|bezorg|breng|"
        r"begin|start|maak|regel|beginnen|starten|spreken|bellen|sturen|komen|zien|plannen|zitten)|"
        r"(?:zal|zullen|kan|kunnen|mag|mogen|gaan|spreken|bellen|zien|plannen|beginnen|starten) (?:ik|we|"
        r"wij)|(?:bel|stuur|mail|kom|plan|zet) ik|laten we|laat ons|wat (?:dacht|denkt|denk) (?:u|je) van|"
        r"ik stel voor|(?:kunt|kan|kun|wilt|wil|zou|krijgt|stuurt|tekent) (?:u|je|jij)|(?:u|je|jij|"
        r"jullie) (?:krijgt|krijgen|hebt|heeft|hoort|stuurt|tekent|stuur|teken|kunt|kan)|(?:schikt|past|"
        r"lukt|komt) (?:het|dat|u|je)|zullen"
    ),
    step=(
        r"bel|bellen|terugbellen|terug|spreken|praten|afspreken|afspraak|zien|zitten|langs|kom|komen|"
        r"kom .* langs|bezoek|bezoeken|stuur|sturen|stuurt|mail|mailen|toesturen|opsturen|breng|brengen|"
        r"laat .* zien|laten zien|"
        r"demo|start|starten|begin|beginnen|teken|tekenen|tekent|ondertekenen|proef|proberen|test|testen|"
        r"pilot|plan|plannen|inplannen|zet .* agenda|agenda|uitnodiging|uitnodigen|voorstellen|kennismaken|"
        r"kennismaking|"
        r"doornemen|bespreken|bekijken|doorlopen|beslissen|besluit|besluiten|bevestigen|laten weten|"
        r"laat .* weten|minuten|half uur|kwartier|uurtje|lunch|koffie|sessie|voorstel|offerte|contract|"
        r"overeenkomst|akkoord|gesprek|overleg|"
        r"in huis|in uw mailbox|in je mailbox|door|ontvangt|krijgt"
    ),
    people=r"ik|mij|me|we|wij|ons|u|je|jij|jullie",
    others=(
        r"(?:met|en|aan|van|door) (?P<other>(?:uw|jouw|je|jullie|mijn|onze) (?!agenda|mailbox|kant|tijd|"
        r"kantoor|budget|antwoord|vraag)\w+)"
    ),
    past=(
        r"(?:ik|we|wij|u|je|hij|zij|ze) (?:belde|stuurde|sprak|spraken|zag|zagen|had|was|vroeg|zei|heb|"
        r"hebben|heeft|hebt) ?|gisteren|vorige|afgelopen|geleden|gebeld|gestuurd|gesproken"
    ),
    before_when=r"op|om|voor|vóór|in|tot|vanaf|rond|tegen|volgende|deze|de|het|aan|na|en|uiterlijk",
)

_NB: Final = CommitmentWords(
    agrees=(
        r"(?:jeg|vi) (?:skal|vil|kan|kommer|ringer|sender|mailer|starter|møtes|snakkes|tar|setter|booker|"
        r"begynner|legger|lager|avtaler|inviterer|ses|sees)|(?:skal|kan|bør|får|vil) (?:vi|jeg)|"
        r"(?:ringer|sender|kommer|tar|møtes|snakkes|starter|ses) (?:jeg|vi)|la oss|hva (?:med|sier du til|"
        r"sier dere til)|jeg foreslår|(?:kan|vil|får|sender|signerer) (?:du|dere)|(?:du|dere) (?:får|hører|"
        r"sender|signerer|kan)|"
        r"(?:passer|går|funker|høres) (?:det|torsdag|fredag|mandag|tirsdag|onsdag)|er (?:det|torsdag|fredag|"
        r"mandag|tirsdag|onsdag)|da (?:ringer|sender|møtes|snakkes|starter|tar)"
    ),
    step=(
        r"ring|ringe|ringer|ringes|snakk|snakke|snakkes|prate|prates|møte|møtes|møter|ses|sees|treffes|"
        r"sitte|komme|kommer|innom|besøk|besøke|send|sende|sender|mail|maile|mailer|vise|viser|demo|start|"
        r"starte|starter|begynne|begynner|"
        r"signere|signerer|skrive under|prøve|prøver|test|teste|pilot|planlegge|planlegger|avtale|avtaler|"
        r"booke|booker|kalender|kalenderen|invitasjon|invitere|inviterer|presentere|introdusere|gå gjennom|"
        r"går gjennom|se på|ser på|"
        r"diskutere|bestemme|bestemmer|avgjøre|beslutning|bekrefte|gi beskjed|gir beskjed|høre fra|"
        r"hører fra|minutter|halvtime|en halv time|time|lunsj|kaffe|økt|tilbud|tilbudet|forslag|forslaget|"
        r"avtalen|kontrakt|kontrakten|samtale|få|får|tilbake"
    ),
    people=r"jeg|meg|vi|oss|du|deg|dere",
    others=(
        r"(?:med|og|til|fra|av) (?P<other>(?:din|ditt|dine|deres|min|vår) (?!kalender|side|tid|kontor|"
        r"budsjett|svar|spørsmål)\w+|\w+(?:sjefen|lederen|direktøren|ansvarlig|ansvarlige) (?:din|deres))"
    ),
    past=(
        r"(?:jeg|vi|du|dere|han|hun|de) (?:ringte|sendte|snakket|møtte|møttes|hadde|var|spurte|sa|har) |"
        r"i går|forrige|siden sist|for .* siden|ringt|sendt|snakket"
    ),
    before_when=r"på|klokken|klokka|kl|før|innen|i|til|fra|rundt|neste|denne|den|om|etter|og|senest",
)

WORDS: Final[Mapping[str, CommitmentWords]] = {"en": _EN, "nl": _NL, "nb": _NB}
