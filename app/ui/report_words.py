"""The words of the review page and of `practise` in three languages. No Qt in here.

The page can be sent to somebody who has no Go First, in the language that was practised; so its words do not
come from the window's translation. The Dutch and Norwegian have not been read by native speakers yet.
"""

from __future__ import annotations

from typing import Final

from app.domain import Answer, Language, NextTime, Verdict
from app.ui.finding_sentences import reasons_to_listen
from app.ui.review_sentences import suggestion_sentence, suggestion_templates
from app.workflow.report_page import ReportWords


class _Words(ReportWords):
    """With the sentences that the window has for a suggestion."""

    __slots__ = ()

    def suggestion(self, next_time: NextTime, point_text: str) -> str:
        """The one suggestion as a sentence."""
        return suggestion_sentence(next_time, point_text, self.language)


_ENGLISH: Final = _Words(
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
    reasons=reasons_to_listen("en"),
    self_check="Own judgement, before anything was shown:",
    answers={Answer.YES: "said it", Answer.NO: "did not say it", Answer.UNSURE: "not sure"},
    avoided="Said, and better left out",
    next_time="Next time",
    suggestions=suggestion_templates("en"),
    no_speech="Nobody was heard in this recording.",
    no_transcript="There are no words of this recording.",
    without_audio="The recordings are too long to be put into one page, so this page comes without them.",
    keys_help="Keys: A plays the model, B the attempt, C both in turn, Esc stops. "
    "Click a word to play from it.",
    made_by="Made by Go First on one computer. This page holds the recordings; it loads and sends nothing.",
)

_DUTCH: Final = _Words(
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
    reasons=reasons_to_listen("nl"),
    self_check="Eigen oordeel, voordat er iets te zien was:",
    answers={Answer.YES: "gezegd", Answer.NO: "niet gezegd", Answer.UNSURE: "weet ik niet"},
    avoided="Gezegd, en beter weg te laten",
    next_time="De volgende keer",
    suggestions=suggestion_templates("nl"),
    no_speech="In deze opname was niemand te horen.",
    no_transcript="Van deze opname zijn er geen woorden.",
    without_audio="De opnamen zijn te lang voor één pagina; daarom staan ze er niet in.",
    keys_help="Toetsen: A speelt het voorbeeld af, B de poging, C beide na elkaar, Esc stopt. "
    "Klik op een woord om vanaf daar af te spelen.",
    made_by="Gemaakt met Go First op één computer. De pagina bevat de opnamen; ze laadt en verstuurt niets.",
)

_NORWEGIAN: Final = _Words(
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
    reasons=reasons_to_listen("nb"),
    self_check="Egen vurdering, før noe ble vist:",
    answers={Answer.YES: "sagt", Answer.NO: "ikke sagt", Answer.UNSURE: "usikker"},
    avoided="Sagt, og bedre å utelate",
    next_time="Neste gang",
    suggestions=suggestion_templates("nb"),
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
