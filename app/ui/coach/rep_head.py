"""The upper part of a rep's page: when you met and meet, the one skill in work, the wish for feedback."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import ContactKind, FeedbackWish, KnownError, LineRef, day_of
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import ChipsField, ChoiceField, DayField, TextField
from app.ui.coach.rep_spoken import SpokenForm
from app.ui.coach.rep_words import ago, contact_text
from app.ui.context import Context
from app.ui.widgets.basics import Elided, as_sentence, button, card, column, label, row
from app.ui.widgets.folding import Folding
from app.ui.widgets.signs import Initials


class RepHead(QWidget):
    """Shows and changes the rep that is on the desk."""

    noted = Signal()
    """It was noted that two people spoke."""

    def __init__(self, context: Context, desk: RecordDesk) -> None:
        super().__init__()
        self._context, self._desk = context, desk
        self._lines: Sequence[tuple[LineRef, str]] = ()
        self._initials = Initials(52)
        self._met = Elided(role="heading")
        self._how = Elided(role="small")
        self.spoke = button(self.tr("We spoke"), icon_name="remark", clicked=self._begin)
        self.form = SpokenForm(context)
        self.form.noted.connect(self.noted)
        self.form.hide()
        who = row(self._initials, 6, column(self._met, self._how, spacing=0), self.spoke, spacing=8)
        who.setStretch(2, 1)

        self.meeting = DayField(
            desk,
            self.tr("Next one-on-one"),
            lambda rep: rep.next_one_on_one,
            lambda day: {"next_one_on_one": day},
        )
        self.wish = ChipsField(
            desk,
            self.tr("Likes feedback"),
            (
                (FeedbackWish.OFTEN, self.tr("Often")),
                (FeedbackWish.NOW_AND_THEN, self.tr("Now and then")),
                (FeedbackWish.ON_REQUEST, self.tr("On request")),
            ),
            lambda rep: rep.wish,
            lambda key: {"wish": FeedbackWish(key)},
        )
        self._rhythm = label(role="small")
        times = Folding(self.meeting, column(self.wish, self._rhythm, spacing=4), wide_from=560, spacing=18)
        times.set_stretch(1, 1)

        self.skill = TextField(
            desk,
            self.tr("The one skill in work"),
            lambda rep: rep.skill,
            lambda text: {"skill": text},
            hint=self.tr("Such as: be silent after the price"),
            one_line=True,
        )
        self.line = ChoiceField(
            desk,
            self.tr("The line it is practised on"),
            self._options,
            lambda rep: str(rep.skill_line) if rep.skill_line else "",
            lambda key: {"skill_line": LineRef.parse(key) if key else None},
        )
        self.practise = button(
            self.tr("Practise this line"), "primary", icon_name="practice", clicked=self._practise
        )
        at = column(self.line, row(self.practise, None), spacing=8)
        skill = Folding(column(self.skill, None), at, wide_from=560, spacing=18)
        skill.set_stretch(1, 1)
        parts = column(who, self.form, times, skill, margins=18, spacing=16)
        self.setLayout(column(card(parts)))
        desk.changed.connect(self._show_line)

    def show_rep(
        self, last: tuple[datetime, ContactKind] | None, lines: Sequence[tuple[LineRef, str]]
    ) -> None:
        """Show what is not in the record itself: the last contact, and lines to choose from."""
        self._lines = lines
        name = self._desk.record.name
        self._initials.show_name(name)
        if last is None:
            self._met.show_text(self.tr("Not met here yet"))
            self._how.show_text(self.tr("What you make together or what is handed over stands here."))
        else:
            today = day_of(datetime.now(UTC))
            self._met.show_text(as_sentence(ago(day_of(last[0]), today)))
            self._how.show_text(self.tr("Last contact: {how}").format(how=contact_text(last[1])))
        self.line.show_now()
        self._show_line()

    def _options(self) -> list[tuple[str, str]]:
        known = [(str(ref), title) for ref, title in self._lines]
        chosen = self._desk.record.skill_line
        if chosen is not None and all(key != str(chosen) for key, _ in known):
            known.insert(0, (str(chosen), chosen.scenario))
        return [("", self.tr("None yet")), *known]

    def _show_line(self) -> None:
        if not self._desk.is_open:
            return
        rep = self._desk.record
        self.practise.setVisible(rep.skill_line is not None)
        self._rhythm.setText(
            {
                FeedbackWish.OFTEN: self.tr("You are reminded after a week without contact."),
                FeedbackWish.NOW_AND_THEN: self.tr("You are reminded after three weeks without contact."),
                FeedbackWish.ON_REQUEST: self.tr("You are reminded of the monthly talk only."),
            }[rep.wish]
        )

    def _begin(self) -> None:
        if self._desk.flush():
            self.form.begin(self._desk.record)

    def _practise(self) -> None:
        ref = self._desk.record.skill_line
        if ref is None:
            self._context.host.show_error(KnownError("line_not_found", line=""))
        else:
            self._context.host.open_line(ref)
