"""The command line: known errors are one sentence and status 2, doctor and outbox answer in words and JSON."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import __version__
from app.cache import outbox
from app.cache.outbox import NewCommand
from app.cli import COMMANDS, main
from tests.caches import new_outbox
from tests.payment_terminal import running


def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Return exit status, output and errors of a command."""
    monkeypatch.setattr("sys.argv", ["comptoir", *words])
    status = main()
    told = capsys.readouterr()
    return status, told.out, told.err


def test_version_and_help(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, capsys, "--version") == (0, f"comptoir {__version__}\n", "")
    status, out, _ = run(monkeypatch, capsys, "--help")
    assert status == 0
    assert all(name in out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str) -> None:
    status, out, _ = run(monkeypatch, capsys, name, "--help")
    assert status == 0
    assert f"comptoir {name}" in out


def test_a_known_error_is_one_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(monkeypatch, capsys, "run", "--profile", "till")
    assert status == 2
    assert err == "comptoir: there is no profile 'till'; choose one of: kiosk, tablet\n"


def test_doctor_answers_in_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("COMPTOIR_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("COMPTOIR_HUB__URL", "http://127.0.0.1:9")
    monkeypatch.setenv("COMPTOIR_CAMERA__SOURCE", "none")
    status, out, _ = run(monkeypatch, capsys, "doctor", "--json")
    told = json.loads(out)
    states = {check["name"]: check["state"] for check in told["checks"]}
    assert (status, told["fit"]) == (0, True)
    found = {"settings", "camera", "scanner", "decoders", "sqlite", "fonts", "display", "speech"}
    found |= {"hub", "disk", "outbox"}
    found |= {"feeds", "pictures"}
    assert set(states) == found
    assert states["hub"] == states["camera"] == "warning"
    assert all(check["remedy"] for check in told["checks"] if check["state"] != "ok")


def test_doctor_fails_without_its_camera(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("COMPTOIR_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("COMPTOIR_HUB__URL", "http://127.0.0.1:9")
    monkeypatch.setenv("COMPTOIR_CAMERA__SOURCE", str(tmp_path / "no-film.mp4"))
    status, out, _ = run(monkeypatch, capsys, "doctor")
    assert status == 1
    assert "PROBLEM  camera" in out


def test_doctor_says_whether_the_payment_terminal_answers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """One that listens is fit; one that does not, and a test terminal, are told with what to do. No amount is sent."""
    monkeypatch.setenv("COMPTOIR_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("COMPTOIR_HUB__URL", "http://127.0.0.1:9")
    monkeypatch.setenv("COMPTOIR_CAMERA__SOURCE", "none")
    monkeypatch.setenv("COMPTOIR_PAYMENT_TERMINAL__KIND", "caisse_ap")
    monkeypatch.setenv("COMPTOIR_PAYMENT_TERMINAL__HOST", "127.0.0.1")
    with running() as fake:
        monkeypatch.setenv("COMPTOIR_PAYMENT_TERMINAL__PORT", str(fake.port))
        assert (
            f"fit      payment   payment terminal (caisse_ap) at 127.0.0.1:{fake.port}"
            in run(monkeypatch, capsys, "doctor")[1]
        )
        assert fake.charged == []
    assert "does not answer" in run(monkeypatch, capsys, "doctor")[1]
    monkeypatch.setenv("COMPTOIR_PAYMENT_TERMINAL__KIND", "trial")
    assert "warning  payment   a test terminal" in run(monkeypatch, capsys, "doctor")[1]


def test_outbox_lists_what_waits(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    db = new_outbox(tmp_path)
    made = NewCommand("c1", "order.place", datetime.now(UTC).isoformat(), "c2VhbGVk", {"number": "MM-0010-001T"})
    outbox.append(db, lambda _: made)
    db.conn.close()
    status, out, _ = run(monkeypatch, capsys, "outbox", "list", "--data-dir", str(tmp_path), "--json")
    told = json.loads(out)
    assert status == 0
    assert (told["number"], told["state"]) == ("MM-0010-001T", "pending")
    assert "payload" not in told


def test_outbox_of_an_empty_folder(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, _, err = run(monkeypatch, capsys, "outbox", "list", "--data-dir", str(tmp_path))
    assert (status, "no outbox" in err) == (2, True)
