"""A paper as Markdown (CommonMark) that reads well as it stands.

Every character with which a text could become markup is escaped, also what only some readers take for markup
(bare addresses, formulas, strikethrough), so that a link or a heading is never somebody's sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.domain import (
    Block,
    Bullets,
    Card,
    Check,
    Checks,
    Moment,
    Moments,
    Pairs,
    Paper,
    Quote,
    Sign,
    Table,
    Tone,
    Words,
)
from app.workflow.papers.texts import one_line, paragraphs

_BOXES: Final = {Sign.YES: "[x]", Sign.NO: "[ ]", Sign.UNSURE: "[ ]", Sign.OPEN: "[ ]"}
_MARKS: Final = re.compile(r"[\\`*_{}\[\]<>#|~&$^@]|(?<=\])\(")
_ADDRESS: Final = re.compile(r"(?i)(:)(?=//)|(?<=www)(\.)|(?<=mailto)(:)|(?<=xmpp)(:)")
_START: Final = re.compile(r"^(?:([-+=!])|(\d{1,9})([.)]))")
_WIDEST_CELL: Final = 44
"""Characters; a table with more in a cell is a list instead, which can be read as it stands."""


def as_markdown(paper: Paper) -> str:
    """The whole paper."""
    parts = [f"{escape(paper.over)} · {escape(paper.made)}" if paper.made else escape(paper.over)]
    parts.append(f"# {escape(paper.title)}")
    if paper.facts:
        parts.append("\n".join(_pairs(Pairs(paper.facts))))
    for section in paper.sections:
        parts.append(f"## {escape(section.title)}")
        parts += [part for block in section.blocks if (part := _block(block))]
    parts += ["---", escape(paper.labels.foot)]
    return "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    """A text of a person on one line, with nothing in it that a reader takes for markup."""
    safe = _ADDRESS.sub(lambda found: "\\" + found.group(0), _MARKS.sub(r"\\\g<0>", one_line(text)))
    return _START.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", safe)


def _block(block: Block) -> str:
    return "\n".join(_lines(block))


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Words):
        yield _words(block)
    elif isinstance(block, Bullets):
        yield from (f"- {_item(item)}" for item in block.items)
    elif isinstance(block, Pairs):
        yield from _pairs(block)
    elif isinstance(block, Table):
        yield from _table(block)
    elif isinstance(block, Checks):
        yield from (_check(one) for one in block.checks)
    elif isinstance(block, Quote):
        yield "\n>\n".join(f"> {escape(line)}" for line in paragraphs(block.text))
        if block.by:
            yield f">\n> {escape(block.by)}"
    elif isinstance(block, Moments):
        yield from (_moment(one) for one in block.moments)
    else:
        yield _card(block)


def _words(words: Words) -> str:
    lines = [escape(line) for line in paragraphs(words.text)]
    if words.tone is Tone.LEAD:
        lines = [f"**{line}**" for line in lines]
    return "\n\n".join(lines)


def _item(text: str, indent: str = "  ") -> str:
    """A text of a list; its further paragraphs belong to the same item."""
    return f"\n\n{indent}".join(escape(line) for line in paragraphs(text))


def _pairs(pairs: Pairs) -> Iterator[str]:
    for name, text in pairs.pairs:
        yield f"- **{escape(name)}:** {_item(text)}"


def _check(check: Check) -> str:
    said = f" ({escape(check.said)})" if check.said else ""
    note = f" – {_item(check.note)}" if check.note.strip() else ""
    return f"- {_BOXES.get(check.sign, '[ ]')} {_item(check.text)}{said}{note}"


def _moment(moment: Moment) -> str:
    said = f" {escape(moment.said)}" if moment.said.strip() else ""
    notes = "".join(
        f"\n  - **{escape(note.label)}**" + (f": {_item(note.text, '    ')}" if note.text.strip() else "")
        for note in moment.notes
    )
    return f"- **{escape(moment.time)}**{said}{notes}"


def _card(card: Card) -> str:
    parts = (f"### {escape(card.title)}", *(_block(block) for block in card.blocks))
    return "\n\n".join(part for part in parts if part)


def _table(table: Table) -> Iterator[str]:
    cells = [[escape(cell) for cell in row] for row in table.rows]
    longest = max((len(cell) for row in cells for cell in row), default=0)
    if longest > _WIDEST_CELL or any(len(paragraphs(cell)) > 1 for row in table.rows for cell in row):
        yield from _as_list(table)
        return
    rows = [[escape(head) for head in table.heads], *cells]
    widths = [max(3, *(len(row[at]) for row in rows)) for at in range(len(table.heads))]
    lines = [" | ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)) for row in rows]
    lines.insert(1, " | ".join("-" * width for width in widths))
    yield from (f"| {line} |" for line in lines)


def _as_list(table: Table) -> Iterator[str]:
    for row in table.rows:
        yield f"- **{_item(row[0])}**"
        for head, cell in zip(table.heads[1:], row[1:], strict=True):
            if cell.strip():
                yield f"  - {escape(head)}: {_item(cell, '    ')}"
