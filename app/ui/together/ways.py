"""From the page of two into their round and out of it: begin, go on, end, keep a new line or let it go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from app.domain import KnownError, LineRef
from app.ui.widgets.basics import short_name
from app.workflow import (
    LineInPack,
    NewLineWords,
    Services,
    Together,
    keep_new_line,
    let_go_of_line,
    new_line,
)

if TYPE_CHECKING:
    from app.ui.round.controller import RoundController
    from app.ui.round.round_page import RoundPage
    from app.ui.together.together_page import TogetherPage
    from app.ui.window import MainWindow


_TOLD_S: Final = 8.0


class TogetherWays(QObject):
    """Lives as long as its window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: TogetherPage | None = None

    def take_in(self, page: TogetherPage) -> None:
        """Do what the page of two asks for."""
        self._page = page
        page.begun.connect(self._begin)
        page.new_line_asked.connect(self._begin_new)
        page.go_on_asked.connect(self._go_on)
        page.end_asked.connect(self.end)
        page.show_going_on(None)

    def take_in_round(self, page: RoundPage) -> None:
        """Do what their round asks for."""
        page.together_ended.connect(self.end)
        page.controller.together_changed.connect(self._show_going_on)
        page.turns.keep_asked.connect(self.keep_line)
        page.turns.let_go_asked.connect(self.let_line_go)

    def stop(self) -> None:
        """One goes on alone; what the two made is noted already."""
        undecided = self._controller.new_line
        self._window.talks.be_one()
        if self._controller.end_together() is not None:
            self._ask_about(undecided)

    # -- beginning -------------------------------------------------------------------------------

    def _begin(self, together: Together, place: LineInPack, *, is_new: bool = False) -> None:
        controller = self._controller
        before, undecided = controller.together, controller.new_line
        if before is not None and (before.rep.id, before.manager) == (together.rep.id, together.manager):
            # The same two are met once, however often they begin.
            together = replace(before, roles=together.roles)
        controller.work_together(together)
        controller.new_line = place if is_new else None
        self._window.open_place(place, together=True)
        self._ask_about(undecided)

    def _begin_new(self, together: Together, name: str) -> None:
        context = self._window.context
        context.tasks.run(
            new_line,
            context.services,
            name,
            self._window.practice.language,
            self._words,
            on_done=partial(self._begin, together, is_new=True),
            on_failed=context.host.show_error,
        )

    def _go_on(self) -> None:
        self._window.resume_round()

    # -- a line that exists nowhere yet --------------------------------------------------------------

    def keep_line(self) -> None:
        """Keep the new line in hand as a scenario that is still being written."""
        if self._controller.new_line is not None and not self._controller.is_recording:
            self._keep(self._controller.new_line)

    def let_line_go(self) -> None:
        """The new line in hand is not wanted: its takes go to the trash."""
        if self._controller.new_line is not None and not self._controller.is_recording:
            self._let_go(self._controller.new_line)

    def _ask_about(self, place: LineInPack | None) -> None:
        """Nobody has said what becomes of a new line: ask, and leave it as it is meanwhile."""
        takes = [take for take in self._controller.made if place is not None and take.line == place.ref]
        if place is None or not takes:
            return
        text = self.tr("“{name}” is not kept yet.").format(name=_name_of(place))
        self._window.say(text, *self._choices(place))

    def _choices(self, place: LineInPack) -> tuple[tuple[str, Callable[[], object]], ...]:
        return (
            (self.tr("Keep the line"), partial(self._keep, place)),
            (self.tr("Let it go"), partial(self._let_go, place)),
        )

    def _keep(self, place: LineInPack) -> None:
        context = self._window.context
        context.tasks.run(
            keep_new_line,
            context.services,
            place,
            place.line.text.default,
            self._words,
            on_done=partial(self._line_kept, place),
            on_failed=context.host.show_error,
        )

    def _let_go(self, place: LineInPack) -> None:
        context = self._window.context
        context.tasks.run(
            let_go_of_line,
            context.services,
            place.ref,
            on_done=partial(self._line_gone, place),
            on_failed=context.host.show_error,
        )

    def _line_kept(self, place: LineInPack, ref: LineRef) -> None:
        self._decided(place)
        self._window.say(
            self.tr("The line is kept as a draft, with its takes. Situation and buyer are still open."),
            (self.tr("Write on"), partial(self._window.edit_scenario, ref.pack, ref.scenario)),
        )
        self._window.library_changed()

    def _line_gone(self, place: LineInPack, takes: tuple[str, ...]) -> None:
        was_in_hand = self._decided(place)
        if was_in_hand and self._controller.together is not None:
            self._controller.close()
            self._window.leave_behind()
            self._window.show_page("together")
        text = self.tr("“{name}” was let go; %n take(s) are in the trash.", "", len(takes))
        undo = partial(self._bring_back, place, takes, was_in_hand=was_in_hand)
        self._window.offer_undo(text.format(name=_name_of(place)), undo)
        self._window.library_changed()

    def _decided(self, place: LineInPack) -> bool:
        """Nobody has to be asked any more; whether it is the line in hand."""
        controller = self._controller
        if controller.new_line is None or controller.new_line.ref != place.ref:
            return False
        controller.new_line = None
        controller.together_changed.emit()
        return True

    def _bring_back(self, place: LineInPack, takes: tuple[str, ...], *, was_in_hand: bool) -> None:
        context = self._window.context
        context.tasks.run(
            _restore,
            context.services,
            takes,
            on_done=partial(self._back_again, place if was_in_hand else None),
            on_failed=context.host.show_error,
        )

    def _back_again(self, place: LineInPack | None, _nothing: object) -> None:
        if place is not None and self._controller.together is not None:
            self._controller.new_line = place
            self._window.open_place(place, together=True)
        self._window.library_changed()

    # -- the end ---------------------------------------------------------------------------------

    def end(self) -> None:
        """Say in a line what was done, and show the rep's page."""
        controller, window = self._controller, self._window
        if controller.is_recording or controller.together is None:
            return
        made, undecided = len(controller.made), controller.new_line
        name, rep = short_name(controller.together.rep.name), controller.together.rep.id
        controller.close()
        controller.end_together()
        window.talks.close()
        window.leave_behind()
        window.open_coach("rep", rep)
        if not made:
            window.say(self.tr("Nothing was recorded with {name}.").format(name=name), seconds=_TOLD_S)
            return
        text = self.tr("%n take(s) with {name}, which both of you know of.", "", made).format(name=name)
        choices = self._choices(undecided) if undecided is not None else ()
        # What asks nothing need not be put away by hand.
        window.say(text, *choices, seconds=None if choices else _TOLD_S)

    # -- inside ----------------------------------------------------------------------------------

    @property
    def _controller(self) -> RoundController:
        return self._window.round.controller

    @property
    def _words(self) -> NewLineWords:
        return NewLineWords(
            pack=self.tr("Our scenarios"), buyer=self.tr("The buyer"), later=self.tr("Still to be written.")
        )

    def _show_going_on(self) -> None:
        if self._page is not None:
            self._page.show_going_on(self._controller.together)


def _name_of(place: LineInPack) -> str:
    return place.line.text.get(place.line.text.default)


def _restore(services: Services, takes: tuple[str, ...]) -> None:
    """Bring takes back from the trash; one that has gone for good is passed over."""
    for take_id in takes:
        try:
            services.library.restore(take_id)
        except KnownError as error:
            if error.code != "take_not_in_trash":
                raise
