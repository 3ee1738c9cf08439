"""Which languages this computer can read aloud, as JSON on stdout: `python -m app.ui.voice_probe en nl nb`.

A process of its own, because a speech engine that hangs or crashes must not take the asker with it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence


def main(languages: Sequence[str]) -> None:
    """Print an object with true or false for each language. Opens no window and says nothing."""
    from PySide6.QtCore import QCoreApplication

    from app.ui.speech_engine import SpeechEngine

    application = QCoreApplication([])
    voice = SpeechEngine(application)
    print(json.dumps({language: voice.can_speak(language) for language in languages}))


if __name__ == "__main__":
    main(sys.argv[1:])
