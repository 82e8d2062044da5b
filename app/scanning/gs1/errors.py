"""The one error of reading GS1 texts."""

from typing import NoReturn


class Gs1Error(ValueError):
    """The text is not what the GS1 standards allow; the message says which rule and what is wrong, never the text."""


def refuse(rule: str) -> NoReturn:
    """Raise Gs1Error with `rule`, a sentence without its full stop."""
    raise Gs1Error(rule)
