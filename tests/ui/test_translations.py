"""The catalogues of the interface: complete, with the same placeholders, and compiled."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from app.config import resource

LANGUAGES = ("nl", "nb")


def catalogue(language: str) -> Path:
    return resource("assets", "translations", f"go_first_{language}.ts")


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_every_text_of_the_window_is_translated(language: str) -> None:
    text = catalogue(language).read_text(encoding="utf-8")
    assert 'type="unfinished"' not in text
    assert catalogue(language).with_suffix(".qm").stat().st_size > 100


@pytest.mark.parametrize("language", [*LANGUAGES])
def test_every_translation_has_the_placeholders_of_its_text(language: str) -> None:
    for message in ET.parse(catalogue(language)).getroot().iter("message"):
        source = message.findtext("source") or ""
        forms = [form.text or "" for form in message.iter("numerusform")] or [
            message.findtext("translation") or ""
        ]
        for form in forms:
            assert form.strip(), source
            assert names(form) == names(source), source
            if "%n" in source:
                assert "%n" in form, source


@pytest.mark.parametrize("language", [*LANGUAGES])
def test_the_catalogue_knows_every_sentence_for_an_error(language: str) -> None:
    from app.ui.sentence_tables import SENTENCES

    known = {
        message.findtext("source") for message in ET.parse(catalogue(language)).getroot().iter("message")
    }
    assert set(SENTENCES.values()) <= known


def names(text: str) -> set[str]:
    fields = {field for _text, field, _spec, _conversion in string.Formatter().parse(text) if field}
    return fields | set(re.findall(r"%n", text))


def test_a_text_is_looked_up_where_it_is_written() -> None:
    """Texts are collected under the class that they stand in; `other.tr` looks under the class of `other`."""
    files = resource("app", "ui").rglob("*.py")
    wrong = re.compile(r"(?<![\w.])(?!self\.tr\()[\w.]+\.tr\(")
    found = [f"{file.name}: {one}" for file in files for one in wrong.findall(file.read_text("utf-8"))]
    assert found == []
