"""Beside the waveforms: what was said, how it sounds, and what people remark; one of them is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.actions import key_text
from app.ui.round.beyond_points import BeyondPoints
from app.ui.round.key_points import KeyPointList
from app.ui.round.remark_list import RemarkList
from app.ui.round.sound_rows import SoundRows
from app.ui.widgets.basics import card, column, label
from app.ui.widgets.choices import Chips
from app.workflow import Comparison

QWIDGETSIZE_MAX: Final = 16_777_215
"""Qt's own "no limit"."""
POINTS: Final = "points"
SOUND: Final = "sound"
REMARKS: Final = "remarks"
TABS: Final = (POINTS, SOUND, REMARKS)


class ReviewCard(QWidget):
    """Three tabs over what is known of the attempt."""

    def __init__(self) -> None:
        super().__init__()
        self.key_points = KeyPointList()
        self.beyond = BeyondPoints()
        self.sound = SoundRows()
        self.remarks = RemarkList()
        self._open = label(role="muted")
        self.tabs = Chips(
            self.tr("Shown of the take"),
            (
                (POINTS, self.tr("Key points")),
                (SOUND, self.tr("How it sounds")),
                (REMARKS, self.tr("Remarks")),
            ),
            POINTS,
        )
        for key in TABS:
            chip = self.tabs.chip(key)
            chip.setToolTip(f"{chip.text()} ({key_text('other_tab')})")
        self.tabs.chosen.connect(self._show)
        said = QWidget()
        said.setLayout(_inset(column(self._open, self.key_points, self.beyond, None, spacing=6)))
        sounds = QWidget()
        sounds.setLayout(_inset(column(self.sound, None)))
        remarks = QWidget()
        remarks.setLayout(_inset(column(self.remarks, None)))
        self._pages = _Pages(said, sounds, remarks)
        self._area = _Area()
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(14, 12, 6, 10)
        self._inside.setSpacing(8)
        self._inside.addWidget(self.tabs)
        self._inside.addWidget(self._area, 1)
        self.setLayout(column(card(self._inside)))
        self._area.setWidget(self._pages)
        self._folded = False

    def fit(self, height: int | None) -> None:
        """Scroll inside a card of this height; None where the whole page scrolls."""
        folded = height is None
        if folded != self._folded:
            self._folded = folded
            if folded:
                self._area.takeWidget()
                self._inside.addWidget(self._pages)
                self._pages.show()
            else:
                self._inside.removeWidget(self._pages)
                self._area.setWidget(self._pages)
            self._area.setVisible(not folded)
        if height is None:
            self.setMinimumHeight(0)
            self.setMaximumHeight(QWIDGETSIZE_MAX)
        else:
            self.setFixedHeight(height)

    @property
    def shows_sound(self) -> bool:
        """Whether it shows how the take sounds."""
        return self.tabs.current == SOUND

    @property
    def shows_remarks(self) -> bool:
        """Whether it shows what people remark."""
        return self.tabs.current == REMARKS

    def count_remarks(self, count: int) -> None:
        """Say in the tab how many remarks there are, where there are any."""
        name = self.tr("Remarks")
        self.tabs.rename(REMARKS, f"{name} · {count}" if count else name)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show both sides of it."""
        has_model = comparison is not None and comparison.model is not None
        has_attempt = comparison is not None and comparison.attempt is not None
        links = comparison.in_order if comparison is not None else ()
        self.key_points.show_links(links, has_model, has_attempt)
        self.beyond.show_comparison(comparison)
        self.sound.show_comparison(comparison)
        left = sum(link.is_open for link in links)
        text = self.tr("You and the program do not agree on %n point(s). Who is right?", "", left)
        self._open.setText(text if left else "")
        self._open.setVisible(left > 0)

    def toggle(self) -> None:
        """Show the next tab."""
        self.show_tab(TABS[(TABS.index(self.tabs.current) + 1) % len(TABS)])

    def show_tab(self, key: str) -> None:
        """Show a tab: `POINTS`, `SOUND` or `REMARKS`."""
        self.tabs.choose(key)
        self._show(key)

    def _show(self, key: str) -> None:
        self._pages.show_page(TABS.index(key))
        if key != SOUND:
            self.sound.choose("")


def _inset(layout: QVBoxLayout) -> QVBoxLayout:
    """Room at the right for the scroll bar."""
    layout.setContentsMargins(0, 0, 8, 0)
    return layout


class _Area(QScrollArea):
    """As wide as what it scrolls needs."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        """Its content and the scroll bar."""
        inside = self.widget()
        wide = inside.least_width if isinstance(inside, _Pages) else 0
        return QSize(wide + self.verticalScrollBar().sizeHint().width(), 80)


class _Pages(QWidget):
    """One page at a time, as high as that; as wide as the widest needs."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        self._pages = pages
        self.setLayout(column(*pages))
        self.show_page(0)

    def show_page(self, index: int) -> None:
        """Show this page and none of the others."""
        for at, page in enumerate(self._pages):
            page.setVisible(at == index)

    @property
    def least_width(self) -> int:
        """Pixels that no page goes below."""
        return max(page.minimumSizeHint().width() for page in self._pages)
