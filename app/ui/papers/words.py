"""The words of papers, in the language of the window. No Qt in here."""

from __future__ import annotations

from typing import Final

from app.domain import Answer, EvidenceKind, GoalState, PaperLabels, PlanState, Sign, VisitRole
from app.ui.translate import QT_TRANSLATE_NOOP, translate

CONTEXT: Final = "Papers"

_TEXTS: Final = {
    # What it is
    "talk": QT_TRANSLATE_NOOP("Papers", "Development talk"),
    "goal": QT_TRANSLATE_NOOP("Papers", "Goal"),
    "plan": QT_TRANSLATE_NOOP("Papers", "Call plan"),
    "visit": QT_TRANSLATE_NOOP("Papers", "Joint visit"),
    "take": QT_TRANSLATE_NOOP("Papers", "Take"),
    "with": QT_TRANSLATE_NOOP("Papers", "Talk with {name}"),
    "no_customer": QT_TRANSLATE_NOOP("Papers", "Without a name"),
    # Facts above the text
    "rep": QT_TRANSLATE_NOOP("Papers", "Rep"),
    "when": QT_TRANSLATE_NOOP("Papers", "When"),
    "length": QT_TRANSLATE_NOOP("Papers", "Length"),
    "minutes": QT_TRANSLATE_NOOP("Papers", "{number} minutes"),
    "state": QT_TRANSLATE_NOOP("Papers", "State"),
    "stage": QT_TRANSLATE_NOOP("Papers", "Stage"),
    "channel": QT_TRANSLATE_NOOP("Papers", "Channel"),
    "due": QT_TRANSLATE_NOOP("Papers", "By when"),
    "agreed": QT_TRANSLATE_NOOP("Papers", "Agreed"),
    "agreed_by": QT_TRANSLATE_NOOP("Papers", "Agreed by {names}"),
    "draft": QT_TRANSLATE_NOOP("Papers", "Draft"),
    "no_day": QT_TRANSLATE_NOOP("Papers", "No day agreed yet"),
    # A talk
    "preparing": QT_TRANSLATE_NOOP("Papers", "Being prepared"),
    "under_way": QT_TRANSLATE_NOOP("Papers", "Under way, not agreed yet"),
    "summary": QT_TRANSLATE_NOOP("Papers", "What we agreed"),
    "last_time": QT_TRANSLATE_NOOP("Papers", "Agreed last time"),
    "rep_view": QT_TRANSLATE_NOOP("Papers", "The rep's view"),
    "went_well": QT_TRANSLATE_NOOP("Papers", "What went well"),
    "was_hard": QT_TRANSLATE_NOOP("Papers", "What was hard"),
    "learned": QT_TRANSLATE_NOOP("Papers", "What was learned"),
    "to_discuss": QT_TRANSLATE_NOOP("Papers", "To talk about"),
    "wishes": QT_TRANSLATE_NOOP("Papers", "What the rep needs"),
    "evidence": QT_TRANSLATE_NOOP("Papers", "What we looked at"),
    "agenda": QT_TRANSLATE_NOOP("Papers", "Agenda"),
    "point": QT_TRANSLATE_NOOP("Papers", "Point"),
    "notes": QT_TRANSLATE_NOOP("Papers", "Notes"),
    "questions": QT_TRANSLATE_NOOP("Papers", "Questions"),
    "goals": QT_TRANSLATE_NOOP("Papers", "Goals"),
    "who_what": QT_TRANSLATE_NOOP("Papers", "Who does what by when"),
    "who": QT_TRANSLATE_NOOP("Papers", "Who"),
    "what": QT_TRANSLATE_NOOP("Papers", "What"),
    "done": QT_TRANSLATE_NOOP("Papers", "done"),
    "still_open": QT_TRANSLATE_NOOP("Papers", "open"),
    "who_by": QT_TRANSLATE_NOOP("Papers", "{who}, by {day}"),
    "dates": QT_TRANSLATE_NOOP("Papers", "Next dates"),
    "next_talk": QT_TRANSLATE_NOOP("Papers", "Next talk"),
    "follow_up": QT_TRANSLATE_NOOP("Papers", "Follow-up"),
    # A goal
    "measure": QT_TRANSLATE_NOOP("Papers", "How both will see it"),
    "attainable": QT_TRANSLATE_NOOP("Papers", "What it takes"),
    "relevant": QT_TRANSLATE_NOOP("Papers", "What it is good for"),
    "if_then": QT_TRANSLATE_NOOP("Papers", "If – then"),
    "if_then_text": QT_TRANSLATE_NOOP("Papers", "If the buyer says: {buyer}\nThen I: {answer}"),
    "if_only": QT_TRANSLATE_NOOP("Papers", "If the buyer says: {buyer}"),
    "then_only": QT_TRANSLATE_NOOP("Papers", "Then I: {answer}"),
    "practise": QT_TRANSLATE_NOOP("Papers", "To practise"),
    "looked_back": QT_TRANSLATE_NOOP("Papers", "Looked back"),
    # A call plan
    "aim": QT_TRANSLATE_NOOP("Papers", "Aim"),
    "people": QT_TRANSLATE_NOOP("Papers", "Who will be there"),
    "name": QT_TRANSLATE_NOOP("Papers", "Name"),
    "role": QT_TRANSLATE_NOOP("Papers", "Role"),
    "known": QT_TRANSLATE_NOOP("Papers", "What we know"),
    "to_learn": QT_TRANSLATE_NOOP("Papers", "What we must learn"),
    "to_ask": QT_TRANSLATE_NOOP("Papers", "Questions to ask"),
    "qualification": QT_TRANSLATE_NOOP("Papers", "Still to qualify"),
    "objections": QT_TRANSLATE_NOOP("Papers", "Likely objections"),
    "objection": QT_TRANSLATE_NOOP("Papers", "Objection"),
    "answer": QT_TRANSLATE_NOOP("Papers", "Answer"),
    "commitment": QT_TRANSLATE_NOOP("Papers", "Commitment wanted"),
    "fallback": QT_TRANSLATE_NOOP("Papers", "Otherwise"),
    "next_step": QT_TRANSLATE_NOOP("Papers", "The next step"),
    "will_ask": QT_TRANSLATE_NOOP("Papers", "To be asked afterwards"),
    "after_call": QT_TRANSLATE_NOOP("Papers", "After the call"),
    "against": QT_TRANSLATE_NOOP("Papers", "Against the plan"),
    "manager_view": QT_TRANSLATE_NOOP("Papers", "The manager's view"),
    # A visit
    "who_leads": QT_TRANSLATE_NOOP("Papers", "Who leads"),
    "why": QT_TRANSLATE_NOOP("Papers", "Why"),
    "opens": QT_TRANSLATE_NOOP("Papers", "Opens"),
    "picks_up": QT_TRANSLATE_NOOP("Papers", "Picks up"),
    "roles": QT_TRANSLATE_NOOP("Papers", "How we do it together"),
    "signals": QT_TRANSLATE_NOOP("Papers", "Signals between us"),
    "sign": QT_TRANSLATE_NOOP("Papers", "Signal"),
    "meaning": QT_TRANSLATE_NOOP("Papers", "Means"),
    "watch": QT_TRANSLATE_NOOP("Papers", "What to watch for"),
    "after_visit": QT_TRANSLATE_NOOP("Papers", "After the visit"),
    "one_thing": QT_TRANSLATE_NOOP("Papers", "One thing"),
    "compliment": QT_TRANSLATE_NOOP("Papers", "Compliment"),
    # Remarks
    "praise": QT_TRANSLATE_NOOP("Papers", "Praise"),
    "question": QT_TRANSLATE_NOOP("Papers", "Question"),
    "spoken": QT_TRANSLATE_NOOP("Papers", "spoken, to be heard in the program"),
    "by": QT_TRANSLATE_NOOP("Papers", "{kind} by {author}"),
}

