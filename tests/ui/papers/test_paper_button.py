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


@pytest.mark.parametrize(("at", "start"), [(0, b"<!doctype html>"), (1, b"%PDF-"), (2, b"Goal")])
def test_it_writes_where_one_says_and_tells_so(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int, start: bytes
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, suggested: str, kinds: str) -> tuple[str, str]:
        asked.append(Path(suggested).name)
        return str(tmp_path / "paper"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    hands.window.coach.paper.menu().actions()[at].trigger()
    hands.settle()
    [file] = tmp_path.glob("paper.*")
    assert file.read_bytes().lstrip().startswith(start)
    assert str(file) in hands.said
    assert asked[0].endswith(f"Goal Ask for a date{file.suffix}")


def test_a_folder_that_is_gone_is_told_of(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.window.coach.paper.write(tmp_path / "gone" / "a.pdf")
    hands.settle()
    assert hands.said
    assert hands.window.coach.paper.isEnabled()


def test_what_would_be_printed_is_shown_first(hands: Hands) -> None:
    hands.window.coach.paper.print_it()
    hands.settle()
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintPreviewDialog)]
    assert len(dialogs) == 1
    assert dialogs[0].windowTitle() == "Goal · Ask for a date"
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


def test_the_example_has_none(open_window: Callable[[], Hands]) -> None:
    hands = open_window()
    hands.open_example()
    hands.go(Step.COMPARE)
    hands.compare.review.show_tab(REMARKS)
    assert not hands.compare.remarks.paper.isVisible()


def test_a_printer_gets_the_sheets(services: Services, qapp: QApplication, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paint(paper_of(services, Goal(**fresh(), text="Ask for a date"), "en"), printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")
