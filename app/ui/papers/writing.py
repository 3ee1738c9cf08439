"""Writes the paper of a record or of a take, as whatever the name of the file asks for. For tasks."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.config import atomic_write
from app.domain import CallPlan, Goal, JointVisit, KnownError, Paper, Take, Talk
from app.ui.papers.forms import ENDINGS, MARKDOWN, PDF, Subject, Written
from app.ui.papers.moments import locale_of, moment_text, today
from app.ui.papers.words import word
from app.workflow import Services
from app.workflow.papers import as_markdown, as_page, mentioned, names_of_others, one_line, rep_of

_LONGEST_NAME: Final = 110


def write_paper(
    services: Services,
    subject: Subject,
    language: str,
    path: Path,
    *,
    with_sound: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write it; a file of that name is replaced once the new one is whole. `language` is the window's.

    Raises:
        KnownError: `paper_format` (`ending`), `paper_unknown`, what reading a take raises, or `disk_full`,
            `folder_unwritable`, `write_failed`; then nothing is left behind.
        Cancelled: `cancelled()` was true.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise KnownError("paper_format", ending=ending)
    if isinstance(subject, Take) and ending not in (PDF, MARKDOWN) and subject.sound_gone is None:
        return _write_take_page(services, subject, path, with_sound=with_sound)
    paper = make_paper(services, subject, language, with_sound=with_sound and ending not in (PDF, MARKDOWN))
    if ending == PDF:
        from app.ui.papers.pdf import as_pdf

        data = as_pdf(paper, cancelled)
    elif ending == MARKDOWN:
        data = as_markdown(paper).encode()
    else:
        data = as_page(paper).encode()
    atomic_write(path, data)
    names = mentioned(paper, names_of_others(services, subject))
    return Written(path, mentions=names, left_out=_left_out(services, subject))


def make_paper(services: Services, subject: Subject, language: str, *, with_sound: bool = False) -> Paper:
    """The paper of a record or a take; reads what belongs to it, so not in the window.

    Raises:
        KnownError: as `paper_of` and `report_of_take`.
    """
    if isinstance(subject, Take):
        from app.ui.papers.take_paper import take_paper
        from app.workflow.take_report import report_of_take

        return take_paper(report_of_take(services, subject.id))
    from app.ui.papers.paper import paper_of

    return paper_of(services, subject, language, with_sound=with_sound)


def file_name(services: Services, subject: Subject) -> str:
    """A name for the file of a paper, without its ending, that every system can hold."""
    if isinstance(subject, Take):
        parts = (subject.prompt.scenario_title, subject.speaker)
    elif isinstance(subject, Talk):
        parts = (word("talk"), rep_of(services, subject))
    elif isinstance(subject, Goal):
        parts = (word("goal"), subject.text)
    elif isinstance(subject, CallPlan):
        parts = (word("plan"), subject.customer)
    elif isinstance(subject, JointVisit):
        parts = (word("visit"), subject.customer)
    else:
        parts = ("", "")
    text = one_line(f"{today():%Y-%m-%d} {parts[0]} {parts[1]}")
    return re.sub(r"[^\w ,()-]+", "-", text)[:_LONGEST_NAME].strip(" .-")


def _left_out(services: Services, subject: Subject) -> int:
    if not isinstance(subject, Talk):
        return 0
    from app.workflow.papers import talk_around

    return talk_around(services, subject).left_out


def _write_take_page(services: Services, take: Take, path: Path, *, with_sound: bool) -> Written:
    from app.ui.fact_sections import fact_sections
    from app.ui.papers.take_paper import take_paper
    from app.ui.remark_section import remark_sections
    from app.ui.report_words import report_words
    from app.workflow.report import write_report
    from app.workflow.take_report import report_of_take

    found = report_of_take(services, take.id)
    language = found.comparison.language
    words = report_words(language)
    notice = write_report(
        path,
        found.comparison,
        words,
        day=moment_text(take.created_local, locale_of(words.language), own=True),
        situation=found.situation,
        avoided=found.avoided,
        sections=(*remark_sections(found.remarks, language), *fact_sections(found.comparison)),
        with_sound=with_sound,
    )
    return Written(path, notice, mentioned(take_paper(found), names_of_others(services, take)))
