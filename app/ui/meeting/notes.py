"""What the room wants to remember: one text that goes nowhere unless somebody saves it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain import GoFirstError, KnownError
from app.ui.context import Context
from app.ui.meeting.controller import MeetingController
from app.ui.meeting.panels import NotePanel
from app.workflow.meetings import LONGEST_NOTE, can_note, note_on_scenario, remark_on_kept


class MeetingNotes(QObject):
    """Holds what is written, in memory, and saves it where somebody wants it."""

    saved = Signal()

    def __init__(
        self, context: Context, controller: MeetingController, panel: NotePanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._controller = controller
        self._panel = panel
        self._texts: dict[str, str] = {}
        """What was written and not saved, by scenario."""
        panel.as_remark_asked.connect(self._save_as_remark)
        panel.as_note_asked.connect(self._save_as_note)

    def ask(self) -> None:
        """Write on at what was written about this scenario."""
        kept = self._controller.kept
        self._panel.ask(
            self._texts.get(self._key, ""),
            kept.speaker if kept is not None else "",
            can_note=can_note(self._context.services, self._controller.place),
        )

    def note(self) -> None:
        """Keep in memory what is written, for the next time that it is asked for."""
        if not self._panel.isHidden():
            self._texts[self._key] = self._panel.written

    @property
    def _key(self) -> str:
        if not self._controller.is_open:
            return ""
        return f"{self._controller.scenario.pack}/{self._controller.scenario.id}"

    def _save_as_remark(self, text: str) -> None:
        kept = self._controller.kept
        if kept is not None:
            self._save(text, lambda: remark_on_kept(self._context.services, kept.id, text))

    def _save_as_note(self, text: str) -> None:
        self._save(text, lambda: note_on_scenario(self._context.services, self._controller.place, text))

    def _save(self, text: str, save: Callable[[], object]) -> None:
        try:
            if len(text) > LONGEST_NOTE:
                raise KnownError("edit_too_long", limit=LONGEST_NOTE)
            save()
        except GoFirstError as error:
            self._context.host.show_error(error)
            return
        self._panel.text.clear()
        self.saved.emit()
        self._context.host.say(self.tr("The note is saved."))
