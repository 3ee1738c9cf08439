"""Packs that travel as one file: sound ones are read in memory, hostile ones are refused with a code."""

from __future__ import annotations

import hashlib
import io
import json
import random
import stat
import struct
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain import Severity
from app.packs import LoadedPack, archive, load_pack, load_scenario_file
from tests.packs.making import NORTHWIND, PACK, SCENARIO, found

FILES = {"pack.yaml": PACK.encode(), "scenarios/price.yaml": SCENARIO.encode()}


def manifest_of(files: dict[str, bytes]) -> bytes:
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    return json.dumps({"format": 1, "files": hashes}).encode()


def zipped(
    files: dict[str, bytes] | None = None,
    *,
    manifest: bool = True,
    method: int = zipfile.ZIP_DEFLATED,
    change: Callable[[zipfile.ZipFile], None] | None = None,
) -> bytes:
    files = dict(FILES if files is None else files)
    if manifest:
        files["MANIFEST.json"] = manifest_of(files)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as target:
        for name, data in files.items():
            target.writestr(name, data)
        if change:
            change(target)
    return buffer.getvalue()


def load(folder: Path, data: bytes) -> LoadedPack:
    file = folder / "a.gofirst"
    file.write_bytes(data)
    return load_pack(file)


def test_a_travelling_pack_gives_the_same_scenarios_as_its_folder(tmp_path: Path) -> None:
    files = {
        path.relative_to(NORTHWIND).as_posix(): path.read_bytes()
        for path in sorted(NORTHWIND.rglob("*"))
        if path.is_file()
    }
    loaded = load(tmp_path, zipped(files))
    assert [problem.code for problem in loaded.problems] == ["app_older"]
    folder = load_pack(NORTHWIND).pack
    assert loaded.pack is not None
    assert folder is not None
    assert loaded.pack.folder == tmp_path / "a.gofirst"
    assert loaded.pack.scenarios[0].content_hash == folder.scenarios[0].content_hash
    assert loaded.pack.process == folder.process
    assert loaded.pack.scenarios[0].lines[0].models == (), "nothing inside of a zip can be played by its path"
    assert list(tmp_path.iterdir()) == [tmp_path / "a.gofirst"]


def test_a_problem_inside_names_the_file_in_the_pack(tmp_path: Path) -> None:
    loaded = load(tmp_path, zipped({**FILES, "scenarios/b.yaml": b"title: 'x"}))
    assert [(p.file, p.code, p.line) for p in loaded.problems] == [
        (tmp_path / "a.gofirst" / "scenarios" / "b.yaml", "yaml_quote", 1)
    ]


def test_a_recording_that_is_missing_in_a_travelling_pack_is_a_warning(tmp_path: Path) -> None:
    scenario = (NORTHWIND / "scenarios" / "price-too-high.yaml").read_bytes()
    files = {"pack.yaml": (NORTHWIND / "pack.yaml").read_bytes(), "scenarios/a.yaml": scenario}
    codes = [problem.code for problem in load(tmp_path, zipped(files)).problems]
    assert codes == ["app_older", "audio_missing", "audio_missing", "audio_missing"]


def test_a_pack_zipped_by_hand_is_used_with_a_warning(tmp_path: Path) -> None:
    def as_a_mac_does(target: zipfile.ZipFile) -> None:
        target.writestr("scenarios/", b"")
        target.writestr("__MACOSX/._pack.yaml", b"\0\5\x16\7")
        target.writestr("scenarios/.DS_Store", b"\0\0\0\1")

    loaded = load(tmp_path, zipped(manifest=False, change=as_a_mac_does))
    assert [(p.code, p.severity) for p in loaded.problems] == [("manifest_missing", Severity.WARNING)]
    assert loaded.pack is not None
    assert len(loaded.pack.scenarios) == 1


def test_a_pack_with_its_folder_inside_says_so(tmp_path: Path) -> None:
    loaded = load(tmp_path, zipped({f"my-pack/{name}": data for name, data in FILES.items()}))
    assert loaded.pack is None
    assert ("pack_yaml_nested", None) in found(loaded)


