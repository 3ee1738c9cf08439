"""What it costs to record so that a kill, a power cut or a full disk loses nothing.

Ours: the take's folder and details made durable, the WAV with a flush to disk each second of sound, its
header, its hash, the details again, the folder's final name, the index. Baseline: soundfile's writer, opened,
fed and closed, with no flush at all. The same blocks of 20 ms go to both, in turn; processor time of this
process.
"""

from __future__ import annotations

import tempfile
import time
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.result import Result, Row, p50, p95

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE: Final = 48_000
BLOCK: Final = RATE // 50
_MUST: Final = 1.5


def measure(quick: bool = False) -> Result:
    """Takes of five minutes, seven pairs; of one minute and three pairs when quick."""
    import numpy as np

    seconds, pairs = (60, 3) if quick else (300, 7)
    noise = np.random.default_rng(0).integers(-9000, 9000, BLOCK * 101).astype("<i2")
    blocks = [noise[at : at + BLOCK] for at in range(0, len(noise), BLOCK)]
    ours, plain = [], []
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(pairs):
            folder = Path(scratch) / str(number)
            folder.mkdir()
            ours.append(durable(folder, blocks, seconds))
            plain.append(baseline(folder, blocks, seconds))
    ratios = [one / other for one, other in zip(ours, plain, strict=True)]
    row = Row(
        "processor for a durable take / a plain soundfile writer",
        p50(ratios),
        _MUST,
        p50=p50(ours),
        p95=p95(ours),
        unit="s",
    )
    detail = (
        f"takes of {seconds} s, {pairs} pairs: ours {p50(ours):.3f} s ({100 * p50(ours) / seconds:.3f} % of "
        f"the sound's length), soundfile {p50(plain):.3f} s; ratios {min(ratios):.2f} to {max(ratios):.2f}"
    )
    return Result("record-durable", "a durable recording costs little more than a plain one", (row,), detail)


def durable(folder: Path, blocks: list[NDArray[np.int16]], seconds: int) -> float:
    """Processor time in seconds of one take in a library, from its folder to its place in the index."""
    from app.audio import WavReader, WavWriter
    from app.config import find_paths
    from app.domain import LineRef, Prompt, TakeKind
    from app.storage import Library

    library = Library(find_paths(folder / "profile"))
    library.open()
    prompt = Prompt("Title", "The line", "The cue", (), "")
    began = time.process_time()
    opened = library.begin(TakeKind.ATTEMPT, LineRef("a.b", "c", "d"), "en", "Kari", prompt)
    writer = WavWriter(opened.audio_path, RATE)
    for number, block in enumerate(islice(cycle(blocks), seconds * 50)):
        writer.append(block.data)
        if number % 50 == 49:
            # A second of sound has come, though not a second of time.
            writer._synced = 0.0
            writer.sync_if_due()
    frames = writer.finish()
    digest = sha256_of(opened.audio_path)
    take = library.finish(opened, RATE, frames, digest)
    spent = time.process_time() - began
    with WavReader(library.audio_path(take.id)) as reader:
        assert reader.frames == seconds * RATE
    library.close()
    return spent


def sha256_of(path: Path) -> str:
    """As the recorder hashes a finished file."""
    from hashlib import file_digest

    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def baseline(folder: Path, blocks: list[NDArray[np.int16]], seconds: int) -> float:
    """Processor time in seconds of soundfile writing the same blocks."""
    import soundfile

    began = time.process_time()
    with soundfile.SoundFile(folder / "plain.wav", "w", RATE, 1, "PCM_16") as file:
        for block in islice(cycle(blocks), seconds * 50):
            file.write(block)
    return time.process_time() - began
