"""The places of the coaching page, and where each view lives; a view is loaded when it is first gone to."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from app.ui.coach.view import CoachView
from app.ui.context import Context

HOME: Final = "home"
REP: Final = "rep"
HAND_OVER: Final = "hand_over"
TAKE: Final = "take/"
"""Before the id of a take, as what is to be handed over."""

PLACES: Final = {
    HOME: "app.ui.coach.home:HomeView",
    "received": "app.ui.coach.received:ReceivedView",
    REP: "app.ui.coach.rep_page:RepView",
    "talk": "app.ui.coach.talk_page:TalkView",
    "goal": "app.ui.coach.goal_page:GoalView",
    "plan": "app.ui.coach.plan_page:PlanView",
    "visit": "app.ui.coach.visit_page:VisitView",
    HAND_OVER: "app.ui.coach.hand_over:HandOverView",
}


def make_view(name: str, context: Context) -> CoachView:
    """The view of a place.

    Raises:
        KeyError: there is no such place.
    """
    module, _, kind = PLACES[name].partition(":")
    view = getattr(import_module(module), kind)(context)
    if not isinstance(view, CoachView):
        raise TypeError(f"{kind} is no view of a place")
    return view
