"""Which questions were put to the buyer: the scenario's, and others. None is invented.

A question mark alone is not enough: tags ("..., right?"), figures of speech, greetings, questions that
somebody else asked and questions that the speaker answers at once are left out. Without marks the order of
the words decides, and only where it can be nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from app.analysis.clauses import Clauses, clauses_of, evidence_between, plain
from app.analysis.question_patterns import Patterns, patterns_of
from app.analysis.question_words import WORDS
from app.analysis.tokens import base_language
from app.domain import (
    AskedQuestion,
    Evidence,
    Finding,
    KeyPoint,
    KeyPointKind,
    Language,
    Phrases,
    Process,
    Question,
    Transcript,
    TranscriptState,
    Verdict,
)

_NEAR: Final = 24
"""Letters between "he asked" and the question that it reports: "me", a comma, an "and"."""

_LEAST: Final = 3
"""Words of a question that no mark shows."""

_FRAGMENT: Final = 7
"""Words at most of a question without a verb: "Fifteen minutes on Thursday?"."""

QUESTION: Final = "@asked."
"""Before the id of a scenario's question, among the points that are looked for."""

ITEM: Final = "@qualifies."
"""Before the id of a qualification item, among the points that are looked for."""

_BECAUSE: Final = ("because", "omdat", "fordi", "want")

_TELLS_NOTHING: Final = frozenset(
    ("as", "like", "do", "does", "did", "would", "could", "can", "will", "zoals", "kan", "kunt", "zou", "som")
)
"""Before "you said" they make it a reminder ("as you said, ...") or a question ("what would you say")."""


def question_points(questions: Sequence[Question], process: Process | None = None) -> tuple[KeyPoint, ...]:
    """The scenario's questions, and those of the process's qualification, as points to look for.

    Their ids begin with `QUESTION` and `ITEM`, so that they can be looked for together with a line's points.
    """
    asked = [KeyPoint(QUESTION + one.id, one.text, one.accept, KeyPointKind.ASK) for one in questions]
    items = [
        KeyPoint(ITEM + item.id, item.ask, Phrases({}, item.ask.default), KeyPointKind.ASK)
        for item in (process.qualification if process is not None else ())
        if item.ask is not None
    ]
    return (*asked, *items)


def find_questions(
    transcript: Transcript | None,
    language: Language,
    questions: Sequence[Question] = (),
    findings: Sequence[Finding] = (),
) -> tuple[AskedQuestion, ...]:
    """Every question that was put to the buyer, in order of time.

    `questions` are the scenario's, `findings` those of `question_points`: a question that was asked is named,
    and a question in the words of a qualification item settles that item. A language that we have no lists of
    is judged by its marks alone.
    """
    if transcript is None or transcript.state is not TranscriptState.DONE or not transcript.words:
        return ()
    put = _put_to_the_buyer(transcript, base_language(language))
    known = {QUESTION + one.id: one for one in questions}
    named: list[AskedQuestion] = []
    for finding in findings:
        is_ours = finding.key_point.startswith((QUESTION, ITEM))
        if is_ours and finding.verdict is Verdict.SAID and finding.evidence is not None:
            one = _named(finding.key_point, finding.evidence, known, put)
            if one.is_open is None:
                one = replace(one, is_open=_openness_of(one.evidence.quote, base_language(language)))
            named.append(one)
    return tuple(sorted(_merged(put, named), key=lambda one: one.evidence.first_word))


def _named(
    point: str, evidence: Evidence, known: Mapping[str, Question], put: Sequence[AskedQuestion]
) -> AskedQuestion:
    """The question that a finding speaks of; its words are those of the sentence, where that is known."""
    same = next((one for one in put if _overlap(one, evidence.first_word, evidence.end_word)), None)
    is_open = None
    if same is not None:
        is_open = same.is_open
        evidence = replace(same.evidence, phrase=evidence.phrase, similarity=evidence.similarity)
    question = known.get(point)
    if question is None:
        return AskedQuestion(evidence, is_open, "", point.removeprefix(ITEM))
    return AskedQuestion(evidence, is_open, question.id, question.qualifies or "")


