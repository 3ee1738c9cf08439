"""The form: everything that a scenario says, as fields. What it needs comes first, the rest is folded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import Channel, IssueKind, LineRef, Problem
from app.packs import Document, id_from
from app.ui.channels import channel_text
from app.ui.context import Context
from app.ui.editor.fields import ChipsField, ChoiceField, Field, TextField, severest_first
from app.ui.editor.line_card import LineCard
from app.ui.editor.more_parts import MoreParts
from app.ui.editor.session import EditSession
from app.ui.editor.wording import editor_sentence
from app.ui.widgets.basics import bring_into_view, button, card, clear, column, label, row, scrolled
from app.ui.widgets.folding import Folding
from app.workflow import KeptPhrasing, models_to_pack, phrasings_kept

_WIDEST = 860
"""Pixels: a text field that is wider is hard to read."""


class ScenarioForm(QWidget):
    """The fields of the scenario in the editor."""

    model_add_asked = Signal(int, str)
    """A line, and the id of a take that is to go with the pack."""
    model_remove_asked = Signal(int, str)
    """A line, and a file that is to leave the pack."""

    def __init__(self, context: Context, session: EditSession) -> None:
        super().__init__()
        self._context = context
        self.session = session
        self.title = TextField(
            session,
            self.tr("Title"),
            ("title",),
            hint=self.tr("What the rep meets, such as: You're too expensive"),
        )
        self.title.area.typed.disconnect()
        self.title.area.typed.connect(self._title_typed)
        self.stage = ChoiceField(session, self.tr("Stage"), ("stage",), self._stages)
        self.channel = ChipsField(
            session,
            self.tr("How they meet"),
            ("channel",),
            [("", self.tr("Any way")), *((one.value, channel_text(one)) for one in Channel)],
        )
        self.situation = TextField(
            session,
            self.tr("Situation"),
            ("situation",),
            self.tr("What happened before, in two or three sentences."),
            one_line=False,
            lowest=3,
        )
        buyer = self._buyer_fields()
        self.issue_kind = ChipsField(
            session,
            self.tr("What it is"),
            ("issue", "kind"),
            [
                (IssueKind.OBJECTION.value, self.tr("an objection")),
                (IssueKind.QUESTION.value, self.tr("a question")),
                (IssueKind.STALL.value, self.tr("a delay")),
                (IssueKind.MISUNDERSTANDING.value, self.tr("a misunderstanding")),
                (IssueKind.OPPORTUNITY.value, self.tr("an opportunity")),
            ],
        )
        self.issue = TextField(
            session,
            self.tr("The issue"),
            ("issue", "text"),
            hint=self.tr("The one thing that the rep has to deal with"),
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(14)
        self.lines: list[LineCard] = []
        self.add_line = button(self.tr("Another line"), icon_name="plus", clicked=self._add_line)
        self.more = MoreParts(session, self._stage_items)
        head = Folding(self.stage, self.title, wide_from=560, spacing=18)
        head.set_stretch(2, 5)
        self._general = label(role="warn")
        self._general.hide()
        what = card(column(self._general, head, self.channel, margins=20, spacing=14))
        who = card(
            column(
                label(self.tr("Situation and buyer"), "heading"),
                self.situation,
                buyer,
                self.issue_kind,
                self.issue,
                margins=20,
                spacing=14,
            )
        )
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        inner.setLayout(column(what, who, self._lines, row(self.add_line, None), self.more, None, spacing=14))
        content = QWidget()
        outer = row(inner)
        outer.setContentsMargins(0, 0, 14, 18)
        content.setLayout(outer)
        self.setLayout(column(scrolled(content)))
        self._simple: tuple[Field, ...] = (
            self.title,
            self.stage,
            self.channel,
            self.situation,
            self.name,
            self.role,
            self.company,
            self.mood,
            self.issue_kind,
            self.issue,
        )
        session.opened_another.connect(self._opened)
        session.changed.connect(self.show_now)
        session.looked_at.connect(self.show_problems)

    def _buyer_fields(self) -> QWidget:
        self.name = TextField(self.session, self.tr("Name of the buyer"), ("buyer", "name"))
        self.role = TextField(self.session, self.tr("Role"), ("buyer", "role"))
        self.company = TextField(self.session, self.tr("Company"), ("buyer", "company"))
        self.mood = TextField(self.session, self.tr("Mood"), ("buyer", "mood"))
        first = Folding(self.name, self.role, wide_from=420, spacing=14)
        second = Folding(self.company, self.mood, wide_from=420, spacing=14)
        for one in (first, second):
            one.set_stretch(1, 1)
        both = QWidget()
        both.setLayout(column(first, second, spacing=12))
        return both

    # -- showing ---------------------------------------------------------------------------------

    def fields(self) -> Iterator[Field]:
        """Every field that is there now."""
        yield from self._simple
        for one in self.lines:
            yield from one.fields
        yield from self.more.fields

    def show_now(self) -> None:
        """Show what the scenario says."""
        if not self.session.is_open:
            return
        count = self.session.document.count(("lines",))
        if len(self.lines) != count:
            self._make_lines(count)
        for field in self._simple:
            field.show_now()
        for one in self.lines:
            one.show_now()
        self.more.show_now()

    def show_problems(self) -> None:
        """Put every problem beside the field that it belongs to."""
        checked = self.session.checked
        found: dict[Field, list[Problem]] = {}
        rest: list[Problem] = []
        fields = list(self.fields())
        for way, problem in checked.problems if checked is not None else ():
            answering = [one for one in fields if way[: len(one.way)] == one.way]
            if not answering and way:
                answering = [one for one in fields if one.way[: len(way)] == way]
            if answering:
                found.setdefault(max(answering, key=lambda one: len(one.way)), []).append(problem)
            else:
                rest.append(problem)
        for one in fields:
            one.show_problems(severest_first(found.get(one, [])))
        for card_ in self.lines:
            card_.open_where(found)
        self.more.open_where(found)
        self._general.setText("\n".join(dict.fromkeys(editor_sentence(one) for one in rest)))
        self._general.setVisible(bool(rest))

    def go_to_problem(self) -> None:
        """Bring the first field with a problem into view and give it the focus."""
        for field in self.fields():
            if field.fault:
                field.input.setFocus()
                bring_into_view(field)
                return

    def mark_words(self) -> None:
        """Ctrl+K: the words that are selected in a line become a key point."""
        for one in self.lines:
            if one.text.line.chosen_words():
                one.mark_words()
                return

    def focus_first(self) -> None:
        """Ready to write."""
        self.title.area.setFocus()

    # -- inside ----------------------------------------------------------------------------------

    def _opened(self) -> None:
        self._make_lines(0)

    def _title_typed(self, text: str) -> None:
        """The title; as long as nobody has seen the scenario, its id follows."""
        own, title = self.session.own, " ".join(text.split())
        is_new = self.session.opened.is_new

        def change(one: Document) -> Document:
            one = one.put_text(("title",), own, own, title)
            return one.put(("id",), id_from(title)) if is_new and title else one

        self.session.step(self.title.name, change, "title")

    def _stages(self) -> list[tuple[str, str]]:
        pack, own = self.session.opened.pack, self.session.own
        found = []
        for index in range(pack.count(("process", "stages"))):
            way = ("process", "stages", index)
            key = pack.word((*way, "id"))
            found.append((key, pack.said_in((*way, "name"), own, own) or key))
        chosen = self.session.document.word(("stage",))
        if chosen not in dict(found):
            found.insert(0, (chosen, chosen))
        return found

    def _stage_items(self) -> list[tuple[str, str]]:
        """What qualifies an opportunity, in the words of the pack."""
        pack, own = self.session.opened.pack, self.session.own
        way = ("process", "qualification", "items")
        return [
            (pack.word((*way, index, "id")), pack.said_in((*way, index, "name"), own, own))
            for index in range(pack.count(way))
        ]

    def _add_line(self) -> None:
        def add(one: Document) -> Document:
            count = one.count(("lines",))
            taken = {one.word(("lines", index, "id")) for index in range(count)}
            return one.add(("lines",), {"id": id_from(f"line-{count + 1}", taken), "text": None})

        self.session.step(self.tr("Another line"), add)
        self.lines[-1].cue.area.setFocus()
        bring_into_view(self.lines[-1])

    def _make_lines(self, count: int) -> None:
        clear(self._lines)
        self.lines = []
        for index in range(count):
            one = LineCard(self.session, index, count)
            one.move_asked.connect(self._mover(index))
            one.remove_asked.connect(self._remover(index))
            one.model_add_asked.connect(self.model_add_asked)
            one.model_remove_asked.connect(self.model_remove_asked)
            self.lines.append(one)
            self._lines.addWidget(one)
        if count and not self.session.opened.is_new:
            refs = [self.session.editing.ref(self.session.opened, index) for index in range(count)]
            self._context.tasks.run(
                _phrasings_of,
                self._context.services,
                refs,
                self.session.own,
                on_done=self._proposed,
                on_failed=self._nothing_proposed,
            )
            self.look_for_models()

    def look_for_models(self) -> None:
        """Show which models go with the pack, and which takes could; they may have been recorded just now."""
        if self.session.is_open and not self.session.opened.is_new:
            self._context.tasks.run(
                models_to_pack,
                self._context.services,
                self.session.editing,
                self.session.opened,
                on_done=self._models_found,
                on_failed=self._nothing_proposed,
            )

    def _models_found(self, found: Any) -> None:
        for one, models in zip(self.lines, found, strict=False):
            one.models.show_models(models)

    def _proposed(self, kept: Any) -> None:
        for index, one in enumerate(self.lines):
            if self.session.is_open and one.session.document.count(("lines",)) > index:
                one.propose(kept.get(self.session.document.word(("lines", index, "id")), {}))

    def _nothing_proposed(self, _error: object) -> None:
        """The library cannot be read: whoever opens takes is told."""

    def _mover(self, index: int) -> Callable[[int], None]:
        def move(direction: int) -> None:
            self.session.step(
                self.tr("Move a line"), lambda one: one.move(("lines",), index, index + direction)
            )
            self.show_now()

        return move

    def _remover(self, index: int) -> Callable[[], None]:
        def remove() -> None:
            self.session.step(self.tr("Remove a line"), lambda one: one.remove(("lines", index)))

        return remove


def _phrasings_of(
    services: Any, refs: Sequence[LineRef], language: str
) -> Mapping[str, Mapping[str, tuple[KeptPhrasing, ...]]]:
    return {ref.line: phrasings_kept(services, ref, language) for ref in refs}
