"""What a reader sees of a paper, whatever it was written as."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from PySide6.QtPdf import QPdfDocument

from app.domain import CoachingRecord, Take
from app.ui.papers.forms import Written
from app.ui.papers.writing import write_paper
from app.workflow import Services


class Page(HTMLParser):
    """The texts and the tags of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())


def pdf(path: Path) -> QPdfDocument:
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    return document


def text_of(path: Path) -> str:
    """What a reader sees of a file, on one line."""
    if path.suffix == ".pdf":
        document = pdf(path)
        text = " ".join(document.getAllText(page).text() for page in range(document.pageCount()))
    elif path.suffix == ".html":
        text = Page(path.read_text("utf-8")).text
    else:
        text = re.sub(r"\\(?=[^\w\s])", "", path.read_text("utf-8"))
    return " ".join(text.split())


def write(services: Services, subject: CoachingRecord | Take, path: Path, sound: bool = False) -> Written:
    return write_paper(services, subject, "en", path, with_sound=sound)
