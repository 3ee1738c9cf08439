"""A bug of ours: a report that says where it happened and holds nothing that was said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from app.domain import InternalError, KnownError
from app.ui.bug_report import BugReport, report_text
from app.ui.sentences import sentence
from tests.ui.hands import Hands

SECRET = "what the rep said to the buyer"


def stumble(secret: str) -> None:
    raise ValueError(f"unexpected: {secret}")


def caught(secret: str) -> ValueError:
    try:
        stumble(secret)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_says_where_and_never_what() -> None:
    text = report_text(caught(SECRET))
    assert "ValueError" in text
    assert "in stumble" in text
    assert SECRET not in text
    assert str(Path.home()) not in text


def test_the_report_of_a_wrapped_bug_is_about_its_cause() -> None:
    error = InternalError(SECRET)
    error.__cause__ = caught(SECRET)
    text = report_text(error)
    assert "ValueError at:" in text
    assert SECRET not in text


def test_a_bug_in_a_task_opens_a_report_that_can_be_copied(hands: Hands) -> None:
    hands.window.context.tasks.run(stumble, SECRET, on_done=print, on_failed=hands.window.show_error)
    hands.settle()
    [report] = hands.window.findChildren(BugReport)
    assert report.isVisible()
    assert "in stumble" in report.report
    assert SECRET not in report.report
    [copy] = [one for one in report.findChildren(QPushButton) if one.text() == "Copy"]
    hands.click(copy)
    assert QGuiApplication.clipboard().text() == report.report
    report.close()
    hands.settle()
    assert hands.window.findChildren(BugReport) == []


def test_a_bug_in_the_window_itself_opens_the_report_and_a_known_error_a_sentence(hands: Hands) -> None:
    error = caught(SECRET)
    hands.report_bug(ValueError, error, error.__traceback__)
    [report] = hands.window.findChildren(BugReport)
    assert "in stumble" in report.report
    assert SECRET not in report.report
    report.close()
    known = KnownError("disk_full", folder="/x")
    hands.report_bug(KnownError, known, None)
    assert hands.said == sentence(known)
    hands.settle()
