"""Names that a pack gives: how many come out right with them and without, and what they cost the rest.

Sales talk full of names, English and Dutch, in windows of 5 to 28 s (`jargon_cases.py`), read by the
program's own engine with 0 to 100 tokens of names before the window. The rest is all words that are no part
of a name. Lost: sentences of whose ordinary words less than a third came. False: names of the list that were
not said. Needs a real model (`--model-dir`): the small test model knows no words but its own.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from benchmarks.jargon_cases import Case, Score, cases, scored
from benchmarks.result import Result, Row, not_measured

COUNTS: Final = (0, 20, 40, 60, 100)
"""Tokens; names are 2 to 4 each."""
_TITLE: Final = "Names that a pack gives to the model"
_MISSED: Final = "names missed with hotwords / without"
_MUST: Final = 0.5

Table = dict[tuple[str, int, str], Score]
"""By language (or length), tokens, and `first` (what came at once) or `kept` (what the take keeps)."""


def measure(quick: bool = False, model_dir: Path | None = None) -> Result:
    """Names missed with hotwords / without, and what else changed."""
    if model_dir is None:
        reason = "it takes a real model (--model-dir)"
        return Result("jargon", _TITLE, (not_measured(_MISSED, reason, _MUST),))
    from app.transcription.decoding import HOTWORD_TOKENS

    table = tabulate(model_dir, (0, HOTWORD_TOKENS) if quick else COUNTS, ("en",) if quick else ("en", "nl"))
    none, given = (table["all", count, "kept"] for count in (0, HOTWORD_TOKENS))
    missed = (given.names - given.hits) / max(1, none.names - none.hits)
    return Result(
        "jargon",
        _TITLE,
        (
            Row(_MISSED, missed, _MUST),
            Row("other words wrong with / without", given.errors / max(1, none.errors), 1.05, 1.0),
            Row("sentences more that are lost, of all", (given.lost - none.lost) / none.sentences, 0.0),
            Row("names made up, of all sentences", given.false / given.sentences, 0.05, 0.0),
        ),
        f"{HOTWORD_TOKENS} tokens\n" + "\n".join(rows(table)),
        model_dir.name,
    )


def tabulate(model_dir: Path, counts: tuple[int, ...], languages: tuple[str, ...]) -> Table:
    """The scores of all windows."""
    from app.transcription.engine import Engine, spare_allocations

    spare_allocations()
    engine = Engine(model_dir, 1, allow_cuda=False)
    table: Table = {}
    for language in languages:
        for case in cases(language, rounds=1):
            for count, first, kept in _read(engine, case, counts):
                given = case.hotwords if count else ()
                for step, text in (("first", first), ("kept", kept)):
                    score = scored(case, text, given)
                    for group in (language, "all", "to 10 s" if case.length_s < 10 else "over 10 s"):
                        table.setdefault((group, count, step), Score()).add(score)
    return table


def rows(table: Table) -> list[str]:
    """The table, to be read."""
    head = f"{'':12}{'tokens':>7}{'':7}{'names':>8}{'rest wrong':>12}{'lost':>9}{'empty':>7}{'false':>7}"
    lines = [head]
    for (group, count, step), score in sorted(table.items()):
        lines.append(
            f"{group:12}{count:7}  {step:5}{score.hits / max(1, score.names):8.1%}"
            f"{score.errors / score.words:12.1%}{score.lost:5}/{score.sentences}"
            f"{score.empty:7}{score.false:7}"
        )
    return lines


def _read(engine: Any, case: Case, counts: tuple[int, ...]) -> list[tuple[int, str, str]]:
    """For each number of tokens the text that comes first, and the one with exact times."""
    from app.transcription.decoding import BEAM
    from app.transcription.windows import Window

    window = Window(0, case.samples, case.speech)
    engine.begin(case.language, ())
    decoder = engine._decoder
    encoded = engine.read(window, all_cores=False)
    found = []
    for count in counts:
        decoder.tell(case.hotwords, count)
        read = decoder._generate(encoded.encoded, decoder._prompt, beam_size=BEAM, patience=1)
        draft = decoder._draft(read, 0.0, encoded.frames, encoded.encoded, decoder._prompt, encoded.spoken_s)
        first = engine.rough(window, draft)
        kept = engine.exact(window, draft, all_cores=False)
        found.append((count, _text(first), _text(kept)))
    return found


def _text(message: dict[str, Any]) -> str:
    return "".join(word["text"] for segment in message["segments"] for word in segment["words"])
