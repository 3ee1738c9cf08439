"""Our word lists: what may stand for what."""

from pathlib import Path

import pytest

import app.analysis
from app.analysis.cover import Coverer
from app.analysis.lexicon import lines_of, sections_of
from app.analysis.talk import talk_of
from app.analysis.tokens import Tokeniser

LISTS = Path(app.analysis.__file__).parent / "lists"


def alike(one: str, other: str, language: str) -> float:
    tokeniser = Tokeniser(language, irregular=True)
    lexicon = tokeniser.lexicon
    left, right = talk_of(one.split(), tokeniser), talk_of(other.split(), tokeniser)
    coverer = Coverer(right, lexicon.opposites, lexicon.compounds)
    return max(coverer.alike(a, b) for a in left.units for b in right.units)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "invoice", "bill"),
        ("en", "sign", "signature"),
        ("en", "went", "go"),
        ("nl", "factuur", "rekening"),
        ("nl", "terugbellen", "bel u terug"),
        ("nl", "datamigratie", "migratie"),
        ("nb", "faktura", "regning"),
        ("nb", "referansesamtalen", "referansen"),
        ("nb", "sendte", "sende"),
    ],
)
def test_words_that_may_stand_for_one_another_are_alike(language: str, one: str, other: str) -> None:
    assert alike(one, other, language) >= 0.5


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [("en", "invoice", "warehouse"), ("nl", "korting", "vestiging"), ("nb", "rabatt", "opplæring")],
)
def test_other_words_are_not(language: str, one: str, other: str) -> None:
    assert alike(one, other, language) < 0.5


@pytest.mark.parametrize("language", ["en", "nl", "nb"])
def test_every_list_is_there_and_each_line_of_concepts_names_its_group(language: str) -> None:
    assert {path.stem for path in (LISTS / language).glob("*.txt")} == {
        "concepts",
        "frames",
        "irregular",
        "light",
        "opposites",
        "remarks",
        "rewordings",
    }
    for line in lines_of(language, "concepts"):
        name, found, members = line.partition(":")
        assert found, line
        assert name.strip(), line
        assert members.strip(), line
    assert {"reported", "refused", "postponed", "vague", "past", "asking", "tags"} <= set(
        sections_of(language, "frames")
    )


def test_a_language_without_lists_has_none_and_a_strange_code_reads_no_file() -> None:
    assert list(lines_of("de", "concepts")) == []
    assert list(lines_of("../en", "concepts")) == []
    assert Tokeniser("de").lexicon.single == {}
