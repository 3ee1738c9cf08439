"""The words of the review page and of `practise` in three languages. No Qt in here.

The page can be sent to somebody who has no Go First, in the language that was practised; so its words do not
come from the window's translation. The Dutch and Norwegian have not been read by native speakers yet.
"""

from __future__ import annotations

from typing import Final

from app.domain import Answer, Language, Verdict
from app.workflow.report_page import ReportWords

_ENGLISH: Final = ReportWords(
    language="en",
    buyer_says="The buyer says",
    the_line="The line",
    listen="Listen",
    model="Model",
    attempt="Attempt",
    play_model="Play the model",
    play_attempt="Play the attempt",
    play_both="One after the other",
    speed="Speed",
    waveform="Waveform of {name}, {length}. Click to play from there.",
    key_points="Key points",
    verdicts={
        Verdict.SAID: "said",
        Verdict.NOT_SAID: "not heard in these words",
        Verdict.COULD_NOT_TELL: "could not tell",
    },
    reasons={
        "weak": "Something like it was said. Listen and decide.",
        "negated": "The words are there, but a “not” makes the difference. Listen and decide.",
        "not_asked": "The words are there, but not as a question. Listen and decide.",
        "no_transcript": "There are no words of this take. Listen and decide.",
        "no_phrases": "The pack has no phrasings of this point in this language. Listen and decide.",
    },
    self_check="Own judgement, before anything was shown:",
    answers={Answer.YES: "said it", Answer.NO: "did not say it", Answer.UNSURE: "not sure"},
    avoided="Said, and better left out",
    next_time="Next time",
    suggestions={
        "next_commit": "How will you ask for this step: “{point}”?",
        "next_ask": "What would you find out by asking this: “{point}”?",
        "next_say": "Where in the line could this go: “{point}”?",
        "next_unclear": "Listen to both: does “{point}” come across?",
        "next_avoid": "What could you say instead of “{phrase}”?",
        "next_shorter": "You took {seconds} seconds, the model {model_seconds}. What could you leave out?",
        "next_keep": "Everything came across. What do you want to keep exactly like this?",
        "next_no_words": "There are no words to compare. Listen to both: what would you do differently?",
        "next_no_speech": "Nobody was heard. Is the right microphone chosen?",
    },
    no_speech="Nobody was heard in this recording.",
    no_transcript="There are no words of this recording.",
    without_audio="The recordings are too long to be put into one page, so this page comes without them.",
    keys_help="Keys: A plays the model, B the attempt, C both in turn, Esc stops. "
    "Click a word to play from it.",
    made_by="Made by Go First on one computer. This page holds the recordings; it loads and sends nothing.",
)

_DUTCH: Final = ReportWords(
    language="nl",
    buyer_says="De koper zegt",
    the_line="De tekst",
    listen="Luisteren",
    model="Voorbeeld",
    attempt="Poging",
    play_model="Voorbeeld afspelen",
    play_attempt="Poging afspelen",
    play_both="Na elkaar",
    speed="Tempo",
    waveform="Geluidsgolf van {name}, {length}. Klik om vanaf daar af te spelen.",
    key_points="Kernpunten",
    verdicts={
        Verdict.SAID: "gezegd",
        Verdict.NOT_SAID: "niet in deze woorden gehoord",
        Verdict.COULD_NOT_TELL: "niet vast te stellen",
    },
    reasons={
        "weak": "Er werd iets gezegd dat erop lijkt. Luister en oordeel zelf.",
        "negated": "De woorden zijn er, maar een “niet” maakt het verschil. Luister en oordeel zelf.",
        "not_asked": "De woorden zijn er, maar niet als vraag. Luister en oordeel zelf.",
        "no_transcript": "Van deze opname zijn er geen woorden. Luister en oordeel zelf.",
        "no_phrases": "Het pakket heeft dit punt niet in deze taal. Luister en oordeel zelf.",
    },
    self_check="Eigen oordeel, voordat er iets te zien was:",
    answers={Answer.YES: "gezegd", Answer.NO: "niet gezegd", Answer.UNSURE: "weet ik niet"},
    avoided="Gezegd, en beter weg te laten",
    next_time="De volgende keer",
    suggestions={
        "next_commit": "Hoe vraag je de volgende keer om deze stap: “{point}”?",
        "next_ask": "Wat zou je te weten komen door dit te vragen: “{point}”?",
        "next_say": "Waar in de tekst past dit: “{point}”?",
        "next_unclear": "Luister naar allebei: komt “{point}” over?",
        "next_avoid": "Wat kun je zeggen in plaats van “{phrase}”?",
        "next_shorter": "Jij had {seconds} seconden nodig, het voorbeeld {model_seconds}. Wat kan eruit?",
        "next_keep": "Alles kwam over. Wat wil je precies zo houden?",
        "next_no_words": "Er zijn geen woorden om te vergelijken. Luister naar allebei: wat doe je anders?",
        "next_no_speech": "Er was niemand te horen. Is de juiste microfoon gekozen?",
    },
    no_speech="In deze opname was niemand te horen.",
    no_transcript="Van deze opname zijn er geen woorden.",
    without_audio="De opnamen zijn te lang voor één pagina; daarom staan ze er niet in.",
    keys_help="Toetsen: A speelt het voorbeeld af, B de poging, C beide na elkaar, Esc stopt. "
    "Klik op een woord om vanaf daar af te spelen.",
    made_by="Gemaakt met Go First op één computer. De pagina bevat de opnamen; ze laadt en verstuurt niets.",
)

