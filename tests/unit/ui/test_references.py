"""Qt calls without end cannot use up the references of None: Python 3.11 would abort when the last one is gone."""

import subprocess
import sys

CALLS = 200_000
PROGRAM = f"""
from app.ui.references import keep_singletons
keep_singletons()
keep_singletons()
from PySide6.QtCore import QPoint, QSize
point = QPoint()
for n in range({CALLS}):
    point.setX(n)
    point.isNull()
assert point.x() == {CALLS - 1} and QSize().width() == -1
print("alive")
"""


def test_alive_after_many_calls() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr
