"""Markdown that reads well raw, and in which a text of people is never markup."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from app.domain import (
    Block,
    Bullets,
    Check,
    Checks,
    Moment,
    Moments,
    Note,
    Pairs,
    Paper,
    PaperSection,
    Quote,
    Sign,
    Table,
    Words,
)
from app.workflow.papers import as_markdown, one_line
from app.workflow.papers.markdown import escape
from tests.workflow.papers.test_texts import LABELS

NASTY = [
    "<script>alert(1)</script>",
    "[x](http://evil.example)",
    "![x](http://evil.example/a.png)",
    "http://evil.example and www.evil.example or me@evil.example",
    "# no heading",
    "- no list",
    "1. no list",
    "1) no list",
    "+ no list",
    "> no quote",
    "---",
    "===",
    "`code` ``` ~~~",
    "*a* **b** _c_ __d__ ~~e~~",
    "| a | b |",
    "&lt;b&gt; &amp; &#35;",
    "\\*a\\* \\",
    "<http://evil.example>",
    "$x$ [^1] [ ] [x]",
    "    no code",
]


def paper(*blocks: Block) -> Paper:
    return Paper("en", "Talk", "Title", "", (), (PaperSection("Notes", blocks),), LABELS)


@pytest.mark.parametrize("text", NASTY)
def test_a_text_of_people_is_read_as_it_was_written(qapp: object, text: str) -> None:
    document = QTextDocument()
    document.setMarkdown(escape(text), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    assert document.toPlainText() == one_line(text)
    assert not formats(document)


@settings(max_examples=20)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Co", "Cn"]), max_size=30))
def test_nothing_that_can_be_typed_becomes_markup(text: str) -> None:
    document = QTextDocument()
    document.setMarkdown(escape(text), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    assert "".join(document.toPlainText().split()) == "".join(one_line(text).split())
    assert not formats(document)


def formats(document: QTextDocument) -> list[str]:
    """What looks other than plain text."""
    found = []
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        listed: object = block.textList()
        in_table: object = QTextCursor(block).currentTable()
        if form.headingLevel() or form.indent() or listed is not None or in_table is not None:
            found.append(block.text())
        for piece in block.textFormats():
            look = piece.format
            if look.isAnchor() or look.fontItalic() or look.fontWeight() > 400 or look.fontFixedPitch():
                found.append(block.text())
            if look.isImageFormat() or look.fontStrikeOut():
                found.append(block.text())
        block = block.next()
    return found


def test_each_kind_of_block_reads_well() -> None:
    moment = Moment("0:07", 7.0, None, "and then", (Note(Sign.PRAISE, "Praise by Anneke", "Calm.\nVery."),))
    text = as_markdown(
        paper(
            Words("One\n\nTwo"),
            Bullets(("a\nb", "c")),
            Pairs((("Who", "Bram"),)),
            Table(("Name", "Role"), (("A|B", "x"),), (50, 50)),
            Checks((Check(Sign.YES, "yes", "done", "why"), Check(Sign.OPEN, "", "open"))),
            Quote("If\nThen", "B"),
            Moments((moment,)),
        )
    )
    body = text.split("## Notes\n\n")[1].split("\n\n---")[0]
    assert body == (
        "One\n\nTwo\n\n"
        "- a\n\n  b\n- c\n\n"
        "- **Who:** Bram\n\n"
        "| Name | Role |\n| ---- | ---- |\n| A\\|B | x    |\n\n"
        "- [x] done (yes) – why\n- [ ] open\n\n"
        "> If\n>\n> Then\n>\n> B\n\n"
        "- **0:07** and then\n  - **Praise by Anneke**: Calm.\n\n    Very."
    )


def test_a_table_with_long_cells_is_a_list() -> None:
    long = "word " * 20
    text = as_markdown(paper(Table(("Point", "Notes"), (("First", long), ("Second", "")), (50, 50))))
    assert f"- **First**\n  - Notes: {long.strip()}\n- **Second**\n" in text
    assert "|" not in text
