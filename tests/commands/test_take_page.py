"""A take of the library as one HTML page, with what people remarked about it."""

from __future__ import annotations

import argparse
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.commands.library import add_parser, run
from app.config import find_paths
from app.domain import KnownError, Remark, RemarkKind
from app.workflow import Services
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


def _command(folder: Path, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    args = parser.parse_args(["library", "page", *arguments])
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
