"""The answer to "why this?": the rules in the order in which they are tried, with the chosen one marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.ui.icons import pixmap
from app.ui.theme import theme, tokens
from app.ui.widgets.basics import clear, column, label, row


class WhyList(QFrame):
    """Opens below the suggestion."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._rules: tuple[tuple[str, bool], ...] = ()
        self._chosen: QWidget | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        explained = self.tr(
            "The rules are tried from the top; the first one that fits this take makes the one suggestion."
        )
        self.setLayout(column(label(explained, "muted"), self._rows, margins=14, spacing=8))
        theme().changed.connect(self._build)

    def show_rules(self, rules: Sequence[tuple[str, bool]]) -> None:
        """Show these, each with whether it chose."""
        if tuple(rules) != self._rules:
            self._rules = tuple(rules)
            self._build()

    @property
    def chosen_row(self) -> QWidget:
        """The rule that chose, to be brought into view."""
        return self._chosen or self

    def _build(self) -> None:
        clear(self._rows)
        self._chosen = None
        for number, (text, chose) in enumerate(self._rules, start=1):
            one = self._row(number, text, chose)
            self._rows.addWidget(one)
            if chose:
                self._chosen = one

    def _row(self, number: int, text: str, chose: bool) -> QWidget:
        sign = QLabel()
        side = theme().scaled(16)
        sign.setFixedWidth(side)
        if chose:
            sign.setPixmap(pixmap("next", tokens().text, side, self.devicePixelRatioF()))
        holder = QFrame()
        holder.setProperty("role", "current" if chose else "row")
        rule = label(text, "" if chose else "muted")
        rule.setObjectName("rule_chosen" if chose else "rule")
        if chose:
            rule.setAccessibleName(self.tr("Chosen: {rule}").format(rule=text))
        count = label(f"{number}.", "" if chose else "muted", wrap=False)
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        count.setMinimumWidth(theme().scaled(26))
        line = row(spacing=6)
        line.setContentsMargins(8, 2, 8, 2)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(rule, 1)
        holder.setLayout(line)
        return holder
