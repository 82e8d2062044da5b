"""What must hold when a fault is over: nothing lost, nothing twice, the terminal usable, the stock adding up."""

from collections import Counter
from dataclasses import dataclass, field

from app.domain.orders import OrderState
from tests.faults.books import ACCEPTED, FAILED, Attempt
from tests.faults.faults import Fault
from tests.faults.ledger import HubOrder, OutboxRow, outbox_rows
from tests.faults.stage import Stage

PENDING, DONE, REFUSED = "pending", "done", "refused"


@dataclass(slots=True)
class Verdict:
    """The count of a trial; `problems` is everything that broke a promise, in words.

    `declined` counts orders of which the person was told at once that they could not be taken; `figures` is what the
    fault itself has counted.
    """

    accepted: int = 0
    confirmed: int = 0
    parked: int = 0
    lost: int = 0
    duplicated: int = 0
    declined: int = 0
    problems: list[str] = field(default_factory=list)
    figures: dict[str, int] = field(default_factory=dict)


def quiet(stage: Stage, parks: frozenset[str]) -> None:
    """Wait until everything is answered, or waits with a reason that the fault explains."""

    def waits() -> bool:
        rows = [row for terminal in stage.books.terminals for row in outbox_rows(terminal.folder, PENDING)]
        return any(row.reason not in parks for row in rows)

    stage.wait(lambda: not waits(), "outboxes to be answered")


def count(stage: Stage, fault: Fault, before: int) -> Verdict:
    """Return the verdict of the trial that is on; `before` is how many orders the hub had when it began."""
    verdict = Verdict()
    orders = stage.ledger.orders(stage.books.trial)
    found = Counter(order.marker for order in orders)
    by_key = {order.key: order for order in orders}
    outbox = {row.key: row for terminal in stage.books.terminals for row in outbox_rows(terminal.folder)}
    for attempt in stage.books.attempts.values():
        _judge(verdict, attempt, found[attempt.wish.marker])
        if attempt.state == ACCEPTED:
            _follow(verdict, attempt, by_key.get(attempt.key), outbox.get(attempt.key), fault.parks)
    _strangers(verdict, stage, orders, outbox, before)
    verdict.problems += stage.ledger.stock_faults()
    return verdict


def _judge(verdict: Verdict, attempt: Attempt, times: int) -> None:
    marker = attempt.wish.marker
    if times > 1:
        verdict.duplicated += 1
        verdict.problems.append(f"order {marker} is on the hub {times} times")
    verdict.declined += attempt.state == FAILED
    if attempt.state == FAILED and times:
        verdict.problems.append(f"order {marker} is on the hub, but its person was told {attempt.error!r}")


def _follow(
    verdict: Verdict, attempt: Attempt, order: HubOrder | None, row: OutboxRow | None, parks: frozenset[str]
) -> None:
    """Find out where an accepted order is: confirmed, parked with a reason that the fault explains, or lost."""
    verdict.accepted += 1
    marker = attempt.wish.marker
    if row is None:
        verdict.problems.append(f"order {marker} was accepted and is not in the outbox")
    if order is not None and order.number != attempt.number:
        verdict.problems.append(f"order {marker} has number {order.number} on the hub, {attempt.number} on its ticket")
    if order is not None and order.state == OrderState.CONFIRMED.value:
        verdict.confirmed += 1
        if row is not None and row.state != DONE:
            verdict.problems.append(f"order {marker} is confirmed, but the terminal says {row.state} {row.reason}")
    elif row is not None and row.state in {PENDING, REFUSED} and row.reason in parks:
        verdict.parked += 1
    else:
        verdict.lost += 1
        verdict.problems.append(f"order {marker} was accepted; on the hub: {order}; in the outbox: {row}")


def _strangers(
    verdict: Verdict, stage: Stage, orders: list[HubOrder], outbox: dict[str, OutboxRow], before: int
) -> None:
    """Nothing may be on the hub that no terminal sent and nobody wanted."""
    wanted = set(stage.books.attempts)
    verdict.problems += [f"nobody wanted {order}" for order in orders if order.marker not in wanted]
    verdict.problems += [f"no outbox has {order}" for order in orders if order.key not in outbox]
    more = stage.ledger.count() - before - len(orders)
    if more:
        verdict.problems.append(f"{more} orders on the hub that nobody placed")
