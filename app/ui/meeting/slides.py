"""What the room reads: the situation with its buyer, and each line with its cue and its rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.domain import KeyPointKind, Language, Scenario, Verdict
from app.ui.meeting.big import BigSign, BigText, unit_of
from app.ui.widgets.basics import as_sentence, card, clear, column, quoted, row, scrolled, set_role
from app.workflow import LineInPack

_STEPS: Final = (1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54)
"""Sizes that are tried until all of it fits; what does not fit at the smallest can be scrolled to."""


class Slide(QWidget):
    """Fills its room with the largest type that fits."""

    def __init__(self) -> None:
        super().__init__()
        self._content = QWidget()
        self._area = scrolled(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self.unit = 1.0
        """How large the type is, beside that of a window of 1280 x 800."""

    def big(self) -> Iterator[BigText | BigSign]:
        """All that has a size."""
        yield from self._content.findChildren(BigText)
        yield from self._content.findChildren(BigSign)

    def fit(self) -> None:
        """Find the size that fits."""
        layout, room = self._content.layout(), self._area.viewport().size()
        if layout is None or not self.isVisible():
            return
        whole = unit_of(self.window().size() if self.window() is not None else QSize(1280, 800))
        for step in _STEPS:
            self.unit = whole * step
            for one in self.big():
                one.scale(self.unit)
            for part in self._content.findChildren(QLayout):
                part.invalidate()
            for frame in self._content.findChildren(QFrame):
                # What a card needs is remembered by the layout that it is in.
                frame.updateGeometry()
            layout.invalidate()
            layout.activate()
            needed = layout.totalHeightForWidth(room.width())
            if max(needed, layout.totalMinimumSize().height()) <= room.height():
                break

    def later(self) -> None:
        """Fit once the layout is done."""
        QTimer.singleShot(0, self, self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another window, another size."""
        super().resizeEvent(event)
        self.later()


class SceneSlide(Slide):
    """Situation, buyer and issue."""

    def __init__(self) -> None:
        super().__init__()
        self._situation = BigText(34)
        self._buyer = BigText(30, bold=True)
        self._role = BigText(26)
        self._issue = BigText(44, bold=True)
        who = column(self._buyer, self._role, spacing=2)
        bubble = card(column(who, 10, self._issue, margins=34, spacing=6), "bubble")
        self._content.setLayout(column(None, self._situation, 26, bubble, None, spacing=6))

    def show_scenario(self, scenario: Scenario, language: Language) -> None:
        """Show what it is about."""
        self._situation.setText(scenario.situation.get(language))
        buyer = scenario.buyer
        self._buyer.setText(buyer.name.get(language))
        company = buyer.company.get(language) if buyer.company else ""
        self._role.setText(", ".join(part for part in (buyer.role.get(language), company) if part))
        self._issue.setText(quoted(scenario.issue.text.get(language)))
        self.later()


class LineSlide(Slide):
    """The cue at the left, the rules at the right, and where it is asked for the words below."""

    def __init__(self) -> None:
        super().__init__()
        self._who = BigText(24)
        self._cue = BigText(38, bold=True)
        bubble = card(column(self._who, 6, self._cue, margins=28, spacing=4), "bubble")
        self._rules = QVBoxLayout()
        self._rules.setSpacing(16)
        self._signs: dict[str, tuple[BigSign, BigText]] = {}
        self._avoided: frozenset[str] = frozenset()
        left = column(None, bubble, None)
        right = QVBoxLayout()
        right.addStretch(1)
        right.addLayout(self._rules)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(40)
        both.addLayout(left, 9)
        both.addLayout(right, 11)
        self.words = BigText(28)
        self.words.setObjectName("meeting_words")
        self._words_card = card(column(self.words, margins=20), "well")
        self._words_card.hide()
        layout = column(spacing=14)
        layout.addLayout(both, 1)
        layout.addWidget(self._words_card)
        self._content.setLayout(layout)

    @property
    def shows_words(self) -> bool:
        """Whether the line is shown as it is written."""
        return not self._words_card.isHidden()

    def show_words(self, shown: bool) -> None:
        """Show the line as it is written, or not."""
        self._words_card.setVisible(shown)
        self.later()

    def show_line(self, place: LineInPack, language: Language) -> None:
        """Show a line; its words are hidden until somebody asks."""
        self._who.setText(place.scenario.buyer.name.get(language))
        self._cue.setText(quoted(place.cue(language)))
        self.words.setText(quoted(place.line.text.get(language)))
        self._words_card.hide()
        clear(self._rules)
        self._signs.clear()
        points = place.line.key_points
        self._avoided = frozenset(one.id for one in points if one.kind is KeyPointKind.AVOID)
        for number, point in enumerate(place.line.key_points, start=1):
            sign, mark = BigSign(number), BigText(22)
            set_role(mark, "muted")
            mark.hide()
            text = BigText(33)
            text.setText(as_sentence(point.text.get(language)))
            line = row(spacing=20)
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addLayout(column(text, mark, spacing=0), 1)
            self._rules.addLayout(line)
            self._signs[point.id] = (sign, mark)
        self.later()

    def show_found(self, verdicts: Mapping[str, Verdict] | None) -> None:
        """Mark each rule with what was found; None shows the rules alone."""
        texts = {
            Verdict.SAID: self.tr("said"),
            Verdict.NOT_SAID: self.tr("not said"),
            Verdict.COULD_NOT_TELL: self.tr("could not tell"),
        }
        # What is better left out is made by not saying it.
        left_out = {
            Verdict.SAID: (Verdict.NOT_SAID, self.tr("said, better left out")),
            Verdict.NOT_SAID: (Verdict.SAID, self.tr("left out")),
        }
        for point, (sign, mark) in self._signs.items():
            avoid = point in self._avoided
            if verdicts is None:
                shown, text = None, self.tr("better left out") if avoid else ""
            else:
                shown = verdicts.get(point, Verdict.COULD_NOT_TELL)
                text = texts[shown]
                if avoid:
                    shown, text = left_out.get(shown, (shown, text))
            sign.show_verdict(shown, text)
            mark.setText(text)
            mark.setVisible(bool(text))
        self.later()

    @property
    def marks(self) -> dict[str, Verdict | None]:
        """What is shown of each key point, by its id."""
        return {point: sign.verdict for point, (sign, _mark) in self._signs.items()}
