"""What `main.py practise --json` prints.

Times are in seconds, ranges are half-open:

    {"format": 1, "line": "pack/scenario/line", "language": "en", "title": "...", "line_text": "...",
     "notices": [{"code": "...", "facts": {...}, "sentence": "..."}],
     "model": null or as "attempt",
     "attempt": {"file": "a.wav", "duration_s": 7.1, "state": "done" | "no_speech" | "failed" | null,
                 "problem": "", "speech_model": "base", "sentences": [[0, 5], ...],
                 "words": [{"text": "Thank", "start_s": 0.1, "end_s": 0.3, "probability": 0.9}, ...]},
     "key_points": [{"id": "...", "number": 1, "kind": "say" | "ask" | "commit" | "avoid", "text": "...",
                     "model": null or as "attempt",
                     "attempt": {"verdict": "said" | "not_said" | "could_not_tell", "reason": "",
                                 "missing": [], "evidence": null or EVIDENCE}}],
     "avoided": [EVIDENCE],
     "questions": [{"question": "id of the scenario's question or empty", "qualifies": "", "is_open": true |
                    false | null, "evidence": EVIDENCE}],
     "commitment": null or {"verdict": "said" | "not_said" | "could_not_tell", "who": "", "what": "",
                            "when": "", "is_packs": false, "evidence": null or EVIDENCE},
     "mentions": [{"kind": "filler" | "hedge" | "sound" | "repeat", "words": [3, 4], "start_s": 1.2,
                   "end_s": 1.5, "text": "maybe"}],
     "delivery": [{"measure": "pace_wpm", "unit": "wpm", "value": 150.2 or null, "reason": "",
                   "at_least": false, "model": null or {"value": 140.0 or null, "reason": ""}}],
     "unclear": [[4.1, 5.0]],
     "alignment": [{"kind": "equal" | "replaced" | "missing" | "added",
                                           "model": [0, 1], "attempt": [0, 1]}],
     "next_time": {"code": "...", "key_point": "", "facts": {...}, "sentence": "..."},
     "page": null or "out.html", "error": null or {"code": "...", "facts": {...}, "sentence": "..."}}

EVIDENCE is {"words": [2, 8], "start_s": 1.0, "end_s": 2.5, "quote": "...", "phrase": "...",
"similarity": 0.95}.
What could not even begin prints {"format": 1, "error": {...}}.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from app.domain import Evidence, Finding, KnownError, Measure
    from app.workflow.comparison import Comparison, Side
    from app.workflow.practise_files import PractisedFiles

FORMAT: Final = 1
"""Number of this shape; raised when a program that reads it would have to change."""


def review_json(
    done: PractisedFiles, notices: Sequence[KnownError], page: str | None, failure: KnownError | None
) -> str:
    """Everything that came out of a round on files, in the shape above."""
    from app.ui.report_words import report_words

    comparison = done.comparison
    next_time = comparison.next_time
    texts = {link.key_point: link.text for link in comparison.links}
    words = report_words(comparison.language)
    value = {
        "format": FORMAT,
        "line": str(done.place.ref),
        "language": comparison.language,
        "title": comparison.title,
        "line_text": comparison.line_text,
        "notices": [_error_json(notice) for notice in notices],
        "model": _side_json(comparison.model),
        "attempt": _side_json(comparison.attempt),
        "key_points": [
            {
                "id": link.key_point,
                "number": link.number,
                "kind": link.kind.value,
                "text": link.text,
                "model": _finding_json(link.model),
                "attempt": _finding_json(link.attempt),
            }
            for link in comparison.links
        ],
        "avoided": [_evidence_json(evidence) for evidence in done.avoided],
        **_facts_json(comparison),
        "alignment": [
            {"kind": pair.kind.value, "model": list(pair.model), "attempt": list(pair.attempt)}
            for pair in done.alignment
        ],
        "next_time": None
        if next_time is None
        else {
            "code": next_time.code,
            "key_point": next_time.key_point,
            "facts": dict(next_time.facts),
            "sentence": words.suggestion(next_time, texts.get(next_time.key_point, "")),
        },
        "page": page,
        "error": _error_json(failure) if failure else None,
    }
    return _text(value)


def failure_json(error: KnownError) -> str:
    """What is printed when nothing could be compared."""
    return _text({"format": FORMAT, "error": _error_json(error)})


def _text(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)


def _error_json(error: KnownError) -> dict[str, Any]:
    from app.ui.sentences import sentence

    return {"code": error.code, "facts": dict(error.facts), "sentence": sentence(error)}


def _side_json(side: Side | None) -> dict[str, Any] | None:
    if side is None:
        return None
    transcript = side.transcript
    return {
        "file": str(side.audio),
        "duration_s": round(side.duration_s, 3),
        "state": transcript.state.value if transcript else None,
        "problem": transcript.problem if transcript else "",
        "speech_model": transcript.model if transcript else "",
        "sentences": [list(pair) for pair in transcript.sentences] if transcript else [],
        "words": [
            {
                "text": word.text,
                "start_s": round(word.start_s, 3),
                "end_s": round(word.end_s, 3),
                "probability": round(word.probability, 3),
            }
            for word in (transcript.words if transcript else ())
        ],
    }


def _finding_json(finding: Finding | None) -> dict[str, Any] | None:
    if finding is None:
        return None
    evidence = _evidence_json(finding.evidence) if finding.evidence else None
    return {
        "verdict": finding.verdict.value,
        "reason": finding.reason,
        "missing": list(finding.missing),
        "evidence": evidence,
    }


def _facts_json(comparison: Comparison) -> dict[str, Any]:
    """What is known of the attempt beyond its key points."""
    attempt = comparison.attempt
    review = attempt.review if attempt is not None else None
    delivery = attempt.delivery if attempt is not None else None
    commitment = review.commitment if review is not None else None
    return {
        "questions": [
            {
                "question": one.question,
                "qualifies": one.qualifies,
                "is_open": one.is_open,
                "evidence": _evidence_json(one.evidence),
            }
            for one in (review.questions if review is not None else ())
        ],
        "commitment": None
        if commitment is None
        else {
            "verdict": commitment.verdict.value,
            "who": commitment.who,
            "what": commitment.what,
            "when": commitment.when,
            "is_packs": commitment.is_packs,
            "evidence": _evidence_json(commitment.evidence) if commitment.evidence else None,
        },
        "mentions": [
            {
                "kind": one.kind.value,
                "words": [one.first_word, one.end_word],
                "start_s": round(one.start_s, 3),
                "end_s": round(one.end_s, 3),
                "text": one.text,
            }
            for one in (review.mentions if review is not None else ())
        ],
        "delivery": [
            {
                "measure": row.measure,
                "unit": row.unit,
                **_measure_json(row.value),
                "at_least": row.at_least,
                "model": _measure_json(row.model) if row.model is not None else None,
            }
            for row in comparison.rows
        ],
        "unclear": [
            [round(span.start_s, 3), round(span.end_s, 3)]
            for span in (delivery.unclear if delivery is not None else ())
        ],
    }


def _measure_json(measure: Measure) -> dict[str, Any]:
    value = round(measure.value, 3) if measure.value is not None else None
    return {"value": value, "reason": measure.reason}


def _evidence_json(evidence: Evidence) -> dict[str, Any]:
    return {
        "words": [evidence.first_word, evidence.end_word],
        "start_s": round(evidence.start_s, 3),
        "end_s": round(evidence.end_s, 3),
        "quote": evidence.quote,
        "phrase": evidence.phrase,
        "similarity": evidence.similarity,
    }
