"""A comparison as one HTML page that needs nothing outside itself.

Everything that comes from packs, people or takes is escaped by the template; the policy in the page lets it
load nothing and run nothing but the one script and style that it was made with (named by their hashes).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.config import resource
from app.domain import Answer, Evidence, Finding, NextTime, TakeKind, Transcript, TranscriptState, Verdict
from app.workflow.comparison import Comparison, Side
from app.workflow.page_parts import COLUMNS, clock, data_uri, policy, wave_path
from app.workflow.page_sections import Section, pins_of, sections_of

_SIDES: Final = {TakeKind.MODEL: ("a", "A"), TakeKind.ATTEMPT: ("b", "B")}
_SIGNS: Final = {Verdict.SAID: "✓", Verdict.NOT_SAID: "–", Verdict.COULD_NOT_TELL: "?"}


@dataclass(frozen=True, slots=True)
class ReportWords:
    """Every sentence and label of the page in one language; `app/ui/report_words.py` holds them."""

    language: str
    """BCP 47 code of the page itself."""
    buyer_says: str
    the_line: str
    listen: str
    model: str
    attempt: str
    play_model: str
    play_attempt: str
    play_both: str
    speed: str
    waveform: str
    """`{name}` and `{length}`."""
    key_points: str
    verdicts: Mapping[Verdict, str]
    reasons: Mapping[str, str]
    """By `Finding.reason`."""
    self_check: str
    answers: Mapping[Answer, str]
    avoided: str
    next_time: str
    suggestions: Mapping[str, str]
    """By `NextTime.code`; `{point}` is the key point's text, the other names are its facts."""
    no_speech: str
    no_transcript: str
    without_audio: str
    """Why a page came without its recordings: they are too long for one page."""
    keys_help: str
    made_by: str

    def suggestion(self, next_time: NextTime, point_text: str) -> str:
        """The one suggestion as a sentence."""
        template = self.suggestions.get(next_time.code, "")
        return template.format_map(_Facts(next_time.facts, point=point_text.strip().rstrip(".")))


@dataclass(frozen=True, slots=True)
class Sound:
    """One recording, ready to be put into a page."""

    media_type: str
    data: bytes | None
    """None: the recordings were too large and are left out of the page."""
    lows: Sequence[float]
    """Lowest sample of each column, -1 to 1; as many columns as the take fills of the common scale."""
    highs: Sequence[float]


def render(
    comparison: Comparison,
    sounds: Mapping[TakeKind, Sound],
    words: ReportWords,
    *,
    day: str = "",
    situation: str = "",
    avoided: Sequence[Evidence] = (),
    sections: Sequence[Section] = (),
    notice: str = "",
) -> str:
    """The whole page as text. `avoided` are the places in the attempt where a phrase to avoid was said.

    `sections` are further facts about the attempt, already worded; `notice` stands above both recordings.
    """
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    folder = resource("assets", "report")
    style = (folder / "review.css").read_text(encoding="utf-8")
    script = (folder / "review.js").read_text(encoding="utf-8")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    template = environment.from_string((folder / "review.html.j2").read_text(encoding="utf-8"))
    return template.render(
        page=_page(comparison, sounds, words, situation, avoided)
        | {
            "sections": sections_of(sections, audible=TakeKind.ATTEMPT in _audible(sounds)),
            "pins": pins_of(sections, comparison.scale_s),
            "notice": notice,
            "day": day,
        },
        words=words,
        policy=policy(style, script),
        style=Markup(style),  # noqa: S704  # our own file, not a user's text
        script=Markup(script),  # noqa: S704
    )


def _page(
    comparison: Comparison,
    sounds: Mapping[TakeKind, Sound],
    words: ReportWords,
    situation: str,
    avoided: Sequence[Evidence],
) -> dict[str, object]:
    sides = [side for side in (comparison.model, comparison.attempt) if side is not None]
    audible = {side.kind for side in sides} & _audible(sounds)
    next_time = comparison.next_time
    texts = {link.key_point: link.text for link in comparison.links}
    return {
        "title": comparison.title,
        "situation": situation,
        "cue": comparison.cue,
        "line_text": comparison.line_text,
        "language": comparison.language,
        "has_audio": bool(audible),
        "both_audio": len(audible) == len(_SIDES),
        "columns": COLUMNS,
        "scale_s": round(comparison.scale_s, 3),
        "takes": [_take(side, comparison, sounds.get(side.kind), words, avoided) for side in sides],
        "points": [_point(number, comparison, audible, words) for number in range(len(comparison.links))],
        "avoided": [_place(evidence, "b", TakeKind.ATTEMPT in audible) for evidence in avoided],
        "suggestion": words.suggestion(next_time, texts.get(next_time.key_point, "")) if next_time else "",
    }


