"""Records as people write them, with secrets that no paper may give away and texts that look like markup."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from app.domain import (
    AfterCall,
    AfterVisit,
    AgainstPlan,
    AgendaItem,
    Agreement,
    Amount,
    Answer,
    Attendee,
    CallPlan,
    Channel,
    CheckIn,
    CoachingRecord,
    EvidenceKind,
    Goal,
    GoalCheck,
    JointVisit,
    ManagerPreparation,
    Objection,
    Observation,
    PlanState,
    Remark,
    RemarkKind,
    Rep,
    RepPreparation,
    Signal,
    TakeKind,
    Talk,
    TalkEvidence,
    TalkState,
    VisitRole,
    VisitState,
)
from app.workflow import Services, add_rep, fresh
from tests.ui.hands import EXAMPLE
from tests.ui.stored import store

SECRETS = ("SECRETAIM", "SECRETLANDING", "SECRETPRAISE", "SECRETREFLECTION", "SECRETNOTE", "SECRETFEELING")
OTHERS = ("KARISGOAL", "KARISPLAN", "Kari")
NASTY = "<script>alert(1)</script> [x](http://evil.example) `code` | # no heading *b* _i_ </style>{{ 7*7 }}"
DAY = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)


def make_records(services: Services) -> dict[str, CoachingRecord]:
    """A talk, a goal, a plan and a visit of Bram, each kept, by what they are; and some of Kari's."""
    records = services.records
    services.change_settings(manager_name="Anneke")
    bram = records.save(replace(add_rep(services, "Bram"), note="SECRETNOTE"))
    kari = add_rep(services, "Kari")
    goal = records.save(_goal(bram))
    before = records.save(_talk_before(bram, goal))
    plan = records.save(_plan(bram))
    visit = records.save(_visit(bram, plan))
    hers = records.save(Goal(**fresh(), rep=kari.id, text="KARISGOAL"))
    her_plan = records.save(CallPlan(**fresh(), rep=kari.id, customer="KARISPLAN"))
    take = store(services, TakeKind.ATTEMPT, speaker="Bram")
    services.library.save_remark(
        take.id, Remark("r1", RemarkKind.QUESTION, "Would it help to wait here?", "Anneke", DAY, 3.0, 4.2)
    )
    services.library.save_remark(
        take.id,
        Remark("r2", RemarkKind.PRAISE, "You let the question stand. That is it.", "Anneke", DAY, 6.1),
    )
    her_take = store(services, TakeKind.ATTEMPT, speaker="Kari", day=1)
    second = records.save(
        Goal(**fresh(), rep=bram.id, text="Close every first call with a date in both calendars")
    )
    talk = _talk(bram, before, (goal.id, hers.id, second.id))
    evidence = (
        TalkEvidence(EvidenceKind.TAKE, take.id, "The pause after the price, twice as long as in October."),
        TalkEvidence(EvidenceKind.TAKE, her_take.id, "hers"),
        TalkEvidence(EvidenceKind.PLAN, plan.id, "Questions before the demo."),
        TalkEvidence(EvidenceKind.PLAN, her_plan.id, "hers"),
        TalkEvidence(EvidenceKind.VISIT, visit.id, ""),
    )
    kept = records.save(replace(talk, evidence=evidence))
    return {"talk": kept, "goal": goal, "plan": plan, "visit": visit}


def _goal(rep: Rep) -> Goal:
    return Goal(
        **fresh(DAY),
        rep=rep.id,
        text="Hold three seconds of silence after naming the price",
        measure="In four of five takes of the price line nobody speaks for three seconds.",
        attainable="Two takes a day, five minutes; Anneke listens on Fridays.",
        relevant="Buyers answer their own objection when there is room for it.",
        due=date(2026, 12, 18),
        if_buyer="That is more than we had in mind",
        then_i="breathe out, count to three and ask: “What did you have in mind?”",
        line=EXAMPLE,
        checks=(
            GoalCheck(datetime(2026, 11, 20, 12, tzinfo=UTC), Answer.UNSURE, "Twice yes, twice too fast."),
            GoalCheck(datetime(2026, 11, 26, 12, tzinfo=UTC), Answer.YES, "Four in a row."),
        ),
    )


def _talk_before(rep: Rep, goal: Goal) -> Talk:
    return Talk(
        **fresh(datetime(2026, 10, 22, 9, tzinfo=UTC)),
        rep=rep.id,
        state=TalkState.AGREED,
        held=datetime(2026, 10, 22, 9, tzinfo=UTC),
        goals=(goal.id,),
        summary="Silence after the price, and one joint visit in November.",
        agreements=(
            Agreement("Anneke", "Come along to Van Dijk Logistics", date(2026, 11, 12), done=True),
            Agreement("Bram", "Send two takes of the price line each week", date(2026, 11, 20)),
        ),
        reflection="SECRETREFLECTION before",
    )


