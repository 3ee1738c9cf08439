"""One side of the comparison: who speaks, the waveform with its key points, and the words below it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain import Gap, GapReason, Span, TakeKind, Transcript, TranscriptState
from app.ui.round.pieces import finding_of, is_made
from app.ui.widgets.basics import Elided, column, label, row
from app.ui.widgets.waveform import Mark, Waveform, clock
from app.ui.widgets.words import Hole, WordsView
from app.workflow import Link, Side

if TYPE_CHECKING:
    from app.audio import Peaks


MOST_FAULTS = 3
"""More lines than this say the same thing: the computer was too busy."""
MOST_PLACES = 5


class Lane(QWidget):
    """A take on the common time scale."""

    play_from = Signal(float)
    """The second to play from."""
    key_point_asked = Signal(int)

    def __init__(self, kind: TakeKind) -> None:
        super().__init__()
        self.kind = kind
        self._title = Elided(role=kind.value, hugs=True)
        self._facts = label(role="small", wrap=False)
        self.extras = QHBoxLayout()
        self.extras.setSpacing(6)
        self.waveform = Waveform(kind)
        self.words = WordsView(kind)
        self.above_words = QVBoxLayout()
        self._faults = label(role="warn")
        is_model = kind is TakeKind.MODEL
        self.waveform.setAccessibleName(
            self.tr("Waveform of the model") if is_model else self.tr("Waveform of the attempt")
        )
        self.words.setAccessibleName(
            self.tr("Words of the model") if is_model else self.tr("Words of the attempt")
        )
        head = row(self._title, 6, self._facts, None, self.extras)
        head.setStretch(0, 100)
        self.setLayout(
            column(
                head,
                self.waveform,
                self.above_words,
                self.words,
                # Below the words, because it may come after them and must not move them.
                self._faults,
                spacing=4,
            )
        )
        self.waveform.seek_asked.connect(self.play_from)
        self.waveform.mark_clicked.connect(self.key_point_asked)
        self.words.word_clicked.connect(self._word_clicked)

    def show_side(
        self, side: Side | None, peaks: Peaks | None, scale_s: float, links: tuple[Link, ...], note: str
    ) -> None:
        """Show a take; `note` stands where the words would be when there are none."""
        letter = "A" if self.kind is TakeKind.MODEL else "B"
        name = self.tr("Model") if self.kind is TakeKind.MODEL else self.tr("Attempt")
        speaker = side.speaker if side is not None else ""
        self._title.show_text(f"{letter} · {name}" + (f" · {speaker}" if speaker else ""))
        self._facts.setText(clock(side.duration_s) if side is not None else "")
        self.waveform.show_take(peaks, side.duration_s if side else 0.0, scale_s)
        take = side.take if side is not None else None
        gaps = take.gaps if take is not None else ()
        self.waveform.show_gaps([(gap.at_s, gap.missing_s) for gap in gaps])
        faults = [self._gap_text(gap) for gap in gaps]
        if take is not None and take.clipped:
            faults.append(self.tr("Parts of this take were too loud and are clipped."))
        delivery = side.delivery if side is not None else None
        transcript = side.transcript if side is not None else None
        holes = transcript.holes if transcript is not None else ()
        unclear = [
            span
            for span in (delivery.unclear if delivery is not None else ())
            if not any(span.start_s < hole.end_s and hole.start_s < span.end_s for hole in holes)
        ]
        self.waveform.show_unclear([*unclear, *holes])
        faults += [self._hole_text(hole) for hole in holes]
        if unclear:
            places = ", ".join(clock(span.start_s) for span in unclear[:MOST_PLACES])
            more = " …" if len(unclear) > MOST_PLACES else ""
            faults.append(
                self.tr("Somebody spoke at {times}, and it could not be understood (hatched).").format(
                    times=places + more
                )
            )
        self._faults.setText("\n".join(faults[:MOST_FAULTS]))
        self._faults.setVisible(bool(faults))
        marked: dict[int, int] = {}
        marks: list[Mark] = []
        for link in links:
            finding = finding_of(link, self.kind)
            if finding is not None and finding.evidence is not None and is_made(finding):
                evidence = finding.evidence
                marks.append(Mark(link.number, evidence.start_s, evidence.end_s, link.text))
                marked |= dict.fromkeys(range(evidence.first_word, evidence.end_word), link.number)
        self.waveform.show_marks(marks)
        if transcript is not None and transcript.state is TranscriptState.DONE and transcript.words:
            self.words.show_words(transcript.words, marked, self._holes_in(transcript))
        else:
            self.words.show_note(note)

    def _holes_in(self, transcript: Transcript) -> list[Hole]:
        text = self.tr("[could not be written down: {seconds} s]")
        starts = [word.start_s for word in transcript.words]
        return [
            Hole(
                bisect_left(starts, (hole.start_s + hole.end_s) / 2),
                text.format(seconds=QLocale().toString(hole.duration_s, "f", 1)),
            )
            for hole in transcript.holes
        ]

    def _hole_text(self, hole: Span) -> str:
        text = self.tr("From {time} on {seconds} s could not be written down (hatched). They can be heard.")
        seconds = QLocale().toString(hole.duration_s, "f", 1)
        return text.format(time=clock(hole.start_s), seconds=seconds)

    def _gap_text(self, gap: Gap) -> str:
        at = clock(gap.at_s)
        if gap.reason is GapReason.DEVICE:
            text = self.tr("At {time} a sound device was unplugged; the microphone may have changed.")
            return text.format(time=at)
        text = self.tr("{seconds} s of sound are missing at {time}.")
        return text.format(seconds=QLocale().toString(gap.missing_s, "f", 1), time=at)

    def show_position(self, position_s: float | None) -> None:
        """Move the playhead and light up the word."""
        self.waveform.show_position(position_s)
        self.words.show_position(position_s)

    def _word_clicked(self, index: int) -> None:
        self.play_from.emit(self.words.words[index].start_s)
