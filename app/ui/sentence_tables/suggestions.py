"""The one suggestion of a round: a question about the work.

English, Dutch and Norwegian beside each other. No Qt in here: the review page and `practise` speak
the language that was practised, the window its own. The Dutch and Norwegian have not been read by native
speakers yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SUGGESTIONS: Final[Mapping[str, tuple[str, str, str]]] = {
    "next_no_words": (
        "There are no words to compare. Listen to both: what would you do differently?",
        "Er zijn geen woorden om te vergelijken. Luister naar allebei: wat zou anders kunnen?",
        "Det finnes ingen ord å sammenligne. Lytt til begge: hva kunne vært annerledes?",
    ),
    "next_no_speech": (
        "Nobody was heard. Is the right microphone chosen?",
        "Er was niemand te horen. Is de juiste microfoon gekozen?",
        "Ingen ble hørt. Er riktig mikrofon valgt?",
    ),
    "next_unclear_audio": (
        "Speech was heard and no words came of it. What would happen if the microphone were closer?",
        (
            "Er werd gesproken, maar er kwamen geen woorden uit. Wat zou er gebeuren als de microfoon "
            "dichterbij staat?"
        ),
        "Det ble snakket, men det kom ingen ord ut av det. Hva skjer hvis mikrofonen står nærmere?",
    ),
    "next_commit": (
        "What would happen if this step were asked for: “{point}”?",
        "Wat zou er gebeuren als om deze stap gevraagd wordt: “{point}”?",
        "Hva ville skje hvis det ble bedt om dette steget: «{point}»?",
    ),
    "next_ask": (
        "What would the answer to this tell you: “{point}”?",
        "Wat zou het antwoord hierop je vertellen: “{point}”?",
        "Hva ville svaret på dette fortelle deg: «{point}»?",
    ),
    "next_say": (
        "Where in the line could this go: “{point}”?",
        "Waar in de tekst past dit: “{point}”?",
        "Hvor i replikken passer dette: «{point}»?",
    ),
    "next_partial": (
        "“{point}” is nearly there. What would happen if {missing} were in it?",
        "“{point}” is er bijna. Wat zou er gebeuren als {missing} erin staat?",
        "«{point}» er nesten der. Hva ville skje hvis {missing} var med?",
    ),
    "next_avoid": (
        "What could be said instead of “{phrase}”?",
        "Wat kan er in plaats van “{phrase}” gezegd worden?",
        "Hva kan sies i stedet for «{phrase}»?",
    ),
    "next_unclear": (
        "Listen to both: does “{point}” come across?",
        "Luister naar allebei: komt “{point}” over?",
        "Lytt til begge: kommer «{point}» fram?",
    ),
    "next_pause": (
        (
            "The answer came {seconds} s after the buyer's words, in the model {model_seconds} s. What would "
            "a longer silence do?"
        ),
        (
            "Het antwoord kwam {seconds} s na de koper, in het voorbeeld {model_seconds} s. Wat zou een "
            "langere stilte doen?"
        ),
        (
            "Svaret kom {seconds} s etter kjøperen, i forbildet {model_seconds} s. Hva ville en lengre "
            "stillhet gjøre?"
        ),
    ),
    "next_stretch": (
        (
            "The longest stretch without a pause is {seconds} s, in the model {model_seconds} s. Where could "
            "a pause go?"
        ),
        (
            "Het langste stuk zonder pauze duurt {seconds} s, in het voorbeeld {model_seconds} s. Waar past "
            "een pauze?"
        ),
        "Det lengste stykket uten pause er {seconds} s, i forbildet {model_seconds} s. Hvor passer en pause?",
    ),
    "next_shorter": (
        "The line takes {seconds} seconds here and {model_seconds} in the model. What could be left out?",
        "De tekst duurt hier {seconds} seconden en in het voorbeeld {model_seconds}. Wat kan eruit?",
        "Replikken tar {seconds} sekunder her og {model_seconds} i forbildet. Hva kan utelates?",
    ),
    "next_slower": (
        (
            "This take runs at {wpm} words a minute, the model at {model_wpm}, your earlier takes at "
            "{usual_wpm}. What would the buyer hear at the model's pace?"
        ),
        (
            "Deze opname gaat met {wpm} woorden per minuut, het voorbeeld met {model_wpm}, je eerdere opnamen"
            " met {usual_wpm}. Wat hoort de koper in het tempo van het voorbeeld?"
        ),
        (
            "Dette opptaket går i {wpm} ord i minuttet, forbildet i {model_wpm}, tidligere opptak i "
            "{usual_wpm}. Hva hører kjøperen i forbildets tempo?"
        ),
    ),
    "next_faster": (
        (
            "This take runs at {wpm} words a minute, the model at {model_wpm}, your earlier takes at "
            "{usual_wpm}. What would happen at the model's pace?"
        ),
        (
            "Deze opname gaat met {wpm} woorden per minuut, het voorbeeld met {model_wpm}, je eerdere opnamen"
            " met {usual_wpm}. Wat gebeurt er in het tempo van het voorbeeld?"
        ),
        (
            "Dette opptaket går i {wpm} ord i minuttet, forbildet i {model_wpm}, tidligere opptak i "
            "{usual_wpm}. Hva skjer i forbildets tempo?"
        ),
    ),
    "next_hesitations": (
        "At least {count} hesitations were heard. What would happen if a silence took their place?",
        "Er waren minstens {count} aarzelingen te horen. Wat gebeurt er als daar een stilte valt?",
        "Minst {count} nølinger ble hørt. Hva skjer hvis en stillhet tar plassen deres?",
    ),
    "next_hedges": (
        "The line has {count} weakening words. How would it sound without two of them?",
        "De tekst heeft {count} afzwakkende woorden. Hoe klinkt het zonder twee daarvan?",
        "Replikken har {count} svekkende ord. Hvordan lyder den uten to av dem?",
    ),
    "next_no_points": (
        "This line has no key points to look for. Which moment of the take is worth keeping?",
        (
            "Deze tekst heeft geen kernpunten om naar te zoeken. Welk moment van de opname is het waard om te"
            " houden?"
        ),
        "Denne replikken har ingen hovedpunkter å se etter. Hvilket øyeblikk i opptaket er verdt å beholde?",
    ),
    "next_keep": (
        "Everything came across. What do you want to keep exactly like this?",
        "Alles kwam over. Wat wil je precies zo houden?",
        "Alt kom fram. Hva vil du beholde akkurat slik?",
    ),
}
"""By `NextTime.code`; `{point}` is the key point, the other names are facts."""

FOLLOWED: Final[Mapping[str, tuple[str, str, str]]] = {
    "next_commit": (
        "The step was asked for this time.",
        "De stap is deze keer gevraagd.",
        "Det ble bedt om steget denne gangen.",
    ),
    "next_ask": (
        "The question was asked this time: “{point}”.",
        "De vraag is deze keer gesteld: “{point}”.",
        "Spørsmålet ble stilt denne gangen: «{point}».",
    ),
    "next_say": (
        "This came in: “{point}”.",
        "Dit is erbij gekomen: “{point}”.",
        "Dette kom med: «{point}».",
    ),
    "next_partial": (
        "“{point}” is whole now.",
        "“{point}” is nu compleet.",
        "«{point}» er hel nå.",
    ),
    "next_avoid": (
        "It was left out this time.",
        "Het is deze keer weggelaten.",
        "Det ble utelatt denne gangen.",
    ),
    "next_unclear": (
        "“{point}” came across this time.",
        "“{point}” kwam deze keer over.",
        "«{point}» kom fram denne gangen.",
    ),
    "next_pause": (
        "There was a longer silence before the answer.",
        "Er was een langere stilte voor het antwoord.",
        "Det var en lengre stillhet før svaret.",
    ),
    "next_stretch": (
        "There was a pause in between this time.",
        "Er zat deze keer een pauze tussen.",
        "Det var en pause innimellom denne gangen.",
    ),
    "next_shorter": (
        "The line is shorter now.",
        "De tekst is nu korter.",
        "Replikken er kortere nå.",
    ),
    "next_slower": (
        "The pace came down.",
        "Het tempo is omlaag gegaan.",
        "Tempoet gikk ned.",
    ),
    "next_faster": (
        "The pace went up.",
        "Het tempo is omhoog gegaan.",
        "Tempoet gikk opp.",
    ),
    "next_hesitations": (
        "Fewer hesitations were heard.",
        "Er waren minder aarzelingen te horen.",
        "Færre nølinger ble hørt.",
    ),
    "next_hedges": (
        "There were fewer weakening words.",
        "Er waren minder afzwakkende woorden.",
        "Det var færre svekkende ord.",
    ),
}
"""By `NextTime.followed`: what this take did of what the last suggestion asked."""