def _talk(rep: Rep, before: Talk, goals: tuple[str, ...]) -> Talk:
    notes = (
        "We listened to the take of last Tuesday twice. The pause is there; what comes after it is still an "
        "explanation where a question would do."
    )
    points = ("Look back at October", "The visit at Van Dijk", "Price line: hear two takes", "What next")
    return Talk(
        **fresh(DAY),
        rep=rep.id,
        planned=DAY,
        held=DAY,
        state=TalkState.AGREED,
        before=before.id,
        by_rep=RepPreparation(
            went_well="The pause. I noticed buyers fill it.\nTwo customers came back by themselves.",
            was_hard="Asking for a date when the buyer is friendly.",
            learned="A friendly buyer is not a yes.",
            to_discuss="How do I bring the decision maker in without going round my contact?",
            wishes="One visit where you only watch.",
            check_in=CheckIn(Amount.FINE, Amount.MUCH, "SECRETFEELING"),
        ),
        by_manager=ManagerPreparation("SECRETAIM", "SECRETLANDING", "SECRETPRAISE"),
        agenda=tuple(
            AgendaItem(text, 10, done=True, notes=notes if at % 2 else "") for at, text in enumerate(points)
        ),
        questions=("When you asked the decision maker about the budget, what did they say?",),
        notes="\n".join([notes] * 4 + [NASTY]),
        goals=goals,
        summary="The silence stays. From now on it ends in a question, and the question ends in a date.",
        agreed_by=("Bram", "Anneke"),
        agreements=(
            Agreement(
                "Bram", "Two takes a week of the closing question, handed over on Friday", date(2026, 12, 11)
            ),
            Agreement("Anneke", "Watch at Van Dijk, second fiddle", date(2026, 12, 4)),
            Agreement("Bram", "Draw the buying centre of Van Dijk with names", None, done=True),
        ),
        next_talk=datetime(2026, 12, 21, 9, tzinfo=UTC),
        follow_ups=(date(2026, 12, 4), date(2026, 12, 11)),
        reflection="SECRETREFLECTION",
    )


def _plan(rep: Rep) -> CallPlan:
    return CallPlan(
        **fresh(DAY),
        rep=rep.id,
        customer="Van Dijk Logistics",
        pack=EXAMPLE.pack,
        stage="discovery",
        channel=Channel.VIDEO,
        when=datetime(2026, 12, 3, 13, 30, tzinfo=UTC),
        aim="Leave with a date for a test at the Venlo depot, with the operations manager in the room.",
        people=(
            Attendee("Saskia Jansen", "Head of purchasing"),
            Attendee("T. Bakker", "Operations, decides"),
        ),
        known=("Contract with the present supplier ends in March", "Two depots, forty lorries"),
        to_learn=("Who signs", "What a day of standstill costs"),
        questions=("What happens when a lorry stands still?", "Who else looks at this?", NASTY),
        qualification=("Budget for next year",),
        objections=(
            Objection(
                "You are dearer than what we have", "Compared with what? May I ask what a standstill costs?"
            ),
            Objection("Not before the summer", "What changes after the summer?"),
        ),
        commitment="A test of two weeks from 12 January",
        fallback="A visit to the depot in Venlo",
        will_ask="What did Bakker say about the standstill?",
        state=PlanState.LOOKED_BACK,
        after=AfterCall(
            rep_view="Bakker opened up as soon as I asked about standstill.",
            against=(
                AgainstPlan("Who signs", Answer.YES, "Bakker, with the director."),
                AgainstPlan("Budget for next year", Answer.NO),
                AgainstPlan("A test of two weeks", Answer.UNSURE, "A date is set, the depot is not."),
            ),
            went_well="The silence after the price.",
            manager_view="You asked one question at a time.",
            practise="Asking for the date",
            line=EXAMPLE,
        ),
    )


def _visit(rep: Rep, plan: CallPlan) -> JointVisit:
    return JointVisit(
        **fresh(DAY),
        rep=rep.id,
        customer="Van Dijk Logistics, Venlo",
        when=datetime(2026, 12, 4, 8, tzinfo=UTC),
        plan=plan.id,
        role=VisitRole.SECOND_FIDDLE,
        why="To see what happens after the price, without helping.",
        opens="Bram",
        picks_up="Anneke, only when she is asked",
        signals=(
            Signal("Pen on the table", "Please take over"),
            Signal("A sip of water", "Leave the silence"),
        ),
        watch=(
            Observation("Three seconds after the price", Answer.YES, "Four, even."),
            Observation("One question at a time", Answer.UNSURE),
            Observation("A date before the coats"),
        ),
        state=VisitState.TALKED_OVER,
        after=AfterVisit(
            rep_view="I was calm. The end was rushed.",
            went_well=("The opening", "The silence", "Naming the standstill in euros"),
            one_thing="What would happen if the date came before the coffee?",
            compliment="You asked Bakker something that nobody had asked before, and then you waited.",
            practise="The closing question, with the coat already on",
            line=EXAMPLE,
        ),
    )
