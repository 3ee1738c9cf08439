"""The benchmarks of transcription: that they can be found, and that what they measure on is what they say."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import get_type_hints

import numpy as np
import pytest

from app.transcription.shapes import SHAPES
from benchmarks.__main__ import BENCHMARKS
from benchmarks.result import Result
from benchmarks.spoken import RATE, has_voice, talk

MICRO = Path(__file__).parents[1] / "data" / "micro-whisper"

needs_voice = pytest.mark.skipif(not has_voice(), reason="espeak-ng is not installed")


@pytest.mark.parametrize("name", BENCHMARKS)
def test_each_benchmark_is_where_the_list_says_and_tells_what_it_measures(name: str) -> None:
    module, _, function = BENCHMARKS[name].partition(":")
    measure = getattr(import_module(module), function or "measure")
    assert measure.__doc__
    assert get_type_hints(measure)["return"] is Result


@needs_voice
def test_a_take_ends_with_its_last_word_and_the_time_to_press_a_key() -> None:
    take = talk(12, 3)
    spoken_to = take.speech[-1][1]
    assert 11 < spoken_to < 13
    assert 0.3 <= len(take.samples) / RATE - spoken_to <= 2.0
    for start, end in take.speech:
        said = take.samples[round(start * RATE) : round(end * RATE)]
        assert float(np.abs(said).max()) > 0.05


@pytest.mark.model
@needs_voice
def test_live_and_afterwards_agree_on_the_simulated_clock() -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    from benchmarks.same_text import measure

    assert [row.ratio for row in measure(model_dir=MICRO, quick=True, takes=2).rows] == [1.0, 1.0, 1.0]


@pytest.mark.model
def test_a_model_of_random_weights_is_whisper_s_shape_and_writes_as_many_tokens_as_it_should(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    import platformdirs

    from app.transcription.engine import Engine
    from benchmarks.shapes import WORDS, is_shape, shape_model

    monkeypatch.setattr(platformdirs, "user_cache_dir", lambda *_: str(tmp_path))
    folder = shape_model("tiny")
    assert is_shape(folder)
    # The published size of the int8 model without its file headers, within a twentieth.
    assert (folder / "model.bin").stat().st_size == pytest.approx(39_000_000, rel=0.05)
    read = Engine(folder, 1, allow_cuda=False).decoder("en", ()).read
    draft = read(np.zeros(30 * RATE, dtype=np.float32), 0.0, all_cores=False)
    assert len([token for token in draft.tokens if token < 50_257]) == WORDS
    assert draft.avg_logprob > -0.1
    assert SHAPES["tiny"].layers == 4
