"""Memory: a kiosk with its camera on, scripted shoppers one after the other, resident memory by quarters of it."""

import subprocess
import sys
from pathlib import Path

from app.cli.bench import Result
from app.cli.benches.range import fill

PROGRAM = """
import sys
from pathlib import Path
from app.cli.benches.shoppers import watch
print(*watch(Path(sys.argv[1]), float(sys.argv[2])))
"""
BUDGET = {"peak_mb": 400.0, "growth_mb": 20.0}


def measure(folder: Path, products: int, minutes: float) -> Result:
    """Return peak resident memory in megabytes and its growth from the second to the last quarter."""
    terminal = fill(folder, products)
    # a process of its own, so that what filling took does not count
    command = [sys.executable, "-c", PROGRAM, str(terminal), str(minutes)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603 - our own program
    seen = [float(line) for line in done.stdout.split()]
    quarter = max(1, len(seen) // 4)
    growth = max(seen[-quarter:]) - max(seen[quarter : 2 * quarter] or seen)
    figures = {"minutes": minutes, "shoppers": float(len(seen)), "peak_mb": max(seen), "growth_mb": round(growth, 1)}
    return Result("memory", figures, {"first_shopper_mb": seen[0]}, BUDGET)
