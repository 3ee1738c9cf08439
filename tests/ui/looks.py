"""What can be seen of a window without eyes: what is cut off, and what has no name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from app.ui.widgets.basics import Elided
from app.ui.widgets.elided_button import ElidedButton


def shown(root: QWidget) -> Iterator[QWidget]:
    """Every widget that is on the screen, also where it has to be scrolled to."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget.parent(), QAbstractScrollArea):
            yield widget


def texts(root: QWidget) -> list[str]:
    """The texts that are on the screen."""
    return [one.text() for one in root.findChildren(QLabel) if one.isVisible() and one.text()]


def buttons(root: QWidget) -> dict[str, QPushButton]:
    """The push buttons that are on the screen, by their texts."""
    return {one.text(): one for one in root.findChildren(QPushButton) if one.isVisible()}


def cut_off(root: QWidget) -> list[str]:
    """Texts and buttons that have less room than their text needs, and what sticks out sideways."""
    found = []
    for widget in shown(root):
        fault = _too_small(widget) or _sticks_out(widget)
        if fault:
            found.append(f"{_name(widget)}: {fault}")
    return found


def nameless(root: QWidget) -> list[str]:
    """What can have the focus and has no name for a screen reader."""
    return [
        _name(widget)
        for widget in shown(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not spoken_name(widget)
    ]


def spoken_name(widget: QWidget) -> str:
    """What a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def _too_small(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        if not widget.text():
            return ""
        if isinstance(widget, Elided):
            return "" if widget.text() or widget.toolTip() else "nothing is left"
        if widget.wordWrap():
            wanted = widget.heightForWidth(widget.width())
            # A wrapped text is cut when a line is missing, or when one word is wider than the label.
            if widget.height() < wanted - widget.fontMetrics().height() // 3:
                return f"height {widget.height()} < {wanted}"
            words = max(
                widget.fontMetrics().horizontalAdvance(word)
                for word in widget.text().replace("\u200b", " ").split() or [""]
            )
            room = widget.contentsRect().width()
            return f"a word of {words} in {room}" if words > room + 1 else ""
        wanted = widget.sizeHint().width()
        return f"width {widget.width()} < {wanted}" if widget.width() < wanted else ""
    if isinstance(widget, ElidedButton):
        return "" if len(widget.text()) > 2 else "nothing is left"
    if isinstance(widget, QAbstractButton):
        hint = widget.sizeHint()
        if widget.width() < hint.width() or widget.height() < hint.height():
            return f"{widget.width()}x{widget.height()} < {hint.width()}x{hint.height()}"
    return ""


def _sticks_out(widget: QWidget) -> str:
    parent = widget.parentWidget()
    if parent is None:
        return ""
    here = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
    over = max(-here.left(), here.right() + 1 - parent.width())
    if over > 0:
        return f"sticks out of {type(parent).__name__} by {over} at the side"
    scrolls = isinstance(parent.parentWidget(), QScrollArea)
    low = here.bottom() + 1 - parent.height()
    return f"sticks out of {type(parent).__name__} by {low} below" if low > 0 and not scrolls else ""


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName() or widget.property('role') or ''} {text[:50]!r}"
