"""The tree of the errors that a person is told about; everything else is a bug and goes to the log."""


class ComptoirError(Exception):
    """A known problem: `str(error)` names it and says what to do."""


class InvalidInputError(ComptoirError):
    """Something typed, scanned or configured cannot be used."""


class UnreachableError(ComptoirError):
    """The hub did not answer; what was asked may be asked again."""


class RefusedError(ComptoirError):
    """The hub answered and said no; `reason` is a word of the contract."""

    def __init__(self, reason: str, message: str = "") -> None:
        """Keep the machine-readable reason beside the words."""
        super().__init__(message or reason)
        self.reason = reason


class DamagedError(ComptoirError):
    """A file or an answer is not what it should be and was left unused."""
