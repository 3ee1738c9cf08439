"""The recording part that model and attempt share: one big button, the meter, the clock, what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain import KnownError, Level, TakeKind
from app.ui.round.leaving_line import LeavingLine
from app.ui.round.recording_question import RecordingQuestion
from app.ui.round.state import Microphone
from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import bring_into_view, column, label, row, set_role
from app.ui.widgets.level_meter import LevelMeter
from app.ui.widgets.waveform import clock
from app.workflow import WordsElsewhere

if TYPE_CHECKING:
    from app.transcription import LiveWords

POLL_MS: Final = 33
SILENCE_S: Final = 1.5
"""Exact zeros for this long are no quiet room: the computer is keeping the microphone from us."""
QUIET_DBFS: Final = -45.0
QUIET_AFTER_S: Final = 4.0
SLOW_DISK_S: Final = 5.0
"""Shorter pauses of a disk are nobody's business: the sound waits in memory for up to a minute."""
BEHIND_S: Final = 5.0
"""Listening that is further behind is said: a window is read in a second or two, and is no news."""


class Records(Protocol):
    """A controller with a microphone."""

    microphone: Microphone

    @property
    def microphone_changed(self) -> SignalInstance:
        """Told when the microphone opens or closes."""

    @property
    def recording_kind(self) -> TakeKind | None:
        """What is being recorded; None for what is no try at a line."""

    def words_elsewhere(self) -> WordsElsewhere | None:
        """Where the words of a take come from; None: from this computer."""

    def toggle_recording(self, kind: TakeKind | None = ...) -> None:
        """Open the microphone, or close it."""

    @property
    def is_listening(self) -> bool:
        """Whether words may come while it is recorded."""

    @property
    def transcription_trouble(self) -> str:
        """Why no words come just now; empty when nothing holds them up."""

    def recording_question(self) -> KnownError | None:
        """What has to be asked while it is recorded."""

    def go_on_recording(self) -> None:
        """Answer it: go on."""

    def level(self) -> Level | None:
        """What the meter shows."""

    def live_words(self) -> LiveWords | None:
        """What was understood so far."""


