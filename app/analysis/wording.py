"""Hedges, fillers, hesitations written as words and repeated starts, each with its time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from app.analysis.delivery.pauses import PAUSE_FROM_S
from app.analysis.wording_lists import LONGER_STARTS, PHRASES, SOUNDS, STARTS, Phrase, Use
from app.domain import Language, Mention, MentionKind, Transcript, TranscriptState, Word, Wording

_EDGES: Final = re.compile(r"^\W+|\W+$")
_APOSTROPHES: Final = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'"})
_BREAKS: Final = (",", ";", ":", ".", "?", "!", "…", "–", "—", "-")
_ENDS: Final = (".", "?", "!", "…")
_LONGEST_START: Final = 4
"""Words of a repeated start at most; more is a sentence said twice."""


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of a transcript, plain, and what lies between them."""

    words: tuple[Word, ...]
    plain: tuple[str, ...]

    def is_broken(self, index: int) -> bool:
        """Whether a comma, a pause or an edge lies before the word `index` (or after the last)."""
        if index in (0, len(self.words)):
            return True
        before = self.words[index - 1]
        return (
            before.text.rstrip("\"')»”").endswith(_BREAKS)
            or self.words[index].start_s - before.end_s >= PAUSE_FROM_S
        )

    def begins_sentence(self, index: int) -> bool:
        """Whether a sentence ends before the word `index`."""
        return index in (0, len(self.words)) or self.words[index - 1].text.rstrip("\"')»”").endswith(_ENDS)


def find_mentions(
    transcript: Transcript | None, language: Language, wording: Wording | None = None
) -> tuple[Mention, ...]:
    """What is worth hearing again, in order; a repeated start may hold another mention ("I think, I think").

    Only the lists of this language are used, with `wording` (the pack's own words of this language) added. A
    language without lists gives the pack's words and nothing else.
    """
    if transcript is None or transcript.state is not TranscriptState.DONE:
        return ()
    text = _Text(transcript.words, tuple(plain(word.text) for word in transcript.words))
    code = list_code(language)
    taken = [False] * len(text.words)
    found: list[Mention] = []

    def keep(kind: MentionKind, first: int, end: int) -> None:
        if kind is not MentionKind.REPEAT:
            if any(taken[first:end]):
                return
            taken[first:end] = [True] * (end - first)
        words = text.words[first:end]
        said = " ".join(word.text for word in words)
        found.append(Mention(kind, first, end, words[0].start_s, words[-1].end_s, said))

    sounds = SOUNDS.get(_base(code), frozenset())
    for index, word in enumerate(text.plain):
        if word in sounds:
            keep(MentionKind.SOUND, index, index + 1)
    for kind, phrase in _packs(wording):
        for first in _places(text.plain, phrase):
            keep(kind, first, first + len(phrase))
    for entry, phrase in _phrases(code):
        for first in _places(text.plain, phrase):
            if _counts(entry, text, first, first + len(phrase)):
                keep(entry.kind, first, first + len(phrase))
    for first, end in _repeats(text, _base(code)):
        keep(MentionKind.REPEAT, first, end)
    return tuple(sorted(found, key=lambda one: (one.first_word, one.end_word)))


def is_sound(word: str, language: Language) -> bool:
    """Whether a word is a hesitation that was written out ("um,")."""
    return plain(word) in SOUNDS.get(_base(list_code(language)), frozenset())


def has_lists(language: Language) -> bool:
    """Whether the program has lists of its own for this language."""
    return list_code(language) in PHRASES


def plain(word: str) -> str:
    """A word as the lists have it: case folded, without punctuation around it."""
    return _EDGES.sub("", word.casefold().translate(_APOSTROPHES))


def list_code(language: Language) -> str:
    """The list of a language: regions share one, Whisper's `no` is Bokmaal."""
    code = language.split("-")[0].casefold()
    return "nb" if code == "no" else code


def _base(code: str) -> str:
    return "nb" if code == "nn" else code


@cache
def _phrases(code: str) -> tuple[tuple[Phrase, tuple[str, ...]], ...]:
    """A language's phrases in words, the longest first."""
    entries = [(entry, tuple(entry.text.split())) for entry in PHRASES.get(code, ())]
    return tuple(sorted(entries, key=lambda pair: -len(pair[1])))


def _packs(wording: Wording | None) -> list[tuple[MentionKind, tuple[str, ...]]]:
    """The pack's words count wherever they are said: its author chose them."""
    if wording is None:
        return []
    phrases = [
        (kind, tuple(filter(None, (plain(word) for word in phrase.split()))))
        for kind, phrases in ((MentionKind.FILLER, wording.fillers), (MentionKind.HEDGE, wording.weak))
        for phrase in phrases
    ]
    return sorted((pair for pair in phrases if pair[1]), key=lambda pair: -len(pair[1]))


def _places(words: Sequence[str], phrase: tuple[str, ...]) -> Iterable[int]:
    """Where a phrase begins."""
    size = len(phrase)
    for first, word in enumerate(words):
        if word == phrase[0] and tuple(words[first : first + size]) == phrase:
            yield first


def _counts(entry: Phrase, text: _Text, first: int, end: int) -> bool:
    """Whether a phrase counts where it was said."""
    broken_before, broken_after = text.is_broken(first), text.is_broken(end)
    before = text.plain[first - 1] if first else ""
    after = text.plain[end] if end < len(text.plain) else ""
    # A neighbour beyond a comma or a full stop is not this phrase's company.
    if not broken_after and after in entry.unless_before:
        return False
    if not broken_before and before in entry.unless_after:
        return False
    if entry.only_before and (broken_after or after not in entry.only_before):
        return False
    if entry.only_after and (broken_before or before not in entry.only_after):
        return False
    if any(text.is_broken(index) for index in range(first + 1, end)):
        return False
    is_first, is_last = text.begins_sentence(first), text.begins_sentence(end)
    if entry.use is Use.ANYWHERE:
        return True
    if entry.use is Use.TRAIL:
        return broken_after and not is_first
    aside = broken_before and broken_after and not (is_first and is_last)
    if entry.use is Use.TAG:
        return aside and is_last
    return aside and not (entry.use is Use.INSIDE and is_first)


def _repeats(text: _Text, base: str) -> list[tuple[int, int]]:
    """Starts that were said again; the range covers both. Doubling for emphasis ("very, very") is none."""
    single = STARTS.get(base, frozenset())
    longer = single | LONGER_STARTS.get(base, frozenset())
    words = text.plain
    found = []
    at = 0
    while at < len(words) - 1:
        if _is_fragment(text.words[at].text, words[at], words[at + 1]):
            found.append((at, at + 2))
        for size in range(min(_LONGEST_START, (len(words) - at) // 2), 0, -1):
            middle, end = at + size, at + 2 * size
            is_twice = words[at:middle] == words[middle:end]
            if is_twice and words[at] in (longer if size > 1 else single) and _is_start(text, at, size):
                found.append((at, end))
                at = middle - 1
                break
        at += 1
    return found


def _is_start(text: _Text, first: int, size: int) -> bool:
    """Whether words said twice are a start: no sentence said twice, no set phrase ("day by day by day")."""
    middle, end = first + size, first + 2 * size
    if any(text.begins_sentence(index) for index in range(first + 1, end + 1)):
        return False
    return not (first and text.plain[first - 1] == text.plain[middle - 1])


def _is_fragment(written: str, word: str, following: str) -> bool:
    """Whether a word was broken off ("re- report")."""
    return written.endswith(("-", "–", "—")) and 0 < len(word) < len(following) and following.startswith(word)
