"""The remark that is being written about a take: its draft, its words, and what is said about the wording."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain import Advice, GoFirstError, KnownError, Remark, RemarkKind
from app.ui.context import Context
from app.ui.remark_wording import advice_in_words, keep_advised
from app.ui.round.controller import RoundController
from app.ui.round.lane import Lane
from app.ui.round.quote_picker import QuotePicker
from app.ui.round.remark_draft import Draft, draft_of, new_draft
from app.ui.round.remark_keeping import DraftKeeping
from app.ui.round.remark_panel import RemarkPanel
from app.ui.round.remark_speaking import RemarkSpeaking
from app.ui.round.suggestions import window_language
from app.ui.widgets.basics import bring_into_view

Wording = Callable[[str, str], Sequence[Advice]]
"""Advice about a text in a language (`en`, `nl_NL`); runs in a task, so it may take its time."""

KEEP_AFTER_MS: Final = 600
"""After this long without a letter the draft is on the disk."""
LONGEST: Final = 4000
"""Characters of a remark. What is pasted by mistake must not fill the take's folder."""
_A_WORD_S: Final = 0.25
"""The word that begins within this time of a moment is the one that it is about."""


class RemarkWriting(QObject):
    """Drafts stay with their take until they are saved or put away, whatever is shown meanwhile."""

    opened = Signal()
    """There is a remark to write."""
    put_away = Signal()
    kept = Signal(str)
    """The id of a remark that was written here and is on the disk now."""

    def __init__(
        self, context: Context, controller: RoundController, lane: Lane, panel: RemarkPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._controller = controller
        self._lane = lane
        self.panel = panel
        self.picker = QuotePicker(
            lane.words, self.tr("Choose the first and the last word that the remark is about.")
        )
        lane.above_words.addWidget(self.picker)
        paths = context.services.paths
        self.on_wording: Wording | None = partial(advice_in_words, paths)
        """What looks at the wording while a remark is typed; None for nothing."""
        self.on_kept: Callable[[Advice], object] | None = partial(keep_advised, paths)
        """What learns from advice that is not followed; runs in a task as well."""
        self._keeping = DraftKeeping(context)
        self._drafts = self._keeping.drafts
        self.speaking = RemarkSpeaking(context, controller, self._keeping, panel, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_AFTER_MS)
        self._later.timeout.connect(self.flush)
        self._take = ""
        self._asked_for_name = False
        controller.remark_kept.connect(self._kept)
        controller.remark_failed.connect(self._failed)
        controller.ending.connect(self.flush)
        self.speaking.before.connect(self._note)
        self.speaking.changed.connect(self._spoken)
        panel.changed.connect(self._later.start)
        panel.save_asked.connect(self._save)
        panel.cancel_asked.connect(self._cancel)
        panel.words_asked.connect(self._choose_words)
        panel.wording_asked.connect(self._look_at_wording)
        panel.advice.kept.connect(self._advice_kept)
        self.picker.range_picked.connect(self._words_chosen)
        lane.words.dragged.connect(self._dragged)

    def show_take(self, take_id: str) -> None:
        """Go on with what was being written about this take."""
        self.flush()
        self._keeping.bring(take_id)
        self._take = self.speaking.take = take_id
        self.picker.end(keep=False)
        self._show_draft()

    def flush(self) -> None:
        """Keep what was written so far, also for another day."""
        self._later.stop()
        self._note()
        self._keeping.keep(self._take)

    def begin(self, start_s: float, end_s: float | None) -> None:
        """A new remark about a moment or a stretch; one that was begun already goes there."""
        self.picker.end(keep=False)
        self._note()
        self._begin_at(start_s, end_s, self._drafts.new_of(self._take))

    def edit(self, remark: Remark) -> None:
        """Change a remark."""
        self._note()
        self._write_at(self._drafts.find(self._take, remark.id) or draft_of(remark))

    def _begin_at(self, start_s: float, end_s: float | None, draft: Draft | None) -> None:
        if draft is None:
            found = self._controller.remarks
            known = found.remarks.remarks if found.take_id == self._take else ()
            praised = any(one.kind is RemarkKind.PRAISE for one in known)
            kind = RemarkKind.QUESTION if praised else RemarkKind.PRAISE
            draft = new_draft(kind, start_s, end_s)
        self._write_at(replace(draft, start_s=start_s, end_s=end_s))

    def _write_at(self, draft: Draft) -> None:
        self._drafts.take_up(self._take, draft)
        self.opened.emit()
        self._show_draft()
        self.panel.text.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.panel)

    def _note(self) -> None:
        """Keep what was typed so far."""
        draft = self.panel.draft
        if draft is not None:
            self._drafts.note(self._take, draft)

    def _show_draft(self) -> None:
        draft = self._drafts.in_hand(self._take)
        asks = not self._context.services.settings.manager_name
        self.panel.ask_for_name(asks and draft is not None and draft.of is None)
        self.panel.let_choose_words(bool(self._lane.words.words))
        self.panel.show_draft(draft, self._quote(draft) if draft is not None else "")
        self.speaking.show_draft(draft)

    def _spoken(self, take: str) -> None:
        """The sound or the words of a draft are another one now."""
        self._keeping.keep(take)
        if take == self._take:
            self._show_draft()

    def _save(self) -> None:
        draft = self.panel.draft
        if draft is None or not draft.says_something or self._controller.remarked_take != self._take:
            return
        if len(draft.text) > LONGEST:
            self._context.host.show_error(KnownError("edit_too_long", limit=LONGEST))
            return
        author = self.panel.name.text().strip() or self._context.services.settings.manager_name
        if not author and draft.of is None and not self._asked_for_name:
            self._asked_for_name = True
            self.panel.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._keep_name(author)
        self.panel.set_saving(True)
        sound = None
        if self._keeping.is_new_sound(draft):
            sound = self._context.services.remark_drafts.sound_path(self._take, draft.sound)
        self._controller.keep_remark(draft.remark(author, datetime.now(UTC)), sound)

    def _keep_name(self, name: str) -> None:
        if name and name != self._context.services.settings.manager_name:
            try:
                self._context.services.change_settings(manager_name=name)
            except GoFirstError as error:
                self._context.host.show_error(error)

    def _kept(self, remark_id: str) -> None:
        take = self._drafts.take_of(remark_id)
        if take == self._take and take:
            self._let_go(remark_id)
            self.kept.emit(remark_id)
        elif take:
            # Another take was chosen before it was on the disk.
            self._drafts.drop(take, remark_id)
            self._keeping.keep(take)

    def _failed(self) -> None:
        self.panel.set_saving(False)

    def _cancel(self) -> None:
        draft, take = self.panel.draft, self._take
        if draft is None:
            return
        if self._controller.speaks_remark:
            self._controller.close_microphone()
            return
        self._let_go(draft.id)
        self.put_away.emit()
        if draft.is_touched:
            text = self.tr("What you wrote was put away.")
            self._context.host.offer_undo(text, lambda: self._bring_back(take, draft))

    def _bring_back(self, take: str, draft: Draft) -> None:
        if take == self._take:
            self._note()
            self._write_at(draft)
        else:
            self._drafts.take_up(take, draft)
        self._keeping.keep(take)

    def _let_go(self, draft_id: str) -> None:
        self._note()
        self._drafts.drop(self._take, draft_id)
        self._keeping.keep(self._take)
        self._show_draft()

    # -- its words ----------------------------------------------------------------------------------

    def _quote(self, draft: Draft) -> str:
        end_s = draft.end_s if draft.end_s is not None else draft.start_s + _A_WORD_S
        words = [one for one in self._lane.words.words if draft.start_s <= one.start_s < end_s]
        return " ".join(one.text for one in (words if draft.end_s is not None else words[:1]))

    def _choose_words(self) -> None:
        words = self._lane.words
        if words.words:
            self.picker.begin(0, 0, 0)
            bring_into_view(self.picker)

    def _dragged(self, first: int, to: int) -> None:
        self.picker.begin(0, 0, 0)
        self._lane.words.grow_choice(first, to)

    def _words_chosen(self, first: int, end: int) -> None:
        words = self._lane.words.words[first:end]
        self._begin_at(words[0].start_s, words[-1].end_s, self.panel.draft)

    # -- the wording -----------------------------------------------------------------------------

    def _look_at_wording(self, text: str) -> None:
        if self.on_wording is not None:
            self._context.tasks.run(
                _advice,
                self.on_wording,
                text,
                window_language(),
                on_done=self._advised,
                on_failed=self._context.host.show_error,
            )

    def _advice_kept(self, advice: Advice) -> None:
        if self.on_kept is not None:
            self._context.tasks.run(
                self.on_kept, advice, on_done=self._noted, on_failed=self._context.host.show_error
            )

    def _noted(self, _nothing: object) -> None:
        """There is nothing to show of it."""

    def _advised(self, result: tuple[str, tuple[Advice, ...]]) -> None:
        self.panel.show_advice(*result)


def _advice(look: Wording, text: str, language: str) -> tuple[str, tuple[Advice, ...]]:
    """What is advised about a text; the text is handed through."""
    return text, tuple(look(text, language))
