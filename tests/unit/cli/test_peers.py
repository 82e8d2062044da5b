"""`bench first-sync --peers`: documents are the hub's range; what is missing is told before anything is measured."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app import paths
from app.cli.bench import app
from app.cli.benches.documents import export
from app.cli.benches.peers import PeerFailedError, Peers, PeersMissingError
from app.cli.benches.range import make_hub
from app.hub.settings import HubSettings

PRODUCTS = 200
FAKE_NODE = """#!/bin/sh
case "$1" in
  --version) echo {version} ;;
  *-server.mjs) echo http://127.0.0.1:1/products; cat > /dev/null ;;
  *) echo '{{"documents": {documents}, "cpu_s": 1.5, "wall_s": 2, "peak_mb": 99.9}}' ;;
esac
"""


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> tuple[HubSettings, str]:
    return make_hub(tmp_path_factory.mktemp("hub"), PRODUCTS)


def _fake_node(folder: Path, version: str = "v18.0.0", documents: int = PRODUCTS) -> str:
    path = folder / "node"
    path.write_text(FAKE_NODE.format(version=version, documents=documents))
    path.chmod(0o755)
    return str(path)


def _checkout(folder: Path) -> Path:
    """Lay out a checkout that has the peers' own files and no packages."""
    peers = folder / "tests" / "bench" / "peers"
    peers.mkdir(parents=True)
    shutil.copy(paths.install_dir() / "tests" / "bench" / "peers" / "package.json", peers)
    return peers


def test_every_product_is_a_document_with_all_that_belongs_to_it(hub: tuple[HubSettings, str], tmp_path: Path) -> None:
    """Peers are filled with what a terminal is filled with, texts in every language included."""
    path = tmp_path / "documents.jsonl"
    assert export(*hub, path) == PRODUCTS
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert len({document["id"] for document in found}) == PRODUCTS
    for document in found:
        assert set(document["texts"]) == {"en", "fr"}
        assert all(words["name"] and words["description"] for words in document["texts"].values())
        assert document["variants"]
        for variant in document["variants"]:
            assert set(variant["labels"]) == {"en", "fr"}
            assert variant["price"]["cents"] > 0
    levels = [variant["stock"] for document in found for variant in document["variants"] if variant["stock"]]
    assert 0 < len(levels) < sum(len(document["variants"]) for document in found)


def test_each_peer_tells_what_it_took(hub: tuple[HubSettings, str], tmp_path: Path) -> None:
    """Real peers where they are installed, else their stand-ins: the figures have the same names."""
    try:
        peers = Peers.find()
    except PeersMissingError:
        peers = Peers(_fake_node(tmp_path), tmp_path)
    figures = peers.fill(*hub, tmp_path / "work")
    assert set(figures) == {f"{peer}_{name}" for peer in ("pouchdb", "rxdb") for name in ("cpu_s", "wall_s", "peak_mb")}
    assert all(figures.values())


def test_a_peer_that_lacks_documents_fails(hub: tuple[HubSettings, str], tmp_path: Path) -> None:
    """Half of the work would be no yardstick."""
    peers = Peers(_fake_node(tmp_path, documents=PRODUCTS - 1), tmp_path)
    with pytest.raises(PeerFailedError, match="pouchdb holds 199 documents of 200"):
        peers.fill(*hub, tmp_path / "work")


def test_an_installation_without_the_peers_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "install_dir", lambda: tmp_path)
    result = CliRunner().invoke(app, ["first-sync", "--peers"])
    assert result.exit_code == 2
    assert "checkout" in result.output


@pytest.mark.parametrize("version", [None, "v16.20.2"])
def test_a_missing_or_old_node_is_named(version: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _checkout(tmp_path)
    monkeypatch.setattr(paths, "install_dir", lambda: tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    if version:
        _fake_node(tmp_path, version)
    with pytest.raises(PeersMissingError, match=r"Node\.js 18"):
        Peers.find()


def test_packages_that_are_missing_or_of_another_version_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what is pinned is measured."""
    folder = _checkout(tmp_path)
    wanted = json.loads((folder / "package.json").read_text())["dependencies"]
    for name, version in wanted.items():
        (package := folder / "node_modules" / name).mkdir(parents=True)
        (package / "package.json").write_text(json.dumps({"version": version}))
    _fake_node(tmp_path)
    monkeypatch.setattr(paths, "install_dir", lambda: tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert Peers.find().folder == folder
    (folder / "node_modules" / "rxdb" / "package.json").write_text('{"version": "1.0.0"}')
    with pytest.raises(PeersMissingError, match=rf"not installed: rxdb {wanted['rxdb']}; run `make peers`"):
        Peers.find()


def test_the_lock_names_no_address_of_a_registry() -> None:
    """Whose registry it is, is the machine's own affair; the hashes tell whether the files are the right ones."""
    lock = json.loads((paths.install_dir() / "tests" / "bench" / "peers" / "package-lock.json").read_text())
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert all("resolved" not in package and package["integrity"] for package in packages.values())
