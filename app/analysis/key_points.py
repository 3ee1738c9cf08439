"""Whether the key points of a line were said, with the words that say so.

Stemmed fuzzy phrases, no more: what was put into entirely other words is not recognised, and the page shows
the matched words so that people can judge for themselves.
"""

from __future__ import annotations

import re
from typing import Final

from app.analysis.matching import Match, Said, ends_sentence
from app.analysis.tokens import Tokeniser, normalise
from app.analysis.word_lists import AMBIGUOUS_NUMBERS, DAYS, TIMES
from app.domain import (
    Evidence,
    Finding,
    KeyPoint,
    KeyPointKind,
    Language,
    Line,
    Transcript,
    TranscriptState,
    Verdict,
)

SAID_FROM: Final = 0.84
"""Similarity from which a phrase counts as said. Best on half of 120 labelled English, Dutch and Norwegian
cases; of the half that was kept apart 81 % came out right, counting "could not tell" as not said."""

WEAK_FROM: Final = 0.70
"""Below it a phrase was not said; between the two it cannot be told."""

_NEGATION_REACH: Final = 6
"""How many words before a match, in the same sentence, a negation is looked for."""

_QUESTION_END: Final = re.compile(r"\?[\"'”’»)]*$")


def find_key_points(line: Line, transcript: Transcript | None, language: Language) -> tuple[Finding, ...]:
    """One finding for each key point of the line, in their order.

    `language` is the one that was practised. Reasons of COULD_NOT_TELL: `no_transcript` (none, or it failed),
    `no_phrases` (the point has no text in this language), `weak` (something like it was said, or what
    `must` be present was not heard), `negated` (said with a "not" that the phrase lacks, or the other way
    round), `not_asked` (a question's words, but not as a question). Where nobody spoke nothing was said.
    """
    if transcript is None or transcript.state is TranscriptState.FAILED:
        return tuple(
            Finding(point.id, Verdict.COULD_NOT_TELL, reason="no_transcript") for point in line.key_points
        )
    if transcript.state is TranscriptState.NO_SPEECH or not transcript.words:
        return tuple(Finding(point.id, Verdict.NOT_SAID) for point in line.key_points)
    search = _Search(transcript, language)
    return tuple(search.find(point, language) for point in line.key_points)


def phrases_of(point: KeyPoint, language: Language) -> tuple[str, ...]:
    """The accepted phrasings and the point's own text in this language; never those of another language."""
    own = (point.text.get(language),) if point.text.has(language) else ()
    return (*point.accept.get(language), *own)


def evidence_of(match: Match, phrase: str, transcript: Transcript) -> Evidence:
    """The matched words with their times."""
    words = transcript.words[match.first_word : match.end_word]
    quote = " ".join(word.text for word in words)
    return Evidence(
        match.first_word,
        match.end_word,
        words[0].start_s,
        words[-1].end_s,
        quote,
        phrase,
        round(match.similarity, 3),
    )


class _Search:
    """One transcript, searched for several points."""

    def __init__(self, transcript: Transcript, language: Language) -> None:
        self._transcript = transcript
        self._texts = [word.text for word in transcript.words]
        self._tokeniser = Tokeniser(language)
        self._said = Said(self._texts, self._tokeniser)
        self._punctuated = any(ends_sentence(text) for text in self._texts)

    def find(self, point: KeyPoint, language: Language) -> Finding:
        phrases = phrases_of(point, language)
        if not phrases:
            return Finding(point.id, Verdict.COULD_NOT_TELL, reason="no_phrases")
        best: Finding | None = None
        for phrase in phrases:
            found = self._try(point, phrase)
            if found is not None and (best is None or _rank(found) > _rank(best)):
                best = found
        return best or Finding(point.id, Verdict.NOT_SAID)

    def _try(self, point: KeyPoint, phrase: str) -> Finding | None:
        match = self._said.best(phrase)
        if match is None or match.similarity < WEAK_FROM:
            return None
        evidence = evidence_of(match, phrase, self._transcript)
        reason = self._doubt(point, phrase, match)
        if reason:
            return Finding(point.id, Verdict.COULD_NOT_TELL, evidence, reason)
        return Finding(point.id, Verdict.SAID, evidence)

    def _doubt(self, point: KeyPoint, phrase: str, match: Match) -> str:
        """Why the match does not settle the point; empty when it does."""
        if match.similarity < SAID_FROM:
            return "weak"
        if self._negated(phrase.split()) != self._negated(self._before_and_in(match)):
            return "negated"
        asks = point.kind is KeyPointKind.ASK or _QUESTION_END.search(phrase.strip())
        if asks and self._punctuated and not self._in_question(match):
            return "not_asked"
        if not all(self._present(demand) for demand in point.must):
            return "weak"
        return ""

    def _negated(self, words: list[str]) -> bool:
        return any(token.text in self._tokeniser.negations for token in self._tokeniser.tokens(words))

    def _before_and_in(self, match: Match) -> list[str]:
        first = match.first_word
        while first > max(0, match.first_word - _NEGATION_REACH) and not ends_sentence(
            self._texts[first - 1]
        ):
            first -= 1
        return self._texts[first : match.end_word]

    def _in_question(self, match: Match) -> bool:
        """Whether the sentence in which the match ends, or one inside it, ends with a question mark."""
        if any(_QUESTION_END.search(text) for text in self._texts[match.first_word : match.end_word]):
            return True
        rest = self._texts[match.end_word - 1 :]
        end = next((text for text in rest if ends_sentence(text)), "")
        return bool(_QUESTION_END.search(end))

    def _present(self, demand: str) -> bool:
        """Whether what a point demands was said anywhere in the take."""
        language = self._tokeniser.language
        tokens = self._said.tokens
        if demand == "number":
            ambiguous = AMBIGUOUS_NUMBERS.get(language, frozenset())
            return any(token.stem[0].isdigit() and token.text not in ambiguous for token in tokens)
        if demand == "day":
            return any(token.text in DAYS.get(language, frozenset()) for token in tokens)
        if demand == "time":
            times = TIMES.get(language, frozenset())
            return any(token.text in times or token.stem[0].isdigit() for token in tokens)
        if demand == "name":
            return self._name_said()
        wanted = [token.stem for token in self._tokeniser.phrase(normalise(demand).strip("\"'“”„«»"))]
        stems = [token.stem for token in tokens]
        return any(stems[at : at + len(wanted)] == wanted for at in range(len(stems) - len(wanted) + 1))

    def _name_said(self) -> bool:
        """A capital inside a sentence is a name in all three languages, but for English "I" and days."""
        if not any(text[:1].isupper() for text in self._texts):
            return True
        days = DAYS.get(self._tokeniser.language, frozenset())
        return any(
            text[:1].isupper()
            and not ends_sentence(before)
            and not re.match(r"I('|’|\W|$)", text)
            and normalise(text).strip(".,!?") not in days
            for before, text in zip(self._texts, self._texts[1:], strict=False)
        )


def _rank(finding: Finding) -> tuple[bool, float]:
    similarity = finding.evidence.similarity if finding.evidence else 0.0
    return finding.verdict is Verdict.SAID, similarity
