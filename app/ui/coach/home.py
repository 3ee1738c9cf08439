"""The first place of coaching: the reps, and what stands out."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from app.domain import Rep
from app.ui.coach.places import REP
from app.ui.coach.view import CoachView
from app.ui.context import Context
from app.ui.widgets.basics import button, clear, column


class HomeView(CoachView):
    """Everybody who is coached."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._reps = QVBoxLayout()
        layout = column(spacing=10)
        layout.addLayout(self._reps)
        layout.addStretch(1)
        layout.setContentsMargins(28, 0, 28, 24)
        self.setLayout(layout)

    @property
    def title(self) -> str:
        """The name of the page."""
        return self.tr("Coach")

    def open(self, record_id: str) -> None:  # noqa: ARG002 - this place shows all
        """Show everybody."""
        self.refresh()

    def refresh(self) -> None:
        """Show who is there now."""
        clear(self._reps)
        for rep in self.context.services.records.all_of(Rep):
            asked = partial(self.place_asked.emit, REP, rep.id)
            self._reps.addWidget(button(rep.name, clicked=asked))
