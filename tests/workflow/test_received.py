"""What comes in is looked at whole: whatever is wrong with it, nothing is changed and it is said kindly."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import re
import struct
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from app.domain import Goal, KnownError, RecordKind, Remark, RemarkKind, Rep, Talk
from app.ui.sentences import sentence
from app.workflow import (
    ME,
    SOMEBODY_NEW,
    Added,
    Claim,
    FileKind,
    Handed,
    Services,
    Standing,
    TakePart,
    Way,
    add_handed,
    add_rep,
    claim_of,
    kind_of_file,
    look_at_handed,
    open_handed,
    take_back_handed,
    whose_is_it,
)
from app.workflow.handed_file import HEAD
from app.workflow.locking import lock
from tests.workflow.handing import NOON, everything, goal, hand, prepared, profile, talk, whole_take


def age_file(data: bytes, passphrase: str, work: int = 1) -> bytes:
    """An age file as another program writes it, whose passphrase is looked at in no time.

    By the specification (https://age-encryption.org/v1); `data` of any length.
    """
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    wrap = Scrypt(b"age-encryption.org/v1/scrypt" + salt, 32, 2**work, 8, 1).derive(passphrase.encode())
    body = ChaCha20Poly1305(wrap).encrypt(bytes(12), file_key, None)
    stanza = b"-> scrypt " + _text(salt) + f" {work}\n".encode() + _text(body) + b"\n"
    head = b"age-encryption.org/v1\n" + stanza + b"---"
    mac = hmac.HMAC(_hkdf(file_key, b"", b"header"), hashes.SHA256())
    mac.update(head)
    stream = ChaCha20Poly1305(_hkdf(file_key, nonce, b"payload"))
    size = 64 * 1024
    parts = [data[at : at + size] for at in range(0, len(data), size)] or [b""]
    sealed = [
        stream.encrypt(number.to_bytes(11, "big") + bytes([number == len(parts) - 1]), part, None)
        for number, part in enumerate(parts)
    ]
    return head + b" " + _text(mac.finalize()) + b"\n" + nonce + b"".join(sealed)


def _hkdf(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, info).derive(key)


def _text(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


FILE = "f.gofirst"


@pytest.fixture(scope="module")
def kari_handed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A file with a take without sound, a talk and a goal of Kari."""
    folder = tmp_path_factory.mktemp("sender")
    kari = profile(folder / "kari", rep="Kari", manager="Anneke")
    records = (talk(kari, by_rep=prepared()), goal(kari))
    file = hand(
        kari,
        folder / FILE,
        takes=(whole_take(kari).id,),
        records=records,
        parts=frozenset(TakePart) - {TakePart.SOUND},
    )
    kari.close()
    return file.read_bytes()


@pytest.fixture
def anneke(tmp_path: Path) -> Iterator[Services]:
    made = profile(tmp_path / "anneke", manager="Anneke")
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path, kari_handed: bytes) -> Path:
    made = tmp_path / FILE
    made.write_bytes(kari_handed)
    return made


def answers(services: Services, handed: Handed, whose: str, way: Way = Way.THEIRS) -> dict[str, Way]:
    return {one.id: way for one in look_at_handed(services, handed, whose)}


def add(services: Services, file: Path, way: Way = Way.THEIRS, whose: str | None = None) -> Added:
    handed = open_handed(file)
    about = whose_is_it(services, handed.head) if whose is None else whose
    return add_handed(services, handed, about, answers(services, handed, about, way))


