"""Start a return of the order that is tracked: which pieces, why, what is wished for; then a number for the desk."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.returns import PREFIX, Refund, ReturnedLine, ReturnReason, StartedReturn, Wish
from app.services import returns as service
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.rows import Rows
from app.viewmodels.session import Session
from app.viewmodels.tracking import LINES, Tracking

CHOOSE, DONE = "Return", "ReturnDone"
REASONS: Final = tuple(reason.value for reason in ReturnReason)
REFUNDS: Final = tuple(refund.value for refund in Refund)


class Returns(QObject):
    """The choice is made in two steps on one page; `state` of a started one: accepted, confirmed, refused."""

    changed = Signal()

    def __init__(
        self, session: Session, navigation: Navigation, tracking: Tracking, parent: QObject | None = None
    ) -> None:
        """Begin with nothing; `tracking` holds the order."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._tracking = tracking
        self._rows = Rows((*LINES, "chosen", "last"), self)
        self._reason, self._refund = "", Refund.AS_PAID.value
        self._started: StartedReturn | None = None
        self._busy, self._life = False, 0
        session.on_wipe(self.forget)
        session.refreshed.connect(self._look)
        tracking.changed.connect(self._follow)

    @Property(QObject, constant=True)
    def lines(self) -> Rows:
        """Return the lines of which something may come back; `chosen` pieces of each are to."""
        return self._rows

    @Property(list, constant=True)
    def reasons(self) -> list[str]:
        """Why something comes back."""
        return list(REASONS)

    @Property(list, constant=True)
    def refunds(self) -> list[str]:
        """Return what can be wished for."""
        return list(REFUNDS)

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Return the chosen reason, empty for none yet."""
        return self._reason

    @Property(str, notify=changed)
    def refund(self) -> str:
        """Return the chosen wish."""
        return self._refund

    @Property(int, notify=changed)
    def pieces(self) -> int:
        """How many pieces are to come back."""
        return sum(row["chosen"] for row in self._rows.rows())

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether everything is chosen."""
        return self.pieces > 0 and bool(self._reason) and not self._busy

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it is being written down."""
        return self._busy

    @Property(str, notify=changed)
    def number(self) -> str:
        """Return number of the return, for the desk."""
        return self._started.number if self._started else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        """Text of its QR code."""
        return PREFIX + self._started.number if self._started else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return what became of it: accepted (safe here), confirmed, refused; empty before."""
        return self._started.state if self._started else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why it was refused: too_late, already_returned, not_returnable, unknown_order..."""
        return self._started.reason if self._started else ""

    @Slot()
    def begin(self) -> None:
        """Choose what comes back; a single piece is chosen already."""
        order = self._tracking.order
        if order is None:
            return
        self.forget()
        rows = [dict(row) for row in self._tracking.lines.rows() if row["returnable"]]
        only = len(rows) == 1 and rows[0]["returnable"] == 1
        self._rows.replace({**row, "chosen": int(only), "last": row is rows[-1]} for row in rows)
        self.changed.emit()
        self._navigation.go(CHOOSE)

    @Slot(str, int)
    def choose(self, variant_id: str, pieces: int) -> None:
        """Bring back so many pieces of a line."""
        for place, row in enumerate(self._rows.rows()):
            if row["variantId"] == variant_id:
                self._rows.change(place, chosen=max(0, min(pieces, row["returnable"])))
        self.changed.emit()

    @Slot(str)
    def setReason(self, reason: str) -> None:
        """Say why."""
        if reason in REASONS:
            self._reason = reason
            self.changed.emit()

    @Slot(str)
    def setRefund(self, refund: str) -> None:
        """Say what is wished for."""
        if refund in REFUNDS:
            self._refund = refund
            self.changed.emit()

    @Slot()
    def start(self) -> None:
        """Write the return down; a second touch meanwhile does nothing."""
        order, identity, now = self._tracking.order, self._context.identity, self._context.now()
        if order is None or identity is None or not self.ready:
            return
        contact, ticket = self._tracking.proof
        lines = tuple(
            ReturnedLine(row["variantId"], row["chosen"], ReturnReason(self._reason))
            for row in self._rows.rows()
            if row["chosen"]
        )
        wish = Wish(order.number, lines, Refund(self._refund), self._context.locale, contact, ticket)
        self._busy, life = True, self._life
        self.changed.emit()
        question = self._context.outbox.submit(lambda db: service.start_return(db, identity, wish, now))
        self._context.ask(question, lambda made: self._take(life, made), lambda error: self._fail(life, error))

    @Slot()
    def forget(self) -> None:
        """Drop what was chosen and the number."""
        self._life += 1
        self._reason, self._refund = "", Refund.AS_PAID.value
        self._started, self._busy = None, False
        self._rows.replace(())
        self.changed.emit()

    def _take(self, life: int, started: StartedReturn) -> None:
        self._context.wake_sync()
        if life == self._life:
            self._started, self._busy = started, False
            self.changed.emit()
            self._navigation.begin(DONE)

    def _fail(self, life: int, error: BaseException) -> None:
        if life == self._life:
            self._busy = False
            self.changed.emit()
        raise error

    def _look(self) -> None:
        held, life = self._started, self._life
        if held is None or held.state != "accepted":
            return
        question = self._context.outbox.submit(lambda db: service.find_return(db, held.key))
        self._context.ask(question, lambda found: self._update(life, found))

    def _update(self, life: int, found: StartedReturn | None) -> None:
        if life == self._life and found and found != self._started:
            self._started = found
            self.changed.emit()

    def _follow(self) -> None:
        """Take names over as they come; another order, or none, ends the choice but not the number."""
        known = {row["variantId"]: row for row in self._tracking.lines.rows()}
        for place, row in enumerate(self._rows.rows()):
            fresh = known.get(row["variantId"])
            if fresh is not None:
                self._rows.change(place, title=fresh["title"], detail=fresh["detail"], picture=fresh["picture"])