def _openness_of(quote: str, language: str) -> bool | None:
    """As `_openness`, of words that are known to ask."""
    if language not in WORDS:
        return None
    text = f" {' '.join(plain(word) for word in quote.split())} "
    patterns = patterns_of(language)
    position = _marked_hit(text, patterns)
    return _openness(text, position, patterns) if position is not None else None


def _merged(put: Sequence[AskedQuestion], named: Sequence[AskedQuestion]) -> list[AskedQuestion]:
    """What was named replaces what was only heard; an item that a named question settles is told once."""
    kept: list[AskedQuestion] = [one for one in named if one.question]
    for one in named:
        told = any(
            other.qualifies == one.qualifies
            and _overlap(other, one.evidence.first_word, one.evidence.end_word)
            for other in kept
        )
        if not one.question and not told:
            kept.append(one)
    heard = [
        one
        for one in put
        if not any(_overlap(one, other.evidence.first_word, other.evidence.end_word) for other in kept)
    ]
    return kept + heard


def _overlap(one: AskedQuestion, first: int, end: int) -> bool:
    return one.evidence.first_word < end and first < one.evidence.end_word


def _put_to_the_buyer(transcript: Transcript, language: str) -> list[AskedQuestion]:
    sentences = clauses_of(transcript)
    words = WORDS.get(language)
    found: list[AskedQuestion] = []
    for number, sentence in enumerate(sentences):
        following = sentences[number + 1] if number + 1 < len(sentences) else None
        if words is None:
            if sentence.asks and not sentence.quoted and len(sentence.at) >= _LEAST:
                found.append(_asked(transcript, sentence, 0, len(sentence.text), None))
            continue
        patterns = patterns_of(language)
        begin = 0
        while (hit := _hit(sentence, begin, following, patterns)) is not None:
            end = len(sentence.text) if sentence.marked else _end_of(sentence.text, hit)
            found.append(_asked(transcript, sentence, hit, end, _openness(sentence.text, hit, patterns)))
            if end >= len(sentence.text) - 1:
                break
            begin = end
    return found


def _asked(
    transcript: Transcript, sentence: Clauses, begin: int, end: int, is_open: bool | None
) -> AskedQuestion:
    first = sentence.word_at(begin)
    last = sentence.end_word if end >= len(sentence.text) - 1 else sentence.word_at(end - 1) + 1
    return AskedQuestion(evidence_between(transcript, first, max(last, first + 1)), is_open)


def _end_of(text: str, hit: int) -> int:
    """Where a question ends that no mark closes: at a pause after it, or where the next one begins."""
    at = hit
    while (at := text.find(" , ", at + 1)) >= 0:
        if len(text[hit:at].split()) >= _LEAST + 1:
            return at
    return len(text)


def _hit(sentence: Clauses, begin: int, following: Clauses | None, patterns: Patterns) -> int | None:
    """Where the sentence's next question from `begin` on begins; None when none is put to the buyer."""
    text = sentence.text
    if sentence.quoted or patterns.empty.fullmatch(_bare(text[begin:])):
        return None
    request = patterns.requests.search(text, begin)
    if request is not None and _opens_clause(text, request.start(), patterns):
        return None if _is_reported(text, request.start(), patterns) else request.start()
    position = (
        _marked_hit(text, patterns)
        if sentence.asks
        else _unmarked_hit(text, begin, sentence.marked, patterns)
    )
    if position is None or _is_reported(text, position, patterns):
        return None
    if patterns.empty.match(_bare(text[position:])) and not sentence.marked:
        return None
    if following is not None and _answers_itself(text[position:], following.text, patterns):
        return None
    return position


