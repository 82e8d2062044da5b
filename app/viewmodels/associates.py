"""Who holds the tablet: sign in with number and PIN, lock, sign out."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.customers import Associate
from app.domain.errors import ComptoirError
from app.services.associates import sign_in, sign_out, trouble_of
from app.services.customers import initials
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.session import Session

SIGN_IN, FIRST = "SignIn", "Customers"
LONGEST = 12
MINUTE_MS = 60_000
DIGITS = 4


class Associates(QObject):
    """The associate at the tablet; the PIN passes through and is never kept."""

    changed = Signal()

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin locked, at the sign-in page."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._who: Associate | None = None
        self._number, self._busy, self._trouble, self._count = "", False, "", 0
        self._life = 0
        self._waiting = QTimer(self)
        self._waiting.setInterval(MINUTE_MS)
        self._waiting.timeout.connect(self._count_down)
        session.on_wipe(self.lock)
        navigation.set_start(SIGN_IN)

    @Property(int, constant=True)
    def digits(self) -> int:
        """Length of a PIN."""
        return DIGITS

    @Property(str, notify=changed)
    def number(self) -> str:
        """Return the associate's number as typed so far."""
        return self._number

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the hub is being asked."""
        return self._busy

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why nobody was signed in: wrong, locked, offline, version, refused, expired; empty when nothing is wrong."""
        return self._trouble

    @Property(int, notify=changed)
    def count(self) -> int:
        """Return tries left after a wrong PIN, minutes left while locked."""
        return self._count

    @Property(str, notify=changed)
    def name(self) -> str:
        """First name of who is signed in."""
        return self._who.name.split()[0] if self._who and self._who.name else ""

    @Property(str, notify=changed)
    def initials(self) -> str:
        """Their initials."""
        return initials(self._who.name) if self._who else ""

    @property
    def who(self) -> Associate | None:
        """Who is signed in, for other view models."""
        return self._who

    @Slot(str)
    def setNumber(self, number: str) -> None:
        """Keep the number as it is typed: digits only."""
        clean = "".join(char for char in number if char.isdigit())[:LONGEST]
        if clean != self._number:
            self._number, self._trouble = clean, ""
            self._waiting.stop()
        self.changed.emit()

    @Slot(str)
    def signIn(self, pin: str) -> None:
        """Ask the hub whether number and PIN belong together."""
        if self._busy or not self._number:
            return
        self._life += 1
        life, number = self._life, self._number
        self._busy, self._trouble = True, ""
        self.changed.emit()
        question = self._context.live.submit(lambda live: sign_in(live, number, pin))
        self._context.ask(question, lambda who: self._enter(life, who), lambda error: self._refuse(life, error))

    @Slot()
    def signOut(self) -> None:
        """Leave: the session with everything in it ends, the hub forgets the token."""
        self._session.wipe()

    @Slot()
    def lock(self) -> None:
        """Forget who it is and go back to the sign-in page; the wipe does this too."""
        self._life += 1
        if self._who is not None:
            self._context.ask(self._context.live.submit(sign_out), _nothing, _tolerate)
        self._who, self._number, self._busy, self._trouble = None, "", False, ""
        self._navigation.set_start(SIGN_IN)
        self.changed.emit()

    def expire(self) -> None:
        """Lock because the hub no longer knows this session, and say so."""
        self._session.wipe()
        self._trouble = "expired"
        self.changed.emit()

    def _enter(self, life: int, who: Associate) -> None:
        if life != self._life:
            self._context.ask(self._context.live.submit(sign_out), _nothing, _tolerate)
            return
        self._who, self._busy, self._number = who, False, ""
        self._navigation.set_start(FIRST)
        self.changed.emit()

    def _refuse(self, life: int, error: BaseException) -> None:
        if not isinstance(error, ComptoirError):
            raise error
        if life == self._life:
            trouble = trouble_of(error)
            self._busy, self._trouble, self._count = False, trouble.kind, trouble.count
            if trouble.kind == "locked":
                self._waiting.start()
            self.changed.emit()

    def _count_down(self) -> None:
        self._count -= 1
        if self._count <= 0:
            self._waiting.stop()
            self._trouble = ""
        self.changed.emit()


def _nothing(_: object) -> None:
    """Nobody waits for the answer."""


def _tolerate(error: BaseException) -> None:
    """Let the session on the hub expire by itself when the hub is away."""
    if not isinstance(error, ComptoirError):
        raise error
