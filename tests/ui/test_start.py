"""The window is there before anything costly is loaded, and speaks the user's language."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.config import Theme, resource
from app.ui import start
from app.ui.theme import DARK, LIGHT, theme
from app.workflow import Services
from tests.ui.hands import Hands

ROOT = Path(__file__).parents[2]
COSTLY = (
    "numpy",
    "pydantic",
    "yaml",
    "sounddevice",
    "soundfile",
    "soxr",
    "faster_whisper",
    "ctranslate2",
    "rapidfuzz",
    "snowballstemmer",
    "jinja2",
    "sqlite3",
    "PySide6.QtTextToSpeech",
    "PySide6.QtMultimedia",
)
PROGRAM = """
import json, sys
from pathlib import Path
from app.config import find_paths
from app.ui.start import make_application, make_window
from app.workflow import Services

application = make_application()
window = make_window(application, Services(find_paths(Path(sys.argv[1]))))
window.show()
print(json.dumps(sorted(sys.modules)))
"""


def test_the_window_is_shown_without_loading_anything_costly(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(json.loads(result.stdout.splitlines()[-1]))
    assert {"PySide6.QtWidgets", "app.ui.window"} <= loaded
    assert sorted(loaded.intersection(COSTLY)) == []


@pytest.mark.parametrize(("chosen", "tokens"), [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK)])
def test_the_window_opens_in_the_theme_that_was_chosen(
    services: Services, open_window: Callable[[], Hands], chosen: Theme, tokens: object
) -> None:
    services.change_settings(theme=chosen)
    open_window()
    assert theme().tokens is tokens


@pytest.mark.parametrize(("language", "practice"), [("nl", "Oefenen"), ("en", "Practice")])
def test_the_window_speaks_the_language_that_was_chosen(
    services: Services, open_window: Callable[[], Hands], language: str, practice: str
) -> None:
    if (
        resource("assets", "translations", f"go_first_{language}.qm").stat().st_size < 1000
        and language != "en"
    ):
        pytest.skip("not translated yet: run scripts/translations.py")
    services.change_settings(interface_language=language)
    hands = open_window()
    names = {one.text() for one in hands.window._rail_buttons.values()}
    assert practice in names


def test_without_a_choice_the_language_is_the_computers_or_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for languages, wanted in ((["de-DE", "no-NO", "en-US"], "nb"), (["nl-BE"], "nl"), (["fi-FI"], "en")):
        system = SimpleNamespace(uiLanguages=lambda found=languages: found)
        monkeypatch.setattr(QLocale, "system", lambda one=system: one)
        assert start.system_language() == wanted


def test_one_and_many_are_written_differently_in_english(hands: Hands) -> None:
    starting = hands.window._starting
    assert starting is not None
    texts = [starting.tr("%n take(s) moved to the trash.", "", count) for count in (1, 2)]
    assert texts == ["1 take moved to the trash.", "2 takes moved to the trash."]