def _marked_hit(text: str, patterns: Patterns) -> int | None:
    if patterns.only_tags.fullmatch(text):
        return None
    frame = patterns.frames.search(text)
    if frame is not None:
        return frame.start()
    tag = patterns.tag.search(text)
    body = text[: tag.start()] + " " if tag is not None and text.count(" ", 0, tag.start()) > 1 else text
    if body.strip(" ,") == "":
        return None
    opening = [one.start("question") for one in patterns.starts.finditer(body)]
    main = [at for at in opening if not patterns.subordinate.match(body, at)]
    if main:
        return main[0]
    found = patterns.inverted.search(body)
    if found is not None or opening:
        return found.start("question") if found is not None else opening[0]
    if tag is not None and body is not text:
        return None
    found = patterns.verb_first.search(body) or patterns.anywhere.search(body)
    if found is not None:
        return found.start("question")
    return _without_inversion(text, patterns)


def _without_inversion(text: str, patterns: Patterns) -> int | None:
    """`You have twelve depots?` asks, and so does `Thursday at two?`; `We have three modules?` does not."""
    if patterns.you.search(text) or patterns.any_verb_first.match(text):
        return 0
    words = [part for part in text.split() if part != ","]
    is_fragment = len(words) <= _FRAGMENT and not patterns.we.search(text) and not patterns.verb.search(text)
    return 0 if is_fragment and len(words) > 1 else None


def _unmarked_hit(text: str, begin: int, marked: bool, patterns: Patterns) -> int | None:
    frame = patterns.frames.search(text, begin)
    if frame is not None and any(_question_words(text[frame.end() - 1 :], patterns)):
        return frame.start()
    found = patterns.inverted.search(text, begin)
    if found is None:
        found = patterns.unmarked.match(text, begin)
        if found is None and not marked and not patterns.subordinates.match(text):
            found = patterns.after_pause.search(text, begin)
        if found is None:
            return None
        rest = text[found.end() :]
        if patterns.conditional.search(rest):
            return None
        if len([part for part in rest.split() if part != ","]) < _LEAST - 1:
            return None
    return found.start("question")


def _is_reported(text: str, position: int, patterns: Patterns) -> bool:
    """Whether somebody's words are told: "he asked me, what does it cost"."""
    for found in patterns.reports.finditer(text):
        before = text[: found.start()].split()
        if found.start() < position <= found.end() + _NEAR and not (before and before[-1] in _TELLS_NOTHING):
            between = text[found.end() : position]
            if between.strip() in ("", ","):
                return True
    return False


def _answers_itself(question: str, following: str, patterns: Patterns) -> bool:
    """`How do we do that? We ...` is a way to go on, and `Why? Because ...` as well."""
    answer = patterns.answers.match(following)
    if answer is None:
        return False
    if answer[0].split()[-1] in _BECAUSE:
        return patterns.why.match(question) is not None
    asks = patterns.fact.match(question) or patterns.story.match(question)
    return asks is not None and not patterns.you.search(question) and bool(patterns.we.search(question))


def _opens_clause(text: str, position: int, patterns: Patterns) -> bool:
    before = text[:position].rstrip()
    return not before or before.endswith(",") or before.split()[-1] in patterns.words.leads.split("|")


def _openness(text: str, position: int, patterns: Patterns) -> bool | None:
    """True: a story is asked for; False: a yes, a no or an agreement; None: a fact, or it cannot be told."""
    rest = text[position:]
    if patterns.requests.match(rest):
        return True
    if patterns.proposes.match(rest):
        return False
    frame = patterns.frames.match(rest)
    if frame is not None:
        asks_fact, asks_story = _question_words(rest[frame.end() - 1 :], patterns)
        if asks_fact or asks_story:
            return None if asks_fact else True
    if patterns.fact.match(rest):
        return None
    return patterns.story.match(rest) is not None


def _question_words(rest: str, patterns: Patterns) -> tuple[bool, bool]:
    """Whether a fact or a story is asked for close behind a polite beginning."""
    near = " " + " ".join(rest.split()[:5]) + " "
    return patterns.fact.search(near) is not None, patterns.story.search(near) is not None


def _bare(text: str) -> str:
    return " ".join(part for part in text.split() if part != ",")
