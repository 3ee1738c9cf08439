"""The page of coaching: one place at a time, with the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.domain import CoachingRecord, KnownError
from app.ui.coach.places import HAND_OVER, HOME, make_view
from app.ui.coach.view import CoachView
from app.ui.context import Context
from app.ui.papers.button import PaperButton
from app.ui.papers.paper import has_paper
from app.ui.widgets.basics import Elided, column, row, tool_button
from app.ui.widgets.folding import Folding


class CoachPage(QWidget):
    """Shows places and remembers where each was come from."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._context = context
        self._views: dict[str, CoachView] = {}
        self._way: list[tuple[str, str]] = []
        self._over = Elided(role="overline")
        self._title = Elided(role="title")
        self.back_button = tool_button("back", self.tr("Back"), clicked=self.back, size=24)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(10)
        self.hand_over_button = tool_button(
            "hand-over", self.tr("Hand over …"), clicked=self._hand_over, size=24
        )
        self._stack = QStackedWidget()
        self.paper = PaperButton(context, self._record_shown)
        tools = row(None, self.paper, 6, self.hand_over_button, self._tools, spacing=4)
        # With large letters the tools have a line of their own: the title says what is looked at.
        titles = Folding(column(self._over, self._title, spacing=0), tools, wide_from=560)
        titles.folded.connect(self.paper.be_small)
        head = row(self.back_button, 4, titles, spacing=4)
        head.setStretch(2, 1)
        head.setContentsMargins(28, 18, 28, 0)
        layout = column(head, self._stack, spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @property
    def view(self) -> CoachView:
        """The view that is shown.

        Raises:
            RuntimeError: none has been shown yet.
        """
        if not self._way:
            raise RuntimeError("no place is shown")
        return self._views[self.place[0]]

    @property
    def place(self) -> tuple[str, str]:
        """Name of the place that is shown, and the id of what is shown there."""
        return self._way[-1] if self._way else (HOME, "")

    def go(self, name: str, record_id: str = "") -> None:
        """Go to a place; where this is come from can be gone back to."""
        if name == HOME:
            self._way.clear()
        if self._way[-1:] != [(name, record_id)]:
            self._way.append((name, record_id))
        self._show(name, record_id)

    def back(self) -> None:
        """Where this place was come from."""
        if len(self._way) > 1:
            self._way.pop()
            self._show(*self._way[-1])
        else:
            self.go(HOME)

    def refresh(self) -> None:
        """The page is gone to: show what is known now."""
        if not self._way:
            self.go(HOME)
        else:
            self.view.refresh()
            self._show_head()

    def leave(self) -> None:
        """Another page is gone to, or the window closes."""
        if self._way:
            self.view.leave()

    def undo(self) -> bool:
        """Ctrl+Z; False when there is nothing to take back here."""
        return bool(self._way) and self.view.undo()

    def _show(self, name: str, record_id: str) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, CoachView):
            shown.leave()
        view = self._views.get(name)
        if view is None:
            view = self._views[name] = make_view(name, self._context)
            view.place_asked.connect(self.go)
            view.back_asked.connect(self.back)
            view.title_changed.connect(self._show_head)
            view.named.connect(partial(self._named, name))
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        view.open(record_id)
        self._show_tools(view)
        self._show_head()

    def _named(self, name: str, old: str, new: str) -> None:
        for at in reversed(range(len(self._way))):
            if self._way[at] == (name, old):
                self._way[at] = (name, new)
                # What is on the disk now can be put on paper.
                self._show_head()
                return

    def _show_tools(self, view: CoachView) -> None:
        while self._tools.count():
            item = self._tools.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                # A tool that was put here a moment ago would still be shown, then as a window of its own.
                old.hide()
                old.setParent(None)
        for tool in view.tools:
            self._tools.addWidget(tool)
            tool.show()

    def _show_head(self) -> None:
        view = self.view
        self._over.show_text(view.subtitle)
        self._over.setVisible(bool(view.subtitle))
        self._title.show_text(view.title)
        self.back_button.setVisible(self.place[0] != HOME)
        self.paper.setVisible(has_paper(view.record))
        self.hand_over_button.setVisible(view.record is not None)

    def _record_shown(self) -> CoachingRecord | None:
        return self.view.record

    def _hand_over(self) -> None:
        record = self.view.record
        if record is None:
            return
        self.view.leave()
        try:
            self._context.services.records.get(type(record), record.id)
        except KnownError as error:
            if error.code != "record_unknown":
                self._context.host.show_error(error)
                return
            # A new one is on the disk with its first change only.
            self._context.host.say(self.tr("Nothing is written in it yet: there is nothing to hand over."))
            return
        self.go(HAND_OVER, record.id)
