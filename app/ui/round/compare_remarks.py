"""Remarks in the comparison: the list, the marks on the attempt, and playing that stops at them."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

from app.domain import KnownError, Remark, RemarkKind, Remarks, Take, TakeKind
from app.ui.context import Context
from app.ui.papers.button import PaperButton
from app.ui.playback import Piece
from app.ui.round.controller import RoundController
from app.ui.round.lane import Lane
from app.ui.round.pieces import finding_of
from app.ui.round.remark_row import place_text
from app.ui.round.remark_writing import RemarkWriting
from app.ui.round.review_card import REMARKS, ReviewCard
from app.ui.sentences import sentence
from app.ui.widgets.waveform_remarks import RemarkMark
from app.workflow import Side

_TOGETHER_S: Final = 0.3
"""Remarks that begin within this time share one stop."""
_END_S: Final = 0.15
"""As near to the end as this, a take was heard to its end."""
_SILENCE_S: Final = 0.25
"""This long after a word its place is no longer the word's."""


class CompareRemarks(QObject):
    """Puts the tab of remarks, the waveform and the words of the attempt, and playing together."""

    def __init__(
        self, context: Context, controller: RoundController, lane: Lane, review: ReviewCard, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._controller = controller
        self._lane = lane
        self._review = review
        self.tab = review.remarks
        self.writing = RemarkWriting(context, controller, lane, self.tab.panel, self)
        self._take = ""
        self._shown = False
        self._heard: tuple[int, float] | None = None
        """Which key point was chosen while the attempt was last heard, and the second then."""
        self._kind = TakeKind.ATTEMPT
        """What was heard last."""
        self._held_point = 0
        self._wanted = ""
        """The remark that gets the focus once it is shown."""
        self.paper = PaperButton(context, self._take_shown, small=True)
        self.tab.add_tool(self.paper)
        self._connect()

    def _take_shown(self) -> Take | None:
        """The take that can be put on paper: the example is none of the library."""
        side = self._side
        return side.take if side is not None and not self._controller.is_example else None

    def _connect(self) -> None:
        tab, playback = self.tab, self._context.playback
        self._controller.remarks_changed.connect(self.refresh)
        tab.stops.setChecked(self._context.services.settings.stop_at_remarks)
        tab.add_asked.connect(self.begin)
        tab.play_asked.connect(self._play)
        tab.edit_asked.connect(self.writing.edit)
        tab.remove_asked.connect(self._controller.drop_remark)
        tab.go_on_asked.connect(playback.go_on)
        tab.hear_asked.connect(self.hear)
        tab.stops_changed.connect(self._stops_changed)
        tab.current_changed.connect(self._mark)
        tab.panel.play_asked.connect(self._play_draft)
        self.writing.opened.connect(self._show_tab)
        self.writing.put_away.connect(self._put_away)
        self.writing.kept.connect(self._kept)
        self._lane.waveform.remark_clicked.connect(self._mark_clicked)
        playback.started.connect(self._started)
        playback.moved.connect(self._moved)
        playback.finished.connect(self._finished)
        playback.held.connect(self._stopped_at)

    # -- showing ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the remarks about the attempt in hand, and go on with what was being written about it."""
        take = self._controller.remarked_take
        if take != self._take:
            self._take, self._heard, self._wanted = take, None, ""
            if self._context.playback.is_held:
                self._context.playback.stop()
            self.tab.choose("")
            self.writing.show_take(take)
        found = self._controller.remarks
        is_read = found.take_id == take
        remarks = found.remarks if is_read else Remarks()
        problem = sentence(found.problem) if is_read and found.problem is not None else ""
        self.tab.show_remarks(remarks, problem, can_add=self._side is not None)
        self.paper.setVisible(self._take_shown() is not None)
        self._review.count_remarks(len(remarks.remarks))
        self._mark()
        self._set_stops()
        row = self.tab.row_of(self._wanted) if self._wanted else None
        if row is not None:
            self._wanted = ""
            self.tab.choose(row.remark.id)
            if self.tab.isVisible():
                row.play.setFocus()

    def use_stops(self, shown: bool) -> None:
        """Playing stops at remarks only where they are seen."""
        self._shown = shown
        self._set_stops()

    def begin(self) -> None:
        """Remark on what is heard, or on the words that are chosen; a new one that is open goes there."""
        if self._side is None or not self._controller.may_remark():
            return
        place = self._place()
        playback = self._context.playback
        if playback.is_playing and self._kind is TakeKind.MODEL:
            playback.stop()
        elif playback.is_playing:
            self._held_point = self._review.key_points.current
            playback.hold()
            self._lane.show_position(place[0])
        self.writing.begin(*place)

    def go_on(self) -> bool:
        """Play on from the remark at which playing stopped; False when it waits at none."""
        waits = self._context.playback.is_held and self._held_point == self._review.key_points.current
        if waits:
            self._context.playback.go_on()
        return waits

    def hear(self, remark: Remark) -> None:
        """Hear a spoken remark; where playing waits, it goes on waiting."""
        playback = self._context.playback
        if self._controller.is_recording:
            return
        if playback.is_playing and not playback.is_held:
            playback.hold()
            self._held_point = self._review.key_points.current
        try:
            path = self._context.services.library.remark_sound(self._take, remark)
        except KnownError as error:
            self._context.host.show_error(error)
            return
        self.tab.choose(remark.id, held=playback.is_held)
        playback.play([Piece(TakeKind.ATTEMPT, path, is_aside=True)])

    def hear_current(self) -> None:
        """H: the marked remark, where it is spoken, else the first spoken one."""
        spoken = [one for one in self._remarks if one.sound]
        marked = [one for one in spoken if one.id == self.tab.current]
        if spoken:
            self._review.show_tab(REMARKS)
            self.hear((marked or spoken)[0])

    @property
    def _side(self) -> Side | None:
        loaded = self._controller.comparison
        return loaded.comparison.attempt if loaded is not None else None

    @property
    def _remarks(self) -> tuple[Remark, ...]:
        found = self._controller.remarks
        return found.remarks.by_time if found.take_id == self._take else ()

    def _mark(self) -> None:
        names = {RemarkKind.PRAISE: self.tr("Praise"), RemarkKind.QUESTION: self.tr("Question")}
        marks = [
            RemarkMark(
                one.id,
                one.kind is RemarkKind.PRAISE,
                one.start_s,
                one.end_s,
                f"{names[one.kind]}, {place_text(one.start_s, one.end_s)}: {one.text}",
            )
            for one in self._remarks
        ]
        self._lane.waveform.show_remarks(marks, self.tab.current)

    def _show_tab(self) -> None:
        self._review.show_tab(REMARKS)

    def _put_away(self) -> None:
        # Once the panel is gone: what is hidden gives its focus to whatever comes next in the window.
        QTimer.singleShot(0, self.tab.add, partial(self.tab.add.setFocus, Qt.FocusReason.OtherFocusReason))

    def _kept(self, remark_id: str) -> None:
        self._wanted = remark_id

    # -- playing ---------------------------------------------------------------------------------

    def _set_stops(self) -> None:
        side, playback = self._side, self._context.playback
        if side is None or not self._shown or not self.tab.stops.isChecked():
            playback.set_stops()
            return
        stops: list[float] = []
        for one in self._remarks:
            apart = not stops or one.start_s > stops[-1] + _TOGETHER_S
            if apart and one.start_s < side.duration_s - _END_S:
                stops.append(one.start_s)
        playback.set_stops(side.audio, stops)

    def _stops_changed(self, stops: bool) -> None:
        self._set_stops()
        if stops != self._context.services.settings.stop_at_remarks:
            try:
                self._context.services.change_settings(stop_at_remarks=stops)
            except KnownError as error:
                self._context.host.show_error(error)

    def _stopped_at(self, at_s: float) -> None:
        if not self._shown:
            return
        self._held_point = self._review.key_points.current
        here = [one for one in self._remarks if at_s <= one.start_s <= at_s + _TOGETHER_S]
        if here:
            self._review.show_tab(REMARKS)
            self.tab.choose(here[0].id, held=True)
        self._heard = (self._held_point, at_s)
        self._lane.show_position(at_s)

    def _started(self) -> None:
        self.tab.show_held(self._context.playback.is_held)

    def _moved(self, kind: TakeKind, position_s: float) -> None:
        self._kind = kind
        if self._shown and kind is TakeKind.ATTEMPT:
            self._heard = (self._review.key_points.current, position_s)

    def _finished(self) -> None:
        self.tab.show_held(self._context.playback.is_held)
        side = self._side
        if self._heard is not None and (side is None or self._heard[1] >= side.duration_s - _END_S):
            self._heard = None

    def _play(self, remark: Remark) -> None:
        self.tab.choose(remark.id)
        self._play_from(remark.start_s)

    def _play_draft(self) -> None:
        draft = self.tab.panel.draft
        if draft is not None:
            self._play_from(draft.start_s)

    def _mark_clicked(self, remark_id: str) -> None:
        for one in self._remarks:
            if one.id == remark_id:
                self._review.show_tab(REMARKS)
                self._play(one)

    def _play_from(self, start_s: float) -> None:
        side = self._side
        if side is not None:
            self._context.playback.play([Piece(TakeKind.ATTEMPT, side.audio, start_s)])

    # -- where a remark belongs ------------------------------------------------------------------

    def _place(self) -> tuple[float, float | None]:
        """The words that are being chosen, else where the attempt was heard last, else the key point."""
        choice = self._lane.words.choice
        if choice is not None and not choice.is_empty:
            words = self._lane.words.words[choice.first : choice.end]
            return words[0].start_s, words[-1].end_s
        number = self._review.key_points.current
        if self._heard is not None and self._heard[0] == number:
            return self._at_word(self._heard[1]), None
        links = (link for link in self._review.key_points.links if link.number == number)
        finding = next((finding_of(link, TakeKind.ATTEMPT) for link in links), None)
        if finding is not None and finding.evidence is not None:
            return finding.evidence.start_s, finding.evidence.end_s
        return 0.0, None

    def _at_word(self, at_s: float) -> float:
        """The start of the word that is heard at this second; in a silence the second itself."""
        words = self._lane.words.words
        index = bisect_right([word.start_s for word in words], at_s) - 1
        said = index >= 0 and at_s <= words[index].end_s + _SILENCE_S
        return words[index].start_s if said else max(at_s, 0.0)
