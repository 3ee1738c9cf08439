"""Above the takes: how long sound is to be kept, asked once; later, what of it goes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.config import KEEP_SOUND_DAYS
from app.domain import GoFirstError, KnownError
from app.ui.context import Context
from app.ui.pages.old_sounds import OldSounds, day_text
from app.ui.widgets.basics import button, column, label, row
from app.ui.widgets.choices import Chips
from app.workflow import old_sounds, should_ask


class SoundBar(QFrame):
    """One sentence with its choices, and the list below it when it is asked for."""

    unfolded = Signal(bool)
    """Whether the list is in sight."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context = context
        self._asks = self._may_ask = False
        self._is_wanted = True
        self._text = label()
        self.choices = Chips(self.tr("How long sound is kept"), keep_choices())
        self.choices.chosen.connect(self._chosen)
        self.show_list = button(self.tr("Show which"), clicked=self._toggle)
        self.sounds = OldSounds(context, explains=False)
        self.sounds.changed.connect(self._show)
        self.sounds.hide()
        layout = column(self._line(), self.choices, self.sounds, spacing=8)
        layout.setContentsMargins(18, 10, 10, 10)
        self.setLayout(layout)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return "" if self.isHidden() else self._text.text()

    def look(self, wanted: bool, *, may_ask: bool) -> None:
        """Look in a task whether there is something to say; one question at a time."""
        self._is_wanted, self._may_ask = wanted, may_ask
        self._context.tasks.run(_look, self._context, on_done=self._looked, on_failed=self._failed)

    def _line(self) -> QHBoxLayout:
        line = row(self._text, self.show_list, spacing=12)
        line.setStretch(0, 1)
        return line

    def _looked(self, found: Any) -> None:
        self._asks, sounds = found
        self.sounds.show_sounds(sounds)
        self._show()

    def _show(self) -> None:
        going = self.sounds.going
        asks = self._asks and self._may_ask
        is_shown = self._is_wanted and (asks or bool(going))
        if self.isVisible() and not is_shown:
            self.sounds.hide()
            self.unfolded.emit(False)
        self.setVisible(is_shown)
        self.choices.setVisible(asks)
        self.show_list.setVisible(not asks)
        if asks:
            self._text.setText(
                self.tr(
                    "How long do you want to keep the sound of takes? Words, findings and notes stay in any "
                    "case. You can change this in Settings."
                )
            )
            self.sounds.hide()
            self.unfolded.emit(False)
            return
        shown = [one.goes_from for one in going if one.goes_from is not None]
        if len(shown) < len(going) or not shown:
            self._text.setText(
                self.tr("The sound of %n take(s) is older than you keep sound, and can go.", "", len(going))
            )
        else:
            text = self.tr(
                "The sound of %n take(s) goes for good, not before {day}; words and notes stay.",
                "",
                len(going),
            )
            self._text.setText(text.format(day=day_text(max(shown))))
        hidden = self.sounds.isHidden()
        self.show_list.setText(self.tr("Show which") if hidden else self.tr("Hide the list"))

    def _toggle(self) -> None:
        self.sounds.setVisible(self.sounds.isHidden())
        self._show()
        self.unfolded.emit(not self.sounds.isHidden())

    def _chosen(self, key: str) -> None:
        try:
            self._context.services.change_settings(keep_sound_days=int(key))
        except KnownError as error:
            self._context.host.show_error(error)
        self.look(self._is_wanted, may_ask=False)

    def _failed(self, error: GoFirstError) -> None:
        self._context.host.show_error(error)


def keep_choices() -> tuple[tuple[str, str], ...]:
    """How long sound can be kept, the longest first."""
    names = {
        0: QCoreApplication.translate("SoundKeeping", "For ever"),
        365: QCoreApplication.translate("SoundKeeping", "A year"),
        90: QCoreApplication.translate("SoundKeeping", "90 days"),
        30: QCoreApplication.translate("SoundKeeping", "30 days"),
    }
    return tuple((str(days), names[days]) for days in KEEP_SOUND_DAYS)


def _look(context: Context) -> tuple[bool, tuple[Any, ...]]:
    return should_ask(context.services), old_sounds(context.services)
