"""What the first round needs, loaded once the window is shown, so that it opens at once."""

from __future__ import annotations

from collections import deque
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

_PARTS: Final = (
    "app.ui.round.controller",
    "app.ui.round.brief",
    "app.ui.round.model",
    "app.ui.round.attempt",
    "app.ui.round.self_check",
    "app.ui.round.compare",
    "app.ui.round.next_time",
    "app.ui.round.round_page",
)


def load_sound() -> None:
    """Load the sound system once, outside the GUI thread."""
    from app.audio import list_inputs, list_outputs

    list_inputs()
    list_outputs()


class Warming(QTimer):
    """Loads the round's parts in the GUI thread, one a turn of its loop.

    Not in a task: Qt's classes were loaded there while the window was being painted, and the process died of
    a segmentation fault in one of some twenty runs of the tests on a busy machine.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = deque(_PARTS)
        self.setInterval(0)
        self.timeout.connect(self._load_next)

    def _load_next(self) -> None:
        if self._waiting:
            import_module(self._waiting.popleft())
        if not self._waiting:
            self.stop()
