"""The order of things: rounds, recording, pipelines, recovery, export.

The law of this room: no Qt, no sentences. It alone knows the stages of a take and calls one after the other;
a stage never calls the next. State is written after the artefact that it speaks of, so a kill at any moment
leaves the last true state, and start-up recovery goes on from there.
"""

from app.workflow.comparison import Comparison, Link, Side, compare_takes
from app.workflow.example import example_line, load_example
from app.workflow.export import export_take
from app.workflow.lines import LineInPack, find_line, line_of_take, lines_of
from app.workflow.models_of_line import ModelChoice, ModelSource, models_of_line
from app.workflow.pipeline import TakePipeline
from app.workflow.recording import FinishedRecording, TakeRecording, prompt_of
from app.workflow.rounds import Round, Step
from app.workflow.services import Services
from app.workflow.start_up import StartUpReport, start_up

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
    "prompt_of",
    "start_up",
]
