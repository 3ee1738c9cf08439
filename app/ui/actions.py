"""Every action, declared once: id, text, icon, keys. Tooltips and the list of keys read this."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.translate import QT_TRANSLATE_NOOP

CONTEXT: Final = "Actions"


class Scope(StrEnum):
    """Where an action works; the list of keys is grouped by it."""

    EVERYWHERE = "everywhere"
    ROUND = "round"
    COMPARE = "compare"
    CONVERSATION = "conversation"
    EDITOR = "editor"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `keys` are in Qt's portable form; the first one is shown."""

    id: str
    text: str
    keys: tuple[str, ...]
    scope: Scope
    icon: str = ""


ACTIONS: Final[tuple[ActionSpec, ...]] = (
    ActionSpec(
        "record", QT_TRANSLATE_NOOP("Actions", "Start or stop recording"), ("Space",), Scope.ROUND, "record"
    ),
    ActionSpec("play_model", QT_TRANSLATE_NOOP("Actions", "Play the model"), ("A",), Scope.ROUND, "play"),
    ActionSpec("play_attempt", QT_TRANSLATE_NOOP("Actions", "Play the attempt"), ("B",), Scope.ROUND, "play"),
    ActionSpec("hear_buyer", QT_TRANSLATE_NOOP("Actions", "Hear the buyer"), ("C",), Scope.ROUND, "play"),
    ActionSpec(
        "play_both",
        QT_TRANSLATE_NOOP("Actions", "Play both in turn (or A and then B, quickly)"),
        ("Shift+A", "Shift+B"),
        Scope.ROUND,
        "play",
    ),
    ActionSpec("stop", QT_TRANSLATE_NOOP("Actions", "Stop playing"), ("Esc",), Scope.ROUND, "stop"),
    ActionSpec(
        "forward",
        QT_TRANSLATE_NOOP("Actions", "Next step, or next line at the end"),
        ("N",),
        Scope.ROUND,
        "next",
    ),
    ActionSpec("back", QT_TRANSLATE_NOOP("Actions", "Step before"), ("Backspace",), Scope.ROUND, "back"),
    ActionSpec(
        "again", QT_TRANSLATE_NOOP("Actions", "Again: back to the attempt"), ("R",), Scope.ROUND, "again"
    ),
    ActionSpec(
        "left", QT_TRANSLATE_NOOP("Actions", "Two seconds back, or line before"), ("Left",), Scope.ROUND
    ),
    ActionSpec(
        "right", QT_TRANSLATE_NOOP("Actions", "Two seconds on, or next line"), ("Right",), Scope.ROUND
    ),
    ActionSpec("up", QT_TRANSLATE_NOOP("Actions", "Key point before"), ("Up",), Scope.COMPARE),
    ActionSpec("down", QT_TRANSLATE_NOOP("Actions", "Next key point"), ("Down",), Scope.COMPARE),
    ActionSpec(
        "other_tab",
        QT_TRANSLATE_NOOP("Actions", "Key points, how it sounds, or remarks"),
        ("T",),
        Scope.COMPARE,
    ),
    ActionSpec("remark", QT_TRANSLATE_NOOP("Actions", "Remark here"), ("M",), Scope.COMPARE, "remark"),
    ActionSpec(
        "hear_remark", QT_TRANSLATE_NOOP("Actions", "Hear a spoken remark"), ("H",), Scope.COMPARE, "speaker"
    ),
    ActionSpec("rep_right", QT_TRANSLATE_NOOP("Actions", "I was right"), ("I",), Scope.COMPARE, "person"),
    ActionSpec("program_right", QT_TRANSLATE_NOOP("Actions", "The program was right"), ("G",), Scope.COMPARE),
    ActionSpec(
        "live_words",
        QT_TRANSLATE_NOOP("Actions", "My words while I speak: show or hide"),
        ("V",),
        Scope.ROUND,
        "words",
    ),
    ActionSpec(
        "live_key_points",
        QT_TRANSLATE_NOOP("Actions", "Key points while I speak: show or hide"),
        ("K",),
        Scope.ROUND,
        "points",
    ),
    ActionSpec(
        "go_on_recording",
        QT_TRANSLATE_NOOP("Actions", "Go on recording after a question"),
        ("O",),
        Scope.ROUND,
        "record",
    ),
    ActionSpec("why", QT_TRANSLATE_NOOP("Actions", "Why this suggestion"), ("W",), Scope.ROUND, "question"),
    ActionSpec("loop", QT_TRANSLATE_NOOP("Actions", "Play in a loop"), ("L",), Scope.COMPARE, "loop"),
    ActionSpec("slower", QT_TRANSLATE_NOOP("Actions", "Slower"), ("-", ","), Scope.COMPARE),
    ActionSpec("faster", QT_TRANSLATE_NOOP("Actions", "Faster"), ("+", "="), Scope.COMPARE),
    ActionSpec(
        "talk_record",
        QT_TRANSLATE_NOOP("Actions", "Start or stop your answer"),
        ("Space",),
        Scope.CONVERSATION,
        "record",
    ),
    ActionSpec(
        "talk_go_on_recording",
        QT_TRANSLATE_NOOP("Actions", "Go on recording after a question"),
        ("O",),
        Scope.CONVERSATION,
        "record",
    ),
    ActionSpec(
        "talk_hear", QT_TRANSLATE_NOOP("Actions", "Hear the buyer again"), ("A",), Scope.CONVERSATION, "play"
    ),
    ActionSpec(
        "talk_own", QT_TRANSLATE_NOOP("Actions", "Hear your last answer"), ("B",), Scope.CONVERSATION, "play"
    ),
    ActionSpec(
        "talk_all",
        QT_TRANSLATE_NOOP("Actions", "Play the conversation so far"),
        ("Shift+A", "Shift+B"),
        Scope.CONVERSATION,
        "play",
    ),
    ActionSpec(
        "talk_stop", QT_TRANSLATE_NOOP("Actions", "Stop playing"), ("Esc",), Scope.CONVERSATION, "stop"
    ),
    ActionSpec(
        "talk_on", QT_TRANSLATE_NOOP("Actions", "Skip the turn, or go on"), ("N",), Scope.CONVERSATION, "next"
    ),
    ActionSpec(
        "talk_back",
        QT_TRANSLATE_NOOP("Actions", "One exchange back"),
        ("Backspace",),
        Scope.CONVERSATION,
        "back",
    ),
    ActionSpec(
        "talk_again",
        QT_TRANSLATE_NOOP("Actions", "Say your answer again; at the end: from the start"),
        ("R",),
        Scope.CONVERSATION,
        "again",
    ),
    ActionSpec(
        "talk_hints",
        QT_TRANSLATE_NOOP("Actions", "What could I say?"),
        ("H",),
        Scope.CONVERSATION,
        "question",
    ),
    ActionSpec("talk_left", QT_TRANSLATE_NOOP("Actions", "Two seconds back"), ("Left",), Scope.CONVERSATION),
    ActionSpec("talk_right", QT_TRANSLATE_NOOP("Actions", "Two seconds on"), ("Right",), Scope.CONVERSATION),
    ActionSpec(
        "meet_record",
        QT_TRANSLATE_NOOP("Actions", "Somebody goes, or has finished"),
        ("Space",),
        Scope.MEETING,
        "record",
    ),
    ActionSpec(
        "meet_next",
        QT_TRANSLATE_NOOP("Actions", "Next line"),
        ("N", "Right", "PgDown"),
        Scope.MEETING,
        "next",
    ),
    ActionSpec(
        "meet_back",
        QT_TRANSLATE_NOOP("Actions", "Line before"),
        ("Backspace", "Left", "PgUp"),
        Scope.MEETING,
        "back",
    ),
    ActionSpec("meet_model", QT_TRANSLATE_NOOP("Actions", "Hear the model"), ("A",), Scope.MEETING, "play"),
    ActionSpec(
        "meet_last", QT_TRANSLATE_NOOP("Actions", "Hear what was said last"), ("B",), Scope.MEETING, "play"
    ),
    ActionSpec(
        "meet_found", QT_TRANSLATE_NOOP("Actions", "Show what was found"), ("F",), Scope.MEETING, "points"
    ),
    ActionSpec(
        "meet_words", QT_TRANSLATE_NOOP("Actions", "The words of the line"), ("T",), Scope.MEETING, "words"
    ),
    ActionSpec("meet_keep", QT_TRANSLATE_NOOP("Actions", "Keep it"), ("K",), Scope.MEETING, "star"),
    ActionSpec(
        "meet_note",
        QT_TRANSLATE_NOOP("Actions", "What we want to remember"),
        ("M",),
        Scope.MEETING,
        "edit",
    ),
    ActionSpec(
        "meet_full", QT_TRANSLATE_NOOP("Actions", "Full screen"), ("F11",), Scope.MEETING, "full-screen"
    ),
    ActionSpec(
        "meet_go_on_recording",
        QT_TRANSLATE_NOOP("Actions", "Go on recording after a question"),
        ("O",),
        Scope.MEETING,
        "record",
    ),
    ActionSpec(
        "meet_out",
        QT_TRANSLATE_NOOP("Actions", "Be silent, leave the full screen, leave the meeting"),
        ("Esc",),
        Scope.MEETING,
        "cross",
    ),
    ActionSpec("editor_save", QT_TRANSLATE_NOOP("Actions", "Save the scenario"), ("Ctrl+S",), Scope.EDITOR),
    ActionSpec(
        "editor_redo", QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), Scope.EDITOR, "redo"
    ),
    ActionSpec(
        "editor_point",
        QT_TRANSLATE_NOOP("Actions", "Make the selected words a key point"),
        ("Ctrl+K",),
        Scope.EDITOR,
        "points",
    ),
    ActionSpec(
        "editor_try",
        QT_TRANSLATE_NOOP("Actions", "Try the scenario as a rep"),
        ("Ctrl+Return",),
        Scope.EDITOR,
        "practice",
    ),
    ActionSpec(
        "practice", QT_TRANSLATE_NOOP("Actions", "Practice"), ("Ctrl+1",), Scope.EVERYWHERE, "practice"
    ),
    ActionSpec("takes", QT_TRANSLATE_NOOP("Actions", "Takes"), ("Ctrl+2",), Scope.EVERYWHERE, "takes"),
    ActionSpec("packs", QT_TRANSLATE_NOOP("Actions", "Packs"), ("Ctrl+3",), Scope.EVERYWHERE, "packs"),
    ActionSpec("coach", QT_TRANSLATE_NOOP("Actions", "Coach"), ("Ctrl+4",), Scope.EVERYWHERE, "people"),
    ActionSpec(
        "settings", QT_TRANSLATE_NOOP("Actions", "Settings"), ("Ctrl+,",), Scope.EVERYWHERE, "settings"
    ),
    ActionSpec(
        "new_scenario", QT_TRANSLATE_NOOP("Actions", "New scenario"), ("Ctrl+N",), Scope.EVERYWHERE, "plus"
    ),
    ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "Find"), ("Ctrl+F",), Scope.EVERYWHERE, "search"),
    ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), Scope.EVERYWHERE, "undo"),
    ActionSpec(
        "keys", QT_TRANSLATE_NOOP("Actions", "List of keys"), ("F1", "?"), Scope.EVERYWHERE, "keyboard"
    ),
)

BY_ID: Final[Mapping[str, ActionSpec]] = {spec.id: spec for spec in ACTIONS}


def action_text(action_id: str) -> str:
    """An action's text in the user's language."""
    return QCoreApplication.translate(CONTEXT, BY_ID[action_id].text)


def key_text(action_id: str) -> str:
    """An action's first key, as this computer writes it."""
    return QKeySequence(BY_ID[action_id].keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def make_action(action_id: str, window: QWidget, triggered: Callable[[], object]) -> QAction:
    """The action, working in the whole window.

    A shortcut of the window comes before the focused button, so Space records instead of pressing it; a text
    field still gets its letters, because it claims them first.
    """
    spec = BY_ID[action_id]
    action = QAction(action_text(action_id), window)
    action.setObjectName(action_id)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setAutoRepeat(action_id in {"left", "right", "up", "down", "talk_left", "talk_right"})

    def call(*_checked: object) -> None:
        triggered()

    action.triggered.connect(call)
    window.addAction(action)
    return action
