"""The order of things: rounds, recording, pipelines, recovery, export.

The law of this room: no Qt, no sentences. It alone knows the stages of a take and calls one after the other;
a stage never calls the next. State is written after the artefact that it speaks of, so a kill at any moment
leaves the last true state, and start-up recovery goes on from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.doors import opener

if TYPE_CHECKING:
    from app.workflow.comparison import Comparison, Link, Side, compare_takes
    from app.workflow.example import example_line, load_example
    from app.workflow.export import export_take
    from app.workflow.line_models import ModelChoice, ModelSource, models_of_line
    from app.workflow.lines import LineInPack, find_line, line_of_take, lines_of, place_of_take
    from app.workflow.pipeline import TakePipeline
    from app.workflow.recording import FinishedRecording, TakeRecording, prompt_of
    from app.workflow.recovery import StartUpReport, start_up
    from app.workflow.rounds import Round, Step
    from app.workflow.services import Services

_PLACES: Final = {
    "Comparison": "comparison",
    "FinishedRecording": "recording",
    "LineInPack": "lines",
    "Link": "comparison",
    "ModelChoice": "line_models",
    "ModelSource": "line_models",
    "Round": "rounds",
    "Services": "services",
    "Side": "comparison",
    "StartUpReport": "recovery",
    "Step": "rounds",
    "TakePipeline": "pipeline",
    "TakeRecording": "recording",
    "compare_takes": "comparison",
    "example_line": "example",
    "export_take": "export",
    "find_line": "lines",
    "line_of_take": "lines",
    "lines_of": "lines",
    "load_example": "example",
    "models_of_line": "line_models",
    "place_of_take": "lines",
    "prompt_of": "recording",
    "start_up": "recovery",
}
"""Where each name lives (see `app/domain/doors.py`)."""

if not TYPE_CHECKING:
    __getattr__ = opener(__name__, _PLACES, globals())

__all__ = [
    "Comparison",
    "FinishedRecording",
    "LineInPack",
    "Link",
    "ModelChoice",
    "ModelSource",
    "Round",
    "Services",
    "Side",
    "StartUpReport",
    "Step",
    "TakePipeline",
    "TakeRecording",
    "compare_takes",
    "example_line",
    "export_take",
    "find_line",
    "line_of_take",
    "lines_of",
    "load_example",
    "models_of_line",
    "place_of_take",
    "prompt_of",
    "start_up",
]
