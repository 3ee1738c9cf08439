"""Papers of records and of a take: what stands on them and what never does, in each format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from app.domain import (
    CoachingRecord,
    Goal,
    KnownError,
    Rep,
    Take,
    Talk,
    TalkState,
)
from app.ui.papers.writing import file_name, make_paper
from app.ui.start import use_language
from app.workflow import Services
from tests.ui.papers.making import NASTY, OTHERS, SECRETS
from tests.ui.papers.reading import Page, pdf, text_of, write

Made = dict[str, CoachingRecord]
EMPTY: dict[str, dict[str, Any]] = {
    "talk": {},
    "goal": {"text": ""},
    "plan": {"customer": ""},
    "visit": {"customer": ""},
}
KINDS = ("talk", "goal", "plan", "visit")


@pytest.fixture(scope="module")
def files(kept: Services, made: Made, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Each record in each format, by names such as `talk.pdf`."""
    folder = tmp_path_factory.mktemp("written")
    paths = [folder / f"{kind}{ending}" for kind in KINDS for ending in (".html", ".pdf", ".md")]
    for path in paths:
        write(kept, made[path.stem], path, sound=True)
    return {path.name: path for path in paths}


@pytest.mark.parametrize("ending", [".html", ".pdf", ".md"])
def test_nothing_private_and_nothing_of_another_person_is_in_any_of_them(
    files: dict[str, Path], ending: str
) -> None:
    for path in files.values():
        if path.suffix == ending:
            shown, raw = text_of(path), path.read_bytes()
            for hidden in (*SECRETS, *OTHERS):
                assert hidden not in shown, path.name
                assert hidden.encode() not in raw, path.name


@pytest.mark.parametrize("ending", [".html", ".pdf", ".md"])
def test_what_was_agreed_stands_in_each_format(files: dict[str, Path], ending: str) -> None:
    talk = text_of(files[f"talk{ending}"])
    for said in (
        "Talk with Bram",
        "Agreed by Bram, Anneke",
        "it ends in a question, and the question ends in a date.",
        "Hold three seconds of silence",
        "If the buyer says: That is more than we had in mind",
        "Watch at Van Dijk, second fiddle",
        "Friday, 18 December 2026",
        "Silence after the price, and one joint visit",
        "A friendly buyer is not a yes.",
        "Praise by Anneke",
    ):
        assert said in talk, said
    plan = text_of(files[f"plan{ending}"])
    for said in ("By video", "T. Bakker", "What changes after the summer?", "Bakker, with the director."):
        assert said in plan, said
    visit = text_of(files[f"visit{ending}"])
    assert visit.index("I was calm") < visit.index("The opening") < visit.index("before the coffee")
    assert visit.index("before the coffee") < visit.index("You asked Bakker") < visit.index("coat already on")
    assert "Four in a row." in text_of(files[f"goal{ending}"])


def test_texts_of_people_become_no_markup(files: dict[str, Path]) -> None:
    for name in ("talk", "plan"):
        page = Page(files[f"{name}.html"].read_text("utf-8"))
        assert NASTY in page.text
        assert [tag for tag, _ in page.tags if tag in ("script", "style")].count("style") == 1
        assert not [one for tag, one in page.tags if tag in ("a", "b", "i", "code") and "href" in one]
        assert "evil" not in " ".join(str(value) for _, one in page.tags for value in one.values())
        assert NASTY in text_of(files[f"{name}.pdf"])
        assert "](http" not in files[f"{name}.md"].read_text("utf-8")
    assert b"/URI" not in files["talk.pdf"].read_bytes()


def test_a_page_needs_nothing_outside_itself_and_has_names_for_those_who_hear_it(
    files: dict[str, Path],
) -> None:
    page = Page(files["talk.html"].read_text("utf-8"))
    addresses = [str(one[key]) for _, one in page.tags for key in ("src", "href") if key in one]
    assert addresses
    assert all(address.startswith("data:") for address in addresses)
    policy = next(str(one["content"]) for tag, one in page.tags if one.get("http-equiv"))
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert ("html", {"lang": "en"}) in page.tags
    assert [tag for tag, _ in page.tags if tag in ("h1", "h2", "h3")][:3] == ["h1", "h2", "h2"]
    labels = [one.get("aria-label") for tag, one in page.tags if tag == "button"]
    assert labels == ["Play from 0:06", "Play from 0:03"]
    sounds = [str(one["src"]) for tag, one in page.tags if tag == "audio"]
    assert len(sounds) == 1
    assert len(sounds[0]) < 9.7 / 60 * 1_000_000


