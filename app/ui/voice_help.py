"""How a person gives the computer a voice for a language that it cannot speak yet."""

from __future__ import annotations

import sys
from typing import Final

from app.ui.languages import language_name
from app.ui.translate import QT_TRANSLATE_NOOP, translate

_STEPS: Final = {
    "win32": QT_TRANSLATE_NOOP(
        "VoiceHelp",
        "To add one: Settings > Time & language > Speech > Add voices, choose {language}, "
        "then start Go First again.",
    ),
    "darwin": QT_TRANSLATE_NOOP(
        "VoiceHelp",
        "To add one: System Settings > Accessibility > Spoken Content > System voice > Manage Voices, choose "
        "{language}, then start Go First again.",
    ),
    "": QT_TRANSLATE_NOOP(
        "VoiceHelp",
        "To add one: sudo apt install speech-dispatcher-espeak-ng (it speaks {language}), "
        "then start Go First again.",
    ),
}


def how_to_add_a_voice(language: str, platform: str = sys.platform) -> str:
    """The steps on this kind of computer, in the window's language."""
    steps = _STEPS.get(platform, _STEPS[""])
    return translate("VoiceHelp", steps).format(language=language_name(language))
