"""The first place of coaching: what is due, the team, and what is about one's own work."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import GoFirstError, day_of
from app.ui.coach.home_parts import OwnButtons, Welcome
from app.ui.coach.places import REP
from app.ui.coach.rep_timeline import Timeline
from app.ui.coach.rep_words import REMINDER_ICONS, reminder_text, reminder_when
from app.ui.coach.team_add import TeamAdd
from app.ui.coach.team_board import TeamBoard
from app.ui.coach.view import CoachView, settle_layouts
from app.ui.context import Context
from app.ui.widgets.basics import button, card, column, label, row, scrolled
from app.ui.widgets.entry_row import Entry, EntryList
from app.ui.widgets.flow import Flow
from app.workflow import Chapter, HistoryPage, Reminder, Services, Team, load_moments, load_team

DUE_AT_ONCE: Final = 4
"""Reminders that are shown before somebody asks for all."""
_OWN: Final = (Chapter.ALL, Chapter.GOALS, Chapter.TALKS, Chapter.PLANS, Chapter.VISITS)


class HomeView(CoachView):
    """Everybody who is coached, and one's own work: whoever has no team sees that first."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.team: Team | None = None
        self._asked = 0
        self._shows_all_due = False
        self._add_button = button(self.tr("Add a rep"), icon_name="plus", clicked=self.begin_adding)
        self._received_button = button(
            self.tr("Open what was handed over"),
            icon_name="folder",
            clicked=partial(self.place_asked.emit, "received", ""),
        )
        self.welcome = Welcome()
        self.welcome.team_asked.connect(self.begin_adding)
        self.welcome.own_asked.connect(partial(self.place_asked.emit, "plan", "+"))
        self.adding = TeamAdd(context)
        self.adding.added.connect(self._added)
        self.adding.hide()

        self.due = EntryList(self.tr("What is due"))
        self.due.clicked.connect(self._open_reminder)
        self.all_due = button(self.tr("Show all"), "quiet", icon_name="down", clicked=self._show_all_due)
        self._due_card = card(
            column(
                label(self.tr("What is due"), "overline"), self.due, Flow(self.all_due), margins=14, spacing=4
            )
        )

        self.board = TeamBoard()
        self.board.opened.connect(partial(self.place_asked.emit, REP))
        order = label(self.tr("With whom a conversation has waited longest comes first."), "small")
        self._team_part = QWidget()
        self._team_part.setLayout(
            column(row(label(self.tr("Your team"), "heading", wrap=False), 8, order), self.board, spacing=8)
        )
        self._team_part.layout().itemAt(0).layout().setStretch(2, 1)  # type: ignore[union-attr]

        self.own_buttons = OwnButtons()
        self.own_buttons.asked.connect(self.place_asked)
        nothing = self.tr("Nothing yet. What you plan, agree on and aim for yourself stands here.")
        self.own = Timeline(context, nothing, _OWN)
        self.own.place_asked.connect(self.place_asked)
        self._own_part = QWidget()
        own_title = label(self.tr("Your own work"), "heading")
        own = card(column(self.own, margins=14))
        self._own_part.setLayout(column(own_title, self.own_buttons, own, spacing=10))

        self._parts = QVBoxLayout()
        self._parts.setSpacing(22)
        self._parts.addWidget(self._team_part)
        self._parts.addWidget(self._own_part)
        content = QWidget()
        content.setLayout(column(self.adding, self.welcome, self._due_card, self._parts, None, spacing=14))
        content.layout().setContentsMargins(28, 4, 28, 24)  # type: ignore[union-attr]
        self.setLayout(column(scrolled(content)))
        for part in (self.welcome, self._due_card, self._team_part, self._own_part):
            part.hide()

    @property
    def title(self) -> str:
        """The name of the page."""
        return self.tr("Coach")

    @property
    def tools(self) -> tuple[QWidget, ...]:
        """Open a file, add somebody."""
        return (self._received_button, self._add_button)

    @property
    def is_complete(self) -> bool:
        """Whether all that is to be shown without scrolling is there."""
        return self.team is not None and self.board.is_complete and self.own.list.is_complete

    def open(self, record_id: str) -> None:  # noqa: ARG002 - this place shows all
        """Show everybody."""
        self.refresh()

    def refresh(self) -> None:
        """Read what is known now in a task and show it."""
        self._asked += 1
        self.context.tasks.run(
            _load, self.context.services, self._asked, self.team, on_done=self._loaded, on_failed=self._failed
        )

    def begin_adding(self) -> None:
        """Show the form for a name."""
        self.adding.begin()

    def _loaded(self, result: tuple[int, Team, HistoryPage]) -> None:
        asked, team, own = result
        if asked != self._asked:
            return
        self.team = team
        self._show_due()
        self.board.show_members(team.members, _today(), self._language)
        self.own.show_page("", own)
        is_new = not team.members and not own.moments
        self.welcome.setVisible(is_new)
        self._team_part.setVisible(bool(team.members))
        self._own_part.setVisible(not is_new)
        settle_layouts()

    def _failed(self, error: GoFirstError) -> None:
        self.context.host.show_error(error)

    def _show_due(self) -> None:
        reminders = self.team.reminders if self.team is not None else ()
        shown = reminders if self._shows_all_due else reminders[:DUE_AT_ONCE]
        today = _today()
        self.due.show_entries([_entry(number, one, today) for number, one in enumerate(shown)])
        self.all_due.setVisible(len(shown) < len(reminders))
        self.all_due.setText(self.tr("Show all (%n)", "", len(reminders)))
        self._due_card.setVisible(bool(reminders))

    def _show_all_due(self) -> None:
        self._shows_all_due = True
        self._show_due()

    def _open_reminder(self, key: str) -> None:
        if self.team is None or not key.isdecimal() or int(key) >= len(self.team.reminders):
            return
        place, record_id = place_of(self.team.reminders[int(key)])
        self.place_asked.emit(place, record_id)

    def _added(self, rep_id: str) -> None:
        self.place_asked.emit(REP, rep_id)

    @property
    def _language(self) -> str:
        settings = self.context.services.settings
        return settings.practice_language or settings.interface_language or "en"


def place_of(one: Reminder) -> tuple[str, str]:
    """Where a reminder leads: to its record, or to a new talk with that person."""
    if not one.record:
        return "talk", f"+{one.rep}"
    places = {"reps": REP, "goals": "goal", "talks": "talk", "plans": "plan", "visits": "visit"}
    return places[one.record_kind.value], one.record


def _load(services: Services, asked: int, before: Team | None) -> tuple[int, Team, HistoryPage]:
    return asked, load_team(services, before=before), load_moments(services, "")


def _entry(number: int, one: Reminder, today: date) -> Entry:
    return Entry(
        str(number), REMINDER_ICONS[one.kind], reminder_text(one, today), when=reminder_when(one, today)
    )


def _today() -> date:
    return day_of(datetime.now(UTC))
