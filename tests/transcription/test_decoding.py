"""Names before a window: which, in what order, and that they cost no text."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from app.transcription.decoding import HOTWORD_TOKENS, Decoder, Draft
from app.transcription.engine import Engine
from tests.transcription.speech import RATE, clip

pytestmark = pytest.mark.model

NAMES = ("MEDDIC", "Harbour Go", "Marit Solheim", "Nordvik", "Kubernetes", "Contoso")


@pytest.fixture(scope="module")
def engine(micro_whisper: Path) -> Engine:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    return Engine(micro_whisper, 1, allow_cuda=False)


def _before(decoder: Decoder) -> str:
    """What the model is told was said before the window."""
    return str(decoder._tokenizer.decode(decoder._prompt))


def _text(decoder: Decoder, draft: Draft) -> str:
    return "".join(word.text for segment in decoder.exact(draft) for word in segment.words)


def test_the_most_important_name_stands_nearest_to_the_window(engine: Engine) -> None:
    decoder = engine.decoder("en", NAMES)
    assert _before(decoder) == " Contoso, Kubernetes, Nordvik, Marit Solheim, Harbour Go, MEDDIC"


def test_only_whole_names_that_fit_are_told(engine: Engine) -> None:
    decoder = engine.decoder("en", [f"Name{number}" for number in range(100)])
    assert len(decoder._prompt) <= HOTWORD_TOKENS + 1 + len(decoder._plain)
    first, *_, last = _before(decoder).strip().split(", ")
    assert last == "Name0"
    assert first == f"Name{_before(decoder).count(',')}"
    assert _before(engine.decoder("en", ["word " * 60])) == ""


def test_blanks_and_empty_names_tell_nothing(engine: Engine) -> None:
    assert _before(engine.decoder("en", ["  ", "", " Harbour \t Go "])) == " Harbour Go"
    assert _before(engine.decoder("en", ())) == ""


def test_a_window_whose_text_names_have_cost_is_read_again_without_them(engine: Engine) -> None:
    # The small model never learned prompts: after many names it leaves sentences out and is sure of the rest.
    plain, told = engine.decoder("en", ()), engine.decoder("en", [f"Name{number}" for number in range(40)])
    sound = clip("en")[: 5 * RATE]
    draft = told.read(sound, 0.0, all_cores=False, spoken_s=4.0)
    told_at_once = "".join(told._tokenizer.decode(tokens) for _, _, tokens in draft.parts)
    wanted = _text(plain, plain.read(sound, 0.0, all_cores=False))
    assert told_at_once != wanted
    assert draft.is_doubtful
    assert _text(told, draft) == wanted


def test_names_that_are_recited_are_not_taken_for_what_was_said(engine: Engine) -> None:
    plain, told = engine.decoder("en", ()), engine.decoder("en", NAMES)
    sound = clip("en")[: 5 * RATE]
    draft = told.read(sound, 0.0, all_cores=False)
    tokens = told._tokenizer.encode(" Nordvik, MEDDIC, Marit Solheim, Harbour go, and then")
    draft.parts, draft.avg_logprob, draft.tokens = [(0.0, 2.0, tokens)], -0.1, tokens
    draft.is_doubtful = told._is_led_astray(draft)
    assert draft.is_doubtful
    assert _text(told, draft) == _text(plain, plain.read(sound, 0.0, all_cores=False))


@pytest.mark.parametrize(
    "said",
    [
        " We moved from Kubernetes to Contoso and Marit Solheim knows Harbour Go.",
        " Contoso, Nordvik, MEDDIC.",
        " So my question is about the invoice.",
    ],
)
def test_names_that_are_said_are_not_doubted(engine: Engine, said: str) -> None:
    told = engine.decoder("en", NAMES)
    draft = told.read(clip("en")[:RATE], 0.0, all_cores=False)
    tokens = told._tokenizer.encode(said)
    draft.parts, draft.avg_logprob, draft.tokens = [(0.0, 2.0, tokens)], -0.1, tokens
    assert not told._is_led_astray(draft)


def test_a_model_that_never_learned_prompts_says_so_and_is_told_no_names(
    engine: Engine, micro_whisper: Path, tmp_path: Path
) -> None:
    engine.begin("en", NAMES)
    assert _before(engine._decoder) == ""
    folder = tmp_path / "model"
    shutil.copytree(micro_whisper, folder)
    config = json.loads((folder / "config.json").read_bytes())
    del config["no_prompts"]
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    other = Engine(folder, 1, allow_cuda=False)
    other.begin("en", NAMES)
    assert _before(other._decoder).endswith("MEDDIC")
