"""A worker that dies, as a broken driver would make it, whenever it reads the window around 10 to 20 s."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from app.transcription.engine import Engine
from app.transcription.worker import main

if TYPE_CHECKING:
    from app.transcription.decoding import Draft
    from app.transcription.windows import Window


class _Crashing(Engine):
    def read(self, window: Window, *, all_cores: bool) -> Draft:
        if 5 < window.start / 16_000 < 20:
            os.kill(os.getpid(), signal.SIGABRT)
        return super().read(window, all_cores=all_cores)


if __name__ == "__main__":
    main(_Crashing)
