from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from app.config import read_key, remove_key, save_key
from app.domain import KnownError

HERE = "https://speech.example.com"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "key.json"


def test_a_key_is_given_to_its_own_service_and_to_no_other(file: Path) -> None:
    save_key(file, HERE, "sk-1")
    assert read_key(file, HERE) == "sk-1"
    assert read_key(file, "http://speech.example.com") == ""
    assert read_key(file, f"{HERE}:8443") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_only_its_user_can_read_it(file: Path) -> None:
    save_key(file, HERE, "sk-1")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_it_can_be_removed_twice(file: Path) -> None:
    save_key(file, HERE, "sk-1")
    remove_key(file)
    remove_key(file)
    assert not file.exists()
    assert read_key(file, HERE) == ""


@pytest.mark.parametrize("key", ["", "two words", "sk-1\r\nX: y", "clé", "x" * 5000], ids=repr)
def test_what_cannot_be_a_key_is_refused_without_being_named(file: Path, key: str) -> None:
    with pytest.raises(KnownError) as caught:
        save_key(file, HERE, key)
    assert str(caught.value) == "endpoint_key_unusable()"
    assert not file.exists()


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"origin":"https://speech.example.com","key":"a\\nb"}', b"\xff"]
)
def test_a_damaged_file_holds_no_key(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert read_key(file, HERE) == ""
