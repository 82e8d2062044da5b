"""The whole tour plays: the real program, touched on a virtual screen, every step true on the screen and on the hub."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize(("profile", "orders"), [("kiosk", 2), ("tablet", 1)])
def test_the_tour_goes_well(tmp_path: Path, profile: str, orders: int) -> None:
    out = tmp_path / "tour"
    command = [sys.executable, "-m", "app", "demo", "--tour", "--profile", profile, "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=170, env=_screenless(), check=False)
    told = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert done.returncode == 0, done.stdout + done.stderr
    assert told["ok"] is True
    assert all(step["ok"] and step["ms"] > 0 for step in told["steps"])
    assert all((out / step["screenshot"]).stat().st_size > 5000 for step in told["steps"])
    assert len(told["orders"]) == orders
    assert {(order["channel_state"], order["hub_state"]) for order in told["orders"]} == {("confirmed", "confirmed")}
    assert len({order["idempotency_key"] for order in told["orders"]}) == orders


def _screenless() -> dict[str, str]:
    """Return an environment without display, as a server has it."""
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "QSG_RENDER_LOOP")
    return {name: value for name, value in os.environ.items() if name not in gone}
