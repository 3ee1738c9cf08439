"""The small parts that every page is made of, so that pages read as what they show."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.icons import SIZE, icon
from app.ui.theme import theme, tokens

_Box = TypeVar("_Box", bound=QBoxLayout)

_LONGEST_NAME: Final = 24
_LONGEST_HOST: Final = 32
"""A name cannot be broken; with more letters it is wider than the smallest window's cards at 200 % text."""


def label(text: str = "", role: str = "", *, wrap: bool = True, parent: QWidget | None = None) -> QLabel:
    """A text; always plain, because pack text must never be read as markup."""
    result = QLabel(parent)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setText(text)
    result.setWordWrap(wrap)
    if role:
        set_role(result, role)
    return result


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget its look (see assets/styles); it is styled anew when it had another role."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(
    text: str,
    role: str = "",
    *,
    icon_name: str = "",
    shortcut_hint: str = "",
    clicked: Callable[[], object] | None = None,
) -> QPushButton:
    """A push button; its tooltip names the key when it has one."""
    # A name with an ampersand must not underline the letter behind it.
    result = QPushButton(text.replace("&", "&&"))
    if role:
        result.setProperty("role", role)
    if icon_name:
        ThemedIcon(result, icon_name, role)
    if shortcut_hint:
        result.setToolTip(as_tooltip(f"{text} ({shortcut_hint})"))
    if clicked is not None:
        result.clicked.connect(_drop_checked(clicked))
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    return result


def tool_button(
    icon_name: str,
    name: str,
    *,
    clicked: Callable[[], object] | None = None,
    checkable: bool = False,
    size: int = 20,
) -> QToolButton:
    """A button that shows only an icon; `name` is what a screen reader and the tooltip say."""
    result = QToolButton()
    ThemedIcon(result, icon_name, size=size)
    result.setToolTip(name)
    result.setAccessibleName(name)
    result.setCheckable(checkable)
    if clicked is not None:
        result.clicked.connect(_drop_checked(clicked))
    return result


def card(layout: QLayout | None = None, role: str = "card") -> QFrame:
    """A surface with rounded corners."""
    frame = QFrame()
    frame.setProperty("role", role)
    if layout is not None:
        frame.setLayout(layout)
    return frame


def column(*parts: QWidget | QLayout | int | None, margins: int = 0, spacing: int = 8) -> QVBoxLayout:
    """Parts below each other; an int is a gap in pixels, None takes the space that is left."""
    return _fill(QVBoxLayout(), parts, margins, spacing)


def row(*parts: QWidget | QLayout | int | None, margins: int = 0, spacing: int = 8) -> QHBoxLayout:
    """Parts beside each other; an int is a gap in pixels, None takes the space that is left."""
    return _fill(QHBoxLayout(), parts, margins, spacing)


def scrolled(content: QWidget) -> QScrollArea:
    """Content that scrolls when the window is too low for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget once it has found its place."""

    def scroll() -> None:
        parent = widget.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None and widget.isVisible():
            parent.ensureWidgetVisible(widget, 0, 12)

    QTimer.singleShot(0, widget, scroll)


def as_tooltip(text: str) -> str:
    """A text for a tooltip. Qt reads what looks like markup as markup there, and would fetch its pictures."""
    return f"<qt>{escape(text)}</qt>" if QtText.mightBeRichText(text) else text


def as_sentence(text: str) -> str:
    """A text with a capital at its start, for standing alone."""
    return text[:1].upper() + text[1:]


def quoted(text: str) -> str:
    """What somebody says, in the quotation marks of the window's language."""
    return QCoreApplication.translate("Quotes", "“{text}”").format(text=text)


def short_host(host: str) -> str:
    """A host's name where there is little room: of a long one the end, which says whose it is."""
    return host if len(host) <= _LONGEST_HOST else f"…{host[1 - _LONGEST_HOST :]}"


def short_name(name: str) -> str:
    """A person's name within a sentence: of a long one the beginning."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            _let_go(widget)
        elif inner is not None:
            clear(inner)


def drop(layout: QLayout, widget: QWidget) -> None:
    """Take one widget out of a layout and let it go."""
    layout.removeWidget(widget)
    _let_go(widget)


def _let_go(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


class ThemedIcon(QObject):
    """Keeps a button's icon in the colour of the theme; lives and dies with the button."""

    def __init__(self, owner: QAbstractButton, name: str, role: str = "", size: int = 20) -> None:
        super().__init__(owner)
        self._owner = owner
        self._name = name
        self._size = size
        self._role = role
        theme().changed.connect(self.paint)
        self.paint()

    def use(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.paint()

    def use_role(self, role: str) -> None:
        """Show the icon in the colour of another role."""
        self._role = role
        self.paint()

    def paint(self) -> None:
        """Draw the icon in the theme's colour."""
        t = tokens()
        shade = {"primary": t.on_accent, "model": t.model, "attempt": t.attempt, "record": t.on_record}
        # Qt leaves hardly any room between icon and text; the icon brings its own.
        pad = 8 if isinstance(self._owner, QPushButton) and self._owner.text() else 0
        self._owner.setIcon(icon(self._name, shade.get(self._role, t.text), pad, theme().scaled(SIZE)))
        side = theme().scaled(16 if pad else self._size)
        self._owner.setIconSize(QSize(side + pad * side // 24, side))


class Elided(QLabel):
    """One line that ends in an ellipsis when there is no room; the whole text is in the tooltip.

    It takes all the room that is left, or with `hugs` no more than its text needs.
    """

    def __init__(self, text: str = "", role: str = "", *, hugs: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = ""
        self._hugs = hugs
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text to the new font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _elide(self) -> None:
        if self._hugs:
            self.setMaximumWidth(self.fontMetrics().horizontalAdvance(self._whole) + 4)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 40))
        self.setText(shown)
        self.setToolTip(as_tooltip(self._whole) if shown != self._whole else "")
        self.setAccessibleName(self._whole)


def _drop_checked(function: Callable[[], object]) -> Callable[..., None]:
    def call(*_checked: object) -> None:
        function()

    return call


def _fill(
    layout: _Box, parts: tuple[QWidget | QLayout | int | None, ...], margins: int, spacing: int
) -> _Box:
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


class _KeyClaim(QObject):
    def __init__(self, owner: QWidget, keys: frozenset[Qt.Key]) -> None:
        super().__init__(owner)
        self._keys = keys
        owner.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and Qt.Key(event.key()) in self._keys
        ):
            event.accept()
            return True
        return False


def claim_keys(widget: QWidget, *keys: Qt.Key) -> None:
    """Give a widget that has the focus these keys, before the window's shortcuts."""
    _KeyClaim(widget, frozenset(keys))