_SAID: Final = {
    Answer.YES: QT_TRANSLATE_NOOP("Papers", "yes"),
    Answer.NO: QT_TRANSLATE_NOOP("Papers", "no"),
    Answer.UNSURE: QT_TRANSLATE_NOOP("Papers", "not sure"),
}
_SIGNS: Final = {Answer.YES: Sign.YES, Answer.NO: Sign.NO, Answer.UNSURE: Sign.UNSURE}
_KINDS: Final = {
    EvidenceKind.TAKE: QT_TRANSLATE_NOOP("Papers", "Take"),
    EvidenceKind.REMARK: QT_TRANSLATE_NOOP("Papers", "Remark"),
    EvidenceKind.PLAN: QT_TRANSLATE_NOOP("Papers", "Call plan"),
    EvidenceKind.VISIT: QT_TRANSLATE_NOOP("Papers", "Joint visit"),
}
_GOALS: Final = {
    GoalState.OPEN: QT_TRANSLATE_NOOP("Papers", "open"),
    GoalState.REACHED: QT_TRANSLATE_NOOP("Papers", "reached"),
    GoalState.LET_GO: QT_TRANSLATE_NOOP("Papers", "let go"),
}
_PLANS: Final = {
    PlanState.DRAFT: QT_TRANSLATE_NOOP("Papers", "Draft"),
    PlanState.READY: QT_TRANSLATE_NOOP("Papers", "Ready"),
    PlanState.LOOKED_BACK: QT_TRANSLATE_NOOP("Papers", "Looked back on"),
}
_ROLES: Final = {
    VisitRole.LEAD: QT_TRANSLATE_NOOP("Papers", "The manager leads, to show how"),
    VisitRole.SIDE_BY_SIDE: QT_TRANSLATE_NOOP("Papers", "Side by side"),
    VisitRole.SECOND_FIDDLE: QT_TRANSLATE_NOOP("Papers", "The rep leads, the manager watches"),
}


def word(key: str, **facts: object) -> str:
    """A word or a sentence of a paper, with what belongs into it."""
    text = translate(CONTEXT, _TEXTS[key])
    return text.format(**facts) if facts else text


def answer_of(answer: Answer | None) -> tuple[Sign, str]:
    """The mark of an answer and what it means in words."""
    if answer is None:
        return Sign.OPEN, ""
    return _SIGNS[answer], translate(CONTEXT, _SAID[answer])


def evidence_kind(kind: EvidenceKind) -> str:
    """What a piece of evidence is."""
    return translate(CONTEXT, _KINDS[kind])


def goal_state(state: GoalState) -> str:
    """How far a goal has come."""
    return translate(CONTEXT, _GOALS[state])


def plan_state(state: PlanState) -> str:
    """How far a plan has come."""
    return translate(CONTEXT, _PLANS[state])


def visit_role(role: VisitRole) -> str:
    """Who leads."""
    return translate(CONTEXT, _ROLES[role])


def labels() -> PaperLabels:
    """The few words that belong to every paper."""
    return PaperLabels(
        page=translate(CONTEXT, QT_TRANSLATE_NOOP("Papers", "Page {number} of {total}")),
        play_from=translate(CONTEXT, QT_TRANSLATE_NOOP("Papers", "Play from {time}")),
        recording=translate(CONTEXT, QT_TRANSLATE_NOOP("Papers", "Recording")),
        foot=translate(CONTEXT, QT_TRANSLATE_NOOP("Papers", "Made with Go First")),
    )