def test_a_pack_without_pack_yaml_says_so(tmp_path: Path) -> None:
    loaded = load(tmp_path, zipped({"scenarios/a.yaml": SCENARIO.encode()}))
    assert loaded.pack is None
    assert found(loaded) == [("pack_yaml_missing", None)]


BAD_NAMES = [
    "../a.yaml",
    "scenarios/../../a.yaml",
    "/a.yaml",
    "//server/share/a.yaml",
    "C:/a.yaml",
    "C:a.yaml",
    "a\\b.yaml",
    "..\\a.yaml",
    "./a.yaml",
    "a//b.yaml",
    "a/./b.yaml",
    " a.yaml",
    "a.yaml ",
    "a.yaml.",
    "a./b.yaml",
    "con.yaml",
    "scenarios/NUL",
    "aux/a.yaml",
    "com1.yaml",
    "lpt¹.yaml",
    "a:b.yaml",
    "a.yaml:stream",
    "a|b.yaml",
    "a?b.yaml",
    "a*b.yaml",
    'a"b.yaml',
    "a<b>.yaml",
    "a\nb.yaml",
    "a\x1b[31m.yaml",
    "a\x7f.yaml",
    "lmay.\u202elmay",
    "a\u200b.yaml",
    "a\ufeff.yaml",
    "x" * 146 + ".yaml",
    "...",
    "~/../a.yaml",
]


@pytest.mark.parametrize("name", BAD_NAMES)
def test_a_name_that_leads_out_or_is_impossible_somewhere_refuses_the_pack(name: str, tmp_path: Path) -> None:
    loaded = load(tmp_path, zipped({**FILES, name: SCENARIO.encode()}, manifest=False))
    assert loaded.pack is None
    errors = [problem for problem in loaded.problems if problem.severity is Severity.ERROR]
    assert [problem.code for problem in errors] == ["zip_name"]
    assert str(errors[0].facts["name"]).isprintable()


def test_a_name_with_a_zero_in_it_refuses_the_pack(tmp_path: Path) -> None:
    data = zipped({**FILES, "aXb.yaml": b"a"}, manifest=False).replace(b"aXb.yaml", b"a\0b.yaml")
    loaded = load(tmp_path, data)
    assert loaded.pack is None
    assert ("zip_name", None) in found(loaded)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("scenarios/Price.yaml", "scenarios/pricE.yaml"),
        ("scenarios/å.yaml", unicodedata.normalize("NFD", "scenarios/å.yaml")),
        ("scenarios/strasse.yaml", "scenarios/straße.yaml"),
    ],
)
def test_two_names_that_are_one_somewhere_refuse_the_pack(one: str, other: str, tmp_path: Path) -> None:
    loaded = load(tmp_path, zipped({**FILES, one: b"a", other: b"b"}, manifest=False))
    assert loaded.pack is None
    assert ("zip_name_twice", None) in found(loaded)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_name_twice_refuses_the_pack(tmp_path: Path) -> None:
    loaded = load(tmp_path, zipped(change=lambda target: target.writestr("pack.yaml", b"id: other")))
    assert loaded.pack is None
    assert ("zip_name_twice", None) in found(loaded)


@pytest.mark.parametrize("encoding", ["utf-8", "cp850"])
def test_norwegian_names_survive_a_missing_flag(encoding: str, tmp_path: Path) -> None:
    data = zipped({**FILES, "scenarios/m-t-.yaml": b"title: 'x"}, manifest=False)
    raw = "møtå".encode(encoding)
    if len(raw) != 4:
        data = zipped({**FILES, "scenarios/m--t--.yaml": b"title: 'x"}, manifest=False)
    data = data.replace(b"m--t--" if len(raw) == 6 else b"m-t-", raw)
    loaded = load(tmp_path, data)
    assert "møtå.yaml" in {problem.file.name for problem in loaded.problems}


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFDIR])
def test_links_and_devices_refuse_the_pack(kind: int, tmp_path: Path) -> None:
    def add(target: zipfile.ZipFile) -> None:
        info = zipfile.ZipInfo("scenarios/b.yaml")
        info.create_system = 3
        info.external_attr = (kind | 0o644) << 16
        target.writestr(info, "/etc/passwd")

    loaded = load(tmp_path, zipped(manifest=False, change=add))
    assert loaded.pack is None
    assert ("zip_link", None) in found(loaded)


