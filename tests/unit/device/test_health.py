"""The doctor says what is fit and what to do if not, and nothing it meets can stop it."""

from pathlib import Path

import pytest

from app.device import health


def test_fonts_and_sqlite_of_this_machine() -> None:
    assert health.check_fonts().state == "ok"
    assert health.check_sqlite().state in {"ok", "warning"}


@pytest.mark.parametrize(
    ("version", "state"),
    [((3, 40, 1), "warning"), ((3, 44, 6), "ok"), ((3, 50, 7), "ok"), ((3, 51, 2), "warning"), ((3, 53, 0), "ok")],
)
def test_versions_with_the_wal_race_are_named(
    monkeypatch: pytest.MonkeyPatch, version: tuple[int, int, int], state: str
) -> None:
    monkeypatch.setattr("sqlite3.sqlite_version_info", version)
    finding = health.check_sqlite()
    assert finding.state == state
    assert bool(finding.remedy) is (state != "ok")


@pytest.mark.parametrize(("free", "state"), [(10**10, "ok"), (10**9, "warning"), (10**7, "problem")])
def test_room_on_the_disk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, free: int, state: str) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": free})())
    assert health.check_disk(tmp_path / "not" / "there" / "yet").state == state


def test_without_a_display_the_tour_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    finding = health.check_display()
    assert finding.state == "warning"
    assert "--tour" in finding.remedy


def test_a_check_that_breaks_is_a_finding() -> None:
    def broken() -> health.Finding:
        message = "boom"
        raise OSError(message)

    finding = health.guarded("disk", broken)
    assert (finding.name, finding.state) == ("disk", "problem")
    assert "boom" in finding.words
