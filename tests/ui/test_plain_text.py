"""Texts that others wrote are shown as they are: never as markup, which could fetch a file or hide a word."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from app.domain import Pack, TakeKind, Text
from app.packs import LoadedPack
from app.ui.widgets.waveform import Waveform
from app.workflow import Services, Step, TakePipeline
from tests.ui.hands import Hands
from tests.ui.stored import place_of, store, words_of

EVIL = "<img src=file:///x><b>&amp;"


def made_evil(thing: Any) -> Any:
    """The same with markup in every text."""
    if isinstance(thing, Text):
        return Text({key: f"{EVIL} {value}" for key, value in thing.by_language.items()}, thing.default)
    if isinstance(thing, tuple):
        return tuple(made_evil(one) for one in thing)
    if isinstance(thing, Mapping):
        return {key: made_evil(value) for key, value in thing.items()}
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    changed: Any = replace(thing, **{one.name: made_evil(getattr(thing, one.name)) for one in fields(thing)})
    if isinstance(changed, Pack):
        return replace(changed, authors=(EVIL,), license=EVIL, homepage=EVIL, version="1.0.0")
    return changed


@pytest.fixture
def evil(
    services: Services, bundled_packs: tuple[LoadedPack, ...], open_window: Callable[[], Hands]
) -> Hands:
    """A window over a pack, names and words full of markup."""
    services._packs = tuple(replace(one, pack=made_evil(one.pack)) for one in bundled_packs)
    place = place_of(services)
    for kind in (TakeKind.MODEL, TakeKind.MODEL, TakeKind.ATTEMPT, TakeKind.ATTEMPT):
        take = store(services, kind, speaker=EVIL, place=place, words=False)
        transcript = words_of(kind)
        words = tuple(replace(word, text=f"{word.text}<b>") for word in transcript.words)
        services.library.save_transcript(take.id, replace(transcript, words=words))
        TakePipeline(services).analyse(take.id)
    return open_window()


def obeyed(root: QWidget) -> list[str]:
    """Texts that Qt would read as markup."""
    found = []
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"label {widget.text()[:60]!r}")
        tip = widget.toolTip()
        if QtText.mightBeRichText(tip) and not is_escaped(tip):
            found.append(f"tooltip of {type(widget).__name__} {tip[:60]!r}")
    return found


def is_escaped(tip: str) -> bool:
    inside = tip.removeprefix("<qt>").removesuffix("</qt>")
    return tip.startswith("<qt>") and "<" not in inside


def hover(root: QWidget) -> None:
    """The pointer over everything that names what lies under it."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and (widget.hasMouseTracking() or isinstance(widget, Waveform)):
            for x in range(0, widget.width(), 24):
                QTest.mouseMove(widget, QPoint(x, 12))
                assert is_escaped(widget.toolTip()) or not QtText.mightBeRichText(widget.toolTip())


def test_markup_in_a_pack_is_shown_and_not_obeyed(evil: Hands) -> None:
    window = evil.window
    seen: dict[str, list[str]] = {}

    def look(name: str) -> None:
        evil.settle()
        hover(window)
        found = obeyed(window)
        if found:
            seen[name] = found

    look("practice")
    shown = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    assert any(EVIL in text for text in shown)
    evil.open_line()
    for step in Step:
        evil.go(step)
        look(step.value)
    for take in evil.controller.earlier:
        evil.controller.look_at(take)
        evil.go(Step.COMPARE)
        look("compare with a take")
    for page in ("takes", "packs", "settings"):
        window.show_page(page)
        look(page)
    window.say(f"{EVIL} could not be read.", (EVIL, int))
    look("notice")
    assert seen == {}


def test_the_check_finds_markup(hands: Hands) -> None:
    label = QLabel("<b>bold</b>", hands.window)
    assert obeyed(hands.window) == ["label '<b>bold</b>'"]
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip("<b>bold</b>")
    assert obeyed(hands.window) == ["tooltip of QLabel '<b>bold</b>'"]