def test_an_encrypted_file_refuses_the_pack(tmp_path: Path) -> None:
    data = bytearray(zipped())
    entry = data.index(b"PK\x01\x02")
    data[entry + 8] |= 1
    assert ("zip_encrypted", None) in found(load(tmp_path, bytes(data)))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_to_compress_refuse_the_pack(method: int, tmp_path: Path) -> None:
    assert ("zip_method", None) in found(load(tmp_path, zipped(method=method)))


def test_a_kind_of_file_that_packs_do_not_hold_refuses_the_pack(tmp_path: Path) -> None:
    loaded = load(tmp_path, zipped({**FILES, "run.exe": b"MZ", "list.m3u8": b"#EXTM3U"}))
    assert loaded.pack is None
    names = {p.facts["name"] for p in loaded.problems if p.code == "zip_suffix"}
    assert names == {"list.m3u8", "run.exe"}


def test_a_text_and_a_licence_may_travel(tmp_path: Path) -> None:
    assert found(load(tmp_path, zipped({**FILES, "README.md": b"hi", "LICENSE": b"free"}))) == []


def test_a_file_that_unpacks_to_far_more_than_it_is_refuses_the_pack(tmp_path: Path) -> None:
    assert ("zip_ratio", None) in found(load(tmp_path, zipped({**FILES, "a.wav": bytes(5_000_000)})))


def test_a_large_file_refuses_the_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "FILE_LIMIT", 1_000)
    assert ("zip_file_too_large", None) in found(load(tmp_path, zipped({**FILES, "a.txt": bytes(1_001)})))


def test_a_large_total_refuses_the_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "TOTAL_LIMIT", 1_000)
    assert ("zip_total_too_large", None) in found(load(tmp_path, zipped({**FILES, "a.txt": bytes(900)})))


def test_a_large_pack_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "PACK_LIMIT", 100)
    monkeypatch.setattr(zipfile, "ZipFile", None)
    assert found(load(tmp_path, zipped_before())) == [("zip_too_large", None)]


_SOUND = zipped()


def zipped_before() -> bytes:
    return _SOUND


def with_end(**changes: int) -> bytes:
    """The sound pack with other numbers in its end record."""
    data = bytearray(_SOUND)
    places = {
        "disk": (4, "<H"),
        "here": (8, "<H"),
        "entries": (10, "<H"),
        "size": (12, "<L"),
        "start": (16, "<L"),
    }
    for name, value in changes.items():
        offset, kind = places[name]
        struct.pack_into(kind, data, len(data) - 22 + offset, value)
    return bytes(data)


