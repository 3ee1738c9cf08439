"""A first draft of what both agree on, from what was written in the talk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain import Goal, Talk
from app.ui.coach.talk_parts import day_text
from app.ui.widgets.basics import quoted


def draft_summary(talk: Talk, goals: Sequence[Goal]) -> str:
    """The points with their notes, the goals, and who does what; empty when nothing was written."""
    parts = [f"{one.text}\n{one.notes.strip()}" for one in talk.agenda if one.notes.strip()]
    if talk.notes.strip():
        parts.append(talk.notes.strip())
    wanted = [_goal(one) for one in goals if one.text.strip()]
    if wanted:
        title = QCoreApplication.translate("TalkSummary", "What we want to reach")
        parts.append("\n".join((title, *wanted)))
    done = [f"– {one.who}: {one.what}{_by(one.due)}" for one in talk.agreements if one.what.strip()]
    if done:
        title = QCoreApplication.translate("TalkSummary", "Who does what")
        parts.append("\n".join((title, *done)))
    return "\n\n".join(parts)


def _goal(goal: Goal) -> str:
    text = f"– {goal.text.strip()}{_by(goal.due)}"
    plan = if_then(goal)
    return f"{text}\n   {plan}" if plan else text


def if_then(goal: Goal) -> str:
    """The if-then plan in one sentence; empty while a half of it is missing."""
    if not (goal.if_buyer.strip() and goal.then_i.strip()):
        return ""
    plan = QCoreApplication.translate("TalkSummary", "If the buyer says {buyer}, then: {answer}")
    return plan.format(buyer=quoted(goal.if_buyer.strip()), answer=goal.then_i.strip())


def _by(day: date | None) -> str:
    if day is None:
        return ""
    text = QCoreApplication.translate("TalkSummary", "by {day}").format(day=day_text(day))
    return f" ({text})"
