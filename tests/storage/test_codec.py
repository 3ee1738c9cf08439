from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.config import read_json, write_json
from app.domain import (
    Answer,
    Evidence,
    Fact,
    Finding,
    Gap,
    GapReason,
    KnownError,
    LineRef,
    NextTime,
    Prompt,
    Review,
    SelfCheck,
    Span,
    Take,
    TakeKind,
    TakeState,
    Transcript,
    TranscriptState,
    Verdict,
    Word,
)
from app.storage.codec import FORMAT, encode, is_sealed, pack, unpack

_FILE = Path("take.json")
_number = st.floats(allow_nan=False, allow_infinity=False)
_text = st.text(max_size=8)
_whole = st.integers(0, 10**9)

_gap = st.builds(Gap, _number, _number, st.sampled_from(GapReason))
_prompt = st.builds(
    Prompt, _text, _text, _text, st.lists(st.tuples(_text, _text), max_size=2).map(tuple), _text
)
_take = st.builds(
    Take,
    id=_text,
    kind=st.sampled_from(TakeKind),
    state=st.sampled_from(TakeState),
    line=st.builds(LineRef, _text, _text, _text),
    language=_text,
    speaker=_text,
    created=st.datetimes(datetime(1900, 1, 1), datetime(2900, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    utc_offset_s=st.integers(-43200, 43200),
    prompt=_prompt,
    device=_text,
    sample_rate=_whole,
    frames=_whole,
    sha256=st.dictionaries(_text, _text, max_size=2),
    gaps=st.lists(_gap, max_size=2).map(tuple),
    clipped=_whole,
    chosen=st.booleans(),
    example=st.booleans(),
)
_evidence = st.builds(Evidence, _whole, _whole, _number, _number, _text, _text, _number)
_finding = st.builds(Finding, _text, st.sampled_from(Verdict), st.none() | _evidence, _text)
_fact = _text | st.integers() | _number | st.booleans()
_next_time = st.builds(NextTime, _text, _text, st.dictionaries(_text, _fact, max_size=3))
_review = st.builds(
    Review,
    _text,
    st.lists(_finding, max_size=2).map(tuple),
    st.lists(_evidence, max_size=2).map(tuple),
    st.none() | _next_time,
    _whole,
)
_transcript = st.builds(
    Transcript,
    st.sampled_from(TranscriptState),
    _text,
    st.lists(st.builds(Word, _text, _number, _number, _number), max_size=3).map(tuple),
    st.lists(st.builds(Span, _number, _number), max_size=2).map(tuple),
    st.lists(st.tuples(_whole, _whole), max_size=2).map(tuple),
    _text,
    _number,
    _text,
    _whole,
)
_self_check = st.builds(SelfCheck, st.dictionaries(_text, st.sampled_from(Answer), max_size=3))


@settings(max_examples=60, deadline=None)
@given(st.one_of(_take, _review, _transcript, _self_check))
def test_everything_about_a_take_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, value: Take | Review | Transcript | SelfCheck
) -> None:
    file = tmp_path_factory.getbasetemp() / "codec.json"
    write_json(file, pack(value))
    content = read_json(file)
    assert unpack(type(value), content, file) == value
    assert is_sealed(content)


def test_lone_surrogates_from_a_strange_command_line_come_back(tmp_path: Path) -> None:
    value = SelfCheck({"\udce9": Answer.YES})
    write_json(tmp_path / "one.json", pack(value))
    assert unpack(SelfCheck, read_json(tmp_path / "one.json"), _FILE) == value


def test_a_fact_keeps_its_type() -> None:
    facts: dict[str, Fact] = {"a": True, "b": 1, "c": 1.0, "d": "1"}
    read = unpack(NextTime, json.loads(json.dumps(pack(NextTime("code", "", facts)))), _FILE).facts
    assert [(key, type(value)) for key, value in read.items()] == [
        ("a", bool),
        ("b", int),
        ("c", float),
        ("d", str),
    ]


def _gap_content(**changes: Any) -> dict[str, Any]:
    return {**pack(Gap(1.0, 0.5, GapReason.DROPPED)), **changes}


@pytest.mark.parametrize(
    "content",
    [
        None,
        [],
        {},
        _gap_content(format="1"),
        _gap_content(format=True),
        _gap_content(at_s="1"),
        _gap_content(at_s=True),
        _gap_content(at_s=float("inf")),
        _gap_content(at_s=float("nan")),
        _gap_content(at_s=10**400),
        _gap_content(reason="bored"),
        _gap_content(reason=["dropped"]),
        _gap_content(reason=None),
        {key: value for key, value in _gap_content().items() if key != "at_s"},
    ],
)
def test_what_is_not_of_the_right_type_is_a_damaged_file(content: Any) -> None:
    with pytest.raises(KnownError) as caught:
        unpack(Gap, content, _FILE)
    assert caught.value.code == "file_damaged"


@pytest.mark.parametrize("created", ["2026-01-01T10:00:00", "yesterday", 5, "0001-01-01T00:00:00+23:00"])
def test_a_moment_must_be_whole_and_have_an_offset(created: Any) -> None:
    when = datetime(2026, 1, 1, tzinfo=UTC)
    prompt = Prompt("", "", "", (), "")
    take = Take("", TakeKind.MODEL, TakeState.RECORDED, LineRef("a", "b", "c"), "", "", when, 0, prompt)
    with pytest.raises(KnownError, match="file_damaged"):
        unpack(Take, {**pack(take), "created": created}, _FILE)


def test_a_newer_format_is_refused_by_name() -> None:
    with pytest.raises(KnownError) as caught:
        unpack(Gap, _gap_content(format=FORMAT + 1), _FILE)
    assert (caught.value.code, caught.value.facts["format"]) == ("file_newer", FORMAT + 1)


def test_unknown_fields_are_ignored_and_missing_ones_take_their_default() -> None:
    content = {**pack(Word("hei", 0.0, 1.0, 0.5)), "speaker": "B"}
    del content["probability"]
    assert unpack(Word, content, _FILE) == Word("hei", 0.0, 1.0, 1.0)


def test_one_changed_bit_breaks_the_seal() -> None:
    content = pack(Gap(1.0, 0.5, GapReason.DROPPED))
    assert is_sealed(content)
    assert not is_sealed({**content, "at_s": 1.5})
    assert not is_sealed({**content, "extra": 0})
    assert not is_sealed({key: value for key, value in content.items() if key != "digest"})


def test_an_error_never_holds_what_was_said() -> None:
    content = pack(Word("geheim", 0.0, 1.0))
    with pytest.raises(KnownError) as caught:
        unpack(Word, {**content, "start_s": "geheim"}, _FILE)
    assert "geheim" not in f"{caught.value} {caught.value.__cause__}"


def test_moments_are_written_in_utc() -> None:
    take = replace(Gap(1.0, 2.0, GapReason.DROPPED), at_s=3.0)
    assert encode(take) == {"at_s": 3.0, "missing_s": 2.0, "reason": "dropped"}
    assert encode(datetime.fromisoformat("2026-01-01T10:00:00+02:00")) == "2026-01-01T08:00:00+00:00"
