"""A paper as one HTML page that needs nothing outside itself and plays from where something is pinned.

Everything that people wrote is escaped by the template; the policy in the page lets it load nothing and run
nothing but the one script and style that it was made with.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.config import resource
from app.domain import Block, Card, Moments, Paper, Sign
from app.workflow.page_parts import BASE64, PAGE_LIMIT_BYTES, data_uri, policy
from app.workflow.papers.texts import one_line, paragraphs

SIGNS: Final = {
    Sign.YES: "✓",
    Sign.NO: "–",
    Sign.UNSURE: "?",
    Sign.OPEN: "",
    Sign.PRAISE: "♥",
    Sign.QUESTION: "?",
    Sign.POINT: "●",
}

_AS_TEXT: Final = "\ufe0e"
"""Phones make coloured pictures of some signs otherwise."""


def as_page(paper: Paper, limit_bytes: int = PAGE_LIMIT_BYTES) -> str:
    """The whole page as text; recordings that are too large together are left out."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    if sum(len(sound.data) for sound in paper.sounds) * BASE64 > limit_bytes:
        paper = replace(paper, sounds=())
    folder = resource("assets", "report")
    style = (folder / "paper.css").read_text(encoding="utf-8")
    script = (folder / "paper.js").read_text(encoding="utf-8") if paper.sounds else ""
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        loader=FileSystemLoader(folder),
    )
    environment.filters |= {"one_line": one_line, "paragraphs": paragraphs}
    environment.tests["kind"] = _is_kind
    return environment.get_template("paper.html.j2").render(
        paper=paper,
        signs={sign: f"{mark}{_AS_TEXT}" if mark else "" for sign, mark in SIGNS.items()},
        sounds={sound.key: data_uri(sound.media_type, sound.data) for sound in paper.sounds},
        titles={sound.key: sound.title for sound in paper.sounds},
        heard=_heard([block for section in paper.sections for block in section.blocks]),
        policy=policy(style, script),
        style=Markup(style),  # noqa: S704  # our own file, not a user's text
        script=Markup(script),  # noqa: S704
    )


def _is_kind(block: Block, name: str) -> bool:
    return type(block).__name__ == name


def _heard(blocks: Sequence[Block]) -> set[str]:
    """Keys of the recordings that have a place in a block; the others stand at the end."""
    found: set[str] = set()
    for block in blocks:
        if isinstance(block, Moments):
            found.add(block.sound)
        elif isinstance(block, Card):
            found |= _heard(block.blocks)
    return found