def _audible(sounds: Mapping[TakeKind, Sound]) -> set[TakeKind]:
    return {kind for kind, sound in sounds.items() if sound.data is not None}


def _take(
    side: Side,
    comparison: Comparison,
    sound: Sound | None,
    words: ReportWords,
    avoided: Sequence[Evidence],
) -> dict[str, object]:
    key, letter = _SIDES[side.kind]
    is_model = side.kind is TakeKind.MODEL
    name = words.model if is_model else words.attempt
    transcript = side.transcript
    no_speech = transcript is not None and transcript.state is TranscriptState.NO_SPEECH
    return {
        "side": key,
        "letter": letter,
        "name": name,
        "speaker": side.speaker,
        "length": clock(side.duration_s),
        "play_label": words.play_model if is_model else words.play_attempt,
        "audio_uri": _audio_uri(sound),
        "wave": wave_path(sound.lows, sound.highs) if sound is not None else "",
        "wave_label": words.waveform.format(name=name, length=clock(side.duration_s)),
        "marks": _marks(side, comparison),
        "words": _words(transcript, side, comparison, avoided if not is_model else ()),
        "no_words": words.no_speech if no_speech else words.no_transcript,
    }


def _marks(side: Side, comparison: Comparison) -> list[dict[str, object]]:
    scale = comparison.scale_s or 1.0
    marks: list[dict[str, object]] = []
    for link in comparison.links:
        evidence = _evidence(side.finding(link.key_point))
        if evidence is not None:
            x = 100 * evidence.start_s / scale
            width = 100 * (evidence.end_s - evidence.start_s) / scale
            marks.append(
                {
                    "number": link.number,
                    "x": round(x, 2),
                    "width": round(max(width, 0.5), 2),
                    "title": link.text,
                }
            )
    return marks


def _words(
    transcript: Transcript | None, side: Side, comparison: Comparison, avoided: Sequence[Evidence]
) -> list[dict[str, object]]:
    if transcript is None:
        return []
    points: dict[int, list[str]] = {}
    for link in comparison.links:
        evidence = _evidence(side.finding(link.key_point))
        for at in range(evidence.first_word, evidence.end_word) if evidence else ():
            points.setdefault(at, []).append(f"{link.number}. {link.text}")
    unwanted = {at for evidence in avoided for at in range(evidence.first_word, evidence.end_word)}
    return [
        {
            "text": word.text,
            "start_s": round(word.start_s, 3),
            "end_s": round(word.end_s, 3),
            "points": " · ".join(points.get(at, ())),
            "avoided": at in unwanted,
        }
        for at, word in enumerate(transcript.words)
    ]


def _point(
    index: int, comparison: Comparison, audible: set[TakeKind], words: ReportWords
) -> dict[str, object]:
    link = comparison.links[index]
    cells: list[dict[str, object]] = []
    for side, name in ((comparison.model, words.model), (comparison.attempt, words.attempt)):
        finding = side.finding(link.key_point) if side is not None else None
        if side is None or finding is None:
            continue
        key, letter = _SIDES[side.kind]
        cell: dict[str, object] = {
            "side": key,
            "letter": letter,
            "name": name,
            "verdict": finding.verdict.value,
            "verdict_text": words.verdicts[finding.verdict],
            "sign": _SIGNS[finding.verdict],
            "reason": words.reasons.get(finding.reason, ""),
            "quote": "",
        }
        if finding.evidence is not None:
            cell |= _place(finding.evidence, key, side.kind in audible)
        cells.append(cell)
    spans = [str(cell["span"]) for cell in cells if cell.get("span")]
    return {
        "number": link.number,
        "text": link.text,
        "cells": cells,
        "both": " ".join(spans) if len(spans) == len(_SIDES) else "",
        "self_check": words.answers[link.answer] if link.answer is not None else "",
    }


def _place(evidence: Evidence, key: str, audible: bool) -> dict[str, object]:
    """A quote with its time; the span is what the page's script plays, a moment of run-up included."""
    start, end = max(0.0, evidence.start_s - 0.15), evidence.end_s + 0.25
    return {
        "quote": evidence.quote,
        "time": clock(evidence.start_s),
        "span": f"{key}:{start:.3f}:{end:.3f}" if audible else "",
    }


def _evidence(finding: Finding | None) -> Evidence | None:
    return finding.evidence if finding is not None else None


def _audio_uri(sound: Sound | None) -> str:
    return "" if sound is None or sound.data is None else data_uri(sound.media_type, sound.data)


class _Facts(dict[str, object]):
    """Facts for a sentence; one that is missing leaves its name behind."""

    def __init__(self, facts: Mapping[str, object], **more: object) -> None:
        super().__init__(facts, **more)

    def __missing__(self, key: str) -> str:
        return key
