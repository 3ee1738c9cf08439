"""Everything that was recorded: by day, to hear again, to open, to mark, to hand over, to delete."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.domain import GoFirstError, KnownError, Take
from app.ui.context import Context
from app.ui.pages.again_bar import AgainBar
from app.ui.pages.empty_takes import Nothing
from app.ui.pages.small_waves import SmallWaves
from app.ui.pages.sound_bar import SoundBar
from app.ui.pages.take_actions import TakeActions
from app.ui.pages.take_loading import PAGE, LoadedTakes, Shown, Wish, load_older, load_takes
from app.ui.pages.take_painter import TakePainter
from app.ui.pages.take_rows import TakeRows
from app.ui.pages.take_strip import TakeList, TakeStrip
from app.ui.pages.waiting_bar import WaitingBar
from app.ui.playback import Piece
from app.ui.theme import theme
from app.ui.widgets.basics import label, row, scrolled
from app.ui.widgets.choices import Chips, Combo
from app.workflow import sound_of

_TYPING_MS: Final = 180
"""The library is asked when somebody has stopped typing for this long."""
_LOW: Final = 560
"""Height in pixels at 100 % text."""


class TakesPage(QWidget):
    """The page of takes."""

    open_take = Signal(object)
    """The take to open in the round."""
    practice_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._context = context
        self._loaded: LoadedTakes | None = None
        self._is_loading = self._look_again = False
        self._wanted_id = ""
        self._wanted_row = 0
        self._older_of: LoadedTakes | None = None
        self.rows = TakeRows(self)
        self.rows.older_asked.connect(self._ask_older)
        self._waves = SmallWaves(context, self)
        self._waves.ready.connect(self.rows.row_changed)

        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a take"))
        self.search.setAccessibleName(self.tr("Find a take by scenario, speaker or words"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(280)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self.search.textChanged.connect(self._typed)
        self.chips = Chips(
            self.tr("Show"),
            (
                (Shown.ALL, self.tr("All")),
                (Shown.MODELS, self.tr("A · Models")),
                (Shown.ATTEMPTS, self.tr("B · Attempts")),
                (Shown.TRASH, self.tr("Trash")),
            ),
            Shown.ALL,
        )
        self.chips.chosen.connect(self._filter_changed)
        self.speakers = Combo(self.tr("Speaker"))
        self.speakers.picked.connect(self._filter_changed)
        self.waiting = WaitingBar(context)
        self.waiting.written.connect(context.host.library_changed)
        self.waiting.written.connect(self.refresh)

        self.again = AgainBar(context.rewriting)
        self.sounds = SoundBar(context)
        self.sounds.unfolded.connect(self._make_room)

        self.actions_on_takes = TakeActions(context, self)
        self.actions_on_takes.changed.connect(self._take_changed)
        self._painter = TakePainter(self.rows, self._waves, self)
        self._painter.play_asked.connect(self.toggle_playing)
        self.list = TakeList()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._painter)
        self.rows.redraw.connect(self.list.redraw)
        self.list.setAccessibleName(self.tr("Takes"))
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.open_asked.connect(self._open)
        self.list.play_asked.connect(self._toggle_current)
        self.list.delete_asked.connect(self._delete)
        self.list.stop_asked.connect(context.playback.stop)
        theme().changed.connect(self.list.doItemsLayout)
        self.nothing = Nothing()
        self.nothing.asked.connect(self._leave_nothing)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.list)
        self._empty = scrolled(self.nothing)
        self._middle.addWidget(self._empty)

        self.strip = TakeStrip()
        self.strip.play_asked.connect(self._toggle_current)
        self.strip.open_asked.connect(self._open)
        self.strip.best_asked.connect(self._mark)
        self.strip.export_asked.connect(self._export)
        self.strip.hand_over_asked.connect(self._hand_over)
        self.strip.delete_asked.connect(self._delete)
        self.strip.restore_asked.connect(self._restore)
        self.strip.purge_asked.connect(self._purge)
        context.playback.moved.connect(self._moved)
        context.playback.finished.connect(self._silent)

        self._box = layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(12)
        layout.addLayout(row(label(self.tr("Takes"), "title", wrap=False), None, self.speakers, self.search))
        layout.addWidget(self.chips)
        layout.addWidget(self.waiting)
        layout.addWidget(self.again)
        layout.addWidget(self.sounds)
        layout.addWidget(self._middle, 1)
        layout.addWidget(self.strip)

    # -- what is listed --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the library in a task and show it; what is asked meanwhile is answered by one more look."""
        self._typing.stop()
        if self._is_loading:
            self._look_again = True
            return
        self._is_loading, self._look_again = True, False
        same = self._loaded is not None and self._loaded.wish == self.wish
        least = len(self.rows.takes) if same else 0
        wanted = self._wanted_id or (self.current.id if same and self.current else "")
        self._context.tasks.run(
            load_takes,
            self._context,
            self.wish,
            wanted,
            least,
            on_done=self._show,
            on_failed=self._not_loaded,
        )

    def _ask_older(self) -> None:
        """Somebody has scrolled to the end of what was read."""
        if self._is_loading or not self.rows.takes or self._loaded is None:
            return
        last = self.rows.takes[-1].id
        wish = self._loaded.wish
        self._older_of = self._loaded
        self._context.tasks.run(
            load_older, self._context, wish, last, on_done=self._show_older, on_failed=self._not_loaded
        )

    def _show_older(self, takes: Any) -> None:
        if self._loaded is self._older_of:  # else the list has been read anew meanwhile
            today = date.today()  # noqa: DTZ011 - the user's own day
            self.rows.show_older(takes, today, has_more=len(takes) == PAGE)

    def focus_search(self) -> None:
        """Ctrl+F."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """A speech model may have come since the page was last seen."""
        super().showEvent(event)
        self._context.rewriting.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is looked for on a page that nobody sees."""
        self._typing.stop()
        super().hideEvent(event)

    @property
    def wish(self) -> Wish:
        """What is asked for."""
        speaker = str(self.speakers.currentData() or "")
        return Wish(Shown(self.chips.current or Shown.ALL), speaker, self.search.text().strip())

    @property
    def current(self) -> Take | None:
        """The chosen take."""
        return self.rows.take_at(self.list.currentIndex())

    @property
    def loaded(self) -> LoadedTakes | None:
        """What is shown; None before the first look."""
        return self._loaded

    @property
    def _in_trash(self) -> bool:
        return self._loaded is not None and self._loaded.wish.shown is Shown.TRASH

    def choose(self, take_id: str) -> None:
        """Choose a take of the list."""
        self.list.setCurrentIndex(self.rows.index_of(take_id))

    def _typed(self) -> None:
        self._typing.start()

    def _filter_changed(self, *_key: object) -> None:
        self.refresh()

    def _show(self, loaded: Any) -> None:
        self._is_loading = False
        if self._look_again or loaded.wish != self.wish:
            self.refresh()
            return
        current = self.current
        if current is not None and not self._wanted_id:
            self._wanted_id, self._wanted_row = current.id, self.list.currentIndex().row()
        scrolled_to = self.list.verticalScrollBar().value()
        self._loaded = loaded
        self._painter.can_play = not self._in_trash
        today = date.today()  # noqa: DTZ011 - the user's own day
        self.rows.show_takes(loaded.takes, today, loaded.until, has_more=loaded.has_more)
        self._show_speakers(loaded.speakers)
        if self._in_trash:
            self.waiting.show_waiting(())
        else:
            self.waiting.show_waiting(loaded.waiting, loaded.to_send, loaded.host)
        may_ask = not loaded.waiting and not loaded.to_send
        self.again.show_here(not self._in_trash, may_ask=may_ask)
        self.sounds.look(not self._in_trash, may_ask=may_ask and self.again.isHidden())
        self.chips.setVisible(bool(loaded.total) or loaded.has_trash or loaded.wish != Wish())
        self.search.setVisible(not self.chips.isHidden())
        self._show_nothing(loaded)
        index = self.rows.index_of(self._wanted_id)
        if not index.isValid():
            index = self.rows.index_near(self._wanted_row)
        self._wanted_id, self._wanted_row = "", 0
        self.list.setCurrentIndex(index)
        self.list.verticalScrollBar().setValue(scrolled_to)
        if index.isValid():
            self.list.scrollTo(index)
        self._show_current()

    def _make_room(self, unfolded: bool) -> None:
        """Where the window is low for its text, the list of what goes takes the place of the takes."""
        is_low = unfolded and self.height() < theme().scaled(_LOW)
        self._middle.setHidden(is_low)
        self.strip.setHidden(is_low or self.current is None)
        self._box.setStretchFactor(self.sounds, int(is_low))

    def _not_loaded(self, error: GoFirstError) -> None:
        self._is_loading = False
        self._context.host.show_error(error)

    def _show_speakers(self, speakers: tuple[str, ...]) -> None:
        names = [name for name in speakers if name]
        chosen = str(self.speakers.currentData() or "")
        self.speakers.show_entries([("", self.tr("Everyone")), *((name, name) for name in names)], chosen)
        self.speakers.setVisible(len(names) > 1 or bool(chosen))

    def _show_nothing(self, loaded: LoadedTakes) -> None:
        self._middle.setCurrentWidget(self.list if loaded.takes else self._empty)
        if loaded.takes:
            return
        if self._in_trash and loaded.wish.is_open:
            self.nothing.show_words(
                self.tr("The trash is empty."), self.tr("What you delete stays here for 30 days.")
            )
        elif loaded.total == 0 and loaded.wish.is_open:
            self.nothing.show_words(
                self.tr("Nothing recorded yet."),
                self.tr("Your takes will lie here, models and attempts, and they are yours alone."),
                is_first=True,
            )
        else:
            self.nothing.show_words(self.tr("No take is like that."), button_text=self.tr("Show all takes"))

    def _leave_nothing(self) -> None:
        if self.nothing.go.isHidden():
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
            self.speakers.setCurrentIndex(0)
            self.chips.choose(Shown.ALL)
            self.refresh()
        else:
            self.practice_asked.emit()

    def _current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._show_current()

    def _show_current(self) -> None:
        take = self.current
        self.strip.show_take(take, in_trash=self._in_trash, title=self.rows.title(take) if take else "")
        self.strip.show_playing(take is not None and take.id == self.rows.playing)

    # -- playing ---------------------------------------------------------------------------------

    def toggle_playing(self, take: Take) -> None:
        """Play a take, or stop it when it is heard."""
        if take.id == self.rows.playing:
            self._context.playback.stop()
            return
        try:
            path = sound_of(self._context.services, take)
        except KnownError as error:
            self._context.host.show_error(error)
            return
        self.rows.show_playing(take.id)
        self._context.playback.play([Piece(take.kind, path)])
        self._show_current()

    def _toggle_current(self) -> None:
        take = self.current
        if take is not None and not self._in_trash:
            self.toggle_playing(take)

    def _moved(self, _kind: object, position_s: float) -> None:
        if self.rows.playing:
            self.rows.show_playing(self.rows.playing, position_s)

    def _silent(self) -> None:
        self.rows.show_playing("")
        self._show_current()

    # -- what can be done with a take ------------------------------------------------------------

    def _open(self) -> None:
        take = self.current
        if take is not None and not self._in_trash:
            self.open_take.emit(take)

    def _mark(self) -> None:
        if self.current is not None:
            self.actions_on_takes.mark(self.current)

    def _export(self) -> None:
        if self.current is not None:
            self.actions_on_takes.export(self.current, self.rows.title(self.current))

    def _hand_over(self) -> None:
        if self.current is not None:
            self.actions_on_takes.hand_over(self.current)

    def _delete(self) -> None:
        take = self.current
        if take is None:
            return
        if self._in_trash:
            self.strip.purge.click()
            return
        if take.id == self.rows.playing:
            self._context.playback.stop()
        self.actions_on_takes.delete(take)

    def _restore(self) -> None:
        if self.current is not None:
            self.actions_on_takes.restore(self.current)

    def _purge(self) -> None:
        if self.current is not None:
            self.actions_on_takes.purge(self.current)

    def _take_changed(self, take_id: str) -> None:
        # A take that has gone leaves the choice to its neighbour; one that came back is chosen.
        self._wanted_id = take_id
        self._wanted_row = max(self.list.currentIndex().row(), 0)
        self._context.host.library_changed()
        self.refresh()
