"""Speech whose truth is known: espeak-ng says when each word begins; silence and sounds are put between.

    with Speaker() as speaker:
        take = Tape()
        take.say(speaker.say("Thank you for your time.", "en"))
        take.rest(0.7)
        take.hesitate(speaker.sound("eh", 0.4, "en"))

Nothing here knows the program; a `Tape` becomes a `Transcript` in `transcript_of`.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

import numpy as np
import soxr
from numpy.typing import NDArray

from app.domain import Span, Transcript, TranscriptState, Word

RATE = 16_000
SOUNDS = {
    "en": {"uh": "V", "er": "3:", "um": "Vm"},
    "nl": {"eh": "E", "euh": "Y:", "ehm": "Em"},
    "nb": {"eh": "e:", "øh": "Y:", "ehm": "Em"},
}
"""Hesitations by language, as phonemes of espeak-ng's voices."""
_WORD = 1
_SILENT = 0.004


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass
class Spoken:
    """Samples at 16,000 a second without silence around them, and their words."""

    samples: NDArray[np.float32]
    words: list[Word] = field(default_factory=list)


class Speaker:
    """espeak-ng's library, one at a time in a process."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(_library())
        self._rate = self._library.espeak_Initialize(2, 0, None, 0)
        self._samples: list[NDArray[np.int16]] = []
        self._starts: list[tuple[float, int, int]] = []
        self._callback = _Callback(self._take)
        self._library.espeak_SetSynthCallback(self._callback)

    def __enter__(self) -> Speaker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._library.espeak_Terminate()

    def say(
        self, text: str, voice: str, *, wpm: int = 160, pitch: int = 50, movement: int = 50, loud: float = 0.4
    ) -> Spoken:
        """A text; `pitch` and `movement` are espeak-ng's 0 to 100; `loud` is the highest sample."""
        raw = self._raw(text, voice, wpm, pitch, movement)
        starts = list(self._starts)
        samples = soxr.resample(raw, self._rate, RATE).astype(np.float32)
        samples *= loud / max(1e-6, float(np.abs(samples).max(initial=0)))
        heard = np.flatnonzero(np.abs(samples) > _SILENT * loud)
        first, last = int(heard[0]), int(heard[-1]) + 1
        # Espeak gives one event for each word; a later event of the same position is a repetition of it.
        ends = [start for start, _, _ in starts[1:]] + [last / RATE]
        ends = [_heard_end(samples, end, loud) for end in ends]
        words = [
            Word(text[position - 1 : position - 1 + length], start - first / RATE, end - first / RATE)
            for (start, position, length), end in zip(starts, ends, strict=True)
        ]
        return Spoken(samples[first:last], _with_marks(words, text))

    def sound(
        self, name: str, seconds: float, voice: str, *, pitch: int = 40, movement: int = 20, loud: float = 0.3
    ) -> NDArray[np.float32]:
        """A hesitation of this length: the rate is lowered until it is long enough, and its end is faded."""
        samples = np.zeros(0, dtype=np.float32)
        phonemes = SOUNDS[voice[:2]][name]
        for wpm in (170, 120, 80):
            raw = self._raw(f"[[{phonemes}]]", voice, wpm, pitch, movement)
            samples = soxr.resample(raw, self._rate, RATE).astype(np.float32)
            heard = np.flatnonzero(np.abs(samples) > 0.1 * np.abs(samples).max())
            samples = samples[heard[0] : heard[-1] + 1]
            if len(samples) >= seconds * RATE:
                break
        samples = _stretched(samples, round(seconds * RATE))
        fade = np.linspace(0, 1, round(0.02 * RATE), dtype=np.float32)
        samples[: len(fade)] *= fade
        samples[-len(fade) :] *= fade[::-1]
        return samples * np.float32(loud / np.abs(samples).max())

    def _raw(self, text: str, voice: str, wpm: int, pitch: int, movement: int) -> NDArray[np.float32]:
        self._samples.clear()
        self._starts.clear()
        library = self._library
        if library.espeak_SetVoiceByName(voice.encode()) != 0:
            raise LookupError(voice)
        for parameter, value in ((1, wpm), (3, pitch), (4, movement)):
            library.espeak_SetParameter(parameter, value, 0)
        data = text.encode()
        flags = 0x100 if text.startswith("[[") else 0
        library.espeak_Synth(data, len(data) + 1, 0, 0, 0, 1 | flags, None, None)
        library.espeak_Synchronize()
        return np.asarray(np.concatenate(self._samples) / 32768, dtype=np.float32)

    def _take(self, samples: Any, count: int, events: Any) -> int:
        if samples and count:
            self._samples.append(np.ctypeslib.as_array(samples, (count,)).copy())
        at = 0
        while events[at].type:
            event = events[at]
            if event.type == _WORD and event.length:
                start = (event.audio_position / 1000, event.text_position, event.length)
                if not self._starts or self._starts[-1][1] != event.text_position:
                    self._starts.append(start)
            at += 1
        return 0


