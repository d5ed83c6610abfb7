"""The key ring: encrypt, decrypt and index what the database must not be able to read."""

import base64
import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_KEY_BYTES = 32
_NONCE_BYTES = 12
_KEY_ID_BYTES = 4
_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700


class SealError(Exception):
    """Sealed bytes cannot be opened: another key, another row, or changed bytes."""


def new_token() -> str:
    """Draw a token of 256 bits, for a cookie."""
    return secrets.token_urlsafe(_KEY_BYTES)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class KeyRing:
    """Keys by id with the current one, and the secrets of sessions, passwords and indexes.

    Sealed bytes are: key id (4), nonce (12), AES-256-GCM ciphertext with its tag. The context
    names table, column and row, so that bytes moved to another row do not open.
    """

    current: str
    keys: Mapping[str, bytes]
    blind_key: bytes
    secret_key: str
    password_salt: str

    @classmethod
    def fresh(cls) -> "KeyRing":
        """Make a ring of new random keys."""
        return cls(
            current="k001",
            keys={"k001": secrets.token_bytes(_KEY_BYTES)},
            blind_key=secrets.token_bytes(_KEY_BYTES),
            secret_key=secrets.token_urlsafe(_KEY_BYTES),
            password_salt=secrets.token_urlsafe(_KEY_BYTES),
        )

    def seal(self, text: str, *, context: str) -> bytes:
        """Encrypt text for one place in the database."""
        nonce = os.urandom(_NONCE_BYTES)
        head = self.current.encode()
        body = AESGCM(self.keys[self.current]).encrypt(nonce, text.encode(), head + context.encode())
        return head + nonce + body

    def open(self, sealed: bytes, *, context: str) -> str:
        """Decrypt what `seal` made for the same place; raises SealError for anything else."""
        head = sealed[:_KEY_ID_BYTES]
        nonce = sealed[_KEY_ID_BYTES : _KEY_ID_BYTES + _NONCE_BYTES]
        key = self.keys.get(head.decode("ascii", "replace"))
        if key is None:
            raise SealError("the key ring has no such key")
        try:
            plain = AESGCM(key).decrypt(
                nonce, sealed[_KEY_ID_BYTES + _NONCE_BYTES :], head + context.encode()
            )
        except (InvalidTag, ValueError):
            raise SealError("sealed bytes do not open here") from None
        return plain.decode()

    def blind(self, value: str, *, kind: str) -> bytes:
        """Return 16 bytes that are equal for equal values, and say nothing of them."""
        return hmac.digest(self.blind_key, f"{kind}\0{value}".encode(), "sha256")[:16]


def digest(token: str) -> bytes:
    """Return what is stored of a random token, so that the database cannot replay it."""
    return hashlib.sha256(token.encode()).digest()


def load_or_make(path: Path) -> KeyRing:
    """Read the key ring; where there is none, make it, readable by this user alone."""
    path.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    if not path.exists():
        _write_once(path, KeyRing.fresh())
    return _parse(path.read_text())


def _write_once(path: Path, ring: KeyRing) -> None:
    """Write whole or not at all, and never over a ring that another process just made."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE)
    try:
        with os.fdopen(descriptor, "w") as file:
            file.write(_written(ring))
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            return
    finally:
        draft.unlink()


def _written(ring: KeyRing) -> str:
    return json.dumps(
        {
            "current": ring.current,
            "keys": {name: base64.b64encode(key).decode() for name, key in ring.keys.items()},
            "blind_key": base64.b64encode(ring.blind_key).decode(),
            "secret_key": ring.secret_key,
            "password_salt": ring.password_salt,
        },
        indent=1,
    )


def _parse(text: str) -> KeyRing:
    data = json.loads(text)
    return KeyRing(
        current=data["current"],
        keys={name: base64.b64decode(key) for name, key in data["keys"].items()},
        blind_key=base64.b64decode(data["blind_key"]),
        secret_key=data["secret_key"],
        password_salt=data["password_salt"],
    )
