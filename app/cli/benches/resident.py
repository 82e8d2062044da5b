"""Resident memory of this process, for the benches that watch it."""

import os
from pathlib import Path


def resident_mb() -> float:
    """Return megabytes; Linux only."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)
