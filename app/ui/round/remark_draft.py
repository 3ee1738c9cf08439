"""Remarks that are being written: for each take until they are saved or put away."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from app.domain import Remark, RemarkDraft, RemarkKind

Draft = RemarkDraft


def new_draft(kind: RemarkKind, start_s: float, end_s: float | None) -> Draft:
    """A new remark about a moment or a stretch."""
    return Draft(secrets.token_hex(8), kind, start_s, end_s)


def draft_of(remark: Remark) -> Draft:
    """A remark, to be changed."""
    return Draft(
        remark.id,
        remark.kind,
        remark.start_s,
        remark.end_s,
        remark.text,
        remark,
        remark.sound,
        remark.sound_s,
    )


class Drafts:
    """The drafts of all takes; of each take the one that came last is in hand."""

    def __init__(self) -> None:
        self._of_takes: dict[str, dict[str, Draft]] = {}

    def knows(self, take_id: str) -> bool:
        """Whether what was kept of a take has been taken up."""
        return take_id in self._of_takes

    def bring(self, take_id: str, drafts: Iterable[Draft]) -> None:
        """Take up what was kept of a take before."""
        self._of_takes[take_id] = {one.id: one for one in drafts}

    def worth_keeping(self, take_id: str) -> tuple[Draft, ...]:
        """The drafts about a take with which something would be lost."""
        return tuple(one for one in self._of_takes.get(take_id, {}).values() if one.is_touched)

    def take_of(self, draft_id: str) -> str:
        """The take that a draft is about; empty where nobody knows it."""
        return next((take for take, drafts in self._of_takes.items() if draft_id in drafts), "")

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
