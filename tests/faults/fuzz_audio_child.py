"""Tries damaged recordings one after the other: `fuzz_audio_child KIND FIRST END STEP FOLDER`.

Speaks as `benchmarks.fuzz_child` does: the number of each file before it is tried, and one line of JSON for
everything that must not be. Every file is looked at and decoded as the program does it with a pack's sound,
in a process like its own; every fiftieth lies in a pack that goes through the real import with its worker.
"""

from __future__ import annotations

import io
import json
import random
import struct
import sys
import threading
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np
import psutil

from app.domain import KnownError
from benchmarks.fuzz_child import Memory, measured
from tests.packs.making import PACK, SCENARIO

FORMATS: Final = (
    ("wav", "WAV", "PCM_16"),
    ("wav", "WAV", "PCM_24"),
    ("wav", "WAV", "FLOAT"),
    ("wav", "WAV", "IMA_ADPCM"),
    ("flac", "FLAC", "PCM_16"),
    ("ogg", "OGG", "VORBIS"),
    ("opus", "OGG", "OPUS"),
    ("mp3", "MP3", "MPEG_LAYER_III"),
)
DECODE_LIMIT_S: Final = 5.0
"""Processor time for one file that holds a second of sound."""
WORKER_LIMIT_S: Final = 60.0
WORKER_MEMORY: Final = 1_000_000_000
WORKER_EACH: Final = 50
_RATE: Final = 48_000
_PIECES: Final = (
    *(struct.pack("<I", number) for number in (0, 1, 0x20000000, 0x7FFFFFFF, 0xFFFFFFFF)),
    *(struct.pack(">Q", number) for number in (1 << 36, (1 << 64) - 1)),
    *(struct.pack("<H", number) for number in (0, 9, 255, 0xFFFE, 0xFFFF)),
    *(b"RIFF", b"WAVE", b"data", b"fmt ", b"LIST", b"fLaC", b"OggS", b"OpusHead", b"\x01vorbis", b"ID3\x04"),
    *(b"\xff\xfb\x90\x00", b"#EXTM3U\n/etc/passwd\n", b"ffconcat version 1.0\nfile /etc/passwd\n", b" PAF"),
)


def sounds() -> list[tuple[str, bytes]]:
    """A second of sound in each format that packs may hold, by the end of its name."""
    import soundfile

    time_s = np.arange(_RATE) / _RATE
    samples = (0.3 * np.sin(2 * np.pi * 220 * time_s) * np.hanning(_RATE)).astype(np.float32)
    found = []
    for ending, kind, subtype in FORMATS:
        target = io.BytesIO()
        with soundfile.SoundFile(target, "w", _RATE, 1, subtype, format=kind) as file:
            for at in range(0, len(samples), 4800):
                file.write(samples[at : at + 4800])  # Vorbis in one piece ends the process
        found.append((ending, target.getvalue()))
    return found


def damaged_sound(number: int, sound: list[tuple[str, bytes]]) -> tuple[str, bytes]:
    """The file of a number, and the end of its name; the same each time."""
    dice = random.Random(number)
    ending, data = sound[number % len(sound)]
    if number % 97 == 0:
        return ending, dice.choice(_PIECES) + dice.randbytes(dice.randrange(2000))
    made = bytearray(data)
    for _ in range(dice.choice((1, 1, 1, 2, 4, 16))):
        # Most of what a decoder believes stands at the start.
        reach = dice.choice((16, 64, 256, len(made)))
        at = dice.randrange(max(1, min(reach, len(made))))
        kind = dice.randrange(6)
        piece = dice.choice(_PIECES)
        if kind == 0:
            made[at : at + 1] = bytes([dice.randrange(256)])
        elif kind == 1:
            made[at : at + len(piece)] = piece
        elif kind == 2:
            made[at:at] = piece
        elif kind == 3:
            del made[at : at + dice.randrange(1, 64)]
        elif kind == 4:
            del made[at + dice.randrange(max(1, len(made))) :]
        else:
            made[at:at] = made[: dice.randrange(1, 4000)]
    if number % 11 == 0:
        ending = dice.choice(sound)[0]
    return ending, bytes(made)


