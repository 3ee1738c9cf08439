"""Hands and eyes of a test: keys, clicks, and waiting until the window shows something."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain import Device, LineRef
from app.ui.round.compare import CompareView
from app.ui.round.controller import RoundController
from app.ui.start import make_window
from app.ui.window import MainWindow
from app.workflow import Services, Step

EXAMPLE = LineRef("gofirst.b2b-core", "too-expensive", "compare")
MICROPHONE = Device("fake|mic", "mic", "fake", 0, 1, 48_000)

_Widget = TypeVar("_Widget", bound=QWidget)


class Hands:
    """Drives one window."""

    def __init__(
        self, qtbot: QtBot, application: QApplication, services: Services, size: tuple[int, int]
    ) -> None:
        self.qtbot = qtbot
        self.services = services
        self.window: MainWindow = make_window(application, services)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.begin()
        self.settle()
        self.report_bug: Callable[..., object] = print

    @property
    def controller(self) -> RoundController:
        return self.window.round.controller

    @property
    def step(self) -> Step:
        return self.window.round.step

    @property
    def view(self) -> QWidget:
        """The view of the step in hand."""
        return self.window.round.views[self.step]

    @property
    def compare(self) -> CompareView:
        return self.window.round.compare

    @property
    def said(self) -> str:
        """What the notice says, empty when there is none."""
        return "" if self.window.notice.isHidden() else self.window.notice.text

    def until(self, condition: Callable[[], object], seconds: float = 10) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=round(seconds * 1000))

    def settle(self) -> None:
        """Until no task runs and what they told has been shown."""
        self.until(lambda: not self.window.context.tasks.busy, 30)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def keys(self, *keys: Qt.Key) -> None:
        for one in keys:
            self.key(one)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def find(self, kind: type[_Widget], name: str) -> _Widget:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def open_line(self, ref: LineRef = EXAMPLE) -> None:
        self.window.open_line(ref)
        self.settle()

    def open_example(self) -> None:
        self.window.open_example()
        self.settle()
        self.until(lambda: self.controller.models)

    def go(self, step: Step) -> None:
        self.controller.go(step)
        self.settle()

    def picture(self, path: Path) -> None:
        self.window.grab().save(str(path))

    def close(self) -> None:
        """Close the window as a person does, see that nothing of it works on, and let it go."""
        self.window.close()
        at_work = [one for one in self.window.findChildren(QTimer) if one.isActive()]
        owners = [type(one.parent()).__name__ for one in at_work]
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert not owners, "timers that outlive the window"
