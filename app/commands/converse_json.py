"""What `main.py converse --json` prints.

    {"format": 1, "scenario": "pack/scenario", "language": "en", "ended": "won" | "open" | "lost" | null,
     "path": [{"turn": "opening", "buyer": "...", "said": "..." | null, "skipped": false, "pause_s": null,
               "goto": "opens-up" | null, "as_walked": false,
               "parts": [{"kind": "said" | "asked" | "committed" | "avoid", "name": "...", "wanted": true,
                          "met": true, "in_favour": false, "quote": "..." | null}]}],
     "at": "done-well", "closing": "..." | null, "length_s": 61.2,
     "talk": {"rep_s": 30.1, "buyer_s": 21.0, "share": 0.58 | null, "estimated": true},
     "questions": {"cost": "said" | "not_said" | "could_not_tell"}, "touched": ["need"],
     "still_open": ["timing"], "commitment": "said" | "not_said" | "could_not_tell" | null,
     "avoided": [{"exchange": 1, "quote": "..."}],
     "limits": [{"code": "talk_share", "low": 0.3, "high": 0.6, "value": 0.58, "outside": false}],
     "next_time": {"code": "...", "key_point": "", "facts": {...}}, "unused": 0, "silent": [2]}

`parts` are those of the way that was taken.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from app.workflow.conversation_review import ConversationReview
    from app.workflow.converse_files import Conversed
    from app.workflow.passages import Passage

FORMAT: Final = 1
"""Number of this shape; raised when a program that reads it would have to change."""


def conversation_json(review: ConversationReview, done: Conversed) -> str:
    """Everything that came of a conversation, in the shape above."""
    conversation, talk = review.conversation, review.talk
    scenario = conversation.scenario
    value = {
        "format": FORMAT,
        "scenario": f"{scenario.pack}/{scenario.id}",
        "language": conversation.language,
        "ended": review.ending.value if review.ending is not None else None,
        "path": [_passage(passage) for passage in review.path],
        "at": conversation.at,
        "closing": review.closing.text.get(conversation.language) if review.closing is not None else None,
        "length_s": review.length_s,
        "talk": {
            "rep_s": round(talk.rep_s, 2),
            "buyer_s": round(talk.buyer_s, 2),
            "share": round(talk.share, 3) if talk.share is not None else None,
            "estimated": talk.estimated,
        },
        "questions": {question.id: outcome.verdict.value for question, outcome in review.questions},
        "touched": [item.id for item in review.touched],
        "still_open": [item.id for item in review.still_open],
        "commitment": review.commitment.verdict.value if review.commitment is not None else None,
        "avoided": [{"exchange": number, "quote": evidence.quote} for number, evidence in review.avoided],
        "limits": [
            {
                "code": one.code,
                "low": one.low,
                "high": one.high,
                "value": one.value,
                "outside": one.outside,
            }
            for one in review.limits
        ],
        "next_time": {
            "code": review.next_time.code,
            "key_point": review.next_time.key_point,
            "facts": dict(review.next_time.facts),
        },
        "unused": done.unused,
        "silent": list(done.silent),
    }
    return json.dumps(value, ensure_ascii=False, indent=2)


def _passage(passage: Passage) -> dict[str, Any]:
    exchange = passage.exchange
    taken = exchange.taken
    return {
        "turn": exchange.turn.id,
        "buyer": passage.buyer_text,
        "said": passage.said,
        "skipped": exchange.skipped,
        "pause_s": passage.pause.value,
        "goto": taken.way.goto if taken is not None else None,
        "as_walked": exchange.as_walked,
        "parts": [
            {
                "kind": part.kind.value,
                "name": part.name,
                "wanted": part.wanted,
                "met": part.met,
                "in_favour": part.in_favour,
                "quote": part.evidence.quote if part.evidence is not None else None,
            }
            for part in (taken.parts if taken is not None else ())
        ],
    }
