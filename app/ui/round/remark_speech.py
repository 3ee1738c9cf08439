"""The microphone of a remark: click it or hold it, speak, and hear what was said before it is added."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain import Level
from app.ui.round.state import Microphone
from app.ui.widgets.basics import ThemedIcon, button, column, label, set_role, tool_button
from app.ui.widgets.flow import Flow
from app.ui.widgets.waveform import clock

HELD_MS: Final = 500
"""Who lets go of the button later than this after pressing it was holding it."""
SILENCE_S: Final = 1.5
KEY: Final = "Ctrl+D"


class RemarkSpeech(QWidget):
    """One button that is red only while the microphone is open, and the sound once there is one."""

    toggle_asked = Signal()
    play_asked = Signal()
    drop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = Microphone.CLOSED
        self._pressed = QElapsedTimer()
        self.speak = button(self.tr("Speak it"), "chip")
        self._icon = ThemedIcon(self.speak, "microphone")
        self.speak.setObjectName("speak_remark")
        self.speak.setToolTip(self.tr("Click and speak, or hold it while you speak ({key})").format(key=KEY))
        self.speak.pressed.connect(self._press)
        self.speak.released.connect(self._release)
        self.play = button("", "chip", icon_name="play", clicked=self.play_asked.emit)
        self.play.setObjectName("play_spoken")
        self.drop = tool_button("cross", self.tr("Take the sound out"), clicked=self.drop_asked.emit, size=16)
        self.drop.setObjectName("drop_spoken")
        self._note = label(role="small")
        self._note.setObjectName("spoken_note")
        self.setLayout(column(Flow(self.speak, self.play, self.drop, spacing=6), self._note, spacing=4))
        self.show_sound("", 0.0)

    def show_sound(self, sound: str, seconds: float) -> None:
        """Show the sound that there is; without one, that it can be spoken."""
        is_open = self._state is not Microphone.CLOSED
        had_focus = any(one.hasFocus() for one in (self.speak, self.play, self.drop))
        self.speak.setVisible(is_open or not sound)
        self.play.setVisible(bool(sound) and not is_open)
        self.drop.setVisible(bool(sound) and not is_open)
        if had_focus:
            (self.play if sound and not is_open else self.speak).setFocus()
        self.play.setText(clock(seconds))
        self.play.setAccessibleName(self.tr("Hear what you said, {time}").format(time=clock(seconds)))

    def show_microphone(self, state: Microphone) -> None:
        """Show what the microphone is doing for this remark."""
        self._state = state
        is_open = state is Microphone.OPEN
        set_role(self.speak, "live" if is_open else "chip")
        self._icon.use("stop" if is_open else "microphone")
        self._icon.use_role("record" if is_open else "")
        texts = {
            Microphone.CLOSED: self.tr("Speak it"),
            Microphone.OPENING: self.tr("Opening the microphone …"),
            Microphone.OPEN: self.tr("Stop · {time}").format(time=clock(0)),
            Microphone.CLOSING: self.tr("One moment …"),
        }
        self.speak.setText(texts[state])
        self.speak.setAccessibleName(
            self.tr("Stop speaking the remark") if is_open else self.tr("Speak the remark")
        )
        self.show_note(self.tr("The microphone is open.") if is_open else "", "live")

    def show_level(self, level: Level) -> None:
        """Show how long it is, and whether anything is heard."""
        self.speak.setText(self.tr("Stop · {time}").format(time=clock(level.elapsed_s)))
        if level.zeros_s >= SILENCE_S:
            self.show_note(self.tr("Only silence arrives. Is the microphone muted?"), "warn")

    def show_note(self, text: str, role: str = "small") -> None:
        """Say something below the button; nothing hides it."""
        set_role(self._note, role)
        self._note.setText(text)
        self._note.setVisible(bool(text))

    @property
    def note(self) -> str:
        """What is said below the button."""
        return "" if self._note.isHidden() else self._note.text()

    def _press(self) -> None:
        self._pressed.start()
        self.toggle_asked.emit()

    def _release(self) -> None:
        # A click of the keyboard or of a screen reader presses and releases at once.
        held = self._pressed.isValid() and self._pressed.elapsed() >= HELD_MS
        if held and self._state in (Microphone.OPENING, Microphone.OPEN):
            self.toggle_asked.emit()
