"""Findings of 1,000 stored takes made anew / a 300th of their sound's length, and whether it is linear."""

from __future__ import annotations

import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Final

from benchmarks.result import Result, Row
from benchmarks.reviews import keep_take, make_services, talk, write_speech

TAKES: Final = 1000
SECONDS: Final = 20.0
FASTER_THAN_SOUND: Final = 300
WORDS: Final = 50


def measure(quick: bool = False) -> Result:
    """Store takes of every line that comes with the program; make the reviews of half and of all anew."""
    from app.domain import Review
    from app.workflow import lines_of, reanalyse

    count_all = TAKES // 5 if quick else TAKES
    with tempfile.TemporaryDirectory() as folder:
        services = make_services(Path(folder))
        sound = Path(folder) / "short.wav"
        write_speech(sound, 0.1)
        places = list(lines_of(services.packs()))
        began = time.perf_counter()
        takes = []
        for number in range(count_all):
            place = places[number % len(places)]
            words = talk(place.line, WORDS - 5 + number % 11, number)
            take = keep_take(services, place, words, SECONDS, sound)
            services.library.save_review(take.id, Review(take.id, (), content_hash="older"))
            takes.append(services.library.take(take.id))
        stored_s = time.perf_counter() - began
        elapsed = {}
        for count in (count_all // 2, count_all):
            began = time.perf_counter()
            assert reanalyse(services, takes[:count]) == count
            elapsed[count] = time.perf_counter() - began
            for take in takes[:count]:
                stored = services.library.review(take.id)
                assert stored is not None
                assert stored.findings
                services.library.save_review(take.id, replace(stored, content_hash="older"))
        services.close()
    half, whole = elapsed[count_all // 2], elapsed[count_all]
    audio_s = count_all * SECONDS
    row = Row(
        f"{count_all} takes / a {FASTER_THAN_SOUND}th of their length",
        whole / (audio_s / FASTER_THAN_SOUND),
        1.0,
        p50=whole,
        unit="s",
    )
    detail = (
        f"takes of {SECONDS:.0f} s, about {WORDS} words each; wall clock, library included; "
        f"{whole:.1f} s for {audio_s / 3600:.1f} h of sound: {audio_s / whole:.0f} times as fast; "
        f"half of them {half:.1f} s (linear is {whole / 2:.1f}); storing them took {stored_s:.0f} s"
    )
    return Result("reanalysis", "reviews of stored takes made anew", (row,), detail)
