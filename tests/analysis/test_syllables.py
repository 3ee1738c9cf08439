from __future__ import annotations

import pytest

from app.analysis.delivery.syllables import can_count, syllables


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "Thank you for your time, we will send the report next week.", 13),
        ("en", "Could you sign the invoice before the delivery this afternoon?", 18),
        ("en", "I understand that the price looks high, but it's worth it.", 14),
        ("nl", "Dank u wel voor uw tijd, wij sturen het rapport volgende week.", 15),
        ("nl", "Zullen we vrijdag een korte afspraak maken?", 11),
        ("nb", "Takk for tiden din, vi sender rapporten neste uke.", 15),
        ("nb", "Skal vi avtale et kort møte på fredag?", 11),
    ],
)
def test_a_sentence_is_counted_within_a_tenth(language: str, text: str, count: int) -> None:
    assert sum(syllables(word, language) for word in text.split()) == pytest.approx(count, rel=0.1)


def test_numbers_have_syllables_and_signs_have_none() -> None:
    assert syllables("2026", "en") > 4
    assert syllables("20%", "nl") > syllables("20", "nl")
    assert syllables("-", "en") == 0


def test_other_languages_are_only_roughly_counted() -> None:
    assert not can_count("de")
    assert can_count("no")
    assert syllables("Vertrag", "de") == 2
