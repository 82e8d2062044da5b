"""The shopper's tour: scan the drill, read, find it out of stock, pick it up elsewhere; then order without network."""

from pathlib import Path

from app.cli.stage import ean_label, qr_label
from app.cli.tour import Order, Tour
from app.domain.errors import ComptoirError

DRILL = "09520004821070"
DRILL_VARIANT = "cordless-drill--teal--1-battery"
NAME, EMAIL = "Ada Exemple", "ada.exemple@example.org"
STREET, POSTAL_CODE, TOWN = "12 rue du canari", "37000", "Tours"
CANARIES = ("Exemple", "ada.exemple", "canari")


class TourError(ComptoirError):
    """What the tour looked at is not as it must be."""


def shopper(tour: Tour) -> None:
    """Play every step of a shopper's day."""
    _arrive(tour)
    _scan_and_read(tour)
    _pick_up_elsewhere(tour)
    _order_without_network(tour)
    _network_comes_back(tour)
    _leave(tour)


def _arrive(tour: Tour) -> None:
    with tour.step("attract"):
        tour.expect(lambda: bool(tour.model("Session").ready), "the range to be on this terminal", 30)
        tour.on_page("Attract")
        tour.expect(lambda: bool(tour.model("Attract").picture), "the picture of the attract page", 20)
    with tour.step("home"):
        tour.pilot.touch("wake")
        tour.on_page("Home")
        tour.expect(lambda: tour.model("Catalogue").popular.count > 0, "products on the home page")
    with tour.step("scan"):
        tour.pilot.touch("scanButton")
        tour.point_camera(qr_label(f"https://id.comptoir.example/01/{DRILL}", "Perceuse-visseuse 18 V"))
        tour.expect(lambda: tour.model("Scan").state == "snapped", "the QR code to be read")


def _scan_and_read(tour: Tour) -> None:
    product = tour.model("ProductPage")
    with tour.step("product"):
        tour.on_page("Product")
        tour.camera.hold(None)
        tour.expect(lambda: product.variantId == DRILL_VARIANT, "the page of the drill")
        tour.expect(lambda: tour.pilot.level("stockHere") == "out", "no stock in this store")
        tour.expect(lambda: tour.pilot.level("stockNearby") in {"inStock", "low"}, "stock in another store")
        stock = tour.hub(
            "SELECT quantity - reserved AS n FROM stock WHERE store_id = 'chambray' AND variant_id = ?", DRILL_VARIANT
        )
        must(stock[0]["n"] == 0, "the hub says that this store has none")
    with tour.step("reviews"):
        tour.pilot.touch("readReviews")
        tour.on_page("Reviews")
        tour.expect(lambda: tour.model("Reviews").rows.count > 0, "reviews")
    with tour.step("product-again"):
        tour.pilot.touch("back")
        tour.on_page("Product")


def _pick_up_elsewhere(tour: Tour) -> None:
    with tour.step("stores"):
        tour.pilot.touch("pickUpButton")
        tour.on_page("Stores")
        tour.pilot.touch("store-tours-nord")
        tour.expect(lambda: tour.model("Session").basketCount == 1, "the drill in the basket")
    with tour.step("contact"):
        tour.pilot.touch("continue")
        _contact(tour)
    with tour.step("order-review"):
        tour.pilot.touch("continue")
        tour.on_page("OrderReview")
    with tour.step("confirmed"):
        tour.pilot.touch("placeOrder")
        tour.on_page("Confirmation")
        confirmation = tour.model("Confirmation")
        tour.expect(lambda: confirmation.state == "confirmed", "the hub's confirmation on the screen")
        order = _order(tour)
        must(order.hub_state != "", f"order {order.number} is on the hub")
        reserved = tour.hub(
            "SELECT reserved FROM stock WHERE store_id = 'tours-nord' AND variant_id = ?", DRILL_VARIANT
        )
        must(reserved[0]["reserved"] == 1, "one drill is reserved in Tours Nord")
        tour.orders.append(order)
    with tour.step("cleared"):
        tour.pilot.touch("finish")
        tour.on_page("Attract")


