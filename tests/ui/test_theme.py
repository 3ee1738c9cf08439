"""Colours can be read, sizes follow the setting, and every action has its key and its picture."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.config import Theme, resource
from app.ui.actions import ACTIONS, Scope, action_text
from app.ui.keys_list import KeysList
from app.ui.theme import DARK, LIGHT, ThemeKeeper, Tokens, theme
from app.ui.widgets.basics import label
from tests.ui.hands import Hands

READABLE = 4.5
SEEN = 3.0
"""WCAG 2.2: contrast of text, and of what is a shape and not a text."""

GROUNDS = ("window", "surface", "raised")
TEXTS = [
    *((text, ground) for text in ("text", "muted") for ground in GROUNDS),
    *((text, ground) for text in ("model", "attempt", "record", "good", "warn") for ground in GROUNDS[:2]),
    ("text", "accent_soft"),
    ("muted", "accent_soft"),
    ("text", "warn_soft"),
    ("warn", "warn_soft"),
    ("text", "border"),
    ("on_accent", "accent"),
    ("on_accent", "model"),
    ("on_record", "record"),
    ("surface", "text"),
    *((f"{one}", f"{one}_soft") for one in ("model", "attempt")),
    *(("text", f"{one}_soft") for one in ("model", "attempt")),
    *(("surface", one) for one in ("model", "attempt")),
]
SHAPES = [(shape, ground) for shape in ("model", "attempt", "focus") for ground in GROUNDS]

both = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def luminance(value: str) -> float:
    channels = [int(value[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@both
def test_every_text_can_be_read_on_its_background(tokens: Tokens) -> None:
    poor = {
        f"{text} on {ground}": round(contrast(getattr(tokens, text), getattr(tokens, ground)), 2)
        for text, ground in TEXTS
        if contrast(getattr(tokens, text), getattr(tokens, ground)) < READABLE
    }
    assert poor == {}


@both
def test_every_pair_in_the_style_sheet_can_be_read(tokens: Tokens) -> None:
    source = resource("assets", "styles", "go-first.qss").read_text(encoding="utf-8")
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", source, flags=re.DOTALL))
    assert len(rules) > 40
    poor = {}
    for selector, body in rules:
        text = re.search(r"(?<![\w-])color: @(\w+)", body)
        ground = re.search(r"background: @(\w+)", body)
        if text and ground:
            value = contrast(getattr(tokens, text[1]), getattr(tokens, ground[1]))
            if value < READABLE:
                poor[selector.strip()] = round(value, 2)
    assert poor == {}


@both
def test_waveforms_and_focus_rings_stand_out(tokens: Tokens) -> None:
    for shape, ground in SHAPES:
        assert contrast(getattr(tokens, shape), getattr(tokens, ground)) >= SEEN, (shape, ground)


@both
def test_model_and_attempt_differ_for_colour_blind_eyes(tokens: Tokens) -> None:
    # In blue against yellow, which those with a red-green weakness see: the blue channel tells them apart.
    blue = [int(value[5:7], 16) for value in (tokens.model, tokens.attempt)]
    assert blue[0] - blue[1] > 100


@pytest.fixture
def keeper(qtbot: QtBot) -> Iterator[ThemeKeeper]:
    yield theme()
    theme().apply(Theme.LIGHT, 100)


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_text_grows_with_the_setting(keeper: ThemeKeeper, qtbot: QtBot, percent: int) -> None:
    def height(role: str) -> float:
        one = label("Ag", role)
        qtbot.addWidget(one)
        one.ensurePolished()
        return QFontMetricsF(one.font()).height()

    roles = ("", "small", "spoken", "title")
    keeper.apply(Theme.LIGHT, 100)
    before = {role: height(role) for role in roles}
    keeper.apply(Theme.LIGHT, percent)
    for role in roles:
        assert height(role) / before[role] == pytest.approx(percent / 100, rel=0.06), role
    assert keeper.scaled(22) == round(22 * percent / 100)


def test_no_token_is_left_in_the_style_sheet(keeper: ThemeKeeper, qapp: QApplication) -> None:
    for one in (Theme.LIGHT, Theme.DARK):
        keeper.apply(one, 100)
        assert "@" not in qapp.styleSheet().split("*/", 1)[1]


def test_a_change_of_theme_is_told_and_changes_the_tokens(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    with qtbot.waitSignal(keeper.changed):
        keeper.apply(Theme.DARK, 100)
    assert keeper.tokens is DARK
    keeper.apply(Theme.LIGHT, 100)
    assert keeper.tokens is LIGHT


def test_every_icon_is_a_drawing_in_the_colour_that_is_asked_for(qtbot: QtBot) -> None:
    files = sorted(resource("assets", "icons").glob("*.svg"))
    assert len(files) > 20
    for file in files:
        assert QSvgRenderer(str(file)).isValid(), file.name
        assert "currentColor" in file.read_text(encoding="utf-8"), file.name


def test_every_icon_that_the_program_names_is_there() -> None:
    names = {spec.icon for spec in ACTIONS if spec.icon}
    for file in resource("app", "ui").rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        names |= set(re.findall(r'icon_name="([\w-]+)"', source))
        names |= set(re.findall(r'tool_button\(\s*"([\w-]+)"', source))
        names |= set(re.findall(r'ThemedIcon\([^,()]+, "([\w-]+)"', source))
    missing = {name for name in names if not resource("assets", "icons", f"{name}.svg").is_file()}
    assert len(names) > 15
    assert missing == set()


def test_no_key_means_two_things_at_once() -> None:
    # What works everywhere and in a round works while comparing as well.
    ids = [spec.id for spec in ACTIONS]
    assert len(set(ids)) == len(ids)
    # Those of a round, of a conversation and of a meeting are never enabled together.
    pages = ({Scope.ROUND, Scope.COMPARE}, {Scope.CONVERSATION}, {Scope.MEETING})
    for here in pages:
        other = set().union(*(one for one in pages if one is not here))
        keys = [key for spec in ACTIONS if spec.scope not in other for key in spec.keys]
        assert len(set(keys)) == len(keys)


def test_every_key_of_the_window_is_in_the_list_of_keys(hands: Hands, qtbot: QtBot) -> None:
    listed = KeysList(hands.window)
    shown = {one.text() for one in listed.findChildren(QLabel)}
    for spec in ACTIONS:
        assert action_text(spec.id) in shown
    for action in hands.window.actions():
        for shortcut in action.shortcuts():
            key = shortcut.toString()
            native = shortcut.toString(shortcut.SequenceFormat.NativeText)
            found = any(native in text.split("   ") for text in shown)
            assert found or key in {str(number) for number in range(1, 10)}, key
    assert "1 – 9" in shown
    listed.deleteLater()


def test_every_action_is_made_in_the_window(hands: Hands) -> None:
    made = {action.objectName() for action in hands.window.actions()}
    assert {spec.id for spec in ACTIONS} <= made
    assert {spec.scope for spec in ACTIONS} == set(Scope)
