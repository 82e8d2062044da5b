"""Signed requests: a terminal proves with its Ed25519 key which terminal it is; sealed boxes keep payloads private.

The signature covers method, path with query, SHA-256 of the body, and a nonce that the hub takes once.
"""

import base64
import hashlib

from nacl.exceptions import BadSignatureError, CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.signing import SigningKey, VerifyKey

from app.domain.errors import DamagedError

TERMINAL_HEADER = "X-Comptoir-Terminal"
NONCE_HEADER = "X-Comptoir-Nonce"
SIGNATURE_HEADER = "X-Comptoir-Signature"
PROTOCOL_HEADER = "X-Comptoir-Protocol"


def encode(data: bytes) -> str:
    """Return bytes as base64 text."""
    return base64.b64encode(data).decode()


def decode(text: str) -> bytes:
    """Return the bytes of base64 text; DamagedError when it is none."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        message = "a key or signature is not base64; enrol this terminal again"
        raise DamagedError(message) from error


def request_text(method: str, target: str, body: bytes, nonce: str) -> bytes:
    """Return what a request's signature is made over; `target` is the path with its query."""
    return "\n".join((method.upper(), target, hashlib.sha256(body).hexdigest(), nonce)).encode()


def sign(key: SigningKey, data: bytes) -> str:
    """Return the detached signature as base64."""
    return encode(key.sign(data).signature)


def verifies(public_key: str, data: bytes, signature: str) -> bool:
    """Tell whether `signature` over `data` was made with the key that belongs to `public_key`."""
    try:
        VerifyKey(decode(public_key)).verify(data, decode(signature))
    except (BadSignatureError, DamagedError, CryptoError, ValueError, TypeError):
        return False
    return True


def seal(public_key: str, text: str) -> str:
    """Return the text, readable only for whoever holds the private key; the terminal itself cannot read it back."""
    return encode(SealedBox(PublicKey(decode(public_key))).encrypt(text.encode()))


def unseal(private_key: PrivateKey, sealed: str) -> str:
    """Return the text again; DamagedError when it was sealed to another key or tampered with."""
    try:
        return SealedBox(private_key).decrypt(decode(sealed)).decode()
    except (CryptoError, ValueError) as error:
        message = "a payload was sealed for another hub; enrol the terminal again"
        raise DamagedError(message) from error
