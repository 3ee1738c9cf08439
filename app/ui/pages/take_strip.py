"""Below the list of takes: the chosen take, and everything that can be done with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDate, QLocale, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QListView, QWidget

from app.domain import LANGUAGE_NAMES, Take, TakeKind
from app.ui.theme import theme
from app.ui.widgets.basics import (
    Elided,
    ThemedIcon,
    button,
    column,
    label,
    row,
    tool_button,
)


class TakeList(QListView):
    """The list itself, with its keys: Enter opens, Space plays, Delete deletes."""

    open_asked = Signal()
    play_asked = Signal()
    delete_asked = Signal()
    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def minimumSizeHint(self) -> QSize:
        """Low enough for a small window with large text."""
        return QSize(300, 120)

    def redraw(self, index: QModelIndex) -> None:
        """Draw one row again."""
        self.viewport().update(self.visualRect(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list."""
        signals = {
            Qt.Key.Key_Return: self.open_asked,
            Qt.Key.Key_Enter: self.open_asked,
            Qt.Key.Key_Space: self.play_asked,
            Qt.Key.Key_Delete: self.delete_asked,
            Qt.Key.Key_Backspace: self.delete_asked,
            Qt.Key.Key_Escape: self.stop_asked,
        }
        signal = signals.get(Qt.Key(event.key()))
        if signal is None:
            super().keyPressEvent(event)
        else:
            signal.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a take that is clicked twice."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.open_asked.emit()


_WIDE: Final = 430
"""Pixels at 100 % text from which on the strip has room for all words."""


