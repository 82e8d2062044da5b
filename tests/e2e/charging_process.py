"""A kiosk that sends an amount to its payment terminal: `python -m tests.e2e.charging_process FOLDER HUB_URL PORT`.

Without screens, in a process of its own, to be killed while the customer is at the terminal.
"""

import sys
import time
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from app.bootstrap import run_terminal
from app.domain.orders import OrderState
from app.services import payments
from app.services.orders import order, place_order
from app.settings import load_settings
from app.viewmodels.context import Relay
from tests.e2e.ordering_process import CENTS, draft


def main(folder: str, url: str, port: int) -> None:
    """Place an order, wait for the hub, and have it paid."""
    app = QCoreApplication([])
    terminal_at = {"kind": "caisse_ap", "host": "127.0.0.1", "port": port}
    over = {"hub": {"url": url}, "sync": {"poll_s": 0.3, "retry_s": 0.2}, "payment_terminal": terminal_at}
    with run_terminal(load_settings("kiosk", data_dir=folder, **over), Relay()) as terminal:
        context = terminal.context
        identity, desk, outbox = context.identity, context.payment_desk, context.outbox
        assert identity is not None
        assert desk is not None
        placed = outbox.call(lambda db: place_order(db, identity, draft(), datetime.now(UTC)))
        terminal.start(lambda _: None)
        found = None
        while found is None or found.state is not OrderState.CONFIRMED:
            app.processEvents()
            time.sleep(0.02)
            found = outbox.call(lambda db: order(db, placed.key))
        begun = outbox.call(lambda db: payments.begin(db, placed.number, CENTS, "caisse_ap", datetime.now(UTC)))
        sys.stdout.write(f"{placed.number}\n")
        sys.stdout.flush()
        note = payments.noter(outbox.call, identity, begun.charge, lambda: datetime.now(UTC))
        desk.charge(begun.charge, note).result()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
