"""A worker that dies, as a broken driver would make it, whatever window it reads."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from app.transcription.engine import Engine
from app.transcription.worker import main

if TYPE_CHECKING:
    from app.transcription.decoding import Draft
    from app.transcription.windows import Window


class _Poisoned(Engine):
    def read(self, window: Window, *, all_cores: bool) -> Draft:
        os.kill(os.getpid(), signal.SIGSEGV)
        return super().read(window, all_cores=all_cores)


if __name__ == "__main__":
    main(_Poisoned)
