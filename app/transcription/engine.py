"""The speech model itself: loading it, and one window of sound into raw segments. Runs in the worker only."""

from __future__ import annotations

import ctypes
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.domain import Span
from app.transcription.decoding import Decoder, Draft
from app.transcription.speech import SpeechDetector, refine
from app.transcription.windows import FRAME, RATE, Window, WindowCutter
from app.transcription.words import RawSegment, unwritten_from, with_tail

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

_TAIL_LEAD_S: Final = 0.3
_NO_PROMPTS: Final = "no_prompts"
_SHORT_OF_MEMORY: Final = ("alloc", "failed to map", "cannot map", "paging file is too small")
"""Set in the config.json of a model that was trained without text before the window: a single name there
makes the small test model write something else, as probably as before, so nothing would show it."""
MOST_CORES: Final = 8
"""Threads of the encoder at most; more than the cores of a laptop that are fast only wait for each other."""


class ModelLoadError(Exception):
    """The folder's model could not be loaded."""


def spare_allocations() -> None:
    """Keep big buffers instead of giving them back to Linux between layers: 24 to 32 % less encoder time."""
    if not sys.platform.startswith("linux"):
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return
    # The numbers are M_ARENA_MAX, M_MMAP_THRESHOLD and M_TRIM_THRESHOLD of glibc's malloc.h.
    for parameter, value in ((-8, 1), (-3, 1 << 30), (-1, (1 << 31) - 1)):
        mallopt(parameter, value)


class Engine:
    """A loaded model with its voice detector.

    On the processor the model is there twice, because the number of threads cannot be changed later: once
    with few threads, once with one a core for the encoder of windows that somebody waits for. Measured with
    the base shape on two cores, one thread against two: encoder 0.69 and 0.38 s, a hundred steps of the
    decoder (beam 5) 1.5 and 1.9 s, so the decoder keeps to the few; it reads all its weights for each token
    and the memory is what limits it. Both give the same bits. It costs the weights again (base 78 MB).
    """

    def __init__(self, folder: Path, threads: int, allow_cuda: bool) -> None:
        """Load from a folder and warm up; never touches the network.

        Raises:
            ModelLoadError: the model is damaged.
            MemoryError: memory is short just now.
            ImportError: faster-whisper is not installed.
        """
        try:
            from faster_whisper import WhisperModel

            self._detector = SpeechDetector()
        except ImportError as error:
            if is_short_of_memory(error):
                raise MemoryError(str(error)) from error
            raise
        self.device, self.compute = _cuda_choice() if allow_cuda else ("cpu", "int8")
        try:
            try:
                self._model: Any = WhisperModel(
                    str(folder), device=self.device, compute_type=self.compute, cpu_threads=threads
                )
                if self.device == "cuda":
                    self._encoder = self._model
                    self._warm_up()
            except RuntimeError:
                if self.device == "cpu":
                    raise
                # A driver without its libraries shows at the first decode only.
                self.device, self.compute = "cpu", "int8"
                self._model = WhisperModel(
                    str(folder), device="cpu", compute_type="int8", cpu_threads=threads
                )
            self._takes_names = _learned_prompts(folder)
            if self.device == "cpu":
                self._encoder = self._second(folder, threads)
                self._warm_up()
        except Exception as error:
            # ctranslate2 and tokenizers raise what they like.
            if is_short_of_memory(error):
                raise MemoryError(str(error)) from error
            raise ModelLoadError(f"{type(error).__name__}: {error}") from error

    @property
    def is_multilingual(self) -> bool:
        """Whether the model knows more than English."""
        return bool(self._model.model.is_multilingual)

    def listen(self, cutter: WindowCutter, samples: NDArray[np.float32]) -> Iterator[Window]:
        """Run the voice detector over whole frames and give the windows that they complete."""
        probabilities = self._detector.probabilities(samples)
        for index, probability in enumerate(probabilities):
            yield from cutter.add(samples[index * FRAME : (index + 1) * FRAME], float(probability))

    def begin(
        self,
        language: str,
        hotwords: Sequence[str],
        state: bytes = b"",
        heard: NDArray[np.float32] | None = None,
    ) -> None:
        """Another take begins, or goes on where the detector was in `state` and then heard some sound."""
        self._detector.reset()
        if state:
            self._detector.state = state
        if heard is not None:
            self._detector.probabilities(heard)
        self._decoder = self.decoder(language, hotwords if self._takes_names else ())

    @property
    def state(self) -> bytes:
        """What the voice detector remembers."""
        return self._detector.state

    def decoder(self, language: str, hotwords: Sequence[str]) -> Decoder:
        """The decoder of a take."""
        return Decoder(self._model, self._encoder, language, hotwords)

    def read(self, window: Window, *, all_cores: bool) -> Draft:
        """What was said in a window, without exact times."""
        spoken_s = sum(end - start for start, end in window.speech) / RATE
        return self._decoder.read(window.samples, window.start / RATE, all_cores=all_cores, spoken_s=spoken_s)

    def rough(self, window: Window, draft: Draft) -> dict[str, Any]:
        """As `exact`, at once: the times are only about right."""
        return _message(_speech(window), self._decoder.rough(draft))

    def exact(self, window: Window, draft: Draft, *, all_cores: bool) -> dict[str, Any]:
        """A window as `speech` (pairs of seconds) and `segments`, both on the take's clock."""
        speech = _speech(window)
        segments = self._decoder.exact(draft)
        tail_s = self.unwritten_from(segments, speech)
        if tail_s is not None:
            # Whisper sometimes stops before the end of a window; what was said there must not be lost.
            skip = max(0, round((tail_s - draft.offset_s - _TAIL_LEAD_S) * RATE))
            tail = self._decoder.read(
                window.samples[skip:], draft.offset_s + skip / RATE, all_cores=all_cores
            )
            segments = with_tail(segments, self._decoder.exact(tail))
        return _message(speech, segments)

    def unwritten_from(self, segments: list[RawSegment], speech: list[Span]) -> float | None:
        """Where a second look at a window has to begin; None when all speech has words."""
        return unwritten_from(segments, speech)

    def _second(self, folder: Path, threads: int) -> Any:
        from faster_whisper import WhisperModel

        cores = min(MOST_CORES, os.cpu_count() or 1)
        if cores <= threads:
            return self._model
        return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=cores)

    def _warm_up(self) -> None:
        """The first decode is the slowest: memory is touched for the first time."""
        import numpy as np

        decoder = self.decoder("en", ())
        for all_cores in (True, False):
            decoder.exact(decoder.read(np.zeros(RATE, dtype=np.float32), 0.0, all_cores=all_cores))


