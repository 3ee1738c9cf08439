"""One problem of a pack, as the pages show it: where, what, and how to mend it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.domain import Problem
from app.ui.problem_sentences import problem_sentences
from app.ui.widgets.basics import column, label


def problem_lines(problem: Problem, heading: str, role: str = "") -> QVBoxLayout:
    """`heading` says where it is; `role` is how the sentence looks."""
    what, remedy = problem_sentences(problem)
    return column(label(heading, "small"), label(what, role), label(remedy, "muted"), spacing=1)


def at_line(name: str, problem: Problem) -> str:
    """The name of the file with the line, where there is one."""
    return name if problem.line is None else f"{name}:{problem.line}"
