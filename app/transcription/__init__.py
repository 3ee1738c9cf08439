"""Speech to words with times, in a process of its own.

The law of this room: sound goes in as arrays (mono, float32, 16,000 samples per second), words come out;
never a path to sound, so no decoder ever sees a foreign file. Only the worker process imports the speech
libraries. The network is touched by `fetch_model` and `look_up`, each after a click, and by `Endpoint`, for a
take that a person sends. Silence gives "no speech", never an invented sentence. A model is used only when its
files are what its record says.
"""

from app.transcription.adding import add_from_folder, remove_model
from app.transcription.calibration import (
    Calibration,
    Measure,
    Outcome,
    load_calibration,
    save_calibration,
    valid_calibration,
)
from app.transcription.catalogue import CATALOGUE, CatalogueEntry, find_entry, recommended
from app.transcription.endpoint import Endpoint, Trial
from app.transcription.endpoint_address import EndpointAddress, read_address
from app.transcription.endpoint_answer import AnswerKind
from app.transcription.feed import HeardWindow
from app.transcription.hearing import LiveWords, Trouble
from app.transcription.hub import fetch_model, look_up, pin_models
from app.transcription.measuring import Measuring, Progress
from app.transcription.record import CancelToken
from app.transcription.remote import Offer
from app.transcription.store import (
    InstalledModel,
    ModelState,
    check_models,
    choose_model,
    find_model,
    installed_models,
    ready_model,
)
from app.transcription.suiting import Choice, Pace, choices, share_of_processor
from app.transcription.transcriber import Transcriber

__all__ = [
    "CATALOGUE",
    "AnswerKind",
    "Calibration",
    "CancelToken",
    "CatalogueEntry",
    "Choice",
    "Endpoint",
    "EndpointAddress",
    "HeardWindow",
    "InstalledModel",
    "LiveWords",
    "Measure",
    "Measuring",
    "ModelState",
    "Offer",
    "Outcome",
    "Pace",
    "Progress",
    "Transcriber",
    "Trial",
    "Trouble",
    "add_from_folder",
    "check_models",
    "choices",
    "choose_model",
    "fetch_model",
    "find_entry",
    "find_model",
    "installed_models",
    "load_calibration",
    "look_up",
    "pin_models",
    "read_address",
    "ready_model",
    "recommended",
    "remove_model",
    "save_calibration",
    "share_of_processor",
    "valid_calibration",
]
