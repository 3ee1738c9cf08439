"""The words by which a question is known in each language, as tables. Our own lists.

The Dutch and Norwegian ones have not been read by native speakers yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """One language. Every field is a pattern without its blanks; words are in lower case."""

    story: str
    """Question words that ask for a story."""
    fact: str
    """Question words that ask for one fact, tried before `story`."""
    proposes: str
    """Openings that propose something, whatever their question word is."""
    verbs: str
    """Verbs that stand before their subject in a question."""
    subjects: str
    you: str
    leads: str
    """Words before a question that are no part of it."""
    joins: str
    """Of these the ones that leave the order of words behind them as it is."""
    subordinates: str
    """Words that open a clause behind which the verb comes first; none in English."""
    asks_first: str
    """A verb and its subject that open a question also where no mark says so."""
    conditional: str
    """Words later in the sentence that turn a verb in front into an "if"; empty where that cannot be."""
    frames: str
    """Polite ways into a question: "can I ask", "could you tell me"."""
    requests: str
    """Ways to ask for a story without a question: "tell me about"."""
    reports: str
    """Somebody else's question, or one of another time, follows."""
    tags: str
    """What makes a statement sound like a question, at its end."""
    empty: str
    """Whole questions that ask nothing: greetings and figures of speech."""
    self_answers: str
    """With these words a speaker answers a question of their own."""
    we: str


_EN: Final = QuestionWords(
    story=r"what|what's|what're|what'd|why|why's|how|how's|how'd",
    fact=(
        r"who|who's|whom|whose|when|when's|where|where's|which|how (?:many|much|long|often|soon|far|big|old|"
        r"large)"
        r"|what (?:time|day|date|number|percentage|share|size|year|month|week)"
    ),
    proposes=r"how about|what about|what if|how would it be if|why don't (?:we|you|i)",
    verbs=(
        r"do|does|did|is|are|was|were|have|has|can|could|will|would|shall|should|may|might|must|am|isn't|"
        r"aren't|"
        r"don't|doesn't|didn't|won't|can't|couldn't|wouldn't|haven't|hasn't|wasn't|weren't|shouldn't"
    ),
    subjects=(
        r"you|we|i|they|he|she|it|there|your|our|my|this|that|the|these|those|anyone|anybody|someone|"
        r"somebody|"
        r"everyone|everybody|anything|something|his|her|their|a|an|any|all|one"
    ),
    you=r"you|your|yours|you're|you've|you'd|you'll",
    leads=(
        r"and|so|but|or|then|okay|ok|well|now|right|yes|um|uh|er|just|because|alright|great|good|first|"
        r"perhaps|maybe"
    ),
    joins=r"and|so|but|or|okay|ok|well|now|right|yes|um|uh|er|alright|great|good",
    subordinates=r"(?!)",
    asks_first=(
        r"(?:can|could|would|will|shall|may|might) (?:you|we|i)|(?:do|did|have|are|were|don't|haven't|"
        r"aren't) you|"
        r"(?:does|did|is|are|will|would|can) (?:your|that|this|it|there|anyone|anybody)|(?:do|are|have) your|"
        r"who else|what happens|what stops|what keeps|how about|what about"
    ),
    conditional="",
    frames=(
        r"(?:can|could|may|might) i (?:just |quickly |perhaps )*ask(?: you)?|let me ask(?: you)?|"
        r"i(?:'d| would) (?:like|love) to (?:ask|know|hear|understand|learn)(?: from you)?|i(?:'m|"
        r" am) curious(?: to know)?|"
        r"(?:can|could|would|will) you (?:please |perhaps |maybe )*(?:tell|explain|describe|show|help|share|"
        r"say|give|walk|take)"
        r"(?: (?:me|us))?(?: through| understand| a bit| a little| more| about)*|would you mind (?:telling|"
        r"explaining|sharing)(?: me| us)?|"
        r"do you know|do you happen to know|i (?:wonder|was wondering)|any idea"
    ),
    requests=(
        r"(?:please )?(?:tell|walk|take|talk) (?:me|us) (?:more |a bit |a little |something )*(?:about|"
        r"through|how|what|why)|"
        r"(?:please )?(?:help (?:me|us) understand|describe (?:for me|to me|how|what|your))"
    ),
    reports=(
        r"(?:he|she|they|you|who|people|customers?|clients?|buyers?|someone|somebody|everybody|everyone|"
        r"many|others|"
        r"colleagues?|boss|manager|director|team|some|most)"
        r"(?: (?:often|always|usually|just|then|also|might|may|could|will|sometimes|all|even|have|had|has|"
        r"were|was|are|be|is))*"
        r" (?:said|says|say|asked|asks|ask|asking|wondered|wonders|wonder|wondering|told|tell|thinks|think|"
        r"thinking|thought)"
        r"(?: (?:me|us|him|her|them|myself|ourselves|themselves|yourself|yourselves|like))*|"
        r"(?:i|we)(?: (?:always|often|just|then|also|have|had|was|were))* (?:said|asked|wondered|told|"
        r"thought|ask myself|ask ourselves)"
        r"(?: (?:me|us|him|her|them|myself|ourselves))*|"
        r"(?:the|a|one|that|your|their|his|her|my|first|next|big|real) questions? (?:is|was|were|are|"
        r"then is|remains)|in other words"
    ),
    tags=(
        r"right|okay|ok|yeah|yes|no|huh|eh|correct|you know|you see|you know what i mean|"
        r"if you know what i mean|get it|see|"
        r"(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|haven't|hasn't|"
        r"shouldn't) "
        r"(?:it|you|we|i|they|he|she|that|there)|, (?:is|are|was|were|do|does|did|will|would|can|could|have|"
        r"has) "
        r"(?:it|you|we|i|they|he|she|that|there)"
    ),
    empty=(
        r"how are you(?: doing)?(?: today)?|how do you do|how's it going|how have you been|are you (?:there|"
        r"still there)|"
        r"you know what|(?:and )?(?:do )?you know why|guess what|who knows|so what|why not|who (?:doesn't|"
        r"wouldn't|isn't) .*|"
        r"what's not to (?:like|love)|what can i say|how (?:great|cool|nice|good|bad) is that|"
        r"what more could .*|isn't that .*|"
        r"can you (?:hear|see) me|what's up|what do you know|how cool is that|where was i|"
        r"how should i put it|how shall i say"
    ),
    self_answers=r"because|well because|simple|it's simple|simply|by|easy|we|i|it's|that's",
    we=r"we|i|our|my",
)

