"""Speech models of the exact shape of Whisper's tiny, base and small, with random weights.

Their cost is that of the real ones: the same layers, heads, widths and vocabulary, int8 as CTranslate2 keeps
it. What they write means nothing: layers hardly change what goes through them, and each position of the text
asks for a fixed next token, so every window gives the same words, each almost certain, and no second try is
ever caused. A window's text is `WORDS` tokens between two timestamps unless a limit cuts it shorter; the
benchmarks set the limit to `TOKENS_A_SECOND` of speech. Built once into the user's cache folder, without
network.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

TOKENS_A_SECOND: Final = 4
"""Of speech; the rate that performance figures of Whisper on ordinary speech amount to."""
WORDS: Final = 100
"""Tokens of text in a window of 30 s: 25 s of speech and 5 s of pauses."""
VERSION: Final = 2

_VOCABULARY: Final = 51_865
_EOT: Final = 50_257
_TIMESTAMPS: Final = 50_364
_PROMPT: Final = 3
_MICRO: Final = Path(__file__).parents[1] / "tests" / "data" / "micro-whisper"
"""Tokenizer and vocabulary are those of every multilingual Whisper."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The published sizes of a Whisper model."""

    width: int
    layers: int
    heads: int
    alignment_heads: tuple[tuple[int, int], ...]


SHAPES: Final = {
    "tiny": Shape(384, 4, 6, ((2, 2), (3, 0), (3, 2), (3, 3), (3, 4), (3, 5))),
    "base": Shape(512, 6, 8, ((3, 1), (4, 2), (4, 3), (4, 7), (5, 1), (5, 2), (5, 4), (5, 6))),
    "small": Shape(
        768, 12, 12, ((5, 3), (5, 9), (8, 0), (8, 4), (8, 7), (8, 8), (9, 0), (9, 7), (9, 9), (10, 5))
    ),
}

Array = NDArray[np.float32]


def shape_model(name: str) -> Path:
    """The folder of a shape's model; made the first time, which takes seconds to half a minute."""
    import platformdirs

    folder = Path(platformdirs.user_cache_dir("go-first-benchmarks", False)) / f"shape-{name}-{VERSION}"
    if not (folder / "model.bin").is_file():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
            made = Path(scratch) / "model"
            _build(SHAPES[name], made)
            shutil.rmtree(folder, ignore_errors=True)
            made.rename(folder)
    return folder


def is_shape(folder: Path) -> bool:
    """Whether a folder is one of ours."""
    return folder.name.startswith("shape-")


def _build(shape: Shape, folder: Path) -> None:
    from ctranslate2.specs.whisper_spec import WhisperSpec

    spec = WhisperSpec(shape.layers, shape.heads, shape.layers, shape.heads)
    dice = np.random.default_rng(7)
    width = shape.width

    def random(*size: int, scale: float) -> Array:
        values: Array = dice.standard_normal(size, dtype=np.float32) * np.float32(scale)
        return values

    def linear(part: Any, rows: int, columns: int, scale: float = 1.0) -> None:
        part.weight = random(rows, columns, scale=scale / columns**0.5)
        part.bias = np.zeros(rows, dtype=np.float32)

    def norm(part: Any) -> None:
        part.gamma = np.ones(width, dtype=np.float32)
        part.beta = np.zeros(width, dtype=np.float32)

    def layer(part: Any, *, crossed: bool) -> None:
        # Queries, keys and values in one; the way out is faint, so what comes in goes through.
        linear(part.self_attention.linear[0], 3 * width, width)
        linear(part.self_attention.linear[1], width, width, 0.01)
        norm(part.self_attention.layer_norm)
        if crossed:
            linear(part.attention.linear[0], width, width)
            linear(part.attention.linear[1], 2 * width, width)
            linear(part.attention.linear[2], width, width, 0.01)
            norm(part.attention.layer_norm)
        linear(part.ffn.linear_0, 4 * width, width)
        linear(part.ffn.linear_1, width, 4 * width, 0.01)
        norm(part.ffn.layer_norm)

    encoder, decoder = spec.encoder, spec.decoder
    encoder.conv1.weight = random(width, 80, 3, scale=1 / 240**0.5)
    encoder.conv1.bias = np.zeros(width, dtype=np.float32)
    encoder.conv2.weight = random(width, width, 3, scale=1 / (3 * width) ** 0.5)
    encoder.conv2.bias = np.zeros(width, dtype=np.float32)
    encoder.position_encodings.encodings = random(1500, width, scale=0.1)
    norm(encoder.layer_norm)
    for part in encoder.layer:
        layer(part, crossed=False)
    tokens = random(_VOCABULARY, width, scale=width**-0.5)
    decoder.embeddings.weight = tokens
    decoder.projection.weight = tokens
    # Ten times the token itself: the next token is that of the position, with a probability near 1.
    decoder.position_encodings.encodings = 10 * tokens[shape_text(448)]
    norm(decoder.layer_norm)
    for part in decoder.layer:
        layer(part, crossed=True)
    vocabulary = json.loads((_MICRO / "vocabulary.json").read_text(encoding="utf-8"))
    spec.register_vocabulary(vocabulary)
    known = json.loads((_MICRO / "config.json").read_text(encoding="utf-8"))
    spec.config.suppress_ids = known["suppress_ids"]
    spec.config.suppress_ids_begin = known["suppress_ids_begin"]
    spec.config.lang_ids = known["lang_ids"]
    spec.config.alignment_heads = [list(pair) for pair in shape.alignment_heads]
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir()
    spec.save(str(folder))
    for name in ("tokenizer.json", "preprocessor_config.json"):
        shutil.copyfile(_MICRO / name, folder / name)


def shape_text(positions: int) -> list[int]:
    """The token that follows each position: nothing of the prompt's, then the text, then the end."""
    return ([0] * (_PROMPT - 1) + _text() + [_EOT] * positions)[:positions]


def _text() -> list[int]:
    """Tokens of whole words between the first and the last timestamp of a window."""
    vocabulary = json.loads((_MICRO / "vocabulary.json").read_text(encoding="utf-8"))
    words = [
        index
        for index, token in enumerate(vocabulary[:_EOT])
        if token.startswith("Ġ") and token[1:].isascii() and token[1:].isalpha() and len(token) > 4
    ]
    return [_TIMESTAMPS, *words[: WORDS * 7 : 7], _TIMESTAMPS + 1500]
