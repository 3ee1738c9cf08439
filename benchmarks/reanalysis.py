"""Findings of 1,000 stored takes made anew / a 300th of their sound's length, and whether it is linear."""

from __future__ import annotations

import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from benchmarks.reviews import keep_take, make_services, talk, write_speech

TAKES: Final = 1000
SECONDS: Final = 20.0
FASTER_THAN_SOUND: Final = 300
WORDS: Final = 50


def measure() -> dict[str, Any]:
    """Store takes of every line that comes with the program; make the reviews of half and of all anew."""
    from app.domain import Review
    from app.workflow import lines_of, reanalyse

    with tempfile.TemporaryDirectory() as folder:
        services = make_services(Path(folder))
        sound = Path(folder) / "short.wav"
        write_speech(sound, 0.1)
        places = list(lines_of(services.packs()))
        began = time.perf_counter()
        takes = []
        for number in range(TAKES):
            place = places[number % len(places)]
            words = talk(place.line, WORDS - 5 + number % 11, number)
            take = keep_take(services, place, words, SECONDS, sound)
            services.library.save_review(take.id, Review(take.id, (), content_hash="older"))
            takes.append(services.library.take(take.id))
        stored_s = time.perf_counter() - began
        elapsed = {}
        for count in (TAKES // 2, TAKES):
            began = time.perf_counter()
            assert reanalyse(services, takes[:count]) == count
            elapsed[count] = time.perf_counter() - began
            for take in takes[:count]:
                stored = services.library.review(take.id)
                assert stored is not None
                assert stored.findings
                services.library.save_review(take.id, replace(stored, content_hash="older"))
        services.close()
    half, whole = elapsed[TAKES // 2], elapsed[TAKES]
    audio_s = TAKES * SECONDS
    return {
        "name": f"{TAKES} takes re-analysed / a {FASTER_THAN_SOUND}th of their length",
        "what": f"{TAKES} takes of {SECONDS:.0f} s, about {WORDS} words each; wall clock, library included",
        "ratio": whole / (audio_s / FASTER_THAN_SOUND),
        "goal": 1.0,
        "detail": (
            f"{whole:.1f} s for {audio_s / 3600:.1f} h of sound: {audio_s / whole:.0f} times as fast; "
            f"half of them {half:.1f} s (linear is {whole / 2:.1f}); storing them took {stored_s:.0f} s"
        ),
    }
