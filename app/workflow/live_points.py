"""Which key points of a line were made, while somebody still speaks. Only what was said is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.domain import KeyPoint, KeyPointKind, Language, Line, Transcript, TranscriptState, Verdict, Word

MOST_WORDS: Final = 400
"""Words that are looked at, over two minutes of them: a line takes half a minute, and a look at 400 words
takes 0.03 s. Of a longer take it would take ever longer, again and again."""


def points_to_make(line: Line) -> tuple[tuple[int, KeyPoint], ...]:
    """The key points that can light up, with their numbers; what is better left out is none of them."""
    numbered = enumerate(line.key_points, start=1)
    return tuple((number, point) for number, point in numbered if point.kind is not KeyPointKind.AVOID)


def points_made(
    line: Line, language: Language, heard: Transcript, before: frozenset[str] = frozenset()
) -> frozenset[str]:
    """Ids of the key points that these words make. `heard` are the words so far.

    What could not be told, or was not said yet, is not in it. When the words change while they are still
    uncertain, so does the answer; of a take of more than `MOST_WORDS` words, what was made `before` stays.
    Belongs into a task: it takes about 0.02 s for a minute of speech.
    """
    from app.analysis import find_points

    if heard.state is not TranscriptState.DONE:
        return frozenset()
    points = tuple(point for _number, point in points_to_make(line))
    newest, is_long = _newest(heard)
    found = find_points(points, newest, language)
    made = frozenset(one.key_point for one in found if one.verdict is Verdict.SAID)
    return made | before if is_long else made


def prepare_points(line: Line, language: Language) -> None:
    """Load what the first look needs: a third of a second that is better spent before somebody speaks.

    Belongs into a task. Measured: at the first words of a take it kept the window waiting for 0.26 s.
    """
    spoken = line.text.get(language).split()
    words = tuple(Word(text, 0.3 * at, 0.3 * at + 0.3, 1.0) for at, text in enumerate(spoken))
    said = Transcript(TranscriptState.DONE, language, words, sentences=((0, len(words)),) if words else ())
    points_made(line, language, said)


def _newest(heard: Transcript) -> tuple[Transcript, bool]:
    """The last words, and whether there are more; a sentence that began before them goes on in them."""
    cut = len(heard.words) - MOST_WORDS
    if cut <= 0:
        return heard, False
    sentences = tuple((max(0, first - cut), end - cut) for first, end in heard.sentences if end > cut)
    return replace(heard, words=heard.words[cut:], sentences=sentences), True
