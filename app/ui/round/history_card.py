"""The history of a line: all takes side by side, each can be heard, and what improved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain import KeyPointKind, Take, Verdict
from app.ui.context import Context
from app.ui.review_sentences import bare, improvement_sentence
from app.ui.round.moments import day_of
from app.ui.round.suggestions import window_language
from app.ui.widgets.basics import Elided, button, clear, column, label, row
from app.ui.widgets.dots import Dot, DotSign
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import Folding
from app.ui.widgets.history_chart import HistoryChart
from app.ui.widgets.take_column import ColumnFacts
from app.ui.widgets.waveform import clock
from app.workflow import Improvement, LineHistory, LineInPack, TakeInLine

_DOTS = {
    Verdict.SAID: Dot.SAID,
    Verdict.NOT_SAID: Dot.NOT_SAID,
    Verdict.COULD_NOT_TELL: Dot.COULD_NOT_TELL,
}


class HistoryCard(QFrame):
    """One column a take; a click plays it, and it can then be compared."""

    play_asked = Signal(object)
    compare_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._takes: tuple[TakeInLine, ...] = ()
        self._chosen: Take | None = None
        self._shown: tuple[LineHistory | None, str] | None = None
        self.chart = HistoryChart(self.tr("Your takes of this line"))
        self.chart.asked.connect(self._asked)
        self._legend = Flow(spacing=14)
        self._about = Elided(role="muted", hugs=True)
        self._compare = button(self.tr("Compare"), "chip", clicked=self._open)
        self._improved = QVBoxLayout()
        self._improved.setSpacing(3)
        self._improved_title = label(self.tr("What improved"), "overline")
        about = row(self._about, self._compare, None, spacing=10)
        about.setStretch(0, 100)
        takes = column(
            label(self.tr("Your takes of this line"), "overline"),
            self.chart,
            about,
            self._legend,
            None,
            spacing=8,
        )
        self._gains = QWidget()
        self._gains.setLayout(column(self._improved_title, self._improved, None, spacing=6))
        both = Folding(takes, self._gains, wide_from=760, spacing=24)
        both.set_stretch(5, 3)
        self.setLayout(column(both, margins=18))
        context.playback.started.connect(self._show_playing)
        context.playback.finished.connect(self._show_playing)

    def show_history(
        self, history: LineHistory | None, place: LineInPack, language: str, current: Take | None
    ) -> None:
        """Show the takes of a line; `current` is the one that the round looks at."""
        shown = (history, current.id if current is not None else "")
        if self._shown is not None and self._shown[0] is history and self._shown[1:] == shown[1:]:
            return
        self._shown = shown
        self._takes = history.takes if history is not None else ()
        self.setVisible(bool(self._takes))
        if history is None or not self._takes:
            return
        points = [
            (number, point)
            for number, point in enumerate(place.line.key_points, start=1)
            if point.kind is not KeyPointKind.AVOID
        ]
        ids = [point.id for _number, point in points]
        labels = self._labels(history)
        columns = [
            ColumnFacts(
                one.number,
                self._name(one, labels.get(one.take.id, ()), len(ids)),
                tuple(self._dot(one, key) for key in ids),
                labels.get(one.take.id, ()),
                one.is_chosen,
                current is not None and one.take.id == current.id,
            )
            for one in self._takes
        ]
        self.chart.show_takes(columns, [number for number, _point in points])
        self._show_legend({dot for one in columns for dot in one.dots})
        chosen = next((one for one in self._takes if current and one.take.id == current.id), self._takes[-1])
        self._show_chosen(chosen)
        self._show_improved(history.improved, place, language)
        self._show_playing()

    def _labels(self, history: LineHistory) -> dict[str, tuple[str, ...]]:
        """Which takes are the first, the best and the latest; nothing where there is only one."""
        if len(history.takes) < 2:
            return {}
        labels: dict[str, tuple[str, ...]] = {}
        for name, take in (
            (self.tr("First"), history.first),
            (self.tr("Best"), history.best),
            (self.tr("Latest"), history.latest),
        ):
            if take is not None:
                labels[take.take.id] = (*labels.get(take.take.id, ()), name)
        return labels

    def _name(self, one: TakeInLine, labels: tuple[str, ...], points: int) -> str:
        parts = [
            self.tr("Take {number}").format(number=one.number),
            *labels,
            day_of(one.take),
            self._facts(one, points),
        ]
        if one.is_chosen:
            parts.append(self.tr("your choice"))
        return ", ".join([*parts, self.tr("plays")])

    def _facts(self, one: TakeInLine, points: int) -> str:
        if not one.has_words:
            return self.tr("no words")
        text = self.tr("{said} of {count} key points").format(said=one.said, count=points)
        if one.could_not_tell:
            text += ", " + self.tr("%n could not be told", "", one.could_not_tell)
        return text

    @staticmethod
    def _dot(one: TakeInLine, key: str) -> Dot:
        if not one.has_words:
            return Dot.NO_WORDS
        verdict = one.points.get(key, Verdict.COULD_NOT_TELL)
        if verdict is Verdict.SAID and key in one.by_rep:
            return Dot.BY_REP
        return _DOTS[verdict]

    def _show_legend(self, dots: set[Dot]) -> None:
        clear(self._legend)
        names = {
            Dot.SAID: self.tr("said"),
            Dot.BY_REP: self.tr("said, by your word"),
            Dot.NOT_SAID: self.tr("not heard"),
            Dot.COULD_NOT_TELL: self.tr("could not tell"),
            Dot.NO_WORDS: self.tr("no words"),
        }
        for dot, name in names.items():
            if dot in dots:
                sign = QFrame()
                sign.setLayout(row(DotSign(dot), label(name, "small", wrap=False), spacing=5))
                self._legend.addWidget(sign)

    def _show_improved(self, improved: tuple[Improvement, ...], place: LineInPack, language: str) -> None:
        clear(self._improved)
        for one in improved:
            text = improvement_text(one, place, language)
            if text:
                line = label(text)
                line.setObjectName("improvement")
                self._improved.addWidget(line)
        self._gains.setVisible(self._improved.count() > 0)

    def _show_chosen(self, one: TakeInLine) -> None:
        self._chosen = one.take
        facts = self._facts(one, len(one.points))
        when = day_of(one.take)
        number = self.tr("Take {number}").format(number=one.number)
        self._about.show_text(" · ".join((number, when, clock(one.duration_s), facts)))

    def _asked(self, index: int) -> None:
        one = self._takes[index]
        self._show_chosen(one)
        if self._context.playback.is_playing and self.chart.columns[index].is_playing:
            self._context.playback.stop()
        else:
            self.play_asked.emit(one.take)

    def _show_playing(self) -> None:
        heard = {piece.path for piece in self._context.playback.pieces}
        library = self._context.services.library
        paths = [library.audio_path(one.take.id) for one in self._takes] if heard else []
        self.chart.show_playing(next((at for at, path in enumerate(paths) if path in heard), -1))

    def _open(self) -> None:
        if self._chosen is not None:
            self.compare_asked.emit(self._chosen)


def improvement_text(improvement: Improvement, place: LineInPack, language: str) -> str:
    """One sentence on what improved, in the language of the window and the pack's own words."""
    facts: dict[str, object] = dict(improvement.facts)
    point = place.line.key_point(str(facts.get("key_point", "")))
    if point is not None:
        facts["point"] = bare(point.text.get(language))
    question = next((one for one in place.scenario.questions if one.id == facts.get("question")), None)
    if question is not None:
        facts["question"] = bare(question.text.get(language))
    return improvement_sentence(improvement.code, facts, window_language())
