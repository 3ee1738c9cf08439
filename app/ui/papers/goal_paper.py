"""The paper of one goal."""

from __future__ import annotations

from app.domain import Goal, Paper, Quote, Tone
from app.ui.papers.moments import day_text
from app.ui.papers.parts import checks_of, if_then, pairs, paper, section, text, to_practise
from app.ui.papers.words import goal_state, word
from app.workflow import Services
from app.workflow.papers import rep_of


def goal_paper(services: Services, goal: Goal, language: str) -> Paper:
    """What will be done, by when, what for, and what was seen of it."""
    plan = if_then(goal)
    return paper(
        word("goal"),
        goal.text or word("goal"),
        language,
        (
            (word("rep"), rep_of(services, goal)),
            (word("due"), day_text(goal.due) if goal.due else word("no_day")),
            (word("state"), goal_state(goal.state)),
        ),
        (
            section(word("if_then"), Quote(plan) if plan else None),
            section(word("measure"), text(goal.measure, Tone.LEAD)),
            section(
                word("relevant"),
                text(goal.relevant),
                pairs(
                    (word("attainable"), goal.attainable),
                    to_practise(services, "", goal.line, language),
                ),
            ),
            section(word("looked_back"), checks_of(goal)),
        ),
    )
