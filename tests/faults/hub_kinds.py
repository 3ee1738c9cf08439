"""What a hub, or a network on the way to it, may do to a download."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tests.hub import SIGN_IN_PAGE, Answer, ModelHub
from tests.transcription.speech import DATA

REPO: Final = "Systran/faster-whisper-tiny"
NAMES: Final = ("config.json", "model.bin", "preprocessor_config.json", "tokenizer.json", "vocabulary.json")


def content() -> dict[str, bytes]:
    """The small real model, by name."""
    return {name: (DATA / "micro-whisper" / name).read_bytes() for name in NAMES}


@dataclass(frozen=True)
class Kind:
    """One thing that a hub or a network does."""

    name: str
    make: Callable[[random.Random, ModelHub], Callable[[Answer], None]]
    codes: tuple[str, ...]
    """What may be said of it; it may also be overcome."""


def _is_file(answer: Answer) -> bool:
    return answer.status in (200, 206) and "/api/" not in answer.path


def _cut_now_and_then(dice: random.Random, _hub: ModelHub) -> Callable[[Answer], None]:
    def cut(answer: Answer) -> None:
        if answer.status in (200, 206) and dice.random() < 0.7:
            answer.cut_after = dice.randrange(len(answer.body) + 1)

    return cut


def _cut_for_good(dice: random.Random, _hub: ModelHub) -> Callable[[Answer], None]:
    left = dice.randrange(1, sum(map(len, content().values())))

    def cut(answer: Answer) -> None:
        nonlocal left
        if _is_file(answer):
            answer.cut_after = min(left, len(answer.body))
            left -= answer.cut_after

    return cut


def _wrong_range(dice: random.Random, _hub: ModelHub) -> Callable[[Answer], None]:
    cut = _cut_now_and_then(dice, _hub)

    def lie(answer: Answer) -> None:
        if answer.status == 206:
            begin, end, size = (dice.randrange(5_000_000) for _ in range(3))
            answer.headers["Content-Range"] = dice.choice(
                (f"bytes {begin}-{end}/{size}", f"bytes {answer.range_from}-/{size}", "bytes */*", "nonsense")
            )
        cut(answer)

    return lie


def _wrong_length(dice: random.Random, _hub: ModelHub) -> Callable[[Answer], None]:
    def lie(answer: Answer) -> None:
        if _is_file(answer):
            length = max(0, len(answer.body) + dice.choice((-1, 1, -1000, 1000, 10**9)))
            answer.headers["Content-Length"] = str(length)
            answer.cut_after = len(answer.body)

    return lie


def _wrong_size(dice: random.Random, _hub: ModelHub) -> Callable[[Answer], None]:
    size = dice.choice((-1, 0, 1, 10, 2**63, "12", None, True))

    def lie(answer: Answer) -> None:
        if "/api/" in answer.path and answer.body:
            document = json.loads(answer.body)
            for one in document["siblings"]:
                one["size"] = size
                one.get("lfs", {})["size"] = size
            answer.body = json.dumps(document).encode()

    return lie


def _sign_in(dice: random.Random, _hub: ModelHub) -> Callable[[Answer], None]:
    only = dice.choice(("/api/", *NAMES))

    def page(answer: Answer) -> None:
        if only in answer.path:
            answer.status = 200
            answer.headers = {"Content-Type": dice.choice(("text/html", "text/html; charset=utf-8"))}
            answer.body = SIGN_IN_PAGE

    return page


def _asks_for_a_login(dice: random.Random, _hub: ModelHub) -> Callable[[Answer], None]:
    only, status = dice.choice(("/api/", *NAMES)), dice.choice((407, 511))

    def refuse(answer: Answer) -> None:
        if only in answer.path:
            answer.status, answer.headers, answer.body = status, {}, b"sign in"

    return refuse


def _refuses(dice: random.Random, _hub: ModelHub) -> Callable[[Answer], None]:
    only, status = dice.choice(("/api/", *NAMES)), dice.choice((401, 403, 404, 410, 429, 500, 503))

    def refuse(answer: Answer) -> None:
        if only in answer.path:
            answer.status, answer.headers, answer.body = status, {}, b"no"

    return refuse


def _redirects(dice: random.Random, hub: ModelHub) -> Callable[[Answer], None]:
    only = dice.choice(("/api/", "model.bin", "config.json"))
    where = dice.choice(
        (
            hub.url + "/elsewhere",
            hub.url + f"/{REPO}/resolve/0123456789abcdef0123456789abcdef01234567/vocabulary.json",
            "file:///etc/passwd",
            "ftp://127.0.0.1/model.bin",
            "gopher://127.0.0.1/",
            "//",
            "",
        )
    )

    def elsewhere(answer: Answer) -> None:
        if only in answer.path and "/vocabulary.json" not in answer.path:
            answer.status, answer.headers, answer.body = 302, {"Location": where}, b""

    return elsewhere


def _in_a_circle(dice: random.Random, hub: ModelHub) -> Callable[[Answer], None]:
    only = dice.choice(("/api/", "model.bin", "config.json"))

    def around(answer: Answer) -> None:
        if only in answer.path:
            answer.status, answer.headers, answer.body = 302, {"Location": hub.url + answer.path}, b""

    return around


KINDS: Final = (
    Kind("cut now and then", _cut_now_and_then, ("download_interrupted", "hub_unreachable")),
    Kind("cut for good", _cut_for_good, ("download_interrupted", "hub_unreachable")),
    Kind("wrong range", _wrong_range, ("download_interrupted", "hub_unreachable", "hub_wrong_answer")),
    Kind("wrong length", _wrong_length, ("download_interrupted", "hub_unreachable", "hub_wrong_answer")),
    Kind("wrong size", _wrong_size, ("hub_wrong_answer", "disk_full", "download_damaged")),
    Kind("sign-in page", _sign_in, ("hub_wrong_answer",)),
    Kind("login", _asks_for_a_login, ("hub_proxy",)),
    Kind("refused", _refuses, ("hub_refused",)),
    Kind(
        "redirected",
        _redirects,
        ("hub_refused", "hub_wrong_answer", "download_damaged", "download_interrupted", "hub_unreachable"),
    ),
    Kind("redirected in a circle", _in_a_circle, ("hub_refused", "hub_unreachable")),
)
