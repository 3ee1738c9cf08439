"""The order of things: rounds, recording, pipelines, recovery, export.

The law of this room: no Qt, no sentences. It alone knows the stages of a take and calls one after the other;
a stage never calls the next. State is written after the artefact that it speaks of, so a kill at any moment
leaves the last true state, and start-up recovery goes on from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.doors import opener

if TYPE_CHECKING:
    from app.workflow.agreement import Agreement, Period, keep_ruling, self_check_agreement
    from app.workflow.calibrating import calibrate
    from app.workflow.comparison import Comparison, Link, Side, compare_takes
    from app.workflow.conversation_review import ConversationReview, review_conversation
    from app.workflow.dialogue import Choice, Conversation, Exchange, Heard, Part, PartKind
    from app.workflow.endpoint import WordsElsewhere, words_elsewhere
    from app.workflow.example import example_line, load_example
    from app.workflow.export import export_take
    from app.workflow.finding import FoundScenario, ScenarioFinder, Spot, neighbour_of, prepare_reading
    from app.workflow.hearing import heard_in_take
    from app.workflow.history import Improvement, LineHistory, TakeInLine, line_history
    from app.workflow.kept_conversations import (
        PastConversation,
        begin_conversation,
        conversations,
        load_conversation,
        skip_turn,
        take_back,
    )
    from app.workflow.line_models import ModelChoice, ModelSource, models_of_line
    from app.workflow.lines import LineInPack, find_line, line_of_take, lines_of, place_of_take
    from app.workflow.live import LiveTakes, LiveTranscription
    from app.workflow.live_points import points_made, points_to_make, prepare_points
    from app.workflow.outdated import Finder, Outdated, Reason
    from app.workflow.pack_checks import Checked
    from app.workflow.pack_copies import copy_scenario, file_in, remove_scenario, restore_scenario
    from app.workflow.pack_drafts import Draft, drafts, keep_draft
    from app.workflow.pack_editing import Opened, PackEditing
    from app.workflow.pack_models import (
        LineModels,
        models_to_pack,
        put_model_back,
        put_model_in,
        take_model_out,
    )
    from app.workflow.pack_shelf import PackShelf, Update, UpdateState
    from app.workflow.phrasings import KeptPhrasing, phrasings_kept, thin_phrasing_problems
    from app.workflow.pipeline import TakePipeline
    from app.workflow.reanalysis import reanalyse
    from app.workflow.recording import FinishedRecording, TakeRecording, is_recording, prompt_of
    from app.workflow.recovery import StartUpReport, start_up
    from app.workflow.retranscription import Rewritten, retranscribe
    from app.workflow.rounds import Round, Step
    from app.workflow.scenario_review import (
        Asked,
        ItemState,
        LineState,
        QuestionState,
        ScenarioReview,
        review_scenario,
    )
    from app.workflow.services import Services
    from app.workflow.shelf_packs import PackPlace, ShelfPack
    from app.workflow.turn_lines import line_of_turn

_PLACES: Final = {
    "Agreement": "agreement",
    "Asked": "scenario_review",
    "Checked": "pack_checks",
    "Choice": "dialogue",
    "Comparison": "comparison",
    "Conversation": "dialogue",
    "ConversationReview": "conversation_review",
    "Draft": "pack_drafts",
    "Exchange": "dialogue",
    "Finder": "outdated",
    "FinishedRecording": "recording",
    "FoundScenario": "finding",
    "Heard": "dialogue",
    "Improvement": "history",
    "ItemState": "scenario_review",
    "KeptPhrasing": "phrasings",
    "LineHistory": "history",
    "LineInPack": "lines",
    "LineModels": "pack_models",
    "LineState": "scenario_review",
    "Link": "comparison",
    "LiveTakes": "live",
    "LiveTranscription": "live",
    "ModelChoice": "line_models",
    "ModelSource": "line_models",
    "Opened": "pack_editing",
    "Outdated": "outdated",
    "PackPlace": "shelf_packs",
    "PackShelf": "pack_shelf",
    "PackEditing": "pack_editing",
    "Part": "dialogue",
    "PartKind": "dialogue",
    "PastConversation": "kept_conversations",
    "Period": "agreement",
    "QuestionState": "scenario_review",
    "Reason": "outdated",
    "Rewritten": "retranscription",
    "Round": "rounds",
    "ScenarioFinder": "finding",
    "ScenarioReview": "scenario_review",
    "Services": "services",
    "ShelfPack": "shelf_packs",
    "Side": "comparison",
    "Spot": "finding",
    "StartUpReport": "recovery",
    "Step": "rounds",
    "TakeInLine": "history",
    "TakePipeline": "pipeline",
    "TakeRecording": "recording",
    "Update": "pack_shelf",
    "UpdateState": "pack_shelf",
    "WordsElsewhere": "endpoint",
    "begin_conversation": "kept_conversations",
    "calibrate": "calibrating",
    "compare_takes": "comparison",
    "conversations": "kept_conversations",
    "copy_scenario": "pack_copies",
    "drafts": "pack_drafts",
    "example_line": "example",
    "export_take": "export",
    "file_in": "pack_copies",
    "find_line": "lines",
    "heard_in_take": "hearing",
    "is_recording": "recording",
    "keep_draft": "pack_drafts",
    "keep_ruling": "agreement",
    "line_history": "history",
    "line_of_take": "lines",
    "line_of_turn": "turn_lines",
    "lines_of": "lines",
    "load_conversation": "kept_conversations",
    "load_example": "example",
    "models_of_line": "line_models",
    "models_to_pack": "pack_models",
    "neighbour_of": "finding",
    "prepare_reading": "finding",
    "phrasings_kept": "phrasings",
    "place_of_take": "lines",
    "points_made": "live_points",
    "points_to_make": "live_points",
    "prepare_points": "live_points",
    "prompt_of": "recording",
    "put_model_back": "pack_models",
    "put_model_in": "pack_models",
    "reanalyse": "reanalysis",
    "remove_scenario": "pack_copies",
    "restore_scenario": "pack_copies",
    "retranscribe": "retranscription",
    "review_conversation": "conversation_review",
    "review_scenario": "scenario_review",
    "self_check_agreement": "agreement",
    "skip_turn": "kept_conversations",
    "start_up": "recovery",
    "take_back": "kept_conversations",
    "take_model_out": "pack_models",
    "thin_phrasing_problems": "phrasings",
    "words_elsewhere": "endpoint",
}
"""Where each name lives (see `app/domain/doors.py`)."""

if not TYPE_CHECKING:
    __getattr__ = opener(__name__, _PLACES, globals())

__all__ = [
    "Agreement",
    "Asked",
    "Checked",
    "Choice",
    "Comparison",
    "Conversation",
    "ConversationReview",
    "Draft",
    "Exchange",
    "Finder",
    "FinishedRecording",
    "FoundScenario",
    "Heard",
    "Improvement",
    "ItemState",
    "KeptPhrasing",
    "LineHistory",
    "LineInPack",
    "LineModels",
    "LineState",
    "Link",
    "LiveTakes",
    "LiveTranscription",
    "ModelChoice",
    "ModelSource",
    "Opened",
    "Outdated",
    "PackEditing",
    "PackPlace",
    "PackShelf",
    "Part",
    "PartKind",
    "PastConversation",
    "Period",
    "QuestionState",
    "Reason",
    "Rewritten",
    "Round",
    "ScenarioFinder",
    "ScenarioReview",
    "Services",
    "ShelfPack",
    "Side",
    "Spot",
    "StartUpReport",
    "Step",
    "TakeInLine",
    "TakePipeline",
    "TakeRecording",
    "Update",
    "UpdateState",
    "WordsElsewhere",
    "begin_conversation",
    "calibrate",
    "compare_takes",
    "conversations",
    "copy_scenario",
    "drafts",
    "example_line",
    "export_take",
    "file_in",
    "find_line",
    "heard_in_take",
    "is_recording",
    "keep_draft",
    "keep_ruling",
    "line_history",
    "line_of_take",
    "line_of_turn",
    "lines_of",
    "load_conversation",
    "load_example",
    "models_of_line",
    "models_to_pack",
    "neighbour_of",
    "phrasings_kept",
    "place_of_take",
    "points_made",
    "points_to_make",
    "prepare_points",
    "prepare_reading",
    "prompt_of",
    "put_model_back",
    "put_model_in",
    "reanalyse",
    "remove_scenario",
    "restore_scenario",
    "retranscribe",
    "review_conversation",
    "review_scenario",
    "self_check_agreement",
    "skip_turn",
    "start_up",
    "take_back",
    "take_model_out",
    "thin_phrasing_problems",
    "words_elsewhere",
]
