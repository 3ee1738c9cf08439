"""The bar below the comparison: A, B, both, stop, loop and pace, and what of the takes they play."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QSlider

from app.domain import KnownError
from app.ui.actions import key_text
from app.ui.context import Context
from app.ui.theme import theme
from app.ui.widgets.basics import Elided, button, claim_keys, column, label, row, tool_button


class CompareBar(QFrame):
    """Plays, and says what is played."""

    model_asked = Signal()
    attempt_asked = Signal()
    both_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._context = context
        self._model = button("A", "model", icon_name="play", clicked=self.model_asked.emit)
        self._attempt = button("B", "attempt", icon_name="play", clicked=self.attempt_asked.emit)
        self._both = button("A B", icon_name="play", clicked=self.both_asked.emit)
        names = {
            self._model: (self.tr("Play the model"), "play_model"),
            self._attempt: (self.tr("Play the attempt"), "play_attempt"),
            self._both: (self.tr("Play both in turn"), "play_both"),
        }
        for one, (name, action) in names.items():
            one.setAccessibleName(name)
            one.setToolTip(f"{name} ({key_text(action)})")
        stop = tool_button("stop", self.tr("Stop"), clicked=context.playback.stop)
        self._loop = tool_button("loop", self.tr("Play in a loop"), clicked=self.toggle_loop, checkable=True)
        self._what = label(role="muted")
        self._rate = QSlider(Qt.Orientation.Horizontal)
        self._rate.setRange(10, 30)
        self._rate.setValue(round(context.services.settings.playback_rate * 20))
        self._rate.setMaximumWidth(150)
        self._rate.setAccessibleName(self.tr("Pace"))
        claim_keys(self._rate, Qt.Key.Key_Left, Qt.Key.Key_Right)
        self._rate.valueChanged.connect(self._rate_changed)
        self._rate_text = label(wrap=False)
        self._pace = label(self.tr("Pace"), "muted", wrap=False)
        transport = row(self._model, self._attempt, self._both, stop, self._loop, 10, spacing=6)
        transport.addWidget(self._what, 1)
        for part in (self._pace, self._rate, self._rate_text):
            transport.addWidget(part)
        self._chosen = Elided(role="muted")
        self._chosen.hide()
        self._has_choice = False
        whole = column(self._chosen, transport, spacing=4)
        whole.setContentsMargins(14, 8, 14, 8)
        self.setLayout(whole)
        self._rate_changed()

    def enable(self, *, model: bool, attempt: bool) -> None:
        """Which of the two can be heard."""
        self._model.setEnabled(model)
        self._attempt.setEnabled(attempt)
        self._both.setEnabled(model and attempt)

    def show_choice(self, number: int, text: str) -> None:
        """Say what is played: the whole line, or one key point."""
        whole = self.tr("A, B and A B play the whole line; choose a key point to play just that.")
        self._what.setText(f"{number} · {text}" if text else whole)
        self._chosen.show_text(self._what.text())
        self._has_choice = number > 0
        self._show_what()

    def fold(self, folded: bool) -> None:
        """Where there is no room, only what was chosen is said, in a line of its own."""
        self._pace.setVisible(not folded)
        self._rate.setMaximumWidth(theme().scaled(60) if folded else 150)
        self._what.setVisible(not folded)
        self._show_what()

    def toggle_loop(self) -> None:
        """Start again at the end, or not."""
        loop = not self._context.playback.loop
        self._loop.setChecked(loop)
        self._context.playback.set_loop(loop)

    def use_loop(self, shown: bool) -> None:
        """The loop holds while this bar is seen; elsewhere nothing starts again by itself."""
        self._context.playback.set_loop(shown and self._loop.isChecked())

    def change_rate(self, steps: int) -> None:
        """Faster or slower, by a tenth a step."""
        self._rate.setValue(self._rate.value() + steps * 2)

    def keep_rate(self) -> None:
        """Use this pace the next time too."""
        rate = self._rate.value() / 20
        if rate == self._context.services.settings.playback_rate:
            return
        try:
            self._context.services.change_settings(playback_rate=rate)
        except KnownError as error:
            self._context.host.show_error(error)

    def _show_what(self) -> None:
        self._chosen.setVisible(self._what.isHidden() and self._has_choice)

    def _rate_changed(self, *_value: int) -> None:
        rate = self._rate.value() / 20
        self._context.playback.set_rate(rate)
        self._rate_text.setText(f"{QLocale().toString(rate, 'f', 2)} ×")
