"""Nothing of the editor is cut off in the smallest window, and everything has a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.workflow import Services
from tests.ui.editing import opened
from tests.ui.hands import Hands
from tests.ui.looks import cut_off, nameless

SMALLEST = (1000, 700)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "nl", "nb"])
def test_every_view_of_the_editor_fits_and_has_names(
    services: Services, open_window: Callable[..., Hands], language: str, percent: int
) -> None:
    services.change_settings(interface_language=language, text_percent=percent, practice_language="en")
    hands = open_window(SMALLEST)
    hands.window.edit_scenario("gofirst.b2b-core", "too-expensive")
    page = opened(hands)
    for part in page.form.more.parts:
        part.open(is_open=True)
    faults: dict[str, list[str]] = {}

    def look(name: str) -> None:
        hands.settle()
        found = [*cut_off(hands.window), *(f"no name: {one}" for one in nameless(hands.window))]
        if (hands.window.width(), hands.window.height()) != SMALLEST:
            found.append("forced another size")
        if found:
            faults[name] = found

    look("form")
    for mode in ("translate", "preview"):
        page.show_mode(mode)
        look(mode)
    page._show_parts()
    look("pack")
    page._show_others()
    look("others")
    page.begin_new()
    opened(hands)
    look("new")
    assert faults == {}
