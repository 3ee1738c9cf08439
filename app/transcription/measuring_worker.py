"""A process of its own that measures one speech model, or builds a stand-in for one that is not here.

Messages in: `build` (a shape's name, a folder) and `measure` (a folder, how). Messages out: `beat`, `built`,
`step` (a fraction of the work), `measured`, `failed`. One model a process: its peak of memory is the model's.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.transcription.decoding import Decoder
from app.transcription.engine import Engine, ModelLoadError, be_polite, spare_allocations
from app.transcription.serving import Out, open_pipes
from app.transcription.windows import RATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

_WINDOW_S: Final = 30
_TIMESTAMPS: Final = 1501
"""Tokens for 0.00 to 30.00 s, the last of Whisper's vocabulary."""
_SLOW_S: Final = 3.0
"""From here on two runs do: a slow window varies less, and a person waits."""
_DISTURBED: Final = 1.3
"""A window took 1.0 to 1.07 times its processor time where a core was free, and 1.56 where none was."""


class _FixedLength(Decoder):
    """Writes a given number of tokens of text whatever it hears, as a window of ordinary speech has them."""

    def __init__(self, model: Any, encoder: Any, language: str, tokens: int) -> None:
        super().__init__(model, _Timed(encoder), language)
        self._tokens = tokens
        first = self._tokenizer.timestamp_begin
        never = [self._tokenizer.eot, *range(first, first + _TIMESTAMPS)]
        self._suppressed = tuple(sorted({*self._suppressed, *never}))
        self._plain = self._prompt = [*self._plain, self._tokenizer.no_timestamps]

    @property
    def encoder_s(self) -> float:
        """How long the encoder of all cores took the last time."""
        return float(self._encoder.took_s)

    def _generate(self, encoded: Any, prompt: list[int], **how: Any) -> Any:
        # ctranslate2 takes the smaller of half of this and what the prompt leaves.
        length = max(2 * self._tokens, self._tokens + len(prompt))
        return super()._generate(encoded, prompt, max_length=length, **how)

    def window(self, samples: NDArray[np.float32], *, all_cores: bool) -> float:
        """Seconds until the text of a window is there with its exact times.

        Raises:
            RuntimeError: it did not write what it should, so the time means nothing.
        """
        began = time.perf_counter()
        draft = self.read(samples, 0.0, all_cores=all_cores)
        if len(draft.tokens) != self._tokens:
            raise RuntimeError(f"{len(draft.tokens)} tokens instead of {self._tokens}")
        draft.parts = [(0.0, float(_WINDOW_S), draft.tokens)]
        # Made-up text repeats itself; what people say hardly ever causes a second try.
        draft.is_doubtful = False
        self.exact(draft)
        return time.perf_counter() - began


class _Timed:
    """An encoder with a watch."""

    def __init__(self, encoder: Any) -> None:
        self._encoder = encoder
        self.took_s = 0.0

    def encode(self, features: Any) -> Any:
        began = time.perf_counter()
        encoded = self._encoder.encode(features)
        self.took_s = time.perf_counter() - began
        return encoded


class _MeasuredEngine(Engine):
    tokens = 0

    def decoder(self, language: str, hotwords: Sequence[str]) -> Decoder:
        """As the engine's own while it warms up."""
        if not self.tokens:
            return super().decoder(language, hotwords)
        return _FixedLength(self._model, self._encoder, language, self.tokens)


def main() -> None:
    """Serve until standard input ends."""
    out, inbox = open_pipes()
    be_polite()
    spare_allocations()
    while True:
        header, _ = inbox.get()
        try:
            if header["type"] == "build":
                from app.transcription.shapes import build_stand_in

                build_stand_in(header["name"], Path(header["folder"]))
                out.send(type="built")
            elif header["type"] == "measure":
                out.send(type="measured", **_measure(out, header))
        except ModelLoadError as error:
            out.send(type="failed", code="model_not_loaded", reason=str(error)[:500])
        except ImportError as error:
            out.send(type="failed", code="transcription_missing", reason=str(error)[:500])
        except Exception as error:  # noqa: BLE001 - the program has to hear of whatever it was
            reason = f"{type(error).__name__}: {error}"[:500]
            out.send(type="failed", code="transcription_failed", reason=reason)


def _measure(out: Out, header: dict[str, Any]) -> dict[str, Any]:
    """Times of one window: with few threads first, which warms up as well, then with all cores."""
    import numpy as np

    engine = _MeasuredEngine(Path(header["folder"]), header["threads"], header["cuda"])
    out.send(type="step", fraction=0.1)
    # Nothing that is measured depends on what is heard; faint noise is no trouble for any arithmetic.
    sound = np.random.default_rng(3).standard_normal(_WINDOW_S * RATE).astype(np.float32) * 0.05
    engine.tokens = header["tokens"]
    decoder = engine.decoder("en", ())
    assert isinstance(decoder, _FixedLength)  # noqa: S101 - for the type checker
    before = time.process_time()
    took_s = decoder.window(sound, all_cores=False)
    processor_s = time.process_time() - before
    windows: list[float] = []
    encoders: list[float] = []
    repeats = header["repeats"]
    while len(windows) < repeats:
        out.send(type="step", fraction=0.4 + 0.6 * len(windows) / repeats)
        windows.append(decoder.window(sound, all_cores=True))
        encoders.append(decoder.encoder_s)
        if windows[0] > _SLOW_S:
            repeats = min(repeats, 2)
    return {
        "window_s": statistics.median(windows),
        "encoder_s": statistics.median(encoders),
        "processor_s": processor_s,
        # At least one thread computes all the time unless others take the processor from it.
        "was_disturbed": engine.device == "cpu" and took_s > _DISTURBED * processor_s,
        "memory_bytes": _peak_memory(),
        "device": engine.device,
        "compute": engine.compute,
    }


def _peak_memory() -> int | None:
    """The most memory that this process held at any time; None where it cannot be told."""
    if sys.platform == "win32":
        return _peak_memory_on_windows()
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _peak_memory_on_windows() -> int | None:
    import ctypes

    class Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of psapi.h."""

        _fields_ = (
            ("cb", ctypes.c_uint32),
            ("faults", ctypes.c_uint32),
            ("peak", ctypes.c_size_t),
            ("others", ctypes.c_size_t * 7),
        )

    windll: Any = ctypes.__dict__["windll"]
    counters = Counters(cb=ctypes.sizeof(Counters))
    asked = windll.kernel32.K32GetProcessMemoryInfo(
        ctypes.c_void_p(windll.kernel32.GetCurrentProcess()), ctypes.byref(counters), counters.cb
    )
    return int(counters.peak) if asked else None


if __name__ == "__main__":
    main()
