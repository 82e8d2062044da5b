"""What needs a person, on a tablet with an associate signed in: orders to call about, acts that the hub refused.

Orders are asked live; contacts one by one, when somebody opens an order, and only kept until the session ends.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from sqlite_utils import Database

from app.domain.baskets import BasketLine
from app.domain.calls import Call, CallContact, CallOutcome
from app.domain.errors import ComptoirError, RefusedError
from app.services import attention as service
from app.sync.live import Live
from app.viewmodels import wording
from app.viewmodels.associates import Associates
from app.viewmodels.attention_rows import CALLS, LINES, PARKED, View, address, other
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.rows import Rows
from app.viewmodels.session import Session

T = TypeVar("T")
AGAIN_MS = 60_000
TOKEN, STORE, GONE = "token", "store", "unknown_order"  # words of the contract
NO_DESK = service.Desk((), 0, {}, frozenset())


class Attention(QObject):
    """The lists, and the one order that is open."""

    changed = Signal()
    openChanged = Signal()

    def __init__(
        self, session: Session, navigation: Navigation, associates: Associates, parent: QObject | None = None
    ) -> None:
        """Begin with nothing; ask as soon as somebody has signed in."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._associates = associates
        self._rows, self._parked, self._lines = Rows(CALLS, self), Rows(PARKED, self), Rows(LINES, self)
        self._calls: list[Call] = []
        self._contacts: dict[str, CallContact] = {}
        self._articles: dict[str, BasketLine] = {}
        self._desk = NO_DESK
        self._state, self._more, self._read_at = "idle", False, ""
        self._open, self._contact_state = "", ""
        self._who, self._life = "", 0
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        session.on_wipe(self.forget)
        session.localeChanged.connect(self._name)
        session.refreshed.connect(self._look_again)
        session.statusChanged.connect(self._hear)
        associates.changed.connect(self._follow)

    @Property(QObject, constant=True)
    def calls(self) -> Rows:
        """Orders of the store whose customer is to be called, the oldest first."""
        return self._rows

    @Property(QObject, constant=True)
    def parked(self) -> Rows:
        """Acts of this terminal that the hub refused, the newest first."""
        return self._parked

    @Property(QObject, constant=True)
    def lines(self) -> Rows:
        """Return lines of the open order; `now` is today's price where it differs, `missing` none, some or unsold."""
        return self._lines

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many things wait for a person: orders that nobody has settled yet, and refused acts."""
        return sum(not row["settling"] for row in self._rows.rows()) + self._parked.rowCount()

    @Property(str, notify=changed)
    def state(self) -> str:
        """`idle`, `asking`, `shown`, `offline`, `foreign` (an associate of another store) or `refused`."""
        return self._state

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """Whether there are orders to call about beyond those listed."""
        return self._more

    @Property(str, notify=changed)
    def readAt(self) -> str:
        """When the orders were read last, a time of day; empty when they never were."""
        return self._read_at

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many acts of this terminal wait for the hub."""
        return self._desk.waiting

    @Property(str, notify=changed)
    def talked(self) -> str:
        """How long ago the hub answered all that was asked (`il y a 2 min`), empty for never since the start."""
        talked_at = self._context.status.talked_at
        return wording.ago(talked_at, self._context.now(), self._context.locale) if talked_at else ""

    @Property(str, notify=changed)
    def picturesDone(self) -> str:
        """How many pictures are here, empty while none is being fetched."""
        status = self._context.status
        fetching = status.pictures_done < status.pictures_wanted
        return wording.number(status.pictures_done, self._context.locale) if fetching else ""

    @Property(str, notify=changed)
    def picturesWanted(self) -> str:
        """How many there are to be."""
        return wording.number(self._context.status.pictures_wanted, self._context.locale)

    @Property(str, notify=openChanged)
    def number(self) -> str:
        """Return number of the open order, empty when none is."""
        return self._open

    @Property(str, notify=openChanged)
    def reason(self) -> str:
        """Why it needs a call."""
        return self._of(lambda call: call.reason)

    @Property(str, notify=openChanged)
    def obstacle(self) -> str:
        """Why it cannot be kept as it stands now, empty when it can."""
        return self._of(lambda call: call.obstacle)

    @Property(str, notify=openChanged)
    def method(self) -> str:
        """`pick-up`, `home` or `express`."""
        return self._of(lambda call: call.method)

    @Property(str, notify=openChanged)
    def total(self) -> str:
        """Return total as it was shown to the customer."""
        return self._of(lambda call: self._money(call.total_cents))

    @Property(str, notify=openChanged)
    def totalNow(self) -> str:
        """Return total at today's prices, empty when it is the same or nobody can tell."""
        return self._of(lambda call: other(call.now_cents, call.total_cents, self._money))

    @Property(str, notify=openChanged)
    def settling(self) -> str:
        """Return what was said about it and waits for the hub: kept, changed, cancelled; empty for nothing yet."""
        return self._desk.settling.get(self._open, "")

    @Property(str, notify=openChanged)
    def contactState(self) -> str:
        """`asking`, `shown`, `offline`, `gone` (settled meanwhile) or `refused`; empty while nothing is open."""
        return self._contact_state

    @Property(str, notify=openChanged)
    def name(self) -> str:
        """Whom to call."""
        return self._of_contact(lambda held: held.contact.name)

    @Property(str, notify=openChanged)
    def phone(self) -> str:
        """Their number."""
        return wording.left_to_right(self._of_contact(lambda held: held.contact.phone), self._context.locale)

    @Property(str, notify=openChanged)
    def email(self) -> str:
        """Their e-mail address."""
        return wording.left_to_right(self._of_contact(lambda held: held.contact.email), self._context.locale)

    @Property(str, notify=openChanged)
    def address(self) -> str:
        """Where it was to go, in one line."""
        return self._of_contact(address)

    @Slot()
    def load(self) -> None:
        """Look into the outbox, and ask the hub when somebody is signed in; what is shown stays meanwhile."""
        if not self._who:
            return
        self._look()
        if self._state != "shown":
            self._say("asking")
        self._ask_live(service.open_calls, lambda found: self._take_calls(*found), self._fail)

    @Slot(str)
    def open(self, number: str) -> None:
        """Open an order and ask whom to call."""
        if all(call.number != number for call in self._calls):
            return
        self._open = number
        self._contact_state = "shown" if number in self._contacts else "asking"
        self._show_lines()
        if self._contact_state == "asking":
            self.askContact()

    @Slot()
    def askContact(self) -> None:
        """Ask (again) whom to call about the open order."""
        number = self._open
        self._contact_state = "asking"
        self.openChanged.emit()

        def take(contact: CallContact) -> None:
            self._contacts[number] = contact
            self._say_contact(number, "shown")

        self._ask_live(
            lambda live: service.call_contact(live, number), take, lambda kind: self._say_contact(number, kind)
        )

    @Slot()
    def close(self) -> None:
        """Close the open order."""
        self._open = self._contact_state = ""
        self._show_lines()

    @Slot(str)
    def settle(self, outcome: str) -> None:
        """Write down that the customer of the open order was called, and what they said; it is sent when it can be."""
        call, identity, now = self._call(), self._context.identity, self._context.now()
        if call is None or identity is None or not self._who:
            return
        kind = CallOutcome(outcome)
        agreed = (call.now_cents or call.total_cents) if kind is CallOutcome.KEPT else 0
        said = service.Settlement(call.number, kind, self._who, agreed)
        self.close()
        self._act(lambda db: service.settle_call(db, identity, said, now))

    @Slot(str)
    def sendAgain(self, key: str) -> None:
        """Let a refused act wait for the hub again."""
        self._act(lambda db: service.send_again(db, key))

    @Slot(str)
    def setAside(self, key: str) -> None:
        """Note that somebody has dealt with an act that the hub refused for good; it stays in the outbox."""
        now = self._context.now()
        self._act(lambda db: service.set_aside(db, key, now))

    @Slot()
    def forget(self) -> None:
        """Drop every order and contact."""
        self._life += 1
        self._who = ""
        self._again.stop()
        self._calls, self._contacts, self._articles, self._desk = [], {}, {}, NO_DESK
        self._more, self._read_at, self._state = False, "", "idle"
        self.close()
        self._show()

    def _look(self) -> None:
        life = self._life
        self._ask_outbox(service.desk, lambda found: self._take_desk(life, found))

    def _look_again(self) -> None:
        """Load by itself; a hub that is away is not asked, since the associate's own questions would wait behind it."""
        if self._who and self._context.status.online:
            self.load()
        elif self._who:
            self._look()
            self._fail("offline")

    def _hear(self) -> None:
        """Load once the hub is back; say how long ago it was heard of."""
        if self._state == "offline" and self._context.status.online:
            self._look_again()
        self.changed.emit()

    def _follow(self) -> None:
        """Begin when somebody has signed in, end when nobody is."""
        who = self._associates.who
        number = who.number if who else ""
        if number == self._who:
            return
        self.forget()
        self._who = number
        if number:
            self._again.start()
            self.load()

    def _act(self, work: Callable[[Database], object]) -> None:
        """Do something in the outbox, then look again and let it be sent."""
        life = self._life

        def done(_: object) -> None:
            self._context.wake_sync()
            if life == self._life:
                self._look_again()

        self._ask_outbox(work, done)

    def _ask_outbox(self, work: Callable[[Database], T], then: Callable[[T], None]) -> None:
        self._context.ask(self._context.outbox.submit(work), then)

    def _ask_live(
        self, question: Callable[[Live], T], then: Callable[[T], None], failed: Callable[[str], None]
    ) -> None:
        life = self._life

        def answer(value: T) -> None:
            if life == self._life:
                then(value)

        def fail(error: BaseException) -> None:
            if not isinstance(error, ComptoirError):
                raise error
            reason = error.reason if isinstance(error, RefusedError) else ""
            if life != self._life:
                return
            if reason == TOKEN:
                self._associates.expire()
            else:
                failed({STORE: "foreign", GONE: "gone", "": "offline"}.get(reason, "refused"))

        self._context.ask(self._context.live.submit(question), answer, fail)

    def _take_desk(self, life: int, found: service.Desk) -> None:
        if life == self._life:
            done = self._desk.settling.keys() - found.settling.keys()
            gone = {number for number in done if number in found.settled}
            self._calls = [call for call in self._calls if call.number not in gone]
            self._desk = found
            self._show()

    def _take_calls(self, calls: list[Call], more: bool) -> None:  # noqa: FBT001 - as the service gives it
        self._calls, self._more = calls, more
        self._contacts = {x.number: self._contacts[x.number] for x in calls if x.number in self._contacts}
        now = self._context.now()
        self._read_at = wording.clock(now.timetz().replace(second=0, microsecond=0), self._context.locale)
        self._state = "shown"
        if self._open and self._call() is None and not self._desk.settling.get(self._open):
            self._contact_state = "gone"
        self._show()
        self._name()

    def _fail(self, kind: str) -> None:
        if kind == "foreign":
            self._calls, self._contacts = [], {}
        self._state = kind
        self._show()

    def _name(self) -> None:
        """Ask what the articles are called."""
        life, calls, shop = self._life, list(self._calls), self._context.shop()

        def take(found: dict[str, BasketLine]) -> None:
            if life == self._life:
                self._articles = found
                self._show()

        self._context.ask(self._context.reader.submit(lambda reading: service.articles(reading, shop, calls)), take)

    def _show(self) -> None:
        calls, hidden = self._calls, {call.number for call in self._calls}
        self._rows.refresh(
            (self._view().call(call, self._desk.settling, last=call is calls[-1]) for call in calls), "number"
        )
        parked = [entry for entry in self._desk.parked if entry.sendable or entry.summary.get("number") not in hidden]
        self._parked.refresh((self._view().parked(entry, last=entry is parked[-1]) for entry in parked), "key")
        self._show_lines()
        self.changed.emit()

    def _show_lines(self) -> None:
        call = self._call()
        lines = call.lines if call else ()
        self._lines.replace(self._view().line(line, last=line is lines[-1]) for line in lines)
        self.openChanged.emit()

    def _say(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    def _say_contact(self, number: str, state: str) -> None:
        if number == self._open:
            self._contact_state = state
            self.openChanged.emit()

    def _call(self) -> Call | None:
        return next((call for call in self._calls if call.number == self._open), None) if self._open else None

    def _of(self, what: Callable[[Call], str]) -> str:
        call = self._call()
        return what(call) if call else ""

    def _of_contact(self, what: Callable[[CallContact], str]) -> str:
        held = self._contacts.get(self._open)
        return what(held) if held else ""

    def _money(self, cents: int) -> str:
        return wording.money(cents, self._context.locale)

    def _view(self) -> View:
        return View(self._context, self._articles)
