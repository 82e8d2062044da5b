"""Sign in and out on a tablet: number and PIN proved to the hub, and what its refusals mean."""

import re
from dataclasses import dataclass

from app.domain.customers import Associate
from app.domain.errors import ComptoirError, RefusedError
from app.sync.live import Live
from app.wire.versions import REASONS


@dataclass(frozen=True, slots=True)
class SignInTrouble:
    """Why nobody was signed in: `wrong`, `locked`, `offline`, `version` or `refused`; `count` is tries left or minutes.

    `version`: the programs of tablet and hub do not fit together, one of them has to be updated.
    """

    kind: str
    count: int = 0


def sign_in(live: Live, number: str, pin: str) -> Associate:
    """Return who is signed in now. Raises UnreachableError or RefusedError, see `trouble_of`."""
    return live.sign_in(number.strip(), pin)


def sign_out(live: Live) -> None:
    """End the session on the hub; an unreachable hub lets it expire by itself."""
    live.sign_out()


def trouble_of(error: ComptoirError) -> SignInTrouble:
    """Return what a failed sign-in means; the hub puts tries and minutes at the end of its sentence."""
    if not isinstance(error, RefusedError):
        return SignInTrouble("offline")
    count = re.search(r"\d+", str(error))
    if error.reason in REASONS:
        return SignInTrouble("version")
    kind = {"pin": "wrong", "locked": "locked"}.get(error.reason, "refused")
    return SignInTrouble(kind, int(count.group()) if count else 0)
