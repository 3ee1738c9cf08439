"""A text about somebody's work: its wording is looked at while it is written, as advice that never blocks."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent

from app.config import Paths
from app.domain import Advice
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import Get, Put, TextField
from app.ui.context import Context
from app.ui.remark_wording import advice_in_words, keep_advised
from app.ui.round.remark_advice import AdviceList
from app.ui.round.remark_panel import PAUSE_MS
from app.ui.round.suggestions import window_language


class CheckedField(TextField):
    """A text of more lines with advice below it, as the remark panel gives it."""

    def __init__(
        self,
        context: Context,
        desk: RecordDesk,
        name: str,
        get: Get,
        put: Put,
        *,
        note: str = "",
        hint: str = "",
        lowest: int = 2,
    ) -> None:
        super().__init__(desk, name, get, put, note=note, hint=hint, lowest=lowest)
        self._context = context
        self._record = ""
        self.advice = AdviceList()
        self.advice.hide()
        self.advice.reworded.connect(self._reword)
        self.advice.kept.connect(self._keep)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.advice)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.area.typed.connect(self._wait)

    def show_now(self) -> None:
        """Show the text; advice about that of another record goes."""
        super().show_now()
        if self.desk.is_open and self.desk.record.id != self._record:
            self._record = self.desk.record.id
            self.advice.forget()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen is not looked at."""
        self._pause.stop()
        super().hideEvent(event)

    def _wait(self, _text: str) -> None:
        self.advice.show_advice("", ())
        if self.isVisible():
            self._pause.start()

    def _look(self) -> None:
        text = self.area.toPlainText()
        if text.strip():
            self._context.tasks.run(
                _advice,
                self._context.services.paths,
                text,
                window_language(),
                on_done=self._advised,
                on_failed=self._context.host.show_error,
            )

    def _advised(self, result: tuple[str, tuple[Advice, ...]]) -> None:
        text, advice = result
        if text == self.area.toPlainText():
            self.advice.show_advice(text, advice)

    def _reword(self, advice: Advice, wording: str) -> None:
        text = self.area.toPlainText()
        self.desk.end_step()
        self.desk.change(**self._put(text[: advice.start] + wording + text[advice.end :]))
        self.advice.show_advice("", ())
        self.area.setFocus()

    def _keep(self, advice: Advice) -> None:
        run = partial(self._context.tasks.run, keep_advised, self._context.services.paths, advice)
        run(on_done=self._kept, on_failed=self._context.host.show_error)

    def _kept(self, _nothing: Any) -> None:
        """There is nothing to show of it."""


def _advice(paths: Paths, text: str, language: str) -> tuple[str, tuple[Advice, ...]]:
    """What is advised about a text; the text is handed through."""
    return text, advice_in_words(paths, text, language)
