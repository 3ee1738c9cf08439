"""What a rig found: one line a goal."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """Some trials of one kind."""

    goal: str
    trials: int
    failures: int
    worst: str

    @property
    def line(self) -> str:
        """What is printed."""
        return f"{self.goal}: {self.trials} trials, {self.failures} failures, worst {self.worst}"
