"""Which speech model suits this computer: measuring it, and then three choices for each language."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain import LANGUAGE_NAMES
from app.ui.context import Context
from app.ui.pages.choice_card import ChoiceCard, ChoiceFacts, Having
from app.ui.pages.measure_work import MeasureWork
from app.ui.pages.model_work import Job, ModelWork, SpeechModels
from app.ui.pages.settings_parts import change
from app.ui.theme import theme
from app.ui.widgets.basics import button, column, label, row
from app.ui.widgets.choices import Chips
from app.ui.widgets.flow import Flow

_SIDE_BY_SIDE: Final = 50
"""Width in letters from which the three choices stand beside each other."""


class SuitingCard(QWidget):
    """One button before anything was measured, progress meanwhile, choices afterwards."""

    changed = Signal()
    """Another model was chosen, or there are new numbers."""

    def __init__(self, context: Context, work: ModelWork) -> None:
        super().__init__()
        self._context = context
        self._work = work
        self._models = SpeechModels()
        self.measuring = MeasureWork(context, self)
        self.measuring.changed.connect(self._show)
        self.measuring.ended.connect(self.changed)
        self._about = label()
        self.measure = button(self.tr("Measure this computer"), "primary", clicked=self.measuring.start)
        self._start = Flow(self.measure)
        self._busy = self._make_busy()
        settings = context.services.settings
        language = settings.practice_language or settings.interface_language
        language = language if language in LANGUAGE_NAMES else next(iter(LANGUAGE_NAMES))
        self.languages = Chips(self.tr("Language"), list(LANGUAGE_NAMES.items()), language)
        self.languages.chosen.connect(self._show_choices)
        titles = (self.tr("Fast"), self.tr("Balanced"), self.tr("Best"))
        self.cards = tuple(ChoiceCard(title) for title in titles)
        for card in self.cards:
            card.use_asked.connect(self._use)
            card.fetch_asked.connect(self._fetch)
            card.cancel_asked.connect(work.cancel)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(10)
        for card in self.cards:
            self._row.addWidget(card, 1)
        self.facts = label(role="small")
        self.again = button(self.tr("Measure again"), "quiet", clicked=self.measuring.start)
        self.disturbed = label(
            self.tr(
                "Other programs kept the processor busy meanwhile, so models are faster than shown here. "
                "Measure again when the computer is quiet."
            ),
            "warn",
        )
        below = row(self.facts, 8, self.again)
        below.setStretch(0, 1)
        self._choices = QWidget()
        self._choices.setLayout(column(self.languages, self._row, self.disturbed, below, spacing=12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Which one suits this computer?"), "heading"))
        layout.addWidget(self._about)
        layout.addLayout(self._start)
        layout.addWidget(self._busy)
        layout.addWidget(self._choices)
        theme().changed.connect(self._arrange)
        self._show()

    @property
    def about(self) -> str:
        """The sentence below the title; empty where the choices speak for themselves."""
        return "" if self._about.isHidden() else self._about.text()

    @property
    def progress_text(self) -> str:
        """What is measured; empty when nothing is."""
        return "" if self._busy.isHidden() else self._progress_text.text()

    def show_models(self, models: SpeechModels) -> None:
        """Show what is known."""
        self._models = models
        self._show()

    def focus_first(self) -> None:
        """Give the focus to what is to be done first."""
        if not self.measure.isHidden():
            self.measure.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width that is there."""
        super().resizeEvent(event)
        self._arrange()

    def _make_busy(self) -> QWidget:
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Measuring this computer"))
        self._progress_text = label(role="small")
        self.cancel = button(self.tr("Cancel"), clicked=self.measuring.cancel)
        busy = QWidget()
        line = row(column(self._progress_text, self._progress, spacing=4), 8, self.cancel)
        line.setStretch(0, 1)
        busy.setLayout(line)
        return busy

    def _show(self) -> None:
        busy = self.measuring.is_busy
        calibration = self._models.calibration
        has_numbers = calibration is not None and calibration.has_numbers
        self.measure.setVisible(not busy and not has_numbers)
        self._busy.setVisible(busy)
        self._choices.setVisible(has_numbers and not busy)
        self._about.setText(self._what_to_do())
        self._about.setVisible(busy or not has_numbers)
        if busy:
            self._progress.setValue(round(self.measuring.fraction * 1000))
            self._progress_text.setText(self._what_goes_on())
            self.cancel.setEnabled(not self.measuring.is_stopping)
        self._show_choices()

    def _what_to_do(self) -> str:
        calibration = self._models.calibration
        if calibration is not None and not calibration.has_numbers and not self.measuring.is_busy:
            return self.tr(
                "It could not be told how long any model takes here. Close other programs and measure again."
            )
        if self._models.is_stale and not self.measuring.is_busy:
            return self.tr(
                "This computer or the program changed since it was measured, so the numbers hold no more."
            )
        return self.tr(
            "Go First can measure how long each speech model takes here, in about a minute. Nothing is "
            "downloaded for that, and a recording always comes first."
        )

    def _what_goes_on(self) -> str:
        if self.measuring.is_stopping:
            return self.tr("Stopping …")
        if self.measuring.is_waiting:
            return self.tr("A take is being recorded; measuring goes on afterwards.")
        if not self.measuring.name:
            return self.tr("Starting …")
        return self.tr("Measuring {name}").format(name=self.measuring.name)

    # -- the choices -----------------------------------------------------------------------------

    def _show_choices(self, _language: str = "") -> None:
        language = self.languages.current
        offered = self._models.choices.get(language, ())
        dearest_s = max((one.wait_s or 0.0 for one in offered), default=0.0) or 1.0
        dearest_bytes = max((one.memory_bytes or 0 for one in offered), default=0) or 1
        for card, one in zip(self.cards, offered, strict=False):
            having = self._having(language, one.name)
            fetched = 0.0
            if having is Having.COMING and self._work.total_bytes:
                fetched = self._work.done_bytes / self._work.total_bytes
            card.show_choice(
                ChoiceFacts(
                    choice=one,
                    language=LANGUAGE_NAMES[language],
                    having=having,
                    dearest_s=dearest_s,
                    dearest_bytes=dearest_bytes,
                    fetched=fetched,
                    can_fetch=not self._work.is_busy,
                )
            )
        self.facts.setText(self._measured_facts())
        calibration = self._models.calibration
        self.disturbed.setVisible(calibration is not None and calibration.was_disturbed)

    def _having(self, language: str, name: str) -> Having:
        if self._work.job is Job.DOWNLOAD and self._work.name == name:
            return Having.COMING
        if self._models.find(name) is None:
            return Having.TO_FETCH
        return Having.IN_USE if self._models.used.get(language) == name else Having.HERE

    def _measured_facts(self) -> str:
        calibration = self._models.calibration
        if calibration is None:
            return ""
        if calibration.uses_cuda:
            card = self.tr("NVIDIA graphics card found: used.")
        elif calibration.where.nvidia:
            card = self.tr("NVIDIA graphics card found, but it cannot be used.")
        else:
            card = self.tr("No NVIDIA graphics card found.")
        try:
            moment = datetime.fromisoformat(calibration.measured_at).astimezone()
        except ValueError:
            return card
        date = QDate(moment.year, moment.month, moment.day)
        day = QLocale().toString(date, QLocale.FormatType.ShortFormat)
        measured = self.tr("Measured on {day}.").format(day=day)
        return f"{measured} {card}"

    def _use(self, name: str) -> None:
        chosen = dict(self._context.services.settings.speech_models)
        chosen[self.languages.current] = name
        change(self._context, speech_models=chosen)
        self.changed.emit()

    def _fetch(self, name: str) -> None:
        """Chosen at once: from the moment it is here it is used."""
        self._use(name)
        self._work.download(name)

    def _arrange(self) -> None:
        wide = self.width() > _SIDE_BY_SIDE * theme().point_size
        for card in self.cards:
            card.stand(beside=wide)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