def _learned_prompts(folder: Path) -> bool:
    try:
        config = json.loads((folder / "config.json").read_bytes())
    except (OSError, ValueError):
        return True
    return not (isinstance(config, dict) and config.get(_NO_PROMPTS))


def _speech(window: Window) -> list[Span]:
    offset = window.start / RATE
    spans = refine(window.samples, [(a - window.start, b - window.start) for a, b in window.speech])
    return [Span(offset + a / RATE, offset + b / RATE) for a, b in spans]


def _message(speech: list[Span], segments: list[RawSegment]) -> dict[str, Any]:
    return {
        "speech": [[span.start_s, span.end_s] for span in speech],
        "segments": [asdict(segment) for segment in segments],
    }


def is_short_of_memory(error: Exception) -> bool:
    """Whether there was too little memory: the model is good, and another process may have its memory back.

    Seen under a limit of the process: MemoryError, "std::bad_alloc", "mkl_malloc: failed to allocate memory"
    and, when a library is loaded just then, "failed to map segment from shared object" (glibc's dl-load.c,
    which may also say "cannot map zero-fill pages"). Windows: "The paging file is too small" (error 1455).
    """
    text = str(error)
    return isinstance(error, MemoryError) or any(sign in text for sign in _SHORT_OF_MEMORY)


def _cuda_choice() -> tuple[str, str]:
    import ctranslate2

    try:
        if ctranslate2.get_cuda_device_count() > 0:
            kinds = ctranslate2.get_supported_compute_types("cuda")
            for kind in ("float16", "int8_float16", "int8"):
                if kind in kinds:
                    return "cuda", kind
    except (RuntimeError, ValueError):
        pass
    return "cpu", "int8"


def be_polite() -> None:
    """Give way to the window and the microphone: nice 10 keeps their worst delay where it is without us."""
    if hasattr(os, "nice"):
        os.nice(10)