def repacked(data: bytes, **changes: Any) -> bytes:
    """The same archive with its head changed, or with files changed by `files`."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    head = json.loads(inside.pop(HEAD))
    files = changes.pop("files", None)
    if files is not None:
        inside = files(inside)
        head["sums"] = {name: hashlib.sha256(one).hexdigest() for name, one in inside.items()}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(HEAD, json.dumps(head | changes))
        for name, one in inside.items():
            archive.writestr(name, one)
    return target.getvalue()


def test_the_same_file_twice_adds_nothing(anneke: Services, file: Path) -> None:
    assert not add(anneke, file).is_nothing
    before = everything(anneke.paths.library)
    again = add(anneke, file)
    assert again.is_nothing
    assert again.steps == []
    assert everything(anneke.paths.library) == before
    handed = open_handed(file)
    found = look_at_handed(anneke, handed, whose_is_it(anneke, handed.head))
    assert {one.standing for one in found} == {Standing.SAME}


def test_looking_changes_nothing(anneke: Services, file: Path) -> None:
    before = everything(anneke.paths.library)
    handed = open_handed(file)
    look_at_handed(anneke, handed, SOMEBODY_NEW)
    assert everything(anneke.paths.library) == before


@pytest.mark.parametrize(
    ("way", "texts"),
    [(Way.MINE, {"Mine."}), (Way.THEIRS, {"Name the price."}), (Way.BOTH, {"Mine.", "Name the price."})],
)
def test_a_goal_that_both_changed_asks_which_counts(
    anneke: Services, file: Path, way: Way, texts: set[str]
) -> None:
    rep = add(anneke, file).rep
    mine = anneke.records.all_of(Goal)[0]
    anneke.records.save(replace(mine, text="Mine."))
    handed = open_handed(file)
    found = {one.kind: one for one in look_at_handed(anneke, handed, rep)}
    assert found[RecordKind.GOAL].standing is Standing.DIFFERS
    added = add_handed(anneke, handed, rep, {mine.id: way})
    assert {one.text for one in anneke.records.all_of(Goal, rep)} == texts
    take_back_handed(added)
    assert {one.text for one in anneke.records.all_of(Goal, rep)} == {"Mine."}


@pytest.mark.parametrize(
    ("way", "texts"),
    [(Way.MINE, {"Mine?"}), (Way.THEIRS, {"Slower?"}), (Way.BOTH, {"Mine?", "Slower?"})],
)
def test_a_remark_that_both_changed_asks_which_counts(
    anneke: Services, file: Path, way: Way, texts: set[str]
) -> None:
    rep = add(anneke, file).rep
    (take,) = anneke.library.takes()
    anneke.library.save_remark(take.id, Remark("own", RemarkKind.QUESTION, "Mine?", "Kari", NOON, 1.0))
    found = look_at_handed(anneke, open_handed(file), rep)[0]
    assert (found.standing, found.differs) == (Standing.DIFFERS, frozenset({TakePart.REMARKS}))
    added = add_handed(anneke, open_handed(file), rep, {take.id: way})
    remarks = anneke.library.remarks(take.id)
    assert remarks is not None
    assert {one.text for one in remarks.remarks} == texts
    take_back_handed(added)
    remarks = anneke.library.remarks(take.id)
    assert remarks is not None
    assert [one.text for one in remarks.remarks] == ["Mine?"]


def test_somebody_elses_rep_is_asked_about(anneke: Services, file: Path) -> None:
    bram = add_rep(anneke, "Bram")
    head = open_handed(file).head
    assert whose_is_it(anneke, head) == SOMEBODY_NEW
    assert claim_of(anneke, head, bram.id) is Claim.ANOTHER
    assert claim_of(anneke, head, ME) is Claim.ANOTHER
    assert claim_of(anneke, head, SOMEBODY_NEW) is Claim.FITS
    kari = add(anneke, file).rep
    assert claim_of(anneke, head, kari) is Claim.FITS
    # What belongs to Kari here is not given to Bram by a second look.
    for one in look_at_handed(anneke, open_handed(file), bram.id)[1:]:
        assert (one.standing, one.is_anothers, one.ways[0]) == (Standing.DIFFERS, True, Way.MINE)


def test_a_file_of_a_newer_version_is_refused_and_left_as_it_is(anneke: Services, file: Path) -> None:
    file.write_bytes(repacked(file.read_bytes(), format=2))
    refused(anneke, file, "handed_newer")

    def newer(files: dict[str, bytes]) -> dict[str, bytes]:
        name = next(name for name in files if name.endswith("take.json"))
        return files | {name: files[name].replace(b'"format": 1', b'"format": 2')}

    file.write_bytes(repacked(file.read_bytes(), format=1, files=newer))
    refused(anneke, file, "handed_newer")


def refused(services: Services, file: Path, code: str, passphrase: str = "") -> KnownError:
    before, inside = everything(services.paths.library), file.read_bytes()
    with pytest.raises(KnownError, match=code) as caught:
        open_handed(file, passphrase)
    assert everything(services.paths.library) == before
    assert file.read_bytes() == inside
    said = sentence(caught.value)
    assert "{" not in said
    assert passphrase == "" or passphrase not in said + repr(caught.value.facts)
    return caught.value


def test_a_passphrase_is_asked_for_and_may_be_wrong_as_often_as_one_likes(
    anneke: Services, file: Path
) -> None:
    file.write_bytes(age_file(file.read_bytes(), "four words for you"))
    assert kind_of_file(file) is FileKind.LOCKED
    refused(anneke, file, "passphrase_needed")
    for _ in range(5):
        refused(anneke, file, "passphrase_wrong", "four words for me")
    assert open_handed(file, "four words for you").head.sender == "Kari"
    file.write_bytes(file.read_bytes()[:-20])
    refused(anneke, file, "handed_damaged", "four words for you")


def test_a_lock_that_would_take_all_memory_is_not_tried(anneke: Services, file: Path) -> None:
    locked = age_file(file.read_bytes(), "four words for you")
    file.write_bytes(re.sub(rb"( -> scrypt|scrypt) (\S+) 1\n", rb"\1 \2 28\n", locked, count=1))
    refused(anneke, file, "handed_damaged", "four words for you")


def test_without_the_library_of_locks_it_is_said(
    anneke: Services, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_bytes(age_file(file.read_bytes(), "four words for you"))
    monkeypatch.setattr("app.workflow.locking.find_spec", lambda _name: None)
    refused(anneke, file, "locking_missing", "four words for you")
    with pytest.raises(KnownError, match="locking_missing"):
        lock(b"", "four words for you")
    with pytest.raises(KnownError, match="passphrase_short"):
        lock(b"", "short")


def test_a_damaged_part_is_named(anneke: Services, file: Path) -> None:
    data = bytearray(file.read_bytes())
    at = data.index(b"/remarks.json") + 60
    data[at] ^= 0x10
    file.write_bytes(bytes(data))
    error = refused(anneke, file, "handed_part_damaged")
    assert str(error.facts["part"]).endswith("remarks.json")
    assert error.facts["sender"] == "Kari"


@pytest.mark.parametrize(
    "name",
    [
        "../evil.json",
        "/etc/passwd",
        "takes/../../evil.json",
        "records/reps/01HZZZZZZZZZZZZZZZZZZZZZZZ.json",
        "records/contacts/01HZZZZZZZZZZZZZZZZZZZZZZZ.json",
        "takes/01HZZZZZZZZZZZZZZZZZZZZZZZ/audio.wav",
        "takes/01HZZZZZZZZZZZZZZZZZZZZZZZ/",
        "pack.yaml",
    ],
)
def test_a_name_that_is_none_of_ours_is_refused(anneke: Services, file: Path, name: str) -> None:
    file.write_bytes(repacked(file.read_bytes(), files=lambda files: files | {name: b"{}"}))
    refused(anneke, file, "handed_damaged")


def test_a_link_a_double_name_and_a_great_size_are_refused(anneke: Services, file: Path) -> None:
    whole = file.read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    last = list(inside)[-1]
    for kind in ("link", "double", "bomb"):
        target = io.BytesIO()
        with warnings.catch_warnings(), zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            warnings.simplefilter("ignore")
            for name, data in inside.items():
                info = zipfile.ZipInfo(name)
                if name == last and kind == "link":
                    info.external_attr = 0o120777 << 16
                archive.writestr(info, data)
                if name == last and kind == "double":
                    archive.writestr(info, data)
        data = target.getvalue()
        if kind == "bomb":
            size = struct.pack("<L", len(inside[last]))
            at = data.rindex(size, 0, data.rindex(last.encode()))
            data = data[:at] + struct.pack("<L", 4_000_000_000) + data[at + 4 :]
        file.write_bytes(data)
        refused(anneke, file, "handed_damaged")


def test_two_hundred_damaged_files_crash_nothing_and_add_nothing_by_halves(
    anneke: Services, file: Path
) -> None:
    whole = file.read_bytes()
    random = Random(7)
    before = everything(anneke.paths.library)
    refusals = []
    for number in range(200):
        data = bytearray(whole)
        if number % 4 == 0:
            del data[random.randrange(len(data)) :]
        elif number % 4 == 1:
            at = random.randrange(len(data))
            data[at:at] = random.randbytes(random.randrange(1, 40))
        else:
            for _ in range(random.choice((1, 1, 3, 30))):
                data[random.randrange(len(data))] ^= 1 << random.randrange(8)
        file.write_bytes(bytes(data))
        kind_of_file(file)
        try:
            handed = open_handed(file)
        except KnownError as error:
            refusals.append(sentence(error))
        else:
            # A bit that says nothing, as that of a time: all of it is as it was written.
            assert len(handed.takes) == 1
            assert len(handed.records) == 2
    assert len(refusals) > 150
    assert not any("{" in one for one in refusals)
    assert everything(anneke.paths.library) == before


def test_a_recording_that_cannot_be_played_adds_nothing(
    anneke: Services, tmp_path: Path, kari_handed: bytes
) -> None:
    def with_noise(files: dict[str, bytes]) -> dict[str, bytes]:
        folder = next(name for name in files if name.endswith("take.json")).removesuffix("take.json")
        return files | {f"{folder}audio.flac": b"fLaC" + bytes(2000)}

    file = tmp_path / FILE
    file.write_bytes(repacked(kari_handed, files=with_noise))
    before = everything(anneke.paths.library)
    with pytest.raises(KnownError, match="handed_sound_damaged"):
        add(anneke, file)
    assert everything(anneke.paths.library) == before


def test_what_fails_in_the_middle_is_taken_back(
    anneke: Services, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise KnownError("disk_full", folder="x")

    monkeypatch.setattr("app.workflow.taking_in.note_contact", full)
    with pytest.raises(KnownError, match="disk_full"):
        add(anneke, file)
    assert anneke.library.takes() == ()
    assert [anneke.records.count(kind) for kind in (Rep, Goal, Talk)] == [0, 0, 0]


def test_a_pack_is_told_apart(tmp_path: Path, file: Path) -> None:
    pack = tmp_path / "pack.gofirst"
    with zipfile.ZipFile(pack, "w") as archive:
        archive.writestr("pack.yaml", "id: x")
    kinds = [kind_of_file(one) for one in (file, pack, tmp_path, tmp_path / "gone.gofirst")]
    assert kinds == [FileKind.HANDED, FileKind.OTHER, FileKind.OTHER, FileKind.OTHER]
    with pytest.raises(KnownError, match="handed_foreign"):
        open_handed(pack)
    with pytest.raises(KnownError, match="handed_missing"):
        open_handed(tmp_path / "gone.gofirst")
