"""Named attacks and honest mistakes through the real import: a sentence each, and nothing is written."""

from __future__ import annotations

import io
import os
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain import Problem, Severity
from app.packs import PackStore
from app.ui.problem_sentences import problem_sentences
from tests.packs.making import PACK, SCENARIO
from tests.packs.shelves import contents, look
from tests.packs.test_archive import FILES, manifest_of, zipped

WAV = b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(28)
AUDIO = SCENARIO + "    models:\n      - {speaker: A, language: nb, file: %s}\n"


def named(name: str, data: bytes = b"x: y\n") -> bytes:
    """A pack with one more file, called so."""

    def change(target: zipfile.ZipFile) -> None:
        info = zipfile.ZipInfo("replaced")
        info.filename = name  # as it is: the constructor cuts at a NUL and turns backslashes around
        target.writestr(info, data)

    return zipped(change=change, manifest=False)


def kind(mode: int, name: str = "scenarios/b.yaml") -> bytes:
    def change(target: zipfile.ZipFile) -> None:
        info = zipfile.ZipInfo(name)
        info.create_system = 3
        info.external_attr = (mode | 0o644) << 16
        target.writestr(info, b"/etc/passwd")

    return zipped(change=change, manifest=False)


def scenario(old: str, new: str) -> bytes:
    assert old in SCENARIO
    text = SCENARIO.replace(old, new, 1)
    return zipped({**FILES, "scenarios/price.yaml": text.encode()})


def raw(data: bytes) -> bytes:
    return zipped({**FILES, "scenarios/price.yaml": data})


def pack(old: str, new: str) -> bytes:
    assert old in PACK
    return zipped({**FILES, "pack.yaml": PACK.replace(old, new, 1).encode()})


def audio(name: str, data: bytes | None = None) -> bytes:
    files = {**FILES, "scenarios/price.yaml": (AUDIO % name).encode()}
    return zipped(files if data is None else {**files, name: data})


def patched(data: bytes, at: int, new: bytes) -> bytes:
    at = at if at >= 0 else len(data) + at
    return data[:at] + new + data[at + len(new) :]


def flagged(bit: int) -> bytes:
    """Every entry of the central directory with a flag set."""
    data = bytearray(zipped())
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        struct.pack_into("<H", data, at + 8, struct.unpack_from("<H", data, at + 8)[0] | bit)
        at = data.find(b"PK\x01\x02", at + 1)
    return bytes(data)


def lying_size() -> bytes:
    data = bytearray(zipped())
    at = data.find(b"PK\x01\x02")
    struct.pack_into("<L", data, at + 24, 7)
    return bytes(data)


def bomb(depth: int) -> bytes:
    inner = b"0" * 30_000_000
    for _ in range(depth):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
            target.writestr("a.txt", inner)
        inner = buffer.getvalue()
    return inner


def many() -> bytes:
    return zipped({**FILES, **{f"notes/{number}.txt": b"" for number in range(2_500)}}, manifest=False)


def bad_manifest(change: Callable[[dict[str, bytes]], object]) -> bytes:
    files = {**FILES, "MANIFEST.json": manifest_of(FILES)}
    change(files)
    return zipped(files, manifest=False)


ALIASES = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(8)
)

