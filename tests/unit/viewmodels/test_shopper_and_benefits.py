"""Who the shopper is and what they use: told truly online and offline, and gone with the session."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from app.domain.baskets import Basket, BasketLine
from app.domain.benefits import Applied, BenefitKind, Benefits, Claim, LoyaltyRules, Refused, Voucher, Why
from app.domain.customers import Account
from app.domain.errors import RefusedError, UnreachableError
from app.domain.orders import OrderLine
from app.settings import Settings
from app.sync.loop import SyncStatus
from app.viewmodels.benefits import OrderBenefits
from app.viewmodels.navigation import Navigation
from app.viewmodels.session import Session
from app.viewmodels.shopper import Shopper

LINES = (OrderLine("v1", 1, 8990),)
CANARY, ON = "Canari", True
ACCOUNT = Account("secret-token", CANARY, 1840, "gold", (Voucher("BON-1", 1000, date(2027, 1, 2)),))


class FakeLive:
    """The hub's answers; `down` makes it unreachable, `left` are tokens that were ended."""

    def __init__(self) -> None:
        """Begin reachable."""
        self.down, self.left, self.claims = False, [], []  # type: ignore[var-annotated]

    def _up(self) -> None:
        if self.down:
            message = "away"
            raise UnreachableError(message)

    def identify_card(self, card: str) -> Account:
        self._up()
        if card != "2950":
            raise RefusedError("unknown_card")  # noqa: EM101 - a word of the contract
        return ACCOUNT

    def ask_code(self, phone: str, locale: str) -> tuple[str, int]:
        self._up()
        return f"{phone}/{locale}", 300

    def prove_code(self, ticket: str, code: str) -> Account:
        self._up()
        if code != "123456":
            raise RefusedError("code" if ticket else "expired")
        return ACCOUNT

    def leave_account(self, token: str) -> None:
        self.left.append(token)

    def quote(self, lines: Any, delivery_cents: int, locale: str, claim: Claim) -> Benefits:
        del lines, delivery_cents, locale
        self._up()
        self.claims.append(claim)
        coupon, points = BenefitKind.COUPON, BenefitKind.POINTS
        good = tuple(Applied(coupon, x, 500, "Promo") for x in claim.coupons if x == "GOOD")
        used = (Applied(points, "", claim.points, points=claim.points),) if claim.points else ()
        bad = tuple(Refused(coupon, x, Why.OVER) for x in claim.coupons if x != "GOOD")
        return Benefits((*good, *used), bad, 84)


class Now:
    """A worker that answers at once."""

    def __init__(self, resource: Any) -> None:
        """Answer from this resource."""
        self.resource = resource

    def submit(self, work: Any) -> Any:
        from concurrent.futures import Future  # noqa: PLC0415 - as the real one gives it

        future: Future[Any] = Future()
        try:
            future.set_result(work(self.resource))
        except Exception as error:  # noqa: BLE001 - the future hands it on
            future.set_exception(error)
        return future


