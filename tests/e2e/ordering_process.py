"""A terminal without screens, in a process of its own: `python -m tests.e2e.ordering_process FOLDER HUB_URL N`.

Opens the terminal's files as the program does, places N orders, prints the key of each once it is accepted, then
goes on synchronising until it is ended.
"""

import json
import sys
import time
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from app.bootstrap import run_terminal
from app.domain.orders import Contact, Draft, Method, OrderLine
from app.services.orders import place_order
from app.settings import load_settings
from app.viewmodels.context import Relay

VARIANT = "cordless-drill--teal--1-battery"
CENTS = 8990


def draft() -> Draft:
    """Return an order of one drill, to be picked up in Blois."""
    return Draft(
        (OrderLine(VARIANT, 1, CENTS),), Method.PICK_UP, Contact("Eve Essai", "eve@example.org"), "fr", store_id="blois"
    )


def main(folder: str, url: str, orders: int) -> None:
    """Place the orders and synchronise."""
    app = QCoreApplication([])
    over = {"hub": {"url": url, "timeout_s": 5.0}, "sync": {"poll_s": 0.3, "retry_s": 0.2}}
    with run_terminal(load_settings("kiosk", data_dir=folder, **over), Relay()) as terminal:
        context = terminal.context
        identity = context.identity
        assert identity is not None
        for _ in range(orders):
            placed = context.outbox.call(lambda db: place_order(db, identity, draft(), datetime.now(UTC)))
            sys.stdout.write(json.dumps({"key": placed.key, "number": placed.number}) + "\n")
            sys.stdout.flush()
        terminal.start(lambda _: None)
        while True:
            app.processEvents()
            time.sleep(0.02)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
