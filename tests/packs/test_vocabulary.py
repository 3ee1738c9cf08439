"""Names and terms that a pack gives the transcription."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain import Severity
from app.packs import load_pack
from app.packs.vocabulary import LENGTH_LIMIT, NAMES_LIMIT
from tests.packs.making import PACK, SCENARIO, found, load_scenario, write_pack


def test_names_come_as_a_list_or_by_language_and_keep_their_order(tmp_path: Path) -> None:
    pack = load_pack(
        write_pack(
            tmp_path,
            {"price.yaml": SCENARIO + "vocabulary:\n  nb: [Åse, 'no']\n  en: [Harbour]\n"},
            PACK + "vocabulary: [MEDDIC, Northwind]\n",
        )
    ).pack
    assert pack is not None
    assert pack.vocabulary is not None
    assert pack.vocabulary.get("nb") == ("MEDDIC", "Northwind")
    of_scenario = pack.scenarios[0].vocabulary
    assert of_scenario is not None
    assert [of_scenario.get(language) for language in ("nb", "en", "nl")] == [("Åse", "no"), ("Harbour",), ()]


def test_a_pack_without_names_is_as_sound_as_before(tmp_path: Path) -> None:
    loaded = load_pack(write_pack(tmp_path))
    assert loaded.problems == ()
    assert loaded.pack is not None
    assert loaded.pack.vocabulary is None


MISTAKES = {
    "a text for the list": ("vocabulary: MEDDIC", [("not_a_list", 19)]),
    "a list in the list": ("vocabulary: [MEDDIC, [a, b]]", [("not_a_text", 19)]),
    "an empty name": ('vocabulary:\n  - ""\n  - MEDDIC', [("empty_text", 20)]),
    "an invisible sign": ('vocabulary: ["MED\\u0007DIC"]', [("yaml_control", 19)]),
    "a wrong language": ("vocabulary:\n  nb: [Harbour]\n  EN: [MEDDIC]", [("bad_language", 21)]),
    "a misspelt key": ("vocabulary_: [MEDDIC]", [("misspelt_key", 19)]),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_the_names_is_named_with_its_line_and_costs_only_them(name: str, tmp_path: Path) -> None:
    text, expected = MISTAKES[name]
    loaded = load_scenario(tmp_path, SCENARIO + text + "\n")
    assert found(loaded) == expected


def test_names_beyond_the_limits_are_left_out_with_a_warning_at_their_line(tmp_path: Path) -> None:
    names = "".join(f"  - Name {number}\n" for number in range(NAMES_LIMIT + 20))
    loaded = load_pack(write_pack(tmp_path, pack=PACK + f"vocabulary:\n  - {'x' * 61}\n{names}"))
    assert found(loaded) == [("vocabulary_full", 14), ("long_name", 15)]
    assert {problem.severity for problem in loaded.problems} == {Severity.WARNING}
    assert {problem.file.name for problem in loaded.problems} == {"pack.yaml"}
    assert loaded.pack is not None
    assert loaded.pack.vocabulary is not None
    kept = loaded.pack.vocabulary.get("nb")
    assert len(kept) == NAMES_LIMIT
    assert kept[0] == "Name 0"
    assert max(map(len, kept)) <= LENGTH_LIMIT
