"""Damaged and hostile packs, each made from its number alone, so that any of them can be made again."""

from __future__ import annotations

import hashlib
import io
import json
import random
import struct
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parents[1]
_NORTHWIND: Final = _ROOT / "tests" / "data" / "packs" / "northwind"
_BUNDLED: Final = _ROOT / "scenarios"

PIECES: Final = (
    *(b"[", b"]", b"{", b"}", b": ", b"- ", b"? ", b"&a ", b"*a", b"!!x ", b"<<: *a", b"%", b"@", b"`"),
    *(b"'", b'"', b"|\n", b">\n", b"\t", b"\n", b"\n\n", b"  ", b"---\n", b"...\n", b"#", b"\0", b"\\"),
    *(b"no", b"12:30", b"0150", b"{{x}}", b"id: a\n", b"schema: 9\n", b"9" * 40, b"1:59:59:59:59", b"=cmd"),
    *(b"\xff", b"\xc3", b"\xef\xbb\xbf", b"\xe2\x80\xa8", b"\xc2\x85", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80"),
    *(b'"\\ud800"', b'"\\x00"', b"<b>", b"../../x", b"${product}", b"${", b"~", b"null", b"true"),
    *(b"!!python/object:os.system ", b"2024-13-45"),
)
NAMES: Final = (
    "../out.yaml",
    "../../out.txt",
    "/out.yaml",
    "C:\\out.yaml",
    "\\\\server\\share\\out.yaml",
    "scenarios/../../out.yaml",
    "scenarios/con.yaml",
    "scenarios/nul",
    "scenarios/a.yaml:stream",
    "scenarios/a.yaml ",
    "scenarios/a.yaml.",
    "scenarios/A.YAML",
    "scenarios/x" + "y" * 300 + ".yaml",
    "scenarios/\u202elmay.a.yaml",
    "scenarios/a\0b.yaml",
    "scenarios/" * 40 + "a.yaml",
    "run.exe",
    ".hidden/a.yaml",
    "__MACOSX/a.yaml",
    "",
    "/",
    "pack.yaml/",
    "Pack.yaml",
    "scenarios",
)
"""What a pack may not call its files, and what some system takes for something else."""


def seeds() -> list[bytes]:
    """Sound YAML files that are then damaged: the full example, and what comes with the program."""
    files = [*sorted(_NORTHWIND.rglob("*.yaml")), *sorted(_BUNDLED.rglob("*.yaml"))[:12]]
    return [path.read_bytes() for path in files]


def damaged_yaml(number: int, sound: Sequence[bytes]) -> bytes:
    """A file that was made from a sound one by a few damages, or one that is hostile from the start."""
    dice = random.Random(f"yaml {number}")
    if dice.random() < 0.06:
        return dice.choice(_BOMBS)(dice)
    data = dice.choice(sound)
    for _ in range(dice.choice((1, 1, 1, 2, 3, 6))):
        data = dice.choice(_DAMAGES)(data, dice, sound)
    return data


def damaged_pack(number: int, sound: Sequence[bytes]) -> bytes:
    """A `.gofirst` file: some bytes of a sound one changed, or a zip that was made to do harm."""
    dice = random.Random(f"pack {number}")
    files = _files(dice, sound)
    kind = dice.random()
    if kind < 0.25:
        return _torn(zipped(files, with_manifest(files)), dice)
    if kind < 0.5:
        name = dice.choice([name for name in files if name.endswith(".yaml")])
        for _ in range(dice.randint(1, 4)):
            files[name] = dice.choice(_DAMAGES)(files[name], dice, sound)
        return zipped(files, with_manifest(files))
    if kind < 0.7:
        for _ in range(dice.randint(1, 3)):
            files[dice.choice(NAMES)] = dice.choice((b"", b"schema: 1\n", *files.values()))
        return zipped(files, with_manifest(files), dice)
    if kind < 0.85:
        return _lying(zipped(files, with_manifest(files)), dice)
    manifest = with_manifest(files)
    for _ in range(dice.randint(1, 3)):
        manifest = dice.choice(_DAMAGES)(manifest, dice, sound)
    return zipped(files, manifest)


def with_manifest(files: dict[str, bytes]) -> bytes:
    """The manifest of these files."""
    listed = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    return json.dumps({"format": 1, "files": listed}).encode()


def zipped(files: dict[str, bytes], manifest: bytes, dice: random.Random | None = None) -> bytes:
    """A zip of these files; with `dice` some of them are links, folders, stored twice or squeezed hard."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, data in {**files, "MANIFEST.json": manifest}.items():
            info = zipfile.ZipInfo(name or "x")
            info.orig_filename = info.filename = name or "x"
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o100600 << 16
            if dice is not None and dice.random() < 0.2:
                info.external_attr = dice.choice((0o120777, 0o010600, 0o020600, 0o040700, 0o104755)) << 16
                data = dice.choice((data, b"/etc/passwd", b"\0" * 2_000_000))
            file.writestr(info, data)
    return out.getvalue()


def _files(dice: random.Random, sound: Sequence[bytes]) -> dict[str, bytes]:
    """The files of a sound pack."""
    files = {
        path.relative_to(_NORTHWIND).as_posix(): path.read_bytes()
        for path in sorted(_NORTHWIND.rglob("*"))
        if path.is_file()
    }
    files["audio/anna/en/more.flac"] = b"fLaC" + dice.randbytes(40)
    if dice.random() < 0.3:
        files["scenarios/more.yaml"] = dice.choice(sound)
    return files


def _torn(data: bytes, dice: random.Random) -> bytes:
    kind = dice.random()
    if kind < 0.3:
        return data[: dice.randrange(len(data))]
    if kind < 0.5:
        return data[dice.randrange(len(data)) :]
    if kind < 0.6:
        return data + dice.randbytes(dice.randint(1, 70_000))
    changed = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 8, 64))):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def _lying(data: bytes, dice: random.Random) -> bytes:
    """Headers that say something else than what is there: sizes, offsets, flags, counts, methods."""
    changed = bytearray(data)
    for _ in range(dice.randint(1, 4)):
        mark = dice.choice((b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"))
        places = [at for at in range(len(data) - 4) if data[at : at + 4] == mark]
        if not places:
            continue
        at = dice.choice(places)
        field, size = dice.choice(_FIELDS[mark])
        value = dice.choice(
            (0, 1, 2, 8, 9, 12, 99, 0x800, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, dice.getrandbits(32))
        )
        struct.pack_into("<I" if size == 4 else "<H", changed, at + field, value & (2 ** (8 * size) - 1))
    return bytes(changed)


_LIES: Final = (0, 1, 2, 8, 9, 12, 99, 0x800, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)
_FIELDS: Final = {
    b"PK\x03\x04": ((6, 2), (8, 2), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2)),
    b"PK\x01\x02": (
        *((4, 2), (8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (32, 2), (38, 4), (42, 4)),
    ),
    b"PK\x05\x06": ((4, 2), (6, 2), (8, 2), (10, 2), (12, 4), (16, 4), (20, 2)),
}
"""Offset and bytes of the fields of each header."""


def _cut(data: bytes, dice: random.Random) -> tuple[int, int]:
    start = dice.randrange(len(data) + 1)
    return start, min(len(data), start + dice.choice((0, 1, 3, 10, 30, 200)))


def _insert(data: bytes, dice: random.Random, _sound: Sequence[bytes]) -> bytes:
    start, end = _cut(data, dice)
    return data[:start] + dice.choice(PIECES) + data[end:]


def _random_bytes(data: bytes, dice: random.Random, _sound: Sequence[bytes]) -> bytes:
    start, end = _cut(data, dice)
    return data[:start] + dice.randbytes(dice.randint(1, 6)) + data[end:]


def _remove(data: bytes, dice: random.Random, _sound: Sequence[bytes]) -> bytes:
    start, end = _cut(data, dice)
    return data[:start] + data[end:]


def _end(data: bytes, dice: random.Random, _sound: Sequence[bytes]) -> bytes:
    return data[: dice.randrange(len(data) + 1)]


def _repeat(data: bytes, dice: random.Random, _sound: Sequence[bytes]) -> bytes:
    start, end = _cut(data, dice)
    return data[:end] + data[start:end] * dice.choice((1, 2, 20, 300)) + data[end:]


def _line(data: bytes, dice: random.Random, sound: Sequence[bytes]) -> bytes:
    """A line goes, comes twice, is moved, is indented otherwise or comes from another file."""
    lines = data.split(b"\n")
    at = dice.randrange(len(lines))
    change = dice.randrange(5)
    if change == 0:
        del lines[at]
    elif change == 1:
        lines.insert(dice.randrange(len(lines) + 1), lines[at])
    elif change == 2:
        lines.insert(dice.randrange(len(lines)), lines.pop(at))
    elif change == 3:
        lines[at] = b" " * dice.randrange(9) + lines[at].lstrip()
    else:
        lines[at] = dice.choice(dice.choice(sound).split(b"\n"))
    return b"\n".join(lines)


def _value(data: bytes, dice: random.Random, _sound: Sequence[bytes]) -> bytes:
    """Another value behind a key."""
    lines = data.split(b"\n")
    places = [number for number, line in enumerate(lines) if b": " in line]
    if places:
        at = dice.choice(places)
        lines[at] = lines[at].split(b": ")[0] + b": " + dice.choice(_VALUES)
    return b"\n".join(lines)


def _encode(data: bytes, dice: random.Random, _sound: Sequence[bytes]) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(dice.choice(("utf-16", "utf-32", "cp1252", "utf-8-sig", "utf-16-be")), "replace")


_VALUES: Final = (
    *(b"", b"''", b"no", b"12:30", b"0150", b"-1", b"1e400", b"9" * 5000, b"true", b"[]", b"{}", b"{en: a}"),
    *(b"[a, [b]]", b"{en: [a, b]}", b"{no: a, nb: b}", b"{'': a}", b"[{id: a}, {id: a}]", b"&x a", b"*x"),
    *(
        b"!!binary aGVq",
        b"| x",
        b"0x1F",
        b".inf",
        b'"' + b"a" * 20_001 + b'"',
        b"{a: " * 12 + b"b" + b"}" * 12,
    ),
)

Damage = Callable[[bytes, random.Random, Sequence[bytes]], bytes]
_DAMAGES: Final[tuple[Damage, ...]] = (
    *(_insert, _insert, _random_bytes, _remove, _end, _repeat, _line, _line, _value, _value),
    _encode,
)


def _nested(dice: random.Random) -> bytes:
    opening = dice.choice((b"[", b"{a: ", b"- ", b"? ", b"[{a: "))
    return b"a: " + opening * dice.choice((10, 100, 1_600, 3_300, 26_000))


def _aliases(dice: random.Random) -> bytes:
    levels = dice.randint(2, 12)
    first = b"a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    return first + b"".join(
        f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n".encode() for level in range(1, levels)
    )


def _merges(dice: random.Random) -> bytes:
    levels = dice.randint(2, 9)
    return b"a0: &a0 {k: v}\n" + b"".join(
        f"a{level}: &a{level}\n  <<: [{', '.join([f'*a{level - 1}'] * 9)}]\n".encode()
        for level in range(1, levels)
    )


def _wide(dice: random.Random) -> bytes:
    return dice.choice(
        (
            b"a: [" + b"b, " * dice.choice((1_000, 60_000)) + b"c]",
            b"".join(b"k%d: v\n" % number for number in range(dice.choice((500, 20_000)))),
            b"- x\n" * dice.choice((1_000, 60_000)),
            b"a: 1" + b":59" * dice.choice((100, 80_000)),
            b"a: " + b"9" * dice.choice((100, 250_000)),
            b"? " * 300 + b"a",
            b"'" * 30_000,
            b"#" * 200_000 + b"\na: b",
            b"a: |\n" + b" x\n" * 60_000,
        )
    )


_BOMBS: Final[tuple[Callable[[random.Random], bytes], ...]] = (_nested, _aliases, _merges, _wide)
