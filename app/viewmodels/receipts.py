"""A receipt on request: printed, by e-mail, or as a page on the phone. Nothing is made before somebody asks."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from sqlite_utils import Database

from app.cache.outbox import Entry
from app.domain.receipts import PrinterTrouble, Slip
from app.services import receipts as service
from app.services.contacts import email_mistake
from app.viewmodels import wording
from app.viewmodels.confirmation import Confirmation
from app.viewmodels.qt import Property
from app.viewmodels.receipt import Receipt
from app.viewmodels.session import Session
from app.wire.receipts import SendReceipt

PRINTING, PRINTED = "printing", "printed"
SENDING, SENT = "sending", "sent"
LONGEST = 120


class Receipts(QObject):
    """`printState`: empty, printing, printed, or a word of PrinterTrouble; `mailState`: empty, sending, sent."""

    changed = Signal()

    def __init__(self, session: Session, confirmation: Confirmation, parent: QObject | None = None) -> None:
        """Begin with nothing; `confirmation` holds the order."""
        super().__init__(parent)
        self._context, self._confirmation = session.context, confirmation
        self._number, self._ticket = "", ""
        self._email, self._mistake, self._address = "", "", ""
        self._print, self._mail, self._life = "", "", 0
        session.on_wipe(self.forget)
        session.localeChanged.connect(self.changed)
        confirmation.changed.connect(self._follow)

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        """Whether this terminal has a printer, and the language letters that it can print."""
        return self._context.printer is not None and not wording.is_right_to_left(self._context.locale)

    @Property(str, notify=changed)
    def printState(self) -> str:
        """Return what the printer does, see the class."""
        return self._print

    @Property(str, notify=changed)
    def mailState(self) -> str:
        """Return what became of the e-mail, see the class."""
        return self._mail

    @Property(str, notify=changed)
    def email(self) -> str:
        """Return the address as typed; at first the one that the order was placed with."""
        return self._email

    @Property(str, notify=changed)
    def emailMistake(self) -> str:
        """Return what is wrong with it: empty, noAt, unreadable."""
        return self._mistake

    @Property(str, notify=changed)
    def phoneCode(self) -> str:
        """Text of the QR code that opens the order on a phone, empty when there is none."""
        return self._address

    @Slot("QVariantMap")
    def printSlip(self, words: Mapping[str, str]) -> None:
        """Print; `words` are the texts of the slip in the shopper's language: chain, order, placed, delivery..."""
        printer, held = self._context.printer, self._confirmation.held
        if printer is None or held is None or self._print == PRINTING:
            return
        slip = self._slip(held, words)
        self._print, life = PRINTING, self._life
        self.changed.emit()
        question = printer.submit(lambda device: device.print_slip(slip))
        self._context.ask(question, lambda trouble: self._printed(life, trouble))

    @Slot(str)
    def typeEmail(self, text: str) -> None:
        """Keep what is typed of the address."""
        self._email, self._mistake = text[:LONGEST], ""
        self._mail = ""
        self.changed.emit()

    @Slot()
    def sendMail(self) -> None:
        """Have the receipt sent to the typed address; a second touch meanwhile does nothing."""
        self._mistake = email_mistake(self._email)
        self.changed.emit()
        identity, now = self._context.identity, self._context.now()
        if self._mistake or self._mail or identity is None or not self._number:
            return
        asked = SendReceipt(number=self._number, email=self._email.strip(), locale=self._context.locale)
        self._mail, life = SENDING, self._life
        self.changed.emit()

        def ask(db: Database) -> Entry:
            return service.ask_by_mail(db, identity, asked, now)

        self._context.ask(
            self._context.outbox.submit(ask), lambda _: self._sent(life), lambda error: self._failed(life, error)
        )

    @Slot()
    def forget(self) -> None:
        """Drop the address and what was made."""
        self._life += 1
        self._number, self._ticket = "", ""
        self._email, self._mistake, self._address = "", "", ""
        self._print, self._mail = "", ""
        self.changed.emit()

    def _follow(self) -> None:
        """Take over the order that is shown now, and the page of its code once that is signed."""
        number, ticket = str(self._confirmation.number), str(self._confirmation.code)
        if number != self._number:
            self.forget()
            self._number = number
            held = self._confirmation.held
            self._email = held.draft.contact.email if held else ""
            self.changed.emit()
        if ticket != self._ticket:
            self._ticket, life = ticket, self._life
            url = self._context.settings.hub.url
            question = self._context.reader.submit(lambda reading: service.phone_page(reading, url, ticket))
            self._context.ask(question, lambda address: self._take_address(life, address))

    def _take_address(self, life: int, address: str) -> None:
        if life == self._life:
            self._address = address
            self.changed.emit()

    def _printed(self, life: int, trouble: PrinterTrouble) -> None:
        if life == self._life:
            self._print = trouble.value or PRINTED
            self.changed.emit()

    def _sent(self, life: int) -> None:
        self._context.wake_sync()
        if life == self._life:
            self._mail = SENT
            self.changed.emit()

    def _failed(self, life: int, error: BaseException) -> None:
        if life == self._life:
            self._mail = ""
            self.changed.emit()
        raise error

    def _slip(self, held: Receipt, words: Mapping[str, str]) -> Slip:
        locale, order, draft = self._context.locale, held.order, held.draft
        names = {line.variant_id: (line.name, line.label) for line in held.basket.lines}
        lines = [
            (
                f"{line.quantity} \u00d7 {', '.join(part for part in names.get(line.variant_id, ('', '')) if part)}",
                wording.money(line.quantity * line.unit_cents, locale),
            )
            for line in draft.lines
        ]
        if draft.delivery_cents:
            lines.append((words["delivery"], wording.money(draft.delivery_cents, locale)))
        if draft.claim.cents:
            lines.append((words["reductions"], wording.money(-draft.claim.cents, locale)))
        return Slip(
            title=words["chain"],
            head=(words["order"], words["placed"]),
            lines=tuple(lines),
            total=(words["total"], wording.money(order.total_cents, locale)),
            code=str(self._confirmation.code),
            foot=(words["state"], words["foot"]),
        )
