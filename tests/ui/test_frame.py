"""The frame of the window: where the keys go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.hands import Hands


def test_what_vanishes_with_the_focus_does_not_give_it_to_the_names_of_pages(
    open_window: Callable[[], Hands],
) -> None:
    hands = open_window()
    hands.window.show_page("packs")
    hands.settle()
    last = QPushButton("Last", hands.window.stack.currentWidget())
    last.show()
    last.setFocus()
    assert QApplication.focusWidget() is last
    last.hide()
    found = QApplication.focusWidget()
    assert found is None or found.property("role") != "rail"
    hands.key(Qt.Key.Key_Return)
    assert hands.window.current is hands.window.page("packs")
