"""Sentences about scenarios, the display and the rest."""

from __future__ import annotations

from typing import Final

from app.ui.translate import QT_TRANSLATE_NOOP

PRACTICE: Final[dict[str, str]] = {
    "answers_unused": QT_TRANSLATE_NOOP(
        "Sentences",
        "The conversation had ended before all answers were given; so many were not used: {number}.",
    ),
    "display_unreachable": QT_TRANSLATE_NOOP(
        "Sentences",
        "The display {display} does not answer, or does not let this user in. Start Go First "
        "from the desktop you are signed in to.",
    ),
    "first_line": QT_TRANSLATE_NOOP(
        "Sentences", "The scenario has more lines; “{line}” was taken. The others are: {others}."
    ),
    "language_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "This line has no text in “{language}”; it is shown in “{shown}”, and points without "
        "phrasings in “{language}” are left to your own judgement.",
    ),
    "language_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "Go First does not know the language “{language}”. Choose one of: {known}."
    ),
    "line_not_found": QT_TRANSLATE_NOOP(
        "Sentences",
        "No installed pack has the line {line} any more. Look under Packs which are installed.",
    ),
    "line_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "The scenario “{scenario}” has no line “{line}”. Choose one of: {lines}."
    ),
    "no_display": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no display to open a window on. Start Go First on a desktop, or see `main.py "
        "--help` for what works without a window.",
    ),
    "no_dialogue": QT_TRANSLATE_NOOP(
        "Sentences",
        "The scenario “{scenario}” has no conversation to play. Practise its lines instead.",
    ),
    "no_such_scenario": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no scenario “{scenario}”, nor one like it. The Packs page lists what is "
        "installed; a path to a scenario file works as well.",
    ),
    "pack_not_found": QT_TRANSLATE_NOOP("Sentences", "There is no pack at {path}. Check the path."),
    "package_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "A part of the program is not installed ({package}). Start it with scripts/run or `uv "
        "run main.py`, which set it up.",
    ),
    "qt_library_missing": QT_TRANSLATE_NOOP(
        "Sentences", "The window needs {library}, which this computer lacks. Install it with: {mend}"
    ),
    "qt_library_missing_no_apt": QT_TRANSLATE_NOOP(
        "Sentences",
        "The window needs {library}, which this computer lacks. Install the package that holds "
        "it and start again.",
    ),
    "qt_platform_unknown": QT_TRANSLATE_NOOP(
        "Sentences",
        "QT_QPA_PLATFORM asks for “{platform}”, which this Qt does not know. Unset it and start again.",
    ),
    "report_too_large": QT_TRANSLATE_NOOP(
        "Sentences", "The recordings are too long for one page, so {file} comes without them."
    ),
    "scenario_ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "More than one pack has a scenario “{scenario}”. Say which: {choices}."
    ),
    "scenario_file_broken": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} could not be used: it has problems ({problems}). “main.py pack check {file}” names them.",
    ),
    "scenario_file_problems": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} has problems ({problems}) but could be used. “main.py pack check {file}” names them.",
    ),
    "scenario_not_found": QT_TRANSLATE_NOOP("Sentences", "There is no file {path}. Check the path."),
    "scenario_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no scenario “{scenario}”. Did you mean one of these: {near}?"
    ),
}