@dataclass
class Tape:
    """A take that is put together from pieces, with what is true about it."""

    pieces: list[NDArray[np.float32]] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    pauses: list[Span] = field(default_factory=list)
    hesitations: list[Span] = field(default_factory=list)
    speech: list[Span] = field(default_factory=list)
    length: int = 0

    @property
    def now_s(self) -> float:
        return self.length / RATE

    def say(self, spoken: Spoken) -> None:
        at = self.now_s
        self.words += [Word(word.text, at + word.start_s, at + word.end_s) for word in spoken.words]
        self._add(spoken.samples)
        self.speech.append(Span(at, self.now_s))

    def rest(self, seconds: float) -> None:
        """A pause."""
        at = self.now_s
        self.quiet(seconds)
        self.pauses.append(Span(at, self.now_s))

    def quiet(self, seconds: float) -> None:
        """Silence that is no pause: at the edges, or too short."""
        self._add(np.zeros(round(seconds * RATE), dtype=np.float32))

    def hesitate(self, samples: NDArray[np.float32]) -> None:
        at = self.now_s
        self._add(samples)
        self.hesitations.append(Span(at, self.now_s))
        self.speech.append(Span(at, self.now_s))

    def samples(
        self, *, noise_db: float | None = None, colour: str = "white", seed: int = 1
    ) -> NDArray[np.float32]:
        """All of it; with noise so many dB below the speech's loudness, else with a very faint hiss."""
        clean = np.concatenate(self.pieces)
        spoken = np.concatenate([clean[int(s.start_s * RATE) : int(s.end_s * RATE)] for s in self.speech])
        loudness = float(np.sqrt(np.mean(np.square(spoken))))
        level = 3e-4 if noise_db is None else loudness * 10 ** (-noise_db / 20)
        return (clean + level * noise(len(clean), colour, seed)).astype(np.float32)

    def _add(self, samples: NDArray[np.float32]) -> None:
        self.pieces.append(samples)
        self.length += len(samples)


def transcript_of(tape: Tape, language: str, *, swallow: bool = False) -> Transcript:
    """What perfect transcription would give: every word at its time, hesitations left out.

    With `swallow` the hesitation belongs to the word before it, as Whisper often has it.
    """
    words = list(tape.words)
    if swallow:
        for hesitation in tape.hesitations:
            at = max(index for index, word in enumerate(words) if word.end_s <= hesitation.start_s + 0.01)
            words[at] = Word(words[at].text, words[at].start_s, hesitation.end_s)
    speech = merged(tape.speech)
    return Transcript(TranscriptState.DONE, language, tuple(words), speech, duration_s=tape.now_s)


def merged(spans: list[Span]) -> tuple[Span, ...]:
    """Spans that touch made one."""
    found: list[Span] = []
    for span in spans:
        if found and span.start_s - found[-1].end_s < 0.15:
            found[-1] = Span(found[-1].start_s, span.end_s)
        else:
            found.append(span)
    return tuple(found)


def noise(count: int, colour: str = "white", seed: int = 1) -> NDArray[np.float32]:
    """Noise with a root mean square of 1: `white`, or `pink` (3 dB less for each octave)."""
    white = np.random.default_rng(seed).normal(size=count)
    if colour == "pink":
        lines = np.fft.rfft(white)
        lines /= np.sqrt(np.maximum(np.arange(len(lines)) * RATE / count, 20.0))
        white = np.fft.irfft(lines, count)
    return np.asarray(white / np.sqrt(np.mean(np.square(white))), dtype=np.float32)


def bent(
    samples: NDArray[np.float32], width_st: float, turns_hz: float
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """The sound played faster and slower, and by how many semitones at each sample of what comes out.

    The pitch goes up and down by `width_st` on both sides of what it was, `turns_hz` times a second.
    """
    at_s = np.arange(2 * len(samples)) / RATE
    curve = width_st * np.sin(2 * np.pi * turns_hz * at_s)
    position = np.cumsum(2 ** (curve / 12))
    position = position[position < len(samples) - 1]
    taken = np.interp(position, np.arange(len(samples)), samples)
    return taken.astype(np.float32), curve[: len(position)]


def why_not() -> str:
    """What is missing; empty when espeak-ng can speak."""
    return "" if _library() else "not installed: espeak-ng (Debian: espeak-ng)"


def _library() -> str | None:
    return ctypes.util.find_library("espeak-ng")


def _heard_end(samples: NDArray[np.float32], end_s: float, loud: float) -> float:
    """Where the sound before a moment really ends: a clause's last word is followed by silence."""
    end = round(end_s * RATE)
    heard = np.flatnonzero(np.abs(samples[max(0, end - RATE) : end]) > _SILENT * loud)
    return (max(0, end - RATE) + int(heard[-1]) + 1) / RATE if len(heard) else end_s


def _stretched(samples: NDArray[np.float32], length: int) -> NDArray[np.float32]:
    """Exactly so long: cut, or its middle repeated in whole periods, each repetition faded into the next."""
    while len(samples) < length:
        middle = len(samples) // 3
        window = samples[middle - 800 : middle + 800]
        likeness = np.correlate(window, window, mode="full")[len(window) - 1 :]
        period = 30 + int(np.argmax(likeness[30:300]))
        whole = max(1, round(0.05 * RATE / period)) * period
        fade = np.linspace(0, 1, whole, dtype=np.float32)
        joint = samples[middle : middle + whole] * (1 - fade) + samples[middle - whole : middle] * fade
        samples = np.concatenate([samples[:middle], joint, samples[middle:]])
    return np.asarray(samples[:length], dtype=np.float32)


def _with_marks(words: list[Word], text: str) -> list[Word]:
    """The words as they are written, with their punctuation."""
    written = text.split()
    if len(written) != len(words):
        return words
    return [Word(mark, word.start_s, word.end_s) for mark, word in zip(written, words, strict=True)]
