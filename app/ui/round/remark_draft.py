"""Remarks that are being written: kept for each take until they are saved or put away."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.domain import Remark, RemarkKind


@dataclass(frozen=True, slots=True)
class Draft:
    """A remark that may still be without words."""

    id: str
    kind: RemarkKind
    start_s: float
    end_s: float | None = None
    text: str = ""
    of: Remark | None = None
    """The remark that it changes; None for a new one."""

    @property
    def is_touched(self) -> bool:
        """Whether something would be lost with it."""
        before = self.of.text if self.of is not None else ""
        return self.text.strip() not in ("", before)

    def remark(self, author: str) -> Remark:
        """What it is once it is saved; a changed one stays its author's.

        Raises:
            ValueError: it says nothing.
        """
        text = self.text.strip()
        if self.of is not None:
            return replace(self.of, kind=self.kind, text=text, start_s=self.start_s, end_s=self.end_s)
        return Remark(self.id, self.kind, text, author, datetime.now(UTC), self.start_s, self.end_s)


def new_draft(kind: RemarkKind, start_s: float, end_s: float | None) -> Draft:
    """A new remark about a moment or a stretch."""
    return Draft(secrets.token_hex(8), kind, start_s, end_s)


def draft_of(remark: Remark) -> Draft:
    """A remark, to be changed."""
    return Draft(remark.id, remark.kind, remark.start_s, remark.end_s, remark.text, remark)


class Drafts:
    """The drafts of all takes; of each take the one that came last is in hand."""

    def __init__(self) -> None:
        self._of_takes: dict[str, dict[str, Draft]] = {}

    def in_hand(self, take_id: str) -> Draft | None:
        """What is being written about a take."""
        drafts = self._of_takes.get(take_id, {})
        return next(reversed(drafts.values()), None)

    def new_of(self, take_id: str) -> Draft | None:
        """The draft about a take that changes no remark; there is one at most."""
        return next((one for one in self._of_takes.get(take_id, {}).values() if one.of is None), None)

    def find(self, take_id: str, draft_id: str) -> Draft | None:
        """A draft by its id."""
        return self._of_takes.get(take_id, {}).get(draft_id)

    def take_up(self, take_id: str, draft: Draft) -> None:
        """Have it in hand."""
        drafts = self._of_takes.setdefault(take_id, {})
        drafts.pop(draft.id, None)
        drafts[draft.id] = draft

    def note(self, take_id: str, draft: Draft) -> None:
        """Keep what was written so far of a draft that is there."""
        if draft.id in self._of_takes.get(take_id, {}):
            self._of_takes[take_id][draft.id] = draft

    def drop(self, take_id: str, draft_id: str) -> None:
        """Let one go."""
        self._of_takes.get(take_id, {}).pop(draft_id, None)
