"""A display made of software: an X server without a screen, for tests that show the real window."""

from __future__ import annotations

import os
import shutil
import subprocess


class VirtualDisplay:
    """An Xvfb of our own; `env` lets a process use it."""

    def __init__(self, size: str = "1400x900x24") -> None:
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"],
            pass_fds=(write,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            self.stop()
            raise RuntimeError("Xvfb did not start")
        self.env = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}

    def __enter__(self) -> VirtualDisplay:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.wait()


def why_not() -> str:
    """What is missing for a `VirtualDisplay`; empty when it can run."""
    return "" if shutil.which("Xvfb") else "Xvfb is not installed (Debian: xvfb)"
