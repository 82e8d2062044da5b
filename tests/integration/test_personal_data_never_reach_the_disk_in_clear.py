"""Neither before nor after the hub has answered does a file of the terminal hold a typed name, address or e-mail."""

from datetime import UTC, datetime
from pathlib import Path

from app.domain.orders import Address, Contact, Draft, Method, OrderLine, OrderState
from app.services.orders import order, place_order
from tests.chain import Chain
from tests.integration.terminals import running, wait

CANARIES = ("Zibeline", "zibeline@example.org", "rue du Merle-Moqueur", "0639981234", "Rochecorbon")
DRAFT = Draft(
    (OrderLine("kitchen-mixer-tap--chrome", 1, 12900),),
    Method.HOME,
    Contact("Zoé Zibeline", "zibeline@example.org", "0639981234"),
    "fr",
    delivery_cents=490,
    address=Address("9 rue du Merle-Moqueur", "37210", "Rochecorbon"),
)


def traces(folder: Path) -> list[str]:
    """Return the files that hold a canary, as UTF-8 or UTF-16."""
    needles = [word.encode(code) for word in CANARIES for code in ("utf-8", "utf-16-le")]
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert files
    return [file.name for file in files if any(needle in file.read_bytes() for needle in needles)]


def test_no_trace(chain: Chain, own_kiosk: Path) -> None:
    with running(chain.terminal_settings(own_kiosk, hub={"url": "http://127.0.0.1:9"})) as terminal:
        identity = terminal.context.identity
        assert identity is not None
        placed = terminal.context.outbox.call(lambda db: place_order(db, identity, DRAFT, datetime.now(UTC)))
        assert traces(own_kiosk) == []
    assert traces(own_kiosk) == []
    with running(chain.terminal_settings(own_kiosk)) as terminal:
        box = terminal.context.outbox

        def state() -> str:
            found = box.call(lambda db: order(db, placed.key))
            return found.state if found else ""

        wait(lambda: state() != OrderState.ACCEPTED, "the hub's answer")
        assert traces(own_kiosk) == []
    assert traces(own_kiosk) == []
    rows = chain.rows("SELECT contact_name, town FROM customer_order WHERE command_id = ?", placed.key)
    assert [(row["contact_name"], row["town"]) for row in rows] == [("Zoé Zibeline", "Rochecorbon")]
