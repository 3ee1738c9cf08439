"""The bundled pack says its own points: each line's text makes all of them, and so does each phrasing."""

from pathlib import Path

import pytest

from app.analysis import find_points
from app.domain import KeyPointKind, Verdict
from app.packs import load_pack
from tests.analysis.builders import transcript

PACK = Path(__file__).parent.parent.parent / "scenarios" / "b2b-core"
LANGUAGES = ("en", "nl", "nb")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_phrasing_said_as_a_sentence_makes_its_point(language: str) -> None:
    pack = load_pack(PACK).pack
    assert pack is not None
    missed = []
    for scenario in pack.scenarios:
        for line in scenario.lines:
            for point in line.key_points:
                for phrase in point.accept.get(language):
                    end = "" if phrase[-1] in ".?!" else "?" if point.kind is KeyPointKind.ASK else "."
                    said = transcript(f"{phrase[0].upper()}{phrase[1:]}{end}", language)
                    if find_points((point,), said, language)[0].verdict is not Verdict.SAID:
                        missed.append((scenario.id, point.id, phrase))
    assert missed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_of_a_line_is_never_far_from_its_points(language: str) -> None:
    pack = load_pack(PACK).pack
    assert pack is not None
    missed = []
    for scenario in pack.scenarios:
        for line in scenario.lines:
            if line.text.has(language):
                found = find_points(line.key_points, transcript(line.text.get(language), language), language)
                missed += [
                    (scenario.id, finding.key_point)
                    for point, finding in zip(line.key_points, found, strict=True)
                    if finding.verdict is not Verdict.SAID and point.kind is not KeyPointKind.AVOID
                ]
    # A proposal in the form of a question, and a sentence that also says what there is no need for.
    assert set(missed) <= {("no-budget-yet", "aside"), ("ghosted-after-proposal", "no-push")}
