"""Curious questions for a talk, by theme: they ask what happened, never why somebody is as they are.

Each asks for what was seen, said or tried, so that a story answers it and "and then?" can follow.
"""

from __future__ import annotations

from typing import Final

from app.ui.translate import QT_TRANSLATE_NOOP, translate

CONTEXT: Final = "TalkQuestions"

THEMES: Final[dict[str, str]] = {
    "opening": QT_TRANSLATE_NOOP("TalkQuestions", "To begin with"),
    "buyer": QT_TRANSLATE_NOOP("TalkQuestions", "The buyer"),
    "decision": QT_TRANSLATE_NOOP("TalkQuestions", "The decision"),
    "hard": QT_TRANSLATE_NOOP("TalkQuestions", "Hard moments"),
    "practice": QT_TRANSLATE_NOOP("TalkQuestions", "Practice"),
    "ahead": QT_TRANSLATE_NOOP("TalkQuestions", "Looking ahead"),
}

QUESTIONS: Final[dict[str, tuple[str, ...]]] = {
    "opening": (
        QT_TRANSLATE_NOOP("TalkQuestions", "What are you proud of since we last spoke?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "Which conversation do you still think about, and what stayed?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "What should we talk about so that this hour is worth it to you?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "What gave you energy these weeks, and what took it?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "What did you try that you had not done before?"),
    ),
    "buyer": (
        QT_TRANSLATE_NOOP(
            "TalkQuestions", "What did the buyer say, in their own words, about what bothers them?"
        ),
        QT_TRANSLATE_NOOP("TalkQuestions", "Which of your questions made the buyer think longest?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "What happens at the customer's if they change nothing?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "What do you know about this customer that nobody had told you?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "What would the buyer tell a colleague about your conversation?"),
    ),
    "decision": (
        QT_TRANSLATE_NOOP("TalkQuestions", "When you asked the decision maker about …, what did they say?"),
        QT_TRANSLATE_NOOP(
            "TalkQuestions", "When you asked who else has a say in this, whom did they mention?"
        ),
        QT_TRANSLATE_NOOP("TalkQuestions", "Which steps do they take from a yes in the room to a signature?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "Who loses something if they choose us, and what do they say?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "What did you agree on at the end, and who proposed it?"),
    ),
    "hard": (
        QT_TRANSLATE_NOOP(
            "TalkQuestions", "At which moment did the conversation turn, and what came before it?"
        ),
        QT_TRANSLATE_NOOP("TalkQuestions", "What did you say when the price came up, and what came back?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "Where did you keep silent, and what happened then?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "Which question did you want to ask and keep to yourself?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "If you could have that minute again, how would it begin?"),
    ),
    "practice": (
        QT_TRANSLATE_NOOP("TalkQuestions", "Which line sounds like you by now, and which one not yet?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "What do you hear when you play your first take and your last?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "When did a practised line come out by itself at a customer's?"),
        QT_TRANSLATE_NOOP(
            "TalkQuestions", "Which sentence shall I say first, so that you can say it better?"
        ),
        QT_TRANSLATE_NOOP("TalkQuestions", "What gets in the way of five minutes of practice a day?"),
    ),
    "ahead": (
        QT_TRANSLATE_NOOP(
            "TalkQuestions", "What do you want to be able to say in a month that is hard today?"
        ),
        QT_TRANSLATE_NOOP(
            "TalkQuestions", "Which customer will be the first to notice that you have changed?"
        ),
        QT_TRANSLATE_NOOP("TalkQuestions", "What do you need of me, and what should I leave alone?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "Who in the team does this well, and what could you watch there?"),
        QT_TRANSLATE_NOOP("TalkQuestions", "How shall we both notice that it works?"),
    ),
}


def theme_names() -> list[tuple[str, str]]:
    """Keys of the themes with their names in the user's language."""
    return [(key, translate(CONTEXT, name)) for key, name in THEMES.items()]


def questions_of(theme: str) -> list[str]:
    """The questions of a theme in the user's language."""
    return [translate(CONTEXT, text) for text in QUESTIONS[theme]]
