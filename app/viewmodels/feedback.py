"""Say what you think: a number from 0 to 10, words if one likes; nobody's, unless an answer is wished for."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.feedback import COMMENT_MOST, LEAST, MOST, Opinion, Touchpoint
from app.services import feedback as service
from app.services.tracking import contact_mistake
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.session import Session

PAGE = "Feedback"
NOTHING = -1
LONGEST_CONTACT = 120


class Feedback(QObject):
    """What is typed lives here alone and goes with the session."""

    changed = Signal()

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin with nothing said."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._touchpoint = Touchpoint.HELP
        self._score, self._comment, self._contact = NOTHING, "", ""
        self._wished, self._mistake = False, ""
        self._busy, self._sent, self._life = False, False, 0
        self._given: set[Touchpoint] = set()
        session.on_wipe(self.forget)

    @Property(str, notify=changed)
    def touchpoint(self) -> str:
        """Return what it is about: order, return or help."""
        return self._touchpoint.value

    @Property(int, notify=changed)
    def score(self) -> int:
        """Return the chosen number, -1 for none yet."""
        return self._score

    @Property(str, notify=changed)
    def comment(self) -> str:
        """Return what was typed."""
        return self._comment

    @Property(str, notify=changed)
    def contact(self) -> str:
        """Return how to answer, as typed."""
        return self._contact

    @Property(bool, notify=changed)
    def answerWished(self) -> bool:
        """Whether an answer is wished for, and a contact may be kept for that."""
        return self._wished

    @Property(str, notify=changed)
    def contactMistake(self) -> str:
        """Why nobody is reached by this: empty, unreadable."""
        return self._mistake

    @Property(bool, notify=changed)
    def sent(self) -> bool:
        """Whether it is said."""
        return self._sent

    @Property(bool, notify=changed)
    def orderTold(self) -> bool:
        """Whether somebody has said already what they think of this order."""
        return Touchpoint.ORDER in self._given

    @Slot(str)
    def begin(self, touchpoint: str) -> None:
        """Ask what somebody thinks, of this moment of their visit."""
        self._clear()
        self._touchpoint = Touchpoint(touchpoint)
        self.changed.emit()
        self._navigation.go(PAGE)

    @Slot(int)
    def choose(self, score: int) -> None:
        """Choose a number."""
        if LEAST <= score <= MOST:
            self._score = score
            self.changed.emit()

    @Slot(str)
    def typeComment(self, text: str) -> None:
        """Keep what is typed."""
        self._comment = text[:COMMENT_MOST]
        self.changed.emit()

    @Slot(str)
    def typeContact(self, text: str) -> None:
        """Keep what is typed of a contact."""
        self._contact, self._mistake = text[:LONGEST_CONTACT], ""
        self.changed.emit()

    @Slot(bool)
    def wishAnswer(self, on: bool) -> None:  # noqa: FBT001 - a slot for QML
        """Wish for an answer; without it no contact is kept."""
        self._wished, self._mistake = on, ""
        if not on:
            self._contact = ""
        self.changed.emit()

    @Slot()
    def send(self) -> None:
        """Say it; a second touch meanwhile does nothing."""
        self._mistake = contact_mistake(self._contact) if self._wished else ""
        self.changed.emit()
        identity, now = self._context.identity, self._context.now()
        if self._score == NOTHING or self._mistake or self._busy or identity is None:
            return
        said = Opinion(
            self._score, self._touchpoint, self._context.locale, self._comment.strip(), self._contact, self._wished
        )
        self._busy, life = True, self._life
        question = self._context.outbox.submit(lambda db: service.give(db, identity, said, now))
        self._context.ask(question, lambda _: self._take(life), lambda error: self._fail(life, error))

    @Slot()
    def forget(self) -> None:
        """Drop what was chosen and typed."""
        self._given.clear()
        self._clear()
        self.changed.emit()

    def _clear(self) -> None:
        self._life += 1
        self._score, self._comment, self._contact = NOTHING, "", ""
        self._wished, self._mistake, self._busy, self._sent = False, "", False, False

    def _take(self, life: int) -> None:
        self._context.wake_sync()
        if life == self._life:
            self._given.add(self._touchpoint)
            self._sent, self._busy = True, False
            self._comment = self._contact = ""
            self.changed.emit()

    def _fail(self, life: int, error: BaseException) -> None:
        if life == self._life:
            self._busy = False
            self.changed.emit()
        raise error
