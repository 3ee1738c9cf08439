"""The paper of whatever is shown: a talk, a goal, a call plan, a joint visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain import CallPlan, CoachingRecord, Goal, JointVisit, KnownError, Talk

if TYPE_CHECKING:
    from app.domain import Paper
    from app.workflow import Services


def has_paper(record: CoachingRecord | None) -> bool:
    """Whether there is a paper of this kind of record."""
    return isinstance(record, Talk | Goal | CallPlan | JointVisit)


def paper_of(services: Services, record: CoachingRecord, language: str, *, with_sound: bool = False) -> Paper:
    """The paper of a record, with sentences in the language of the window (`language` is its code).

    Reads what belongs to the record; with sound a second or two for each take of it, so not in the window.

    Raises:
        KnownError: `paper_unknown`: there is no paper of this kind.
    """
    if isinstance(record, Talk):
        from app.ui.papers.talk_paper import talk_paper

        return talk_paper(services, record, language, with_sound=with_sound)
    if isinstance(record, Goal):
        from app.ui.papers.goal_paper import goal_paper

        return goal_paper(services, record, language)
    if isinstance(record, CallPlan):
        from app.ui.papers.plan_paper import plan_paper

        return plan_paper(services, record, language)
    if isinstance(record, JointVisit):
        from app.ui.papers.visit_paper import visit_paper

        return visit_paper(services, record, language)
    raise KnownError("paper_unknown")
