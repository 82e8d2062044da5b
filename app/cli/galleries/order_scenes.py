"""What a shopper sees from the basket to the order that is paid."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.cli.galleries.hall import Hall
from app.cli.galleries.kiosk_scenes import DRILL_VARIANT
from app.cli.galleries.scenes import KIOSK
from app.device.payments.desk import PaymentDesk
from app.device.payments.trial import TrialTerminal
from app.domain.payments import ChargeOutcome

TAP_VARIANT = "kitchen-mixer-tap--chrome"
COUPON, CARD, PHONE = "BIENVENUE10", "2950408155209", "06 39 98 14 47"
PERSON = {"name": "Ada Exemple", "email": "ada.exemple@example.org"}
PLACE = {"street": "12 rue des Essais", "postalCode": "37000", "town": "Tours"}
scene = KIOSK.scene


def fill(hall: Hall) -> None:
    """Put two articles into the basket."""
    basket = hall.model("BasketPage")
    for number, variant in enumerate((DRILL_VARIANT, TAP_VARIANT), start=1):
        basket.add(variant)
        hall.expect(lambda wanted=number: basket.count == wanted, "the article in the basket")  # type: ignore[misc]


def to_contact(hall: Hall, kind: str) -> None:
    """Choose a way to get the basket and go on."""
    checkout = hall.model("Checkout")
    fill(hall)
    checkout.begin()
    hall.expect(lambda: bool(checkout.ready), "the ways")
    checkout.choose(kind)
    checkout.submitWay()
    hall.settle()


def to_review(hall: Hall, kind: str = "home") -> None:
    """Answer every question."""
    checkout = hall.model("Checkout")
    to_contact(hall, kind)
    checkout.type("name", PERSON["name"])
    checkout.submitName()
    checkout.type("email", PERSON["email"])
    checkout.submitReach()
    if kind == "home":
        for name, text in PLACE.items():
            checkout.type(name, text)
        checkout.submitAddress()
    hall.expect(lambda: hall.model("Navigation").page == "OrderReview", "the page to check the order")
    hall.settle()


def to_confirmation(hall: Hall, state: str) -> None:
    """Order."""
    to_review(hall)
    hall.model("Checkout").place()
    hall.expect(lambda: hall.model("Confirmation").state == state, "the order", 20)
    hall.settle()


@scene("Basket", "empty")
def basket_empty(hall: Hall) -> Iterator[None]:
    """Nothing is in it."""
    hall.go("Basket")
    yield


@scene("Basket")
def basket(hall: Hall) -> Iterator[None]:
    """Two articles, a coupon."""
    fill(hall)
    hall.model("OrderBenefits").take(COUPON)
    hall.go("Basket")
    yield


@scene("Basket", "coupon")
def basket_coupon(hall: Hall) -> Iterator[None]:
    """A coupon is typed that nobody knows."""
    benefits = hall.model("OrderBenefits")
    fill(hall)
    hall.go("Basket")
    benefits.openEntry()
    benefits.setEntry("SOLEIL99")
    benefits.submitEntry()
    yield


@scene("Basket", "known-customer")
def basket_known(hall: Hall) -> Iterator[None]:
    """The shopper's card was read."""
    fill(hall)
    hall.go("Basket")
    hall.model("Shopper").readCard(CARD)
    hall.expect(lambda: hall.model("Shopper").state == "known", "the account")
    yield


@scene("BasketCode")
def basket_code(hall: Hall) -> Iterator[None]:
    """The basket as a code for till, tablet and phone."""
    fill(hall)
    hall.go("BasketCode")
    yield


@scene("Loyalty", "card")
def loyalty_card(hall: Hall) -> Iterator[None]:
    """The card is held before the camera."""
    fill(hall)
    hall.model("Shopper").begin()
    yield


@scene("Loyalty", "phone")
def loyalty_phone(hall: Hall) -> Iterator[None]:
    """The number is typed, and something is wrong with it."""
    shopper = hall.model("Shopper")
    fill(hall)
    shopper.begin()
    shopper.setWay("phone")
    shopper.typePhone("06 39")
    shopper.askCode()
    yield


@scene("Loyalty", "code")
def loyalty_code(hall: Hall) -> Iterator[None]:
    """A code was sent to the number."""
    shopper = hall.model("Shopper")
    fill(hall)
    shopper.begin()
    shopper.setWay("phone")
    shopper.typePhone(PHONE)
    shopper.askCode()
    hall.expect(lambda: shopper.way == "code", "the code to be sent")
    yield


@scene("Loyalty", "known")
def loyalty_known(hall: Hall) -> Iterator[None]:
    """Points and vouchers."""
    fill(hall)
    hall.model("Shopper").begin()
    hall.model("Shopper").readCard(CARD)
    hall.expect(lambda: hall.model("Shopper").state == "known", "the account")
    yield


@scene("Loyalty", "offline")
def loyalty_offline(hall: Hall) -> Iterator[None]:
    """The card was read while the hub is away."""
    with hall.offline():
        hall.model("Shopper").begin()
        hall.model("Shopper").readCard(CARD)
        hall.expect(lambda: not hall.model("Shopper").busy, "the hub not to answer")
        yield


@scene("Fulfilment")
def fulfilment(hall: Hall) -> Iterator[None]:
    """Ways to get the basket."""
    fill(hall)
    hall.model("Checkout").begin()
    yield


@scene("Fulfilment", "loading")
def fulfilment_loading(hall: Hall) -> Iterator[None]:
    """Ways are being looked for."""
    fill(hall)
    with hall.unanswered(hall.terminal.context.reader):
        hall.model("Checkout").begin()
        yield


