"""The associate's tour: sign in, find a customer, see who they are, take over a kiosk's basket, order for them."""

from PySide6.QtGui import QGuiApplication

from app.bootstrap import run_terminal
from app.cli.stage import qr_label
from app.cli.tour import Order, Tour
from app.cli.tour_kiosk import DRILL_VARIANT, must
from app.domain.baskets import Basket
from app.services.baskets import line_of
from app.services.handover import to_code
from app.ui.pilot import rest
from app.viewmodels.context import Relay as Results

NUMBER, WRONG_PIN, PIN = "2041", "0000", "2580"
CUSTOMER_NAME = "Camille Moreau"
LOOKS = 2  # the search and the page
DRILLS = 2  # in the basket of the kiosk


def associate(tour: Tour) -> None:
    """Play every step of an associate's sale."""
    _sign_in(tour)
    _know_the_customer(tour)
    _take_over_and_order(tour)
    _lock(tour)


def _sign_in(tour: Tour) -> None:
    with tour.step("sign-in"):
        tour.expect(lambda: bool(tour.model("Session").ready), "the range to be on this terminal", 30)
        tour.on_page("SignIn")
        for digit in NUMBER:
            tour.pilot.touch(f"digit{digit}")
        tour.pilot.touch("toPin")
        tour.pilot.need("pinPad")
    with tour.step("wrong-pin"):
        _pin(tour, WRONG_PIN)
        tour.expect(lambda: bool(tour.model("Associates").trouble), "the PIN to be refused")
    with tour.step("customers"):
        _pin(tour, PIN)
        tour.on_page("Customers")


def _know_the_customer(tour: Tour) -> None:
    customers = tour.model("Customers")
    with tour.step("customer-found"):
        tour.pilot.touch("customerSearch")
        tour.type("camille")
        tour.expect(lambda: tour.model("Customers").rows.count > 0, "a customer of that name")
    with tour.step("customer"):
        row = next(row for row in customers.rows.rows() if row["name"] == CUSTOMER_NAME)
        tour.pilot.touch(f"customer-{row['code']}")
        tour.on_page("Customer")
        tour.expect(lambda: customers.name == CUSTOMER_NAME, "the customer's page")
        tour.expect(lambda: customers.purchases.count > 0, "the customer's orders of all channels")
        looks = tour.hub("SELECT action FROM audit WHERE associate = ? ORDER BY id", NUMBER)
        must(len(looks) >= LOOKS, "every look is written down on the hub")


def _take_over_and_order(tour: Tour) -> None:
    with tour.step("sale"):
        tour.pilot.touch("startSale")
        tour.on_page("Sale")
    with tour.step("basket-taken-over"):
        code = _kiosk_basket(tour)
        tour.pilot.touch("railScan")
        tour.point_camera(qr_label(code, "Borne 1"))
        tour.on_page("Sale", 15)
        tour.camera.hold(None)
        tour.expect(lambda: tour.model("Session").basketCount == DRILLS, "the kiosk's basket on the tablet")
    with tour.step("fulfilment"):
        tour.pilot.touch("orderForThem")
        tour.on_page("Fulfilment")
        tour.pilot.touch("way-home")
    with tour.step("contact"):
        tour.pilot.touch("continue")
        tour.on_page("ContactReach")
        tour.pilot.touch("channelFile")
    with tour.step("address"):
        tour.pilot.touch("continue")
        tour.write_address("3 quai de la demo", "37000", "Tours")
    with tour.step("order-review"):
        tour.pilot.touch("continue")
        tour.on_page("OrderReview")
    with tour.step("confirmed"):
        tour.pilot.touch("placeOrder")
        tour.on_page("Confirmation")
        confirmation = tour.model("Confirmation")
        tour.expect(lambda: confirmation.state == "confirmed", "the hub's confirmation on the screen")
        rows = tour.hub("SELECT * FROM customer_order WHERE number = ?", confirmation.number)
        must(len(rows) == 1, "the order is on the hub exactly once")
        must(rows[0]["associate"] == NUMBER, "the order names the associate")
        must(rows[0]["customer_code"] != "", "the order is the customer's")
        tour.orders.append(Order(confirmation.number, confirmation.state, rows[0]["state"], confirmation.key))


def _lock(tour: Tour) -> None:
    with tour.step("finished"):
        tour.pilot.touch("finish")
        tour.expect(lambda: tour.model("Session").basketCount == 0, "the basket to be empty")
        must(tour.model("Customers").name == "", "the customer is no longer on the tablet")


def _pin(tour: Tour, pin: str) -> None:
    for digit in pin:
        tour.pilot.touch(f"pin{digit}")


def _kiosk_basket(tour: Tour) -> str:
    """Return the code that a kiosk of the same store shows for a basket of two drills."""
    settings = tour.chain.terminal("kiosk", "other-kiosk", hub={"url": tour.relay.url}, camera={"source": "none"})
    with run_terminal(settings, Results()) as kiosk:
        kiosk.start(lambda _: None)
        tour.expect(
            lambda: kiosk.sync.status.ready and kiosk.context.identity is not None, "a kiosk with the range", 30
        )
        shop, identity = kiosk.context.shop(), kiosk.context.identity
        line = kiosk.context.reader.call(lambda reading: line_of(reading, shop, DRILL_VARIANT, DRILLS))
        must(line is not None and identity is not None, "the kiosk knows the drill")
        assert line is not None and identity is not None  # noqa: S101, PT018 - said just above, for the type checker
        code = kiosk.context.reader.call(lambda reading: to_code(reading, shop, identity, Basket((line,))))
    _tablet_knows(tour, identity.serial)
    return code


def _tablet_knows(tour: Tour, serial: int) -> None:
    """Wait until the tablet has heard of the new kiosk."""
    from app.cache.stores import terminal_key  # noqa: PLC0415 - one look into the tablet's cache

    reader = tour.model("Session").context.reader

    def known() -> bool:
        QGuiApplication.processEvents()
        rest(100)
        return reader.call(lambda reading: terminal_key(reading.db, serial)) is not None

    tour.expect(known, "the tablet to know the kiosk")
