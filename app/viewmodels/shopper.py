"""Who the shopper is, when they want to be known: by loyalty card, or by phone number and a code that is sent there."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.customers import Account
from app.services.benefits import CARD_PREFIX, phone_fault, trouble_of
from app.sync.live import Live
from app.viewmodels import wording
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.session import Session

T = TypeVar("T")
Failed = Callable[[BaseException], None]
PAGE = "Loyalty"
CARD, PHONE, CODE = "card", "phone", "code"
CODE_DIGITS = 6


class Shopper(QObject):
    """The account of this session; only first name, points, tier and vouchers ever come here, in memory.

    `state`: unknown, remembered (a card was read while the hub was away) or known. `way`: card, phone, code.
    """

    changed = Signal()
    accountChanged = Signal()

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin with a stranger."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._account: Account | None = None
        self._card = ""
        self._way, self._phone, self._code, self._ticket, self._trouble = CARD, "", "", "", ""
        self._asked, self._busy = 0, False
        session.on_wipe(self.forget)
        session.localeChanged.connect(self.changed)

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return unknown, remembered or known."""
        if self._account:
            return "known"
        return "remembered" if self._card else "unknown"

    @Property(str, notify=changed)
    def way(self) -> str:
        """Return what is asked for now: card, phone, or the code that was sent."""
        return self._way

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the hub is being asked."""
        return self._busy

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why nobody was identified: unknownCard, code, expired, locked, offline, or the number's mistake."""
        return self._trouble

    @Property(str, notify=changed)
    def firstName(self) -> str:
        """First name of who is known."""
        return self._account.first_name if self._account else ""

    @Property(str, notify=changed)
    def tier(self) -> str:
        """Return bronze, silver or gold."""
        return self._account.tier if self._account else ""

    @Property(str, notify=changed)
    def points(self) -> str:
        """Return their points, as written."""
        return wording.number(self._account.points, self._context.locale) if self._account else ""

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Return the number as typed."""
        return self._phone

    @Property(str, notify=changed)
    def code(self) -> str:
        """Return what was typed of the code."""
        return self._code

    @property
    def account(self) -> Account | None:
        """The account, for the benefits."""
        return self._account

    @property
    def card(self) -> str:
        """Return the number of the card that was read, for the order; empty without one."""
        return self._card

    @Slot()
    def begin(self) -> None:
        """Open the page."""
        self._set_way(CARD)
        self._navigation.go(PAGE)

    @Slot(str)
    def setWay(self, way: str) -> None:
        """Choose how to identify: card or phone."""
        if way in {CARD, PHONE}:
            self._set_way(way)

    @Slot(str)
    def readCard(self, text: str) -> None:
        """Take the code of a loyalty card that was scanned, on whatever page."""
        card = text.strip().removeprefix(CARD_PREFIX)
        self._forget_account()
        self._card = card
        if self._navigation.page != "Basket":
            self._navigation.go(PAGE)
        self._ask(lambda live: live.identify_card(card), self._know, self._card_failed)

    @Slot(str)
    def typePhone(self, text: str) -> None:
        """Keep what is typed of the number."""
        self._phone, self._trouble = text, ""
        self.changed.emit()

    @Slot()
    def askCode(self) -> None:
        """Have a code sent to the number."""
        self._trouble = phone_fault(self._phone)
        self.changed.emit()
        if not self._trouble:
            phone, locale = self._phone, self._context.locale
            self._ask(lambda live: live.ask_code(phone, locale), self._sent, self._failed)

    @Slot(str)
    def typeCode(self, text: str) -> None:
        """Keep what is typed of the code; it is sent when it is whole."""
        self._code, self._trouble = "".join(char for char in text if char.isdigit())[:CODE_DIGITS], ""
        self.changed.emit()

    @Slot()
    def proveCode(self) -> None:
        """Ask the hub who typed this code."""
        if len(self._code) != CODE_DIGITS:
            self._trouble = "short"
            self.changed.emit()
            return
        ticket, code = self._ticket, self._code
        self._ask(lambda live: live.prove_code(ticket, code), self._know, self._failed)

    @Slot()
    def leave(self) -> None:
        """Be a stranger again, here and on the hub."""
        self.forget()

    @Slot()
    def forget(self) -> None:
        """Drop who it was and all that was typed; the hub is told when it can be."""
        self._asked += 1
        self._busy = False
        self._forget_account()
        self._set_way(CARD)

    def spent(self) -> None:
        """Drop the account after an order: its points are other ones now, its token stays with the order."""
        self._account, self._card = None, ""
        self.changed.emit()
        self.accountChanged.emit()

    def _forget_account(self) -> None:
        if self._account:
            token = self._account.token
            self._context.live.submit(lambda live: live.leave_account(token)).add_done_callback(_ignore)
        self._account, self._card = None, ""
        self.accountChanged.emit()

    def _set_way(self, way: str) -> None:
        self._way, self._trouble, self._code, self._ticket = way, "", "", ""
        if way == CARD:
            self._phone = ""
        self.changed.emit()

    def _ask(self, question: Callable[[Live], T], then: Callable[[T], None], failed: Failed) -> None:
        self._asked += 1
        asked = self._asked
        self._busy, self._trouble = True, ""
        self.changed.emit()
        self._context.ask(
            self._context.live.submit(question),
            lambda value: self._answered(asked, lambda: then(value)),
            lambda error: self._answered(asked, lambda: failed(error)),
        )

    def _answered(self, asked: int, act: Callable[[], None]) -> None:
        if asked == self._asked:
            self._busy = False
            act()
            self.changed.emit()

    def _know(self, account: Account) -> None:
        self._account = account
        self._way, self._phone, self._code, self._ticket = CARD, "", "", ""
        self.accountChanged.emit()

    def _sent(self, answer: tuple[str, int]) -> None:
        self._ticket, _ = answer
        self._way, self._code = CODE, ""

    def _card_failed(self, error: BaseException) -> None:
        self._trouble = trouble_of(error)
        if self._trouble != "offline":
            self._card = ""
        self.accountChanged.emit()

    def _failed(self, error: BaseException) -> None:
        self._trouble = trouble_of(error)
        if self._trouble == "expired":
            self._way, self._code = PHONE, ""


def _ignore(_: object) -> None:
    """Do nothing: the hub forgets a token by itself when it cannot be told."""