ENDS = {
    "many entries": (with_end(here=2_001, entries=2_001), "zip_too_many_files"),
    "a long directory": (with_end(size=2 * 1024 * 1024), "zip_directory_too_large"),
    "zip64 entries": (with_end(here=0xFFFF, entries=0xFFFF), "zip64"),
    "zip64 offset": (with_end(start=0xFFFFFFFF), "zip64"),
    "a zip64 locator": (_SOUND[:-42] + b"PK\x06\x07" + bytes(16) + _SOUND[-22:], "zip64"),
    "a second disk": (with_end(disk=1), "zip_split"),
    "entries elsewhere": (with_end(entries=200), "zip_split"),
    "another start": (with_end(start=1), "zip_damaged"),
    "something before": (b"#!/bin/sh\n" + _SOUND, "zip_damaged"),
    "something behind": (_SOUND + b"more", "zip_comment"),
    "a second end": (_SOUND[:-2] + struct.pack("<H", 22) + _SOUND[-22:], "zip_damaged"),
    "a comment": (_SOUND[:-2] + struct.pack("<H", 2) + b"hi", "zip_comment"),
    "nothing": (b"", "zip_damaged"),
    "text": (b"not a zip at all, just text that is long enough", "zip_damaged"),
    "half of it": (_SOUND[: len(_SOUND) // 2], "zip_damaged"),
}


@pytest.mark.parametrize("name", ENDS)
def test_an_end_record_that_lies_is_refused_before_the_directory_is_read(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, code = ENDS[name]
    monkeypatch.setattr(zipfile, "ZipFile", None)
    assert found(load(tmp_path, data)) == [(code, None)]


def test_overlapping_files_refuse_the_pack(tmp_path: Path) -> None:
    data = bytearray(zipped({**FILES, "scenarios/zz.yaml": FILES["scenarios/price.yaml"]}, manifest=False))
    entries = [at for at in range(len(data)) if data[at : at + 4] == b"PK\x01\x02"]
    data[entries[2] + 42 : entries[2] + 46] = data[entries[1] + 42 : entries[1] + 46]
    loaded = load(tmp_path, bytes(data))
    assert loaded.pack is None
    assert {"zip_overlap", "zip_damaged"} & {code for code, _ in found(loaded)}


def test_a_file_whose_bytes_do_not_match_their_checksum_is_a_problem(tmp_path: Path) -> None:
    data = bytearray(zipped(manifest=False, method=zipfile.ZIP_STORED))
    data[data.index(b"For dyrt")] ^= 1
    loaded = load(tmp_path, bytes(data))
    assert ("zip_file_damaged", None) in found(loaded)
    assert loaded.pack is not None
    assert loaded.pack.scenarios == ()


def test_a_size_that_lies_gives_no_more_than_it_says(tmp_path: Path) -> None:
    data = bytearray(zipped({**FILES, "scenarios/b.yaml": b"a" * 100_000}, manifest=False))
    entry = data.rindex(b"PK\x01\x02")
    struct.pack_into("<L", data, entry + 24, 10)
    assert ("zip_file_damaged", None) in found(load(tmp_path, bytes(data)))


MANIFESTS: dict[str, tuple[dict[str, str | None], str]] = {
    "a changed file": ({"pack.yaml": "0" * 64}, "manifest_mismatch"),
    "a file too many": ({"scenarios/price.yaml": None}, "manifest_unlisted"),
    "a file too few": ({"scenarios/gone.yaml": "0" * 64}, "manifest_absent"),
}


@pytest.mark.parametrize("name", MANIFESTS)
def test_a_manifest_that_does_not_fit_refuses_the_pack(name: str, tmp_path: Path) -> None:
    changes, code = MANIFESTS[name]
    manifest = json.loads(manifest_of(FILES))
    for file, digest in changes.items():
        if digest is None:
            del manifest["files"][file]
        else:
            manifest["files"][file] = digest
    files = {**FILES, "MANIFEST.json": json.dumps(manifest).encode()}
    loaded = load(tmp_path, zipped(files, manifest=False))
    assert loaded.pack is None
    assert found(loaded) == [(code, None)]


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"{}",
        b"{",
        b"\xff",
        b'{"format": 2, "files": {}}',
        b'{"format": 1, "files": 3}',
        b"[" * 100_000,
    ],
)
def test_a_manifest_that_cannot_be_read_refuses_the_pack(text: bytes, tmp_path: Path) -> None:
    loaded = load(tmp_path, zipped({**FILES, "MANIFEST.json": text}, manifest=False))
    assert loaded.pack is None
    assert found(loaded) == [("manifest_unreadable", None)]


def test_damaged_packs_end_in_problems_and_leave_nothing_behind(tmp_path: Path) -> None:
    rng = random.Random(20260101)
    for _ in range(1_000):
        data = bytearray(_SOUND)
        for _ in range(rng.choice((1, 1, 2, 5, 20))):
            data[rng.randrange(len(data))] = rng.randrange(256)
        if rng.random() < 0.2:
            data = data[: rng.randrange(len(data))]
        loaded = load(tmp_path, bytes(data))
        assert loaded.pack is not None or loaded.problems
    assert list(tmp_path.iterdir()) == [tmp_path / "a.gofirst"]


def test_a_travelling_pack_is_no_scenario_file_but_ends_in_a_problem(tmp_path: Path) -> None:
    file = tmp_path / "a.gofirst"
    file.write_bytes(_SOUND)
    loaded = load_scenario_file(file)
    assert loaded.pack is None
    assert loaded.problems
