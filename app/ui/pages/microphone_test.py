"""Trying the microphone: a few seconds of level, and nothing of it is kept."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.domain import GoFirstError, KnownError, Level, TakeKind
from app.ui.context import Context
from app.ui.tasks import Task
from app.ui.widgets.basics import button, column, label, row, set_role
from app.ui.widgets.level_meter import LevelMeter

if TYPE_CHECKING:
    from app.audio import Recorder

TEST_S: Final = 10.0
POLL_MS: Final = 33
SILENCE_S: Final = 1.5
"""Exact zeros for this long are no quiet room: the computer keeps the microphone from us."""
HEARD_DBFS: Final = -30.0
"""Louder than this speech is well recorded; from here down it is called quiet."""


class _Trial:
    """The recorder of one test, shared by the task that runs it and the meter that looks at it."""

    def __init__(self, device_key: str) -> None:
        self.device_key = device_key
        self.recorder: Recorder | None = None

    def run(self, task: Task) -> KnownError | None:
        """Open the microphone until the time is over or the task is cancelled; gives what ended it.

        Raises:
            KnownError: the microphone could not be opened.
        """
        from app.audio import Recorder

        # The recorder writes to a file; this one is gone before the test is over.
        with TemporaryDirectory(prefix="go-first-test-") as folder:
            recorder = Recorder(Path(folder) / "test.wav", self.device_key, reserve_bytes=50_000_000)
            recorder.start()
            self.recorder = recorder
            try:
                task.cancel_token.wait(TEST_S)
            finally:
                recorder.cancel()
            if recorder.changed is not None:
                return KnownError("microphone_gone", name=str(recorder.changed.facts["old"]))
            return recorder.problem


class MicrophoneTest(QWidget):
    """One button, the meter while the microphone is open, and one sentence about what arrives."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._trial: _Trial | None = None
        self._task: Task | None = None
        self._loudest = float("-inf")
        self._device_key = ""
        self.button = button(self.tr("Test the microphone"), icon_name="microphone", clicked=self.toggle)
        self._state = label(role="muted")
        self._meter = LevelMeter()
        self._meter.setAccessibleName(self.tr("Level of the microphone"))
        self._meter.hide()
        self.hint = label(role="muted")
        self.hint.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        top = row(self.button, 4, self._state)
        top.setStretch(2, 1)
        self.setLayout(column(top, self._meter, self.hint, spacing=8))

    @property
    def is_open(self) -> bool:
        """Whether the microphone is open, or about to be."""
        return self._task is not None

    def use_device(self, device_key: str) -> None:
        """Test this microphone from the next time on; a test under way ends."""
        if device_key != self._device_key:
            self._device_key = device_key
            self.stop()

    def toggle(self) -> None:
        """Start a test, or end it."""
        if self._task is not None:
            self.stop()
            return
        self._context.playback.stop()
        self._loudest = float("-inf")
        self._trial = _Trial(self._device_key)
        task = Task(self._trial.run, wants_task=True)
        self._task = self._context.tasks.start(
            task, on_done=self._ended, on_failed=self._failed, on_cancelled=self._over
        )
        self.button.setText(self.tr("Stop"))
        self._state.setText(self.tr("Opening the microphone …"))
        self.hint.hide()
        self._meter.show()
        self._meter.begin(TakeKind.ATTEMPT)
        self._timer.start()

    def stop(self) -> None:
        """Close the microphone."""
        if self._task is not None:
            self._task.cancel()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees the test any more: the microphone is closed."""
        self.stop()
        super().hideEvent(event)

    def _poll(self) -> None:
        recorder = self._trial.recorder if self._trial is not None else None
        if recorder is None:
            return
        level = recorder.level()
        if not level.is_open or level.is_paused:
            self.stop()
            return
        left = max(TEST_S - level.elapsed_s, 0.0)
        text = self.tr("Microphone open · {seconds} s left · nothing is kept")
        self._state.setText(text.format(seconds=f"{left:.0f}"))
        set_role(self._state, "live")
        self._meter.show_level(level)
        self._loudest = max(self._loudest, level.peak_dbfs)
        self._show_hint(level)

    def _show_hint(self, level: Level) -> None:
        if level.zeros_s >= SILENCE_S:
            self._say(
                self.tr(
                    "Only silence arrives. Is the microphone muted? "
                    "Look in your computer's privacy settings whether Go First may use it."
                ),
                "warn",
            )
        elif level.clipped:
            self._say(self.tr("Too loud: move back a little, or lower the input level."), "warn")
        elif self._loudest > HEARD_DBFS:
            self._say(self.tr("You are heard well."), "good")
        else:
            self._say(self.tr("Say something in your usual voice; the bars should grow."), "muted")

    def _say(self, text: str, role: str) -> None:
        self.hint.setText(text)
        set_role(self.hint, role)
        self.hint.show()

    def _ended(self, problem: object) -> None:
        quiet = self._loudest <= HEARD_DBFS and self.hint.property("role") == "muted"
        self._over()
        if isinstance(problem, KnownError):
            self._context.host.show_error(problem)
        elif quiet:
            self._say(self.tr("Hardly anything arrived: move closer, or raise the input level."), "warn")

    def _failed(self, error: GoFirstError) -> None:
        self._over()
        self.hint.hide()
        self._context.host.show_error(error)

    def _over(self) -> None:
        self._timer.stop()
        self._task = self._trial = None
        self._meter.end()
        self._meter.hide()
        self._state.setText("")
        set_role(self._state, "muted")
        self.button.setText(self.tr("Test the microphone"))
