"""whisper.cpp through pywhispercpp, on a model of the exact shape that we write ourselves.

The file has random weights in Q8_0 (8 bits, as our int8) and, as in `shapes.py`, layers that hardly change
what goes through them and positions that ask for a fixed next token: a window of 30 s is always `WORDS`
tokens between two timestamps. So the number of decode steps is fixed without touching whisper.cpp, and is
that of faster-whisper's `transcribe` on our own shape model.
"""

from __future__ import annotations

import json
import struct
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from app.transcription.shapes import SHAPES, Shape
from benchmarks.shapes import shape_text
from benchmarks.spoken import Samples

VERSION: Final = 1
_MAGIC: Final = 0x67676D6C
_VOCABULARY: Final = 51_865
_KNOWN: Final = 50_257
_F32: Final = 0
_F16: Final = 1
_Q8: Final = 8
_MOSTLY_Q8: Final = 2007
"""Version 2 of the quantised formats, times 1000, and the number of Q8_0."""
_BLOCK: Final = 32
_MELS: Final = 80
_BINS: Final = 201
_MICRO: Final = Path(__file__).parents[1] / "tests" / "data" / "micro-whisper"

Array = NDArray[np.float32]


def why_not() -> str:
    """What is missing; empty when whisper.cpp can run."""
    if find_spec("pywhispercpp") is None:
        return "pywhispercpp is not installed (uv sync --group bench)"
    return ""


class WhisperCpp:
    """One loaded model; beam 5 as the others, no fallback, no VAD."""

    def __init__(self, shape: str, threads: int) -> None:
        from pywhispercpp.model import Model

        self._model: Any = Model(
            str(ggml_model(shape)),
            params_sampling_strategy=1,
            redirect_whispercpp_logs_to=None,
            n_threads=threads,
            language="en",
            no_context=True,
            temperature_inc=0.0,
            entropy_thold=-1.0,
            logprob_thold=-100.0,
            no_speech_thold=1.0,
            print_progress=False,
            print_realtime=False,
            print_timestamps=False,
            beam_search={"beam_size": 5, "patience": -1.0},
        )

    def whole_file(self, samples: Samples) -> tuple[float, float, int]:
        """Seconds of wall and of processor time for a take, and how many words it wrote."""
        cpu, began = time.process_time(), time.perf_counter()
        segments = self._model.transcribe(np.ascontiguousarray(samples, dtype=np.float32))
        wall_s, cpu_s = time.perf_counter() - began, time.process_time() - cpu
        return wall_s, cpu_s, sum(len(segment.text.split()) for segment in segments)


def ggml_model(name: str) -> Path:
    """The file of a shape; made the first time."""
    import platformdirs

    path = Path(platformdirs.user_cache_dir("go-first-benchmarks", False)) / f"ggml-{name}-q8_0-{VERSION}.bin"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            write_model(file, SHAPES[name])  # type: ignore[arg-type]
        Path(file.name).rename(path)
    return path


def write_model(file: BinaryIO, shape: Shape) -> None:
    """The old `ggml` format of whisper.cpp: sizes, mel filters, vocabulary, tensors."""
    side = (shape.width, shape.heads, shape.layers)
    sizes = (_VOCABULARY, 1500, *side, 448, *side, _MELS, _MOSTLY_Q8)
    file.write(struct.pack("<I11i", _MAGIC, *sizes))
    # The filters only have to be there: what they let through is noise to random weights.
    filters = np.full((_MELS, _BINS), 1 / _BINS, dtype="<f4")
    file.write(struct.pack("<2i", _MELS, _BINS) + filters.tobytes())
    vocabulary = json.loads((_MICRO / "vocabulary.json").read_text(encoding="utf-8"))[:_KNOWN]
    file.write(struct.pack("<i", len(vocabulary)))
    for token in vocabulary:
        raw = token.replace("Ġ", " ").encode()
        file.write(struct.pack("<I", len(raw)) + raw)
    for name, values, kind in _tensors(shape):
        dimensions = values.shape[::-1]
        head = struct.pack("<3i", len(dimensions), len(name), kind) + struct.pack(
            f"<{len(dimensions)}i", *dimensions
        )
        file.write(head + name.encode() + _packed(values, kind))


def quantised(values: Array) -> bytes:
    """Q8_0: blocks of 32 numbers, a 16-bit scale and 32 signed bytes each."""
    blocks = values.reshape(-1, _BLOCK)
    scale = np.abs(blocks).max(axis=1) / 127
    inverse = np.divide(1, scale, out=np.zeros_like(scale), where=scale > 0)
    packed = np.empty(len(blocks), dtype=[("scale", "<f2"), ("values", "i1", _BLOCK)])
    packed["scale"] = scale
    packed["values"] = np.rint(blocks * inverse[:, None])
    return packed.tobytes()


def _packed(values: Array, kind: int) -> bytes:
    if kind == _Q8:
        return quantised(values)
    return values.astype("<f2" if kind == _F16 else "<f4").tobytes()


def _tensors(shape: Shape) -> Iterator[tuple[str, Array, int]]:
    dice = np.random.default_rng(7)
    width = shape.width

    def random(*size: int, scale: float) -> Array:
        values: Array = dice.standard_normal(size, dtype=np.float32) * np.float32(scale)
        return values

    def zeros(*size: int) -> Array:
        return np.zeros(size, dtype=np.float32)

    def linear(name: str, rows: int, columns: int, scale: float = 1.0) -> Iterator[tuple[str, Array, int]]:
        yield f"{name}.weight", random(rows, columns, scale=scale / columns**0.5), _Q8
        if not name.endswith(".key"):
            yield f"{name}.bias", zeros(rows), _F32

    def norm(name: str) -> Iterator[tuple[str, Array, int]]:
        yield f"{name}.weight", np.ones(width, dtype=np.float32), _F32
        yield f"{name}.bias", zeros(width), _F32

    def attention(name: str) -> Iterator[tuple[str, Array, int]]:
        for part in ("query", "key", "value"):
            yield from linear(f"{name}.{part}", width, width)
        yield from linear(f"{name}.out", width, width, 0.01)
        yield from norm(f"{name}_ln")

    def layers(side: str, *, crossed: bool) -> Iterator[tuple[str, Array, int]]:
        for number in range(shape.layers):
            name = f"{side}.blocks.{number}"
            yield from attention(f"{name}.attn")
            if crossed:
                yield from attention(f"{name}.cross_attn")
            yield from linear(f"{name}.mlp.0", 4 * width, width)
            yield from linear(f"{name}.mlp.2", width, 4 * width, 0.01)
            yield from norm(f"{name}.mlp_ln")

    yield "encoder.positional_embedding", random(1500, width, scale=0.1), _F32
    yield "encoder.conv1.weight", random(width, _MELS, 3, scale=1 / 240**0.5), _F16
    yield "encoder.conv1.bias", zeros(width, 1), _F32
    yield "encoder.conv2.weight", random(width, width, 3, scale=1 / (3 * width) ** 0.5), _F16
    yield "encoder.conv2.bias", zeros(width, 1), _F32
    yield from layers("encoder", crossed=False)
    yield from norm("encoder.ln_post")
    tokens = random(_VOCABULARY, width, scale=width**-0.5)
    wanted = shape_text(448)
    yield "decoder.positional_embedding", 10 * tokens[wanted], _F32
    yield "decoder.token_embedding.weight", tokens, _Q8
    yield from layers("decoder", crossed=True)
    yield from norm("decoder.ln")
