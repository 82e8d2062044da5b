"""Whose work travels in the package, under which licence: the copyright file, and every licence text beside it."""

import re
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
NAME = re.compile(r"^([a-z0-9][a-z0-9._-]*)==", re.MULTILINE)
TEXT = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
OTHERS = (
    ("CPython", ".".join(map(str, sys.version_info[:3])), "PSF-2.0", "https://www.python.org"),
    ("SQLite", "", "public domain", "https://www.sqlite.org"),
    (
        "PyInstaller (start program only)",
        "",
        "GPL-2.0-or-later with an exception for frozen programs",
        "https://pyinstaller.org",
    ),
    ("Qt libraries, with their own parts", "as PySide6_Essentials", "LGPL-3.0-only", "https://www.qt.io"),
    (
        "OpenCV's libraries (FFmpeg, Qt 5, OpenBLAS and others)",
        "as opencv-python",
        "see opencv-python",
        "https://opencv.org",
    ),
    ("Inter", "", "OFL-1.1", "https://rsms.me/inter"),
    ("Noto Sans Arabic", "", "OFL-1.1", "https://notofonts.github.io"),
    ("Lucide icons", "", "ISC", "https://lucide.dev"),
)
HEAD = """Comptoir {version}

Comptoir itself is licensed under the Apache License, Version 2.0; on Debian and Ubuntu the text is in
/usr/share/common-licenses/Apache-2.0. Its pictures and the demo chain are part of it.

The package brings along the works below, unchanged. The text of each licence lies in
/usr/share/doc/comptoir/licences/NAME; LGPL-3 and GPL-3 are in /usr/share/common-licenses too. The Qt libraries
are separate files in /opt/comptoir/_internal/PySide6 and may be replaced by versions of your own.

"""


def locked() -> Iterator[Distribution]:
    """Yield the distributions of requirements/run.lock that are installed here."""
    for name in NAME.findall((TOP / "requirements" / "run.lock").read_text("utf-8")):
        try:
            yield distribution(name)
        except PackageNotFoundError:
            continue  # locked for another system


def licence(found: Distribution) -> str:
    """Return the licence that a distribution states, in its own words."""
    facts = found.metadata
    stated = facts.get("License-Expression") or facts.get("License") or ""
    classifiers = [
        line.rpartition(" :: ")[2] for line in facts.get_all("Classifier") or () if line.startswith("License")
    ]
    first = stated.strip().splitlines()[0] if stated.strip() else ""
    return first if 0 < len(first) < 90 else ", ".join(classifiers) or "see its text"  # noqa: PLR2004 - a name, not a text


def write(folder: Path, version: str) -> None:
    """Write `copyright` and `licences/` into the documentation folder of the package."""
    rows = [(one.name, one.version, licence(one), _home(one)) for one in locked()]
    lines = [f"{name} {number}".strip() + f"\n  {words}\n  {home}\n" for name, number, words, home in (*rows, *OTHERS)]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "copyright").write_text(HEAD.format(version=version) + "\n".join(lines), "utf-8")
    for one in locked():
        _texts(one, folder / "licences" / one.name)
    shutil.copytree(TOP / "resources" / "licences", folder / "licences", dirs_exist_ok=True)
    _python(folder / "licences" / "CPython")


def _home(found: Distribution) -> str:
    urls = [line.partition(", ")[2] for line in found.metadata.get_all("Project-URL") or ()]
    return found.metadata.get("Home-page") or next(iter(urls), "")


def _texts(found: Distribution, target: Path) -> None:
    for file in found.files or ():
        source = Path(str(found.locate_file(file)))
        if TEXT.search(file.as_posix()) and source.suffix not in {".py", ".pyc", ".so"} and source.is_file():
            place = target / "-".join(file.parts[1:] if len(file.parts) > 1 else file.parts)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, place)


def _python(target: Path) -> None:
    """Copy the interpreter's licence: beside its library, or where Debian keeps it."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    own = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    debian = Path(f"/usr/share/doc/libpython{version}-minimal/copyright")
    source = next((path for path in (own, debian) if path.is_file()), None)
    if source is not None:
        target.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target / "LICENSE.txt")
