"""A take of the library as one HTML page, with what people remarked about it."""

from __future__ import annotations

import argparse
import json
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.commands.library import add_parser, run
from app.config import find_paths
from app.domain import CallPlan, Goal, KnownError, Remark, RemarkKind
from app.ui.start import use_language
from app.workflow import Services, add_rep, fresh
from tests.ui.stored import store_pair

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    """A data folder with a model and an attempt, the attempt's id, and its page."""
    folder = tmp_path_factory.mktemp("data")
    services = Services(find_paths(folder))
    _model, attempt = store_pair(services)
    library = services.library
    library.save_remark(attempt.id, Remark("r1", RemarkKind.QUESTION, "And <then>?", "", NOON, 1.5))
    library.save_remark(attempt.id, Remark("r2", RemarkKind.PRAISE, "Calm.", "Anneke", NOON, 4.0, 5.0))
    services.close()
    file = folder / "page.html"
    assert _command(folder, attempt.id, str(file)) == 0
    return folder, attempt.id, file.read_text("utf-8")


def _command(folder: Path, *arguments: str, action: str = "page") -> int:
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    args = parser.parse_args(["library", action, *arguments])
    args.data_dir = folder
    return run(args)


def test_remarks_stand_on_the_page_praise_first_and_play_from_their_moment(
    written: tuple[Path, str, str],
) -> None:
    page = written[2]
    section = page[page.index("<h2>Remarks</h2>") :]
    section = section[: section.index("</section>")]
    assert re.findall(r'class="verdict">([^<]*)<', section) == [
        "Praise by Anneke: Calm.",
        "Question: And &lt;then&gt;?",
    ]
    assert re.findall(r'data-spans="([^"]*)"', section) == ["b:3.850:5.250", "b:1.350:Infinity"]
    assert "Anneke" in page
    assert "Kari" in page


def test_a_take_without_remarks_has_no_such_heading(written: tuple[Path, str, str], tmp_path: Path) -> None:
    folder, attempt, _page = written
    library = Services(find_paths(folder)).library
    [model] = [take for take in library.takes() if take.id != attempt]
    library.close()
    assert _command(folder, model.id, str(tmp_path / "model.html")) == 0
    assert "<h2>Remarks</h2>" not in (tmp_path / "model.html").read_text("utf-8")


def test_damaged_remarks_are_told_of_and_no_page_is_written(
    written: tuple[Path, str, str], tmp_path: Path
) -> None:
    folder, attempt, _page = written
    [file] = folder.rglob("remarks.json")
    content = file.read_bytes()
    file.write_bytes(b"not json")
    with pytest.raises(KnownError, match="file_damaged"):
        _command(folder, attempt, str(tmp_path / "page.html"))
    assert not list(tmp_path.iterdir())
    file.write_bytes(content)


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Goal, CallPlan]:
    """A data folder with a goal of Bram and a plan of Kari."""
    folder = tmp_path_factory.mktemp("records")
    services = Services(find_paths(folder))
    bram, kari = add_rep(services, "Bram"), add_rep(services, "Kari")
    goal = services.records.save(
        Goal(**fresh(NOON), rep=bram.id, text="As Kari does it", due=date(2026, 12, 18))
    )
    plan = services.records.save(CallPlan(**fresh(NOON), rep=kari.id, customer="Van Dijk"))
    services.close()
    return folder, goal, plan


def test_records_are_listed_with_the_ids_that_a_paper_asks_for(
    records: tuple[Path, Goal, CallPlan], capsys: pytest.CaptureFixture[str]
) -> None:
    folder, goal, plan = records
    assert _command(folder, action="records") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[-1] for line in lines] == ["id", plan.id, goal.id]
    assert _command(folder, "--rep", "bram", "--json", action="records") == 0
    [only] = json.loads(capsys.readouterr().out)
    assert (only["kind"], only["rep"], only["id"]) == ("goals", "Bram", goal.id)
    assert _command(folder, "--kind", "visits", action="records") == 0
    assert capsys.readouterr().out == "No records.\n"


@pytest.mark.parametrize(
    ("ending", "part"), [("html", b"<!doctype html>"), ("pdf", b"%PDF-"), ("md", b"# As Kari does it")]
)
def test_a_record_becomes_what_the_ending_says_in_the_language_that_is_asked_for(
    records: tuple[Path, Goal, CallPlan],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    qapp: QApplication,
    ending: str,
    part: bytes,
) -> None:
    folder, goal, _plan = records
    file = tmp_path / f"goal.{ending}"
    try:
        assert _command(folder, goal.id, str(file), "--language", "nl") == 0
    finally:
        use_language(qapp, "en")
    said = capsys.readouterr()
    assert said.out == f"{file}\n"
    assert "Kari" in said.err
    assert part in file.read_bytes()
    if ending != "pdf":
        assert "vrijdag 18 december 2026" in file.read_text("utf-8")


def test_what_nobody_knows_is_no_paper(records: tuple[Path, Goal, CallPlan], tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="take_unknown"):
        _command(records[0], "nonsense", str(tmp_path / "a.pdf"))
    assert not list(tmp_path.iterdir())
