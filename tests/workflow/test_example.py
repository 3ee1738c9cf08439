"""The example round that comes with the program: whole, in step with its pack, and heard without a model."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.audio import open_audio
from app.config import resource
from app.domain import Answer, Verdict
from app.workflow import Services, example_line, find_line, load_example
from app.workflow.example import read_transcript, write_transcript


def test_the_line_of_the_example_is_in_the_bundled_pack(services: Services) -> None:
    found = find_line(services.packs(), example_line())
    assert found is not None
    assert services.paths.bundled_packs in found.pack.folder.parents
    assert len(found.scenario.content_hash) == 64


def test_the_example_shows_both_sides_without_a_model_or_a_take(services: Services) -> None:
    here = find_line(services.packs(), example_line())
    assert here is not None
    shown = load_example(here)
    assert not any(services.paths.models.iterdir())
    assert services.library.takes() == ()
    assert shown.model is not None
    assert shown.attempt is not None
    for side in (shown.model, shown.attempt):
        facts = open_audio(side.audio)
        assert facts.duration_s == pytest.approx(side.duration_s, abs=0.02)
        assert side.transcript is not None
        assert side.transcript.words[-1].end_s <= facts.duration_s
        assert all(word.start_s < word.end_s for word in side.transcript.words)
    assert [(one.key_point, one.text) for one in shown.links] == [
        (point.id, point.text.get("en")) for point in here.line.key_points
    ]
    assert all(one.model is not None and one.model.verdict is Verdict.SAID for one in shown.links)
    assert any(one.attempt is not None and one.attempt.verdict is Verdict.NOT_SAID for one in shown.links)
    assert {one.answer for one in shown.links} == {Answer.YES}, "the rep thought that everything was there"
    assert shown.next_time is not None
    assert shown.next_time.key_point in {one.key_point for one in shown.links}
    assert shown.line_text == here.line.text.get("en")
    assert shown.cue


def test_the_model_says_the_line_as_the_pack_has_it(services: Services) -> None:
    here = find_line(services.packs(), example_line())
    assert here is not None
    shown = load_example(here)
    assert shown.model is not None
    assert shown.model.transcript is not None
    assert " ".join(shown.model.transcript.text.split()) == " ".join(here.line.text.get("en").split())


def test_words_of_an_example_survive_being_written(tmp_path: Path) -> None:
    words = read_transcript(resource("assets", "example", "model.json"))
    write_transcript(tmp_path / "again.json", words)
    assert read_transcript(tmp_path / "again.json") == words
