"""The bank of questions."""

from __future__ import annotations

import pytest

from app.ui.coach.talk_questions import QUESTIONS, THEMES, questions_of, theme_names


def test_there_are_enough_of_each_theme_and_none_twice() -> None:
    every = [one for theme in THEMES for one in questions_of(theme)]
    assert len(every) >= 24
    assert len(set(every)) == len(every)
    assert [key for key, _ in theme_names()] == list(QUESTIONS)


@pytest.mark.parametrize("theme", THEMES)
def test_a_question_asks_what_happened_and_never_why(theme: str) -> None:
    for one in questions_of(theme):
        assert one.endswith("?")
        assert one.count("?") == 1
        assert not one.startswith(("Why", "Did you", "Have you", "Do you", "Are you"))
