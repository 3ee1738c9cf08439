"""The paper of a joint visit: who leads and why, what to watch for, and the talk afterwards in its order."""

from __future__ import annotations

from app.domain import AfterVisit, JointVisit, Paper, PaperSection, Quote, Table, Tone, VisitState
from app.ui.papers.moments import moment_text
from app.ui.papers.parts import bullets, card, checked, pairs, paper, section, text, to_practise
from app.ui.papers.words import visit_role, word
from app.workflow import Services
from app.workflow.papers import rep_of


def visit_paper(services: Services, visit: JointVisit, language: str) -> Paper:
    """What was declared beforehand and what was said afterwards; the latter first once there is some."""
    signals = tuple((one.sign, one.meaning) for one in visit.signals if one.sign.strip())
    before = (
        section(
            word("roles"),
            text(visit_role(visit.role), Tone.LEAD) if visit.role is not None else None,
            pairs(
                (word("why"), visit.why),
                (word("opens"), visit.opens),
                (word("picks_up"), visit.picks_up),
            ),
        ),
        section(
            word("signals"), Table((word("sign"), word("meaning")), signals, (40, 60)) if signals else None
        ),
        section(word("watch"), checked((one.text, one.seen, one.note) for one in visit.watch)),
    )
    after = _after(services, visit.after, language) if visit.after is not None else None
    talked_over = visit.state is VisitState.TALKED_OVER
    return paper(
        word("visit"),
        visit.customer or word("no_customer"),
        language,
        (
            (word("rep"), rep_of(services, visit)),
            (word("when"), moment_text(visit.when) if visit.when else ""),
            (word("who_leads"), visit_role(visit.role) if visit.role is not None else ""),
        ),
        (after, *before) if talked_over else (*before, after),
    )


def _after(services: Services, after: AfterVisit, language: str) -> PaperSection | None:
    """In the order in which it is talked over."""
    compliment = Quote(after.compliment) if after.compliment.strip() else None
    practise, next_practice = to_practise(services, after.practise, after.line, language)
    return section(
        word("after_visit"),
        card(word("rep_view"), text(after.rep_view)),
        card(word("went_well"), bullets(after.went_well)),
        card(word("one_thing"), text(after.one_thing)),
        card(word("compliment"), compliment),
        card(practise, text(next_practice)),
    )