class RecordButton(QAbstractButton):
    """A circle that is red only while the microphone is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(92, 92))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._kind = TakeKind.ATTEMPT
        self._state = Microphone.CLOSED
        self._paused = False
        theme().changed.connect(self.update)

    def show_state(self, state: Microphone, kind: TakeKind, *, paused: bool = False) -> None:
        """Show what the microphone is doing, for this kind of take; a paused take has it closed."""
        self._state, self._kind, self._paused = state, kind, paused
        self.setEnabled(state in (Microphone.CLOSED, Microphone.OPEN))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a ring with a dot (record) or a square (stop)."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = color(t.model if self._kind is TakeKind.MODEL else t.attempt)
        is_open = self._state in (Microphone.OPEN, Microphone.CLOSING)
        ring = color(t.record) if is_open and not self._paused else shade
        painter.setPen(QPen(color(t.focus) if self.hasFocus() else ring, 4))
        painter.setBrush(color(t.surface))
        painter.drawEllipse(QRectF(4, 4, 84, 84))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ring)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        if is_open:
            painter.drawRoundedRect(QRectF(32, 32, 28, 28), 6, 6)
        else:
            painter.drawEllipse(
                QRectF(
                    20 if self.underMouse() else 22,
                    20 if self.underMouse() else 22,
                    52 if self.underMouse() else 48,
                    52 if self.underMouse() else 48,
                )
            )
        painter.end()


class RecordingPanel(QWidget):
    """Start and stop, see that it is heard, see how long it is."""

    opened = Signal()
    """A take of our kind begins."""
    heard = Signal(object)
    """`LiveWords`, whenever there is something new."""
    closed = Signal()

    def __init__(self, controller: Records, kind: TakeKind) -> None:
        super().__init__()
        self._controller = controller
        self._kind = kind
        self._button = RecordButton()
        self._button.clicked.connect(self._toggle)
        self._button.setObjectName(f"record_{kind.value}")
        self._clock = label("0:00", "clock", wrap=False)
        self._state = label(role="muted", wrap=False)
        self._meter = LevelMeter()
        self._meter.setAccessibleName(self.tr("Level of the microphone"))
        self._hint = label(role="warn")
        self.question = RecordingQuestion(controller.go_on_recording, self._toggle)
        self._paused = False
        self.leaving = LeavingLine()
        self._loudest = float("-inf")
        self._words: LiveWords | None = None
        self._was_listening = (False, "")
        """Whether words may come, and what held them up."""
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        controller.microphone_changed.connect(self.refresh)
        side = column(self._clock, self._state, spacing=0)
        self.corner = column(spacing=2)
        """Room for small buttons beside the meter."""
        line = row(self._button, 12, side, 12, self._meter, self.corner, spacing=6)
        line.setStretch(4, 1)
        self.head = QWidget()
        """What shows that the microphone is open: the button, the clock and the meter."""
        self.head.setLayout(line)
        self.below = column()
        """Room below the meter. What is wrong is said below it, so that a hint moves nothing in it."""
        self.setLayout(column(self.head, self.question, self.below, self._hint, self.leaving, spacing=8))
        self._hint.hide()
        self.refresh()

    def refresh(self) -> None:
        """Show what the microphone is doing."""
        state = self._controller.microphone
        ours = state is not Microphone.CLOSED and self._controller.recording_kind is self._kind
        if ours:
            self.keep_in_view()
        shown = state if ours else Microphone.CLOSED
        self._paused = self._paused and shown is Microphone.OPEN
        self._button.show_state(shown, self._kind, paused=self._paused)
        name = self.tr("Stop recording") if shown is Microphone.OPEN else self.tr("Start recording")
        self._button.setAccessibleName(name)
        self._button.setToolTip(name)
        if shown is Microphone.OPEN and not self._timer.isActive():
            self._loudest = float("-inf")
            self._meter.begin(self._kind)
            self._words = None
            self._was_listening = (self._controller.is_listening, "")
            self._timer.start()
            self.opened.emit()
        elif shown is not Microphone.OPEN and self._timer.isActive():
            self._timer.stop()
            self._meter.end()
            self._hint.hide()
            self.question.ask(None)
            self.closed.emit()
        self.leaving.show_where(self._controller.words_elsewhere())
        texts = {
            Microphone.CLOSED: self.tr("Space starts"),
            Microphone.OPENING: self.tr("Opening the microphone …"),
            Microphone.OPEN: self.tr("Microphone open · Space stops"),
            Microphone.CLOSING: self.tr("Keeping the take …"),
        }
        paused = self.tr("Paused · Space stops")
        self._state.setText(paused if self._paused else texts[shown])
        set_role(self._state, "live" if shown is Microphone.OPEN and not self._paused else "muted")

    def showEvent(self, event: QShowEvent) -> None:
        """Before a word is said it must be clear where the words go."""
        super().showEvent(event)
        self.leaving.show_where(self._controller.words_elsewhere())

    @property
    def hint(self) -> str:
        """What is wrong with the sound, if anything is."""
        return self._hint.text() if not self._hint.isHidden() else ""

    @property
    def is_open(self) -> bool:
        """Whether a take of our kind is being recorded."""
        return self._timer.isActive()

    @property
    def is_listening(self) -> bool:
        """Whether words may come while it is recorded."""
        return self._controller.is_listening

    def _toggle(self) -> None:
        self._controller.toggle_recording(self._kind)

    def keep_in_view(self) -> None:
        """Whoever speaks must see that the microphone is open."""
        bring_into_view(self.head)

    def take_focus(self) -> None:
        """Let the big button have the focus."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reset(self) -> None:
        """A new line: the clock of the one before says nothing."""
        if not self._timer.isActive():
            self._clock.setText(clock(0))

    def _poll(self) -> None:
        level = self._controller.level()
        if level is not None:
            self.show_level(level)
            if self.question.ask(self._controller.recording_question()):
                bring_into_view(self.question)
            if level.is_paused is not self._paused:
                self._paused = level.is_paused
                self.refresh()
        words, listening = self._controller.live_words(), self._controller.is_listening
        trouble = self._controller.transcription_trouble
        if words is not self._words or (listening, trouble) != self._was_listening:
            self._was_listening = (listening, trouble)
            self.show_heard(words)

    def show_heard(self, words: LiveWords | None) -> None:
        """Note what was understood so far; None while nothing was."""
        self._words = words
        self.heard.emit(words)

    def show_level(self, level: Level) -> None:
        """Show how loud it is, how long it is, and what is wrong with it."""
        self._clock.setText(clock(level.elapsed_s))
        self._meter.show_level(level)
        self._loudest = max(self._loudest, level.peak_dbfs)
        hint = self._hint_for(level)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _hint_for(self, level: Level) -> str:
        if level.is_paused:
            return ""
        if level.unwritten_s >= SLOW_DISK_S:
            return self.tr(
                "The disk is slow: {seconds} s of sound wait in memory. Nothing is lost; go on speaking."
            ).format(seconds=round(level.unwritten_s))
        if level.zeros_s >= SILENCE_S:
            return self.tr(
                "Only silence arrives. Is the microphone muted? "
                "Look in your computer's privacy settings whether Go First may use it."
            )
        if level.missing_s > 0.05:
            return self.tr("{seconds} s of sound are missing: the computer is too busy.").format(
                seconds=QLocale().toString(level.missing_s, "f", 1)
            )
        if level.seconds_left is not None:
            minutes = int(level.seconds_left // 60)
            return self.tr("The disk is nearly full: %n minute(s) can still be recorded.", "", minutes)
        if level.clipped:
            return self.tr("Too loud: the sound is clipped. Move back a little, or lower the input level.")
        if level.elapsed_s > QUIET_AFTER_S and self._loudest < QUIET_DBFS:
            return self.tr("Very quiet. Move closer, or raise the input level.")
        behind_s = self._words.behind_s if self._words is not None else 0.0
        if behind_s > BEHIND_S:
            return self.tr(
                "Listening is {seconds} s behind; the recording is safe, the words come a little later."
            ).format(seconds=round(behind_s))
        return ""
