"""Find a customer and open their page, on a tablet with an associate signed in; nothing of it is stored."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.customers import CustomerPage, CustomerSummary, Purchase
from app.domain.errors import ComptoirError, RefusedError
from app.services.customers import SHORTEST, customer_of_card, find_customers, initials, open_customer
from app.sync.live import Live
from app.viewmodels import wording
from app.viewmodels.associates import Associates
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session
from app.wire.versions import REASONS

T = TypeVar("T")
REST_MS = 250
TOKEN = "token"  # noqa: S105 - a word of the contract
ROLES = ("code", "name", "initials", "town", "hint", "tier")
PURCHASES = ("number", "channel", "place", "day", "title", "picture", "amount", "state", "last")
NOTES = ("text", "author", "day")


class Customers(QObject):
    """The list and the one page that is open."""

    changed = Signal()
    customerChanged = Signal()

    def __init__(
        self, session: Session, navigation: Navigation, associates: Associates, parent: QObject | None = None
    ) -> None:
        """Begin with nothing typed and nobody open."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._associates = associates
        self._rows, self._purchases = Rows(ROLES, self), Rows(PURCHASES, self)
        self._notes, self._facts = Rows(NOTES, self), Rows(("label", "value"), self)
        self._query, self._state, self._more = "", "idle", False
        self._page: CustomerPage | None = None
        self._asked = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.find)
        session.on_wipe(self.forget)
        session.localeChanged.connect(self._show)

    @Property(QObject, constant=True)
    def rows(self) -> Rows:
        """Return customers found."""
        return self._rows

    @Property(QObject, constant=True)
    def purchases(self) -> Rows:
        """Purchases of the open customer in all channels, newest first."""
        return self._purchases

    @Property(QObject, constant=True)
    def notes(self) -> Rows:
        """Return what associates wrote down about the open customer."""
        return self._notes

    @Property(QObject, constant=True)
    def facts(self) -> Rows:
        """Return what else is known of the open customer."""
        return self._facts

    @Property(str, notify=changed)
    def query(self) -> str:
        """Return what was typed."""
        return self._query

    @Property(str, notify=changed)
    def state(self) -> str:
        """`idle`, `asking`, `found`, `nobody`, `unknownCard`, `offline` or `refused`."""
        return self._state

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """Whether there are others than those listed."""
        return self._more

    @Property(str, notify=customerChanged)
    def code(self) -> str:
        """Code of the open customer, empty when nobody is open."""
        return self._page.code if self._page else ""

    @Property(str, notify=customerChanged)
    def name(self) -> str:
        """Their name."""
        return self._page.name if self._page else ""

    @Property(str, notify=customerChanged)
    def initials(self) -> str:
        """Their initials."""
        return initials(self._page.name) if self._page else ""

    @Property(int, notify=customerChanged)
    def since(self) -> int:
        """Year since when they are a customer, 0 when nobody knows."""
        return self._page.since if self._page else 0

    @Property(str, notify=customerChanged)
    def tier(self) -> str:
        """Loyalty tier: a word of the chain."""
        return self._page.tier if self._page else ""

    @Property(str, notify=customerChanged)
    def points(self) -> str:
        """Points, written."""
        return wording.number(self._page.points, self._context.locale) if self._page else ""

    @Property(float, notify=customerChanged)
    def progress(self) -> float:
        """How far the next reward is, 0 to 1."""
        page = self._page
        whole = page.points + page.next_reward_points if page else 0
        return page.points / whole if page and whole > 0 else 0.0

    @Property(str, notify=customerChanged)
    def rewardPoints(self) -> str:
        """Points that are missing for the next reward, empty when there is none."""
        missing = self._page.next_reward_points if self._page else 0
        return wording.number(missing, self._context.locale) if missing else ""

    @Property(str, notify=customerChanged)
    def reward(self) -> str:
        """Return what the next reward is worth."""
        return wording.money(self._page.next_reward_cents, self._context.locale) if self._page else ""

    @Property(str, notify=customerChanged)
    def voucher(self) -> str:
        """Return what their voucher is worth, empty without one."""
        cents = self._page.voucher_cents if self._page else 0
        return wording.money(cents, self._context.locale) if cents else ""

    @Property(str, notify=customerChanged)
    def voucherUntil(self) -> str:
        """Until when it can be used."""
        until = self._page.voucher_until if self._page else None
        return wording.long_day(until, self._context.locale) if until else ""

    @Property(str, notify=customerChanged)
    def email(self) -> str:
        """E-mail address, masked by the hub."""
        return wording.left_to_right(self._page.email, self._context.locale) if self._page else ""

    @Property(str, notify=customerChanged)
    def phone(self) -> str:
        """Phone number, masked by the hub."""
        return wording.left_to_right(self._page.phone, self._context.locale) if self._page else ""

    @Property(bool, notify=customerChanged)
    def emailConsent(self) -> bool:
        """Whether they agreed to be written to."""
        return bool(self._page and self._page.email_consent)

    @Property(bool, notify=customerChanged)
    def phoneConsent(self) -> bool:
        """Whether they agreed to be called or texted."""
        return bool(self._page and self._page.phone_consent)

    @Property(str, notify=customerChanged)
    def lastVisit(self) -> str:
        """When and where they were seen last."""
        page = self._page
        if not page or not page.last_visit:
            return ""
        day = wording.long_day(page.last_visit, self._context.locale)
        return f"{day}, {page.last_visit_place}" if page.last_visit_place else day

    @property
    def page(self) -> CustomerPage | None:
        """Return the open page, for the sale."""
        return self._page

    @Slot(str)
    def search(self, text: str) -> None:
        """Search for what is typed, once typing rests for a moment."""
        if text == self._query:
            return
        self._query = text
        self._asked += 1
        if len(text.strip()) < SHORTEST:
            self._rest.stop()
            self._rows.replace(())
            self._say("idle")
        else:
            self._rest.start()
            self.changed.emit()

    @Slot()
    def find(self) -> None:
        """Ask now for what is typed; what was found before stays until the answer is there."""
        self._rest.stop()
        text = self._query
        if len(text.strip()) >= SHORTEST:
            self._ask(lambda live: find_customers(live, text), self._list)

    @Slot(str)
    def openCard(self, text: str) -> None:
        """Open the page of whose loyalty card this is (text of its code)."""
        self._navigation.go("Customers")
        self._ask(lambda live: customer_of_card(live, text), self._card)

    @Slot(str)
    def open(self, code: str) -> None:
        """Open a customer's page."""
        self._ask(lambda live: open_customer(live, code), self._open)

    @Slot()
    def clear(self) -> None:
        """Empty the list and what was typed; the open page stays."""
        self.search("")

    @Slot()
    def forget(self) -> None:
        """Drop everybody."""
        self._asked += 1
        self._rest.stop()
        self._query, self._page, self._more = "", None, False
        self._rows.replace(())
        self._show()
        self._say("idle")

    def _ask(self, question: Callable[[Live], T], then: Callable[[T], None]) -> None:
        if self._associates.who is None:
            return
        self._asked += 1
        asked = self._asked
        self._say("asking")

        def answer(value: T) -> None:
            if asked == self._asked:
                then(value)

        self._context.ask(self._context.live.submit(question), answer, lambda error: self._fail(asked, error))

    def _fail(self, asked: int, error: BaseException) -> None:
        if not isinstance(error, ComptoirError):
            raise error
        if asked != self._asked:
            return
        if isinstance(error, RefusedError) and error.reason == TOKEN:
            self._associates.expire()
        else:
            refused = isinstance(error, RefusedError) and error.reason not in REASONS
            self._say("refused" if refused else "offline")

    def _list(self, found: tuple[list[CustomerSummary], bool]) -> None:
        summaries, self._more = found
        self._rows.replace(_row(summary) for summary in summaries)
        self._say("found" if summaries else "nobody")

    def _card(self, page: CustomerPage | None) -> None:
        if page is None:
            self._rows.replace(())
            self._say("unknownCard")
        else:
            self._open(page)

    def _open(self, page: CustomerPage) -> None:
        self._page = page
        self._show()
        self._say("found" if self._rows.rows() else "idle")
        self._navigation.go("Customer")

    def _say(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    def _show(self) -> None:
        page = self._page
        purchases = page.purchases if page else ()
        self._purchases.replace(self._purchase(bought, last=bought is purchases[-1]) for bought in purchases)
        self._facts.replace(_facts(page) if page else ())
        notes = page.notes if page else ()
        locale = self._context.locale
        self._notes.replace({"text": x.text, "author": x.author, "day": wording.long_day(x.day, locale)} for x in notes)
        self.customerChanged.emit()

    def _purchase(self, bought: Purchase, *, last: bool) -> Row:
        return {
            "number": bought.number,
            "channel": bought.channel,
            "place": bought.place,
            "day": wording.long_day(bought.day, self._context.locale),
            "title": bought.title,
            "picture": self._context.picture_url(bought.picture),
            "amount": wording.money(bought.cents, self._context.locale),
            "state": bought.state,
            "last": last,
        }


def _row(summary: CustomerSummary) -> Row:
    return {
        "code": summary.code,
        "name": summary.name,
        "initials": initials(summary.name),
        "town": summary.town,
        "hint": summary.hint,
        "tier": summary.tier,
    }


def _facts(page: CustomerPage) -> list[Row]:
    """Return one row for each kind of fact, with all that is known of it."""
    kinds = dict.fromkeys(label for label, _ in page.facts)
    return [{"label": kind, "value": ", ".join(v for label, v in page.facts if label == kind)} for kind in kinds]
