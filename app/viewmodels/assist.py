"""Call an associate from a kiosk: it rings on the tablets of the store, and the screen says who comes."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from uuid_utils import uuid7

from app.domain.assist import LIVING, AssistState, Looking
from app.domain.assist import Assist as Request
from app.domain.errors import ComptoirError, RefusedError
from app.services.customer_service import CustomerService, customer_service
from app.viewmodels.navigation import Navigation
from app.viewmodels.product import ProductPage
from app.viewmodels.qt import Property
from app.viewmodels.session import Session

ASK_MS: Final = 2000
PATIENT: Final = 5
"""So many unanswered questions in a row, and the screen says that nobody can be called."""
PRODUCT: Final = "Product"
ASKING, OFFLINE, BUSY = "asking", "offline", "busy"


class Assistance(QObject):
    """One request at a time; nothing of who the shopper is goes with it.

    `state`: empty, asking, open (it rings), taken (`by` comes), done, expired (nobody came), offline, busy (too often).
    """

    changed = Signal()

    def __init__(
        self, session: Session, navigation: Navigation, product: ProductPage, parent: QObject | None = None
    ) -> None:
        """Begin without a request; `product` is what may be on the screen."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._product = product
        self._service = CustomerService()
        self._request: Request | None = None
        self._word, self._failures, self._life = "", 0, 0
        self._timer = QTimer(self, interval=ASK_MS, singleShot=True)
        self._timer.timeout.connect(self._follow)
        session.on_wipe(self.forget)
        session.refreshed.connect(self.load)
        session.statusChanged.connect(self.changed)

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return what became of the call, see the class."""
        return self._word or (self._request.state.value if self._request else "")

    @Property(bool, notify=changed)
    def called(self) -> bool:
        """Whether it rings, or somebody is on the way."""
        return self._request is not None and self._request.state in LIVING

    @Property(bool, notify=changed)
    def coming(self) -> bool:
        """Whether somebody is on the way."""
        return self._request is not None and self._request.state is AssistState.TAKEN

    @Property(str, notify=changed)
    def by(self) -> str:
        """First name of who comes."""
        return self._request.by if self._request else ""

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Phone number of customer service, empty when the chain has told none."""
        return self._service.phone

    @Property(str, notify=changed)
    def email(self) -> str:
        """E-mail address of customer service."""
        return self._service.email

    @Slot()
    def load(self) -> None:
        """Read how customer service is reached."""
        self._context.ask(self._context.reader.submit(customer_service), self._take_service)

    @Slot()
    def call(self) -> None:
        """Ring; while it rings or somebody comes, nothing more."""
        if self.called or self._word == ASKING:
            return
        self._word, self._request, life = ASKING, None, self._life
        self.changed.emit()
        looking, assist_id = self._looking(), str(uuid7())
        question = self._context.live.submit(lambda live: live.ask_assist(assist_id, looking))
        self._context.ask(question, lambda found: self._take(life, found), lambda error: self._refused(life, error))

    @Slot()
    def cancel(self) -> None:
        """Nobody need come any more."""
        held = self._request
        self._stop()
        if held and held.state in LIVING:
            self._context.live.submit(lambda live: live.cancel_assist(held.id)).add_done_callback(_ignore)

    @Slot()
    def forget(self) -> None:
        """Drop the request here; it goes on ringing, for whoever called may stand there without touching anything."""
        self._stop()

    def _stop(self) -> None:
        self._life += 1
        self._timer.stop()
        self._request, self._word, self._failures = None, "", 0
        self.changed.emit()

    def _looking(self) -> Looking:
        page = self._navigation.page
        shown = str(self._product.variantId) if page == PRODUCT else ""
        return Looking(page, shown, min(self._session.basket.count, 999), self._context.locale)

    def _follow(self) -> None:
        held, life = self._request, self._life
        if held is None:
            return
        question = self._context.live.submit(lambda live: live.follow_assist(held.id))
        self._context.ask(question, lambda found: self._take(life, found), lambda error: self._missed(life, error))

    def _take(self, life: int, found: Request) -> None:
        if life != self._life:
            return
        self._request, self._word, self._failures = found, "", 0
        if found.state in LIVING:
            self._timer.start()
        self.changed.emit()

    def _refused(self, life: int, error: BaseException) -> None:
        if life == self._life:
            self._word = BUSY if isinstance(error, RefusedError) and error.reason == "locked" else OFFLINE
            self.changed.emit()
        if not isinstance(error, ComptoirError):
            raise error

    def _missed(self, life: int, error: BaseException) -> None:
        """Go on asking for a while: it rings on the tablets all the same."""
        if life == self._life:
            self._failures += 1
            if self._failures < PATIENT:
                self._timer.start()
            else:
                self._request, self._word = None, OFFLINE
            self.changed.emit()
        if not isinstance(error, ComptoirError):
            raise error

    def _take_service(self, found: CustomerService) -> None:
        if found != self._service:
            self._service = found
            self.changed.emit()


def _ignore(_: object) -> None:
    """Let a request that cannot be ended end by itself."""
