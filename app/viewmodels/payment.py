"""Pay the order that was just placed by phone: a link to show, and what has become of it, asked while it is shown."""

from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.errors import ComptoirError, RefusedError
from app.domain.payments import Payment as Opened
from app.domain.payments import PaymentState
from app.sync.live import Live
from app.viewmodels import wording
from app.viewmodels.confirmation import Confirmation
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.session import Session

PAGE: Final = "Payment"
ASK_MS: Final = 2000
ASKING, REFUSED = "asking", "refused"
Question: TypeAlias = Callable[[Live], Opened]


class Payment(QObject):
    """No money and no card pass through here: the phone pays, the hub knows, this page tells."""

    changed = Signal()

    def __init__(
        self, session: Session, navigation: Navigation, confirmation: Confirmation, parent: QObject | None = None
    ) -> None:
        """Begin without a payment; `confirmation` holds the order."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._confirmation = confirmation
        self._opened: Opened | None = None
        self._number, self._word, self._offline = "", "", False
        self._life = 0
        self._timer = QTimer(self, interval=ASK_MS)
        self._timer.timeout.connect(self._look)
        session.on_wipe(self.forget)
        session.localeChanged.connect(self.changed)
        confirmation.changed.connect(self._compare)
        navigation.pageChanged.connect(self._page_changed)

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return `asking`, `waiting`, `paid`, `declined`, `cancelled`, `expired`, `refused`; empty before the first."""
        return self._opened.state.value if self._opened and not self._word else self._word

    @Property(bool, notify=changed)
    def offline(self) -> bool:
        """Whether the hub did not answer the last question: nobody can say here what has become of it."""
        return self._offline

    @Property(str, notify=changed)
    def code(self) -> str:
        """Text of the QR code that opens the pay page; empty unless somebody may pay."""
        return self._opened.address if self._opened and self.state == PaymentState.WAITING else ""

    @Property(str, notify=changed)
    def amount(self) -> str:
        """Return what the hub asks for."""
        if self._opened is None:
            return ""
        return wording.money(self._opened.cents, self._context.locale)

    @Property(str, notify=changed)
    def until(self) -> str:
        """Time of day until which the link works."""
        if self._opened is None:
            return ""
        moment = self._opened.expires_at.astimezone(self._context.now().tzinfo)
        return wording.clock(moment.timetz().replace(second=0, microsecond=0), self._context.locale)

    @Property(bool, notify=changed)
    def test(self) -> bool:
        """Whether no money moves."""
        return self._opened is not None and self._opened.test

    @Slot()
    def begin(self) -> None:
        """Open the page and ask the hub for a link; again after a payment that came to nothing."""
        self._number = str(self._confirmation.number)
        self._navigation.go(PAGE)
        if self.state in {PaymentState.WAITING, PaymentState.PAID}:
            self._look()
            return
        self._word, number = ASKING, self._number
        self._ask(lambda live: live.open_payment(number))

    def ask_once(self, then: Callable[[Opened | None], None]) -> None:
        """Call `then` with what the hub says now of a link that is open; with None without one, or without the hub."""
        opened, life = self._opened, self._life
        if opened is None or opened.state is not PaymentState.WAITING:
            then(None)
            return

        def told(answer: Opened) -> None:
            self._take(life, answer)
            then(answer)

        question = self._context.live.submit(lambda live: live.payment(opened.id))
        self._context.ask(question, told, lambda _: then(None))

    @Slot()
    def forget(self) -> None:
        """Drop the payment; on the hub it goes on."""
        self._life += 1
        self._timer.stop()
        self._opened, self._number, self._word, self._offline = None, "", "", False
        self.changed.emit()

    def _compare(self) -> None:
        if self._number and self._confirmation.number != self._number:
            self.forget()

    def _page_changed(self) -> None:
        if self._navigation.page != PAGE:
            self._timer.stop()

    def _look(self) -> None:
        opened = self._opened
        if opened is not None:
            self._ask(lambda live: live.payment(opened.id))

    def _ask(self, question: Question) -> None:
        life = self._life
        self._timer.stop()
        self.changed.emit()
        self._context.ask(
            self._context.live.submit(question),
            lambda answer: self._take(life, answer),
            lambda error: self._fail(life, error),
        )

    def _take(self, life: int, answer: Opened) -> None:
        if life != self._life:
            return
        self._opened, self._word, self._offline = answer, "", False
        if answer.state is PaymentState.PAID:
            self._confirmation.set_paid(answer.number)
        self._go_on()

    def _fail(self, life: int, error: BaseException) -> None:
        if life == self._life:
            self._offline = not isinstance(error, RefusedError)
            if self._opened is None or not self._offline:
                self._word = "" if self._offline else REFUSED
            self._go_on()
        if not isinstance(error, ComptoirError):
            raise error

    def _go_on(self) -> None:
        """Ask again in a while, as long as somebody looks at the page and anything can still change."""
        if self._navigation.page == PAGE and self.state == PaymentState.WAITING:
            self._timer.start()
        self.changed.emit()
