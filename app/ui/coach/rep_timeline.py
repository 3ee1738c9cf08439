"""A timeline: what two people have between them, narrowed by chips, a page at a time."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import GoFirstError, day_of
from app.ui.coach.rep_entries import TAKE, entries_of
from app.ui.context import Context
from app.ui.widgets.basics import button, column, label
from app.ui.widgets.choices import Chips
from app.ui.widgets.entry_row import Entry, EntryList
from app.ui.widgets.flow import Flow
from app.workflow import Chapter, HistoryPage, load_moments


class Timeline(QWidget):
    """Rows, and `place_asked` where one of a record is clicked; a take opens by itself."""

    place_asked = Signal(str, str)
    changed = Signal()
    """Other rows are shown."""

    def __init__(self, context: Context, empty: str, chapters: tuple[Chapter, ...] = tuple(Chapter)) -> None:
        super().__init__()
        self._context = context
        self._rep = ""
        self._page: HistoryPage | None = None
        self._entries: list[Entry] = []
        self._asked = 0
        names = {
            Chapter.ALL: self.tr("All"),
            Chapter.TAKES: self.tr("Takes"),
            Chapter.REMARKS: self.tr("Remarks"),
            Chapter.GOALS: self.tr("Goals"),
            Chapter.TALKS: self.tr("Talks"),
            Chapter.PLANS: self.tr("Call plans"),
            Chapter.VISITS: self.tr("Visits"),
            Chapter.CONTACTS: self.tr("Contacts"),
        }
        options = [(chapter, names[chapter]) for chapter in chapters]
        self.chips = Chips(self.tr("Show"), options, Chapter.ALL)
        self.chips.chosen.connect(self._read_first)
        self.list = EntryList(self.tr("What there is"))
        self.list.clicked.connect(self._open)
        self.more = button(self.tr("Show more"), "quiet", icon_name="down", clicked=self._read_more)
        self.more.hide()
        self._none = label(role="muted")
        self._none_at_all, self._none_here = empty, self.tr("Nothing of this kind yet.")
        self.setLayout(column(self.chips, self._none, self.list, Flow(self.more), spacing=8))

    @property
    def chapter(self) -> Chapter:
        """What it is narrowed to."""
        return Chapter(self.chips.current)

    def show_page(self, rep: str, page: HistoryPage) -> None:
        """Show the first page of a person's timeline, which was read before; all kinds."""
        self._asked += 1
        if (rep, page) == (self._rep, self._page) and self.chapter is Chapter.ALL:
            return
        self._rep = rep
        self.chips.choose(Chapter.ALL)
        self._show(page)

    def _read_first(self, *_chosen: object) -> None:
        self._read(None)

    def _read_more(self) -> None:
        self._read(self._page)

    def _read(self, after: HistoryPage | None) -> None:
        self._asked += 1
        asked, chapter = self._asked, self.chapter

        def work() -> tuple[int, HistoryPage | None, HistoryPage]:
            return asked, after, load_moments(self._context.services, self._rep, chapter, after)

        self._context.tasks.run(work, on_done=self._loaded, on_failed=self._failed)

    def _loaded(self, result: tuple[int, HistoryPage | None, HistoryPage]) -> None:
        asked, after, page = result
        if asked != self._asked:
            return
        if after is None:
            self._show(page)
        else:
            self._page = page
            self._add(page)

    def _failed(self, error: GoFirstError) -> None:
        self._context.host.show_error(error)

    def _show(self, page: HistoryPage) -> None:
        self._page, self._entries = page, []
        self._add(page)

    def _add(self, page: HistoryPage) -> None:
        only_remarks = self.chapter is Chapter.REMARKS
        self._entries += entries_of(page.moments, _today(), only_remarks=only_remarks)
        self.list.show_entries(self._entries)
        self.more.setVisible(page.has_more)
        is_all = self.chapter is Chapter.ALL
        self._none.setText(self._none_at_all if is_all else self._none_here)
        self._none.setVisible(not self._entries)
        self.chips.setVisible(bool(self._entries) or not is_all)
        self.changed.emit()

    def _open(self, key: str) -> None:
        place, _, record_id = key.partition("/")
        if place == TAKE:
            open_take(self._context, record_id)
        else:
            self.place_asked.emit(place, record_id)


def open_take(context: Context, take_id: str) -> None:
    """Open a stored take in the window's way; where it is gone meanwhile, that is said."""
    try:
        context.host.open_take(context.services.library.take(take_id))
    except GoFirstError as error:
        context.host.show_error(error)


def _today() -> date:
    return day_of(datetime.now(UTC))
