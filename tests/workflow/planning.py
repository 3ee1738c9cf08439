"""A call plan for the tests, and what a scenario says where it says nothing."""

from __future__ import annotations

from dataclasses import replace

from app.domain import (
    Attendee,
    CallPlan,
    Channel,
    Objection,
)
from app.workflow import (
    PlanWords,
    Written,
    new_plan,
)

WORDS = PlanWords("My calls", "Buyer", "Hello, what is it about?")
ANSWER = "That is fair to raise. What does one missed visit cost you today? Let us add it up on Thursday."
CORE = "gofirst.b2b-core"


def a_plan(**changes: object) -> CallPlan:
    whole = replace(
        new_plan("en"),
        customer="Bakker BV",
        aim="Agree on a pilot in two depots.",
        pack=CORE,
        stage="objections",
        channel=Channel.VIDEO,
        people=(Attendee("Anna Bakker", "Head of Service"), Attendee("Jan", "")),
        known=("They miss two hundred visits a year",),
        to_learn=("Who signs",),
        questions=("What does one missed visit cost you?",),
        qualification=("Budget", "Their union's view"),
        objections=(Objection("You are too expensive.", ANSWER), Objection("We have no time.")),
        commitment="A pilot from the first of March",
        fallback="A visit to a customer",
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def kept(plan: CallPlan, written: Written) -> CallPlan:
    return replace(plan, line=written.line, made_from=written.made_from, made_as=written.made_as)