@scene("Fulfilment", "offline")
def fulfilment_offline(hall: Hall) -> Iterator[None]:
    """The same without the hub."""
    fill(hall)
    with hall.offline():
        hall.model("Checkout").begin()
        yield


@scene("FulfilmentLines")
def fulfilment_lines(hall: Hall) -> Iterator[None]:
    """Each article its own way."""
    fill(hall)
    hall.model("Checkout").begin()
    hall.settle()
    hall.model("Split").begin()
    hall.go("FulfilmentLines")
    yield


@scene("Stores")
def stores(hall: Hall) -> Iterator[None]:
    """Stores to pick it up in."""
    fill(hall)
    hall.model("Checkout").beginPickUp()
    hall.settle()
    hall.model("Stores").choose("tours-nord")
    yield


@scene("Contact")
def contact(hall: Hall) -> Iterator[None]:
    """Who is it for."""
    to_contact(hall, "home")
    yield


@scene("Contact", "error")
def contact_error(hall: Hall) -> Iterator[None]:
    """Nothing was typed."""
    to_contact(hall, "home")
    hall.model("Checkout").submitName()
    yield


@scene("ContactReach", "error")
def contact_reach(hall: Hall) -> Iterator[None]:
    """An address for e-mail without @."""
    checkout = hall.model("Checkout")
    to_contact(hall, "home")
    checkout.type("name", PERSON["name"])
    checkout.submitName()
    checkout.type("email", "ada.exemple")
    checkout.submitReach()
    yield


@scene("Address", "error")
def address(hall: Hall) -> Iterator[None]:
    """Where to; a field is empty."""
    checkout = hall.model("Checkout")
    to_contact(hall, "home")
    checkout.type("name", PERSON["name"])
    checkout.submitName()
    checkout.type("email", PERSON["email"])
    checkout.submitReach()
    checkout.type("street", PLACE["street"])
    checkout.submitAddress()
    yield


@scene("OrderReview")
def order_review(hall: Hall) -> Iterator[None]:
    """All answers, before the order."""
    to_review(hall)
    yield


@scene("Confirmation")
def confirmation(hall: Hall) -> Iterator[None]:
    """The hub has the order."""
    to_confirmation(hall, "confirmed")
    yield


@scene("Confirmation", "offline")
def confirmation_offline(hall: Hall) -> Iterator[None]:
    """The order is safe here."""
    with hall.offline():
        to_confirmation(hall, "accepted")
        yield


@scene("Payment")
def payment(hall: Hall) -> Iterator[None]:
    """The phone pays."""
    to_confirmation(hall, "confirmed")
    hall.model("Payment").begin()
    hall.expect(lambda: hall.model("Payment").state == "waiting", "the pay page")
    yield


def desk_of(hall: Hall) -> PaymentDesk:
    """Return the payment terminal beside the hall's screen."""
    desk = hall.terminal.context.payment_desk
    assert desk is not None  # noqa: S101 - the hall's settings name one
    return desk


def at_the_terminal(hall: Hall, choice: str, state: str) -> None:
    """Have the test terminal do something."""
    payment = hall.model("PaymentTerminal")
    to_confirmation(hall, "confirmed")
    payment.begin()
    hall.expect(lambda: payment.state == "charging", "the terminal to wait")
    if choice:
        payment.choose(choice)
        hall.expect(lambda: payment.state == state, "its answer")


@contextmanager
def still_asking(hall: Hall) -> Iterator[None]:
    """Let the terminal answer only when the scene is over."""
    payment = hall.model("PaymentTerminal")
    with hall.unanswered(desk_of(hall).worker):
        yield
    payment.ask_again()
    hall.expect(lambda: payment.state == "paid", "the lost answer")


@scene("PaymentTerminal", "charging")
def terminal_charging(hall: Hall) -> Iterator[None]:
    """The amount is at the terminal beside the screen."""
    at_the_terminal(hall, "", "")
    yield
    hall.model("PaymentTerminal").choose("cancelled")
    hall.expect(lambda: hall.model("PaymentTerminal").state == "cancelled", "the terminal to give up")


@scene("PaymentTerminal", "paid")
def terminal_paid(hall: Hall) -> Iterator[None]:
    """The terminal has approved it."""
    at_the_terminal(hall, "approved", "paid")
    yield


@scene("PaymentTerminal", "declined")
def terminal_declined(hall: Hall) -> Iterator[None]:
    """It was declined; what else works is said."""
    at_the_terminal(hall, "declined", "declined")
    yield


@scene("PaymentTerminal", "unknown")
def terminal_unknown(hall: Hall) -> Iterator[None]:
    """The answer is lost; nobody is charged again before it is known."""
    at_the_terminal(hall, "unknown", "unknown")
    with still_asking(hall):
        yield


@scene("Confirmation", "unknown-payment")
def confirmation_unknown(hall: Hall) -> Iterator[None]:
    """Back at the order while the terminal is asked."""
    at_the_terminal(hall, "unknown", "unknown")
    with still_asking(hall):
        hall.model("Navigation").back()
        yield


@scene("PaymentTerminal", "away")
def terminal_away(hall: Hall) -> Iterator[None]:
    """It does not answer; phone and till do."""
    terminal, payment = desk_of(hall).terminal, hall.model("PaymentTerminal")
    to_confirmation(hall, "confirmed")
    assert isinstance(terminal, TrialTerminal)  # noqa: S101 - as above
    terminal.choose(ChargeOutcome.AWAY)
    payment.begin()
    hall.expect(lambda: payment.state == "away", "its silence")
    yield


@scene("Confirmation", "paid")
def confirmation_paid(hall: Hall) -> Iterator[None]:
    """Paid at the terminal: back at the order."""
    at_the_terminal(hall, "approved", "paid")
    hall.model("Navigation").back()
    yield
