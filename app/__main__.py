"""The command line `comptoir` (= python -m app)."""

import multiprocessing
import sys

from app.cli import main as run


def main() -> None:
    """Run the command that argv names; a known error is one sentence and exit status 2."""
    multiprocessing.freeze_support()  # a worker of a frozen hub starts as this program
    sys.exit(run())


if __name__ == "__main__":
    main()
