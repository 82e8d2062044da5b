"""Associates on the wire: sign in with number and PIN, get a token that lives in memory."""

from pydantic import Field

from app.wire.base import Line, Message, Word


class SignIn(Message):
    """Who, and the proof; the PIN is never stored or logged."""

    number: Word
    pin: str = Field(min_length=4, max_length=12, pattern=r"^\d+$")


class SignedIn(Message):
    """Who it is, and the token for the session (`Authorization: Bearer`)."""

    number: Word
    name: Line
    role: Word
    store_id: Word
    token: Line
    expires_at: Word
