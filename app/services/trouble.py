"""What a screen says when a live question brought no answer."""

from collections.abc import Mapping

from app.domain.errors import ComptoirError, RefusedError


def trouble_word(error: BaseException, words: Mapping[str, str]) -> str:
    """Return the screen's word for why there is no answer, by the reason, else `offline`; a bug is raised again."""
    if isinstance(error, RefusedError):
        return words.get(error.reason, "offline")
    if isinstance(error, ComptoirError):
        return "offline"
    raise error
