"""What a shopper sees from the basket to the order that is paid."""

from collections.abc import Iterator

from app.cli.galleries.hall import Hall
from app.cli.galleries.kiosk_scenes import DRILL_VARIANT
from app.cli.galleries.scenes import KIOSK

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
