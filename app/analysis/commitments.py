"""Whether a take ends in a concrete next step: who will do what, and when.

A step that the scenario asks for is known by its phrasings, another one by a promise or a proposal with a day
or a time. A promise without either is no commitment yet; what is missing is said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.analysis.clauses import Clauses, clauses_of
from app.analysis.commitment_parts import Patterns, moment_of, parts_of, patterns_of, quote_of
from app.analysis.commitment_words import WORDS
from app.analysis.question_words import WORDS as QUESTION_WORDS
from app.analysis.tokens import Tokeniser, base_language
from app.domain import (
    Commitment,
    CommitmentFinding,
    Evidence,
    Finding,
    KeyPoint,
    KeyPointKind,
    Language,
    Transcript,
    TranscriptState,
    Verdict,
)

COMMITMENT: Final = "@commitment"
"""The id of the scenario's commitment among the points that are looked for."""

_SHORT: Final = 7
"""Words at most of a sentence that only adds a moment to the one before it."""


def commitment_point(commitment: Commitment | None) -> tuple[KeyPoint, ...]:
    """The scenario's commitment as a point to look for; none where it asks for none."""
    if commitment is None:
        return ()
    return (KeyPoint(COMMITMENT, commitment.text, commitment.accept, KeyPointKind.COMMIT),)


def find_commitment(
    transcript: Transcript | None,
    language: Language,
    *,
    finding: Finding | None = None,
    own: Sequence[Finding] = (),
) -> CommitmentFinding:
    """The next step that a take ends in.

    `finding` is that of `commitment_point`, `own` are those of the line's points of kind commit. SAID: the
    scenario's step was asked for or promised, or another one with a day or a time. NOT_SAID with evidence: a
    step was named and no moment for it. COULD_NOT_TELL: there are no words, or the language has no lists of
    ours and the scenario's own phrasings were not heard for certain.
    """
    if transcript is None or transcript.state is TranscriptState.FAILED:
        return CommitmentFinding(Verdict.COULD_NOT_TELL)
    if transcript.state is TranscriptState.NO_SPEECH or not transcript.words:
        return CommitmentFinding(Verdict.NOT_SAID)
    base = base_language(language)
    sentences = clauses_of(transcript)
    said = _said_by_points(transcript, base, sentences, finding, own)
    if said is not None and said.when:
        return said
    others = [] if base not in WORDS else _others(transcript, base, sentences)
    dated = next((one for one in reversed(others) if one.when), None)
    if said is not None:
        return _completed(said, dated, sentences)
    if dated is not None:
        return dated
    if finding is not None and finding.verdict is Verdict.COULD_NOT_TELL:
        return CommitmentFinding(Verdict.COULD_NOT_TELL, finding.evidence)
    if base not in WORDS:
        return CommitmentFinding(Verdict.COULD_NOT_TELL)
    return replace(others[-1], verdict=Verdict.NOT_SAID) if others else CommitmentFinding(Verdict.NOT_SAID)


def _said_by_points(
    transcript: Transcript,
    language: str,
    sentences: Sequence[Clauses],
    finding: Finding | None,
    own: Sequence[Finding],
) -> CommitmentFinding | None:
    """The step that the scenario's phrasings tell, else the last of those that the line's own points tell."""
    evidence = _evidence_of(finding)
    is_packs = evidence is not None
    if evidence is None:
        last = [found for found in map(_evidence_of, own) if found is not None]
        if not last:
            return None
        evidence = max(last, key=lambda one: one.first_word)
    around = [
        one for one in sentences if one.first_word < evidence.end_word and evidence.first_word < one.end_word
    ]
    first = min((one.first_word for one in around), default=evidence.first_word)
    end = max((one.end_word for one in around), default=evidence.end_word)
    parts = parts_of(transcript, language, first, end, around)
    what = parts.what or evidence.quote
    return replace(parts, evidence=evidence, what=what, is_packs=is_packs)


def _evidence_of(finding: Finding | None) -> Evidence | None:
    return finding.evidence if finding is not None and finding.verdict is Verdict.SAID else None


def _completed(
    said: CommitmentFinding, dated: CommitmentFinding | None, sentences: Sequence[Clauses]
) -> CommitmentFinding:
    """A step and its moment may stand in two sentences: "Can we meet? Thursday at ten?"."""
    if dated is None or dated.evidence is None or said.evidence is None:
        return said
    number = {word: at for at, one in enumerate(sentences) for word in range(one.first_word, one.end_word)}
    apart = abs(number.get(dated.evidence.first_word, 0) - number.get(said.evidence.first_word, 0))
    return replace(said, when=dated.when, who=said.who or dated.who) if apart <= 1 else said


def _others(transcript: Transcript, language: str, sentences: Sequence[Clauses]) -> list[CommitmentFinding]:
    """Every sentence that promises or proposes a step, in order."""
    patterns = patterns_of(language)
    found: list[CommitmentFinding] = []
    for number, sentence in enumerate(sentences):
        text = sentence.text
        agrees = patterns.agrees.search(text)
        if agrees is None or sentence.quoted or patterns.past.search(text) or _negated(text, language):
            continue
        report = patterns.reports.search(text)
        if report is not None and report.start() < agrees.start():
            continue
        if not (_is_near(text, patterns) or (sentence.asks and patterns.step.search(text))):
            continue
        parts = parts_of(transcript, language, sentence.first_word, sentence.end_word, [sentence])
        following = sentences[number + 1] if number + 1 < len(sentences) else None
        if not parts.when and following is not None and len(following.at) <= _SHORT:
            # "Can we meet? Thursday at ten?"
            moment = moment_of(transcript, language, following.first_word, following.end_word)
            parts = replace(parts, when=quote_of(transcript, moment) if moment else "")
        if parts.what and (parts.when or _involves_the_buyer(text, language)):
            found.append(parts)
    return found


def _is_near(text: str, patterns: Patterns) -> bool:
    """Whether something is promised or proposed and the step stands in the same clause, before or behind."""
    steps = [one.start() for one in patterns.step.finditer(text)]
    return any(
        " , " not in text[min(one.start(), step) : max(one.start(), step)]
        for one in patterns.agrees.finditer(text)
        for step in steps
    )


def _negated(text: str, language: str) -> bool:
    negations = Tokeniser(language).negations
    return any(word in negations for word in text.split())


def _involves_the_buyer(text: str, language: str) -> bool:
    return re.search(rf" (?:{QUESTION_WORDS[language].you}) ", text) is not None
