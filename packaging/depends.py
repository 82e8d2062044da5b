"""Which Debian packages the frozen program needs: its libraries are asked, this machine's package database answers.

Names that Debian 13 and Ubuntu 24.04 changed to `...t64` are written without it: the new packages provide the old
names.
"""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

NAMED = ("adduser", "espeak-ng", "libzbar0")  # postinst; found by name when the program runs
UNUSED_HERE = {  # only for Wayland, which no build machine needs
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
GCC_OF_GLIBCXX = {28: 10, 29: 11, 30: 12, 31: 13, 32: 13, 33: 14, 34: 15}  # libstdc++: abi.html, "Known Versions"
_WANTED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_2\.(\d+)\b")
_GLIBCXX = re.compile(r"\bGLIBCXX_3\.4\.(\d+)\b")


class DependsError(RuntimeError):
    """A library that the program asks for is neither in the bundle nor on this machine."""


def depends(bundle: Path) -> str:
    """Return the Depends field of a frozen folder. Raises DependsError naming the libraries that nobody has."""
    files = [path for path in sorted(bundle.rglob("*")) if path.is_file() and not path.is_symlink()]
    brought = {path.name for path in files}
    headers = "".join(_headers(path) for path in files if _is_elf(path))
    wanted = set(_WANTED.findall(headers)) - brought
    packages = {_package(path) for path in _paths(wanted - UNUSED_HERE.keys())}
    packages |= {UNUSED_HERE[name] for name in wanted & UNUSED_HERE.keys()}
    packages |= {*NAMED, "libc6", "libstdc++6"}
    return ", ".join(f"{name}{_least(name, headers)}" for name in sorted(packages))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _headers(path: Path) -> str:
    return _run("objdump", "-p", str(path))


def _paths(names: Iterable[str]) -> list[Path]:
    known: dict[str, Path] = {}
    for line in _run("/sbin/ldconfig", "-p").splitlines():
        name, _, path = line.strip().partition(" ")
        if path and "x86-64" in path:
            known.setdefault(name, Path(path.rpartition("=> ")[2]))
    lost = sorted(set(names) - known.keys())
    if lost:
        message = f"libraries that the program needs are not on this machine: {', '.join(lost)}"
        raise DependsError(message)
    return sorted({known[name] for name in names})


def _package(library: Path) -> str:
    """Return the package that owns a library; before and after /lib became a link to /usr/lib."""
    real = library.resolve()
    for path in (library, real, Path(str(real).removeprefix("/usr")), Path(f"/usr{library}")):
        found = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True, check=False)  # noqa: S603, S607 - the system's own
        if found.returncode == 0:
            return found.stdout.partition(":")[0].removesuffix("t64")
    message = f"no package owns {library}"
    raise DependsError(message)


def _least(package: str, headers: str) -> str:
    if package == "libc6":
        return f" (>= 2.{max(int(minor) for minor in _GLIBC.findall(headers))})"
    if package == "libstdc++6":
        newest = max(int(minor) for minor in _GLIBCXX.findall(headers))
        return f" (>= {GCC_OF_GLIBCXX.get(newest, 10)})"
    return ""


def _run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - the system's own
