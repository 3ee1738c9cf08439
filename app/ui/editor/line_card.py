"""A line in the form: what the buyer says before it, the line, and the key points that are marked in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.packs import Document, id_from
from app.ui.actions import key_text
from app.ui.editor.fields import Field, LinesField, TextField
from app.ui.editor.line_models import PackedModels
from app.ui.editor.line_text import LineText
from app.ui.editor.marks import marks_in
from app.ui.editor.point_row import PointRow
from app.ui.editor.session import EditSession, Way
from app.ui.widgets.basics import bring_into_view, button, clear, column, label, row, tool_button
from app.ui.widgets.flow import Flow
from app.workflow import KeptPhrasing


class LineField(Field):
    """The text of the line, as a field that has problems below it."""

    def __init__(self, session: EditSession, name: str, way: Way) -> None:
        self.line = LineText(name)
        super().__init__(session, name, way, self.line)
        self.line.typed.connect(self._typed)
        self.line.left.connect(session.end_stretch)

    def show_now(self) -> None:
        """Show the line with its key points."""
        self.line.show_line(self.session.text(self.way), points_of(self.session, self.way[:-1]))

    def _typed(self, text: str) -> None:
        self.session.write(self.name, self.way, text)


class PointsNote(Field):
    """Where the problems of the list of key points are said."""

    def show_now(self) -> None:
        """Nothing but problems."""


class LineCard(QFrame):
    """One line of the scenario."""

    move_asked = Signal(int)
    remove_asked = Signal()
    model_add_asked = Signal(int, str)
    """Index of the line, and id of a take that is to go with the pack."""
    model_remove_asked = Signal(int, str)
    """Index of the line, and a file that is to leave the pack."""

    def __init__(self, session: EditSession, index: int, count: int) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.session = session
        self.way: Way = ("lines", index)
        name = self.tr("The line") if count == 1 else self.tr("Line {number}").format(number=index + 1)
        self.cue = TextField(
            session,
            self.tr("What the buyer says just before"),
            (*self.way, "cue"),
            hint=self.tr("Left empty, it is the issue"),
        )
        self.text = LineField(session, self.tr("What the rep should be able to say"), (*self.way, "text"))
        self.mark = button(self.tr("Key point"), "model", icon_name="plus", clicked=self.mark_words)
        self.mark.setObjectName("mark_key_point")
        self.mark.setEnabled(False)
        self.text.line.words_chosen.connect(self.mark.setEnabled)
        hint = label(
            self.tr("Select words that the line must get across, then press Key point ({key}).").format(
                key=key_text("editor_point")
            ),
            "muted",
        )
        self.note = PointsNote(session, self.tr("Key points"), (*self.way, "key_points"), hint)
        self._rows_layout = QVBoxLayout()
        self._rows_layout.setSpacing(10)
        self.rows: list[PointRow] = []
        self.avoid = LinesField(
            session,
            self.tr("Better not said, one a line"),
            (*self.way, "avoid"),
            phrases=True,
        )
        self.not_so = TextField(
            session,
            self.tr("Not like this: what is often said instead"),
            (*self.way, "counterexample", "text"),
            one_line=False,
        )
        self.not_why = TextField(
            session, self.tr("What that does to the conversation"), (*self.way, "counterexample", "why")
        )
        self._more = QWidget()
        self._more.setLayout(column(self.avoid, self.not_so, self.not_why, spacing=12))
        self._more.hide()
        self.more = button("", "quiet", clicked=self._toggle_more)
        self.models = PackedModels()
        self.models.add_asked.connect(self._add_model)
        self.models.remove_asked.connect(self._remove_model)
        tools = row(label(name, "heading"), None, spacing=0)
        if count > 1:
            up = tool_button("up", self.tr("{name}: up").format(name=name), clicked=self._up)
            down = tool_button("down", self.tr("{name}: down").format(name=name), clicked=self._down)
            up.setEnabled(index > 0)
            down.setEnabled(index + 1 < count)
            remove = tool_button(
                "trash", self.tr("{name}: remove").format(name=name), clicked=self.remove_asked.emit
            )
            for one in (up, down, remove):
                tools.addWidget(one)
        layout = column(
            tools,
            self.cue,
            self.text,
            Flow(self.mark),
            self.note,
            self._rows_layout,
            self.models,
            row(self.more, None),
            self._more,
            spacing=12,
        )
        layout.setContentsMargins(22, 18, 22, 18)
        self.setLayout(layout)
        self._kept: Mapping[str, Sequence[KeptPhrasing]] = {}
        self._show_more_text()

    @property
    def fields(self) -> list[Field]:
        """All fields of the card."""
        points = [field for one in self.rows for field in one.fields]
        return [self.cue, self.text, self.note, self.avoid, self.not_so, self.not_why, *points]

    def show_now(self) -> None:
        """Show what the scenario says about the line."""
        ids = [one.way for one in self.rows]
        count = self.session.document.count((*self.way, "key_points"))
        wanted: list[Way] = [(*self.way, "key_points", index) for index in range(count)]
        if ids != wanted:
            self._make_rows(wanted)
        fields: tuple[Field, ...] = (self.cue, self.text, self.avoid, self.not_so, self.not_why)
        for field in fields:
            field.show_now()
        marked = {mark.number for mark in self.text.line.marks}
        for number, one in enumerate(self.rows, start=1):
            one.show_now(is_marked=number in marked or not self.session.text((*one.way, "text")))
        if not self._more.isVisibleTo(self) and any(
            self.session.document.get((*self.way, key)) for key in ("avoid", "counterexample")
        ):
            self._toggle_more()

    def propose(self, kept: Mapping[str, Sequence[KeptPhrasing]]) -> None:
        """Offer what reps said, by the ids of the key points."""
        self._kept = kept
        for one in self.rows:
            one.propose(kept.get(self.session.document.word((*one.way, "id")), ()))

    def mark_words(self) -> None:
        """Make the selected words a key point."""
        words = self.text.line.chosen_words()
        if not words:
            return
        way = (*self.way, "key_points")
        own = self.session.own

        def add(one: Document) -> Document:
            count = one.count(way)
            taken = {one.word((*way, index, "id")) for index in range(count)}
            points = [one.said_in((*way, index, "text"), own, own) for index in range(count)]
            line = one.said_in((*self.way, "text"), own, own)
            return one.add(
                way, {"id": id_from(words, taken, "point"), "text": words}, _place(line, points, words)
            )

        if self.session.step(self.tr("Mark a key point"), add):
            # The button that was pressed is off in a moment, and the focus would jump to the bar of pages.
            self.text.line.setFocus()
            self.text.line.moveCursor(self.text.line.textCursor().MoveOperation.EndOfWord)

    def open_where(self, fields: Collection[Field]) -> None:
        """Open what is folded when something is wrong in it."""
        if self._more.isHidden() and any(one in fields for one in (self.avoid, self.not_so, self.not_why)):
            self._toggle_more()

    def _make_rows(self, ways: Sequence[Way]) -> None:
        clear(self._rows_layout)
        self.rows = []
        for number, way in enumerate(ways, start=1):
            one = PointRow(self.session, way, number, len(ways))
            one.move_asked.connect(self._mover(number - 1))
            one.remove_asked.connect(self._remover(number - 1))
            self.rows.append(one)
            self._rows_layout.addWidget(one)
        self.propose(self._kept)

    def _mover(self, index: int) -> Callable[[int], None]:
        way = (*self.way, "key_points")

        def move(direction: int) -> None:
            self.session.step(
                self.tr("Move a key point"), lambda one: one.move(way, index, index + direction)
            )

        return move

    def _remover(self, index: int) -> Callable[[], None]:
        way = (*self.way, "key_points", index)

        def remove() -> None:
            self.session.step(self.tr("Remove a key point"), lambda one: one.remove(way))

        return remove

    def _toggle_more(self) -> None:
        self._more.setVisible(self._more.isHidden())
        self._show_more_text()
        if not self._more.isHidden() and self.more.hasFocus():
            bring_into_view(self._more)

    def _show_more_text(self) -> None:
        folded = self._more.isHidden()
        self.more.setText(
            self.tr("How it goes wrong: show") if folded else self.tr("How it goes wrong: hide")
        )

    def _add_model(self, take_id: str) -> None:
        self.model_add_asked.emit(self.way[1], take_id)

    def _remove_model(self, file: str) -> None:
        self.model_remove_asked.emit(self.way[1], file)

    def _up(self) -> None:
        self.move_asked.emit(-1)

    def _down(self) -> None:
        self.move_asked.emit(1)


def points_of(session: EditSession, way: Way) -> list[str]:
    """The words of a line's key points in the pack's language."""
    count = session.document.count((*way, "key_points"))
    return [session.text((*way, "key_points", index, "text")) for index in range(count)]


def _place(line: str, points: Sequence[str], words: str) -> int:
    """Where a new key point belongs: they stand in the order of the line."""
    new = next(iter(marks_in(line, [words])), None)
    if new is None:
        return len(points)
    later = [mark.number - 1 for mark in marks_in(line, points) if mark.start > new.start]
    return min(later, default=len(points))
