"""Run the whole suite in two lanes side by side, each a process of its own: `python -m tests.lanes`, or `make test`.

Qt bears one application a process and the order of files that it knows; so the lanes are folders, not single tests.
What fails while both processors are busy is run once more alone, and said to have been: it fails for good if it fails
there too. Words after `--` go to pytest.
"""

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

TOP: Final = Path(__file__).resolve().parent
LANES: Final = {"rules": ("unit", "integration"), "screens": ("gui", "accessibility", "e2e", "web")}
BUILD: Final = TOP.parent / "build" / "tests"
FAILED: Final = 1
NOTHING: Final = 5


@dataclass(slots=True)
class Lane:
    """One of the processes; `output` holds what it said."""

    name: str
    folders: tuple[str, ...]
    output: Path
    process: "subprocess.Popen[bytes]"

    @classmethod
    def begin(cls, name: str, folders: tuple[str, ...], words: list[str]) -> "Lane":
        """Start pytest on the folders that there are."""
        output = BUILD / f"{name}.txt"
        with output.open("wb") as said:
            return cls(name, folders, output, _pytest(name, [*_there(folders), *words], said))

    def again(self) -> int:
        """Run alone what failed, or all of it when the process was ended by a signal; return pytest's word."""
        code = self.process.returncode
        if code not in {0, FAILED} and code > 0:
            return code  # a mistake of the command line, or nothing to run: once more would say the same
        which = ["--last-failed", "--last-failed-no-failures=none"] if code == FAILED else []
        what = "some failed" if which else f"ended by signal {-code}"
        _say(f"{self.name}: {what} beside the other lane; once more, alone")
        return _pytest(self.name, [*_there(self.folders), *which], None).wait()


def main(words: list[str]) -> int:
    """Return 0 when every test has passed, in its lane or alone."""
    if unplaced := _unplaced():
        _say(f"no lane runs {', '.join(unplaced)}: name the folder in {Path(__file__).name}")
        return FAILED
    BUILD.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    lanes = [Lane.begin(name, folders, words) for name, folders in LANES.items()]
    for lane in lanes:
        lane.process.wait()
        sys.stdout.write(lane.output.read_text(encoding="utf-8", errors="replace"))
        _say(f"{lane.name}: done after {time.monotonic() - began:.0f} s")
    codes = [lane.again() for lane in lanes if lane.process.returncode]
    return next((code for code in codes if code not in {0, NOTHING}), 0)


def _pytest(name: str, words: list[str], output: IO[bytes] | None) -> "subprocess.Popen[bytes]":
    cache = f"cache_dir={BUILD / f'{name}-cache'}"
    command = [sys.executable, "-m", "pytest", "-o", cache, *words]
    return subprocess.Popen(command, cwd=TOP.parent, stdout=output, stderr=subprocess.STDOUT)


def _there(folders: tuple[str, ...]) -> list[str]:
    return [str(TOP / folder) for folder in folders if (TOP / folder).is_dir()]


def _unplaced() -> list[str]:
    placed = {folder for folders in LANES.values() for folder in folders}
    found = {path.relative_to(TOP).parts[0] for path in TOP.rglob("test_*.py")}
    return sorted(found - placed)


def _say(words: str) -> None:
    sys.stdout.write(f"\n== {words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
