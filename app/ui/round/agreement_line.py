"""How often the rep's own judgement and the words agreed: a quiet line, where there is enough to tell."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.widgets.basics import clear, column, label
from app.ui.widgets.shares import Share
from app.workflow import Agreement, Period


class AgreementLine(QWidget):
    """Two rows: the last thirty days, and the thirty before."""

    def __init__(self) -> None:
        super().__init__()
        self._text = label(role="muted")
        self._text.setObjectName("agreement")
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(1, 1)
        self.setLayout(column(label(self.tr("Your own ear"), "overline"), self._rows, self._text, spacing=6))
        self.hide()

    def show_agreement(self, agreement: Agreement | None) -> None:
        """Show it, or nothing where there is too little to tell."""
        clear(self._rows)
        self.setVisible(agreement is not None and agreement.can_tell)
        if agreement is None or not agreement.can_tell:
            return
        now, before = agreement.last_days, agreement.days_before
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        widest = max(now.decided, before.decided)
        for at, (name, period) in enumerate(
            ((self.tr("Last 30 days"), now), (self.tr("The 30 before"), before))
        ):
            self._rows.addWidget(label(name, "small", wrap=False), at, 0)
            share = Share(period.agreed, period.decided, widest)
            self._rows.addWidget(share, at, 1, left)
        self._text.setText(self._sentence(now, before))

    def _sentence(self, now: Period, before: Period) -> str:
        text = self.tr(
            "In the last 30 days you and the words agreed on {now} of {now_all} points; "
            "in the 30 days before on {before} of {before_all}."
        )
        return text.format(
            now=now.agreed, now_all=now.decided, before=before.agreed, before_all=before.decided
        )
