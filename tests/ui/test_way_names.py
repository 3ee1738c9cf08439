"""Places in a scenario are called by their names, not by their keys."""

from __future__ import annotations

import pytest

from app.ui.editor.way_names import place_name


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("title.en", "Title · English"),
        ("lines[close].text.nb", "The line · Norsk bokmål"),
        ("lines[close].key_points[price].accept.nl", "Other ways to say the key point · Nederlands"),
        ("lines[close].key_points order", "Key points · Order"),
        ("lines[close].models[anneke].audio", "Recording of the line"),
        ("buyer.name", "Name of the buyer"),
        ("something.unheard", "something.unheard"),
    ],
)
def test_a_place_has_a_name(where: str, name: str) -> None:
    assert place_name(where) == name