def test_without_sound_there_is_no_script(kept: Services, made: Made, tmp_path: Path) -> None:
    write(kept, made["talk"], tmp_path / "a.html")
    tags = [tag for tag, _ in Page((tmp_path / "a.html").read_text("utf-8")).tags]
    assert not {"script", "audio", "button"} & set(tags)


def test_a_pdf_has_a4_sheets_with_their_numbers_and_the_day(files: dict[str, Path]) -> None:
    document = pdf(files["talk.pdf"])
    assert document.pageCount() >= 2
    for page in range(document.pageCount()):
        size = document.pagePointSize(page)
        assert (round(size.width()), round(size.height())) == (595, 842)
        shown = " ".join(document.getAllText(page).text().split())
        assert f"Page {page + 1} of {document.pageCount()}" in shown
        assert re.search(r"Talk with Bram · \w+day, \d+ \w+ 20\d\d", shown)
    assert document.metaData(QPdfDocument.MetaDataField.Title) == "Talk with Bram · Development talk"


def test_no_heading_and_no_half_row_is_left_alone_on_a_sheet(
    kept: Services, made: Made, tmp_path: Path
) -> None:
    talk = made["talk"]
    assert isinstance(talk, Talk)
    headings = (
        "Who does what by when",
        "Agenda",
        "Notes",
        "Next dates",
        "The rep's view",
        "Agreed last time",
    )
    for lines in range(0, 24, 4):
        long = replace(talk, summary="\n".join(["One more line."] * lines))
        write(kept, long, tmp_path / "a.pdf")
        document = pdf(tmp_path / "a.pdf")
        for page in range(document.pageCount()):
            shown = document.getAllText(page).text().split("\n")
            rows = [row.strip() for row in shown if row.strip() and "Talk with Bram ·" not in row]
            rows = [row for row in rows if not row.startswith("Page ")]
            assert rows[-1] not in headings, (lines, page)
            # The second line of a row that begins on the sheet before.
            assert rows[0] not in ("handed over on Friday", "names"), (lines, page)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    use_language(qapp, "en")


@pytest.mark.parametrize(
    ("code", "day"), [("nl", "vrijdag 18 december 2026"), ("nb", "fredag 18. desember 2026")]
)
def test_days_are_written_as_the_reader_writes_them(
    kept: Services, made: Made, language: QApplication, code: str, day: str
) -> None:
    use_language(language, code)
    assert day in " ".join(make_paper(kept, made["goal"], code).texts())


def test_before_it_is_agreed_a_talk_has_its_questions_and_says_how_far_it_is(
    kept: Services, made: Made
) -> None:
    talk = made["talk"]
    assert isinstance(talk, Talk)
    under_way = make_paper(kept, replace(talk, state=TalkState.UNDER_WAY), "en")
    titles = [one.title for one in under_way.sections]
    assert titles.index("Agreed last time") == 0
    assert "Questions" in titles
    assert "Under way, not agreed yet" in [value for _, value in under_way.facts]
    assert "Questions" not in [one.title for one in make_paper(kept, talk, "en").sections]


def test_an_empty_record_is_a_paper_too(kept: Services, made: Made, tmp_path: Path) -> None:
    for kind in KINDS:
        record = made[kind]
        empty = type(record)(
            id=record.id,
            created=record.created,
            changed=record.changed,
            **EMPTY[kind],
        )
        for ending in (".html", ".pdf", ".md"):
            write(kept, empty, tmp_path / f"{kind}{ending}")
        assert make_paper(kept, empty, "en").title


def test_it_says_what_is_left_out_and_whose_name_is_in_it(kept: Services, made: Made, tmp_path: Path) -> None:
    talk = made["talk"]
    assert isinstance(talk, Talk)
    written = write(kept, replace(talk, notes="As Kari does it."), tmp_path / "a.md")
    assert (written.left_out, written.mentions) == (2, ("Kari",))


def test_what_is_no_paper_is_refused_and_nothing_is_left(kept: Services, made: Made, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="paper_format"):
        write(kept, made["goal"], tmp_path / "a.docx")
    with pytest.raises(KnownError, match="paper_unknown"):
        write(kept, kept.records.all_of(Rep)[0], tmp_path / "a.pdf")
    assert not list(tmp_path.iterdir())


def test_the_file_has_a_name_that_every_system_can_hold(kept: Services, made: Made, take: Take) -> None:
    goal = made["goal"]
    assert isinstance(goal, Goal)
    goal = replace(goal, text='a/b\\c:d*e?"<f>|' * 20)
    name = file_name(kept, goal)
    assert re.fullmatch(r"20\d\d-\d\d-\d\d Goal [\w ,()-]+", name)
    assert len(name) <= 110
    assert file_name(kept, take).endswith("You-re too expensive Bram")
