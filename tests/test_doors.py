"""The doors of the rooms whose parts are loaded when they are asked for."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

LAZY = ("app.domain", "app.packs", "app.workflow")


@pytest.mark.parametrize("room", LAZY)
def test_every_name_on_the_door_can_be_had(room: str) -> None:
    door = importlib.import_module(room)
    assert sorted(door._PLACES) == sorted(door.__all__)
    for name in door.__all__:
        assert getattr(door, name).__class__.__name__ != "module"


@pytest.mark.parametrize("room", LAZY)
def test_no_part_has_the_name_of_what_it_holds(room: str) -> None:
    # Python puts a loaded part on the door under its own name, and would hide the thing behind it.
    places = importlib.import_module(room)._PLACES
    assert not set(places) & set(places.values())


@pytest.mark.parametrize("room", LAZY)
def test_a_name_that_is_not_there_is_an_attribute_error(room: str) -> None:
    with pytest.raises(AttributeError):
        importlib.import_module(room).no_such_name  # noqa: B018


@pytest.mark.parametrize("room", LAZY)
def test_an_opened_door_has_loaded_no_part(room: str) -> None:
    script = f"import sys, {room}; print(*(name for name in sys.modules if name.startswith('{room}.')))"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert set(result.stdout.split()) <= {"app.domain.doors"}
