"""What is in a file that came, one card each: whether it is here, what differs, and what is to be done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.domain import CoachingRecord, Remark, Remarks, Take
from app.ui.coach.handed_words import (
    kind_text,
    moment_text,
    part_text,
    shown_texts,
    standing_text,
    title_text,
    way_text,
)
from app.ui.widgets.basics import Elided, column, label, row
from app.ui.widgets.choices import Chips
from app.ui.widgets.waveform import clock
from app.workflow import Arriving, HandedTake, Standing, TakePart, Way

_ADD = "add"
_LEAVE = "leave"
_MOST = 12
"""Texts that are shown of one record before the rest is counted."""


class ArrivingCard(QFrame):
    """One take or record of the file."""

    changed = Signal()

    def __init__(self, arriving: Arriving, one: HandedTake | CoachingRecord) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.arriving = arriving
        thing = one.take if isinstance(one, HandedTake) else one
        title = title_text(thing)
        self.setAccessibleName(f"{kind_text(thing)}: {title}")
        standing = arriving.standing
        role = {Standing.NEW: "good", Standing.MORE: "good", Standing.DIFFERS: "warn"}.get(standing, "muted")
        head = row(
            column(label(kind_text(thing), "overline", wrap=False), Elided(title, "heading"), spacing=0),
            label(standing_text(standing), role, wrap=False),
            spacing=10,
        )
        head.setStretch(0, 1)
        layout = column(head, spacing=6)
        layout.setContentsMargins(18, 12, 16, 14)
        for text, text_role in self._lines(one):
            layout.addWidget(label(text, text_role))
        self.choice = Chips(self.tr("What to do with {title}").format(title=title), self._options(), "")
        self.choice.choose(self._first)
        if standing is Standing.SAME:
            self.choice.hide()
        self.choice.chosen.connect(self._chosen)
        layout.addWidget(self.choice)
        self.setLayout(layout)

    @property
    def answer(self) -> Way | None:
        """What is to be done; None: leave it out."""
        if self.arriving.standing is Standing.SAME or self.choice.current == _LEAVE:
            return None
        return Way.THEIRS if self.choice.current == _ADD else Way(self.choice.current)

    @property
    def _first(self) -> str:
        return self.arriving.ways[0].value if self.arriving.ways else _ADD

    def _options(self) -> list[tuple[str, str]]:
        if self.arriving.ways:
            return [(way.value, way_text(way)) for way in self.arriving.ways]
        return [(_ADD, self.tr("Add it")), (_LEAVE, self.tr("Leave it out"))]

    def _chosen(self, _key: str) -> None:
        self.changed.emit()

    def _lines(self, one: HandedTake | CoachingRecord) -> list[tuple[str, str]]:
        lines = self._lines_of_take(one) if isinstance(one, HandedTake) else self._lines_of_record(one)
        if self.arriving.is_anothers:
            lines.append((self.tr("Here this belongs to somebody else, and stays as it is."), "warn"))
        if self.arriving.in_trash:
            lines.append((self.tr("It lies in the trash here and would come back."), "muted"))
        return lines

    def _lines_of_take(self, one: HandedTake) -> list[tuple[str, str]]:
        take: Take = one.take
        facts = (take.speaker, moment_text(take.created), clock(take.duration_s))
        parts = [part for part in TakePart if part in one.parts or (part is TakePart.SOUND and one.flac)]
        lines = [(" · ".join(fact for fact in facts if fact), "small")]
        if parts:
            lines.append((self._named(parts), "muted"))
        if self.arriving.more and self.arriving.standing is not Standing.NEW:
            more = [part for part in TakePart if part in self.arriving.more]
            lines.append((self.tr("New here: {parts}").format(parts=self._named(more)), ""))
        if self.arriving.differs:
            differs = [part for part in TakePart if part in self.arriving.differs]
            text = self.tr("Not the same here and in the file: {parts}")
            lines.append((text.format(parts=self._named(differs)), "warn"))
        return lines + self._lines_of_remarks(one.parts.get(TakePart.REMARKS, Remarks()))

    def _lines_of_remarks(self, theirs: Remarks) -> list[tuple[str, str]]:
        """What was remarked and is not here; of a remark that both changed, both versions."""
        mine = {replace(one, id="") for one in self.arriving.my_remarks.remarks}
        new = [one for one in theirs.in_order if replace(one, id="") not in mine]
        ids = {one.id for one in new}
        here = [one for one in self.arriving.my_remarks.in_order if one.id in ids]
        lines = [(self.tr("Here"), "overline")] if here else []
        lines += [(_remark_text(one), "") for one in here]
        lines += [(self.tr("In the file"), "overline")] if here else []
        return lines + [(_remark_text(one), "") for one in new[:_MOST]]

    def _lines_of_record(self, one: CoachingRecord) -> list[tuple[str, str]]:
        theirs = shown_texts(one)
        mine = self.arriving.mine
        if mine is None or self.arriving.standing is not Standing.DIFFERS:
            return [(text, "") for text in self._some(theirs)]
        here = (title_text(mine), *shown_texts(mine))
        theirs = (title_text(one), *theirs)
        lines = []
        for title, texts in (
            (self.tr("Here"), [text for text in here if text not in theirs]),
            (self.tr("In the file"), [text for text in theirs if text not in here]),
        ):
            lines.append((title, "overline"))
            lines += [(text, "") for text in self._some(tuple(texts) or ("–",))]
        return lines

    def _some(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        if len(texts) <= _MOST:
            return texts
        return (*texts[:_MOST], self.tr("and %n more", "", len(texts) - _MOST))

    def _named(self, parts: list[TakePart]) -> str:
        return ", ".join(part_text(part) for part in parts)


def _remark_text(remark: Remark) -> str:
    text = f"{clock(remark.start_s)}  {' '.join(remark.text.split())}"
    return f"{text} ({remark.author})" if remark.author else text
