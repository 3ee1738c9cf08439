"""What else is known about a take, worded in three languages, without a number that was not measured."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.analysis import TakeFacts, compare_deliveries
from app.domain import (
    AskedQuestion,
    CommitmentFinding,
    Evidence,
    Mention,
    MentionKind,
    Review,
    Span,
    TakeKind,
    Transcript,
    TranscriptState,
    Verdict,
    Word,
)
from app.ui.fact_sections import fact_sections, measure_text
from app.workflow.comparison import Comparison, Side
from tests.analysis.deliveries import delivery

QUOTE = Evidence(0, 2, 1.0, 2.0, "What does it cost?", "", 1.0)


def compared(language: str, commitment: CommitmentFinding | None) -> Comparison:
    sound = delivery(hesitations=4, unclear=(Span(3.0, 4.0),))
    mention = Mention(MentionKind.HEDGE, 3, 4, 2.0, 2.3, "maybe")
    review = Review(
        "take", (), questions=(AskedQuestion(QUOTE, True),), commitment=commitment, mentions=(mention,)
    )
    words = Transcript(TranscriptState.DONE, language, (Word("What", 1.0, 1.2),))
    side = Side(TakeKind.ATTEMPT, Path("b.wav"), 20.0, "", words, (), review=review, delivery=sound)
    rows = compare_deliveries(TakeFacts(sound, (mention,)), TakeFacts(delivery(wpm=120)))
    return Comparison("", "", "", language, None, side, (), None, rows=rows)


@pytest.mark.parametrize(
    ("language", "titles", "step"),
    [
        (
            "en",
            ["Questions", "Next step", "How it sounds", "Worth hearing again"],
            "Who: I; What: send it; Still open: when",
        ),
        (
            "nl",
            ["Vragen", "Vervolgstap", "Hoe het klinkt", "Nog eens naar luisteren"],
            "Wie: I; Wat: send it; Nog open: wanneer",
        ),
        (
            "nb",
            ["Spørsmål", "Neste steg", "Hvordan det lyder", "Verdt å høre igjen"],
            "Hvem: I; Hva: send it; Fortsatt åpent: når",
        ),
    ],
)
def test_every_kind_of_fact_has_its_section(language: str, titles: list[str], step: str) -> None:
    found = CommitmentFinding(Verdict.NOT_SAID, QUOTE, "I", "send it")
    sections = fact_sections(compared(language, found))
    assert [section.title for section in sections] == titles
    assert sections[0].entries[0].quote == "What does it cost?"
    assert sections[1].entries[0].text == step
    assert sections[3].entries[0].quote == "maybe"
    sound = [entry.text for entry in sections[2].entries]
    assert any("150" in text and "120" in text for text in sound)
    assert sections[2].entries[-1].start_s == 3.0


@pytest.mark.parametrize(
    ("commitment", "text"),
    [
        (CommitmentFinding(Verdict.NOT_SAID), "No next step was heard."),
        (CommitmentFinding(Verdict.COULD_NOT_TELL), "Could not tell whether a next step was agreed."),
    ],
)
def test_a_step_that_is_missing_or_unknown_is_told_apart(commitment: CommitmentFinding, text: str) -> None:
    assert fact_sections(compared("en", commitment))[1].entries[0].text == text


def test_nothing_is_said_of_what_is_not_asked_for() -> None:
    titles = [section.title for section in fact_sections(compared("en", None))]
    assert "Next step" not in titles
    nothing = Comparison("", "", "", "en", None, None, (), None)
    assert fact_sections(nothing) == ()


def test_counts_are_at_least_and_never_nought() -> None:
    rows = {
        row.measure: row
        for row in compare_deliveries(TakeFacts(delivery(hesitations=3)), TakeFacts(delivery()))
    }
    row = rows["hesitations_pm"]
    assert measure_text(row, row.value, "en") == "at least 9.0 a minute"
    assert row.model is not None
    assert measure_text(row, row.model, "nl") == "geen gevonden"
    pause = rows["answer_after_s"]
    assert measure_text(pause, pause.value, "en") == (
        "Could not tell: no words of the buyer were played before it"
    )


def test_the_sections_need_no_qt() -> None:
    program = "import sys, app.ui.fact_sections, app.ui.remark_section; sys.exit('PySide6' in sys.modules)"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", program], cwd=root, check=False).returncode == 0
