"""Preparing apart: the rep's five questions with the check-in, and the manager's own, seen by nobody else."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from app.domain import Amount, RepPreparation, Talk
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import Field, TextField
from app.ui.coach.talk_parts import Section, moment_text
from app.ui.widgets.basics import clear, label
from app.ui.widgets.choices import Chips


class AmountField(Field):
    """Little, fine or much, or nothing said: nobody has to."""

    def __init__(self, desk: RecordDesk, name: str, of: str) -> None:
        self.chips = Chips(
            name,
            [
                (Amount.LITTLE.value, _amount(Amount.LITTLE)),
                (Amount.FINE.value, _amount(Amount.FINE)),
                (Amount.MUCH.value, _amount(Amount.MUCH)),
                ("", ""),
            ],
        )
        super().__init__(desk, name, self.chips)
        self.chips.rename("", self.tr("Not said"))
        self._of = of
        self.chips.chosen.connect(self._chosen)

    def show_now(self) -> None:
        """Show what was said."""
        if self.desk.is_open:
            said = getattr(self.desk.record.by_rep.check_in, self._of)
            self.chips.choose(said.value if said is not None else "")

    def _chosen(self, key: str) -> None:
        mine = self.desk.record.by_rep
        check_in = replace(mine.check_in, **{self._of: Amount(key) if key else None})
        self.desk.change(by_rep=replace(mine, check_in=check_in))


class RepSection(Section):
    """What the rep writes before the talk: filled on the rep's own computer, read on the manager's."""

    def __init__(self, desk: RecordDesk) -> None:
        super().__init__(icon_name="person")
        self._desk = desk
        self._fields = QVBoxLayout()
        self._fields.setSpacing(14)
        self._shown = QVBoxLayout()
        self._shown.setSpacing(10)
        self.parts.addLayout(self._fields)
        self.parts.addLayout(self._shown)
        self.amounts: dict[str, AmountField] = {}
        self._is_own: bool | None = None
        desk.changed.connect(self.show_now)

    def show_talk(self, name: str) -> None:
        """Show it for the rep himself (no name), or for whoever talks with the rep of this name."""
        own = not name
        self.rename(self.tr("Your preparation") if own else self.tr("What {name} wrote").format(name=name))
        if own and self._fields.count() == 0:
            self._fill()
        for number in range(self._fields.count()):
            item = self._fields.itemAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible(own)
        self._is_own = own
        clear(self._shown)
        self.show_now()

    def show_now(self) -> None:
        """Show what is there now."""
        if self._is_own is None or not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        prepared = self._desk.record.by_rep
        if self._is_own:
            written = sum(bool(text.strip()) for _, text in self._answers(prepared))
            self.show_state(self.tr("%n of 5 answered", "", written))
            return
        clear(self._shown)
        if prepared.handed_back is None and prepared == RepPreparation():
            self.show_state(self.tr("not back yet"))
            self._shown.addWidget(
                label(self.tr("It has not come back yet. The talk can be held without it."))
            )
            return
        if prepared.handed_back is not None:
            when = moment_text(prepared.handed_back)
            self.show_state(self.tr("handed back on {when}").format(when=when))
        for name, text in [*self._answers(prepared), *self._check_in(prepared)]:
            if text.strip():
                self._shown.addWidget(label(name, "overline"))
                self._shown.addWidget(label(text.strip()))

    def _fill(self) -> None:
        desk = self._desk
        for key, question in self._questions():
            field = TextField(
                desk, question, partial(_read, "by_rep", key), partial(_write, desk, "by_rep", key)
            )
            self._fields.addWidget(field)
            field.show_now()
        self._fields.addWidget(
            label(
                self.tr("How are you? Only if you like; it is for the two of you and is never added up."),
                "small",
            )
        )
        for key, name in self._amounts():
            amount = self.amounts[key] = AmountField(desk, name, key)
            self._fields.addWidget(amount)
            amount.show_now()
        word = TextField(desk, self.tr("A word about it"), _check_in_text, partial(_put_check_in_text, desk))
        self._fields.addWidget(word)
        word.show_now()

    def _questions(self) -> list[tuple[str, str]]:
        return [
            ("went_well", self.tr("What went well since last time?")),
            ("was_hard", self.tr("What was hard?")),
            ("learned", self.tr("What did you learn about buyers, or about yourself?")),
            ("to_discuss", self.tr("What do you want to talk about?")),
            ("wishes", self.tr("What do you need of your manager?")),
        ]

    def _amounts(self) -> list[tuple[str, str]]:
        return [("energy", self.tr("Energy")), ("workload", self.tr("Workload"))]

    def _answers(self, prepared: RepPreparation) -> list[tuple[str, str]]:
        return [(question, getattr(prepared, key)) for key, question in self._questions()]

    def _check_in(self, prepared: RepPreparation) -> list[tuple[str, str]]:
        said = []
        for key, name in self._amounts():
            amount = getattr(prepared.check_in, key)
            said.append((name, _amount(amount) if amount is not None else ""))
        return [*said, (self.tr("A word about it"), prepared.check_in.text)]


class ManagerSection(Section):
    """The manager's own preparation. It is never handed over."""

    def __init__(self, desk: RecordDesk) -> None:
        super().__init__(icon_name="lock")
        self.rename(self.tr("Your own preparation"))
        self._desk = desk
        self.parts.addWidget(
            label(self.tr("Private: it stays on this computer and is on no paper."), "small")
        )
        fields = (
            ("aim", self.tr("What do you want to reach in this talk?"), self.tr("One thing.")),
            (
                "may_land",
                self.tr("How might it land?"),
                self.tr("What will be good to hear, what may hurt, and how do you put it then?"),
            ),
            (
                "praise",
                self.tr("What do you want to praise?"),
                self.tr("Something that you saw or heard, as precisely as you can."),
            ),
        )
        for key, name, hint in fields:
            put = partial(_write, desk, "by_manager", key)
            self.parts.addWidget(TextField(desk, name, partial(_read, "by_manager", key), put, hint=hint))
        desk.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Say how far it is."""
        if self._desk.is_open and isinstance(self._desk.record, Talk):
            mine = self._desk.record.by_manager
            written = sum(bool(text.strip()) for text in (mine.aim, mine.may_land, mine.praise))
            self.show_state(self.tr("%n of 3 written", "", written) if written else self.tr("private"))


def _amount(amount: Amount) -> str:
    names = {
        Amount.LITTLE: QCoreApplication.translate("AmountField", "Little"),
        Amount.FINE: QCoreApplication.translate("AmountField", "Fine"),
        Amount.MUCH: QCoreApplication.translate("AmountField", "Much"),
    }
    return names[amount]


def _read(part: str, key: str, record: Any) -> Any:
    return getattr(getattr(record, part), key)


def _write(desk: RecordDesk, part: str, key: str, text: str) -> dict[str, Any]:
    return {part: replace(getattr(desk.record, part), **{key: text})}


def _check_in_text(record: Any) -> Any:
    return record.by_rep.check_in.text


def _put_check_in_text(desk: RecordDesk, text: str) -> dict[str, Any]:
    mine = desk.record.by_rep
    return {"by_rep": replace(mine, check_in=replace(mine.check_in, text=text))}
