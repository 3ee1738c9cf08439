"""Signatures by minisign and SSH keys, beside the file and inside of it."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from app.domain import Severity
from app.packs import ImportPreview, PackStore, Signed, author_of, export
from tests.packs.shelves import look, pack_folder

needs_ssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed")


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return export(pack_folder(tmp_path / "v1"), tmp_path / "a.gofirst").path


def ssh_key(folder: Path, kind: str = "ed25519", name: str = "key") -> Path:
    key = folder / name
    subprocess.run(["ssh-keygen", "-q", "-t", kind, "-N", "", "-f", key], check=True)
    return key


def ssh_sign(key: Path, file: Path, namespace: str = "gofirst") -> Path:
    command = ["ssh-keygen", "-Y", "sign", "-n", namespace, "-f", str(key), str(file)]
    subprocess.run(command, check=True, capture_output=True)
    return file.with_name(file.name + ".sig")


def looked_at(store: PackStore, file: Path) -> ImportPreview:
    preview = look(store, file)
    store.discard(preview)
    return preview


def test_a_pack_without_a_signature_is_unsigned(store: PackStore, file: Path) -> None:
    assert looked_at(store, file).signature.state is Signed.NO


@needs_ssh
@pytest.mark.parametrize("kind", ["ed25519", "rsa"])
def test_an_ssh_signature_is_by_an_unknown_key_until_somebody_calls_it_known(
    store: PackStore, file: Path, tmp_path: Path, kind: str
) -> None:
    key = ssh_key(tmp_path, kind)
    ssh_sign(key, file)
    preview = look(store, file)
    shown = subprocess.run(["ssh-keygen", "-lf", f"{key}.pub"], check=True, capture_output=True, text=True)
    assert preview.signature.state is Signed.UNKNOWN
    assert preview.signature.key_id == shown.stdout.split()[1]
    assert preview.can_add
    store.add(preview, author="Anneke")
    again = looked_at(store, file)
    assert (again.signature.state, again.signature.author) == (Signed.KNOWN, "Anneke")
    store.forget_author(preview.signature.key_id)
    assert looked_at(store, file).signature.state is Signed.UNKNOWN


@needs_ssh
def test_a_key_can_be_called_known_before_a_pack_comes(store: PackStore, file: Path, tmp_path: Path) -> None:
    key = ssh_key(tmp_path)
    author = author_of(key.with_suffix(".pub").read_text(), "Anneke")
    assert author is not None
    store.know_author(author)
    ssh_sign(key, file)
    assert looked_at(store, file).signature.state is Signed.KNOWN


@needs_ssh
def test_a_file_that_was_changed_after_signing_cannot_be_added(
    store: PackStore, file: Path, tmp_path: Path
) -> None:
    ssh_sign(ssh_key(tmp_path), file)
    export(pack_folder(tmp_path / "v2", version="1.0.1"), file)
    preview = look(store, file)
    assert preview.signature.state is Signed.BROKEN
    assert not preview.can_add
    assert [one.code for one in preview.problems if one.severity is Severity.ERROR] == ["signature_broken"]


@needs_ssh
def test_a_signature_that_was_made_for_something_else_does_not_count(
    store: PackStore, file: Path, tmp_path: Path
) -> None:
    ssh_sign(ssh_key(tmp_path), file, namespace="git")
    assert looked_at(store, file).signature.state is Signed.BROKEN


@needs_ssh
def test_a_kind_of_key_that_cannot_be_checked_is_a_warning(
    store: PackStore, file: Path, tmp_path: Path
) -> None:
    ssh_sign(ssh_key(tmp_path, "ecdsa"), file)
    preview = looked_at(store, file)
    assert preview.signature.state is Signed.UNCHECKED
    assert preview.can_add


@needs_ssh
def test_an_update_by_another_key_is_by_another_publisher(
    store: PackStore, file: Path, tmp_path: Path
) -> None:
    ssh_sign(ssh_key(tmp_path), file)
    store.add(look(store, file))
    stranger = export(pack_folder(tmp_path / "v2", version="2.0.0"), tmp_path / "b.gofirst").path
    assert looked_at(store, stranger).changes.other_publisher, "it is not signed at all"
    ssh_sign(ssh_key(tmp_path, name="other"), stranger)
    assert looked_at(store, stranger).changes.other_publisher


@needs_ssh
def test_a_signature_of_the_manifest_travels_inside(store: PackStore, file: Path, tmp_path: Path) -> None:
    manifest = tmp_path / "MANIFEST.json"
    with zipfile.ZipFile(file) as archive:
        manifest.write_bytes(archive.read("MANIFEST.json"))
    signature = ssh_sign(ssh_key(tmp_path), manifest)
    with zipfile.ZipFile(file, "a") as archive:
        archive.write(signature, "MANIFEST.json.sig")
    preview = look(store, file)
    assert preview.signature.state is Signed.UNKNOWN
    entry = store.add(preview)
    # The folder that came of it is signed as well, until a file of it changes.
    folder = tmp_path / "copy"
    shutil.copytree(store.path(entry), folder)
    assert looked_at(store, folder).signature.state is Signed.UNKNOWN
    scenario = folder / "scenarios" / "price.yaml"
    scenario.write_bytes(scenario.read_bytes() + b"# more\n")
    assert looked_at(store, folder).signature.state is Signed.BROKEN


def test_a_minisign_signature_needs_the_key_that_fits(store: PackStore, file: Path, tmp_path: Path) -> None:
    import minisign

    pair = minisign.KeyPair.generate()
    file.with_name("a.gofirst.minisig").write_bytes(bytes(pair.secret_key.sign(file.read_bytes())))
    assert looked_at(store, file).signature.state is Signed.UNCHECKED
    author = author_of(bytes(pair.public_key).decode(), "Lars")
    assert author is not None
    store.know_author(author)
    known = looked_at(store, file)
    assert (known.signature.state, known.signature.author) == (Signed.KNOWN, "Lars")
    assert known.signature.key_id in bytes(pair.public_key).decode() or len(known.signature.key_id) == 16
    file.write_bytes(
        export(pack_folder(tmp_path / "v2", version="3.0.0"), tmp_path / "b.gofirst").path.read_bytes()
    )
    assert looked_at(store, file).signature.state is Signed.BROKEN


def test_a_minisign_key_beside_the_file_is_unknown_until_it_is_called_known(
    store: PackStore, file: Path
) -> None:
    import minisign

    pair = minisign.KeyPair.generate()
    file.with_name("a.gofirst.minisig").write_bytes(bytes(pair.secret_key.sign(file.read_bytes())))
    file.with_name("a.gofirst.pub").write_bytes(bytes(pair.public_key))
    preview = look(store, file)
    assert preview.signature.state is Signed.UNKNOWN
    store.add(preview, author="Lars")
    assert looked_at(store, file).signature.state is Signed.KNOWN


@pytest.mark.parametrize("suffix", [".sig", ".minisig"])
@pytest.mark.parametrize(
    "data", [b"", b"x", b"\xff" * 100, b"-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n"]
)
def test_a_signature_that_is_none_is_broken(store: PackStore, file: Path, suffix: str, data: bytes) -> None:
    file.with_name(file.name + suffix).write_bytes(data)
    assert looked_at(store, file).signature.state is Signed.BROKEN


@pytest.mark.parametrize("text", ["", "x", "ssh-ed25519", "ssh-ed25519 AAAA", "ecdsa x y", "RWQ", "é" * 40])
def test_a_text_that_is_no_key_is_none(text: str) -> None:
    assert author_of(text, "X") is None
