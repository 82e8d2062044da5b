"""Pay the order that was just placed on the payment terminal beside the screen; no card and no number passes here.

A charge goes on when the person leaves, is written down on its own thread, and is asked for until its outcome is known.
"""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.device.payments.trial import CHOICES, TrialTerminal
from app.domain.payments import Charge, ChargeAnswer, ChargeOutcome, PaymentState
from app.domain.payments import Payment as Opened
from app.services import payments as service
from app.services.payments import Begun
from app.viewmodels import wording
from app.viewmodels.confirmation import Confirmation
from app.viewmodels.navigation import Navigation
from app.viewmodels.payment import Payment
from app.viewmodels.qt import Property
from app.viewmodels.session import Session

PAGE: Final = "PaymentTerminal"
ASK_MS: Final = 5000
STARTING, CHARGING, STOPPING, PAID, CHECK, BUSY = "starting", "charging", "stopping", "paid", "check", "busy"
UNKNOWN: Final = ChargeOutcome.UNKNOWN.value
UNDER_WAY: Final = frozenset({STARTING, CHARGING, STOPPING})
CLOSED: Final = frozenset({PAID, CHECK, UNKNOWN})
"""What leaves no second try."""


class PaymentTerminal(QObject):
    """`state`: empty, starting, charging, stopping, paid, declined, cancelled, away, busy, unknown, check.

    busy: the terminal is still asked about somebody else's charge. check: only a person can tell, or has to.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        navigation: Navigation,
        confirmation: Confirmation,
        payment: Payment,
        parent: QObject | None = None,
    ) -> None:
        """Begin with what an earlier run of the program has left open; `confirmation` holds the order."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._confirmation, self._payment = confirmation, payment
        self._desk = self._context.payment_desk
        self._number, self._cents, self._state = "", 0, ""
        self._charge: Charge | None = None
        self._open: Charge | None = None
        self._life = 0
        self._timer = QTimer(self, interval=ASK_MS, singleShot=True)
        self._timer.timeout.connect(self.ask_again)
        session.on_wipe(self.forget)
        session.add_hold(lambda: self._state in UNDER_WAY)
        session.localeChanged.connect(self.changed)
        session.refreshed.connect(self._look)
        confirmation.changed.connect(self._compare)
        if self._desk:
            self._context.ask(self._context.outbox.submit(service.unanswered), self._resume)

    @Property(bool, constant=True)
    def available(self) -> bool:
        """Whether a payment terminal stands beside this screen."""
        return self._desk is not None

    @Property(bool, constant=True)
    def test(self) -> bool:
        """Whether it is the test terminal: no money moves."""
        return self._desk is not None and self._desk.terminal.test

    @Property(bool, constant=True)
    def canAbort(self) -> bool:
        """Whether the charge can be given up from the screen; otherwise by the terminal's red key alone."""
        return self._desk is not None and self._desk.terminal.can_abort

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return what is known, see the class."""
        return self._state

    @Property(bool, notify=changed)
    def moving(self) -> bool:
        """Whether the amount is on its way, and the person is busy at the terminal."""
        return self._state in UNDER_WAY

    @Property(bool, notify=changed)
    def settled(self) -> bool:
        """Whether this order must not be paid in another way: it is paid, or nobody can tell."""
        return self._state in CLOSED | UNDER_WAY

    @Property(str, notify=changed)
    def amount(self) -> str:
        """Return what is paid."""
        return wording.money(self._cents, self._context.locale) if self._cents else ""

    @Slot()
    def begin(self) -> None:
        """Open the page, and have the amount paid unless it is, or nobody can tell."""
        self._navigation.go(PAGE)
        cents = self._confirmation.due_cents
        if self._desk is None or self._state in CLOSED | UNDER_WAY or not cents:
            return
        self._number, self._cents, self._life = str(self._confirmation.number), cents, self._life + 1
        self._set(STARTING)
        life = self._life
        self._payment.ask_once(lambda opened: self._start(life, opened))

    @Slot()
    def cancel(self) -> None:
        """Ask the terminal to give up; it says itself what came of it."""
        if self._desk and self._state == CHARGING:
            self._set(STOPPING)
            self._desk.terminal.abort()

    @Slot(str)
    def choose(self, word: str) -> None:
        """Tell the test terminal what to do: approved, declined, cancelled, unknown (its answer is lost)."""
        terminal = self._desk.terminal if self._desk else None
        if isinstance(terminal, TrialTerminal) and word in CHOICES and self._state == CHARGING:
            self._set(STOPPING)
            terminal.choose(ChargeOutcome(word))

    @Slot()
    def forget(self) -> None:
        """Show nothing of it any more; a charge goes on."""
        self._life += 1
        self._number, self._cents, self._charge = "", 0, None
        self._set("")

    @Slot()
    def ask_again(self) -> None:
        """Ask the terminal what became of the charge whose answer is lost."""
        charge = self._open
        if self._desk and charge:
            note = self._note(charge)
            self._context.ask(self._desk.recover(charge, note), lambda answer: self._take(charge, answer), self._later)

    def _resume(self, held: service.Held | None) -> None:
        """Ask what became of a charge that an earlier run has begun; another terminal than its own cannot tell."""
        if held and self._desk and held.protocol == self._desk.terminal.protocol:
            self._open = held.charge
            self.ask_again()
        elif held:
            self._write(held.charge, ChargeAnswer(ChargeOutcome.UNKNOWN))

    def _start(self, life: int, opened: Opened | None) -> None:
        """Send the amount, unless the phone was first or the person has left."""
        if life != self._life:
            return
        if opened is not None and opened.state is PaymentState.PAID:
            self._set(PAID)
        elif self._desk:
            number, cents, protocol = self._number, self._cents, self._desk.terminal.protocol
            now = self._context.now()
            begun = self._context.outbox.submit(lambda db: service.begin(db, number, cents, protocol, now))
            self._context.ask(begun, lambda found: self._begun(life, found), lambda error: self._failed(life, error))

    def _begun(self, life: int, begun: Begun) -> None:
        charge = begun.charge
        if life != self._life:
            if begun.free:
                self._write(charge, ChargeAnswer(ChargeOutcome.AWAY))
        elif begun.held:
            self._set(self._word_for(begun.held))
        elif self._desk:
            self._charge = charge
            self._set(CHARGING)
            asked = self._desk.charge(charge, self._note(charge))
            self._context.ask(asked, lambda answer: self._take(charge, answer), lambda error: self._lost(charge, error))

    def _word_for(self, held: service.Held) -> str:
        if held.charge.number != self._number:
            return BUSY
        self._charge = held.charge
        if held.outcome is ChargeOutcome.APPROVED:
            return PAID
        return CHECK if held.outcome else UNKNOWN

    def _write(self, charge: Charge, answer: ChargeAnswer) -> None:
        """Write down what is known without the terminal."""
        identity, now = self._context.identity, self._context.now()
        if identity is not None:
            written = self._context.outbox.submit(lambda db: service.record(db, identity, charge, answer, now))
            self._context.ask(written, lambda _: self._context.wake_sync())

    def _note(self, charge: Charge) -> service.Note:
        return service.noter(self._context.outbox.call, self._context.identity, charge, self._context.now)

    def _take(self, charge: Charge, answer: ChargeAnswer) -> None:
        """Show what is known now, when it is this person's; go on asking while it is not known."""
        self._context.wake_sync()
        self._open = None if answer.final else charge
        if self._open:
            self._timer.start()
        if charge != self._charge:
            return
        if answer.outcome is ChargeOutcome.APPROVED:
            self._confirmation.set_paid(charge.number)
            self._set(PAID)
        elif answer.outcome is ChargeOutcome.UNKNOWN:
            self._set(CHECK if answer.final else UNKNOWN)
        else:
            self._set(answer.outcome.value)

    def _lost(self, charge: Charge, error: BaseException) -> None:
        """Ask again after a mistake of our own: the money may have moved."""
        self._take(charge, ChargeAnswer(ChargeOutcome.UNKNOWN, final=False))
        raise error

    def _later(self, error: BaseException) -> None:
        self._timer.start()
        raise error

    def _failed(self, life: int, error: BaseException) -> None:
        if life == self._life:
            self._set(ChargeOutcome.AWAY.value)
        raise error

    def _look(self) -> None:
        """See whether the hub has refused what it was told: then a person has to look at the money."""
        charge = self._charge
        if charge is not None and self._state == PAID:
            question = self._context.outbox.submit(lambda db: service.needs_person(db, charge))
            self._context.ask(question, lambda needed: self._set(CHECK) if needed and charge == self._charge else None)

    def _compare(self) -> None:
        if self._number and self._confirmation.number != self._number:
            self.forget()

    def _set(self, state: str) -> None:
        if state != self._state:
            self._state = state
        self.changed.emit()
