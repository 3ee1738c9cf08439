from __future__ import annotations

import numpy as np

from app.transcription.feed import RATE, Feed, HeardWindow, Place


def _samples(chunks: list[bytes]) -> list[float]:
    return [float(one) for one in np.frombuffer(b"".join(chunks), dtype=np.float32)]


def _drain(feed: Feed) -> list[bytes]:
    chunks = []
    while (chunk := feed.next_chunk()) is not None:
        chunks.append(chunk)
    return chunks


def test_blocks_of_any_length_come_out_whole_and_in_pieces_of_at_most_a_second() -> None:
    sound = np.linspace(-1, 1, 2 * RATE + 17, dtype=np.float32)
    chunks = _drain(feed := Feed([sound[:5], sound[5:RATE], sound[RATE:]]))
    assert _samples(chunks) == sound.tolist()
    assert max(len(chunk) for chunk in chunks) <= RATE * 4
    assert feed.is_over
    assert feed.taken == len(sound)


def test_after_a_rewind_exactly_what_was_not_settled_comes_again() -> None:
    sound = np.linspace(0, 1, 3 * RATE, dtype=np.float32)
    feed = Feed([sound])
    feed.next_chunk()
    feed.next_chunk()
    feed.settle(RATE + 100, Place(60, "what it remembered"))
    warm = feed.rewind()
    assert _samples([warm]) == sound[60 : RATE + 100].tolist()
    assert _samples(_drain(feed)) == sound[RATE + 100 :].tolist()


def test_what_is_settled_is_not_kept() -> None:
    feed = Feed(np.zeros(RATE, dtype=np.float32) for _ in range(600))
    while (feed.next_chunk()) is not None:
        feed.settle(feed.taken - RATE, Place(feed.taken - RATE))
    assert len(feed._kept) <= 2


def test_an_empty_block_means_nothing_just_now_and_not_the_end() -> None:
    feed = Feed([np.zeros(0, dtype=np.float32), np.ones(3, dtype=np.float32)])
    assert feed.next_chunk() == b""
    assert not feed.is_over
    assert _samples([feed.next_chunk() or b""]) == [1, 1, 1]


def test_what_is_no_number_or_too_loud_becomes_harmless() -> None:
    odd = np.array([np.nan, np.inf, -np.inf, 5, -5, 0.5], dtype=np.float32)
    assert _samples(_drain(Feed([odd]))) == [0, 1, -1, 1, -1, 0.5]


def test_a_take_that_was_heard_in_part_goes_on_behind_its_last_window_and_holds_no_more() -> None:
    sound = np.linspace(-1, 1, 600 * RATE, dtype=np.float32)
    windows = [
        HeardWindow("us", number, end * RATE, Place((end - 1) * RATE + 7, "what it remembered"))
        for number, end in enumerate((10, 290, 300))
    ]
    feed = Feed((sound[at : at + 800] for at in range(0, len(sound), 800)), windows)
    assert feed.settled == 300 * RATE
    assert feed.windows == 3
    assert sum(len(chunk) for _, chunk in feed._kept) <= 2 * RATE * 4
    assert _samples([feed.rewind()]) == sound[299 * RATE + 7 : 300 * RATE].tolist()
    assert _samples(_drain(feed)) == sound[300 * RATE :].tolist()
