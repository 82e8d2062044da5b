"""A PostgreSQL server of one's own: made in a temporary folder, on a Unix socket alone, gone afterwards.

Uses the program that Debian's package `postgresql` installs, never a server that runs already. PostgreSQL refuses to
be run by root: then it runs as the package's own user, or as nobody.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, create_engine, text
from sqlalchemy.exc import OperationalError

from app.domain.errors import InvalidInputError

INSTALLED = Path("/usr/lib/postgresql")
MEMORY, DISK = Path("/dev/shm"), Path("/tmp")  # noqa: S108 - not TMPDIR: the path of a socket has 107 bytes at most
ROOM = 512 * 1024 * 1024
USERS = ("postgres", "nobody")
OWNER = "hub"
START_S = 60.0
STOP_S = 20.0
POLL_S = 0.02
# Names are sorted as people of France do, unlike by SQLite: code that counts on one order shows itself.
COLLATION = ("--locale-provider=icu", "--icu-locale=fr-FR")
COLLATES_FROM = 15  # the first version that does so for a whole server
CARELESS = {  # for tests: a power cut may take everything
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
}


@dataclass(frozen=True, slots=True)
class Server:
    """A running server; `socket` is the folder of its Unix socket."""

    socket: Path
    pid: int
    version: int

    def url(self, database: str) -> str:
        """Return the address of one of its databases."""
        query = {"host": str(self.socket), "application_name": "comptoir"}
        return URL.create("postgresql", OWNER, database=database, query=query).render_as_string(hide_password=False)

    def run(self, statement: str) -> None:
        """Execute a statement that no transaction may hold, such as CREATE DATABASE."""
        engine = create_engine(_driven(self.url("postgres")), isolation_level="AUTOCOMMIT")
        try:
            with engine.connect() as connection:
                connection.execute(text(statement))
        finally:
            engine.dispose()

    def create(self, name: str, template: str = "template1") -> str:
        """Make a database, as a copy of `template` that nobody is connected to; return its address."""
        how = "STRATEGY FILE_COPY" if self.version >= COLLATES_FROM else ""  # what older ones always do
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{template}" {how}')
        return self.url(name)

    def drop(self, name: str) -> None:
        """Remove a database, whoever is connected to it."""
        self.run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def programs() -> Path | None:
    """Return the folder of the newest installed server's programs, None where there is none."""
    found = [path.parent for path in INSTALLED.glob("*/bin/postgres")]
    return max(found, key=lambda path: int(path.parent.name), default=None)


@contextmanager
def own_server(settings: Mapping[str, str] = CARELESS, place: Path | None = None) -> Iterator[Server]:
    """Give a server with these settings below `place`, in memory where there is room unless told otherwise.

    InvalidInputError where PostgreSQL is not installed or does not start.
    """
    bin_dir = programs()
    if bin_dir is None:
        message = f"PostgreSQL is not installed below {INSTALLED}; on Debian and Ubuntu: apt install postgresql"
        raise InvalidInputError(message)
    with tempfile.TemporaryDirectory(prefix="comptoir-pg-", dir=place or _roomy(), ignore_cleanup_errors=True) as made:
        folder = Path(made)
        _give_away(folder)
        _make_cluster(bin_dir, folder)
        process = _start(bin_dir, folder, settings)
        try:
            server = Server(folder, process.pid, _version(bin_dir))
            _wait(server, process, folder)
            yield server
        finally:
            _stop(process)


def _roomy() -> Path:
    return MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free >= ROOM else DISK


def _version(bin_dir: Path) -> int:
    return int(bin_dir.parent.name)


def _driven(url: str) -> str:
    return url.replace("postgresql:", "postgresql+psycopg:", 1)


def _user() -> str | None:
    """Return as whom the server has to run, None for the person who runs this program."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in USERS if name in known)


def _identity() -> dict[str, Any]:
    user = _user()
    if user is None:
        return {}
    return {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}


def _give_away(folder: Path) -> None:
    """Let the server's user have the folder, and nobody else look into it."""
    if user := _user():
        shutil.chown(folder, user, pwd.getpwnam(user).pw_gid)


def _make_cluster(bin_dir: Path, folder: Path) -> None:
    command = (bin_dir / "initdb", "--pgdata", folder / "data", "--username", OWNER, "--auth=trust", "--no-sync")
    collation = COLLATION if _version(bin_dir) >= COLLATES_FROM else ()
    made = subprocess.run(  # noqa: S603 - the package's own program
        [*command, "--encoding=UTF8", "--locale=C.UTF-8", *collation],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env=_environment(),
        **_identity(),
    )
    if made.returncode:
        message = f"initdb failed: {(made.stderr.strip().splitlines() or ['without a word'])[-1]}"
        raise InvalidInputError(message)


def _start(bin_dir: Path, folder: Path, settings: Mapping[str, str]) -> subprocess.Popen[bytes]:
    where = {"listen_addresses": "", "unix_socket_directories": str(folder), "log_timezone": "UTC"}
    options = [f"--{name}={value}" for name, value in (where | dict(settings)).items()]
    with (folder / "server.log").open("wb") as log:
        return subprocess.Popen(  # noqa: S603 - the package's own program
            [bin_dir / "postgres", "-D", folder / "data", *options],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=_environment(),
            **_identity(),
        )


def _environment() -> dict[str, str]:
    """Return a plain environment: no PG variable of the person's own leads the server elsewhere."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def _wait(server: Server, process: subprocess.Popen[bytes], folder: Path) -> None:
    until = time.monotonic() + START_S
    while process.poll() is None and time.monotonic() < until:
        with suppress(OperationalError):
            server.run("SELECT 1")
            return
        time.sleep(POLL_S)
    words = (folder / "server.log").read_text(encoding="utf-8", errors="replace").strip().splitlines()
    message = f"PostgreSQL did not start: {(words or ['without a word'])[-1]}"
    raise InvalidInputError(message)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the server by its own id; open connections do not keep it."""
    process.send_signal(signal.SIGINT)
    try:
        process.wait(STOP_S)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGQUIT)
        process.wait()
