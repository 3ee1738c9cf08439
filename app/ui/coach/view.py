"""What every place of the coaching page has: a title, a record in hand, and tools at the upper right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.domain import CoachingRecord
from app.ui.context import Context


class CoachView(QWidget):
    """One place. `open` is called each time it is gone to, `leave` each time it is left."""

    place_asked = Signal(str, str)
    """Name of a place (see `places.py`) and the id of what is to be shown there."""
    back_asked = Signal()
    """Where this place was come from is wanted."""
    title_changed = Signal()
    named = Signal(str, str)
    """What was opened under the first id (`+`) is kept and has the second one: the way back leads there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context

    @property
    def title(self) -> str:
        """What stands above the view."""
        raise NotImplementedError

    @property
    def subtitle(self) -> str:
        """A short line above the title; may be empty."""
        return ""

    @property
    def record(self) -> CoachingRecord | None:
        """The record that is shown: it can be put on paper and handed over. None where there is none."""
        return None

    @property
    def tools(self) -> tuple[QWidget, ...]:
        """Buttons of this view for the upper right; the primary one last. They are made once."""
        return ()

    def open(self, record_id: str) -> None:
        """Show what has this id; an empty one means something new, or the place itself."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what is known now."""

    def leave(self) -> None:
        """Another place or page is gone to, or the window closes: keep everything."""

    def undo(self) -> bool:
        """Ctrl+Z; False when there is nothing to take back here."""
        return False


def settle_layouts() -> None:
    """Lay out at once what was just shown: else it is painted squeezed into its old height first."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
