"""Every problem in a pack has words, and they need no facts that the problem does not bring."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from string import Formatter

import pytest

from app.domain import Problem
from app.domain.errors import Fact
from app.packs.codes import CODES
from app.ui.problem_sentences import PROBLEM_SENTENCES, problem_sentences


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    assert PROBLEM_SENTENCES.keys() == CODES.keys()


@pytest.mark.parametrize("code", PROBLEM_SENTENCES)
def test_a_sentence_uses_only_the_facts_of_its_code(code: str) -> None:
    used = {
        field
        for text in PROBLEM_SENTENCES[code]
        for _, field, _, _ in Formatter().parse(text)
        if field is not None
    }
    assert used <= CODES[code]


@pytest.mark.parametrize("code", PROBLEM_SENTENCES)
def test_a_sentence_says_what_happened_and_what_to_do(code: str) -> None:
    facts: dict[str, Fact] = {name: f"{name} {{odd}} %s" for name in CODES[code]}
    what, remedy = problem_sentences(Problem(Path("a.yaml"), code, facts=facts))
    assert what
    assert what.endswith((".", "%s"))
    assert remedy[-1] in ".?"


def test_numbers_are_written_without_needless_zeros() -> None:
    facts: dict[str, Fact] = {"value": "9", "lowest": 1.0, "highest": 2.5}
    what, _ = problem_sentences(Problem(Path("a.yaml"), "number_out_of_range", facts=facts))
    assert what == "9 is not between 1 and 2.5."


def test_the_sentences_need_no_qt() -> None:
    program = "import sys, app.ui.problem_sentences; sys.exit('PySide6' in sys.modules)"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", program], cwd=root, check=False).returncode == 0