class TakeStrip(QFrame):
    """One take with its buttons; in the trash it can be brought back or deleted for good."""

    play_asked = Signal()
    open_asked = Signal()
    best_asked = Signal()
    export_asked = Signal()
    hand_over_asked = Signal()
    delete_asked = Signal()
    restore_asked = Signal()
    purge_asked = Signal()

    def __init__(self, paper: QWidget) -> None:
        """`paper`: the button that puts the take on paper."""
        super().__init__()
        self.setProperty("role", "card")
        self._take: Take | None = None
        self._in_trash = False
        self._title = Elided(role="heading")
        self._line = Elided(role="muted")
        self._facts = Elided(role="small")
        self.play = button(self.tr("Play"), icon_name="play", clicked=self.play_asked.emit)
        self.play.setAccessibleName(self.tr("Play"))
        self.open = button(self.tr("Open"), "primary", clicked=self.open_asked.emit)
        self.open.setToolTip(self.tr("Open in the round"))
        self.open.setAccessibleName(self.tr("Open in the round"))
        self.best = tool_button(
            "star", self.tr("Mark as the best"), clicked=self.best_asked.emit, checkable=True
        )
        self._best_icon = ThemedIcon(self.best, "star")
        self.export = tool_button("export", self.tr("Export as a file …"), clicked=self.export_asked.emit)
        self.hand_over = tool_button("hand-over", self.tr("Hand over …"), clicked=self.hand_over_asked.emit)
        self.delete = tool_button("trash", self.tr("Delete (to the trash)"), clicked=self.delete_asked.emit)
        self.restore = button(
            self.tr("Restore"), "primary", icon_name="undo", clicked=self.restore_asked.emit
        )
        self.purge = button(self.tr("Delete for good …"), clicked=self._ask_to_purge)
        self.sure = button(self.tr("Delete for good"), clicked=self._purge)
        self.keep = button(self.tr("Keep it"), "primary", clicked=self._keep)
        self._question = label(self.tr("Delete this take for good? Nobody can bring it back then."))
        self._live = _part(
            self.best, paper, self.export, self.hand_over, self.delete, 6, self.play, self.open
        )
        self._trashed = _part(self.purge, self.restore)
        self._asking = _part(self.sure, self.keep)
        words = column(self._title, self._line, self._facts, spacing=2)
        texts = QWidget()
        texts.setLayout(words)
        self._texts = texts
        layout = row(texts, self._question, 12, self._live, self._trashed, self._asking, spacing=6)
        layout.setContentsMargins(18, 12, 14, 12)
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.show_take(None, in_trash=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room, the line is left to the list."""
        super().resizeEvent(event)
        self._show_line()
        # With large letters its icon says it.
        self.play.setText("" if self.width() < theme().scaled(_WIDE) else self.tr("Play"))

    @property
    def take(self) -> Take | None:
        """The take that is shown."""
        return self._take

    def show_take(self, take: Take | None, *, in_trash: bool, title: str = "") -> None:
        """Show a take, or nothing."""
        if take is None or self._take is None or take.id != self._take.id or in_trash != self._in_trash:
            self._show_question(show=False)
        self._take, self._in_trash = take, in_trash
        self.setVisible(take is not None)
        if take is None:
            return
        self._title.show_text(title)
        self._line.show_text(" ".join(take.prompt.line_text.split()))
        self._show_line()
        self._facts.show_text(self._facts_of(take))
        self.play.setEnabled(take.sound_gone is None)
        self.export.setEnabled(take.sound_gone is None)
        self.best.setChecked(take.chosen)
        _use_icon(self.best, "star-filled" if take.chosen else "star")
        name = self.tr("Take the mark “best” away") if take.chosen else self.tr("Mark as the best")
        self.best.setToolTip(name)
        self.best.setAccessibleName(name)
        self._show_parts()

    def show_playing(self, playing: bool) -> None:
        """Let the play button stop what it started."""
        self.play.setText(self.tr("Stop") if playing else self.tr("Play"))
        _use_icon(self.play, "stop" if playing else "play")

    def _show_line(self) -> None:
        has_line = self._take is not None and bool(self._take.prompt.line_text)
        self._line.setVisible(has_line and self.width() > 82 * theme().point_size)

    def _facts_of(self, take: Take) -> str:
        made = take.created_local
        day = QLocale().toString(QDate(made.year, made.month, made.day), QLocale.FormatType.LongFormat)
        kind = self.tr("Model") if take.kind is TakeKind.MODEL else self.tr("Attempt")
        letter = "A" if take.kind is TakeKind.MODEL else "B"
        language = LANGUAGE_NAMES.get(take.language, take.language)
        parts = [f"{letter} · {kind}", take.speaker, day, language, take.device]
        missing_s = sum(gap.missing_s for gap in take.gaps)
        if missing_s >= 0.05:
            parts.append(
                self.tr("{seconds} s are missing").format(seconds=QLocale().toString(missing_s, "f", 1))
            )
        if take.clipped:
            parts.append(self.tr("too loud in places"))
        if take.sound_gone is not None:
            parts.append(self.tr("the sound went, because it was old"))
        if take.consent is not None and take.consent.agreed:
            parts.append(self.tr("agreed to be recorded"))
        return " · ".join(part for part in parts if part)

    def _ask_to_purge(self) -> None:
        self._show_question(show=True)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self._show_question(show=False)
        self.restore.setFocus(Qt.FocusReason.OtherFocusReason)

    def _purge(self) -> None:
        self._show_question(show=False)
        self.purge_asked.emit()

    def _show_question(self, *, show: bool) -> None:
        self._question.setVisible(show)
        self._texts.setVisible(not show)
        self._show_parts()

    def _show_parts(self) -> None:
        asking = not self._question.isHidden()
        self._live.setVisible(not self._in_trash)
        self._trashed.setVisible(self._in_trash and not asking)
        self._asking.setVisible(self._in_trash and asking)


def _use_icon(one: QAbstractButton, name: str) -> None:
    keeper = one.findChild(ThemedIcon)
    if isinstance(keeper, ThemedIcon):
        keeper.use(name)


def _part(*widgets: QWidget | int) -> QWidget:
    part = QWidget()
    part.setLayout(row(*widgets, spacing=6))
    return part
