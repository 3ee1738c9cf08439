"""The speech model itself: loading it, and one window of sound into raw segments. Runs in the worker only."""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.domain import Span
from app.transcription.speech import SpeechDetector, refine
from app.transcription.windows import FRAME, RATE, Window, WindowCutter
from app.transcription.words import RawSegment, RawWord, unwritten_from, with_tail

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

_TEMPERATURES: Final = (0.0, 0.4)
"""One second try with another choice of words when the first loops or is improbable; each costs a decode."""
_TAIL_LEAD_S: Final = 0.3


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
    """A loaded model with its voice detector."""

    def __init__(self, folder: Path, threads: int, allow_cuda: bool) -> None:
        """Load from a folder; never touches the network.

        Raises:
            ModelLoadError: the model is damaged, or memory is short.
            ImportError: faster-whisper is not installed.
        """
        from faster_whisper import WhisperModel

        self._detector = SpeechDetector()
        self.device, self.compute = _cuda_choice() if allow_cuda else ("cpu", "int8")
        try:
            try:
                self._model: Any = WhisperModel(
                    str(folder), device=self.device, compute_type=self.compute, cpu_threads=threads
                )
                if self.device == "cuda":
                    self._warm_up()
            except RuntimeError:
                if self.device == "cpu":
                    raise
                # A driver without its libraries shows at the first decode only.
                self.device, self.compute = "cpu", "int8"
                self._model = WhisperModel(
                    str(folder), device="cpu", compute_type="int8", cpu_threads=threads
                )
        except Exception as error:
            # ctranslate2 and tokenizers raise what they like.
            raise ModelLoadError(f"{type(error).__name__}: {error}") from error

    @property
    def is_multilingual(self) -> bool:
        """Whether the model knows more than English."""
        return bool(self._model.model.is_multilingual)

    def listen(self, cutter: WindowCutter, samples: NDArray[np.float32]) -> Iterator[Window]:
        """Run the voice detector over whole frames and give the windows that they complete."""
        probabilities = self._detector.probabilities(samples)
        for index, probability in enumerate(probabilities):
            window = cutter.add(samples[index * FRAME : (index + 1) * FRAME], float(probability))
            if window is not None:
                yield window

    def begin(self) -> None:
        """Another take begins."""
        self._detector.reset()

    def decode(self, window: Window, language: str) -> dict[str, Any]:
        """One window into `speech` (pairs of seconds) and `segments`, both on the take's clock."""
        spans = refine(window.samples, [(a - window.start, b - window.start) for a, b in window.speech])
        offset = window.start / RATE
        speech = [Span(offset + a / RATE, offset + b / RATE) for a, b in spans]
        segments = self._write(window.samples, offset, language)
        tail_s = unwritten_from(segments, speech)
        if tail_s is not None:
            # Whisper sometimes stops before the end of a window; what was said there must not be lost.
            skip = max(0, round((tail_s - offset - _TAIL_LEAD_S) * RATE))
            tail = self._write(window.samples[skip:], offset + skip / RATE, language)
            segments = with_tail(segments, tail)
        return {
            "speech": [[span.start_s, span.end_s] for span in speech],
            "segments": [asdict(segment) for segment in segments],
        }

    def _write(self, samples: NDArray[np.float32], offset: float, language: str) -> list[RawSegment]:
        """What the model makes of some samples, `offset` seconds into the take."""
        import ctranslate2

        # The second try draws words at random: the same take must give the same text each time.
        ctranslate2.set_random_seed(1)
        found, _ = self._model.transcribe(
            samples,
            language=language if self.is_multilingual else "en",
            beam_size=5,
            temperature=_TEMPERATURES,
            condition_on_previous_text=False,
            word_timestamps=True,
            vad_filter=False,
        )
        return [
            RawSegment(
                words=tuple(
                    RawWord(
                        word.word,
                        offset + float(word.start),
                        offset + float(word.end),
                        float(word.probability),
                    )
                    for word in segment.words or ()
                ),
                start_s=offset + float(segment.start),
                end_s=offset + float(segment.end),
                avg_logprob=float(segment.avg_logprob),
                no_speech_prob=float(segment.no_speech_prob),
            )
            for segment in found
        ]

    def _warm_up(self) -> None:
        import numpy as np

        list(self._model.transcribe(np.zeros(RATE, dtype=np.float32), language="en", beam_size=1)[0])


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
