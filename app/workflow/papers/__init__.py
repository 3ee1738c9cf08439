"""Papers: what is known of a record is gathered here, and a paper becomes a page or Markdown.

The law of this part: no sentences (they come with the paper, from `ui`), nothing of another person and
nothing that somebody wrote down for himself alone. The window's part is `ui/papers/`.
"""

from app.workflow.papers.around import (
    EvidenceAround,
    TalkAround,
    line_name,
    names_of_others,
    rep_of,
    stage_name,
    talk_around,
)
from app.workflow.papers.markdown import as_markdown
from app.workflow.papers.page import SIGNS, as_page
from app.workflow.papers.pinned import Pin, moments_of
from app.workflow.papers.texts import clean, mentioned, one_line, paragraphs

__all__ = [
    "SIGNS",
    "EvidenceAround",
    "Pin",
    "TalkAround",
    "as_markdown",
    "as_page",
    "clean",
    "line_name",
    "mentioned",
    "moments_of",
    "names_of_others",
    "one_line",
    "paragraphs",
    "rep_of",
    "stage_name",
    "talk_around",
]
