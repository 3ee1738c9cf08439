"""LocalAgreement-2, as published for streaming with Whisper (Macháček, Dabre and Bojar 2023, 2307.14743).

Every second the whole buffer is read anew; what two readings in a row agree on is final. When the buffer is
longer than 15 s it is cut at the end of the last sentence that is final. Our own small implementation: of the
paper it lacks the prompt with earlier text, which costs time and is off in every other side here too.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from benchmarks.spoken import RATE, Samples, Talk

CHUNK_S: Final = 1.0
BUFFER_S: Final = 15.0


@dataclass(frozen=True, slots=True)
class Said:
    """A word of a reading, on the take's clock."""

    start_s: float
    end_s: float
    text: str
    ends_sentence: bool = False


Reader = Callable[[Samples, float], list[Said]]
"""Words of a buffer that begins at a second of the take."""


@dataclass(slots=True)
class Agreement:
    """What is final: the longest beginning that two readings in a row have in common."""

    final: list[Said] = field(default_factory=list)
    _before: list[Said] = field(default_factory=list)

    def add(self, reading: Sequence[Said]) -> list[Said]:
        """Another reading; gives the words that it makes final."""
        last_s = self.final[-1].end_s if self.final else -1.0
        new = [word for word in reading if (word.start_s + word.end_s) / 2 > last_s]
        agreed: list[Said] = []
        for one, other in zip(new, self._before, strict=False):
            if one.text != other.text:
                break
            agreed.append(one)
        self.final += agreed
        self._before = new[len(agreed) :]
        return agreed

    def finish(self) -> list[Said]:
        """The take is over: what the last reading had besides is taken as it is."""
        rest, self._before = self._before, []
        self.final += rest
        return rest


@dataclass(frozen=True, slots=True)
class Streamed:
    """One take, recorded and stopped, on a clock that waits for nothing but the work."""

    wait_s: float
    """From Stop to the last word."""
    cpu_s: float
    """While recording, and after Stop."""
    work_s: float
    """Wall time of the work until Stop; as long as the take means that it cannot keep up."""
    readings: int
    words: tuple[Said, ...]


def stream(samples: Samples, read: Reader) -> Streamed:
    """Read along with a take."""
    agreement = Agreement()
    total_s = len(samples) / RATE
    now_s = begin_s = done_s = work_s = cpu_s = 0.0
    readings = 0
    while done_s < total_s:
        # What arrived during a reading is read with the next one, together.
        heard_s = min(total_s, max(now_s, done_s + CHUNK_S))
        now_s = max(now_s, heard_s)
        buffer = np.asarray(samples[round(begin_s * RATE) : round(heard_s * RATE)])
        cpu, began = time.process_time(), time.perf_counter()
        agreement.add(read(buffer, begin_s))
        took_s = time.perf_counter() - began
        cpu_s += time.process_time() - cpu
        work_s += min(took_s, max(0.0, total_s - now_s))
        now_s += took_s
        done_s = heard_s
        readings += 1
        if done_s - begin_s > BUFFER_S:
            begin_s = _cut(agreement.final, begin_s, done_s)
    agreement.finish()
    return Streamed(now_s - total_s, cpu_s, work_s, readings, tuple(agreement.final))


def _cut(final: Sequence[Said], begin_s: float, heard_s: float) -> float:
    """Where the buffer may begin: after a final sentence, else (30 s without one) after a final word."""
    sentences = [word.end_s for word in final if word.ends_sentence and word.end_s > begin_s]
    if sentences:
        return sentences[-1]
    words = [word.end_s for word in final if word.end_s > begin_s]
    return words[-1] if words and heard_s - begin_s > 2 * BUFFER_S else begin_s


def whisper_reader(model: object, language: str = "en") -> Reader:
    """Reads with a faster-whisper model: beam 1, word times."""

    def read(buffer: Samples, begin_s: float) -> list[Said]:
        segments, _ = model.transcribe(  # type: ignore[attr-defined]
            buffer,
            language=language,
            beam_size=1,
            temperature=[0.0],
            condition_on_previous_text=False,
            word_timestamps=True,
        )
        words = [word for segment in segments for word in segment.words or ()]
        return [
            Said(begin_s + one.start, begin_s + one.end, one.word.strip(), one.word.strip()[-1:] in ".?!")
            for one in words
        ]

    return read


def shape_reader(model: object, take: Talk, tokens_a_second: float) -> Reader:
    """Pays for a reading with a model of random weights and gives the words that a trained one would.

    The steps of the decoder are in proportion to the speech in the buffer. Words come every 0.4 s of speech;
    the last one of a buffer differs from reading to reading, as it does where a word is cut off.
    """

    def read(buffer: Samples, begin_s: float) -> list[Said]:
        end_s = begin_s + len(buffer) / RATE
        words: list[Said] = []
        spoken_s = 0.0
        for start, end in take.speech:
            spoken_s += max(0.0, min(end, end_s) - max(start, begin_s))
            count = max(1, round((end - start) / 0.4))
            step = (end - start) / count
            for number in range(count):
                at = start + number * step
                if at >= begin_s and at < end_s:
                    words.append(Said(at, min(at + step, end_s), f"w{at:.2f}", number + 1 == count))
        segments, _ = model.transcribe(  # type: ignore[attr-defined]
            buffer,
            language="en",
            beam_size=1,
            temperature=[0.0],
            condition_on_previous_text=False,
            word_timestamps=True,
            max_new_tokens=max(2, round(tokens_a_second * spoken_s)),
        )
        for _ in segments:
            pass
        if words:
            words[-1] = Said(words[-1].start_s, words[-1].end_s, f"cut{end_s:.2f}")
        return words

    return read
