"""Before, during, after: the steps of a talk, always in sight; a click goes to any of them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from app.ui.round.step_bar import StepButton
from app.ui.widgets.basics import row


class TalkStep(StrEnum):
    """The parts of a talk, in their order."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class TalkSteps(QWidget):
    """The steps in a row."""

    step_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        names = {
            TalkStep.BEFORE: self.tr("Before"),
            TalkStep.DURING: self.tr("During"),
            TalkStep.AFTER: self.tr("After"),
        }
        self.buttons: dict[TalkStep, StepButton] = {}
        group = QButtonGroup(self)
        layout = row(spacing=2)
        for number, (step, text) in enumerate(names.items(), start=1):
            button = StepButton(number, text)
            group.addButton(button)
            layout.addWidget(button)
            self.buttons[step] = button
        layout.addStretch(1)
        self.setLayout(layout)
        group.buttonClicked.connect(self._clicked)

    def show_step(self, step: TalkStep, *, behind: tuple[TalkStep, ...]) -> None:
        """Mark the present step and those that are done."""
        for one, button in self.buttons.items():
            button.set_done(one in behind)
            button.setChecked(one is step)

    def _clicked(self, clicked: QAbstractButton) -> None:
        for step, button in self.buttons.items():
            if button is clicked:
                self.step_asked.emit(step)
