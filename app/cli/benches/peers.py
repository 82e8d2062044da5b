"""Peers of the first sync: PouchDB from express-pouchdb, RxDB by its replication, filled with the hub's own products.

They are npm packages of a checkout (`tests/bench/peers`), never of an installation, and need Node.js. For each peer a
server process, and a client process that measures itself.
"""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from app import paths
from app.cli.bench import Figures
from app.cli.benches.documents import export
from app.domain.errors import InvalidInputError
from app.hub.settings import HubSettings

PEERS = ("pouchdb", "rxdb")
MEASURED = ("cpu_s", "wall_s", "peak_mb")
OLDEST_NODE = 18
PATIENCE_S = 900.0


class PeersMissingError(InvalidInputError):
    """The peers cannot run here; the message says what to do."""


class PeerFailedError(InvalidInputError):
    """A peer ended with an error, or without all documents."""


@dataclass(frozen=True, slots=True)
class Peers:
    """The scripts of the peers, `folder`, and the program that runs them."""

    node: str
    folder: Path

    @classmethod
    def find(cls) -> Self:
        """Return what can be run. Raises PeersMissingError when anything is missing."""
        folder = paths.install_dir() / "tests" / "bench" / "peers"
        if not (folder / "package.json").is_file():
            message = f"this installation has no peers ({folder}); run the bench from a checkout of the sources"
            raise PeersMissingError(message)
        node = _node()
        if missing := sorted(_missing(folder)):
            message = f"not installed: {', '.join(missing)}; run `make peers`, or `npm ci` in {folder}"
            raise PeersMissingError(message)
        return cls(node, folder)

    def fill(self, settings: HubSettings, store_id: str, work: Path) -> Figures:
        """Return what each peer's client took for the range of a hub as one store sees it: seconds and megabytes."""
        work.mkdir(parents=True)
        documents = work / "documents.jsonl"
        count = export(settings, store_id, documents)
        figures: Figures = {}
        for peer in PEERS:
            with self._server(peer, documents, work / f"{peer}-server") as url:
                told = self._client(peer, url, work / f"{peer}-client")
            if told["documents"] != count:
                message = f"{peer} holds {told['documents']} documents of {count}"
                raise PeerFailedError(message)
            figures |= {f"{peer}_{name}": round(told[name], 4) for name in MEASURED}
        return figures

    @contextmanager
    def _server(self, peer: str, documents: Path, work: Path) -> Iterator[str]:
        """Give the address of a server that has all documents; it ends when its standard input does."""
        command = [self.node, str(self.folder / f"{peer}-server.mjs"), str(documents), str(work)]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as server:  # noqa: S603 - our own scripts
            assert server.stdin is not None  # noqa: S101 - asked for above
            assert server.stdout is not None  # noqa: S101 - as above
            url = server.stdout.readline().strip()
            if not url:
                message = f"the server of {peer} did not start"
                raise PeerFailedError(message)
            try:
                yield url
            finally:
                server.stdin.close()

    def _client(self, peer: str, url: str, work: Path) -> dict[str, Any]:
        command = [self.node, str(self.folder / f"{peer}-client.mjs"), url, str(work)]
        try:
            done = subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=PATIENCE_S, check=True)  # noqa: S603
            told: dict[str, Any] = json.loads(done.stdout)
        except (subprocess.SubprocessError, ValueError) as error:
            message = f"the client of {peer} failed: {error}"
            raise PeerFailedError(message) from error
        return told


def _node() -> str:
    node = shutil.which("node")
    if node is None:
        message = f"the peers need Node.js {OLDEST_NODE} or newer (program `node`); install it"
        raise PeersMissingError(message)
    said = subprocess.run([node, "--version"], stdout=subprocess.PIPE, text=True, check=False).stdout  # noqa: S603
    number = re.match(r"v(\d+)\.", said)
    if number is None or int(number[1]) < OLDEST_NODE:
        message = f"the peers need Node.js {OLDEST_NODE} or newer, {node} is {said.strip() or 'unknown'}"
        raise PeersMissingError(message)
    return node


def _missing(folder: Path) -> Iterator[str]:
    """Give the packages that are not there in the very version that is pinned."""
    wanted = json.loads((folder / "package.json").read_text(encoding="utf-8"))["dependencies"]
    for name, version in wanted.items():
        package = folder / "node_modules" / name / "package.json"
        if not package.is_file() or json.loads(package.read_text(encoding="utf-8"))["version"] != version:
            yield f"{name} {version}"
