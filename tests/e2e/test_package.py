"""The package holds all of the program, and nothing of the machine that built it."""

import os
import re
import subprocess
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from app import __version__
from app.cli import COMMANDS
from app.settings import load_settings

TOP = Path(__file__).resolve().parents[2]
PACKAGING = TOP / "packaging"


def _load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return __import__(name)


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch) -> Any:
    return _load("bundle", monkeypatch)


@pytest.fixture
def deb(monkeypatch: pytest.MonkeyPatch) -> Any:
    return _load("deb", monkeypatch)


def test_every_data_path_of_the_frozen_program_exists(bundle: Any) -> None:
    missing = [source for source, _ in bundle.data() if not Path(source).exists()]
    assert not missing


def test_data_lies_in_the_bundle_where_the_program_looks_for_it(bundle: Any) -> None:
    places = dict(bundle.data())
    assert places[str(TOP / "app/ui/qml")] == "app/ui/qml"
    assert places[str(TOP / "resources")] == "resources"
    assert places[str(TOP / "kiosk_config")] == "kiosk_config"
    assert places[str(TOP / "app/hub/database/migrations/env.py")] == "app/hub/database/migrations"


def test_every_command_of_the_command_line_is_frozen(bundle: Any) -> None:
    modules = bundle.modules()
    there = [module for module, _, _ in COMMANDS.values() if find_spec(module)]
    assert set(there) <= set(modules)
    assert "app.__main__" in modules
    assert not [name for name in modules if "migrations" in name.split(".")[:-1]]


def test_what_is_imported_by_name_only_can_be_imported(bundle: Any) -> None:
    lost = [name for name in (*bundle.HIDDEN, *bundle.SUBMODULES, *bundle.PACKAGE_DATA) if find_spec(name) is None]
    assert not lost


def test_nothing_that_the_program_imports_is_left_out_on_purpose(bundle: Any) -> None:
    text = "\n".join(path.read_text("utf-8") for path in (TOP / "app").rglob("*.py"))
    wanted = [name for name in bundle.EXCLUDED if f"import {name}\n" in text or f"from {name} import" in text]
    assert not wanted


def test_qml_modules_that_the_screens_import_are_frozen(bundle: Any) -> None:
    files = (TOP / "app/ui/qml").rglob("*.qml")
    names = set(re.findall(r"^import (Qt[\w.]*)", "\n".join(file.read_text("utf-8") for file in files), re.MULTILINE))
    assert {name.replace(".", "/") for name in names} <= bundle.QML_MODULES


def test_libraries_of_the_build_machine_stay_out(bundle: Any) -> None:
    assert not bundle.ships("libGL.so.1", "/usr/lib/x86_64-linux-gnu/libGL.so.1")
    assert not bundle.ships("libstdc++.so.6", "/lib/x86_64-linux-gnu/libstdc++.so.6")
    assert not bundle.ships("libc.so.6", "/lib64/libc.so.6")
    assert bundle.ships("libsqlite3.so.0", "/lib/x86_64-linux-gnu/libsqlite3.so.0")
    assert bundle.ships("python3.11/lib-dynload/_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so")


def test_plugins_and_languages_that_nobody_uses_stay_out(bundle: Any) -> None:
    assert bundle.ships("PySide6/Qt/plugins/platforms/libqxcb.so", "x")
    assert not bundle.ships("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", "x")
    assert bundle.ships("PySide6/Qt/qml/QtQuick/Layouts/qmldir", "x")
    assert not bundle.ships("PySide6/Qt/qml/QtQuick/Dialogs/qmldir", "x")
    assert bundle.ships("babel/locale-data/fr_FR.dat", "x")
    assert not bundle.ships("babel/locale-data/zu.dat", "x")


def test_qt_libraries_come_along_only_when_something_asks_for_them(bundle: Any) -> None:
    lib = "PySide6/Qt/lib"
    entries = [
        ("PySide6/QtCore.so", "core", "EXTENSION"),
        (f"{lib}/libA.so.6", "a", "BINARY"),
        (f"{lib}/libB.so.6", "b", "BINARY"),
        (f"{lib}/libUnused.so.6", "u", "BINARY"),
        ("libA.so.6", f"{lib}/libA.so.6", "SYMLINK"),
        ("libUnused.so.6", f"{lib}/libUnused.so.6", "SYMLINK"),
    ]
    asks = {"core": ["libA.so.6"], "a": ["libB.so.6"], "b": [], "u": []}
    names = {name for name, _, _ in bundle.needed(entries, asks.__getitem__)}
    assert names == {"PySide6/QtCore.so", f"{lib}/libA.so.6", f"{lib}/libB.so.6", "libA.so.6"}


def test_control_file_is_complete(deb: Any) -> None:
    text = deb.control(1234, "libc6 (>= 2.35), libzbar0")
    fields = dict(line.split(": ", 1) for line in text.splitlines() if not line.startswith(" "))
    assert fields["Package"] == "comptoir"
    assert fields["Version"] == __version__ == deb.version()
    assert fields["Installed-Size"] == "1234"
    assert fields["Depends"] == "libc6 (>= 2.35), libzbar0"
    assert "cage" in fields["Recommends"]
    assert "@" not in text.replace("comptoir@example.org", "")
    assert text.endswith("\n")


def test_changelog_is_dated_by_the_sources(deb: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert deb.changelog().splitlines()[0] == f"comptoir ({deb.version()}) stable; urgency=medium"
    assert deb.changelog().splitlines()[-1].endswith("  Tue, 14 Nov 2023 22:13:20 +0000")


def test_what_the_package_installs_exists_and_settings_are_conffiles(deb: Any) -> None:
    assert not [source for source, _, _ in deb.INSTALLED if not source.is_file()]
    assert "/etc/comptoir/comptoir.toml" in deb.conffiles()
    assert all(name.startswith("/etc/") for name in deb.conffiles())


@pytest.mark.parametrize("name", ["postinst", "prerm", "postrm"])
def test_maintainer_scripts_are_sound_shell(name: str) -> None:
    file = PACKAGING / "deb" / name
    assert file.read_text("utf-8").startswith("#!/bin/sh\nset -e\n")
    subprocess.run(["/bin/sh", "-n", str(file)], check=True)


@pytest.mark.parametrize("name", ["build.sh", "check.sh"])
def test_build_scripts_can_be_run(name: str) -> None:
    assert os.access(PACKAGING / name, os.X_OK)
    subprocess.run(["/bin/sh", "-n", str(PACKAGING / name)], check=True)


def test_machine_file_of_the_package_is_accepted_as_it_is_and_with_every_key_switched_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = (PACKAGING / "deb" / "comptoir.toml").read_text("utf-8")
    head, _, keys = shipped.partition("\n\n")
    switched_on = head + "\n\n" + "\n".join(line.removeprefix("# ") for line in keys.splitlines())
    for number, text in enumerate((shipped, switched_on)):
        file = tmp_path / f"{number}.toml"
        file.write_text(text, "utf-8")
        monkeypatch.setenv("COMPTOIR_CONFIG", str(file))
        assert load_settings().hub.url == ("https://hub.example.com" if number else "http://127.0.0.1:8020")


def test_licence_of_everything_that_travels_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    licences = _load("licences", monkeypatch)
    licences.write(tmp_path, "1.2.3")
    text = (tmp_path / "copyright").read_text("utf-8")
    for found in licences.locked():
        assert f"{found.name} {found.version}\n" in text
    assert "LGPL-3.0-only" in text
    assert (tmp_path / "licences" / "Inter-OFL.txt").is_file()
    assert list((tmp_path / "licences" / "httpx").iterdir())
