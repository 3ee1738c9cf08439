"""What comes in is looked at whole: whatever is wrong with a file, nothing is changed and it is said kindly."""

from __future__ import annotations

import base64
import os

from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt


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
