"""A scanner on a serial port opens the product on every page, keeps the session alive, and gives its port back."""

import os
from pathlib import Path

import pytest

from app.scanning.serial_port import open_port
from tests.chain import Chain
from tests.gui.stage import stage

pytestmark = pytest.mark.skipif(not hasattr(os, "openpty"), reason="pseudo terminals are of POSIX systems")


def test_a_code_by_wire_opens_its_product(kiosk_folder: Path, chain: Chain) -> None:
    ours, theirs = os.openpty()
    port = os.ttyname(theirs)
    quiet = {"poll_s": 60, "retry_s": 60}
    with stage(kiosk_folder, chain, sync=quiet, scanner={"serial_port": port}) as made:
        made.go("Search")
        made.model("Idle")._last -= 50
        os.write(ours, b"https://id.comptoir.example/01/09520004888523\r\n")
        made.pilot.wait(lambda: made.model("Navigation").page == "Product", "the product's page")
        assert made.model("ProductPage").productId == "claw-hammer"
        assert made.model("Idle")._clock() - made.model("Idle")._last < 20
    open_port(port, 9600).close()
    for end in (ours, theirs):
        os.close(end)
