"""What every step's view is: it refreshes from the controller and names the one primary action."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.ui.context import Context
from app.ui.round.controller import RoundController


@dataclass(frozen=True, slots=True)
class Primary:
    """The primary action of a step."""

    text: str
    key: str
    enabled: bool = True


class StepView(QWidget):
    """A view of one step."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__()
        self.context = context
        self.controller = controller

    def refresh(self) -> None:
        """Show the round as it is now."""
        raise NotImplementedError

    def primary(self) -> Primary:
        """The action that leads on."""
        raise NotImplementedError

    def leave(self) -> None:
        """The view is about to be hidden."""
