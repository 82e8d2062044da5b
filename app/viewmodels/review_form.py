"""Write a review of the open product: which purchase, stars, words, under which name; then what becomes of it."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import ComptoirError, RefusedError
from app.domain.reviews import ReviewDraft, signature
from app.services.reviews import (
    Bought,
    ReviewEntry,
    check_purchase,
    contact_mistake,
    months_since,
    number_mistake,
    write_review,
    written_review,
)
from app.viewmodels import wording
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.rows import Rows
from app.viewmodels.session import Session

FIELDS = ("number", "contact", "title", "text", "name")
MONTH_ROLES = ("value", "label", "chosen")
PAGES = ("ReviewOrder", "ReviewStars", "ReviewText", "ReviewSign")


class ReviewForm(QObject):
    """What is typed stays until the review is sent or the session ends; the hub decides what is published."""

    changed = Signal()

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin with nothing."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._months = Rows(MONTH_ROLES, self)
        self._asked, self._stars = 0, 0
        self._product_id, self._experienced, self._state = "", "", ""
        self._values: dict[str, str] = {}
        self._mistakes: dict[str, str] = {}
        self._consent = self._checking = False
        self._bought: Bought | None = None
        self._entry: ReviewEntry | None = None
        session.on_wipe(self.forget)
        session.refreshed.connect(self._follow)
        session.localeChanged.connect(self._show)

    @Property("QVariantMap", notify=changed)
    def fields(self) -> dict[str, str]:
        """Return what was typed: number, contact, title, text, name."""
        return {name: self._values.get(name, "") for name in FIELDS}

    @Property("QVariantMap", notify=changed)
    def errors(self) -> dict[str, str]:
        """Return a word for each mistake: empty, unreadable, unknown_order, not_bought, already_reviewed."""
        return {name: self._mistakes.get(name, "") for name in FIELDS}

    @Property(int, notify=changed)
    def stars(self) -> int:
        """Stars that were given, 0 before."""
        return self._stars

    @Property(bool, notify=changed)
    def dated(self) -> bool:
        """Whether a month of use was chosen."""
        return bool(self._experienced)

    @Property(bool, notify=changed)
    def consent(self) -> bool:
        """Whether the writer agrees to be published."""
        return self._consent

    @Property(str, notify=changed)
    def signature(self) -> str:
        """Return the name that will stand below the review."""
        return signature(self._values.get("name", ""))

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """Whether the purchase is being looked for."""
        return self._checking

    @Property(bool, notify=changed)
    def unchecked(self) -> bool:
        """Whether nobody could look for the purchase: the hub does so when the review arrives."""
        return self._bought is None

    @Property(QObject, constant=True)
    def months(self) -> Rows:
        """Months in which the product may have been used: `value`, `label`, `chosen`."""
        return self._months

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether all is there that the review needs."""
        return bool(self._stars and self._experienced and self._consent and self.signature)

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return what became of it: empty, `kept` (safe here), `sent` (it will be read), `refused` or `failed`."""
        return self._state

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why it was refused: unknown_order, not_bought, already_reviewed, invalid."""
        return self._entry.reason if self._entry else ""

    @Slot(str)
    def begin(self, product_id: str) -> None:
        """Begin a review of a product."""
        if product_id != self._product_id or self._state:
            self._clear()
        self._product_id = product_id
        self._navigation.go(PAGES[0])
        self.changed.emit()

    @Slot(str, str)
    def type(self, name: str, text: str) -> None:
        """Keep what was typed; a mistake that was told is not told any more."""
        if name in FIELDS:
            self._values[name] = text
            self._mistakes.pop(name, None)
            self.changed.emit()

    @Slot(str)
    def takeNumber(self, number: str) -> None:
        """Take the number out of an order's code."""
        self.type("number", number)

    @Slot()
    def submitOrder(self) -> None:
        """Look for the purchase; where nobody can, go on: the hub looks when the review arrives."""
        number, contact = self._values.get("number", "").strip(), self._values.get("contact", "").strip()
        self._mistakes = {
            name: word
            for name, word in (("number", number_mistake(number)), ("contact", contact_mistake(contact)))
            if word
        }
        if not self._mistakes and not self._checking:
            self._asked += 1
            asked, product_id, self._checking = self._asked, self._product_id, True
            question = self._context.live.submit(lambda live: check_purchase(live, number, contact, product_id))
            self._context.ask(question, lambda found: self._take(asked, found), lambda why: self._miss(asked, why))
        self.changed.emit()

    @Slot(int)
    def setStars(self, stars: int) -> None:
        """Give one to five stars."""
        self._stars = max(1, min(5, stars))
        self.changed.emit()

    @Slot(str)
    def setMonth(self, value: str) -> None:
        """Say in which month it was used."""
        self._experienced = value
        self._show()

    @Slot()
    def submitStars(self) -> None:
        """Go on once there are stars and a month."""
        if self._stars and self._experienced:
            self._navigation.go(PAGES[2])

    @Slot()
    def submitText(self) -> None:
        """Go on; words are welcome and not asked for."""
        self._navigation.go(PAGES[3])

    @Slot(bool)
    def setConsent(self, on: bool) -> None:  # noqa: FBT001 - a slot for QML
        """Agree to be published, or not."""
        self._consent = on
        self.changed.emit()

    @Slot()
    def send(self) -> None:
        """Keep the review safely on this terminal; it goes to the hub by itself."""
        identity, now = self._context.identity, self._context.now()
        if not self.ready or self._state == "sending" or identity is None:
            return
        self._state, draft = "sending", self._draft()
        question = self._context.outbox.submit(lambda db: write_review(db, identity, draft, now))
        self._context.ask(question, self._kept, lambda _: self._failed())
        self.changed.emit()

    @Slot()
    def finish(self) -> None:
        """Forget everything and go back to the product."""
        self._clear()
        self._navigation.begin("Product")
        self.changed.emit()

    def forget(self) -> None:
        """Forget everything that was typed."""
        self._clear()
        self.changed.emit()

    def _clear(self) -> None:
        self._asked += 1
        self._product_id, self._experienced, self._state = "", "", ""
        self._values, self._mistakes = {}, {}
        self._stars, self._consent, self._checking = 0, False, False
        self._bought = self._entry = None
        self._months.replace(())

    def _take(self, asked: int, found: Bought) -> None:
        if asked == self._asked:
            self._bought = found
            self._go_on()

    def _miss(self, asked: int, why: BaseException) -> None:
        if asked != self._asked:
            return
        if isinstance(why, RefusedError):
            self._checking = False
            self._mistakes["number"] = why.reason
            self.changed.emit()
        elif isinstance(why, ComptoirError):
            self._go_on()
        else:
            raise why

    def _go_on(self) -> None:
        self._checking = False
        self._show()
        self._navigation.go(PAGES[1])

    def _show(self) -> None:
        if self._product_id:
            since = self._bought.day if self._bought else None
            months = [day.isoformat() for day in months_since(since, self._session.today())]
            self._months.refresh((self._month(value) for value in months), "value")
        self.changed.emit()

    def _month(self, value: str) -> dict[str, object]:
        label = wording.capital(wording.month(date.fromisoformat(value), self._context.locale))
        return {"value": value, "label": label, "chosen": value == self._experienced}

    def _draft(self) -> ReviewDraft:
        said = {name: self._values.get(name, "").strip() for name in FIELDS}
        return ReviewDraft(
            number=said["number"],
            contact=said["contact"],
            product_id=self._product_id,
            rating=self._stars,
            title=said["title"],
            text=said["text"],
            author=self.signature,
            experienced=date.fromisoformat(self._experienced),
            locale=self._context.locale,
        )

    def _kept(self, entry: ReviewEntry) -> None:
        self._clear()
        self._entry, self._state = entry, "kept"
        self._context.wake_sync()
        self._navigation.begin("ReviewSent")
        self.changed.emit()

    def _failed(self) -> None:
        self._state = "failed"
        self.changed.emit()

    def _follow(self) -> None:
        held = self._entry
        if held is not None:
            question = self._context.outbox.submit(lambda db: written_review(db, held.key))
            self._context.ask(question, self._update)

    def _update(self, fresh: ReviewEntry | None) -> None:
        if fresh and self._entry and fresh.key == self._entry.key and fresh != self._entry:
            self._entry = fresh
            self._state = {"pending": "kept", "done": "sent"}.get(fresh.state, "refused")
            self.changed.emit()
