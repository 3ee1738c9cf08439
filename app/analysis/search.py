"""One transcript, searched for several points: every reading of a point, and the best of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from app.analysis.cover import COUNTS_FROM, WINDOW, Coverer
from app.analysis.demands import is_present
from app.analysis.features import Reading, reading_of
from app.analysis.frame_words import SUMS_UP
from app.analysis.frames import frames_of
from app.analysis.talk import Talk, talk_of
from app.analysis.tokens import Tokeniser
from app.analysis.wanted import ASK, FREE, STATE, Wanted, wanted_of
from app.domain import KeyPoint, KeyPointKind, Language, Transcript

PAUSE_S: Final = 0.6
"""A silence from here on ends a sentence where recognition gave no punctuation."""

FEW_WORDS: Final = 12
"""So many words without punctuation may well be one sentence."""

READ: Final = 3
"""So many of the best covered places of a phrase are read closely."""

ROOM: Final = 1.0
"""Telling words that making a point in other words takes, by those of its shortest phrasing. In 74 labelled
takes that do it the whole take has at least 1.17."""

_REMEMBERED: Final = 2000
_PREPARED: Final[dict[tuple[str, KeyPointKind, tuple[str, ...], int], Wanted]] = {}
"""Points whose phrasings were prepared; the same lines are analysed again and again."""

_QUESTION_END: Final = re.compile(r"\?[\"'”’»)]*$")

_MARKED: Final = re.compile(r"[.!?…][\"'”’»)]*$")

_DESCRIBES: Final[Mapping[str, tuple[str, str]]] = {
    "en": (
        "asks|asking|inquires|checks|finds out",
        "promises|offers|proposes|suggests|commits|agrees|invites",
    ),
    "nl": ("vraagt|informeert|checkt|peilt", "belooft|biedt|stelt|nodigt|zegt|laat"),
    "nb": ("spør|undersøker|sjekker", "lover|tilbyr|foreslår|inviterer|avtaler"),
}
"""With which word an author begins to describe a point that is asked, or committed to."""


class Search:
    """One transcript, prepared once. Not shared between threads: its stemmer keeps state."""

    def __init__(self, transcript: Transcript, language: Language) -> None:
        self.words = [word.text for word in transcript.words]
        self.tokeniser = Tokeniser(language, irregular=True)
        self.frames = frames_of(self.tokeniser.language)
        breaks = frozenset(
            at
            for at in range(1, len(transcript.words))
            if transcript.words[at].start_s - transcript.words[at - 1].end_s >= PAUSE_S
        ) | {first for first, _ in transcript.sentences}
        self.talk = talk_of(self.words, self.tokeniser, breaks)
        lexicon = self.tokeniser.lexicon
        self.coverer = Coverer(self.talk, lexicon.opposites, lexicon.compounds)

    def wanted(self, point: KeyPoint, language: Language) -> Wanted | None:
        """The point's phrasings, prepared; None where it has none in this language."""
        texts, accepted = phrases_of(point, language)
        if not texts:
            return None
        key = (self.tokeniser.language, point.kind, texts, accepted)
        known = _PREPARED.get(key)
        if known is None:
            if len(_PREPARED) >= _REMEMBERED:
                _PREPARED.clear()
            known = _PREPARED[key] = self._prepared(point, texts, accepted)
        # Units are numbered by the take that they are compared with, so that each take needs its own.
        return replace(known, phrases=tuple(phrase.fresh() for phrase in known.phrases))

    def _prepared(self, point: KeyPoint, texts: tuple[str, ...], accepted: int) -> Wanted:
        talks: list[Talk] = []
        for at, text in enumerate(texts):
            words: Sequence[str] = text.split()
            if at >= accepted:
                words = self._undescribed(words)
            # An author leaves the full stop out; what is written without one is not what was heard without.
            if words and not _MARKED.search(words[-1]):
                words = [*words[:-1], f"{words[-1]}."]
            talks.append(talk_of(words, self.tokeniser))
        act = self._act(point, texts, accepted)
        own = texts[-1].split()[0].casefold().strip(".,:;") if len(texts) > accepted else ""
        sums_up = bool(re.fullmatch(SUMS_UP.get(self.tokeniser.language, "(?!)"), own))
        lexicon = self.tokeniser.lexicon
        alone = Coverer(talks[0], lexicon.opposites, lexicon.compounds)
        return wanted_of(talks, texts, accepted, act, sums_up, alone)

    def readings(self, wanted: Wanted) -> list[Reading]:
        """The places where the point may have been made."""
        found = []
        covers = [self.coverer.covers(phrase) for phrase in wanted.phrases]
        for number, own in enumerate(covers):
            best = sorted(
                own, key=lambda cover: -cover.share + 0.03 * (cover.end_sentence - cover.first_sentence)
            )
            found += [
                reading_of(wanted, number, cover, covers, self.talk, self.frames, self.tokeniser.language)
                for cover in best[:READ]
            ]
        return found

    @property
    def is_rough(self) -> bool:
        """Whether much is guessed: there are no lists for the language, or no punctuation in the words."""
        return not self.tokeniser.stop_words or (
            not self.talk.punctuated and len(self.talk.tokens) > FEW_WORDS
        )

    def evidence(self, reading: Reading) -> tuple[int, int]:
        """The words, half-open, that a reading rests on, with the phrase's little words beside them."""
        units = [
            index
            for hit, unit in zip(reading.cover.hits, reading.cover.phrase.units, strict=True)
            if hit.likeness >= COUNTS_FROM and unit.weight
            for index in range(hit.unit, hit.end_unit)
        ]
        first = min(self.talk.units[index].first for index in units)
        end = max(self.talk.units[index].end for index in units)
        little = {token.text for token in reading.cover.phrase.tokens}
        by_word: dict[int, bool] = {}
        for token in self.talk.tokens:
            by_word[token.word] = by_word.get(token.word, True) and token.text in little
        ends = {self.talk.tokens[sentence.end_token - 1].word for sentence in self.talk.sentences}
        while by_word.get(first - 1) and first - 1 not in ends:
            first -= 1
        while by_word.get(end) and end - 1 not in ends:
            end += 1
        return first, end

    def sentences(self, reading: Reading) -> set[int]:
        """The sentences that hold the words of a reading."""
        return {
            self.talk.sentence_of[hit.unit]
            for hit, unit in zip(reading.cover.hits, reading.cover.phrase.units, strict=True)
            if hit.likeness >= COUNTS_FROM and unit.weight
        }

    def has_room(self, wanted: Wanted, taken: set[int], commits: bool) -> bool:
        """Whether sentences in a row that are not `taken` say enough to make a point in other words.

        What is to be asked needs a question among them, what is to be said something that is none, what names
        a value a value, and what commits somebody who acts: the speaker or the buyer.
        """
        sentences = self.talk.sentences
        least = ROOM * min(sum(unit.weight for unit in phrase.units) for phrase in wanted.phrases)
        for first in range(len(sentences)):
            for end in range(first + 1, min(first + WINDOW, len(sentences)) + 1):
                if end - 1 in taken:
                    break
                inside = [self.talk.units[unit] for at in range(first, end) for unit in sentences[at].units]
                asks = any(sentences[at].asks for at in range(first, end))
                tells = any(not sentences[at].asks for at in range(first, end))
                if (wanted.act == ASK and not asks) or (wanted.act != ASK and not commits and not tells):
                    continue
                parts = {self.talk.part_of[unit] for at in range(first, end) for unit in sentences[at].units}
                if commits and not any(self.talk.subject_of.get(part) in ("we", "you") for part in parts):
                    continue
                if sum(unit.weight for unit in inside) < least:
                    continue
                if not wanted.kinds or any(unit.element and not unit.element.soft for unit in inside):
                    return True
        return False

    def absent(self, must: Sequence[str], reading: Reading) -> tuple[str, ...]:
        """What the author demands and was not said in these sentences or beside them."""
        sentences = self.talk.sentences
        first = max(0, reading.cover.first_sentence - 1)
        end = min(len(sentences), reading.cover.end_sentence + 1)
        near = range(sentences[first].first_token, sentences[end - 1].end_token)
        return tuple(
            demand for demand in must if not is_present(demand, near, self.talk, self.words, self.tokeniser)
        )

    def _undescribed(self, words: Sequence[str]) -> list[str]:
        """A description without its "asks" or "promises"."""
        if words and self._describes(words[0]):
            return list(words[1:])
        return list(words)

    def _describes(self, word: str) -> str:
        asks, commits = _DESCRIBES.get(self.tokeniser.language, ("", ""))
        first = word.casefold().strip(".,:;")
        if asks and re.fullmatch(asks, first):
            return ASK
        return FREE if commits and re.fullmatch(commits, first) else ""

    def _act(self, point: KeyPoint, texts: Sequence[str], accepted: int) -> str:
        if point.kind is KeyPointKind.ASK:
            return ASK
        own = texts[accepted] if accepted < len(texts) else ""
        described = self._describes(own.split()[0]) if own.split() else ""
        phrasings = texts[:accepted] or texts
        questions = [bool(_QUESTION_END.search(text.strip())) for text in phrasings]
        if all(questions):
            return FREE if point.kind is KeyPointKind.COMMIT or described == FREE else ASK
        if described == ASK and any(questions):
            return ASK
        if point.kind is KeyPointKind.COMMIT or any(questions):
            return FREE
        return STATE


def phrases_of(point: KeyPoint, language: Language) -> tuple[tuple[str, ...], int]:
    """The accepted phrasings and the point's own text in this language, and how many are phrasings."""
    own = (point.text.get(language),) if point.text.has(language) else ()
    accepted = point.accept.get(language)
    return (*accepted, *own), len(accepted)
