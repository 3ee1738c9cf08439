"""The frame of the window: the bar of pages at the left, the line for messages, room for one page.

It is what is painted first. It knows no page and imports none, so that the window is there at once.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QFrame,
    QMainWindow,
    QProgressBar,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from app.ui.actions import BY_ID, action_text, key_text
from app.ui.theme import theme
from app.ui.widgets.basics import ThemedIcon, column, row
from app.ui.widgets.notice import Notice

PAGES = ("practice", "together", "takes", "packs", "coach", "settings")


class Frame(QMainWindow):
    """An empty window with its bar of pages."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Go First")
        self.setMinimumSize(QSize(1000, 700))
        self.resize(1280, 800)
        self.notice = Notice(self.tr("Close"))
        self.stack = QStackedWidget()
        self._rail_buttons: dict[str, QToolButton] = {}
        self._rail_lines: dict[str, QProgressBar] = {}
        messages = QWidget()
        above = column(self.notice)
        above.setContentsMargins(28, 0, 28, 0)
        messages.setLayout(above)
        main = column(messages, self.stack, spacing=0)
        main.setStretch(1, 1)
        self.rail = self._rail()
        sides = row(self.rail, spacing=0)
        sides.addLayout(main, 1)
        body = QWidget()
        body.setProperty("role", "page")
        body.setLayout(sides)
        self.setCentralWidget(body)
        self.check_rail(PAGES[0])
        self.stack.setFocus()

    def show_page(self, name: str) -> None:
        """Go to a page."""
        raise NotImplementedError

    def opener(self, name: str) -> Callable[..., None]:
        """What a button or a key for a page calls."""

        def open_page(*_checked: object) -> None:
            self.show_page(name)

        return open_page

    def check_rail(self, name: str) -> None:
        """Mark the page that is shown."""
        self._rail_buttons[name].setChecked(True)

    def mark_rail(self, name: str, progress: float | None, text: str = "") -> None:
        """Show with the name of a page how far something is that goes on there; None: nothing does."""
        line, one = self._rail_lines[name], self._rail_buttons[name]
        line.setVisible(progress is not None)
        line.setValue(round((progress or 0.0) * 1000))
        plain = action_text(name)
        one.setAccessibleName(f"{plain}: {text}" if text else plain)
        tooltip = f"{plain} ({key_text(name)})"
        one.setToolTip(f"{tooltip}\n{text}" if text else tooltip)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Where the focus goes by Tab; and where it goes when what had it vanishes.

        Then it stays in the page: Enter on the first name of a page at the left would leave what is in hand.
        """
        before = QApplication.focusWidget()
        moved = super().focusNextPrevChild(next)
        vanished = before is not None and not before.isVisible()
        if vanished and QApplication.focusWidget() in self._rail_buttons.values():
            self.stack.setFocus()
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, because Space may be taken by recording."""
        focus = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
            return
        super().keyPressEvent(event)

    def _rail(self) -> QFrame:
        rail = QFrame()
        rail.setProperty("role", "rail")
        group = QButtonGroup(rail)
        buttons: list[QToolButton | None] = []
        for name in PAGES:
            one = QToolButton()
            one.setProperty("role", "rail")
            one.setText(action_text(name))
            one.setToolTip(f"{action_text(name)} ({key_text(name)})")
            one.setAccessibleName(action_text(name))
            one.setObjectName(f"rail_{name}")
            one.setCheckable(True)
            one.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            one.setCursor(Qt.CursorShape.PointingHandCursor)
            ThemedIcon(one, BY_ID[name].icon, size=24)
            one.clicked.connect(self.opener(name))
            self._rail_lines[name] = _line_in(one)
            group.addButton(one)
            self._rail_buttons[name] = one
            if name == "settings":
                buttons.append(None)
            buttons.append(one)
        layout = column(*buttons, spacing=6)
        layout.setContentsMargins(6, 18, 6, 14)
        rail.setLayout(layout)
        theme().changed.connect(self._fit_rail)
        self._fit_rail()
        return rail

    def _fit_rail(self) -> None:
        """As narrow as its longest name allows, which the size of the text decides."""
        for one in self._rail_buttons.values():
            one.ensurePolished()
        widest = max(one.sizeHint().width() for one in self._rail_buttons.values())
        for one in self._rail_buttons.values():
            one.setFixedWidth(max(widest, 80))


def _line_in(one: QToolButton) -> QProgressBar:
    """A thin line at the lower edge of a button, hidden while there is nothing to tell."""
    line = QProgressBar(one)
    line.setProperty("role", "rail")
    line.setRange(0, 1000)
    line.setTextVisible(False)
    line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    line.hide()
    layout = column(None, line)
    layout.setContentsMargins(14, 0, 14, 4)
    one.setLayout(layout)
    return line
