"""A joint visit before it is made: who leads and why, the signals between the two, what to watch for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from app.domain import CallPlan, VisitRole
from app.domain import Signal as Sign
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import ChoiceField, Field, LinesField, TextField
from app.ui.coach.plan_chips import SuggestionChips
from app.ui.coach.plan_moment import MomentField
from app.ui.coach.plan_pairs import PairsField
from app.ui.coach.visit_roles import RoleCards
from app.ui.context import Context
from app.ui.widgets.basics import button, card, column, label
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import Folding
from app.workflow import observed, plan_of, plans_for, watch_for

_BESIDE = 640


class RoleField(Field):
    """A `VisitRole` or none."""

    def __init__(self, desk: RecordDesk, name: str) -> None:
        self.cards = RoleCards(name)
        super().__init__(desk, name, self.cards)
        self.cards.chosen.connect(self._chosen)

    def show_now(self) -> None:
        """Show the choice, or that none was made."""
        if self.desk.is_open:
            self.cards.choose(self.desk.record.role)

    def _chosen(self, role: VisitRole) -> None:
        self.desk.change(role=role)


class BeforeVisit(QWidget):
    """What is declared before a visit."""

    def __init__(self, context: Context, desk: RecordDesk) -> None:
        super().__init__()
        self._context = context
        self.desk = desk
        self._plans: tuple[CallPlan, ...] = ()
        self._signs: list[tuple[str, str]] = []
        self._watch: tuple[str, ...] = ()
        self._make_whom()
        self._make_role()
        self._make_watch()
        linked = column(self.plan, Flow(self.to_plan), None, spacing=2)
        first = Folding(column(self.when, None), linked, wide_from=_BESIDE, spacing=20)
        first.set_stretch(1, 1)
        self.setLayout(
            column(
                _card(self.tr("Whom you visit"), self.customer, first),
                _card(self.tr("Who leads"), self.role, self.who, self.why),
                _card(self.tr("Signals between you"), self.signals, self.sign_chips),
                _card(self.tr("What to watch for"), self.watch, self.watch_chips),
                spacing=16,
            )
        )
        desk.changed.connect(self.show_now)

    def _make_whom(self) -> None:
        desk = self.desk
        self.customer = TextField(
            desk,
            self.tr("Customer"),
            lambda one: one.customer,
            lambda text: {"customer": text},
            one_line=True,
        )
        self.when = MomentField(desk, self.tr("When"), lambda one: one.when, lambda at: {"when": at})
        self.plan = ChoiceField(
            desk, self.tr("Call plan"), self._plan_entries, lambda one: one.plan, self._plan_put
        )
        self.to_plan = button(self.tr("Open the call plan"), "quiet", icon_name="plan")

    def _make_role(self) -> None:
        desk = self.desk
        self.role = RoleField(desk, self.tr("How you go there together"))
        self.opens = TextField(
            desk,
            self.tr("Who opens"),
            lambda one: one.opens,
            lambda text: {"opens": text},
            one_line=True,
        )
        self.picks_up = TextField(
            desk,
            self.tr("Who picks up, and where"),
            lambda one: one.picks_up,
            lambda text: {"picks_up": text},
            one_line=True,
        )
        self.who = Folding(self.opens, self.picks_up, wide_from=_BESIDE, spacing=20)
        self.who.set_stretch(1, 1)
        self.why = TextField(
            desk,
            self.tr("Why this way"),
            lambda one: one.why,
            lambda text: {"why": text},
            hint=self.tr("What is this visit to show or to find out?"),
        )

    def _make_watch(self) -> None:
        desk = self.desk
        self.signals = PairsField(
            desk,
            self.tr("Agreed before you go in"),
            (self.tr("Sign"), self.tr("Meaning")),
            lambda one: tuple((sign.sign, sign.meaning) for sign in one.signals),
            lambda pairs: {"signals": tuple(Sign(*pair) for pair in pairs)},
            hints=(self.tr("Sign"), self.tr("What it means")),
        )
        self._signs = [
            (self.tr("I put down my pen"), self.tr("Please take over")),
            (self.tr("I look at my notes"), self.tr("Give me a moment")),
            (self.tr("I say your name"), self.tr("Do you want to add something?")),
        ]
        self.sign_chips = SuggestionChips(self.tr("For example"))
        self.sign_chips.taken.connect(self._take_sign)
        self.watch = LinesField(
            desk,
            self.tr("One a line; you tick them during the visit"),
            lambda one: tuple(seen.text for seen in one.watch),
            lambda texts: {"watch": observed(self.desk.record.watch, texts)},
            hint=self.tr("What does the rep ask after the first no?"),
        )
        self.watch_chips = SuggestionChips(self.tr("From the call plan"))
        self.watch_chips.taken.connect(self._take_watch)

    def refresh(self) -> None:
        """Plans may have been written or changed since."""
        if not self.desk.is_open:
            return
        visit = self.desk.record
        self._plans = plans_for(self._context.services, visit)
        linked = plan_of(self._context.services, visit)
        if linked is not None and linked.id not in [one.id for one in self._plans]:
            self._plans = (linked, *self._plans)
        self.plan.show_now()
        self._show_watch(linked)
        shown = [f"{sign}  ·  {meaning}" for sign, meaning in self._signs]
        self.sign_chips.show_texts(
            shown, lambda index: self._signs[index][0] in [one.sign for one in self.desk.record.signals]
        )

    def show_now(self) -> None:
        """Show what follows from what is written."""
        if not self.desk.is_open:
            return
        visit = self.desk.record
        self.who.setVisible(visit.role is VisitRole.SIDE_BY_SIDE)
        self.plan.setVisible(bool(self._plans or visit.plan))
        self.to_plan.setVisible(bool(visit.plan))
        self.sign_chips.show_again()
        self.watch_chips.show_again()

    def _show_watch(self, plan: CallPlan | None) -> None:
        self._watch = watch_for(plan) if plan is not None else ()
        self.watch_chips.show_texts(
            self._watch, lambda index: self._watch[index] in [one.text for one in self.desk.record.watch]
        )
        self.show_now()

    def _plan_entries(self) -> Sequence[tuple[str, str]]:
        found = [("", self.tr("No call plan"))]
        for one in self._plans:
            made = (one.when or one.created).astimezone()
            day = QLocale().toString(QDate(made.year, made.month, made.day), QLocale.FormatType.ShortFormat)
            found.append((one.id, f"{one.customer or self.tr('No customer yet')}  ·  {day}"))
        known = {key for key, _ in found}
        if self.desk.record.plan not in known:
            found.append((self.desk.record.plan, self.tr("A call plan that is not there any more")))
        return found

    def _plan_put(self, plan_id: str) -> dict[str, Any]:
        visit = self.desk.record
        plan = next((one for one in self._plans if one.id == plan_id), None)
        self._show_watch(plan)
        changes: dict[str, Any] = {"plan": plan_id}
        if plan is not None:
            changes["customer"] = visit.customer.strip() or plan.customer
            changes["when"] = visit.when or plan.when
            if not visit.watch:
                changes["watch"] = observed((), watch_for(plan))
        return changes

    def _take_sign(self, index: int) -> None:
        self.desk.change(signals=(*self.desk.record.signals, Sign(*self._signs[index])))

    def _take_watch(self, index: int) -> None:
        watch = self.desk.record.watch
        texts = (*(one.text for one in watch), self._watch[index])
        self.desk.change(watch=observed(watch, texts))


def _card(name: str, *parts: QWidget) -> QWidget:
    layout = column(label(name, "heading"), *parts, spacing=12)
    layout.setContentsMargins(20, 16, 20, 18)
    return card(layout)
