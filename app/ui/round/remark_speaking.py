"""Speaking a remark: the microphone between two clicks, its sound, and its words when they come."""

from __future__ import annotations

import secrets
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain import GoFirstError, KnownError, RemarkDraft, TakeKind, remark_sound_name
from app.ui.context import Context
from app.ui.playback import Piece
from app.ui.round.controller import RoundController
from app.ui.round.of_remarks import EXAMPLE
from app.ui.round.remark_keeping import DraftKeeping
from app.ui.round.remark_panel import RemarkPanel
from app.ui.round.state import Microphone
from app.ui.round.suggestions import window_language
from app.ui.tasks import Task
from app.workflow import LooseSound
from app.workflow.remark_speech import words_of_remark

_POLL_MS = 100


class RemarkSpeaking(QObject):
    """Gives the draft in hand a sound, and its words where a speech model understands them."""

    before = Signal()
    """What stands in the panel is about to be changed: note it."""
    changed = Signal(str)
    """A draft about the take of this id has another sound or other words now."""

    def __init__(
        self,
        context: Context,
        controller: RoundController,
        keeping: DraftKeeping,
        panel: RemarkPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._controller = controller
        self._keeping = keeping
        self._panel = panel
        self.take = ""
        """Id of the take that is shown."""
        self._spoken: tuple[str, str] | None = None
        """Take and draft that are being spoken about."""
        self._notes: dict[str, str] = {}
        """What is said of the words of a draft, by its id."""
        self._late: dict[str, str] = {}
        """Words that came while their remark was being added, by its id."""
        self._tried: set[str] = set()
        """Sounds whose words were asked for."""
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)
        controller.remark_spoken.connect(self._ended)
        controller.remarks_changed.connect(self._write_late)
        controller.microphone_changed.connect(self._show_microphone)
        panel.speak_asked.connect(self.toggle)
        panel.speech.play_asked.connect(self._play)
        panel.speech.drop_asked.connect(self._drop)

    def show_draft(self, draft: RemarkDraft | None) -> None:
        """Another draft is in hand; a sound whose words nobody has asked for yet is written down."""
        self._panel.speech.setVisible(self.take != EXAMPLE)
        if draft is None or self._spoken is not None:
            return
        if draft.sound and not draft.text.strip() and self._keeping.is_new_sound(draft):
            self._write_down(self.take, draft)
        self._panel.speech.show_note(self._notes.get(draft.id, "") if draft.sound else "")

    def toggle(self) -> None:
        """Open the microphone for the remark in hand, or close it."""
        draft = self._panel.draft
        if self._controller.speaks_remark:
            self._controller.close_microphone()
            return
        if draft is None or draft.sound or self._controller.is_recording or self.take == EXAMPLE:
            return
        self.before.emit()
        name = remark_sound_name(secrets.token_hex(8))
        self._spoken = self.take, draft.id
        # First, so that a button that is being held is not hidden in between.
        self._panel.show_microphone(Microphone.OPENING)
        # On the disk before the first sound: should the program end, the next start knows whose it is.
        self._change(self.take, replace(draft, sound=name, sound_s=0.0))
        self._controller.speak_remark(self._context.services.remark_drafts.sound_path(self.take, name))

    # -- the microphone ----------------------------------------------------------------------------

    def _show_microphone(self) -> None:
        state = self._controller.microphone if self._controller.speaks_remark else Microphone.CLOSED
        if self._spoken is not None:
            self._panel.show_microphone(state)
        if state is Microphone.OPEN:
            self._timer.start()
        else:
            self._timer.stop()

    def _poll(self) -> None:
        level = self._controller.level()
        if level is not None:
            self._panel.speech.show_level(level)
        if self._controller.recording_question() is not None:
            # The microphone changed, or it is open for an hour: what was said so far is the remark.
            self._controller.close_microphone()

    def _ended(self, sound: LooseSound | None) -> None:
        spoken, self._spoken = self._spoken, None
        self._timer.stop()
        self._panel.show_microphone(Microphone.CLOSED)
        if spoken is None:
            return
        take, draft_id = spoken
        self.before.emit()
        draft = self._keeping.drafts.find(take, draft_id)
        if draft is None:
            return
        if sound is None:
            self._change(take, replace(draft, sound="", sound_s=0.0))
        else:
            self._change(take, replace(draft, sound_s=sound.duration_s))

    # -- its words ---------------------------------------------------------------------------------

    def _write_down(self, take: str, draft: RemarkDraft) -> None:
        if draft.sound in self._tried:
            return
        self._tried.add(draft.sound)
        path = self._context.services.remark_drafts.sound_path(take, draft.sound)
        language = window_language().split("_")[0]

        def listen(task: Task) -> str:
            return words_of_remark(self._context.services, path, language, task.cancel_token)

        self._notes[draft.id] = self.tr("Writing it down …")
        self._context.tasks.start(
            Task(listen, wants_task=True),
            on_done=partial(self._heard, take, draft.id),
            on_failed=partial(self._not_heard, take, draft.id),
            long=True,
        )

    def _heard(self, take: str, draft_id: str, text: str) -> None:
        nothing = self.tr("Nothing was understood: the sound is the remark. You can add a line.")
        self._note(draft_id, "" if text else nothing)
        if not text:
            return
        self.before.emit()
        draft = self._keeping.drafts.find(take, draft_id)
        if draft is None:
            self._controller.write_words(take, draft_id, text)
        elif take == self.take and self._in_hand(draft_id) and self._panel.text.isReadOnly():
            self._late[draft_id] = text
        elif take == self.take and self._in_hand(draft_id):
            self._panel.add_words(text)
        else:
            self._change(take, replace(draft, text=f"{draft.text} {text}".strip()))

    def _write_late(self) -> None:
        for draft_id, text in tuple(self._late.items()):
            if self._keeping.drafts.take_of(draft_id):
                continue  # it could not be added and is written on
            del self._late[draft_id]
            self._controller.write_words(self.take, draft_id, text)

    def _not_heard(self, _take: str, draft_id: str, error: GoFirstError) -> None:
        if isinstance(error, KnownError) and error.code == "no_model":
            note = self.tr("There is no speech model here: the sound is the remark. You can add a line.")
        else:
            note = self.tr("It could not be written down: the sound is the remark. You can add a line.")
        self._note(draft_id, note)
        if not isinstance(error, KnownError):
            self._context.host.show_error(error)

    def _note(self, draft_id: str, text: str) -> None:
        self._notes[draft_id] = text
        if self._in_hand(draft_id) and self._spoken is None:
            self._panel.speech.show_note(text)

    def _in_hand(self, draft_id: str) -> bool:
        draft = self._panel.draft
        return draft is not None and draft.id == draft_id

    # -- its sound ---------------------------------------------------------------------------------

    def _play(self) -> None:
        draft = self._panel.draft
        if draft is None or not draft.sound or self._controller.is_recording:
            return
        playback = self._context.playback
        try:
            path = self._keeping.sound_of(self.take, draft)
        except KnownError as error:
            self._context.host.show_error(error)
            return
        if playback.is_playing and not playback.is_held:
            playback.hold()
        playback.play([Piece(TakeKind.ATTEMPT, path, is_aside=True)])

    def _drop(self) -> None:
        draft, take = self._panel.draft, self.take
        if draft is None or not draft.sound:
            return
        self._context.playback.stop()
        self.before.emit()
        self._change(take, replace(draft, sound="", sound_s=0.0))

        def bring_back() -> None:
            now = self._keeping.drafts.find(take, draft.id)
            if now is not None and not now.sound:
                self.before.emit()
                now = self._keeping.drafts.find(take, draft.id) or now
                self._change(take, replace(now, sound=draft.sound, sound_s=draft.sound_s))

        # Not in the text, where Ctrl+Z is about letters. The file waits with the drafts until the next start.
        self._panel.speech.speak.setFocus()
        self._context.host.offer_undo(self.tr("The sound is out of the remark."), bring_back)

    def _change(self, take: str, draft: RemarkDraft) -> None:
        self._keeping.drafts.note(take, draft)
        self.changed.emit(take)
