"""The computer's own voice, for a line that nobody has modelled yet. Never waited for, always captioned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


class Voice(QObject):
    """Reads a text aloud with a system voice of its language."""

    started = Signal()
    finished = Signal()
    """Read to the end, or stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: QTextToSpeech | None = None
        self._tried = False
        self._speaking = False

    @property
    def is_speaking(self) -> bool:
        """Whether a text is being read."""
        return self._speaking

    def can_speak(self, language: str) -> bool:
        """Whether this computer has a voice for a language (`nb` is served by a Norwegian voice)."""
        engine = self._open()
        return engine is not None and self._locale_for(engine, language) is not None

    def say(self, text: str, language: str, gender: str = "") -> bool:
        """Read a text; False when there is no voice for its language."""
        engine = self._open()
        locale = self._locale_for(engine, language) if engine is not None else None
        if engine is None or locale is None:
            return False
        engine.setLocale(locale)
        wanted = [voice for voice in engine.availableVoices() if voice.gender().name.lower() == gender]
        if wanted:
            engine.setVoice(wanted[0])
        self._speaking = True
        self.started.emit()
        engine.say(text)
        return True

    def stop(self) -> None:
        """Be silent."""
        was_speaking, self._speaking = self._speaking, False
        if self._engine is not None:
            self._engine.stop()
        if was_speaking:
            self.finished.emit()

    def _open(self) -> QTextToSpeech | None:
        if not self._tried:
            self._tried = True
            # The import loads Qt's speech library: only when somebody wants to hear it.
            from PySide6.QtTextToSpeech import QTextToSpeech

            engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
            if engines:
                engine = QTextToSpeech(engines[0], self)
                if engine.state() is not QTextToSpeech.State.Error:
                    engine.stateChanged.connect(self._state_changed)
                    self._engine = engine
        return self._engine

    def _state_changed(self, state: object) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._speaking and state in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            self._speaking = False
            self.finished.emit()

    @staticmethod
    def _locale_for(engine: QTextToSpeech, language: str) -> QLocale | None:
        wanted = {QLocale(language).language()}
        if language.split("-")[0] in {"nb", "nn", "no"}:
            wanted |= {QLocale.Language.NorwegianBokmal, QLocale.Language.NorwegianNynorsk}
        exact = [found for found in engine.availableLocales() if found.language() in wanted]
        regions = {"en": QLocale.Country.UnitedKingdom, "nl": QLocale.Country.Netherlands}
        preferred = [one for one in exact if one.territory() == regions.get(language)]
        return next(iter(preferred or exact), None)
