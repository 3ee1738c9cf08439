"""What the conversation's engine needs of a pack, beyond ways that lead somewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain import Severity
from tests.packs.test_lint import EXAMPLE, codes_of

COMMITMENT = EXAMPLE[EXAMPLE.index("commitment:\n") : EXAMPLE.index("dialogue:\n")]
AVOID = """    avoid:
      en: [discount, we can do something on price]
      nl: [korting]
"""
SECOND_LINE = """  - id: again
    text: {en: I hear you., nl: Dat begrijp ik.}
    key_points:
      - id: acknowledge
        text: {en: I hear you, nl: dat begrijp ik}
        accept: {en: [that is a fair point], nl: [dat is een goed punt]}
questions:
"""


def test_the_example_has_nothing_to_report(tmp_path: Path) -> None:
    assert codes_of(tmp_path, EXAMPLE) == {}


@pytest.mark.parametrize(
    ("code", "right", "wrong"),
    [
        ("no_commitment", COMMITMENT, ""),
        ("nothing_to_avoid", AVOID, ""),
        (
            "turn_never_ends",
            "          goto: done-well\n        - goto: done-open",
            "          goto: stall\n        - goto: stall",
        ),
    ],
)
def test_what_can_never_happen_is_a_warning(code: str, right: str, wrong: str, tmp_path: Path) -> None:
    assert right in EXAMPLE
    text = EXAMPLE.replace(right, wrong)
    if code == "turn_never_ends":
        text = text.replace("goto: done-well", "goto: stall")
    found = codes_of(tmp_path, text)
    assert found.pop(code) is Severity.WARNING
    assert set(found) <= {"turn_unreached"}


def test_a_name_of_two_key_points_is_a_warning_unless_the_turn_or_the_name_says_which(tmp_path: Path) -> None:
    two = EXAMPLE.replace("questions:\n", SECOND_LINE, 1)
    (tmp_path / "a").mkdir()
    assert codes_of(tmp_path / "a", two) == {}, "the turn says only one of the two lines"
    both = two.replace("rep: {say: [reframe], ask: [cost]", "rep: {say: [reframe, again], ask: [cost]", 1)
    (tmp_path / "b").mkdir()
    assert codes_of(tmp_path / "b", both) == {"vague_key_point": Severity.WARNING}
    (tmp_path / "c").mkdir()
    named = both.replace("said: [acknowledge]", "said: [again.acknowledge]")
    assert codes_of(tmp_path / "c", named) == {}
