"""Trying the company's service: a second of a made tone, and one sentence about what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.domain import GoFirstError, KnownError
from app.ui.context import Context
from app.ui.sentences import sentence
from app.ui.tasks import Task
from app.ui.widgets.basics import button, column, label, row, set_role

if TYPE_CHECKING:
    from app.transcription import Trial


class EndpointTrial(QWidget):
    """One button, and what it told."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._task: Task | None = None
        self.button = button(self.tr("Try it"), clicked=self._try)
        self.cancel = button(self.tr("Cancel"), "quiet", clicked=self.cancel_trial)
        self.result = label(role="muted")
        what = label(
            self.tr("Trying sends one second of a made tone, and nothing that was recorded."), "small"
        )
        self.setLayout(column(row(self.button, self.cancel, None), self.result, what, spacing=6))
        self.refresh()

    def refresh(self) -> None:
        """Show whether it can be tried."""
        self.button.setEnabled(self._task is None and bool(self._context.services.settings.endpoint_url))
        self.cancel.setVisible(self._task is not None)
        self.result.setVisible(bool(self.result.text()))

    def forget(self) -> None:
        """What was told is about another address."""
        self.cancel_trial()
        self._say("", "muted")

    def cancel_trial(self) -> None:
        """Wait no longer."""
        if self._task is not None:
            self._task.cancel()

    def _try(self) -> None:
        if self._task is not None:
            return
        self._task = self._context.tasks.start(
            Task(_try_out, self._context, wants_task=True),
            on_done=self._tried,
            on_failed=self._failed,
            on_cancelled=self._cancelled,
            long=True,
        )
        self._say(self.tr("Waiting for an answer …"), "muted")

    def _tried(self, trial: Trial) -> None:
        from app.transcription import AnswerKind

        kinds = {
            AnswerKind.WORDS: self.tr("It answers, in {seconds} s, and tells when each word was said."),
            AnswerKind.SEGMENTS: self.tr(
                "It answers, in {seconds} s, and tells when each sentence was said; times of words will only "
                "be about right."
            ),
            AnswerKind.TEXT: self.tr(
                "It answers, in {seconds} s, with words alone; their times will only be about right."
            ),
        }
        self._task = None
        seconds = QLocale().toString(trial.seconds, "f", 1)
        self._say(kinds[trial.kind].format(seconds=seconds), "good")

    def _failed(self, error: GoFirstError) -> None:
        self._task = None
        self._say(sentence(error) if isinstance(error, KnownError) else "", "warn")
        if not isinstance(error, KnownError):
            self._context.host.show_error(error)

    def _cancelled(self) -> None:
        self._task = None
        self._say("", "muted")

    def _say(self, text: str, role: str) -> None:
        set_role(self.result, role)
        self.result.setText(text)
        self.refresh()


def _try_out(context: Context, task: Task) -> Any:
    """Send the made tone."""
    from app.workflow.endpoint import endpoint_of

    services = context.services
    return endpoint_of(services.paths, services.settings).try_out(task.cancel_token)
