"""Whatever a file holds, loading it ends in a pack or in problems with known codes."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.packs import load_pack
from app.packs.codes import CODES
from tests.packs.making import NORTHWIND, PACK, SCENARIO, write_pack

PACK_BYTES = (NORTHWIND / "pack.yaml").read_bytes()
SCENARIO_BYTES = (NORTHWIND / "scenarios" / "price-too-high.yaml").read_bytes()

PIECES = [
    *(
        sign.encode()
        for sign in ("[", "]", "{", "}", ": ", "- ", "? ", "&a ", "*a", "!!x ", "<<: ", "%", "@", "`")
    ),
    *(
        sign.encode()
        for sign in ("'", '"', "|\n", ">\n", "\t", "\n", "\n\n", "  ", "---\n", "...\n", "#", "\0")
    ),
    *(text.encode() for text in ("\\", "no", "12:30", "0150", "{{x}}", "id: a\n", "schema: 9\n", "9" * 40)),
    *(b"\xff", b"\xc3", b"\xef\xbb\xbf", b"\xe2\x80\xa8", b"\xc2\x85"),
]

changes = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 30), st.one_of(st.sampled_from(PIECES), st.binary(max_size=6))),
    min_size=1,
    max_size=6,
)


def changed(data: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    for place, length, piece in edits:
        at = int(place * len(data))
        data = data[:at] + piece + data[at + length :]
    return data


def check(pack: bytes, scenario: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        loaded = load_pack(write_pack(Path(folder), {"a.yaml": scenario}, pack))
    assert loaded.pack is not None or loaded.problems
    for problem in loaded.problems:
        assert CODES[problem.code] == problem.facts.keys()
        lines = (
            (pack if problem.file.name == "pack.yaml" else scenario).decode("utf-8", "replace").splitlines()
        )
        assert problem.line is None or 1 <= problem.line <= max(1, len(lines))
        assert all(str(fact).isprintable() for fact in problem.facts.values())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(changes)
def test_a_changed_scenario_ends_in_known_codes(edits: list[tuple[float, int, bytes]]) -> None:
    check(PACK_BYTES, changed(SCENARIO_BYTES, edits))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(changes)
def test_a_changed_small_scenario_ends_in_known_codes(edits: list[tuple[float, int, bytes]]) -> None:
    check(PACK.encode(), changed(SCENARIO.encode(), edits))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(changes)
def test_a_changed_pack_yaml_ends_in_known_codes(edits: list[tuple[float, int, bytes]]) -> None:
    check(changed(PACK_BYTES, edits), SCENARIO_BYTES)


values = st.recursive(
    st.sampled_from(
        ["", "''", "a", "'no'", "12:30", "0", "-1", "true", "[]", "{}", "{en: a}", "{en: [a, b]}"]
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.dictionaries(
            st.sampled_from(["id", "text", "en", "no", "next", "when", "turns"]), inner, max_size=3
        ).map(lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs.items()) + "}"),
    ),
    max_leaves=8,
)
LINES = [number for number, line in enumerate(SCENARIO_BYTES.decode().split("\n")) if ": " in line]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(st.sampled_from(LINES), values)
def test_any_value_in_the_place_of_another_ends_in_known_codes(number: int, value: str) -> None:
    lines = SCENARIO_BYTES.decode().split("\n")
    lines[number] = lines[number].split(": ")[0] + ": " + value
    check(PACK_BYTES, "\n".join(lines).encode())
