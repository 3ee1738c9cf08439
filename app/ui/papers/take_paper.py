"""The paper of a take, for PDF, Markdown and print, in the language that was practised.

Its HTML page is the review page (`workflow/report.py`), with waveforms and both recordings; this has the same
facts, in the same words, with remarks and key points beside what was said. The model is not on it: it is
somebody else's voice and words.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale

from app.domain import (
    Check,
    Checks,
    Moments,
    Note,
    Paper,
    PaperLabels,
    PaperSection,
    Quote,
    RemarkKind,
    Sign,
    Tone,
    TranscriptState,
    Verdict,
)
from app.ui.fact_sections import fact_sections
from app.ui.finding_sentences import language_at
from app.ui.papers.moments import day_text, locale_of, moment_text, today
from app.ui.papers.parts import bullets, pairs, section, text
from app.ui.remark_section import remark_label, remark_text
from app.ui.report_words import report_words
from app.workflow.comparison import Comparison, Link, Side
from app.workflow.page_parts import clock
from app.workflow.page_sections import Section
from app.workflow.papers import Pin, moments_of
from app.workflow.report_page import ReportWords
from app.workflow.take_report import TakeReport

_SIGNS: Final = {Verdict.SAID: Sign.YES, Verdict.NOT_SAID: Sign.NO, Verdict.COULD_NOT_TELL: Sign.UNSURE}

_T = tuple[str, str, str]
_SPEAKER: Final[_T] = ("Speaker", "Spreker", "Taler")
_WHEN: Final[_T] = ("When", "Wanneer", "Når")
_LENGTH: Final[_T] = ("Length", "Lengte", "Lengde")
_SITUATION: Final[_T] = ("Situation", "Situatie", "Situasjon")
_WHAT_WAS_SAID: Final[_T] = ("What was said", "Wat er gezegd is", "Det som ble sagt")
_WITH_REMARKS: Final[_T] = (
    "What was said, with remarks",
    "Wat er gezegd is, met opmerkingen",
    "Det som ble sagt, med merknader",
)
_PAGE: Final[_T] = ("Page {number} of {total}", "Pagina {number} van {total}", "Side {number} av {total}")
_PLAY: Final[_T] = ("Play from {time}", "Afspelen vanaf {time}", "Spill fra {time}")
_RECORDING: Final[_T] = ("Recording", "Opname", "Opptak")
_FOOT: Final[_T] = ("Made with Go First", "Gemaakt met Go First", "Laget med Go First")


def take_paper(found: TakeReport) -> Paper:
    """What was said, with what was remarked and found beside it."""
    comparison = found.comparison
    words, at = report_words(comparison.language), language_at(comparison.language)
    locale = locale_of(words.language)
    side = comparison.attempt or comparison.model
    sections = [
        section(_SITUATION[at], text(found.situation)),
        section(
            words.the_line,
            pairs((words.buyer_says, comparison.cue)),
            Quote(comparison.line_text) if comparison.line_text.strip() else None,
        ),
        _said(found, side, words, at),
        section(words.next_time, text(_suggestion(comparison, words), Tone.LEAD)),
        section(words.key_points, _points(comparison, words)),
        section(words.avoided, bullets(f"{clock(one.start_s)} “{one.quote}”" for one in found.avoided)),
        *(_facts(one) for one in fact_sections(comparison)),
    ]
    is_model = comparison.attempt is None
    return Paper(
        language=words.language,
        over=words.model if is_model else words.attempt,
        title=comparison.title,
        made=day_text(today(), locale),
        facts=_head(side, at, locale),
        sections=tuple(one for one in sections if one is not None),
        labels=PaperLabels(_PAGE[at], _PLAY[at], _RECORDING[at], _FOOT[at]),
    )


def _head(side: Side | None, at: int, locale: QLocale) -> tuple[tuple[str, str], ...]:
    if side is None:
        return ()
    facts = [(_SPEAKER[at], side.speaker)]
    if side.take is not None:
        facts.append((_WHEN[at], moment_text(side.take.created_local, locale, own=True)))
    facts.append((_LENGTH[at], clock(side.duration_s)))
    return tuple((name, value) for name, value in facts if value.strip())


def _said(found: TakeReport, side: Side | None, words: ReportWords, at: int) -> PaperSection | None:
    if side is None:
        return None
    transcript = side.transcript
    pins = [*_remarks(found, at), *_found(found.comparison, words)]
    moments = moments_of(transcript, pins)
    title = (_WITH_REMARKS if found.remarks.remarks else _WHAT_WAS_SAID)[at]
    nobody = transcript is not None and transcript.state is TranscriptState.NO_SPEECH
    missing = "" if transcript is not None and transcript.words else words.no_transcript
    return section(
        title,
        text(words.no_speech if nobody else missing, Tone.SMALL),
        Moments(moments) if moments else None,
    )


def _remarks(found: TakeReport, at: int) -> list[Pin]:
    signs = {RemarkKind.PRAISE: Sign.PRAISE, RemarkKind.QUESTION: Sign.QUESTION}
    return [
        Pin(one.start_s, Note(signs[one.kind], remark_label(one, at), remark_text(one, at)))
        for one in found.remarks.by_time
    ]


def _found(comparison: Comparison, words: ReportWords) -> list[Pin]:
    """Key points that were said, where they were."""
    pins = []
    for link in comparison.links:
        finding = link.shown
        if finding is not None and finding.evidence is not None and finding.verdict is Verdict.SAID:
            label = f"{link.number}. {words.verdicts[finding.verdict]}"
            pins.append(Pin(finding.evidence.start_s, Note(Sign.POINT, label, link.text)))
    return pins


def _suggestion(comparison: Comparison, words: ReportWords) -> str:
    if comparison.next_time is None:
        return ""
    texts = {link.key_point: link.text for link in comparison.links}
    return words.suggestion(comparison.next_time, texts.get(comparison.next_time.key_point, ""))


def _points(comparison: Comparison, words: ReportWords) -> Checks | None:
    checks = tuple(_point(link, words) for link in comparison.links)
    return Checks(checks) if checks else None


def _point(link: Link, words: ReportWords) -> Check:
    finding = link.shown
    notes = []
    if finding is not None:
        if finding.evidence is not None:
            notes.append(f"{clock(finding.evidence.start_s)} “{finding.evidence.quote}”")
        notes.append(words.reasons.get(finding.reason, ""))
    if link.answer is not None:
        notes.append(f"{words.self_check} {words.answers[link.answer]}")
    sign = _SIGNS[finding.verdict] if finding is not None else Sign.OPEN
    said = words.verdicts[finding.verdict] if finding is not None else ""
    return Check(sign, said, f"{link.number}. {link.text}", "\n".join(note for note in notes if note))


def _facts(one: Section) -> PaperSection | None:
    lines = []
    for entry in one.entries:
        place = f"{clock(entry.start_s)} · " if entry.start_s is not None else ""
        quote = f" “{entry.quote}”" if entry.quote else ""
        lines.append(f"{place}{entry.text}{quote}")
    return section(one.title, bullets(lines))
