"""Make the .deb out of the frozen folder: python packaging/deb.py FROZEN_FOLDER OUT_FOLDER; prints the file's name."""

import gzip
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import depends
import licences

TOP = Path(__file__).resolve().parent.parent
DEB = Path(__file__).resolve().parent / "deb"
SESSION = TOP / "kiosk_config" / "session"
INSTALLED = (  # source, place on the machine, mode
    (SESSION / "comptoir-kiosk.service", "usr/lib/systemd/system/comptoir-kiosk.service", 0o644),
    (SESSION / "comptoir-hub.service", "usr/lib/systemd/system/comptoir-hub.service", 0o644),
    (SESSION / "comptoir-session", "usr/lib/comptoir/comptoir-session", 0o755),
    (SESSION / "70-comptoir.rules", "usr/lib/udev/rules.d/70-comptoir.rules", 0o644),
    (SESSION / "comptoir-kiosk.pam", "etc/pam.d/comptoir-kiosk", 0o644),
    (DEB / "comptoir.toml", "etc/comptoir/comptoir.toml", 0o644),
    (DEB / "hub.env", "etc/comptoir/hub.env", 0o640),
    (DEB / "comptoir-kiosk.default", "etc/default/comptoir-kiosk", 0o644),
    (TOP / "docs" / "operating.md", "usr/share/doc/comptoir/operating.md", 0o644),
)
SCRIPTS = ("postinst", "prerm", "postrm")


def version() -> str:
    """Return the program's version."""
    found = re.search(r'^__version__ = "(.+)"', (TOP / "app" / "__init__.py").read_text("utf-8"), re.MULTILINE)
    assert found  # noqa: S101 - the line is there, or the program has no version
    return found[1]


def conffiles() -> list[str]:
    """Return the files that belong to whoever looks after the machine."""
    return [f"/{place}" for _, place, _ in INSTALLED if place.startswith("etc/")]


def control(size_kib: int, needs: str) -> str:
    """Return the control file."""
    text = (DEB / "control.in").read_text("utf-8")
    for key, value in {"VERSION": version(), "SIZE": str(size_kib), "DEPENDS": needs}.items():
        text = text.replace(f"@{key}@", value)
    return text


def changelog() -> str:
    """Return Debian's changelog: one entry, which points to the project's own."""
    made = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    lines = (
        f"comptoir ({version()}) stable; urgency=medium",
        "",
        "  * What changed is told in CHANGELOG.md of the source.",
        "",
    )
    return "\n".join((*lines, f" -- Comptoir developers <comptoir@example.org>  {format_datetime(made)}", ""))


def lay_out(frozen: Path, root: Path) -> None:
    """Fill `root` as the machine will have it, with the control files."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen, root / "opt" / "comptoir", symlinks=True)
    for source, place, mode in INSTALLED:
        target = root / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(mode)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/comptoir").symlink_to("../../opt/comptoir/comptoir")
    documents = root / "usr/share/doc/comptoir"
    licences.write(documents, version())
    (documents / "changelog.gz").write_bytes(gzip.compress(changelog().encode(), mtime=0))
    _modes(root)
    _control(root, depends.depends(frozen))


def _modes(root: Path) -> None:
    """Let everybody read, and run what can be run; only hub.env, which may name a password, stays closed."""
    for path in (root, *root.rglob("*")):
        if path.is_symlink() or path.name == "hub.env":
            continue
        runs = path.is_dir() or path.stat().st_mode & 0o100
        path.chmod(0o755 if runs else 0o644)


def _control(root: Path, needs: str) -> None:
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir()) // 1024
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(control(size, needs), "utf-8")
    (folder / "conffiles").write_text("".join(f"{name}\n" for name in conffiles()), "utf-8")
    for name in SCRIPTS:
        shutil.copyfile(DEB / name, folder / name)
        (folder / name).chmod(0o755)


def main() -> None:
    """Build the package."""
    frozen, out = (Path(name).resolve() for name in sys.argv[1:3])
    root = TOP / "build" / "deb"
    lay_out(frozen, root)
    package = out / f"comptoir_{version()}_amd64.deb"
    # dpkg reads zstd since Debian 12 and Ubuntu 21.10
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z15", "--build", str(root), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - the system's own tool
    shutil.rmtree(root)
    sys.stdout.write(f"{package}\n")


if __name__ == "__main__":
    main()
