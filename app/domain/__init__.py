"""What things are: frozen dataclasses and the tree of errors.

The law of this room: the standard library only, no files, no clock, no threads. Every other room may
import from here; this room imports none of them. Units are in the name (`start_s`, `sample_rate`).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.domain.errors import Cancelled, Fact, GoFirstError, InternalError, KnownError, Problem, Severity
    from app.domain.languages import LANGUAGE_NAMES, LANGUAGES, Language, whisper_language
    from app.domain.reviews import (
        Answer,
        Evidence,
        Finding,
        NextTime,
        Review,
        SelfCheck,
        Verdict,
    )
    from app.domain.scenarios import (
        Buyer,
        Commitment,
        CommitmentKind,
        Issue,
        IssueKind,
        KeyPoint,
        KeyPointKind,
        Line,
        LineRef,
        ModelAudio,
        Pack,
        PackedDocument,
        Phrases,
        Process,
        QualificationItem,
        Question,
        Scenario,
        Stage,
        Status,
        Text,
    )
    from app.domain.takes import (
        Device,
        Gap,
        GapReason,
        Level,
        Prompt,
        Take,
        TakeKind,
        TakeState,
    )
    from app.domain.transcripts import Span, Transcript, TranscriptState, Word

_PLACES: Final = {
    "Answer": "reviews",
    "Buyer": "scenarios",
    "Cancelled": "errors",
    "Commitment": "scenarios",
    "CommitmentKind": "scenarios",
    "Device": "takes",
    "Evidence": "reviews",
    "Fact": "errors",
    "Finding": "reviews",
    "Gap": "takes",
    "GapReason": "takes",
    "GoFirstError": "errors",
    "InternalError": "errors",
    "Issue": "scenarios",
    "IssueKind": "scenarios",
    "KeyPoint": "scenarios",
    "KeyPointKind": "scenarios",
    "KnownError": "errors",
    "LANGUAGES": "languages",
    "LANGUAGE_NAMES": "languages",
    "Language": "languages",
    "Level": "takes",
    "Line": "scenarios",
    "LineRef": "scenarios",
    "ModelAudio": "scenarios",
    "NextTime": "reviews",
    "Pack": "scenarios",
    "PackedDocument": "scenarios",
    "Phrases": "scenarios",
    "Problem": "errors",
    "Process": "scenarios",
    "Prompt": "takes",
    "QualificationItem": "scenarios",
    "Question": "scenarios",
    "Review": "reviews",
    "Scenario": "scenarios",
    "SelfCheck": "reviews",
    "Severity": "errors",
    "Span": "transcripts",
    "Stage": "scenarios",
    "Status": "scenarios",
    "Take": "takes",
    "TakeKind": "takes",
    "TakeState": "takes",
    "Text": "scenarios",
    "Transcript": "transcripts",
    "TranscriptState": "transcripts",
    "Verdict": "reviews",
    "Word": "transcripts",
    "whisper_language": "languages",
}
"""Where each name lives. A part is loaded when its first name is asked for: the window shows sooner."""

if not TYPE_CHECKING:

    def __getattr__(name):
        """The name's part, loaded now and kept."""
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
        globals()[name] = value
        return value


__all__ = [
    "LANGUAGES",
    "LANGUAGE_NAMES",
    "Answer",
    "Buyer",
    "Cancelled",
    "Commitment",
    "CommitmentKind",
    "Device",
    "Evidence",
    "Fact",
    "Finding",
    "Gap",
    "GapReason",
    "GoFirstError",
    "InternalError",
    "Issue",
    "IssueKind",
    "KeyPoint",
    "KeyPointKind",
    "KnownError",
    "Language",
    "Level",
    "Line",
    "LineRef",
    "ModelAudio",
    "NextTime",
    "Pack",
    "PackedDocument",
    "Phrases",
    "Problem",
    "Process",
    "Prompt",
    "QualificationItem",
    "Question",
    "Review",
    "Scenario",
    "SelfCheck",
    "Severity",
    "Span",
    "Stage",
    "Status",
    "Take",
    "TakeKind",
    "TakeState",
    "Text",
    "Transcript",
    "TranscriptState",
    "Verdict",
    "Word",
    "whisper_language",
]
