"""Coupons, vouchers and points for the order that is being made: what they take off, as the hub has answered."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.benefits import BenefitKind, Benefits, Claim, LoyaltyRules, Why
from app.domain.errors import ComptoirError, InvalidInputError
from app.domain.orders import OrderLine
from app.services.benefits import Order, added_coupon, loyalty_rules, weigh
from app.viewmodels import wording
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session
from app.viewmodels.shopper import Shopper

COUPONS = ("code", "state", "label", "price", "why", "missing")
VOUCHERS = ("code", "price", "until", "chosen")
WAITS = frozenset({Why.DELIVERY, Why.MINIMUM})  # it counts once something else is chosen
APPLIED = ("kind", "code", "label", "price")


class OrderBenefits(QObject):
    """The claim of this session and its answer.

    A coupon's `state`: applied, refused, waiting (it counts once something else is chosen), asking, unchecked (the
    hub is away; it is checked with the order).
    """

    changed = Signal()

    def __init__(
        self, session: Session, navigation: Navigation, shopper: Shopper, parent: QObject | None = None
    ) -> None:
        """Begin with nothing claimed."""
        super().__init__(parent)
        self._session, self._context, self._shopper = session, session.context, shopper
        self._navigation = navigation
        self._coupons, self._vouchers, self._applied = Rows(COUPONS, self), Rows(VOUCHERS, self), Rows(APPLIED, self)
        self._codes: tuple[str, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._spends = self._entering = False
        self._entry, self._problem = "", ""
        self._order, self._answer, self._rules = Order(), Benefits(), LoyaltyRules()
        self._asked, self._state = 0, "idle"
        session.on_wipe(self.forget)
        session.refreshed.connect(self._read_rules)
        session.localeChanged.connect(self._weigh)
        shopper.accountChanged.connect(self._person_changed)
        self._read_rules()

    @Property(QObject, constant=True)
    def coupons(self) -> Rows:
        """Return the coupons that were typed or scanned; see the class for `state`, `app.domain.benefits.Why`."""
        return self._coupons

    @Property(QObject, constant=True)
    def vouchers(self) -> Rows:
        """Return the vouchers of who is known."""
        return self._vouchers

    @Property(QObject, constant=True)
    def applied(self) -> Rows:
        """Return what is taken off, in the order in which it is: kind is coupon, voucher or points."""
        return self._applied

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether the hub is being asked what it comes to."""
        return self._state == "asking"

    @Property(bool, notify=changed)
    def unchecked(self) -> bool:
        """Whether there are coupons that nobody could check."""
        return self._state == "offline" and bool(self._codes)

    @Property(str, notify=changed)
    def total(self) -> str:
        """Return what is to be paid for the goods and the delivery, as far as it is chosen."""
        return wording.money(self.total_cents, self._context.locale)

    @Property(str, notify=changed)
    def delivery(self) -> str:
        """Return the price of the delivery that is chosen, empty for none."""
        cents = self._order.delivery_cents
        return wording.money(cents, self._context.locale) if cents else ""

    @Property(int, notify=changed)
    def earned(self) -> int:
        """Points that this order will bring, whoever it is: so that a stranger sees what they miss."""
        return self._earned()

    @Property(bool, notify=changed)
    def hasPoints(self) -> bool:
        """Whether the chain has points at all."""
        return self._rules.points_per_euro > 0

    @Property(bool, notify=changed)
    def spendsPoints(self) -> bool:
        """Whether points are to be used."""
        return self._spends

    @Property(str, notify=changed)
    def usablePoints(self) -> str:
        """Return the most points that this order can be paid with, empty for none."""
        points = self._usable()
        return wording.number(points, self._context.locale) if points else ""

    @Property(str, notify=changed)
    def usableWorth(self) -> str:
        """Return what they are worth."""
        return wording.money(self._rules.worth(self._usable()), self._context.locale)

    @Property(bool, notify=changed)
    def canSpend(self) -> bool:
        """Whether somebody is known to the hub, and it answers."""
        return self._shopper.account is not None and self._state != "offline"

    @Property(bool, notify=changed)
    def entering(self) -> bool:
        """Whether the code of a coupon is being typed."""
        return self._entering

    @Property(str, notify=changed)
    def entry(self) -> str:
        """Return what was typed of it."""
        return self._entry

    @Property(str, notify=changed)
    def entryProblem(self) -> str:
        """Return why it was not added: unreadable, twice, tooMany."""
        return self._problem

    @property
    def cents(self) -> int:
        """What is taken off in all, as the hub has answered for exactly this order."""
        return self._answer.cents

    @property
    def total_cents(self) -> int:
        """What is left to pay."""
        return max(0, self._order.goods_cents + self._order.delivery_cents - self.cents)

    @property
    def claim(self) -> Claim:
        """The claim for the order: what was shown is what the hub may not fall below.

        What the hub has refused is left out; what it was not asked goes along.
        """
        claim = replace(self._claim(), cents=self.cents)
        if self._state != "answered":
            return claim
        kept = {(x.kind, x.code) for x in self._answer.applied}
        coupons = tuple(x for x in claim.coupons if (BenefitKind.COUPON, x) in kept)
        vouchers = tuple(x for x in claim.vouchers if (BenefitKind.VOUCHER, x) in kept)
        return replace(claim, coupons=coupons, vouchers=vouchers)

    def ordered(self) -> None:
        """Drop what an order has just taken along; points are other ones now, so the account goes too."""
        self.forget()
        self._shopper.spent()

    def consider(self, lines: tuple[OrderLine, ...], delivery_cents: int) -> None:
        """Weigh the claim on these lines and this delivery from now on."""
        fresh = Order(lines, delivery_cents)
        if fresh != self._order:
            self._order = fresh
            self._weigh()

    @Slot()
    def openEntry(self) -> None:
        """Begin to type a code."""
        self._entering, self._entry, self._problem = True, "", ""
        self.changed.emit()

    @Slot()
    def closeEntry(self) -> None:
        """Type no more."""
        self._entering, self._entry, self._problem = False, "", ""
        self.changed.emit()

    @Slot(str)
    def setEntry(self, text: str) -> None:
        """Keep what is typed."""
        self._entry, self._problem = text, ""
        self.changed.emit()

    @Slot()
    def submitEntry(self) -> None:
        """Add the coupon that was typed."""
        if self.take(self._entry):
            self.closeEntry()

    @Slot(str, result=bool)
    def take(self, text: str) -> bool:
        """Add a coupon that was typed or scanned; tell whether it could be one."""
        try:
            self._codes = added_coupon(self._codes, text)
        except InvalidInputError as error:
            self._problem = str(error)
            self.changed.emit()
            return False
        self._weigh()
        return True

    @Slot(str)
    def scanned(self, text: str) -> None:
        """Add the coupon of a code that was scanned, and show the basket."""
        self.take(text)
        self._navigation.go("Basket")

    @Slot(str)
    def remove(self, code: str) -> None:
        """Take a coupon away."""
        self._codes = tuple(known for known in self._codes if known != code)
        self._weigh()

    @Slot(bool)
    def spendPoints(self, on: bool) -> None:  # noqa: FBT001 - a slot for QML
        """Use as many points as the order takes, or none."""
        if self.canSpend and on != self._spends:
            self._spends = on
            self._weigh()

    @Slot(str)
    def toggleVoucher(self, code: str) -> None:
        """Use a voucher, or do not."""
        account = self._shopper.account
        if self.canSpend and account and code in {x.code for x in account.vouchers}:
            kept = tuple(x for x in self._chosen if x != code)
            self._chosen = (*kept, code) if kept == self._chosen else kept
            self._weigh()

    @Slot()
    def retry(self) -> None:
        """Ask the hub again."""
        self._weigh()

    @Slot()
    def forget(self) -> None:
        """Drop everything claimed and answered."""
        self._codes, self._chosen, self._spends = (), (), False
        self._order = Order()
        self._weigh()
        self.closeEntry()

    def _person_changed(self) -> None:
        self._chosen, self._spends = (), False
        self._weigh()

    def _claim(self) -> Claim:
        account = self._shopper.account
        card = "" if account else self._shopper.card
        if account is None:
            return Claim(coupons=self._codes, card=card)
        points = self._rules.usable(account.points, self._order.goods_cents + self._order.delivery_cents)
        spent = points if self._spends else 0
        return Claim(self._codes, self._chosen, spent, token=account.token)

    def _weigh(self) -> None:
        self._asked += 1
        asked, order, claim, locale = self._asked, self._order, self._claim(), self._context.locale
        self._answer = Benefits()
        if not order.lines or not claim:
            self._state = "idle"
            self._show()
            return
        self._state = "asking"
        self._show()
        question = self._context.live.submit(lambda live: weigh(live, order, locale, claim))
        self._context.ask(question, lambda answer: self._take(asked, answer), lambda error: self._failed(asked, error))

    def _take(self, asked: int, answer: Benefits) -> None:
        if asked == self._asked:
            self._answer, self._state = answer, "answered"
            self._show()

    def _failed(self, asked: int, error: BaseException) -> None:
        if not isinstance(error, ComptoirError):
            raise error
        if asked == self._asked:
            self._state = "offline"
            self._chosen, self._spends = (), False
            self._show()

    def _read_rules(self) -> None:
        self._context.ask(self._context.reader.submit(loyalty_rules), self._take_rules)

    def _take_rules(self, rules: LoyaltyRules) -> None:
        if rules != self._rules:
            self._rules = rules
            self.changed.emit()

    def _usable(self) -> int:
        account = self._shopper.account
        others = sum(x.cents for x in self._answer.applied if x.kind is not BenefitKind.POINTS)
        left = self._order.goods_cents + self._order.delivery_cents - others
        return self._rules.usable(account.points, left) if account else 0

    def _earned(self) -> int:
        if self._state == "answered" and self._shopper.state != "unknown":
            return self._answer.earned
        return self._rules.earned(self._order.goods_cents - min(self.cents, self._order.goods_cents))

    def _show(self) -> None:
        account = self._shopper.account
        self._coupons.refresh([self._coupon(code) for code in self._codes], "code")
        self._vouchers.refresh(
            [
                {
                    "code": x.code,
                    "price": wording.money(x.cents, self._context.locale),
                    "until": wording.full_day(x.ends, self._context.locale),
                    "chosen": x.code in self._chosen,
                }
                for x in (account.vouchers if account else ())
            ],
            "code",
        )
        self._applied.replace(self._deducted())
        self.changed.emit()

    def _deducted(self) -> list[Row]:
        return [
            {
                "kind": x.kind.value,
                "code": x.code,
                "label": x.label or wording.number(x.points, self._context.locale),
                "price": wording.money_off(x.cents, self._context.locale),
            }
            for x in self._answer.applied
        ]

    def _coupon(self, code: str) -> Row:
        locale, coupon = self._context.locale, BenefitKind.COUPON
        row = {"code": code, "state": self._waiting_state(), "label": "", "price": "", "why": "", "missing": ""}
        for given in self._answer.applied:
            if given.kind is coupon and given.code == code:
                row |= {"state": "applied", "label": given.label, "price": wording.money_off(given.cents, locale)}
        for refused in self._answer.refused:
            if refused.kind is coupon and refused.code == code:
                row |= {"state": "waiting" if refused.why in WAITS else "refused", "why": refused.why.value}
                row["missing"] = wording.money(refused.cents, locale) if refused.cents else ""
        return row

    def _waiting_state(self) -> str:
        return "asking" if self._state == "asking" else "unchecked"
