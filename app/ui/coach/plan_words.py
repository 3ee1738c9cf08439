"""What the program says in a practice scenario where the plan says nothing, in the plan's language."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from app.config import resource
from app.ui.context import Context
from app.ui.round.suggestions import window_language
from app.ui.translate import QT_TRANSLATE_NOOP
from app.workflow import PlanWords


def practice_language(context: Context) -> str:
    """The language that somebody practises in: of new plans, and of the texts of packs beside them."""
    return context.services.settings.practice_language or window_language().split("_")[0]


def plan_words(language: str) -> PlanWords:
    """The words in a language; English ones where the program does not speak it."""
    translator = QTranslator()
    # A plan may be in another language than the window.
    translator.load(f"go_first_{language.split('-')[0]}", str(resource("assets", "translations")))

    def said(text: str) -> str:
        return translator.translate("PlanWords", text) or text

    return PlanWords(
        said(QT_TRANSLATE_NOOP("PlanWords", "My calls")),
        said(QT_TRANSLATE_NOOP("PlanWords", "Buyer")),
        said(QT_TRANSLATE_NOOP("PlanWords", "Good morning. What would you like to talk about?")),
    )
