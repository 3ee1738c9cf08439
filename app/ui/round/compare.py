"""Step 5, compare: model above, attempt below, on one time scale."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QSlider, QVBoxLayout, QWidget

from app.domain import KnownError, LineRef, Take, TakeKind, TranscriptState
from app.ui.actions import key_text
from app.ui.context import Context
from app.ui.playback import Piece
from app.ui.round.controller import RoundController, WordsState
from app.ui.round.key_points import KeyPointList
from app.ui.round.lane import Lane
from app.ui.round.pieces import piece_of, side_of
from app.ui.round.view import Primary, StepView
from app.ui.theme import theme
from app.ui.widgets.basics import (
    Elided,
    button,
    card,
    claim_keys,
    clear,
    column,
    label,
    row,
    scrolled,
    tool_button,
)
from app.ui.widgets.folding import Folding
from app.ui.widgets.waveform import HIGH_LANE, LOW_LANE, TimeRuler
from app.workflow import Link, Side

QWIDGETSIZE_MAX: Final = 16_777_215
"""Qt's own "no limit"."""
WIDE_FROM: Final = 700
"""Pixels at 100 % text from which the key points stand beside the waveforms."""

LOW_VIEW: Final = 560
"""Pixels of height below which the view saves room; a window of 1000x700 leaves it about 510."""


