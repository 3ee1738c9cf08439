"""Who is at home in which stage: the process as a picture, and the words behind the chosen stage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import Verdict
from app.ui.widgets.basics import as_sentence, column, label, row
from app.ui.widgets.dots import Dot, DotSign
from app.ui.widgets.entry_row import Entry, EntryList
from app.ui.widgets.folding import Folding
from app.ui.widgets.stage_tiles import StageTileFacts, StageTiles
from app.workflow import PointNow, ProcessNow, StageNow


class StagePicture(QWidget):
    """What was said and what is open in the latest shared takes of each stage; a point opens its take."""

    take_asked = Signal(str)
    """Id of a take."""

    def __init__(self) -> None:
        super().__init__()
        self._process: ProcessNow | None = None
        self._language = "en"
        self._current = ""
        title = label(self.tr("At home in which stage"), "heading")
        note = label(
            self.tr("From the latest takes that you made together or that were handed over."), "small"
        )
        self.tiles = StageTiles(self.tr("Stages of the process"))
        self.tiles.chosen.connect(self.choose)
        self._none = label(
            self.tr("Nothing of this stage was practised together or handed over yet."), "muted"
        )
        self.said = EntryList(self.tr("Gets across"))
        self.open = EntryList(self.tr("Still open"))
        self.unsure = EntryList(self.tr("Could not tell"))
        for one in (self.said, self.open, self.unsure):
            one.clicked.connect(self.take_asked)
        self._said_part = self._part(Dot.SAID, self.tr("Gets across"), self.said)
        self._open_part = self._part(Dot.NOT_SAID, self.tr("Still open"), self.open)
        self._unsure_part = self._part(Dot.COULD_NOT_TELL, self.tr("Could not tell"), self.unsure)
        self._right = Folding(self._open_part, self._unsure_part, wide_from=360, spacing=18)
        self._right.set_stretch(1, 1)
        self._both = Folding(self._said_part, self._right, wide_from=560, spacing=18)
        self.setLayout(column(title, note, self.tiles, self._none, self._both, spacing=10))

    def show_process(self, process: ProcessNow, language: str) -> None:
        """Show how a process stands; the stage that was practised last is chosen unless another one was."""
        if (process, language) == (self._process, self._language) and self._current:
            return
        self._process, self._language = process, language
        if all(one.stage.id != self._current for one in process.stages):
            self._current = process.latest
        self.tiles.show_stages([self._facts(one) for one in process.stages], self._current)
        self.choose(self._current)

    def reset(self) -> None:
        """Another person comes: no stage is chosen."""
        self._current = ""

    def choose(self, stage: str) -> None:
        """Show the words behind a stage."""
        if self._process is None:
            return
        self._current = stage
        now = next((one for one in self._process.stages if one.stage.id == stage), None)
        points = now.points if now is not None else ()
        dots = {_dot(one) for one in points}
        self._none.setVisible(not points)
        self._right.setVisible(bool(dots - {Dot.SAID}))
        self._both.set_stretch(1, len(dots - {Dot.SAID}))
        self._show(self._said_part, self.said, [one for one in points if _dot(one) is Dot.SAID])
        self._show(self._open_part, self.open, [one for one in points if _dot(one) is Dot.NOT_SAID])
        self._show(self._unsure_part, self.unsure, [one for one in points if _dot(one) is Dot.COULD_NOT_TELL])

    def _show(self, part: QWidget, entries: EntryList, points: Sequence[PointNow]) -> None:
        part.setVisible(bool(points))
        entries.show_entries(
            [Entry(one.take, "takes", self._words(one), shade="attempt", wraps=True) for one in points]
        )

    def _words(self, one: PointNow) -> str:
        text = as_sentence(one.text)
        return self.tr("Better left out: {text}").format(text=text) if one.avoid else text

    def _facts(self, now: StageNow) -> StageTileFacts:
        dots = tuple(sorted((_dot(one) for one in now.points), key=_ORDER.index))
        said, not_said, unsure = (dots.count(one) for one in _ORDER)
        parts = (
            (Dot.SAID, self.tr("%n point(s) get across", "", said)),
            (Dot.NOT_SAID, self.tr("%n point(s) still open", "", not_said)),
            (Dot.COULD_NOT_TELL, self.tr("%n point(s) could not be told", "", unsure)),
        )
        spoken = ", ".join(text for dot, text in parts if dot in dots) or self.tr("nothing shared yet")
        return StageTileFacts(now.stage.id, now.stage.name.get(self._language), dots, spoken)

    @staticmethod
    def _part(dot: Dot, name: str, entries: EntryList) -> QWidget:
        part = QWidget()
        part.setLayout(
            column(
                row(DotSign(dot), label(name, "overline", wrap=False), None, spacing=6), entries, spacing=2
            )
        )
        return part


_ORDER = (Dot.SAID, Dot.NOT_SAID, Dot.COULD_NOT_TELL)


def _dot(one: PointNow) -> Dot:
    if one.is_open:
        return Dot.NOT_SAID
    return Dot.SAID if one.verdict is Verdict.SAID else Dot.COULD_NOT_TELL
