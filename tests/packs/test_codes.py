"""Codes and the facts that go with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.config import resource
from app.domain import InternalError
from app.packs.codes import CODES, Faults, listed, nearest, shown
from app.packs.versions import satisfies


@pytest.mark.parametrize("code", CODES)
def test_every_declared_code_is_raised_where_packs_are_read_or_checked(code: str) -> None:
    # What phrasings are too thin to tell by is a matter of matching, which this room knows nothing of.
    rooms = (*resource("app", "packs").glob("*.py"), resource("app", "workflow", "phrasings.py"))
    sources = [p.read_text(encoding="utf-8") for p in rooms if p.name != "codes.py"]
    raised = any(f'"{code}"' in source for source in sources)
    assert raised or (code == "more_problems")


def test_a_code_that_is_not_declared_with_its_facts_is_our_bug() -> None:
    faults = Faults(Path("a.yaml"))
    with pytest.raises(InternalError):
        faults.add("no_such_code")
    with pytest.raises(InternalError):
        faults.add("bad_id")


def test_what_strangers_wrote_is_shown_cut_and_without_terminal_codes() -> None:
    assert shown("\x1b[31mrød\u202e\n") == "\\x1b[31mrød\\u202e\\n"
    assert len(shown("x" * 1000)) == 80


def test_the_nearest_word_is_offered_only_when_it_is_near() -> None:
    assert nearest("Keypoints", ["id", "key_points", "text"]) == "key_points"
    assert nearest("xyzzy", ["id", "key_points", "text"]) == ""
    assert listed("clos", ["open", "close", "grow"]).startswith("close, ")


@pytest.mark.parametrize(
    ("version", "wanted", "holds"),
    [
        ("0.3.0", ">=0.3", True),
        ("0.2.9", ">=0.3", False),
        ("0.10.0", ">=0.9", True),
        ("1.4.0", ">=1.2, <2", True),
        ("2.0.0", ">=1.2,<2", False),
        ("1.2.9", "~=1.2.3", True),
        ("1.3.0", "~=1.2.3", False),
        ("1.3.0", "~=1.2", True),
        ("1.2.3", "==1.2.3", True),
        ("1.2.3", ">1.2.3", False),
        ("1.2.3", "<=1.2.3", True),
        ("1.2.0rc1", "1.2", True),
    ],
)
def test_a_version_lies_in_a_range_or_not(version: str, wanted: str, holds: bool) -> None:
    assert satisfies(version, wanted) is holds
