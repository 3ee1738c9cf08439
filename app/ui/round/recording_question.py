"""A question while a take is recorded: the microphone changed, or it has been open for an hour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from app.domain import KnownError
from app.ui.actions import key_text
from app.ui.widgets.basics import button, column, label
from app.ui.widgets.elided_button import ElidedButton
from app.ui.widgets.flow import Flow


class RecordingQuestion(QFrame):
    """One sentence and two ways on; hidden while there is nothing to ask."""

    def __init__(self, go_on: Callable[[], object], stop: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._asked: KnownError | None = None
        self._text = label()
        self.go_on = ElidedButton("", "primary", "", go_on)
        self.go_on.setObjectName("go_on_recording")
        self.stop = button(self.tr("Stop"), icon_name="stop", clicked=stop)
        self.stop.setObjectName("stop_recording")
        layout = column(self._text, Flow(self.go_on, self.stop), spacing=8)
        layout.setContentsMargins(16, 10, 16, 10)
        self.setLayout(layout)
        self.hide()

    @property
    def text(self) -> str:
        """What is asked, empty while nothing is."""
        return "" if self.isHidden() else self._text.text()

    def ask(self, question: KnownError | None) -> bool:
        """Ask, or stop asking; whether this is a new question."""
        if question is self._asked:
            return False
        self._asked = question
        if question is not None:
            from app.ui.sentences import sentence

            text = sentence(question)
            self._text.setText(text)
            self.setAccessibleName(text)
            new = str(question.facts.get("new", ""))
            name = self.tr("Go on with “{name}”").format(name=new) if new else self.tr("Go on")
            self.go_on.show_text(name, key_text("go_on_recording"))
        self.setVisible(question is not None)
        return question is not None
