"""F1: every key, grouped by where it works."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from app.ui.actions import ACTIONS, Scope, action_text
from app.ui.widgets.basics import button, label, row, scrolled


class KeysList(QDialog):
    """The list of keys, made from the actions themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("List of keys"))
        self.resize(760, 560)
        names = {
            Scope.ROUND: self.tr("In a round"),
            Scope.COMPARE: self.tr("While comparing"),
            Scope.CONVERSATION: self.tr("In a conversation"),
            Scope.MEETING: self.tr("In a team meeting"),
            Scope.EDITOR: self.tr("While writing a scenario"),
            Scope.EVERYWHERE: self.tr("Everywhere"),
        }
        content = QWidget()
        grid = QGridLayout(content)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        line = 0
        for scope, name in names.items():
            grid.addWidget(label(name, "heading"), line, 0, 1, 2)
            line += 1
            for spec in ACTIONS:
                if spec.scope is scope:
                    self._add(grid, line, "   ".join(_native(key) for key in spec.keys), action_text(spec.id))
                    line += 1
            if scope is Scope.ROUND:
                self._add(
                    grid, line, "1 – 9", self.tr("Self-check: yes, no, not sure. Compare: choose a key point")
                )
                line += 1
            grid.setRowMinimumHeight(line, 10)
            line += 1
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.addWidget(scrolled(content), 1)
        layout.addLayout(row(None, button(self.tr("Close"), "primary", clicked=self.accept)))

    @staticmethod
    def _add(grid: QGridLayout, line: int, keys: str, text: str) -> None:
        grid.addWidget(label(keys, "key", wrap=False), line, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label(text), line, 1)


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
