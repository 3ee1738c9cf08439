"""What outlives the window of a remark that is not added yet: its text so far, and its sound."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.domain import KnownError, RemarkDraft
from app.ui.context import Context
from app.ui.round.of_remarks import EXAMPLE
from app.ui.round.remark_draft import Drafts
from app.workflow.remark_speech import length_of_sound


class DraftKeeping:
    """Reads drafts when their take is shown, and writes them while somebody writes."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.drafts = Drafts()
        self._untouchable: set[str] = set()
        """Takes whose drafts could not be read: what is on the disk stays as it is."""
        self._told: set[str] = set()
        """Takes for which it was said that drafts cannot be written."""

    def bring(self, take_id: str) -> None:
        """Take up what was kept of a take; what cannot be read is said and left alone."""
        if take_id in ("", EXAMPLE) or self.drafts.knows(take_id):
            return
        try:
            kept = self._context.services.remark_drafts.of(take_id)
        except KnownError as error:
            self._untouchable.add(take_id)
            self._context.host.show_error(error)
            kept = ()
        self.drafts.bring(take_id, [self._as_it_is(take_id, one) for one in kept])

    def keep(self, take_id: str) -> None:
        """Write down what there is of a take."""
        if take_id in ("", EXAMPLE) or take_id in self._untouchable:
            return
        try:
            self._context.services.remark_drafts.keep(take_id, self.drafts.worth_keeping(take_id))
            self._told.discard(take_id)
        except KnownError as error:
            # Every few letters anew would be no help.
            if take_id not in self._told:
                self._told.add(take_id)
                self._context.host.show_error(error)

    def sound_of(self, take_id: str, draft: RemarkDraft) -> Path:
        """Where the sound of a draft is.

        Raises:
            KnownError: `remark_sound_gone`.
        """
        if self.is_new_sound(draft):
            path = self._context.services.remark_drafts.sound_path(take_id, draft.sound)
            if path.is_file():
                return path
        if draft.of is None:
            raise KnownError("remark_sound_gone")
        return self._context.services.library.remark_sound(take_id, draft.of)

    @staticmethod
    def is_new_sound(draft: RemarkDraft) -> bool:
        """Whether its sound lies with the drafts, and not with a remark that was added."""
        return bool(draft.sound) and (draft.of is None or draft.of.sound != draft.sound)

    def _as_it_is(self, take_id: str, draft: RemarkDraft) -> RemarkDraft:
        """A kill or a closed window may have ended the recording of its sound."""
        if not self.is_new_sound(draft):
            return draft
        seconds = length_of_sound(self._context.services.remark_drafts.sound_path(take_id, draft.sound))
        return replace(draft, sound=draft.sound if seconds else "", sound_s=seconds)
