"""A call plan before the call: three cards in the order in which one thinks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from app.domain import Attendee, CallPlan, Channel, Objection
from app.ui.channels import channel_text
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import ChipsField, ChoiceField, Field, LinesField, TextField
from app.ui.coach.plan_chips import SuggestionChips
from app.ui.coach.plan_moment import MomentField
from app.ui.coach.plan_pairs import PairsField
from app.ui.coach.plan_words import practice_language
from app.ui.context import Context
from app.ui.widgets.basics import bring_into_view, card, column, label, row
from app.ui.widgets.folding import Folding
from app.workflow import PlanPart, Suggestions, stage_of

_BESIDE = 640


class BeforeCall(QWidget):
    """Everything that is written before a call."""

    def __init__(self, context: Context, desk: RecordDesk) -> None:
        super().__init__()
        self._context = context
        self.desk = desk
        self._suggestions = Suggestions()
        self._make_first()
        self._make_second()
        self._make_third()
        whom = Folding(column(self.stage, None), self.channel, wide_from=_BESIDE, spacing=20)
        whom.set_stretch(1, 1)
        knowing = Folding(self.known, self.to_learn, wide_from=_BESIDE, spacing=20)
        knowing.set_stretch(1, 1)
        ends = Folding(
            column(self.commitment, self.commitment_chips, None, spacing=6),
            column(self.fallback, None),
            wide_from=_BESIDE,
            spacing=20,
        )
        ends.set_stretch(1, 1)
        layout = column(
            _part("1", self.tr("What it is for"), self.customer, self.aim, whom, self.when),
            _part(
                "2",
                self.tr("What you find out"),
                self.people,
                knowing,
                column(self.questions, self.question_chips, spacing=6),
                column(self.qualification, self.qualification_chips, spacing=6),
            ),
            _part(
                "3",
                self.tr("What they may say, and how it ends"),
                column(self.objections, self.objection_chips, spacing=6),
                ends,
                self.will_ask,
            ),
            spacing=16,
        )
        self.setLayout(layout)
        desk.changed.connect(self._show_chips)

    def _make_first(self) -> None:
        desk = self.desk
        self.customer = TextField(
            desk,
            self.tr("Customer"),
            lambda one: one.customer,
            lambda text: {"customer": text},
            one_line=True,
        )
        self.aim = TextField(
            desk,
            self.tr("Aim"),
            lambda one: one.aim,
            lambda text: {"aim": text},
            hint=self.tr("What is different when you hang up?"),
        )
        self.stage = ChoiceField(desk, self.tr("Stage"), self._stages, _stage_key, self._stage_put)
        self.channel = ChipsField(
            desk,
            self.tr("How you meet"),
            [(one.value, channel_text(one)) for one in Channel],
            lambda one: one.channel.value if one.channel is not None else "",
            lambda key: {"channel": Channel(key)},
        )
        self.when = MomentField(desk, self.tr("When"), lambda one: one.when, lambda at: {"when": at})

    def _make_second(self) -> None:
        desk = self.desk
        self.people = PairsField(
            desk,
            self.tr("Who will be there"),
            (self.tr("Name"), self.tr("Role")),
            lambda one: tuple((who.name, who.role) for who in one.people),
            lambda pairs: {"people": tuple(Attendee(*pair) for pair in pairs)},
            hints=(self.tr("Name"), self.tr("Role")),
        )
        self.known = LinesField(
            desk, self.tr("What we know"), lambda one: one.known, lambda texts: {"known": texts}
        )
        self.to_learn = LinesField(
            desk, self.tr("What we must learn"), lambda one: one.to_learn, lambda texts: {"to_learn": texts}
        )
        self.questions = LinesField(
            desk,
            self.tr("Questions to ask"),
            lambda one: one.questions,
            lambda texts: {"questions": texts},
            hint=self.tr("One a line"),
        )
        self.qualification = LinesField(
            desk,
            self.tr("Still open about the deal"),
            lambda one: one.qualification,
            lambda texts: {"qualification": texts},
            hint=self.tr("Who decides, what pays for it, by when"),
        )
        self.question_chips = self._chips(self._take_question)
        self.qualification_chips = self._chips(self._take_qualification)

    def _make_third(self) -> None:
        desk = self.desk
        self.objections = PairsField(
            desk,
            self.tr("Likely objections, each with an answer"),
            (self.tr("Objection"), self.tr("Answer")),
            lambda one: tuple((said.text, said.answer) for said in one.objections),
            lambda pairs: {"objections": tuple(Objection(*pair) for pair in pairs)},
            hints=(self.tr("“We have no time for this now.”"), self.tr("What you say then, word for word")),
            stacked=True,
        )
        self.objection_chips = self._chips(self._take_objection)
        self.commitment = TextField(
            desk,
            self.tr("Commitment wanted"),
            lambda one: one.commitment,
            lambda text: {"commitment": text},
            hint=self.tr("Who does what by when"),
        )
        self.commitment_chips = self._chips(self._take_commitment)
        self.fallback = TextField(
            desk,
            self.tr("If that is too much"),
            lambda one: one.fallback,
            lambda text: {"fallback": text},
            hint=self.tr("The smaller step"),
        )
        self.will_ask = TextField(
            desk,
            self.tr("What your manager will ask afterwards"),
            lambda one: one.will_ask,
            lambda text: {"will_ask": text},
        )

    def _chips(self, take: object) -> SuggestionChips:
        chips = SuggestionChips(self.tr("From the scenarios of this stage"))
        chips.taken.connect(take)
        return chips

    def field(self, part: PlanPart) -> Field:
        """Where a part of the plan is written."""
        found = getattr(self, part.value)
        if not isinstance(found, Field):
            raise TypeError(f"{part} is no field")
        return found

    def go_to(self, part: PlanPart) -> None:
        """Write there."""
        field = self.field(part)
        if isinstance(field, PairsField):
            field.focus_first()
        elif isinstance(field, MomentField):
            field.today.setFocus(Qt.FocusReason.TabFocusReason)
        elif isinstance(field, ChipsField):
            field.chips.chip(Channel.PHONE.value).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            field.input.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_view(field)

    # -- suggestions -----------------------------------------------------------------------------

    def show_suggestions(self, suggestions: Suggestions) -> None:
        """Offer what the stage's scenarios have."""
        self._suggestions = found = suggestions
        plan = partial(_plan, self.desk)
        self.question_chips.show_texts(
            found.questions, lambda index: found.questions[index] in plan().questions
        )
        self.qualification_chips.show_texts(
            found.qualification, lambda index: found.qualification[index] in plan().qualification
        )
        self.objection_chips.show_texts(
            [short for short, _ in found.objections],
            lambda index: found.objections[index][1].text in [one.text for one in plan().objections],
        )
        self.commitment_chips.show_texts(found.commitments, lambda _index: bool(plan().commitment.strip()))

    def _show_chips(self) -> None:
        if self.desk.is_open:
            for one in (
                self.question_chips,
                self.qualification_chips,
                self.objection_chips,
                self.commitment_chips,
            ):
                one.show_again()

    def _take_question(self, index: int) -> None:
        texts = (*self.desk.record.questions, self._suggestions.questions[index])
        self.desk.change(questions=texts)

    def _take_qualification(self, index: int) -> None:
        texts = (*self.desk.record.qualification, self._suggestions.qualification[index])
        self.desk.change(qualification=texts)

    def _take_objection(self, index: int) -> None:
        said = self._suggestions.objections[index][1]
        self.desk.change(objections=(*self.desk.record.objections, said))

    def _take_commitment(self, index: int) -> None:
        self.desk.change(commitment=self._suggestions.commitments[index])

    # -- stages ----------------------------------------------------------------------------------

    def _stages(self) -> list[tuple[str, str]]:
        language = practice_language(self._context)
        packs = [one for one in self._context.services.packs() if one.process.stages]
        found = [("", self.tr("No stage"))]
        for pack in packs:
            for stage in pack.process.stages:
                name = stage.name.get(language)
                if len(packs) > 1:
                    name = f"{name}  ·  {pack.name.get(language)}"
                found.append((f"{pack.id}/{stage.id}", name))
        plan = self.desk.record
        if plan.stage and stage_of(packs, plan) is None:
            found.append((_stage_key(plan), self.tr("A stage that is not there any more")))
        return found

    def _stage_put(self, key: str) -> dict[str, str]:
        pack, _, stage = key.partition("/")
        return {"pack": pack, "stage": stage}


def _plan(desk: RecordDesk) -> CallPlan:
    plan = desk.record
    if not isinstance(plan, CallPlan):
        raise TypeError("no call plan in hand")
    return plan


def _stage_key(plan: CallPlan) -> str:
    return f"{plan.pack}/{plan.stage}" if plan.stage else ""


def _part(number: str, name: str, *fields: QWidget | QLayout) -> QWidget:
    """One of the cards, with its number as a picture of the order."""
    head = row(label(number, "key", wrap=False), label(name, "heading"), spacing=10)
    head.setStretch(1, 1)
    parts: Sequence[QWidget | QLayout | int] = (head, *fields)
    layout = column(*parts, spacing=14)
    layout.setContentsMargins(20, 16, 20, 18)
    return card(layout)