_NORWEGIAN: Final = ReportWords(
    language="nb",
    buyer_says="Kjøperen sier",
    the_line="Replikken",
    listen="Lytt",
    model="Forbilde",
    attempt="Forsøk",
    play_model="Spill forbildet",
    play_attempt="Spill forsøket",
    play_both="Etter hverandre",
    speed="Tempo",
    waveform="Lydbølge av {name}, {length}. Klikk for å spille derfra.",
    key_points="Hovedpunkter",
    verdicts={
        Verdict.SAID: "sagt",
        Verdict.NOT_SAID: "ikke hørt med disse ordene",
        Verdict.COULD_NOT_TELL: "kunne ikke avgjøres",
    },
    reasons={
        "weak": "Noe lignende ble sagt. Lytt og avgjør selv.",
        "negated": "Ordene er der, men et «ikke» gjør forskjellen. Lytt og avgjør selv.",
        "not_asked": "Ordene er der, men ikke som et spørsmål. Lytt og avgjør selv.",
        "no_transcript": "Det finnes ingen ord for dette opptaket. Lytt og avgjør selv.",
        "no_phrases": "Pakken har ikke dette punktet på dette språket. Lytt og avgjør selv.",
    },
    self_check="Egen vurdering, før noe ble vist:",
    answers={Answer.YES: "sagt", Answer.NO: "ikke sagt", Answer.UNSURE: "usikker"},
    avoided="Sagt, og bedre å utelate",
    next_time="Neste gang",
    suggestions={
        "next_commit": "Hvordan vil du be om dette steget: «{point}»?",
        "next_ask": "Hva ville du få vite ved å spørre om dette: «{point}»?",
        "next_say": "Hvor i replikken passer dette: «{point}»?",
        "next_unclear": "Lytt til begge: kommer «{point}» fram?",
        "next_avoid": "Hva kan du si i stedet for «{phrase}»?",
        "next_shorter": "Du brukte {seconds} sekunder, forbildet {model_seconds}. Hva kan du utelate?",
        "next_keep": "Alt kom fram. Hva vil du beholde akkurat slik?",
        "next_no_words": "Det finnes ingen ord å sammenligne. Lytt til begge: hva ville du gjort annerledes?",
        "next_no_speech": "Ingen ble hørt. Er riktig mikrofon valgt?",
    },
    no_speech="Ingen ble hørt i dette opptaket.",
    no_transcript="Det finnes ingen ord for dette opptaket.",
    without_audio="Opptakene er for lange til én side; derfor er de ikke med.",
    keys_help="Taster: A spiller forbildet, B forsøket, C begge etter hverandre, Esc stopper. "
    "Klikk på et ord for å spille derfra.",
    made_by="Laget med Go First på én datamaskin. Siden har opptakene i seg; den laster og sender ingenting.",
)

_BY_LANGUAGE: Final = {"en": _ENGLISH, "nl": _DUTCH, "nb": _NORWEGIAN, "no": _NORWEGIAN, "nn": _NORWEGIAN}


def report_words(language: Language) -> ReportWords:
    """The words in this language, or in English where we have none."""
    return _BY_LANGUAGE.get(language.split("-")[0].lower(), _ENGLISH)
