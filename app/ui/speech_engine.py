"""The computer's speech engine, through Qt, for a process of its own: `voice_process.py`, `voice_probe.py`.

A call of speech-dispatcher's client may wait for ever for an answer of its server (seen on a machine without
sound), and the window must not wait with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


class SpeechEngine(QObject):
    """Reads a text aloud with a system voice of its language. `engine` is Qt's name of a speech engine."""

    finished = Signal()
    """Read to the end, or stopped."""

    def __init__(self, parent: QObject | None = None, engine: str = "") -> None:
        super().__init__(parent)
        self._wanted_engine = engine
        self._engine: QTextToSpeech | None = None
        self._tried = False
        self._speaking = False

    def can_speak(self, language: str) -> bool:
        """Whether this computer has a voice for a language (`nb` is served by a Norwegian voice)."""
        engine = self._open()
        return engine is not None and self._locale_for(engine, language) is not None

    def say(
        self, text: str, language: str, gender: str = "", *, rate: float = 0.0, pitch: float = 0.0
    ) -> bool:
        """Read a text; False when there is no voice for its language. `rate` and `pitch` are -1 to 1."""
        engine = self._open()
        locale = self._locale_for(engine, language) if engine is not None else None
        if engine is None or locale is None:
            return False
        engine.setLocale(locale)
        wanted = [voice for voice in engine.availableVoices() if voice.gender().name.lower() == gender]
        if wanted:
            engine.setVoice(wanted[0])
        engine.setRate(min(max(rate, -1.0), 1.0))
        engine.setPitch(min(max(pitch, -1.0), 1.0))
        self._speaking = True
        engine.say(text)
        return True

    def stop(self) -> None:
        """Be silent."""
        was_speaking, self._speaking = self._speaking, False
        if self._engine is not None and was_speaking:
            self._engine.stop()
            self.finished.emit()

    def _open(self) -> QTextToSpeech | None:
        if not self._tried:
            self._tried = True
            # The import loads Qt's speech library: only when somebody wants to hear it.
            from PySide6.QtTextToSpeech import QTextToSpeech

            # Qt's mock says nothing: it serves only whoever asks for it.
            wanted = self._wanted_engine
            names = QTextToSpeech.availableEngines()
            engines = [name for name in names if (name == wanted if wanted else name != "mock")]
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
