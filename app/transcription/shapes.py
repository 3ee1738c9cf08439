"""Speech models of the exact shape of Whisper's tiny, base and small, with random weights.

Their cost is that of the real ones: the same layers, heads, widths and vocabulary, int8 as CTranslate2 keeps
it. So a computer can be measured before anything is downloaded, and benchmarks need no real weights. What
they write means nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

VOCABULARY: Final = 51_865
EOT: Final = 50_257
"""The token that ends a text; all below are text."""
TIMESTAMPS: Final = 50_364
"""The first timestamp."""
_LANGUAGES: Final = range(50_259, 50_358)
_AFTER_LANGUAGES: Final = (
    "translate",
    "transcribe",
    "startoflm",
    "startofprev",
    "nospeech",
    "notimestamps",
)
_PROMPT: Final = 3
_POSITIONS: Final = 448


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


def build_shape(shape: Shape, folder: Path, vocabulary: Sequence[str], text: Sequence[int]) -> None:
    """Write a model into a new folder: `model.bin`, `config.json`, `vocabulary.json`.

    `vocabulary` has the tokens of a multilingual Whisper in their order. Each position of the decoder asks
    for the next token of `text`, so every window gives the same words, each almost certain: layers hardly
    change what goes through them.

    Raises:
        OSError: the disk is full or not writable.
        MemoryError: it takes about four times what the model takes on disk (small 1.0 GB).
    """
    import numpy as np
    from ctranslate2.specs.whisper_spec import WhisperSpec

    spec = WhisperSpec(shape.layers, shape.heads, shape.layers, shape.heads)
    dice = np.random.default_rng(7)
    width = shape.width

    def random(*size: int, scale: float) -> NDArray[np.float32]:
        values: NDArray[np.float32] = dice.standard_normal(size, dtype=np.float32) * np.float32(scale)
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
    tokens = random(VOCABULARY, width, scale=width**-0.5)
    decoder.embeddings.weight = tokens
    decoder.projection.weight = tokens
    # Ten times the token itself: the next token is that of the position, with a probability near 1.
    decoder.position_encodings.encodings = 10 * tokens[next_tokens(text, _POSITIONS)]
    norm(decoder.layer_norm)
    for part in decoder.layer:
        layer(part, crossed=True)
    spec.register_vocabulary(list(vocabulary))
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = [220, EOT]
    spec.config.lang_ids = list(_LANGUAGES)
    spec.config.alignment_heads = [list(pair) for pair in shape.alignment_heads]
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir()
    spec.save(str(folder))


def next_tokens(text: Sequence[int], positions: int) -> list[int]:
    """The token that follows each position: nothing of the prompt's, then the text, then the end."""
    return [*[0] * (_PROMPT - 1), *text, *[EOT] * positions][:positions]


def build_stand_in(name: str, folder: Path) -> None:
    """Write a whole model of a shape for measuring, with made-up words in its vocabulary.

    Raises:
        OSError: the disk is full or not writable.
        MemoryError: as `build_shape`.
    """
    from tokenizers import AddedToken, Tokenizer, decoders, pre_tokenizers
    from tokenizers.models import BPE

    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    words = letters + [f"\u0120{_letters(number)}" for number in range(EOT - len(letters))]
    marks = _marks()
    tokenizer = Tokenizer(BPE(vocab={word: number for number, word in enumerate(words)}, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(mark, special=True, normalized=False) for mark in marks])
    # A text that ends at once: loading warms up on it.
    build_shape(SHAPES[name], folder, [*words, *marks], (TIMESTAMPS, TIMESTAMPS + 50))
    tokenizer.save(str(folder / "tokenizer.json"))


def _marks() -> list[str]:
    """The tokens from `EOT` on. Only English has its name: no other language is asked of a stand-in."""
    names = ["endoftext", "startoftranscript", "en"]
    names += [f"language-{number}" for number in _LANGUAGES[1:]]
    names += _AFTER_LANGUAGES
    names += [f"{step * 0.02:.2f}" for step in range(VOCABULARY - TIMESTAMPS)]
    return [f"<|{name}|>" for name in names]


def _letters(number: int) -> str:
    """A number as four letters."""
    return "".join(chr(ord("a") + number // 26**place % 26) for place in range(4))
