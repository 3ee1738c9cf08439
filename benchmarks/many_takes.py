"""Libraries of thousands of takes, written quickly, as the library itself writes them."""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

WORDS: Final = 20_000
_SAID: Final = 60
_BEGAN: Final = datetime(2021, 1, 1, tzinfo=UTC)


def names() -> list[str]:
    """The vocabulary, the most usual first."""
    return [f"w{rank:05d}" for rank in range(WORDS)]


def write_takes(root: Path, count: int, *, all_files: bool = False) -> None:
    """So many takes with 60 words each, as uneven as those of a language; `all_files`: reviews as well."""
    from app.config import find_paths, json_bytes
    from app.domain import (
        Answer,
        LineRef,
        Prompt,
        Review,
        SelfCheck,
        Take,
        TakeKind,
        TakeState,
        Transcript,
        TranscriptState,
        Word,
    )
    from app.storage import new_ulid
    from app.storage.codec import pack
    from app.storage.version import write_version

    paths = find_paths(root)
    paths.make()
    write_version(paths)
    dice = random.Random(12)
    weights = list(accumulate(1 / (rank + 2) for rank in range(WORDS)))
    vocabulary = names()
    prompt = Prompt("The price", "We cost more because it lasts", "Too dear!", (("value", "Value"),), "abc")
    take = Take(
        id="@id@",
        kind=TakeKind.ATTEMPT,
        state=TakeState.REVIEWED,
        line=LineRef("b2b-core", "@scenario@", "line"),
        language="en",
        speaker="@speaker@",
        created=_BEGAN,
        utc_offset_s=0,
        prompt=prompt,
        sample_rate=48_000,
        frames=480_000,
        sha256=dict.fromkeys(("audio.wav", "transcript.json"), "0" * 64),
    )
    marks = [f"@{at:02d}@" for at in range(_SAID)]
    words = tuple(Word(mark, at / 3, at / 3 + 0.3, 0.9) for at, mark in enumerate(marks))
    spoken = Transcript(TranscriptState.DONE, "en", words, sentences=((0, _SAID),), model="tiny")
    content: dict[str, Any] = {"take.json": take, "transcript.json": spoken}
    if all_files:
        content |= {"review.json": Review("@id@", ()), "selfcheck.json": SelfCheck({"value": Answer.YES})}
    # Written as text: to make each of 100,000 files by the library's own way took five minutes.
    texts = {name: json_bytes(pack(value)).decode() for name, value in content.items()}
    pieces = re.split(r"@\d\d@", texts.pop("transcript.json"))
    for number in range(count):
        created = _BEGAN + timedelta(minutes=20 * number)
        take_id = new_ulid(created)
        facts = {
            "@id@": take_id,
            "@speaker@": f"Rep {number % 40}",
            "@scenario@": f"scenario-{number % 97}",
            '"attempt"': '"model"' if number % 50 == 0 else '"attempt"',
            _BEGAN.isoformat(): created.isoformat(),
        }
        folder = paths.takes / f"{created:%Y-%m}" / take_id
        folder.mkdir(parents=True, exist_ok=True)
        said = dice.choices(vocabulary, cum_weights=weights, k=_SAID)
        spoken_text = "".join(one for pair in zip(pieces, [*said, ""], strict=True) for one in pair)
        (folder / "transcript.json").write_text(spoken_text)
        for name, text in texts.items():
            for mark, fact in facts.items():
                text = text.replace(mark, fact)
            (folder / name).write_text(text)
