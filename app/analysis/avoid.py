"""Where phrases were said that a line or a pack asks to avoid."""

from __future__ import annotations

from app.analysis.tokens import Tokeniser
from app.domain import Evidence, Language, Line, Transcript, Wording


def find_avoided(
    line: Line, transcript: Transcript | None, language: Language, wording: Wording | None = None
) -> tuple[Evidence, ...]:
    """Every place where an avoided phrase was said, in order of time.

    The phrases are the line's and those of the pack's `wording`. Exact by stem and word order,
    stop-words included: to say that somebody said what they should not have said needs more than likeness. Of
    two phrases over the same words the longer one counts.
    """
    own = line.avoid.get(language) if line.avoid else ()
    phrases = dict.fromkeys((*own, *(wording.avoid if wording is not None else ())))
    if transcript is None or not transcript.words or not phrases:
        return ()
    tokeniser = Tokeniser(language)
    said = tokeniser.tokens(word.text for word in transcript.words)
    stems = [token.stem for token in said]
    found: list[Evidence] = []
    for phrase in sorted(phrases, key=len, reverse=True):
        wanted = [token.stem for token in tokeniser.phrase(phrase)]
        for at in range(len(stems) - len(wanted) + 1 if wanted else 0):
            if stems[at : at + len(wanted)] != wanted:
                continue
            first, end = said[at].word, said[at + len(wanted) - 1].word + 1
            if any(first < other.end_word and other.first_word < end for other in found):
                continue
            words = transcript.words[first:end]
            quote = " ".join(word.text for word in words)
            found.append(Evidence(first, end, words[0].start_s, words[-1].end_s, quote, phrase, 1.0))
    return tuple(sorted(found, key=lambda evidence: evidence.first_word))
