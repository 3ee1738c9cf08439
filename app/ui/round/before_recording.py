"""What is settled before somebody is recorded: who speaks, that they agreed, and once what to think of."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from app.domain import GoFirstError, KnownError, TakeKind
from app.ui.context import Context
from app.ui.pages.settings_parts import Sign
from app.ui.round.recording_panel import Records
from app.ui.round.state import Microphone
from app.ui.translate import QT_TRANSLATE_NOOP
from app.ui.widgets.basics import button, column, label, row
from app.ui.widgets.choices import Combo
from app.ui.widgets.elided_button import ElidedButton
from app.ui.widgets.flow import Flow
from app.workflow import consent_of, note_agreed

NOTE: Final = QT_TRANSLATE_NOOP(
    "RecordingNote",
    "Before you record somebody, ask. Say why you record and how long you keep it, and stay with them while "
    "it runs. Whoever was recorded may hear it, have a copy of it and have it deleted: Settings does both.",
)
_OTHER: Final = "\n"
"""Stands for a name that is not in the list; no name has a line break in it."""
_NAME_LENGTH: Final = 80


class BeforeRecording(QWidget):
    """The note before the first recording, and the line with the speaker; out of the way while one speaks."""

    def __init__(self, context: Context, controller: Records, kind: TakeKind) -> None:
        super().__init__()
        self._context = context
        self._controller = controller
        self._kind = kind
        self._names: tuple[str, ...] = ()
        self.understood = button(self.tr("Understood"), clicked=self._read)
        self.note = QFrame()
        self.note.setProperty("role", "notice")
        text = label(recording_note())
        line = row(Sign("people"), text, self.understood, spacing=12)
        line.setContentsMargins(14, 10, 10, 10)
        line.setStretch(1, 1)
        line.setAlignment(self.understood, Qt.AlignmentFlag.AlignVCenter)
        self.note.setLayout(line)
        self.names = Combo(self.tr("Who speaks"))
        self.names.setObjectName(f"speaker_{kind.value}")
        self.names.picked.connect(self._picked)
        self.other = QLineEdit()
        self.other.setMaxLength(_NAME_LENGTH)
        self.other.setMaximumWidth(220)
        self.other.setPlaceholderText(self.tr("Name"))
        self.other.setAccessibleName(self.tr("Name of who speaks"))
        self.other.editingFinished.connect(self._typed)
        self.other.hide()
        self.agreed = ElidedButton("", "chip", "", self._agree)
        self.agreed.setObjectName(f"agreed_{kind.value}")
        self.agreed.setCheckable(True)
        self._who = QWidget()
        self._who.setLayout(row(label(self.tr("Who speaks"), "small", wrap=False), self.names, self.other))
        self._line = QWidget()
        self._line.setLayout(Flow(self._who, self.agreed, spacing=12))
        self.setLayout(column(self.note, self._line, spacing=10))
        controller.microphone_changed.connect(self.refresh)
        self.refresh()

    @property
    def speaker(self) -> str:
        """Who the next take is of; empty while nobody has said."""
        fixed = self._controller.fixed_speaker(self._kind)
        if fixed is not None:
            return fixed
        settings = self._context.services.settings
        return settings.manager_name if self._kind is TakeKind.MODEL else settings.rep_name

    def showEvent(self, event: QShowEvent) -> None:
        """Names may have come, here or in the settings."""
        super().showEvent(event)
        self.refresh()
        self._context.tasks.run(_speakers, self._context, on_done=self._loaded, on_failed=self._not_loaded)

    def refresh(self) -> None:
        """Show who speaks; while the microphone is open there is nothing to settle."""
        is_closed = self._controller.microphone is Microphone.CLOSED
        if not is_closed and not self._context.services.settings.recording_note_read and self.isVisible():
            self._read()  # it was in sight when the recording began
        self._line.setVisible(is_closed)
        self.note.setVisible(not self._context.services.settings.recording_note_read)
        # The one who goes first has a field of their own for the name, above; of two at work both are known.
        is_asked = self._kind is TakeKind.ATTEMPT and self._controller.fixed_speaker(self._kind) is None
        self._who.setVisible(is_asked)
        name = self.speaker
        entries = [(one, one) for one in dict.fromkeys((name, *self._names)) if one]
        # A name is chosen, or typed; none at all is as good for whoever practises alone.
        entries = [("", self.tr("No name")), *entries, (_OTHER, self.tr("Another name …"))]
        if self.other.isHidden():
            self.names.show_entries(entries, name)
        text = (
            self.tr("{name} agreed to be recorded") if name else self.tr("The speaker agreed to be recorded")
        )
        shown = name if len(name) <= 24 else f"{name[:23]}…"
        self.agreed.show_text(text.format(name=shown), self.tr("Who speaks"))
        self.agreed.setChecked(consent_of(self._context.services, name) is not None)

    def _loaded(self, names: Any) -> None:
        self._names = names
        self.refresh()

    def _not_loaded(self, _error: GoFirstError) -> None:
        """The names in the settings are enough."""

    def _picked(self, name: str) -> None:
        self.other.setVisible(name == _OTHER)
        if name == _OTHER:
            self.other.clear()
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._keep(name)

    def _typed(self) -> None:
        if self.other.isHidden():
            return
        name = " ".join(self.other.text().split())
        self.other.hide()
        self._keep(name or self.speaker)

    def _keep(self, name: str) -> None:
        changes = {"manager_name" if self._kind is TakeKind.MODEL else "rep_name": name}
        try:
            self._context.services.change_settings(**changes)
        except KnownError as error:
            self._context.host.show_error(error)
        self.refresh()

    def _agree(self) -> None:
        try:
            note_agreed(self._context.services, self.speaker, self.agreed.isChecked())
        except KnownError as error:
            self._context.host.show_error(error)
        self.refresh()

    def _read(self) -> None:
        # Where it cannot be kept it is shown once more, that is all.
        with suppress(KnownError):
            self._context.services.change_settings(recording_note_read=True)
        self.note.hide()


def recording_note() -> str:
    """What recording people asks for, in the language of the window."""
    return QCoreApplication.translate("RecordingNote", NOTE)


def _speakers(context: Context) -> tuple[str, ...]:
    settings = context.services.settings
    known = (settings.rep_name, settings.manager_name, *context.services.library.speakers())
    return tuple(dict.fromkeys(name for name in known if name))[:12]
