"""Keep Python 3.11 alive under PySide 6.12: see `keep_singletons`."""

import ctypes
import sys

IMMORTAL_SINCE = (3, 12)  # PEP 683
PLENTY = 1 << 60


def keep_singletons() -> None:
    """Give None, True, False, Ellipsis and NotImplemented references that no program can use up.

    PySide 6.12.0 returns them without counting a reference, as is right from Python 3.12 on, where they are immortal
    (PEP 683). Python 3.11 aborts ("deallocating None") once the last one is gone: measured, one for each Qt call that
    returns nothing, so that a kiosk with its camera on ended after some ten minutes. Call it once, before Qt is used.
    """
    if sys.version_info >= IMMORTAL_SINCE or sys.implementation.name != "cpython":
        return
    for singleton in (None, True, False, Ellipsis, NotImplemented):
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < PLENTY:
            count.value += PLENTY
