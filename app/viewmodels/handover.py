"""Take over the basket of a code: from a phone or another kiosk on a kiosk, from either on an associate's tablet."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.baskets import Basket
from app.domain.errors import ComptoirError, RefusedError
from app.domain.handover import Fault, HandoverError, value_of
from app.services.handover import from_code
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.session import Session

TABLET, SALE, BASKET = "tablet", "Sale", "Basket"
EMPTY = "empty"


class Handover(QObject):
    """Adds a scanned basket to the session's, and says what became of it until the page is left."""

    changed = Signal()

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin with nothing to say."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._page = SALE if session.context.settings.profile == TABLET else BASKET
        self._trouble, self._taken, self._busy = "", 0, False
        self._seen: set[str] = set()
        self._life = 0
        session.on_wipe(self.forget)
        navigation.pageChanged.connect(self._leave)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why a basket was not taken over: a word of `Fault`, or `empty`; empty when nothing is wrong."""
        return self._trouble

    @Property(int, notify=changed)
    def taken(self) -> int:
        """Pieces that were just taken over, 0 when none were."""
        return self._taken

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a code is being looked at."""
        return self._busy

    @Slot(str)
    def takeOver(self, text: str) -> None:
        """Take over the basket of a code's text; it is added to what is there. A code works once."""
        identity, shop, life = self._context.identity, self._context.shop(), self._life
        value = value_of(text.strip()) or text.strip()
        if self._busy:
            return
        self._navigation.go(self._page)
        if identity is None or value in self._seen:
            self._say(Fault.USED if value in self._seen else Fault.FOREIGN)
            return
        self._say(busy=True)
        question = self._context.reader.submit(lambda reading: from_code(reading, shop, identity, value))
        self._context.ask(
            question, lambda basket: self._read(life, value, basket), lambda error: self._refuse(life, error)
        )

    @Slot()
    def forget(self) -> None:
        """Drop what was said, and which codes were seen."""
        self._life += 1
        self._seen.clear()
        self._say()

    def _leave(self) -> None:
        if self._navigation.page != self._page and (self._trouble or self._taken):
            self._say()

    def _read(self, life: int, value: str, basket: Basket) -> None:
        """Have the hub use the code up where it is there; away, the signature and the half hour are enough."""
        if life != self._life:
            return
        if not basket.lines:
            self._say(EMPTY)
        elif self._context.status.online:
            question = self._context.live.submit(lambda live: live.redeem_basket(value))
            self._context.ask(
                question,
                lambda _: self._take(life, value, basket),
                lambda error: self._unanswered(life, value, basket, error),
            )
        else:
            self._take(life, value, basket)

    def _unanswered(self, life: int, value: str, basket: Basket, error: BaseException) -> None:
        if isinstance(error, ComptoirError) and not isinstance(error, RefusedError):
            self._take(life, value, basket)
        else:
            self._refuse(life, error)

    def _take(self, life: int, value: str, basket: Basket) -> None:
        if life != self._life:
            return
        self._seen.add(value)
        before = merged = self._session.basket
        for line in basket.lines:
            merged = merged.add(line)
        self._session.set_basket(merged)
        self._say(taken=merged.count - before.count)

    def _refuse(self, life: int, error: BaseException) -> None:
        known = {fault.value for fault in Fault}
        if life == self._life:
            word = error.fault.value if isinstance(error, HandoverError) else getattr(error, "reason", "")
            self._say(word if word in known else Fault.DAMAGED)
        if not isinstance(error, ComptoirError):
            raise error

    def _say(self, trouble: str = "", taken: int = 0, *, busy: bool = False) -> None:
        self._trouble, self._taken, self._busy = str(trouble), taken, busy
        self.changed.emit()