class AudioTrial:
    """One recording at a time."""

    def __init__(self, folder: Path) -> None:
        self._sounds = sounds()
        self._folder = folder
        self._packs = folder / "packs"
        self._packs.mkdir()
        # What decoding loads is no part of any file.
        path = folder / "sound.wav"
        path.write_bytes(self._sounds[0][1])
        _decode(path)
        path.unlink()
        self._memory = Memory()

    def faults_of(self, number: int) -> list[str]:
        """What must not be, of the file of this number."""
        ending, data = damaged_sound(number, self._sounds)
        path = self._folder / f"sound.{ending}"
        path.write_bytes(data)
        faults = measured(lambda: _decode(path), DECODE_LIMIT_S)
        path.unlink()
        if number % WORKER_EACH == 0:
            faults += self._import(ending, data)
        return faults + self._memory.faults() + ffmpeg_here()

    def _import(self, ending: str, data: bytes) -> list[str]:
        from app.packs import PackStore, inspect

        pack = self._folder / "trial.gofirst"
        models = (
            f"    models:\n      - speaker: Anna\n        language: nb\n        file: audio/sound.{ending}\n"
        )
        with zipfile.ZipFile(pack, "w") as file:
            file.writestr("pack.yaml", PACK)
            file.writestr("scenarios/a.yaml", SCENARIO + models)
            file.writestr(f"audio/sound.{ending}", data)
        began, watch = time.monotonic(), WorkerWatch()
        try:
            preview = watch.during(lambda: inspect(pack, self._packs))
        except KnownError:
            preview = None
        if preview is not None and preview.can_add:
            PackStore(self._packs).discard(preview)
        took = time.monotonic() - began
        faults = [f"the import took {took:.1f} s"] if took > WORKER_LIMIT_S else []
        if watch.peak > WORKER_MEMORY:
            faults.append(f"the import took {watch.peak // 1_000_000} MB")
        if watch.has_ffmpeg:
            faults.append("FFmpeg was loaded by the import")
        left = [one.name for one in self._packs.iterdir() if one.name.startswith(".staging")]
        return faults + [f"left {one}" for one in left]


class WorkerWatch:
    """Looks at the process of the import while it lives."""

    def __init__(self) -> None:
        self.peak = 0
        self.has_ffmpeg = False

    def during(self, work: Callable[[], Any]) -> Any:
        """Do something and look meanwhile at the processes that it starts."""
        is_over = threading.Event()
        thread = threading.Thread(target=self._watch, args=(is_over,))
        thread.start()
        try:
            return work()
        finally:
            is_over.set()
            thread.join()

    def _watch(self, is_over: threading.Event) -> None:
        me = psutil.Process()
        while not is_over.wait(0.02):
            for child in me.children():
                try:
                    self.peak = max(self.peak, child.memory_info().rss)
                    self.has_ffmpeg |= any("libavformat" in one.path for one in child.memory_maps())
                except psutil.Error:
                    continue


def _decode(path: Path) -> list[str]:
    """As the program does: header, every block, waveform."""
    from app.audio import blocks_16k, build_peaks, open_audio

    facts = open_audio(path)
    length = sum(len(block) for block in blocks_16k(path))
    build_peaks(path)
    # A header that lies may say less or more than there is, but nothing may come of nothing.
    return ["more sound than the header says"] if length > (facts.duration_s + 1) * 16_000 else []


def ffmpeg_here() -> list[str]:
    """Whether FFmpeg's reader was loaded into this process."""
    if "av" in sys.modules:
        return ["FFmpeg's Python was loaded"]
    maps = Path("/proc/self/maps")
    loaded = maps.exists() and "libavformat" in maps.read_text(encoding="utf-8", errors="replace")
    return ["FFmpeg was loaded"] if loaded else []


def main(arguments: list[str]) -> int:
    """See the top."""
    _kind, first, end, step, folder = arguments
    trial = AudioTrial(Path(folder))
    for number in range(int(first), int(end), int(step)):
        print(number, flush=True)
        for found in trial.faults_of(number):
            print(json.dumps({"number": number, "found": found}), flush=True)
    print("done", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