class CompareView(StepView):
    """Hear the two side by side."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__(context, controller)
        self.model = Lane(TakeKind.MODEL)
        self.attempt = Lane(TakeKind.ATTEMPT)
        self.key_points = KeyPointList()
        self._ruler = TimeRuler()
        self._play_a = button("A", "model", icon_name="play", clicked=lambda: self.play(TakeKind.MODEL))
        self._play_b = button("B", "attempt", icon_name="play", clicked=lambda: self.play(TakeKind.ATTEMPT))
        self._play_ab = button("A B", icon_name="play", clicked=self.play_both)
        names = {
            self._play_a: (self.tr("Play the model"), "play_model"),
            self._play_b: (self.tr("Play the attempt"), "play_attempt"),
            self._play_ab: (self.tr("Play both in turn"), "play_both"),
        }
        for one, (name, action) in names.items():
            one.setAccessibleName(name)
            one.setToolTip(f"{name} ({key_text(action)})")
        self._stop = tool_button("stop", self.tr("Stop"), clicked=context.playback.stop)
        self._loop = tool_button("loop", self.tr("Play in a loop"), clicked=self.toggle_loop, checkable=True)
        self._what = label(role="muted")
        self._rate = QSlider(Qt.Orientation.Horizontal)
        self._rate.setRange(10, 30)
        self._rate.setValue(round(context.services.settings.playback_rate * 20))
        self._rate.setMaximumWidth(150)
        self._rate.setAccessibleName(self.tr("Pace"))
        claim_keys(self._rate, Qt.Key.Key_Left, Qt.Key.Key_Right)
        self._rate.valueChanged.connect(self._rate_changed)
        self._rate_text = label(wrap=False)
        self._words_note = label(role="small")
        self._cancel = button(self.tr("Cancel"), "quiet", clicked=controller.cancel_words)
        self._write = button(self.tr("Write the words down"), "quiet", clicked=self._process)
        self._get_model = button(self.tr("Get a speech model"), clicked=context.host.open_settings)

        self._pace = label(self.tr("Pace"), "muted", wrap=False)
        self._transport = row(
            self._play_a, self._play_b, self._play_ab, self._stop, self._loop, 10, spacing=6
        )
        self._transport.addWidget(self._what, 1)
        for part in (self._pace, self._rate, self._rate_text):
            self._transport.addWidget(part)
        lanes = card(
            column(
                self.model,
                8,
                self.attempt,
                self._ruler,
                row(self._words_note, self._cancel, self._write, self._get_model, None),
                margins=18,
                spacing=4,
            )
        )
        self._points = points = card(
            column(label(self.tr("Key points"), "overline"), self.key_points, None, margins=14, spacing=6)
        )
        points.setMinimumWidth(270)
        points.setMaximumWidth(380)
        points.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        top = column(points, None)
        sides = Folding(column(lanes, None), top, wide_from=WIDE_FROM, spacing=16)
        sides.set_stretch(5, 2)
        sides.folded.connect(self._fold)
        content = QWidget()
        content.setLayout(column(sides, None))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addWidget(scrolled(content), 1)
        self._chosen_point = Elided(role="muted")
        self._chosen_point.hide()
        whole_bar = column(self._chosen_point, self._transport, spacing=4)
        whole_bar.setContentsMargins(14, 8, 14, 8)
        bar = card(whole_bar)
        bar.setFrameShape(QFrame.Shape.NoFrame)
        outer.addWidget(bar)

        for lane in (self.model, self.attempt):
            lane.play_from.connect(self._play_from)
            lane.key_point_asked.connect(self._badge_clicked)
        self.key_points.chosen.connect(self._chosen)
        self.key_points.play_asked.connect(self._play_point)
        controller.comparison_changed.connect(self._comparison_changed)
        controller.words_changed.connect(self._show_words_state)
        context.playback.moved.connect(self._moved)
        context.playback.finished.connect(self._finished)
        self._shown: LineRef | None = None
        self._rate_changed()

    # -- showing ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show both sides as they are on disk."""
        loaded = self.controller.comparison
        if loaded is None:
            # While the same line is read anew, what is shown stays; another line's takes must not.
            if self._shown != self.controller.round.place.ref:
                self._show_nothing()
            return
        self._shown = self.controller.round.place.ref
        found = loaded.comparison
        scale = found.scale_s
        self.model.show_side(found.model, loaded.model_peaks, scale, found.links, self._note(found.model))
        self.attempt.show_side(
            found.attempt, loaded.attempt_peaks, scale, found.links, self._note(found.attempt)
        )
        self._ruler.show_scale(scale)
        self.key_points.show_links(found.links, found.model is not None, found.attempt is not None)
        self._play_a.setEnabled(found.model is not None)
        self._play_b.setEnabled(found.attempt is not None)
        self._play_ab.setEnabled(found.model is not None and found.attempt is not None)
        self._show_history()
        self._show_words_state()
        self._chosen(self.key_points.current)

    def _comparison_changed(self) -> None:
        if self.controller.comparison is None:
            self._show_nothing()
        self.refresh()

    def _show_nothing(self) -> None:
        self._shown = None
        for lane in (self.model, self.attempt):
            lane.show_side(None, None, 1.0, (), "")
        self.key_points.show_links((), has_model=False, has_attempt=False)
        clear(self.attempt.extras)
        for one in (self._play_a, self._play_b, self._play_ab):
            one.setEnabled(False)

    def primary(self) -> Primary:
        """On to the one suggestion."""
        return Primary(self.tr("Next time"), "forward")

    def leave(self) -> None:
        """Forget the chosen key point; keep the pace for the next time."""
        self.key_points.choose(0)
        rate = self._rate.value() / 20
        if rate != self.context.services.settings.playback_rate:
            try:
                self.context.services.change_settings(playback_rate=rate)
            except KnownError as error:
                self.context.host.show_error(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window both waveforms are lower, so that the words of both stay in sight."""
        super().resizeEvent(event)
        low = event.size().height() < LOW_VIEW
        for lane in (self.model, self.attempt):
            lane.waveform.set_lane_height(LOW_LANE if low else HIGH_LANE)

    def showEvent(self, event: QShowEvent) -> None:
        """The loop holds here, where its button is seen."""
        super().showEvent(event)
        if not event.spontaneous():
            self.context.playback.set_loop(self._loop.isChecked())

    def hideEvent(self, event: QHideEvent) -> None:
        """Elsewhere nothing starts again by itself."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.context.playback.stop()
            self.context.playback.set_loop(False)

    # -- playing ---------------------------------------------------------------------------------

    def play(self, kind: TakeKind, after: bool = False) -> None:
        """Play one side: whole, or the chosen key point."""
        piece = self._piece(kind, self.key_points.current)
        if piece is None:
            return
        if after and self.context.playback.is_playing:
            self.context.playback.add(piece)
        else:
            self.context.playback.play([piece])

    def play_both(self) -> None:
        """Play the model, then the attempt."""
        number = self.key_points.current
        pieces = [self._piece(kind, number) for kind in (TakeKind.MODEL, TakeKind.ATTEMPT)]
        self.context.playback.play([piece for piece in pieces if piece is not None])

    def toggle_loop(self) -> None:
        """Start again at the end, or not."""
        loop = not self.context.playback.loop
        self._loop.setChecked(loop)
        self.context.playback.set_loop(loop)

    def change_rate(self, steps: int) -> None:
        """Faster or slower, by a twentieth a step."""
        self._rate.setValue(self._rate.value() + steps * 2)

    def step_point(self, by: int) -> None:
        """Choose the key point before or after; before the first lies the whole line."""
        count = len(self.key_points.rows())
        self.key_points.choose(min(max(self.key_points.current + by, 0), count))
        self._chosen(self.key_points.current)

    def _piece(self, kind: TakeKind, number: int) -> Piece | None:
        loaded = self.controller.comparison
        return piece_of(loaded.comparison, kind, number) if loaded is not None else None

    def _play_from(self, second: float) -> None:
        lane = self.sender()
        loaded = self.controller.comparison
        if loaded is None or not isinstance(lane, Lane):
            return
        side = side_of(loaded.comparison, lane.kind)
        if side is not None:
            self.context.playback.play([Piece(lane.kind, side.audio, second)])

    def _badge_clicked(self, number: int) -> None:
        lane = self.sender()
        if isinstance(lane, Lane):
            self._play_point(number, lane.kind)

    def _play_point(self, number: int, kind: TakeKind) -> None:
        self.key_points.choose(number)
        self._chosen(number)
        self.play(kind)

    def _chosen(self, number: int) -> None:
        loaded = self.controller.comparison
        links: tuple[Link, ...] = loaded.comparison.links if loaded is not None else ()
        text = next((link.text for link in links if link.number == number), "")
        whole = self.tr("A, B and A B play the whole line; choose a key point to play just that.")
        self._what.setText(f"{number} · {text}" if text else whole)
        self._chosen_point.show_text(self._what.text())
        self._show_what()
        for lane in (self.model, self.attempt):
            lane.waveform.set_current(number)

    def _fold(self, folded: bool) -> None:
        self._points.setMaximumWidth(QWIDGETSIZE_MAX if folded else 380)
        self._pace.setVisible(not folded)
        self._rate.setMaximumWidth(theme().scaled(60) if folded else 150)
        self._what.setVisible(not folded)
        self._show_what()

    def _show_what(self) -> None:
        # Folded, there is room only for what was chosen.
        self._chosen_point.setVisible(self._what.isHidden() and self.key_points.current > 0)

    def _moved(self, kind: TakeKind, position_s: float) -> None:
        for lane in (self.model, self.attempt):
            lane.show_position(position_s if lane.kind is kind else None)

    def _finished(self) -> None:
        for lane in (self.model, self.attempt):
            lane.show_position(None)

    def _rate_changed(self, *_value: int) -> None:
        rate = self._rate.value() / 20
        self.context.playback.set_rate(rate)
        self._rate_text.setText(f"{QLocale().toString(rate, 'f', 2)} ×")

    # -- words and history -----------------------------------------------------------------------

    def _note(self, side: Side | None) -> str:
        if side is None:
            return self.tr("Nothing is recorded yet.")
        if side.transcript is not None and side.transcript.state is TranscriptState.NO_SPEECH:
            return self.tr("No speech was heard in this take.")
        if side.transcript is not None and side.transcript.state is TranscriptState.FAILED:
            return self.tr("The words could not be written down. The recording is whole.")
        state = self.controller.words_of(side.take)
        if state is WordsState.WORKING:
            return self.tr("The words are being written down on this computer …")
        return self.tr("No words yet. The recording can be heard.")

    def _show_words_state(self) -> None:
        if not self.controller.is_open:
            return
        loaded = self.controller.comparison
        sides = (loaded.comparison.model, loaded.comparison.attempt) if loaded is not None else ()
        states = {self.controller.words_of(side.take) for side in sides if side is not None and side.take}
        working = WordsState.WORKING in states
        no_model = WordsState.NO_MODEL in states
        failed = not working and WordsState.FAILED in states
        self._cancel.setVisible(working)
        self._get_model.setVisible(no_model and not working)
        self._write.setVisible(failed or (not working and not no_model and WordsState.NONE in states))
        text = ""
        if working:
            percent = round(self.controller.words_progress * 100)
            text = self.tr("Writing the words down on this computer: {percent} %").format(percent=percent)
        elif no_model:
            text = self.tr("For words and key points, Go First needs a speech model on this computer.")
        elif failed:
            text = self.tr("The words could not be written down.")
        self._words_note.setText(text)
        self._words_note.setVisible(bool(text))

    def _process(self) -> None:
        loaded = self.controller.comparison
        if loaded is None:
            return
        for side in (loaded.comparison.model, loaded.comparison.attempt):
            if side is not None and side.take is not None and self._wants_words(side):
                self.controller.process(side.take)

    @staticmethod
    def _wants_words(side: Side) -> bool:
        return side.transcript is None or side.transcript.state is TranscriptState.FAILED

    def _show_history(self) -> None:
        clear(self.attempt.extras)
        takes = self.controller.earlier
        if len(takes) < 2 or self.controller.is_example:
            return
        best = next((take for take in reversed(takes) if take.chosen), None)
        offers: list[tuple[str, Take]] = [(self.tr("First"), takes[0])]
        if best is not None:
            offers.append((self.tr("Best"), best))
        offers.append((self.tr("Latest"), takes[-1]))
        current = self.controller.round.attempt
        for name, take in offers:
            chip = button(name, "chip", clicked=self._looker(take))
            chip.setCheckable(True)
            chip.setChecked(current is not None and take.id == current.id)
            self.attempt.extras.addWidget(chip)
        if current is not None:
            chosen = current.id == best.id if best is not None else False
            star = tool_button(
                "star-filled" if chosen else "star", self.tr("My best take"), clicked=self._choose_best
            )
            self.attempt.extras.addWidget(star)

    def _looker(self, take: Take) -> Callable[[], None]:
        return lambda: self.controller.look_at(take)

    def _choose_best(self) -> None:
        self.controller.choose_best()