class FakeContext(SimpleNamespace):
    """What these view models use of a terminal."""

    def shop(self) -> Any:
        return SimpleNamespace(today=date(2026, 11, 22), store_id="here")

    def now(self) -> datetime:
        return datetime(2026, 11, 22, tzinfo=UTC)

    def ask(self, future: Any, then: Any, failed: Any = None) -> None:
        error = future.exception()
        if error is None:
            then(future.result())
        else:
            failed(error)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A shopper and their benefits before a hub that answers, with a drill to be ordered."""
    monkeypatch.setattr("app.viewmodels.benefits.loyalty_rules", lambda _: LoyaltyRules(1, 100, 100))
    live = FakeLive()
    context: Any = FakeContext(
        settings=Settings(), locale="fr", status=SyncStatus(), live=Now(live), reader=Now(None), identity=None
    )
    session, navigation = Session(context), Navigation()
    shopper = Shopper(session, navigation)
    benefits = OrderBenefits(session, navigation, shopper)
    session.set_basket(Basket((BasketLine("v1", "p1", "Perceuse", "", "", 8990),)))
    benefits.consider(LINES, 490)
    return SimpleNamespace(live=live, session=session, shopper=shopper, benefits=benefits, navigation=navigation)


def prove(desk: SimpleNamespace) -> None:
    desk.shopper.setWay("phone")
    desk.shopper.typePhone("06 39 98 14 47")
    desk.shopper.askCode()
    desk.shopper.typeCode("123456")
    desk.shopper.proveCode()


def test_a_code_takes_off_what_the_hub_says(desk: SimpleNamespace) -> None:
    """Applied ones are shown and claimed, refused ones are told and left out of the order."""
    assert desk.benefits.take("good")
    assert desk.benefits.take("old")
    states = {row["code"]: row["state"] for row in desk.benefits.coupons.rows()}
    assert states == {"GOOD": "applied", "OLD": "refused"}
    assert desk.benefits.total_cents == 8990 + 490 - 500
    assert desk.benefits.claim == Claim(("GOOD",), cents=500)


def test_offline_codes_are_taken_along_unchecked(desk: SimpleNamespace) -> None:
    """The total shown counts nothing that nobody has checked."""
    desk.live.down = True
    desk.benefits.take("GOOD")
    assert desk.benefits.unchecked
    assert desk.benefits.total_cents == 9480
    assert desk.benefits.claim == Claim(("GOOD",))


def test_points_pay_in_whole_steps(desk: SimpleNamespace) -> None:
    """Who is known may spend; a stranger may not."""
    desk.benefits.spendPoints(ON)
    assert not desk.benefits.spendsPoints
    prove(desk)
    desk.benefits.spendPoints(ON)
    assert desk.benefits.claim.points == 1800
    assert desk.benefits.total_cents == 9480 - 1800


def test_offline_a_card_is_remembered_and_spends_nothing(desk: SimpleNamespace) -> None:
    """The order carries the number of the card, and the page says that spending needs the network."""
    desk.live.down = True
    desk.shopper.readCard("CMP1:L:2950")
    assert (desk.shopper.state, desk.shopper.trouble) == ("remembered", "offline")
    assert not desk.benefits.canSpend
    assert desk.benefits.claim == Claim(card="2950")


def test_network_that_goes_takes_spending_back(desk: SimpleNamespace) -> None:
    """What can no longer be checked is not shown as paid."""
    prove(desk)
    desk.benefits.spendPoints(ON)
    desk.live.down = True
    desk.benefits.retry()
    assert not desk.benefits.spendsPoints
    assert desk.benefits.total_cents == 9480


@pytest.mark.parametrize(("typed", "trouble"), [("1234", "short"), ("999999", "code")])
def test_a_wrong_code_says_so(desk: SimpleNamespace, typed: str, trouble: str) -> None:
    """Too short, or another one."""
    desk.shopper.setWay("phone")
    desk.shopper.typePhone("06 39 98 14 47")
    desk.shopper.askCode()
    desk.shopper.typeCode(typed)
    desk.shopper.proveCode()
    assert (desk.shopper.state, desk.shopper.trouble) == ("unknown", trouble)


def test_unknown_card_is_told_and_not_kept(desk: SimpleNamespace) -> None:
    """Nothing is booked for a card that nobody holds."""
    desk.shopper.readCard("CMP1:L:666")
    assert (desk.shopper.state, desk.shopper.trouble, desk.shopper.card) == ("unknown", "unknownCard", "")


def test_nothing_of_them_outlives_the_session(desk: SimpleNamespace) -> None:
    """Name, points, vouchers, number, codes and token are gone, and the hub is told."""
    prove(desk)
    desk.benefits.take("GOOD")
    desk.benefits.toggleVoucher("BON-1")
    desk.benefits.openEntry()
    desk.benefits.setEntry(CANARY)
    desk.session.wipe()
    assert desk.live.left == ["secret-token"]
    assert desk.benefits.claim == Claim()
    for model in (desk.shopper, desk.benefits):
        kept = repr({key: value for key, value in vars(model).items() if not key.startswith("__")})
        assert not any(word in kept for word in (CANARY, "secret-token", "BON-1", "GOOD", "39 98"))
    rows = [*desk.benefits.coupons.rows(), *desk.benefits.vouchers.rows(), *desk.benefits.applied.rows()]
    assert rows == []
