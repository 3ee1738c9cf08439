"""A conversation's path and review as text for a terminal, in the language that was practised."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.domain import Scenario
    from app.ui.conversation_words import ConversationWords
    from app.workflow.conversation_review import ConversationReview
    from app.workflow.converse_files import Conversed
    from app.workflow.dialogue import Exchange, Part
    from app.workflow.passages import Passage

_WIDEST: Final = 100


def conversation_text(review: ConversationReview, done: Conversed) -> str:
    """Each exchange with the way that was taken and why, how it ended, and what is still open."""
    from app.ui.conversation_words import conversation_words

    conversation = review.conversation
    language, scenario = conversation.language, conversation.scenario
    words = conversation_words(language)
    width = min(_WIDEST, max(40, shutil.get_terminal_size().columns))
    lines = [scenario.title.get(language), f"{scenario.pack}/{scenario.id} ({language})", ""]
    for passage in review.path:
        lines += [*_passage(passage, scenario, language, words), ""]
    if conversation.current is not None:
        buyer = conversation.current.buyer.text.get(language)
        lines += [f"   {conversation.buyer_name}: {_line(buyer)}", ""]
    lines += [words.not_heard.format(number=number) for number in done.silent]
    lines += _outcome(review, words)
    return "\n".join(part for line in lines for part in _wrapped(line, width))


def _passage(passage: Passage, scenario: Scenario, language: str, words: ConversationWords) -> Iterator[str]:
    exchange = passage.exchange
    yield f"{passage.number:2} {scenario.buyer.name.get(language)}: {_line(passage.buyer_text)}"
    if exchange.skipped:
        yield f"   {words.you}: ({words.skipped})"
    else:
        pause = passage.pause.value
        after = f" ({words.pause.format(seconds=f'{pause:.1f}')})" if pause is not None else ""
        yield f"   {words.you}{after}: {_line(passage.said) if passage.said else words.no_words}"
    if exchange.taken is not None:
        yield f"   -> {exchange.taken.way.goto}: {_why(exchange, scenario, language, words)}"


def _why(exchange: Exchange, scenario: Scenario, language: str, words: ConversationWords) -> str:
    if exchange.skipped:
        return words.skipped
    parts = exchange.taken.parts if exchange.taken is not None else ()
    reasons = [_reason(part, scenario, language, words) for part in parts]
    if exchange.as_walked:
        reasons.append(words.as_walked)
    return "; ".join(reasons) or words.nothing_decided


def _reason(part: Part, scenario: Scenario, language: str, words: ConversationWords) -> str:
    from app.workflow.page_parts import clock

    reason = words.part(part, _line(text_of_part(part, scenario, language)))
    evidence = part.evidence
    return f'{reason} {clock(evidence.start_s)} "{_line(evidence.quote)}"' if evidence else reason


def text_of_part(part: Part, scenario: Scenario, language: str) -> str:
    """What a part of a condition is about, in the pack's words."""
    from app.workflow.dialogue import PartKind

    if part.kind is PartKind.ASKED:
        return next((one.text.get(language) for one in scenario.questions if one.id == part.name), part.name)
    if part.kind is PartKind.SAID:
        points = ((line, point) for line in scenario.lines for point in line.key_points)
        for line, point in points:
            if part.name in (point.id, f"{line.id}.{point.id}"):
                return point.text.get(language)
    return part.evidence.phrase if part.evidence is not None else part.name


def _outcome(review: ConversationReview, words: ConversationWords) -> Iterator[str]:
    from app.domain import Verdict
    from app.ui.report_words import report_words

    language = review.conversation.language
    report = report_words(language)
    yield words.endings[review.ending] if review.ending is not None else words.left
    share = review.talk.share
    talk = words.talk.format(share=round(share * 100)) if share is not None else words.talk_unknown
    yield f"{talk} ({words.estimated})" if review.talk.estimated and share is not None else talk
    for title, verdict in ((words.asked, Verdict.SAID), (words.not_asked, Verdict.NOT_SAID)):
        found = [one.text.get(language) for one, outcome in review.questions if outcome.verdict is verdict]
        if found:
            yield f"{title}:"
            yield from (f"   {_line(text)}" for text in found)
    if review.still_open:
        yield f"{words.still_open}: {', '.join(item.name.get(language) for item in review.still_open)}"
    if review.commitment is not None:
        yield f"{words.next_step}: {words.outcomes[review.commitment.verdict]}"
    if review.avoided:
        yield f"{report.avoided}:"
        yield from (f'{number:2} "{_line(evidence.quote)}"' for number, evidence in review.avoided)
    for limit in review.limits:
        if limit.outside and limit.value is not None:
            scale = 100 if limit.code == "talk_share" else 1
            low, value, high = (
                f"{(one or 0) * scale:g}" for one in (limit.low, round(limit.value, 2), limit.high)
            )
            yield words.limits[limit.code].format(low=low, value=value, high=high, passage=limit.passage)
    yield ""
    yield report.next_time
    text = str(review.next_time.facts.get("text", ""))
    yield f"   {_line(report.suggestion(review.next_time, text))}"


def _line(text: str) -> str:
    """On one line, without what would move the terminal's cursor or change its colours."""
    return "".join(char if char.isprintable() else " " for char in " ".join(text.split()))


def _wrapped(line: str, width: int) -> list[str]:
    indent = " " * 6 if line[:3].strip().isdigit() or line.startswith("   ") else ""
    return textwrap.wrap(line, width, subsequent_indent=indent) or [""]
