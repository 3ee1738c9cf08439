"""The two panels of a meeting: keeping what was said, with a name, and what the room wants to remember."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QWidget

from app.domain import TakeKind
from app.ui.editor.area import Area
from app.ui.widgets.basics import button, column, label
from app.ui.widgets.choices import Chips
from app.ui.widgets.flow import Flow

_LONGEST_NAME: Final = 80


class KeepPanel(QFrame):
    """Who spoke, what it is for, and that they agree."""

    kept = Signal(str, str)
    """A name, and the kind of take."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setObjectName("meeting_keep_panel")
        self.setAccessibleName(self.tr("Keep it"))
        self._title = label(self.tr("Keep what was said last?"), "heading")
        note = label(
            self.tr(
                "Only whoever spoke can say so. It is then an ordinary take with their name: they may hear "
                "it, have a copy and have it deleted."
            ),
            "muted",
        )
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name of who spoke"))
        self.name.setAccessibleName(self.tr("Name of who spoke"))
        self.name.setObjectName("meeting_name")
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        self.name.textChanged.connect(self._named)
        self.name.returnPressed.connect(self._keep)
        kinds = ((TakeKind.ATTEMPT, self.tr("An attempt")), (TakeKind.MODEL, self.tr("A model for others")))
        self.kinds = Chips(self.tr("What it is for"), [(kind.value, text) for kind, text in kinds])
        self.keep = button("", "primary", clicked=self._keep)
        self.keep.setObjectName("meeting_keep")
        let_go = button(self.tr("Let it go"), "quiet", shortcut_hint="Esc", clicked=self.closed.emit)
        self.setLayout(
            column(
                self._title,
                note,
                2,
                self.name,
                self.kinds,
                Flow(self.keep, let_go, spacing=8),
                margins=18,
                spacing=8,
            )
        )
        self.hide()

    def ask(self, names: tuple[str, ...]) -> None:
        """Ask who spoke; `names` are known ones, offered while somebody types."""
        self._names.setStringList(list(names))
        self.name.clear()
        self.kinds.choose(TakeKind.ATTEMPT.value)
        self._named("")
        self.show()
        self.raise_()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets it go."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _named(self, text: str) -> None:
        name = " ".join(text.split())
        short = name if len(name) <= 24 else f"{name[:23]}…"
        agrees = self.tr("{name} agrees: keep it").format(name=short)
        self.keep.setText((agrees if name else self.tr("Keep it")).replace("&", "&&"))
        self.keep.setEnabled(bool(name))

    def _keep(self) -> None:
        if self.keep.isEnabled():
            self.kept.emit(" ".join(self.name.text().split()), self.kinds.current)


class NotePanel(QFrame):
    """One text that goes nowhere unless it is saved."""

    as_remark_asked = Signal(str)
    as_note_asked = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setObjectName("meeting_note_panel")
        self.setAccessibleName(self.tr("What we want to remember"))
        self._where = label(role="muted")
        self.text = Area(self.tr("What we want to remember"), lowest=4, own_undo=True)
        self.text.setObjectName("meeting_note")
        self.text.textChanged.connect(self._show_buttons)
        self.as_remark = button(self.tr("Save with the take"), clicked=self._as_remark)
        self.as_remark.setObjectName("meeting_note_remark")
        self.as_note = button(self.tr("Save with the scenario"), clicked=self._as_note)
        self.as_note.setObjectName("meeting_note_scenario")
        close = button(self.tr("Close"), "quiet", shortcut_hint="Esc", clicked=self.closed.emit)
        self._can_remark = self._can_note = False
        self.setLayout(
            column(
                label(self.tr("What we want to remember"), "heading"),
                self._where,
                self.text,
                Flow(self.as_remark, self.as_note, close, spacing=8),
                margins=18,
                spacing=8,
            )
        )
        self.hide()

    def ask(self, text: str, speaker: str, *, can_note: bool) -> None:
        """Write on at a text. `speaker` made the take that was kept; empty where none was."""
        self._can_remark, self._can_note = bool(speaker), can_note
        where = {
            (True, True): self.tr(
                "It goes nowhere unless you save it: with the take of {name}, or with the scenario."
            ),
            (True, False): self.tr(
                "It goes nowhere unless you save it with the take of {name}. The scenario comes with the "
                "program and holds no notes."
            ),
            (False, True): self.tr(
                "It goes nowhere unless you save it: with the scenario, or with a take once one is kept."
            ),
            (False, False): self.tr(
                "It goes nowhere unless you save it with a take: keep one first. The scenario comes with the "
                "program and holds no notes."
            ),
        }
        self._where.setText(where[bool(speaker), can_note].format(name=speaker))
        self.text.setPlainText(text)
        self._show_buttons()
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def written(self) -> str:
        """The text."""
        return self.text.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it; the text stays until the meeting ends."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show_buttons(self) -> None:
        some = bool(self.written.strip())
        self.as_remark.setEnabled(some and self._can_remark)
        self.as_note.setEnabled(some and self._can_note)

    def _as_remark(self) -> None:
        self.as_remark_asked.emit(self.written)

    def _as_note(self) -> None:
        self.as_note_asked.emit(self.written)


def place_over(panel: QWidget, page: QWidget) -> None:
    """Put a panel in the middle of a page, above what is read."""
    width = min(560, page.width() - 40)
    panel.setFixedWidth(width)
    panel.adjustSize()
    layout = panel.layout()
    height = layout.totalHeightForWidth(width) if layout is not None else panel.height()
    panel.resize(width, height)
    panel.move((page.width() - width) // 2, max((page.height() - height) // 3, 20))
