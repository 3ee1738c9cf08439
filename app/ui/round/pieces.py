"""What is played for a choice on the compare page: a whole take, or the stretch of one key point."""

from __future__ import annotations

from typing import Final

from app.domain import TakeKind
from app.ui.playback import Piece
from app.workflow import Comparison, Side

PADDING_S: Final = 0.25
"""What is played before and after a key point, so that its first and last sound are whole."""


def side_of(comparison: Comparison, kind: TakeKind) -> Side | None:
    """The model's side or the attempt's."""
    return comparison.model if kind is TakeKind.MODEL else comparison.attempt


def piece_of(comparison: Comparison, kind: TakeKind, number: int) -> Piece | None:
    """The take of this kind: whole for number 0, else where that key point was said; None when it was not."""
    side = side_of(comparison, kind)
    if side is None:
        return None
    for link in comparison.links:
        if link.number == number:
            finding = link.model if kind is TakeKind.MODEL else link.attempt
            if finding is None or finding.evidence is None:
                return None
            start_s = max(finding.evidence.start_s - PADDING_S, 0.0)
            return Piece(kind, side.audio, start_s, min(finding.evidence.end_s + PADDING_S, side.duration_s))
    return Piece(kind, side.audio)