def _order_without_network(tour: Tour) -> None:
    with tour.step("network-off"):
        tour.relay.cut()
        tour.expect(lambda: not tour.model("Session").online, "the terminal to notice")
        tour.pilot.touch("wake")
        tour.on_page("Home")
    with tour.step("scan-offline"):
        tap = tour.hub(
            "SELECT gtin FROM variant WHERE product_id = 'kitchen-mixer-tap' AND locale = 'fr' ORDER BY position"
        )
        tour.pilot.touch("scanButton")
        tour.point_camera(ean_label(tap[0]["gtin"][1:], "Mitigeur de cuisine"))
        tour.on_page("Product", 15)
        tour.camera.hold(None)
        tour.expect(lambda: "Mitigeur" in tour.model("ProductPage").name, "the page of the kitchen tap")
    with tour.step("fulfilment-offline"):
        tour.pilot.touch("orderButton")
        tour.on_page("Fulfilment")
        tour.pilot.touch("way-home")
    with tour.step("contact-offline"):
        tour.pilot.touch("continue")
        _contact(tour)
    with tour.step("address-offline"):
        tour.pilot.touch("continue")
        tour.write_address(STREET, POSTAL_CODE, TOWN)
        tour.expect(lambda: tour.model("Checkout").fields["town"].strip() == TOWN, "the typed address")
    with tour.step("order-review-offline"):
        tour.pilot.touch("continue")
        tour.on_page("OrderReview")
    with tour.step("accepted-offline"):
        tour.pilot.touch("placeOrder")
        tour.on_page("Confirmation")
        tour.expect(lambda: tour.model("Confirmation").state == "accepted", "the order to be accepted here")
        order = _order(tour)
        must(order.hub_state == "", f"order {order.number} is not on the hub yet")


def _network_comes_back(tour: Tour) -> None:
    with tour.step("network-on"):
        tour.relay.mend()
        tour.expect(lambda: tour.model("Confirmation").state == "confirmed", "the hub's confirmation on the screen", 20)
        order = _order(tour)
        must(order.hub_state != "", f"order {order.number} is on the hub")
        again = tour.hub("SELECT number FROM customer_order WHERE command_id = ?", order.idempotency_key)
        must(len(again) == 1, "the order is on the hub exactly once")
        tour.orders.append(order)
        total = tour.hub("SELECT count(*) AS n FROM customer_order WHERE terminal_id <> ''")
        must(total[0]["n"] == len(tour.orders), "the hub has no other order of this terminal")


def _leave(tour: Tour) -> None:
    with tour.step("idle-warning"):
        tour.expect(lambda: tour.pilot.see("stillHere") is not None, "the idle warning", 40)
    with tour.step("wiped"):
        tour.on_page("Attract", 30)
        must(tour.model("Session").basketCount == 0, "the basket is empty")
        must(not any(tour.model("Checkout").fields.values()), "nothing typed is left")
        folder = tour.chain.folder / "kiosk-tour"
        must(not _found(folder, CANARIES), "no file of the terminal holds a typed name, address or e-mail")


def _contact(tour: Tour) -> None:
    tour.on_page("Contact")
    tour.pilot.need("name")
    tour.type(NAME)
    tour.pilot.touch("continue")
    tour.pilot.need("email")
    tour.type(EMAIL)
    tour.expect(lambda: tour.model("Checkout").fields["email"] == EMAIL, "the typed e-mail address")


def _order(tour: Tour) -> Order:
    confirmation = tour.model("Confirmation")
    rows = tour.hub("SELECT command_id, state FROM customer_order WHERE number = ?", confirmation.number)
    must(len(rows) <= 1, "the number is on the hub once")
    state = rows[0]["state"] if rows else ""
    return Order(confirmation.number, confirmation.state, state, confirmation.key)


def _found(folder: Path, words: tuple[str, ...]) -> list[str]:
    needles = [form for word in words for form in (word.encode(), word.encode("utf-16-le"))]
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [str(file) for file in files if any(needle in file.read_bytes() for needle in needles)]


def must(condition: bool, what: str) -> None:  # noqa: FBT001 - reads as a sentence
    """Raise TourError when something that must be true is not."""
    if not condition:
        message = f"not true: {what}"
        raise TourError(message)
