"""The looks that need our rooms, each in a process of its own: `python -m app.commands.probes NAME ...`.

A sound system that hangs, a library that crashes or a package that is missing then costs one answer and not
the program. The answer is one JSON object on the last line of stdout; `run_probe` starts it and reads it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

_LISTEN_S: Final = 1.0
_LISTEN_LIMIT_S: Final = 5.0


class ProbeError(Exception):
    """The look itself failed; `str()` says how in a few words."""


def run_probe(arguments: Sequence[str], limit_s: float, module: str = "app.commands.probes") -> Any:
    """What a probe printed.

    Raises:
        ProbeError: it did not answer in `limit_s` seconds, crashed or printed no JSON.
    """
    root = Path(__file__).resolve().parents[2]
    path = os.pathsep.join(filter(None, (str(root), os.environ.get("PYTHONPATH"))))
    try:
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=limit_s,
            check=False,
            env={**os.environ, "PYTHONPATH": path},
        )
    except subprocess.TimeoutExpired as error:
        raise ProbeError(f"no answer within {limit_s:.0f} seconds") from error
    except OSError as error:
        raise ProbeError(str(error)) from error
    try:
        return json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError) as error:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise ProbeError(last[0] if last else f"ended with {done.returncode} and said nothing") from error


def microphones() -> dict[str, Any]:
    """The names of the microphones, the default first."""
    from app.audio import list_inputs

    return {"names": [device.name for device in list_inputs()]}


def level(microphone: str) -> dict[str, Any]:
    """The highest level in dBFS within one second of a microphone; null when nothing but zeros came."""
    from app.audio import Recorder

    with tempfile.TemporaryDirectory() as folder:
        recorder = Recorder(Path(folder) / "level.wav", microphone, max_s=_LISTEN_S, reserve_bytes=0)
        recorder.start()
        deadline = time.monotonic() + _LISTEN_LIMIT_S
        while recorder.is_open and time.monotonic() < deadline:
            time.sleep(0.05)
        recording = recorder.stop()
    heard = recording.peak_dbfs > float("-inf")
    return {"frames": recording.frames, "peak_dbfs": recording.peak_dbfs if heard else None}


def models(folder: str) -> dict[str, Any]:
    """The names of the speech models in a folder: those that can be used, and the damaged ones."""
    from app.transcription import ModelState, installed_models

    found = installed_models(Path(folder))
    return {
        "names": [model.name for model in found if model.state is not ModelState.DAMAGED],
        "damaged": [model.name for model in found if model.state is ModelState.DAMAGED],
    }


def speed(path: str) -> dict[str, Any]:
    """What was measured of this computer: when, seconds a window by model, and whether it still holds."""
    from app.config import this_machine
    from app.transcription import load_calibration, valid_calibration

    found = load_calibration(Path(path))
    if found is None:
        return {"measured_at": "", "is_stale": False, "windows": {}, "was_disturbed": False}
    windows = {one.name: one.window_s for one in found.measures if one.window_s is not None}
    is_stale = valid_calibration(Path(path), this_machine()) is None
    return {
        "measured_at": found.measured_at,
        "is_stale": is_stale,
        "windows": windows,
        "was_disturbed": found.was_disturbed,
    }


def packs(folder: str) -> dict[str, Any]:
    """How many packs and scenarios there are in a folder, and what is wrong with them."""
    from app.domain import Severity
    from app.packs import load_packs

    loaded = load_packs((Path(folder),))
    errors = [problem for one in loaded for problem in one.problems if problem.severity is Severity.ERROR]
    usable = [one.pack for one in loaded if one.pack is not None]
    return {
        "packs": len(usable),
        "scenarios": sum(len(pack.scenarios) for pack in usable),
        "errors": len(errors),
        "files": sorted({str(problem.file) for problem in errors}),
    }


_PROBES: Final[Mapping[str, Callable[..., dict[str, Any]]]] = {
    "microphones": microphones,
    "level": level,
    "models": models,
    "speed": speed,
    "packs": packs,
}


def main(arguments: Sequence[str]) -> None:
    """Run the probe that is named first; what is missing is an answer, too."""
    from app.domain import KnownError

    try:
        answer = _PROBES[arguments[0]](*arguments[1:])
    except KnownError as error:
        answer = {"code": error.code, "facts": dict(error.facts)}
    except ModuleNotFoundError as error:
        answer = {"missing_package": error.name}
    print("\n" + json.dumps(answer))


if __name__ == "__main__":
    main(sys.argv[1:])
