"""Every code that is raised has a sentence, which needs no fact that is not given; found in the sources."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

import pytest

from app.domain import KnownError
from app.ui.sentence_tables import SENTENCES
from app.ui.sentences import sentence

ROOT = Path(__file__).parents[2]

RAISERS = {"KnownError": 0, "Problem": 1, "_problem": 1, "_warning": 1}
"""What makes a code into an error, and which argument the code is."""

BUILT: dict[str, dict[str, set[str]]] = {
    "app/audio/devices.py": {
        "no_microphone": set(),
        "no_speaker": set(),
        "microphone_gone": {"name"},
        "speaker_gone": {"name"},
    },
    "app/audio/streams.py": {
        "microphone_busy": {"name"},
        "speaker_busy": {"name"},
        "microphone_failed": {"name", "reason"},
        "speaker_failed": {"name", "reason"},
        "microphone_gone": {"name"},
        "speaker_gone": {"name"},
    },
    "app/workflow/recording_endings.py": {
        "recording_lost": {"name", "until"},
        "recording_failed": {"name", "reason", "until"},
        "recording_disk_full": {"folder", "until"},
        "recording_unwritable": {"until"},
    },
    "app/storage/receiving.py": {"take_newer": {"take"}, "take_damaged": {"take"}},
    "app/storage/catalogue.py": {
        f"index_{reason}": {"takes"} for reason in ("missing", "damaged", "newer", "in_memory")
    },
    "app/config/settings.py": {f"settings_{what}": set[str]() for what in ("damaged", "newer", "unreadable")},
    "app/transcription/transcriber.py": {
        "model_not_loaded": {"name"},
        "transcription_missing": {"name"},
        "transcription_crashed": set(),
        "transcription_hung": set(),
        "transcription_failed": set(),
    },
    "app/transcription/words.py": {"speech_not_understood": set()},
    "app/workflow/report.py": {"report_too_large": {"file"}},
}
"""Codes that stand at no raise as a word of their own, by file, with the facts that they get."""

HANDED_ON = (
    "app/commands/library_care.py",
    "app/commands/looks.py",
    "app/commands/models.py",
    "app/commands/practise.py",
    "app/packs/importing.py",
    "app/storage/checks.py",
    "app/transcription/store.py",
    "app/ui/pages/settings_check.py",
    "app/ui/pages/settings_speech.py",
    "app/ui/start_up.py",
    "app/workflow/pipeline.py",
)
"""Where a code that another place made becomes an error (again), with the facts that it came with."""

OWN_TABLE = (
    "app/packs/",
    "app/commands/pack_check.py",
    "app/ui/problem_sentences.py",
    "app/workflow/pack_sound.py",
    "app/workflow/phrasings.py",
)
"""Problems in packs have sentences of their own, with tests of their own."""

NOT_OWN = tuple(
    f"app/packs/{name}.py"
    for name in (
        *(
            "addresses",
            "editing",
            "exporting",
            "fetch_worker",
            "git_fetch",
            "import_worker",
            "importing",
            "loader",
        ),
        *("damage", "overlays", "shelf_file", "staging", "starting", "store", "web"),
    )
)
"""What in that room raises errors that are no problems of a pack."""


@dataclass(frozen=True)
class Raised:
    """One place in the sources that makes an error."""

    file: str
    line: int
    code: str
    facts: frozenset[str] | None
    """None: handed on as they come."""

    def __str__(self) -> str:
        return f"{self.code} in {self.file}:{self.line}"


def calls() -> Iterator[tuple[str, ast.Call, int]]:
    for path in sorted((ROOT / "app").rglob("*.py")):
        file = path.relative_to(ROOT).as_posix()
        if file.startswith(OWN_TABLE) and file not in NOT_OWN:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in RAISERS and (not name.startswith("_") or file == "app/storage/checks.py"):
                    yield file, node, RAISERS[name]


def codes_in(node: ast.expr) -> list[str]:
    """The codes that an argument can be, as far as it says so itself."""
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    if isinstance(node, ast.IfExp):
        return [*codes_in(node.body), *codes_in(node.orelse)]
    return []


def facts_of(call: ast.Call) -> frozenset[str] | None:
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    facts = named.pop("facts", None)
    if isinstance(facts, ast.Dict):
        return frozenset(str(key.value) for key in facts.keys if isinstance(key, ast.Constant))
    if facts is not None or None in named:
        return None
    return frozenset(str(name) for name in named) - {"severity"}


def raised() -> list[Raised]:
    found = [
        Raised(file, call.lineno, code, facts_of(call))
        for file, call, at in calls()
        if len(call.args) > at
        for code in codes_in(call.args[at])
    ]
    built = [
        Raised(file, 0, code, frozenset(facts))
        for file, codes in BUILT.items()
        for code, facts in codes.items()
    ]
    return [*found, *built]


RAISED = raised()


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_the_sources_are_understood() -> None:
    assert len({one.code for one in RAISED}) > 70
    assert all(len(call.args) > at for _, call, at in calls()), "a code was given by name"
    unclear = {file for file, call, at in calls() if not codes_in(call.args[at])}
    assert unclear - set(BUILT) - set(HANDED_ON) == set()


def test_every_code_has_a_sentence() -> None:
    assert [str(one) for one in RAISED if one.code not in SENTENCES] == []


def test_every_sentence_has_a_code() -> None:
    assert SENTENCES.keys() - {one.code for one in RAISED} == set()


def test_every_placeholder_is_a_fact_that_each_place_gives() -> None:
    lacking = [
        f"{one}: {sorted(placeholders(SENTENCES[one.code]) - one.facts)}"
        for one in RAISED
        if one.facts is not None and not placeholders(SENTENCES[one.code]) <= one.facts
    ]
    assert lacking == []


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_says_what_happened_and_ends(code: str) -> None:
    facts = {name: f"<{name}>" for name in placeholders(SENTENCES[code])}
    said = sentence(KnownError(code, **facts))
    assert said[0].isupper() or said[0] in "<“"
    assert said[-1] in ".?”" or said.endswith((">", "portaudio2"))
    assert "\n" not in said
    assert "  " not in said
    assert all(f"<{name}>" in said for name in facts)


def test_a_fact_that_is_missing_or_odd_never_raises() -> None:
    assert sentence(KnownError("disk_full")).startswith("The disk with folder is full.")
    assert "{x}" in sentence(KnownError("disk_full", folder="{x} %s"))
    assert sentence(KnownError("never_heard_of", file="a")).startswith("never_heard_of")
