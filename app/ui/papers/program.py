"""Papers without a window: what Qt needs to set type, and the language of the sentences."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from app.ui.start import use_language
from app.ui.translate import use_translator


@contextmanager
def speaking(language: str) -> Iterator[str]:
    """Let the program speak a language (empty: the computer's) and give its code; then as before."""
    there = QCoreApplication.instance()
    # Without a display there is nothing to open one on; Windows and macOS bring their faces with their own.
    options = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
    application = there if isinstance(there, QApplication) else QApplication([sys.argv[0], *options])
    before = QLocale()
    try:
        yield use_language(application, language)
    finally:
        if there is None:
            use_language(application, "en")
            use_translator(None)
        QLocale.setDefault(before)
