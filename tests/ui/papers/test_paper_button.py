"""The button: there for what has a paper, writes where one says, and shows what would be printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain import CoachingRecord, Goal
from app.ui.coach import places
from app.ui.coach.view import CoachView
from app.ui.papers.button import PaperButton
from app.ui.papers.paper import paper_of
from app.ui.papers.printing import paint
from app.ui.round.review_card import REMARKS
from app.workflow import Services, Step, add_rep, fresh
from tests.ui.hands import Hands
from tests.ui.looks import cut_off, nameless


class RecordView(CoachView):
    """Shows a record, whatever it is."""

    shown: CoachingRecord | None = None

    @property
    def title(self) -> str:
        return "A record"

    @property
    def record(self) -> CoachingRecord | None:
        return self.shown

    def open(self, record_id: str) -> None:
        self.title_changed.emit()


@pytest.fixture
def hands(
    open_window: Callable[[], Hands], services: Services, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hands]:
    monkeypatch.setitem(places.PLACES, "goal", f"{__name__}:RecordView")
    bram = add_rep(services, "Bram")
    RecordView.shown = services.records.save(Goal(**fresh(), rep=bram.id, text="Ask for a date"))
    hands = open_window()
    hands.window.open_coach("goal", RecordView.shown.id)
    hands.settle()
    yield hands
    RecordView.shown = None


def test_it_is_there_where_a_record_is_shown_and_not_where_none_is(hands: Hands, services: Services) -> None:
    page = hands.window.coach
    assert page.paper.isVisible()
    assert not cut_off(page)
    assert not nameless(page)
    RecordView.shown = add_rep(services, "Kari")
    page.refresh()
    assert not page.paper.isVisible()
    page.go(places.HOME)
    assert not page.paper.isVisible()


def test_it_writes_where_one_says_tells_so_and_shows_what_would_be_printed(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, suggested: str, kinds: str) -> tuple[str, str]:
        asked.append(Path(suggested).name)
        return str(tmp_path / "paper"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    paper = hands.window.coach.paper
    starts = {".html": b"<!doctype html>", ".pdf": b"%PDF-", ".md": b"Goal"}
    for action, (ending, start) in zip(paper.menu().actions(), starts.items(), strict=False):
        action.trigger()
        hands.settle()
        file = tmp_path / f"paper{ending}"
        assert file.read_bytes().lstrip().startswith(start)
        assert str(file) in hands.said
        assert asked[-1].endswith(f"Goal Ask for a date{ending}")
    paper.write(tmp_path / "gone" / "a.pdf")
    hands.settle()
    assert "paper" not in hands.said
    assert paper.isEnabled()
    paper.print_it()
    hands.settle()
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintPreviewDialog)]
    assert [one.windowTitle() for one in dialogs] == ["Goal · Ask for a date"]
    dialogs[0].close()


def test_a_take_has_it_in_the_list_of_takes_and_beside_its_remarks(comparing: Hands, tmp_path: Path) -> None:
    beside = comparing.compare.remarks.paper
    comparing.compare.review.show_tab(REMARKS)
    assert beside.isVisible()
    beside.menu().aboutToShow.emit()
    assert beside.sound.isChecked()
    beside.write(tmp_path / "beside.html")
    comparing.settle()
    comparing.window.show_page("takes")
    comparing.settle()
    [in_list] = [one for one in comparing.window.current.findChildren(PaperButton) if one.isVisible()]
    in_list.write(tmp_path / "listed.md")
    comparing.settle()
    assert "<audio" in (tmp_path / "beside.html").read_text("utf-8")
    assert "Kari" in (tmp_path / "listed.md").read_text("utf-8")
    # The example is none of the library's takes.
    comparing.open_example()
    comparing.go(Step.COMPARE)
    comparing.compare.review.show_tab(REMARKS)
    assert not beside.isVisible()


def test_a_printer_gets_the_sheets(services: Services, qapp: QApplication, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paint(paper_of(services, Goal(**fresh(), text="Ask for a date"), "en"), printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")
