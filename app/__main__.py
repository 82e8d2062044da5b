"""The command line `comptoir` (= python -m app)."""

import sys

from app.cli import main as run


def main() -> None:
    """Run the command that argv names; a known error is one sentence and exit status 2."""
    sys.exit(run())


if __name__ == "__main__":
    main()
