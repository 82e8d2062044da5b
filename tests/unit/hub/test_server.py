"""The hub as a process of its own: it starts, answers, ends when told and never outlives its parent."""

import socket
import subprocess
import sys
import urllib.request
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import InvalidInputError, UnreachableError
from app.hub.doors import LOOPBACK, free_port, listen
from app.hub.server import EmbeddedHub
from app.hub.settings import HubSettings, default_database_url

PARENT = """
import sys
from pathlib import Path
from app.hub.server import EmbeddedHub
from app.hub.settings import HubSettings
hub = EmbeddedHub(HubSettings(sys.argv[1], Path(sys.argv[2])), int(sys.argv[3]), demo=False)
hub.start()
print(hub.pid, flush=True)
sys.stdin.read()
"""


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/health", timeout=5) as answer:  # noqa: S310 - loopback
            return bool(answer.status == 200)
    except OSError:
        return False


def test_embedded_hub_answers_survives_a_kill_and_stops(settings: HubSettings) -> None:
    hub = EmbeddedHub(settings, demo=False)
    with hub:
        assert _answers(hub.url)
        hub.kill()
        assert (hub.pid, _answers(hub.url)) == (None, False)
        hub.start()
        assert _answers(hub.url)
    assert not _answers(hub.url)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_hub_ends_when_its_parent_is_killed(settings: HubSettings) -> None:
    port = free_port()
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, settings.database_url, str(settings.data_dir), str(port)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert parent.stdin
    assert parent.stdout
    with parent.stdin, parent.stdout:
        assert int(parent.stdout.readline()) > 0
        with closing(socket.create_connection((LOOPBACK, port), timeout=30)) as connection:
            parent.kill()
            parent.wait()
            assert connection.recv(1) == b""  # an ended process closes its connections
    listen(LOOPBACK, port).close()


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_hub_that_cannot_start_says_why(settings: HubSettings) -> None:
    with listen(LOOPBACK, 0) as taken:
        hub = EmbeddedHub(settings, taken.getsockname()[1])
        with pytest.raises(UnreachableError, match="cannot listen"):
            hub.start()
        assert hub.pid is None


def test_address_that_cannot_be_had_is_said_in_a_sentence() -> None:
    with pytest.raises(InvalidInputError, match="--port"):
        listen("192.0.2.1", 0)


@pytest.mark.parametrize("arguments", [["serve", "--database", "nonsense"], ["code", "--store", "atlantis"]])
def test_command_line_ends_with_one_sentence_and_status_2(tmp_path: Path, arguments: list[str]) -> None:
    program = [sys.executable, "-m", "app", "hub", *arguments, "--data", str(tmp_path)]
    ended = subprocess.run(program, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert len(ended.stderr.strip().splitlines()) == 1


def test_the_theme_goes_along_into_the_process(tmp_path: Path) -> None:
    settings = HubSettings(default_database_url(tmp_path), tmp_path, theme="volta")
    command = EmbeddedHub(settings, demo=False)._command()
    assert command[command.index("--theme") + 1] == "volta"
    assert "--theme" not in EmbeddedHub(replace(settings, theme=""), demo=False)._command()
