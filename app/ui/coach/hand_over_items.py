"""What goes with a file, one card each, and what could go as well, one row each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from app.domain import CoachingRecord, Take, Talk
from app.ui.coach.handed_words import kind_text, moment_text, part_text, shown_texts, title_text
from app.ui.widgets.basics import Elided, button, column, label, quoted, row, tool_button
from app.ui.widgets.choices import bytes_text
from app.ui.widgets.flow import Flow
from app.ui.widgets.waveform import clock
from app.workflow import Between, TakePart, WholeTake, remarks_that_go, remarks_that_stay


class ChosenCard(QFrame):
    """One thing that goes, with exactly what of it goes."""

    changed = Signal()
    left_out = Signal()

    def __init__(self, one: Take | CoachingRecord) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.one = one
        self.extent = label("", "small", wrap=False)
        title = title_text(one)
        self.setAccessibleName(f"{kind_text(one)}: {title}")
        self.leave_out = tool_button(
            "cross", self.tr("Leave out: {title}").format(title=title), clicked=self.left_out.emit, size=16
        )
        heading = Elided(title, "heading")
        head = row(
            column(label(kind_text(one), "overline", wrap=False), heading, spacing=0),
            self.extent,
            self.leave_out,
            spacing=10,
        )
        head.setStretch(0, 1)
        self.body = column(spacing=6)
        layout = column(head, self.body, spacing=6)
        layout.setContentsMargins(18, 12, 12, 14)
        self.setLayout(layout)


class TakeCard(ChosenCard):
    """A take, with its parts to be left in or out."""

    def __init__(self, whole: WholeTake, who: Between) -> None:
        super().__init__(whole.take)
        self.whole = whole
        self.chips: dict[TakePart, QPushButton] = {}
        facts = [whole.take.speaker or who.rep, moment_text(whole.take.created), clock(whole.take.duration_s)]
        self.body.addWidget(label(" · ".join(one for one in facts if one), "small"))
        flow = Flow()
        for part in TakePart:
            if whole.has(part):
                chip = button(part_text(part), "chip")
                chip.setCheckable(True)
                chip.setChecked(True)
                chip.setObjectName(f"part_{part.value}")
                chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
                chip.setAccessibleName(self.tr("{part} goes with it").format(part=part_text(part)))
                chip.toggled.connect(self.changed)
                self.chips[part] = chip
                flow.addWidget(chip)
        self.body.addLayout(flow)
        self._content, self._stay = label(), label("", "muted")
        self.body.addWidget(self._content)
        self.body.addWidget(self._stay)
        self._who = who
        self.changed.connect(self._show_content)
        self.show_names(who)

    @property
    def parts(self) -> frozenset[TakePart]:
        """What of it goes."""
        return frozenset(part for part, chip in self.chips.items() if chip.isChecked())

    def show_names(self, who: Between) -> None:
        """Which remarks go depends on between whom the file goes."""
        self._who = who
        stay = remarks_that_stay(self.whole, who)
        self._stay.setVisible(bool(stay))
        self._stay.setText(self.tr("%n remark(s) by somebody else stay(s) here.", "", stay))
        self._show_content()

    def _show_content(self) -> None:
        """What can be read of what goes: the words, and the remarks."""
        texts = []
        words = self.whole.parts.get(TakePart.WORDS)
        if words is not None and words.words and TakePart.WORDS in self.parts:
            texts.append(quoted(words.text))
        if TakePart.REMARKS in self.parts:
            remarks = remarks_that_go(self.whole, self._who)
            texts += [f"{clock(one.start_s)}  {' '.join(one.text.split())}" for one in remarks.in_order]
        self._content.setText("\n".join(texts))
        self._content.setVisible(bool(texts))


class RecordCard(ChosenCard):
    """A goal, a talk, a plan or a visit: every text that goes with it."""

    def __init__(self, record: CoachingRecord) -> None:
        super().__init__(record)
        self.record = record
        texts = shown_texts(record)
        self.body.addWidget(label("\n".join(texts) or self.tr("Nothing else is written in it yet.")))
        if isinstance(record, Talk):
            self.body.addWidget(
                label(self.tr("The leader's own preparation and reflection are never in it."), "muted")
            )


class CandidateRow(QFrame):
    """Something that could go as well."""

    asked = Signal()

    def __init__(self, one: Take | CoachingRecord) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.one = one
        title = title_text(one)
        text = kind_text(one)
        if isinstance(one, Take):
            parts = (one.speaker, moment_text(one.created), clock(one.duration_s))
            text = " · ".join(part for part in (text, *parts) if part)
        self.add = tool_button("plus", self.tr("Add: {title}").format(title=title), clicked=self.asked.emit)
        names = column(Elided(title), Elided(text, "small"), spacing=0)
        layout = row(names, self.add, spacing=10)
        layout.setStretch(0, 1)
        layout.setContentsMargins(10, 4, 6, 4)
        self.setLayout(layout)


def size_text(size: int) -> str:
    """Bytes as a person reads them."""
    return bytes_text(max(size, 1000))
