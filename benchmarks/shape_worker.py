"""The transcription worker for models of random weights: decode steps in proportion to the speech.

Everything else is the program's own worker. Words at random places would make it look a second time at the
ends of windows, which a trained model hardly ever causes, so that is off.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.transcription.decoding import Decoder
from app.transcription.engine import Engine
from app.transcription.worker import main
from benchmarks.shapes import TOKENS_A_SECOND

if TYPE_CHECKING:
    from app.domain import Span
    from app.transcription.decoding import Draft
    from app.transcription.windows import Window
    from app.transcription.words import RawSegment


class _FixedSteps(Decoder):
    steps = 8

    def _generate(self, encoded: Any, prompt: list[int], **how: Any) -> Any:
        # ctranslate2 takes the smaller of half of this and what the prompt leaves.
        length = max(2 * self.steps, self.steps + len(prompt))
        return super()._generate(encoded, prompt, max_length=length, **how)


class ShapeEngine(Engine):
    """An engine whose model writes `TOKENS_A_SECOND` of speech."""

    def decoder(self, language: str, hotwords: Sequence[str]) -> Decoder:
        """As the engine's own, with the number of steps given."""
        return _FixedSteps(self._model, self._encoder, language, hotwords)

    def read(self, window: Window, *, all_cores: bool) -> Draft:
        """As the engine's own."""
        spoken_s = sum(end - start for start, end in window.speech) / 16_000
        assert isinstance(self._decoder, _FixedSteps)
        self._decoder.steps = max(2, round(TOKENS_A_SECOND * spoken_s))
        return super().read(window, all_cores=all_cores)

    def unwritten_from(self, segments: list[RawSegment], speech: list[Span]) -> float | None:  # noqa: ARG002
        """No second look."""
        return None


if __name__ == "__main__":
    main(ShapeEngine)
