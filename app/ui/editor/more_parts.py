"""The parts of a scenario that it can do without, folded until somebody wants them or has written them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtWidgets import QFrame, QWidget

from app.domain import CommitmentKind
from app.packs import Document
from app.ui.editor.fields import ChipsField, Field, LinesField, TextField
from app.ui.editor.session import EditSession
from app.ui.widgets.basics import button, column, row

Items = Callable[[], list[tuple[str, str]]]


class Part(QFrame):
    """A card that is open or shut."""

    def __init__(self, name: str, fields: Sequence[Field]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.name = name
        self.fields = tuple(fields)
        self.toggle = button("", "quiet", clicked=self._toggle)
        self._content = QWidget()
        inner = column(*fields, spacing=14)
        inner.setContentsMargins(10, 0, 8, 8)
        self._content.setLayout(inner)
        layout = column(row(self.toggle, None), self._content, spacing=6)
        layout.setContentsMargins(12, 8, 12, 8)
        self.setLayout(layout)
        self.open(is_open=False)

    @property
    def is_shut(self) -> bool:
        """Whether its fields are out of sight."""
        return self._content.isHidden()

    def open(self, *, is_open: bool) -> None:
        """Show or hide the fields."""
        self._content.setVisible(is_open)
        self.toggle.setText(f"−   {self.name}" if is_open else f"+   {self.name}")
        state = self.tr("{name}: hide") if is_open else self.tr("{name}: show")
        self.toggle.setAccessibleName(state.format(name=self.name))

    def _toggle(self) -> None:
        self.open(is_open=self.is_shut)


class MoreParts(QWidget):
    """All of them."""

    def __init__(self, session: EditSession, items: Items) -> None:
        super().__init__()
        self._session = session
        self._items = items
        one_a_line = self.tr("One a line.")
        self.knows = LinesField(
            session, self.tr("What the buyer tells only when asked"), ("buyer", "knows"), one_a_line
        )
        self.goals = LinesField(
            session, self.tr("Rules of thumb for the rep"), ("goals",), one_a_line, key="text", with_id="g"
        )
        self.questions = LinesField(
            session, self.tr("Questions worth asking"), ("questions",), one_a_line, key="text"
        )
        self.commitment_kind = ChipsField(
            session,
            self.tr("Kind of step"),
            ("commitment", "kind"),
            [
                (CommitmentKind.MEETING.value, self.tr("a meeting")),
                (CommitmentKind.TRIAL.value, self.tr("a trial")),
                (CommitmentKind.INTRODUCTION.value, self.tr("an introduction")),
                (CommitmentKind.DOCUMENT.value, self.tr("a document")),
                (CommitmentKind.DECISION.value, self.tr("a decision")),
            ],
        )
        self.commitment = TextField(session, self.tr("The step to leave with"), ("commitment", "text"))
        self.commitment.area.typed.disconnect()
        self.commitment.area.typed.connect(self._commitment_typed)
        self.commitment_accept = LinesField(
            session,
            self.tr("Other ways to say it, one a line"),
            ("commitment", "accept"),
            phrases=True,
        )
        self.difficulty = ChipsField(
            session,
            self.tr("Difficulty"),
            ("difficulty",),
            [
                ("1", self.tr("1, easy")),
                ("2", "2"),
                ("3", "3"),
                ("4", "4"),
                ("5", self.tr("5, hard")),
            ],
            "1",
            number=True,
        )
        self.status = ChipsField(
            session,
            self.tr("How far it is"),
            ("status",),
            [
                ("wip", self.tr("being written")),
                ("beta", self.tr("to be tried")),
                ("active", self.tr("in use")),
                ("deprecated", self.tr("no longer used")),
            ],
            "active",
        )
        self.tips = LinesField(session, self.tr("Tips for the manager"), ("coach", "tips"), one_a_line)
        self.parts = (
            Part(
                self.tr("Hidden facts, rules of thumb, questions"), (self.knows, self.goals, self.questions)
            ),
            Part(
                self.tr("The step to leave with"),
                (self.commitment_kind, self.commitment, self.commitment_accept),
            ),
            Part(
                self.tr("Difficulty, state, tips for the manager"), (self.difficulty, self.status, self.tips)
            ),
        )
        self.setLayout(column(*self.parts, spacing=10))
        session.opened_another.connect(self._opened)

    @property
    def fields(self) -> list[Field]:
        """All fields."""
        return [field for part in self.parts for field in part.fields]

    def show_now(self) -> None:
        """Show what the scenario says."""
        for field in self.fields:
            field.show_now()

    def open_where(self, fields: Collection[Field]) -> None:
        """Open the parts in which something is wrong."""
        for part in self.parts:
            if any(field in fields for field in part.fields):
                part.open(is_open=True)

    def _opened(self) -> None:
        document = self._session.document
        for part in self.parts:
            part.open(
                is_open=any(document.get(field.way) for field in part.fields if field.way != ("status",))
            )

    def _commitment_typed(self, text: str) -> None:
        """The step; without a kind it is a meeting, and without a text there is none."""
        own, said = self._session.own, " ".join(text.split())

        def change(one: Document) -> Document:
            if not said and not one.get(("commitment", "accept")):
                return one.put(("commitment",), None)
            one = one if one.word(("commitment", "kind")) else one.put(("commitment", "kind"), "meeting")
            return one.put_text(("commitment", "text"), own, own, said)

        self._session.step(self.commitment.name, change, "commitment/text")
