"""The rules that choose the suggestion, and what improved between two takes.

English, Dutch and Norwegian beside each other. No Qt in here: the review page and `practise` speak
the language that was practised, the window its own. The Dutch and Norwegian have not been read by native
speakers yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, tuple[str, str, str]]] = {
    "next_no_words": (
        "No words: listen and judge yourselves.",
        "Geen woorden: luister en oordeel zelf.",
        "Ingen ord: lytt og vurder selv.",
    ),
    "next_no_speech": (
        "Nobody was heard.",
        "Er was niemand te horen.",
        "Ingen ble hørt.",
    ),
    "next_unclear_audio": (
        "Nothing could be understood.",
        "Niets was te verstaan.",
        "Ingenting kunne forstås.",
    ),
    "next_commit": (
        "A next step that was not agreed comes first: it is what a conversation is for.",
        "Een vervolgstap die niet is afgesproken komt eerst: daar is een gesprek voor.",
        "Et neste steg som ikke ble avtalt kommer først: det er det en samtale er til for.",
    ),
    "next_ask": (
        "Then a question that was not asked.",
        "Dan een vraag die niet is gesteld.",
        "Så et spørsmål som ikke ble stilt.",
    ),
    "next_say": (
        "Then a point that was not made.",
        "Dan een punt dat niet is gemaakt.",
        "Så et poeng som ikke kom fram.",
    ),
    "next_partial": (
        "A point that was half made says what is missing; it keeps its place in the three above.",
        "Een half gemaakt punt zegt wat er ontbreekt; het houdt zijn plaats in de drie hierboven.",
        "Et halvt poeng sier hva som mangler; det beholder plassen sin i de tre over.",
    ),
    "next_avoid": (
        "Then something that is better left out.",
        "Dan iets dat beter weg kan blijven.",
        "Så noe som bør utelates.",
    ),
    "next_unclear": (
        "Then a point that the program could not tell.",
        "Dan een punt dat het programma niet kon vaststellen.",
        "Så et poeng som programmet ikke kunne avgjøre.",
    ),
    "next_pause": (
        (
            "The silence after the buyer's words is at least half a second, and by half, shorter than the "
            "model's."
        ),
        "De stilte na de koper is minstens een halve seconde en de helft korter dan in het voorbeeld.",
        "Stillheten etter kjøperen er minst et halvt sekund, og halvparten, kortere enn i forbildet.",
    ),
    "next_stretch": (
        "The longest stretch without a pause is twice the model's and 4 s longer.",
        "Het langste stuk zonder pauze is twee keer dat van het voorbeeld en 4 s langer.",
        "Det lengste stykket uten pause er dobbelt så langt som forbildets og 4 s lengre.",
    ),
    "next_shorter": (
        "It takes half as long again as the model.",
        "Het duurt anderhalf keer zo lang als het voorbeeld.",
        "Det tar halvannen gang så lang tid som forbildet.",
    ),
    "next_slower": (
        "Pace: a fifth faster than the model and a tenth faster than your own usual.",
        "Tempo: een vijfde sneller dan het voorbeeld en een tiende sneller dan je gewoonlijk.",
        "Tempo: en femtedel raskere enn forbildet og en tidel raskere enn ditt vanlige.",
    ),
    "next_faster": (
        "Pace: a fifth slower than the model and a tenth slower than your own usual.",
        "Tempo: een vijfde langzamer dan het voorbeeld en een tiende langzamer dan je gewoonlijk.",
        "Tempo: en femtedel langsommere enn forbildet og en tidel langsommere enn ditt vanlige.",
    ),
    "next_hesitations": (
        (
            "More hesitations than in your earlier takes, and more than 5 a minute (Laske & DiGennaro Reed "
            "2024, English)."
        ),
        (
            "Meer aarzelingen dan in je eerdere opnamen, en meer dan 5 per minuut (Laske & DiGennaro Reed "
            "2024, Engels)."
        ),
        (
            "Flere nølinger enn i tidligere opptak, og mer enn 5 i minuttet (Laske & DiGennaro Reed 2024, "
            "engelsk)."
        ),
    ),
    "next_hedges": (
        (
            "More weakening words than in your earlier takes, and more than 5 a minute (Laske & DiGennaro "
            "Reed 2024, English)."
        ),
        (
            "Meer afzwakkende woorden dan in je eerdere opnamen, en meer dan 5 per minuut (Laske & DiGennaro "
            "Reed 2024, Engels)."
        ),
        (
            "Flere svekkende ord enn i tidligere opptak, og mer enn 5 i minuttet (Laske & DiGennaro Reed "
            "2024, engelsk)."
        ),
    ),
    "next_no_points": (
        "The line has no key points.",
        "De tekst heeft geen kernpunten.",
        "Replikken har ingen hovedpunkter.",
    ),
    "next_keep": (
        "Everything was there: keep this.",
        "Alles was er: houd dit zo.",
        "Alt var der: behold dette.",
    ),
}
"""By code, one line each, in the order in which they are tried."""

IMPROVEMENTS: Final[Mapping[str, tuple[str, str, str]]] = {
    "point_said": (
        "“{point}” is said since take {since}.",
        "“{point}” wordt gezegd sinds opname {since}.",
        "«{point}» er sagt siden opptak {since}.",
    ),
    "avoid_left_out": (
        "What is better left out is gone.",
        "Wat beter weg kan blijven is weg.",
        "Det som bør utelates er borte.",
    ),
    "commitment_made": (
        "There is a next step since take {since}.",
        "Er is een vervolgstap sinds opname {since}.",
        "Det er et neste steg siden opptak {since}.",
    ),
    "commitment_when": (
        "The next step has a moment now.",
        "De vervolgstap heeft nu een moment.",
        "Det neste steget har et tidspunkt nå.",
    ),
    "commitment_who": (
        "The next step says who now.",
        "De vervolgstap zegt nu wie.",
        "Det neste steget sier hvem nå.",
    ),
    "question_asked": (
        "“{question}” is asked since take {since}.",
        "“{question}” wordt gevraagd sinds opname {since}.",
        "«{question}» er spurt siden opptak {since}.",
    ),
    "hesitations_fewer": (
        "At least {latest} hesitations a minute, at first {first}.",
        "Minstens {latest} aarzelingen per minuut, eerst {first}.",
        "Minst {latest} nølinger i minuttet, først {first}.",
    ),
    "pause_longer": (
        "The silence before the answer grew from {first_s} to {latest_s} s.",
        "De stilte voor het antwoord groeide van {first_s} naar {latest_s} s.",
        "Stillheten før svaret vokste fra {first_s} til {latest_s} s.",
    ),
    "pace_nearer": (
        "The pace came closer to the model: from {first} to {latest} words a minute (model {model}).",
        (
            "Het tempo kwam dichter bij het voorbeeld: van {first} naar {latest} woorden per minuut "
            "(voorbeeld {model})."
        ),
        "Tempoet kom nærmere forbildet: fra {first} til {latest} ord i minuttet (forbilde {model}).",
    ),
    "shorter": (
        "From {first_s} to {latest_s} seconds (model {model_s}).",
        "Van {first_s} naar {latest_s} seconden (voorbeeld {model_s}).",
        "Fra {first_s} til {latest_s} sekunder (forbilde {model_s}).",
    ),
}
"""By `Improvement.code`; `{point}` and `{question}` are texts of the pack, the other names are facts."""
