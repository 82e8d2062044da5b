"""Resident memory of this process, for the benches that watch it."""

import os
from pathlib import Path


def resident_mb() -> float:
    """Return megabytes; Linux only."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)


def peak_mb() -> float:
    """Return the most megabytes that this process has held so far; Linux only.

    Not `getrusage`: a process keeps the peak of the one that started it there.
    """
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return round(int(line.split()[1]) * 1024 / 1e6, 1)
    message = "/proc/self/status tells no VmHWM"
    raise OSError(message)
