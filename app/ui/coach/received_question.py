"""The question before anything is added: from whom, about whom, what it holds, what is here already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import Rep
from app.ui.coach.handed_words import moment_text
from app.ui.coach.received_items import ArrivingCard
from app.ui.pages.settings_parts import Sign, field
from app.ui.widgets.basics import button, card, clear, column, label, row, scrolled
from app.ui.widgets.choices import Combo
from app.workflow import ME, SOMEBODY_NEW, Arriving, Claim, Handed, Standing, Way


class Question(QWidget):
    """Shows a file that was read. Nothing is added by it."""

    whose_chosen = Signal(str)
    """Another person is whom it is about: compare anew."""
    add_asked = Signal()
    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[ArrivingCard] = []
        self._handed: Handed | None = None
        self._whose = ME
        self._from = label("", "heading")
        self._facts = label("", "small")
        self.whose = Combo(self.tr("Whom it is about"), 24)
        self.whose.setObjectName("whose")
        self.whose.picked.connect(self.whose_chosen)
        self.claim = label("", "warn")
        head = row(Sign("hand-over"), column(self._from, self._facts, spacing=2), spacing=10)
        head.setStretch(1, 1)
        about = column(
            head,
            field(self.tr("Whom it is about"), self.whose),
            self.claim,
            spacing=10,
        )
        about.setContentsMargins(18, 14, 18, 14)
        self._items = QVBoxLayout()
        self._items.setSpacing(10)
        self.same = label(
            self.tr("All of it is here already. There is nothing to add, and nothing was added."), "good"
        )
        content = QWidget()
        body = column(card(about), self.same, self._items, None, spacing=12)
        body.setContentsMargins(28, 0, 28, 12)
        content.setLayout(body)
        self.add = button("", "primary", icon_name="plus", clicked=self.add_asked.emit)
        self.add.setObjectName("add_handed")
        self.close_it = button(self.tr("Close, add nothing"), clicked=self.close_asked.emit)
        foot = row(None, self.close_it, self.add, spacing=10)
        foot.setContentsMargins(28, 10, 28, 16)
        layout = column(scrolled(content), foot, spacing=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    @property
    def answers(self) -> dict[str, Way]:
        """What is to be added, and how, by id."""
        return {one.arriving.id: one.answer for one in self.cards if one.answer is not None}

    def ask(
        self, handed: Handed, found: Sequence[Arriving], whose: str, claim: Claim, reps: Sequence[Rep]
    ) -> None:
        """Show a file, compared with what is here of a person."""
        self._handed, self._whose = handed, whose
        head = handed.head
        sender = head.sender or self.tr("somebody without a name")
        self._from.setText(self.tr("From {name}").format(name=sender))
        self._facts.setText(
            " · ".join((handed.file.name, self.tr("written on {day}").format(day=moment_text(head.made))))
        )
        entries = [(ME, self.tr("Me")), *((one.id, one.name) for one in reps)]
        known = {one.name.strip().casefold() for one in reps}
        if head.rep and head.rep.strip().casefold() not in known:
            entries.append((SOMEBODY_NEW, self.tr("{name}, who is new here").format(name=head.rep)))
        self.whose.show_entries(entries, whose)
        name = dict(entries).get(whose, "")
        self.claim.setVisible(claim is Claim.ANOTHER)
        if whose == ME:
            text = self.tr("The file is about {rep}. Are you {rep}? If not, choose somebody else above.")
        else:
            text = self.tr("The file is about {rep}, and you chose {name}. Is that the same person?")
        self.claim.setText(text.format(rep=head.rep, name=name))
        clear(self._items)
        self.cards.clear()
        things = {one.take.id: one for one in handed.takes} | {one.id: one for one in handed.records}
        for arriving in found:
            one = ArrivingCard(arriving, things[arriving.id])
            one.changed.connect(self.show_state)
            self.cards.append(one)
            self._items.addWidget(one)
        self.same.setVisible(bool(found) and all(one.standing is Standing.SAME for one in found))
        self.add.setText(self.tr("Add it all the same") if claim is Claim.ANOTHER else self.tr("Add it"))
        self.show_state()

    def show_state(self) -> None:
        """Whether there is anything to add."""
        adds = any(self._adds(one) for one in self.cards)
        self.add.setVisible(adds)
        self.close_it.setText(self.tr("Close, add nothing") if adds else self.tr("Close"))

    def _adds(self, one: ArrivingCard) -> bool:
        answer = one.answer
        if answer is None:
            return False
        return answer is not Way.MINE or bool(one.arriving.more)
