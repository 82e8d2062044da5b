"""Every fault once: an order shown as accepted is on the hub exactly once, or visibly parked with a reason."""

import json
import subprocess
import sys

from tests.faults.table import FAULTS

SEED = 20261122
LONG = "make faults TRIALS=1000 plays more"


def test_every_fault_costs_nothing() -> None:
    command = [sys.executable, "-m", "tests.faults", "--json", "--seed", str(SEED)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=170, check=False)
    assert done.returncode == 0, f"{done.stderr}\n{LONG}"
    report = json.loads(done.stdout)
    figures = report["figures"]
    assert (figures["lost"], figures["duplicated"], figures["broken"]) == (0, 0, 0)
    assert figures["accepted"] == figures["confirmed"] + figures["parked"] > len(FAULTS)
    assert set(report["faults"]) - {"staged losses are noticed"} == {fault.name for fault in FAULTS}
    assert report["counted"]["cuts FULL with losses"] == 0
    assert report["counted"]["cuts NORMAL with losses"] > 0, "the yardstick: a weaker promise to the disk loses orders"
