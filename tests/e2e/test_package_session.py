"""The kiosk's session files fit each other: units, PAM service, session script, defaults."""

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
SESSION = TOP / "kiosk_config" / "session"
DEFAULTS = TOP / "packaging" / "deb" / "comptoir-kiosk.default"


class Unit(configparser.RawConfigParser):
    """A systemd unit; its keys keep their capitals."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def _unit(name: str) -> Unit:
    unit = Unit(strict=True, interpolation=None)
    unit.read_string((SESSION / name).read_text("utf-8"))
    return unit


def test_terminal_always_comes_back_and_keeps_its_data_in_its_own_folder() -> None:
    service = _unit("comptoir-kiosk.service")["Service"]
    assert service["Restart"] == "always"
    assert service["User"] == "comptoir"
    assert service["StateDirectory"] == "comptoir"
    assert "COMPTOIR_DATA_DIR=/var/lib/comptoir" in service["Environment"].split()
    assert (SESSION / f"{service['PAMName']}.pam").is_file()


def test_terminal_session_can_reach_its_screen() -> None:
    service = _unit("comptoir-kiosk.service")["Service"]
    assert not {"ProtectHome", "PrivateDevices", "MemoryDenyWriteExecute"} & set(service)


@pytest.mark.parametrize("name", ["comptoir-kiosk.service", "comptoir-hub.service"])
def test_units_give_no_more_rights_than_needed(name: str) -> None:
    service = _unit(name)["Service"]
    wanted = {"NoNewPrivileges", "PrivateTmp", "ProtectKernelModules", "RestrictSUIDSGID", "LockPersonality"}
    assert {key for key in wanted if service.get(key) == "yes"} == wanted
    assert service["User"] != "root"


def test_hub_keeps_its_data_apart_from_the_terminal() -> None:
    service = _unit("comptoir-hub.service")["Service"]
    assert service["User"] == service["StateDirectory"] == "comptoir-hub"
    assert "--data /var/lib/comptoir-hub" in service["ExecStart"]


def test_no_variable_of_the_session_is_taken_for_a_setting() -> None:
    names = [line.partition("=")[0].lstrip("#") for line in DEFAULTS.read_text("utf-8").splitlines() if "=" in line]
    assert names
    assert not [name for name in names if name.startswith("COMPTOIR_")]


def test_session_script_says_what_is_missing(tmp_path: Path) -> None:
    shell = shutil.which("sh")
    assert shell
    (tmp_path / "ls").symlink_to(shutil.which("ls") or "/bin/ls")
    done = subprocess.run(
        [shell, str(SESSION / "comptoir-session")],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "apt-get install cage" in done.stderr


def test_session_script_shows_the_profile_that_is_set(tmp_path: Path) -> None:
    cage = tmp_path / "cage"
    cage.write_text('#!/bin/sh\necho "$QT_QPA_PLATFORM" "$@"\n', "utf-8")
    cage.chmod(0o755)
    done = subprocess.run(
        [str(SESSION / "comptoir-session"), "--camera", "none"],
        env={"PATH": f"{tmp_path}:/usr/bin:/bin", "KIOSK_PROFILE": "tablet"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "wayland -d -- /usr/bin/comptoir run --profile tablet --camera none\n"


@pytest.mark.parametrize("name", ["comptoir-kiosk.service", "comptoir-hub.service"])
def test_systemd_understands_the_units(name: str, tmp_path: Path) -> None:
    verify = shutil.which("systemd-analyze")
    if verify is None:  # a machine without systemd has nothing to ask
        return
    text = (SESSION / name).read_text("utf-8")
    for program in ("/usr/lib/comptoir/comptoir-session", "/usr/bin/comptoir"):
        text = text.replace(program, "/bin/true")
    unit = tmp_path / name
    unit.write_text(text, "utf-8")
    done = subprocess.run([verify, "verify", "--man=no", str(unit)], capture_output=True, text=True, check=False)
    told = [line for line in done.stderr.splitlines() if name in line]
    assert done.returncode == 0, done.stderr
    assert not told
