"""A kiosk that is killed while its customer pays charges nobody twice: the next start asks, and the hub books once."""

import subprocess
import sys
from pathlib import Path

from tests.chain import Chain
from tests.e2e.ordering_process import CENTS
from tests.gui.stage import stage
from tests.payment_terminal import Mood, running


def test_killed_at_the_terminal_it_is_paid_once_after_the_next_start(chain: Chain, own_kiosk: Path) -> None:
    """The amount was sent, the kiosk dies, the card is approved: nothing is lost, nothing is charged again."""
    with running() as fake:
        fake.mood = Mood(hold=True)
        command = [sys.executable, "-m", "tests.e2e.charging_process", str(own_kiosk), chain.hub.url, str(fake.port)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            number = process.stdout.readline().strip()
            assert fake.begun.wait(30)
            process.kill()
        fake.release.set()
        reach = {"kind": "caisse_ap", "host": "127.0.0.1", "port": fake.port}
        with stage(own_kiosk, chain, payment_terminal=reach) as at:
            query = "SELECT state, provider, cents FROM payment WHERE number = ?"
            at.pilot.wait(
                lambda: [tuple(x) for x in chain.rows(query, number)] == [("paid", "caisse_ap", CENTS)], "the hub", 30
            )
        assert fake.charged == [CENTS]
        assert [question["CD"] for question in fake.asked] == ["0", *["3"] * (len(fake.asked) - 1)]
