"""Speech models of Whisper's shapes (`app/transcription/shapes.py`) that write a known text.

Each position of the text asks for a fixed next token, so every window gives the same words, each almost
certain, and no second try is ever caused. A window's text is `WORDS` tokens between two timestamps unless a
limit cuts it shorter; the benchmarks set the limit to `TOKENS_A_SECOND` of speech. Built once into the user's
cache folder, without network.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Final

from app.transcription.shapes import EOT, SHAPES, TIMESTAMPS, build_shape, next_tokens

TOKENS_A_SECOND: Final = 4
"""Of speech; the rate that performance figures of Whisper on ordinary speech amount to."""
WORDS: Final = 100
"""Tokens of text in a window of 30 s: 25 s of speech and 5 s of pauses."""
VERSION: Final = 2

_MICRO: Final = Path(__file__).parents[1] / "tests" / "data" / "micro-whisper"
"""Tokenizer and vocabulary are those of every multilingual Whisper."""


def shape_model(name: str) -> Path:
    """The folder of a shape's model; made the first time, which takes seconds to half a minute."""
    import platformdirs

    folder = Path(platformdirs.user_cache_dir("go-first-benchmarks", False)) / f"shape-{name}-{VERSION}"
    if not (folder / "model.bin").is_file():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
            made = Path(scratch) / "model"
            vocabulary = _vocabulary()
            build_shape(SHAPES[name], made, vocabulary, _text(vocabulary))
            for file in ("tokenizer.json", "preprocessor_config.json"):
                shutil.copyfile(_MICRO / file, made / file)
            shutil.rmtree(folder, ignore_errors=True)
            made.rename(folder)
    return folder


def is_shape(folder: Path) -> bool:
    """Whether a folder is one of ours."""
    return folder.name.startswith("shape-")


def shape_text(positions: int) -> list[int]:
    """The token that follows each position: nothing of the prompt's, then the text, then the end."""
    return next_tokens(_text(_vocabulary()), positions)


def _vocabulary() -> list[str]:
    vocabulary: list[str] = json.loads((_MICRO / "vocabulary.json").read_text(encoding="utf-8"))
    return vocabulary


def _text(vocabulary: list[str]) -> list[int]:
    """Tokens of whole words between the first and the last timestamp of a window."""
    words = [
        index
        for index, token in enumerate(vocabulary[:EOT])
        if token.startswith("\u0120") and token[1:].isascii() and token[1:].isalpha() and len(token) > 4
    ]
    return [TIMESTAMPS, *words[: WORDS * 7 : 7], TIMESTAMPS + 1500]
