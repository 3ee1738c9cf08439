"""The review of a round on files as text for a terminal, in the language that was practised."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.domain import Evidence, Finding
    from app.workflow.comparison import Comparison, Link, Side
    from app.workflow.page_sections import Entry
    from app.workflow.practise_files import PractisedFiles
    from app.workflow.report_page import ReportWords

_WIDEST: Final = 100


def review_text(done: PractisedFiles) -> str:
    """The line, both recordings with their words, each key point with its evidence, and one suggestion."""
    from app.ui.fact_sections import fact_sections
    from app.ui.report_words import report_words

    comparison = done.comparison
    words = report_words(comparison.language)
    width = min(_WIDEST, max(40, shutil.get_terminal_size().columns))
    lines = [
        comparison.title,
        f"{done.place.ref} ({comparison.language})",
        "",
        *_labelled(words.buyer_says, comparison.cue),
        *_labelled(words.the_line, comparison.line_text),
    ]
    for letter, name, side in _sides(comparison, words):
        lines += [*_recording(letter, name, side, words), ""]
    lines.append(words.key_points)
    for link in comparison.links:
        lines += _point(link, comparison, words)
    if done.avoided:
        lines += ["", words.avoided, *(f"   B {_place(evidence)}" for evidence in done.avoided)]
    for section in fact_sections(comparison):
        lines += ["", section.title, *map(_fact, section.entries)]
    if comparison.next_time is not None:
        texts = {link.key_point: link.text for link in comparison.links}
        point = texts.get(comparison.next_time.key_point, "")
        lines += ["", words.next_time, f"   {words.suggestion(comparison.next_time, point)}"]
    return "\n".join(part for line in lines for part in _wrapped(_printable(line), width))


def _sides(comparison: Comparison, words: ReportWords) -> Iterator[tuple[str, str, Side]]:
    if comparison.model is not None:
        yield "A", words.model, comparison.model
    if comparison.attempt is not None:
        yield "B", words.attempt, comparison.attempt


def _labelled(label: str, text: str) -> list[str]:
    return [f"{label}:", f"   {' '.join(text.split())}", ""] if text else []


def _recording(letter: str, name: str, side: Side, words: ReportWords) -> Iterator[str]:
    from app.domain import TranscriptState
    from app.workflow.page_parts import clock

    yield f"{letter}  {name}  {clock(side.duration_s)}  {side.speaker}"
    transcript = side.transcript
    if transcript is not None and transcript.state is TranscriptState.NO_SPEECH:
        yield f"   {words.no_speech}"
    elif transcript is None or not transcript.words:
        yield f"   {words.no_transcript}"
    else:
        yield f"   {transcript.text}"


def _point(link: Link, comparison: Comparison, words: ReportWords) -> Iterator[str]:
    yield f"{link.number:2} {link.text}"
    for letter, _name, side in _sides(comparison, words):
        finding = side.finding(link.key_point)
        if finding is not None:
            yield f"   {letter} {_verdict(finding, words)}"


def _verdict(finding: Finding, words: ReportWords) -> str:
    parts = [f"{_sign(finding)} {words.verdicts[finding.verdict]}"]
    if finding.evidence is not None:
        parts.append(_place(finding.evidence))
    if finding.reason in words.reasons:
        parts.append(words.reasons[finding.reason])
    return "  ".join(parts)


def _sign(finding: Finding) -> str:
    from app.domain import Verdict

    can_show = "utf" in (getattr(sys.stdout, "encoding", "") or "").lower()
    signs = {
        Verdict.SAID: "✓" if can_show else "+",
        Verdict.NOT_SAID: "–" if can_show else "-",
        Verdict.COULD_NOT_TELL: "?",
    }
    return signs[finding.verdict]


def _place(evidence: Evidence) -> str:
    from app.workflow.page_parts import clock

    return f'{clock(evidence.start_s)} "{evidence.quote}"'


def _fact(entry: Entry) -> str:
    from app.workflow.page_parts import clock

    if entry.start_s is None:
        return f"   {entry.text}"
    quote = f' "{entry.quote}"' if entry.quote else ""
    return f"   {entry.text}  {clock(entry.start_s)}{quote}"


def _wrapped(line: str, width: int) -> list[str]:
    """The line, folded under its own indent; what follows a letter or a sign hangs below it."""
    indent = " " * (len(line) - len(line.lstrip()))
    hanging = "    " if line.startswith(("   A ", "   B ")) else ""
    return textwrap.wrap(line, width, subsequent_indent=indent + hanging) or [""]


def _printable(text: str) -> str:
    """Without what would move the terminal's cursor or change its colours."""
    return "".join(char if char.isprintable() else " " for char in text)