_NL: Final = QuestionWords(
    story=r"wat|hoe|waarom|waardoor|waarvoor|waarover|waaruit|wat voor|waarop|waaraan|waarmee",
    fact=(
        r"wie|wiens|wanneer|waar|welke|welk|hoeveel|hoelang|hoevaak|hoe (?:lang|vaak|veel|snel|groot|laat|"
        r"oud|ver)|"
        r"wat voor (?:dag|tijd|tijdstip)|op welke dag|met wie|bij wie|van wie|aan wie|voor wie"
    ),
    proposes=(
        r"wat dacht u van|wat dacht je van|wat denkt u van|wat denk je van|hoe zou het zijn als|wat als|"
        r"hoe klinkt"
    ),
    verbs=(
        r"is|zijn|was|waren|heeft|hebt|heb|hebben|had|hadden|kan|kunt|kun|kunnen|kon|mag|mogen|wilt|wil|"
        r"willen|wilde|zal|zult|zullen|zou|zouden|"
        r"gaat|ga|gaan|komt|kom|komen|krijgt|krijgen|moet|moeten|bent|ben|weet|weten|ziet|zie|zien|wordt|"
        r"worden|loopt|lopen|staat|ligt|zit|werkt|werken|"
        r"vindt|vind|denkt|denk|hoort|kost|kosten|gebeurt|gebeurde|betekent|maakt|doet|doe|doen|speelt|"
        r"houdt|zegt|ervaart|merkt|zoekt|gebruikt|hoopt|verwacht|"
        r"regelt|regelen|beslist|besluit|bedoelt|bedoel|heet|ontbreekt|verloopt|helpt|levert|betaalt|"
        r"verliest|mist|past|lukt|schikt|klopt"
    ),
    subjects=(
        r"u|je|jij|jullie|we|wij|ik|ze|zij|hij|het|er|dat|dit|deze|die|uw|jouw|de|een|één|iemand|iedereen|"
        r"onze|ons|nog|iets"
    ),
    you=r"u|uw|je|jij|jou|jouw|jullie",
    leads=r"en|maar|of|nou|oké|ok|ja|eh|ehm|uh|goed|dan|dus|mooi|prima|fijn|even|eerst|misschien|zeg|want",
    joins=r"en|maar|of|nou|oké|ok|ja|eh|ehm|uh|goed|mooi|prima|fijn",
    subordinates=r"als|wanneer|omdat|zodra|nu|hoewel|terwijl|wat|hoe|zoals|toen|voordat|nadat|sinds",
    asks_first=(
        r"(?:kunt|kan|wilt|zou|heeft|bent|mag|gaat|weet|ziet|krijgt|moet|werkt|gebruikt|verwacht|zoekt|"
        r"vindt|denkt) u|"
        r"(?:kun|kan|wil|zou|heb|ben|mag|ga|weet|zie|krijg|moet|werk|gebruik|verwacht|zoek|vind|denk) (?:je|"
        r"jij)|"
        r"(?:kunnen|willen|zouden|hebben|zijn|gaan|weten|werken|gebruiken|moeten) jullie|(?:zullen|kunnen|"
        r"mogen|zouden) we|(?:mag|kan|zal) ik|"
        r"(?:is|zijn) (?:het|er|dat|dit|uw|jullie)|(?:schikt|past|lukt|komt) (?:het|dat|u|je)|"
        r"wat gebeurt er|wie (?:beslist|tekent|moet|kijkt)|wat dacht u van|wat dacht je van"
    ),
    conditional=r"dan",
    frames=(
        r"mag ik (?:u |je |jullie )?(?:even |eerst |nog |eens )*vragen|(?:kunt|kan|kun|wilt|wil|zou) (?:u|"
        r"je|jij) (?:me |mij |ons )?"
        r"(?:eens |even |iets |kort |wat )*(?:meer )?(?:vertellen|uitleggen|beschrijven|laten zien|zeggen|"
        r"toelichten|meenemen|aangeven|willen vertellen|kunnen vertellen)(?: over| in)?|"
        r"(?:kunt|kan|kun|wilt|wil|zou) (?:u|je|jij) (?:me |mij |ons )(?:eens |even |iets )*|"
        r"ik ben (?:wel |heel |erg )?benieuwd(?: naar)?|ik zou graag (?:willen )?(?:weten|horen|begrijpen)|"
        r"ik wil graag (?:weten|horen|begrijpen)|ik vraag me af|weet (?:u|je)|enig idee"
    ),
    requests=(
        r"vertel (?:me |mij |ons )?(?:eens |even |iets )*(?:meer )?(?:over|hoe|wat|waarom)|neem (?:me|mij|"
        r"ons) (?:eens )?mee in|help (?:me|mij|ons) (?:te )?begrijpen|beschrijf (?:eens )?(?:hoe|wat|uw|"
        r"jullie)"
    ),
    reports=(
        r"(?:hij|zij|ze|ik|we|wij|u|je|jullie|men|mensen|klanten|klant|iemand|iedereen|velen|anderen|"
        r"collega|collega's|directeur|baas|team|die)"
        r"(?: (?:vaak|altijd|meestal|net|toen|ook|zich|me|mij|ons|soms|zou|kan|kunt|zal|misschien|nu))*"
        r" (?:zei|zegt|zeggen|zeiden|vroeg|vraagt|vragen|vroegen|dacht|denkt|denken|riep|gevraagd|"
        r"gezegd)(?: (?:me|mij|ons|u|je|zich|zich af|af|hem|haar))*|"
        r"(?:zei|zegt|vroeg|vraagt|vragen|zeggen|dacht|denkt) (?:hij|zij|ze|ik|we|u|je|men|mensen|klanten|"
        r"iedereen)(?: (?:me|mij|ons|zich|af|altijd|vaak|dan|toen))*|"
        r"(?:de|een|die|uw|je|hun|mijn|eerste|volgende|grote) vraag (?:is|was|blijft)"
    ),
    tags=(
        r"toch|hè|he|hé|hee|niet|niet waar|nietwaar|oké|ok|ja|nee|weet u|weet je|weet je wel|snap je|"
        r"snapt u|begrijpt u|begrijp je|of niet|of wel|zeg|hoor|is het niet|zeg nou zelf"
    ),
    empty=(
        r"hoe gaat het(?: met (?:u|je|jou|jullie))?(?: vandaag)?|alles goed|weet (?:je|u) wat|"
        r"(?:en )?weet (?:je|u) waarom|wie weet|wie wil dat niet|wie niet|waarom niet|nou en|"
        r"wat zal ik zeggen|hoe zal ik het zeggen|hoort u mij|hoor je me|is dat niet .*|wat wil je nog meer|"
        r"wat wilt u nog meer|waar was ik"
    ),
    self_answers=r"omdat|want|simpel|heel simpel|eenvoudig|door|we|wij|ik|dat is|nou",
    we=r"we|wij|ik|ons|onze|mijn",
)

