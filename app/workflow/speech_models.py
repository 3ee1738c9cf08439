"""Which speech model a take is transcribed with."""

from __future__ import annotations

from pathlib import Path

from app.config import Paths, Settings, this_machine
from app.domain import KnownError, Language


def choose_model(paths: Paths, settings: Settings, language: Language) -> Path:
    """The folder of the user's model for this language, else of the best installed one for this computer.

    Raises:
        KnownError: `no_model` (`language`) when no installed model will do; takes wait until there is one.
    """
    from app.transcription import choose_model as best_installed
    from app.transcription import valid_calibration

    preferred = settings.speech_models.get(language) or settings.speech_models.get(language.split("-")[0], "")
    machine = this_machine()
    measured = valid_calibration(paths.calibration, machine)
    model = best_installed(language, paths.models, machine, preferred, measured)
    if model is None:
        raise KnownError("no_model", language=language)
    return model.folder
