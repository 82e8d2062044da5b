"""What every message shares: frozen, bounded texts; fields of a newer version are ignored, but in payloads."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Identifier = Annotated[str, StringConstraints(min_length=1, max_length=80, pattern=r"^[\w.:\-]+$")]
Word = Annotated[str, StringConstraints(max_length=40)]
Line = Annotated[str, StringConstraints(max_length=200)]
Prose = Annotated[str, StringConstraints(max_length=4000)]
Base64 = Annotated[str, StringConstraints(max_length=64_000, pattern=r"^[A-Za-z0-9+/=]*$")]


class Message(BaseModel):
    """A message of the contract; fields that are not known here are left out."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Payload(Message):
    """What was agreed with a person: a field that is not known here may change what it means, so it is not read."""

    model_config = ConfigDict(extra="forbid")


class Problem(Message):
    """What the hub says when it cannot serve: a word for programs, a sentence for people."""

    reason: Word
    message: Line = ""
