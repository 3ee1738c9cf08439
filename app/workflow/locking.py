"""A file locked with a passphrase, in the age format, which other programs read as well (`age -d FILE`).

Locking and opening takes about a second of one core and half a gigabyte each: that is what makes guessing
dear. The passphrase is kept nowhere and stands in no log and in no error.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from typing import Final

from app.domain import KnownError

SHORTEST: Final = 8
"""Letters; a shorter one is guessed quickly. Four words are better than eight signs."""
LONGEST: Final = 200
_RECIPIENT: Final = re.compile(rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} (\d{1,2})\n")
_HARDEST: Final = 21
"""Two to the power of it, times a kilobyte, is what opening takes of memory: two gigabytes here."""
_WRONG: Final = "Decryption failed"
"""What the library says when the passphrase does not open the file's key."""


def can_lock() -> bool:
    """Whether files can be locked and opened here; not on Windows on ARM."""
    return find_spec("pyrage") is not None


def lock(data: bytes, passphrase: str) -> bytes:
    """The same data, locked. Takes about a second.

    Raises:
        KnownError: `passphrase_short` (`letters`), `locking_missing`.
    """
    if len(passphrase) < SHORTEST:
        raise KnownError("passphrase_short", letters=SHORTEST)
    if not can_lock():
        raise KnownError("locking_missing")
    from pyrage import passphrase as age

    return bytes(age.encrypt(data, passphrase))


def unlock(data: bytes, passphrase: str, file: str) -> bytes:
    """What was locked. Takes about a second. `file` is what errors call it.

    Raises:
        KnownError: `passphrase_wrong`, `handed_damaged`, `locking_missing`.
    """
    if not can_lock():
        raise KnownError("locking_missing")
    import pyrage

    found = _RECIPIENT.match(data)
    if found is None or int(found[1]) > _HARDEST:
        raise KnownError("handed_damaged", file=file)
    try:
        return bytes(pyrage.passphrase.decrypt(data, passphrase))
    except (pyrage.DecryptError, ValueError) as error:
        if str(error) == _WRONG:
            raise KnownError("passphrase_wrong", file=file) from None
        raise KnownError("handed_damaged", file=file) from None
