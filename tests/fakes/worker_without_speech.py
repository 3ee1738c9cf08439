"""The process that measures, on a computer that has no faster-whisper (Windows on ARM)."""

from __future__ import annotations

import sys

from app.transcription.measuring_worker import main

if __name__ == "__main__":
    sys.modules["faster_whisper"] = None  # type: ignore[assignment]
    main()
