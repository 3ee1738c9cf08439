"""Makes the example round in `assets/example`: two short synthetic takes, and the exact time of each word.

Run it with espeak-ng installed: `uv run scripts/make_example.py`. The voices are espeak-ng's; the words come
from its own events, so the times are true and no speech model is needed. Each sentence is made by itself
and joined with a pause, as people speak.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

OUTPUT: Final = Path(__file__).resolve().parents[1] / "assets" / "example"
LINE: Final = "gofirst.b2b-core/too-expensive/compare"

TAKES: Final = {
    "model": (
        "en-gb+f4",
        148,
        [
            (0.35, "Thanks for saying it straight, Kwame."),
            (0.55, "I want to understand it before I answer."),
            (0.60, "When you put the two quotes side by side, what's in theirs and what's in ours?"),
            (0.70, "And if the price were the same, which one would you pick, and why?"),
        ],
    ),
    "attempt": (
        "en-us+m3",
        176,
        [
            (0.25, "Good that you bring it up with me."),
            (0.30, "So what does the other offer include?"),
            (0.35, "Because ours has the set up and the training in it,"),
            (0.20, "and I think that explains most of the difference."),
        ],
    ),
}

_WORD, _END = 1, 5
_RETRIEVAL, _UTF8, _POS_CHARACTER = 1, 1, 1


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_int64),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass
class Spoken:
    """One sentence: its samples, and where in it each word begins (in characters and seconds)."""

    samples: list[np.ndarray[Any, np.dtype[np.int16]]] = field(default_factory=list)
    words: list[tuple[int, int, float]] = field(default_factory=list)


class Speaker:
    """espeak-ng as a library."""

    def __init__(self) -> None:
        found = ctypes.util.find_library("espeak-ng")
        if found is None:
            raise SystemExit("espeak-ng is missing: apt-get install espeak-ng")
        self._library = ctypes.CDLL(found)
        self.rate = self._library.espeak_Initialize(_RETRIEVAL, 0, None, 0)
        self._now = Spoken()
        self._callback = _Callback(self._take)
        self._library.espeak_SetSynthCallback(self._callback)

    def say(self, voice: str, pace: int, text: str) -> Spoken:
        """One sentence in one voice; pace in words a minute."""
        self._now = Spoken()
        self._library.espeak_SetVoiceByName(voice.encode())
        self._library.espeak_SetParameter(1, pace, 0)
        raw = text.encode()
        self._library.espeak_Synth(raw, len(raw) + 1, 0, _POS_CHARACTER, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        return self._now

    def _take(self, samples: Any, count: int, events: Any) -> int:
        if count > 0:
            self._now.samples.append(np.ctypeslib.as_array(samples, shape=(count,)).copy())
        index = 0
        while events[index].type != 0:
            event = events[index]
            if event.type == _WORD:
                self._now.words.append((event.text_position - 1, event.length, event.audio_position / 1000))
            index += 1
        return 0


def main() -> None:
    """Make both takes."""
    import soundfile

    from app.domain import Span, Transcript, TranscriptState, Word
    from app.workflow.example import write_transcript

    OUTPUT.mkdir(parents=True, exist_ok=True)
    speaker = Speaker()
    for name, (voice, pace, sentences) in TAKES.items():
        parts: list[np.ndarray[Any, np.dtype[np.int16]]] = []
        words: list[Word] = []
        speech: list[Span] = []
        ranges: list[tuple[int, int]] = []
        at_s = 0.0
        for pause_s, text in sentences:
            parts.append(np.zeros(round(pause_s * speaker.rate), np.int16))
            at_s += pause_s
            spoken = speaker.say(voice, pace, text)
            samples = np.concatenate(spoken.samples)
            loud = np.flatnonzero(np.abs(samples) > 200)
            samples = samples[: loud[-1] + speaker.rate // 20]
            first = len(words)
            words += _words(text, spoken.words, at_s, len(samples) / speaker.rate)
            ranges.append((first, len(words)))
            speech.append(
                Span(round(at_s + loud[0] / speaker.rate, 3), round(at_s + loud[-1] / speaker.rate, 3))
            )
            parts.append(samples)
            at_s += len(samples) / speaker.rate
        parts.append(np.zeros(round(0.3 * speaker.rate), np.int16))
        whole = np.concatenate(parts)
        # A little room noise: digital silence between sentences sounds like a broken line.
        noise = np.random.default_rng(7).normal(0, 9, len(whole))
        whole = np.clip(whole * 0.8 + noise, -32768, 32767).astype(np.int16)
        soundfile.write(OUTPUT / f"{name}.flac", whole, speaker.rate, subtype="PCM_16")
        transcript = Transcript(
            TranscriptState.DONE,
            "en",
            tuple(words),
            tuple(speech),
            tuple(ranges),
            "",
            len(whole) / speaker.rate,
        )
        write_transcript(OUTPUT / f"{name}.json", transcript)
        (OUTPUT / f"{name}.json").chmod(0o644)
        print(f"{name}: {len(whole) / speaker.rate:.1f} s, {len(words)} words")
    (OUTPUT / "round.json").write_text(json.dumps({"line": LINE, "language": "en"}, indent=1) + "\n")


def _words(text: str, places: list[tuple[int, int, float]], at_s: float, length_s: float) -> list[Any]:
    from app.domain import Word

    result: list[Any] = []
    written = text.split()
    starts = []
    position = 0
    for word in written:
        position = text.index(word, position)
        starts.append(position)
        position += len(word)
    for index, word in enumerate(written):
        here = [
            second for place, _length, second in places if starts[index] <= place < starts[index] + len(word)
        ]
        later = [second for place, _length, second in places if place >= starts[index] + len(word)]
        begin = at_s + (here[0] if here else (result[-1].end_s - at_s if result else 0.0))
        end = at_s + min(later[0] if later else length_s - 0.05, length_s)
        result.append(Word(word, round(begin, 3), round(max(end, begin + 0.05), 3), 1.0))
    return result


if __name__ == "__main__":
    main()