ATTACKS: dict[str, tuple[bytes, str]] = {
    # C1: names that lead out
    "a parent folder": (named("../b.yaml"), "zip_name"),
    "a parent folder half way": (named("scenarios/../../b.yaml"), "zip_name"),
    "an absolute path": (named("/etc/b.yaml"), "zip_name"),
    "a drive": (named("C:/b.yaml"), "zip_name"),
    "a drive without a slash": (named("C:b.yaml"), "zip_name"),
    "a network share": (named("//server/share/b.yaml"), "zip_name"),
    "a backslash": (named("..\\b.yaml"), "zip_name"),
    "a sibling of the staging folder": (named("../pack2/b.yaml"), "zip_name"),
    # C2: what is no file
    "a symbolic link": (kind(stat.S_IFLNK), "zip_link"),
    "a pipe": (kind(stat.S_IFIFO), "zip_link"),
    "a device": (kind(stat.S_IFCHR), "zip_link"),
    "a folder with bytes": (kind(stat.S_IFDIR, "scenarios/x/"), "zip_link"),
    # C3: bombs
    "a ratio of a thousand": (zipped({**FILES, "a.txt": b"0" * 20_000_000}), "zip_ratio"),
    "a zip in a zip in a zip": (zipped({**FILES, "a.zip": bomb(3)}), "zip_suffix"),
    "more files than a pack may have": (many(), "zip_too_many_files"),
    "a size that lies": (lying_size(), "zip_file_damaged"),
    "packed by bzip2": (zipped(method=zipfile.ZIP_BZIP2), "zip_method"),
    "packed by lzma": (zipped(method=zipfile.ZIP_LZMA), "zip_method"),
    # C4: names that no system or two systems read alike
    "the same name twice": (named("scenarios/PRICE.yaml"), "zip_name_twice"),
    "a decomposed letter": (named("notes/a\u030a.txt"), ""),
    "a dot at the end": (named("scenarios/b.yaml."), "zip_name"),
    "a space at the end": (named("scenarios/b.yaml "), "zip_name"),
    "a reserved name": (named("scenarios/CON.yaml"), "zip_name"),
    "an alternate stream": (named("scenarios/b.yaml:hidden"), "zip_name"),
    "a name that reads backwards": (named("scenarios/\u202elmay.exe"), "zip_name"),
    "a control character": (named("scenarios/b\x07.yaml"), "zip_name"),
    "a line break": (named("scenarios/b\n.yaml"), "zip_name"),
    "a name of 200 letters": (named("scenarios/" + "b" * 200 + ".yaml"), "zip_name"),
    "a program": (named("run.exe", b"MZ"), "zip_suffix"),
    "a web page": (named("index.html", b"<script>"), "zip_suffix"),
    # C5: files that are not whole
    "encrypted": (flagged(1), "zip_encrypted"),
    "half a download": (zipped()[: len(zipped()) // 2], "zip_damaged"),
    "one byte changed": (patched(zipped(), 60, b"\xff"), "zip_file_damaged"),
    "not a zip at all": (b"<html>404 not found</html>" * 40, "zip_damaged"),
    "empty": (b"", "zip_damaged"),
    "split over two files": (patched(zipped(), -18, b"\x01\x00"), "zip_split"),
    "zip64": (patched(zipped(), -12, b"\xff\xff\xff\xff"), "zip64"),
    "a second end in a comment": (zipped() + zipped()[-22:], "zip_damaged"),
    # The manifest
    "a file changed after signing": (
        bad_manifest(lambda files: files.update({"pack.yaml": PACK.encode() + b"\n"})),
        "manifest_mismatch",
    ),
    "a file slipped in": (bad_manifest(lambda f: f.update({"b.txt": b""})), "manifest_unlisted"),
    "a file taken out": (bad_manifest(lambda f: f.pop("scenarios/price.yaml")), "manifest_absent"),
    "a manifest that is none": (
        bad_manifest(lambda f: f.update({"MANIFEST.json": b"[]"})),
        "manifest_unreadable",
    ),
    # C6: YAML that does something
    "a bomb of aliases": (raw(ALIASES.encode()), "yaml_alias"),
    "a merge key": (raw(b"a: {b: c}\n<<: {d: e}\n"), "yaml_merge_key"),
    "a thousand brackets": (raw(b"a: " + b"[" * 1_000), "yaml_too_deep"),
    "a tag that makes an object": (scenario("For dyrt", "!!python/object/apply:os.system [id]"), "yaml_tag"),
    "a file of 300 KiB": (raw(b"# " + b"x" * 300_000), "yaml_too_large"),
    "a key twice": (scenario("stage: open", "stage: open\nstage: close"), "yaml_duplicate_key"),
    "a number of 5,000 digits": (
        scenario("stage: open", f"stage: open\ndifficulty: {'9' * 5000}"),
        "not_a_whole_number",
    ),
    "UTF-16": (raw(SCENARIO.encode("utf-16")), "yaml_not_utf8"),
    # C7: honest mistakes
    "a tab": (scenario("  name: Åse", "\tname: Åse"), "yaml_tab"),
    "Windows letters": (raw(SCENARIO.encode("cp1252")), "yaml_not_utf8"),
    "Hei: dette": (scenario("For dyrt", "Hei: dette"), "yaml_colon"),
    "a newer format": (pack("schema: 1", "schema: 9"), "pack_newer"),
    "a version of two numbers": (pack("1.0.0", "1.0"), "bad_version"),
    "the folder zipped, not what is in it": (
        zipped({f"my-pack/{name}": data for name, data in FILES.items()}),
        "pack_yaml_nested",
    ),
    "no pack.yaml": (zipped({"scenarios/price.yaml": SCENARIO.encode()}), "pack_yaml_missing"),
    "a stage that is not there": (scenario("stage: open", "stage: opne"), "unknown_stage"),
    # C8, C9: sound
    "a playlist as sound": (audio("audio/a.m3u8", b"#EXTM3U\nfile:///etc/passwd\n"), "zip_suffix"),
    "an address as sound": (audio("http://example.com/a.wav"), "audio_path"),
    "a program called .wav": (audio("audio/a.wav", b"MZ" + bytes(60)), "audio_damaged"),
    "sound that nobody speaks of": (zipped({**FILES, "audio/b.flac": b"not sound at all"}), "audio_damaged"),
    "sound outside of the pack": (audio("../../etc/passwd.wav"), "audio_path"),
}


def test_there_are_sixty_of_them() -> None:
    assert len(ATTACKS) >= 60


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_or_a_mistake_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    data, code = ATTACKS[name]
    file = tmp_path / "stranger.gofirst"
    file.write_bytes(data)
    store = PackStore(tmp_path / "library" / "packs")
    preview = look(store, file)
    if not code:
        assert preview.can_add
        store.discard(preview)
    else:
        assert not preview.can_add
        errors = [one for one in preview.problems if one.severity is Severity.ERROR]
        assert code in {one.code for one in errors}
        for problem in errors:
            check_sentence(problem, file)
    assert contents(store.folder) == set(), "nothing may be left behind"
    assert {path.name for path in tmp_path.iterdir()} == {"stranger.gofirst", "library"}


def check_sentence(problem: Problem, file: Path) -> None:
    what, remedy = problem_sentences(problem)
    assert what.endswith((".", ":", "?")) or what[-1].isprintable()
    assert remedy
    assert "{" not in what.replace("{{", "")
    assert all(c.isprintable() for c in what + remedy)
    assert problem.file == file or file in problem.file.parents


FOLDERS: dict[str, tuple[Callable[[Path], object], str]] = {
    "a link in a folder": (
        lambda f: (f / "scenarios" / "b.yaml").symlink_to("/etc/passwd"),
        "not_a_plain_file",
    ),
    "a linked folder": (lambda f: (f / "audio").symlink_to("/etc"), "not_a_plain_file"),
    "a pipe in a folder": (lambda f: os.mkfifo(f / "scenarios" / "b.yaml"), "not_a_plain_file"),
    "two names for one": (lambda f: (f / "scenarios" / "PRICE.yaml").write_bytes(b"a: b"), "zip_name_twice"),
    "a name that reads backwards in a folder": (
        lambda f: (f / "scenarios" / "\u202elmay.yaml").write_bytes(b"a: b"),
        "zip_name",
    ),
}


@pytest.mark.skipif(os.name == "nt", reason="no such files there")
@pytest.mark.parametrize("name", FOLDERS)
def test_an_attack_in_a_folder_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    change, code = FOLDERS[name]
    folder = tmp_path / "stranger"
    (folder / "scenarios").mkdir(parents=True)
    for file, data in FILES.items():
        (folder / file).write_bytes(data)
    change(folder)
    store = PackStore(tmp_path / "library" / "packs")
    preview = look(store, folder)
    assert not preview.can_add
    errors = [one for one in preview.problems if one.severity is Severity.ERROR]
    assert code in {one.code for one in errors}
    for problem in errors:
        check_sentence(problem, folder)
    assert contents(store.folder) == set()


def test_what_belongs_to_no_pack_is_left_out_of_a_folder_with_a_warning(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    (folder / "scenarios").mkdir(parents=True)
    for file, data in {**FILES, "build.sh": b"rm -rf /", ".git/config": b""}.items():
        (folder / file).parent.mkdir(exist_ok=True)
        (folder / file).write_bytes(data)
    store = PackStore(tmp_path / "packs")
    preview = look(store, folder)
    assert preview.can_add
    assert [(one.code, one.facts["name"]) for one in preview.problems if one.code == "file_left_out"] == [
        ("file_left_out", "build.sh")
    ]
    entry = store.add(preview)
    assert contents(store.path(entry)) == set(FILES)


def test_text_that_looks_like_code_is_only_text(tmp_path: Path) -> None:
    title = '<img src="file:///etc/passwd">=cmd|calc {{7*7}} ${HOME}'
    file = tmp_path / "a.gofirst"
    file.write_bytes(scenario("For dyrt", f"'{title}'"))
    store = PackStore(tmp_path / "packs")
    preview = look(store, file)
    assert preview.can_add
    store.discard(preview)
