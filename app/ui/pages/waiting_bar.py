"""Takes that have no words yet, and the buttons that write them down, here or at the company's service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from app.domain import GoFirstError, KnownError
from app.ui.context import Context
from app.ui.tasks import Task
from app.ui.widgets.basics import button, column, label, row
from app.ui.widgets.elided_button import ElidedButton


class WaitingBar(QFrame):
    """One sentence with one button; while it works, how far it is."""

    written = Signal()
    """Some takes have their words now."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context = context
        self._waiting: tuple[str, ...] = ()
        """Those whose words come from this computer."""
        self._to_send: tuple[str, ...] = ()
        self._host = ""
        self._task: Task | None = None
        self._total = 0
        self._text = label()
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Words written down"))
        self.write = button(self.tr("Write them down"), clicked=self._write)
        self.send = ElidedButton("", "", "", self._send)
        self.cancel = button(self.tr("Cancel"), "quiet", clicked=self._cancel)
        layout = row(column(self._text, self._progress, spacing=6), 12, self.cancel, self.send, self.write)
        layout.setContentsMargins(18, 8, 10, 8)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._show()

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._text.text()

    def show_waiting(self, take_ids: Sequence[str], to_send: Sequence[str] = (), host: str = "") -> None:
        """Say how many takes wait; the words of those in `to_send` come from `host`."""
        self._waiting = tuple(one for one in take_ids if one not in to_send)
        self._to_send = tuple(one for one in take_ids if one in to_send)
        self._host = host
        self._show()

    def _write(self) -> None:
        self._begin(self._waiting, send=False)

    def _send(self) -> None:
        self._begin(self._to_send, send=True)

    def _begin(self, take_ids: tuple[str, ...], *, send: bool) -> None:
        if self._task is not None or not take_ids:
            return
        self._total = len(take_ids)
        task = Task(_write_all, self._context, take_ids, send, wants_task=True)
        self._task = self._context.tasks.start(
            task,
            on_done=self._done,
            on_failed=self._failed,
            on_cancelled=self._ended,
            on_progress=self._moved,
            long=True,
        )
        self._moved(0.0)
        self._show()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.cancel.setEnabled(False)
            self._text.setText(self.tr("Stopping …"))

    def _moved(self, fraction: float) -> None:
        self._progress.setValue(round(fraction * 1000))
        if self._task is None or not self._task.cancel_token.is_set():
            number = min(int(fraction * self._total) + 1, self._total)
            text = self.tr("Writing down the words: {number} of {total}")
            self._text.setText(text.format(number=number, total=self._total))

    def _done(self, error: Any) -> None:
        self._ended()
        if isinstance(error, KnownError):
            self._context.host.show_error(error)

    def _failed(self, error: GoFirstError) -> None:
        self._ended()
        self._context.host.show_error(error)

    def _ended(self) -> None:
        self._task = None
        self._show()
        self.written.emit()

    def _show(self) -> None:
        busy = self._task is not None
        self.setVisible(busy or bool(self._waiting or self._to_send))
        self._progress.setVisible(busy)
        self.cancel.setVisible(busy)
        self.cancel.setEnabled(True)
        self.write.setVisible(not busy and bool(self._waiting))
        self.send.setVisible(not busy and bool(self._to_send))
        if not busy:
            count = len(self._waiting)
            send = self.tr("Send %n take(s) to {host}", "", len(self._to_send))
            self.send.show_text(
                send.format(host=self._host), self.tr("The recordings go to {host}.").format(host=self._host)
            )
            self._text.setText(self.tr("%n take(s) wait for their words.", "", count + len(self._to_send)))
            one = self.tr("Write it down") if count == 1 else self.tr("Write them down")
            self.write.setText(one)


def _write_all(context: Context, take_ids: Sequence[str], send: bool, task: Task) -> KnownError | None:
    """Process one take after the other; what is wrong with one does not stop the others.

    `send`: a person has said that these takes may go to the company's service. Gives the first error, if
    there was one.

    Raises:
        Cancelled: what was done until then stays.
    """
    first: KnownError | None = None
    for number, take_id in enumerate(take_ids):

        def moved(fraction: float, before: int = number) -> None:
            task.report_progress((before + min(fraction, 0.99)) / len(take_ids))

        moved(0.0)
        try:
            context.pipeline.process(take_id, moved, task.cancel_token, send=send)
            first = first or context.pipeline.failure_of(take_id)
        except KnownError as error:
            first = first or error
    return first
