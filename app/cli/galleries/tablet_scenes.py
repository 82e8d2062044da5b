"""What an associate sees on the tablet."""

from collections.abc import Iterator

from app.cli.galleries.hall import Hall
from app.cli.galleries.kiosk_scenes import DRILL, DRILL_VARIANT
from app.cli.galleries.order_scenes import fill
from app.cli.galleries.scenes import TABLET

NUMBER, PIN, WRONG_PIN, CUSTOMER = "2041", "2580", "0000", "4081552"
scene = TABLET.scene


def sign_in(hall: Hall) -> None:
    """Sign Léa in."""
    associates = hall.model("Associates")
    associates.setNumber(NUMBER)
    associates.signIn(PIN)
    hall.expect(lambda: hall.model("Navigation").page != "SignIn", "the sign-in")
    hall.settle()


@scene("SignIn")
def signed_out(hall: Hall) -> Iterator[None]:
    """Nobody is signed in."""
    hall.settle()
    yield


@scene("SignIn", "error")
def wrong_pin(hall: Hall) -> Iterator[None]:
    """The PIN was not right."""
    associates = hall.model("Associates")
    associates.setNumber(NUMBER)
    hall.pilot.touch("toPin")
    associates.signIn(WRONG_PIN)
    hall.expect(lambda: bool(associates.trouble), "the PIN to be refused")
    yield


@scene("Customers", "empty")
def customers_empty(hall: Hall) -> Iterator[None]:
    """Nothing is asked yet."""
    sign_in(hall)
    hall.go("Customers")
    yield


@scene("Customers")
def customers(hall: Hall) -> Iterator[None]:
    """Customers of a name."""
    model = hall.model("Customers")
    sign_in(hall)
    hall.go("Customers")
    model.search("mor")
    model.find()
    hall.expect(lambda: model.rows.count > 0, "customers")
    yield


@scene("Customers", "offline")
def customers_offline(hall: Hall) -> Iterator[None]:
    """The hub is away."""
    model = hall.model("Customers")
    sign_in(hall)
    hall.go("Customers")
    with hall.offline():
        model.search("mor")
        model.find()
        hall.settle()
        yield


@scene("Customer")
def customer(hall: Hall) -> Iterator[None]:
    """A customer."""
    model = hall.model("Customers")
    sign_in(hall)
    model.open(CUSTOMER)
    hall.expect(lambda: bool(model.name), "the customer")
    yield


@scene("Sale", "empty")
def sale_empty(hall: Hall) -> Iterator[None]:
    """A sale begins."""
    sign_in(hall)
    hall.go("Sale")
    yield


@scene("Sale")
def sale(hall: Hall) -> Iterator[None]:
    """Two articles for a customer."""
    model = hall.model("Customers")
    sign_in(hall)
    model.open(CUSTOMER)
    hall.expect(lambda: bool(model.name), "the customer")
    hall.model("Sale").start()
    fill(hall)
    yield


@scene("Attention")
def attention(hall: Hall) -> Iterator[None]:
    """What needs a person."""
    sign_in(hall)
    hall.go("Attention")
    yield


@scene("Attention", "offline")
def attention_offline(hall: Hall) -> Iterator[None]:
    """The same without the hub."""
    sign_in(hall)
    with hall.offline():
        hall.go("Attention")
        yield


@scene("Product")
def product(hall: Hall) -> Iterator[None]:
    """An article on the tablet."""
    sign_in(hall)
    hall.model("ProductPage").open(DRILL, DRILL_VARIANT)
    yield


@scene("Scan")
def scan(hall: Hall) -> Iterator[None]:
    """The tablet's camera."""
    sign_in(hall)
    hall.go("Scan")
    yield