_NB: Final = QuestionWords(
    story=r"hva|hvordan|hvorfor|åssen|korleis|kva|kvifor",
    fact=(
        r"hvem|når|hvor|hvilken|hvilke|hvilket|kven|kor|hvor (?:mye|mange|lenge|ofte|stor|stort|store|langt|"
        r"raskt|fort|gammel|tid)|"
        r"hva slags dag|hvilken dag|hvilket tidspunkt|hva (?:dag|dato|klokkeslett)"
    ),
    proposes=r"hva med|hva sier du til|hva sier dere til|hva om|hvordan ville det vært om|hva hvis",
    verbs=(
        r"er|var|har|hadde|kan|kunne|vil|ville|skal|skulle|må|måtte|bør|burde|får|fikk|blir|ble|kommer|går|"
        r"gikk|passer|tror|ser|vet|ønsker|trenger|"
        r"finnes|bruker|jobber|ligger|gjør|gjorde|betyr|koster|skjer|skjedde|tenker|mener|synes|syns|heter|"
        r"tar|løser|håndterer|opplever|merker|leter|håper|forventer|"
        r"stopper|hindrer|mangler|bestemmer|eier|betaler|mister|holder|snakker|sier|regner|måler|funker|"
        r"fungerer|høres"
    ),
    subjects=(
        r"du|dere|vi|jeg|de|han|hun|det|den|noen|noe|dette|denne|disse|din|ditt|dine|deres|en|et|alle|man|"
        r"avtalen|vår|vårt"
    ),
    you=r"du|dere|deg|din|ditt|dine|deres",
    leads=(
        r"og|men|eller|så|ok|okei|okay|ja|eh|ehm|øh|da|altså|nå|flott|fint|bra|først|kanskje|hei|hallo|bare"
    ),
    joins=r"og|men|eller|ok|okei|okay|ja|eh|ehm|øh|flott|fint|bra|hei|hallo",
    subordinates=r"hvis|når|fordi|siden|dersom|om|hva|hvor|som|da|etter|før|skal|vil|har|trenger",
    asks_first=(
        r"(?:kan|vil|har|er|skal|bør|må|får|trenger|ønsker|bruker|vet|ser|tror|mener|jobber|tenker|opplever|"
        r"kunne|ville|forventer|synes) (?:du|dere)|"
        r"(?:kan|skal|bør|får|kunne) vi|(?:kan|får|skal|kunne) jeg|(?:er|har|passer|høres|går|finnes|blir|"
        r"vil|kan) (?:det|dette|den|noen)|"
        r"hva skjer|hvem andre|hva med|hvem bestemmer|hva sier du til"
    ),
    conditional=r"så",
    frames=(
        r"(?:kan|får|kunne) jeg (?:bare |få |lov (?:til )?å )*spørre(?: deg| dere)?|(?:kan|vil|kunne|"
        r"ville) (?:du|dere) (?:bare |kanskje |eventuelt )*"
        r"(?:fortelle|forklare|beskrive|vise|si|utdype|hjelpe)(?: (?:meg|oss))?(?: litt| mer| noe)*(?: om)?|"
        r"jeg (?:lurer på|er nysgjerrig på|vil gjerne (?:vite|høre|forstå)|skulle gjerne (?:visst|hørt))|"
        r"vet (?:du|dere)|noen anelse(?: om)?"
    ),
    requests=(
        r"fortell (?:meg |oss )?(?:litt |mer |gjerne |noe )*(?:om|hvordan|hva|hvorfor)|hjelp (?:meg|"
        r"oss) (?:å|med å) forstå|beskriv (?:gjerne )?(?:hvordan|hva|deres)|ta meg gjennom"
    ),
    reports=(
        r"(?:han|hun|de|jeg|vi|du|dere|man|folk|kunder|kundene|kunden|noen|alle|mange|andre|kollega|"
        r"kollegaen|sjefen|teamet|som)"
        r"(?: (?:ofte|alltid|gjerne|nettopp|da|også|meg|oss|kanskje|noen ganger|vil|kan|har))*"
        r" (?:sa|sier|spurte|spør|spurt|sagt|tenkte|tenker|lurte på|lurer på|undret)(?: (?:meg|oss|deg|seg|"
        r"ham|henne|seg selv|om))*|"
        r"(?:sa|sier|spurte|spør|tenkte|tenker) (?:han|hun|de|jeg|vi|du|dere|man|folk|kunder|kundene|kunden|"
        r"mange)(?: (?:meg|oss|seg|ofte|alltid))*|"
        r"spørsmålet (?:er|var|blir)|et spørsmål (?:er|var)"
    ),
    tags=(
        r"ikke sant|ikke|vel|sant|ok|okei|okay|ja|nei|eller|hva|ikke det|er det ikke|gjør det ikke|"
        r"skjønner du|vet du|ikke så|hæ|da|eller hva|eller ikke|er du ikke"
    ),
    empty=(
        r"hvordan går det(?: med (?:deg|dere))?(?: i dag)?|hvordan har du det|går det bra|vet du hva|"
        r"(?:og )?vet (?:du|dere) hvorfor|hvem vet|hvem vil ikke .*|hvem vil ikke det|hvorfor ikke|"
        r"hva skal jeg si|hvordan skal jeg si det|hører du meg|er ikke det .*|hva mer kan .*|hvor var jeg|"
        r"og så"
    ),
    self_answers=r"fordi|jo fordi|enkelt|det er enkelt|ved|vi|jeg|jo",
    we=r"vi|jeg|vår|vårt|våre|min|mitt",
)

WORDS: Final[Mapping[str, QuestionWords]] = {"en": _EN, "nl": _NL, "nb": _NB}
