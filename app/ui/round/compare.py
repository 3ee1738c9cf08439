"""Step 5, compare: model above, attempt below, on one time scale; beside them what the review says."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain import Evidence, LineRef, Span, TakeKind
from app.ui.coach.places import HAND_OVER, TAKE
from app.ui.context import Context
from app.ui.playback import Piece
from app.ui.round.compare_bar import CompareBar
from app.ui.round.compare_remarks import CompareRemarks
from app.ui.round.controller import RoundController
from app.ui.round.earlier_takes import EarlierTakes
from app.ui.round.lane import Lane
from app.ui.round.pieces import piece_of, piece_of_span, side_of, words_to_tap
from app.ui.round.review_card import QWIDGETSIZE_MAX
from app.ui.round.ruling_view import RulingView
from app.ui.round.view import Primary
from app.ui.round.words_note import WordsNote
from app.ui.widgets.basics import bring_into_view, card, column, scrolled, tool_button
from app.ui.widgets.folding import Folding
from app.ui.widgets.time_ruler import TimeRuler
from app.ui.widgets.waveform import HIGH_LANE, LOW_LANE

WIDE_FROM: Final = 700
"""Pixels at 100 % text from which the key points stand beside the waveforms."""

WIDEST_REVIEW: Final = 374
"""Pixels; the rest belongs to the waveforms and their words."""

LOW_VIEW: Final = 560
"""Pixels of height below which the view saves room; a window of 1000x700 leaves it about 510."""


class CompareView(RulingView):
    """Hear the two side by side."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__(context, controller)
        self.remarks = CompareRemarks(context, controller, self.attempt, self.review, self)
        self._earlier = EarlierTakes(controller)
        self._ruler = TimeRuler()
        self._note = WordsNote(context, controller)
        self._bar = CompareBar(context)
        self.attempt.extras.addWidget(self._earlier)
        self.hand_over = tool_button(
            "hand-over", self.tr("Hand this attempt over …"), clicked=self._hand_over
        )
        self.attempt.extras.addWidget(self.hand_over)
        lanes = card(column(self.model, 8, self.attempt, self._ruler, self._note, margins=16, spacing=4))
        self.review.setMinimumWidth(284)
        self.review.setMaximumWidth(WIDEST_REVIEW)
        self.review.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sides = Folding(column(lanes, None), column(self.review, None), wide_from=WIDE_FROM, spacing=16)
        sides.set_stretch(5, 2)
        sides.folded.connect(self._fold)
        content = QWidget()
        content.setLayout(column(sides, None))
        self._sides = sides
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        self._area = scrolled(content)
        # The bar below may need a second row of text after the window has its size.
        self._area.viewport().installEventFilter(self)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._bar)

        for lane in (self.model, self.attempt):
            lane.play_from.connect(self._play_from)
            lane.key_point_asked.connect(self._badge_clicked)
        points = self.key_points
        points.chosen.connect(self._chosen)
        points.play_asked.connect(self._play_point)
        self.review.beyond.play_asked.connect(self._play_span)
        self.review.sound.play_asked.connect(self._play_span)
        self.review.sound.spots_changed.connect(self.attempt.waveform.show_spots)
        self._bar.model_asked.connect(lambda: self.play(TakeKind.MODEL))
        self._bar.attempt_asked.connect(lambda: self.play(TakeKind.ATTEMPT))
        self._bar.both_asked.connect(self.play_both)
        controller.comparison_changed.connect(self._comparison_changed)
        context.playback.moved.connect(self._moved)
        context.playback.finished.connect(self._finished)
        self._shown: LineRef | None = None
        self._tapped: object = None

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
        # Times that settle must not take the words away from whoever is tapping them.
        tapped = words_to_tap(found)
        if tapped != self._tapped:
            self._end_tapping()
        self._tapped = tapped
        for lane, side, peaks in (
            (self.model, found.model, loaded.model_peaks),
            (self.attempt, found.attempt, loaded.attempt_peaks),
        ):
            lane.show_side(side, peaks, scale, found.links, self._note.note_of(side))
        self._ruler.show_scale(scale)
        self.review.show_comparison(found)
        self._bar.enable(model=found.model is not None, attempt=found.attempt is not None)
        take = found.attempt.take if found.attempt is not None else None
        self.hand_over.setVisible(take is not None and not take.example)
        self._earlier.refresh()
        self._note.refresh()
        self._chosen(self.key_points.current)
        self.remarks.refresh()

    def _comparison_changed(self) -> None:
        if self.controller.comparison is None:
            self._show_nothing()
        self.refresh()

    def _show_nothing(self) -> None:
        self._shown = None
        self._end_tapping()
        for lane in (self.model, self.attempt):
            lane.show_side(None, None, 1.0, (), "")
        self.review.show_comparison(None)
        self._earlier.show_nothing()
        self._bar.enable(model=False, attempt=False)
        self.hand_over.hide()
        self.remarks.refresh()

    def _end_tapping(self) -> None:
        for picker in (self.picker, self.remarks.writing.picker):
            picker.end(keep=False)

    def primary(self) -> Primary:
        """On to the one suggestion."""
        return Primary(self.tr("Next time"), "forward")

    def leave(self) -> None:
        """Forget the chosen key point; keep the pace for the next time."""
        self.key_points.choose(0)
        self._end_tapping()
        self._bar.keep_rate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window both waveforms are lower, so that the words of both stay in sight."""
        super().resizeEvent(event)
        low = event.size().height() < LOW_VIEW
        for lane in (self.model, self.attempt):
            lane.waveform.set_lane_height(LOW_LANE if low else HIGH_LANE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the review as high as the part that scrolls."""
        if event.type() is QEvent.Type.Resize and watched is self._area.viewport():
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Beside the waveforms the review scrolls by itself, so that they stay in sight."""
        self.review.fit(None if self._sides.is_folded else self._area.viewport().height())

    def showEvent(self, event: QShowEvent) -> None:
        """The loop holds here, where its button is seen."""
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()
            self._bar.use_loop(shown=True)
            self.remarks.use_stops(shown=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Elsewhere nothing starts again by itself."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.context.playback.stop()
            self._bar.use_loop(shown=False)
            self.remarks.use_stops(shown=False)

    def _fold(self, folded: bool) -> None:
        self.review.setMaximumWidth(QWIDGETSIZE_MAX if folded else WIDEST_REVIEW)
        self._bar.fold(folded)
        self._fit()

    # -- playing ---------------------------------------------------------------------------------

    def play(self, kind: TakeKind, after: bool = False) -> None:
        """Play one side: whole, or the chosen key point; the attempt from the remark at which it waits."""
        if kind is TakeKind.ATTEMPT and not after and self.remarks.go_on():
            return
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
        self._bar.toggle_loop()

    def change_rate(self, steps: int) -> None:
        """Faster or slower."""
        self._bar.change_rate(steps)

    def _piece(self, kind: TakeKind, number: int) -> Piece | None:
        loaded = self.controller.comparison
        return piece_of(loaded.comparison, kind, number) if loaded is not None else None

    def _hand_over(self) -> None:
        loaded = self.controller.comparison
        side = loaded.comparison.attempt if loaded is not None else None
        if side is not None and side.take is not None:
            self.context.host.open_coach(HAND_OVER, f"{TAKE}{side.take.id}")

    def _play_from(self, second: float) -> None:
        lane = self.sender()
        loaded = self.controller.comparison
        if loaded is None or not isinstance(lane, Lane):
            return
        side = side_of(loaded.comparison, lane.kind)
        if side is not None:
            self.context.playback.play([Piece(lane.kind, side.audio, second)])

    def _play_span(self, span: Span | Evidence) -> None:
        loaded = self.controller.comparison
        if loaded is not None and loaded.comparison.attempt is not None:
            self.context.playback.play([piece_of_span(loaded.comparison.attempt, span)])

    def _play_point(self, number: int, kind: TakeKind) -> None:
        self.key_points.choose(number)
        self._chosen(number)
        self.play(kind)

    def _moved(self, kind: TakeKind, position_s: float) -> None:
        for lane in (self.model, self.attempt):
            lane.show_position(position_s if lane.kind is kind else None)

    def _finished(self) -> None:
        for lane in (self.model, self.attempt):
            lane.show_position(None)

    # -- key points ------------------------------------------------------------------------------

    def step_point(self, by: int) -> None:
        """Choose the key point above or below; above the first is the whole line. Or what is listed."""
        if self.review.shows_sound:
            self.review.sound.step(by)
            return
        if self.review.shows_remarks:
            self.review.remarks.step(by)
            return
        self.choose_point(self.key_points.number_beside(by))

    def choose_point(self, number: int) -> None:
        """Choose a key point by its number; the last one where there are fewer."""
        numbers = [link.number for link in self.key_points.links]
        self.key_points.choose(min(number, max(numbers, default=0)))
        self._chosen(self.key_points.current)
        shown = self.key_points.row_of(self.key_points.current)
        if shown is not None and self.isVisible():
            bring_into_view(shown)

    def _badge_clicked(self, number: int) -> None:
        lane = self.sender()
        if isinstance(lane, Lane):
            self._play_point(number, lane.kind)

    def _chosen(self, number: int) -> None:
        link = self._link(number)
        self._bar.show_choice(number, link.text if link is not None else "")
        for lane in (self.model, self.attempt):
            lane.waveform.set_current(number)
