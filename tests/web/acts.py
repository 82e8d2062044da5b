"""What a kiosk does before a phone comes into play: it shows a basket's code, takes an order, offers to be paid."""

import secrets

from sqlalchemy import select

from app.domain.handover import GOOD_FOR, HandedLine, HandoverCode
from app.domain.orders import order_number
from app.domain.tickets import PREFIX, Ticket
from app.hub.database.engine import reading
from app.hub.database.tables import variant
from app.wire.commands import Outcome
from app.wire.handover import chain_of, ticket_text, to_value
from tests.hub_client import Json
from tests.web.conftest import Shop

DRILL, CHAIR, LAMP, HAMMER = "cordless-drill--teal--1-battery", "armchair--moss", "pendant-lamp--brass", "claw-hammer"
BY_POST: Json = {}
PICK_UP: Json = {"method": "pick-up", "store_id": "chambray", "delivery_cents": 0}


def gtin(shop: Shop, variant_id: str) -> str:
    """Return the number under an article's bars."""
    with reading(shop.hub.engine) as connection:
        return str(connection.scalar(select(variant.c.gtin).where(variant.c.id == variant_id)))


def basket_page(shop: Shop, *goods: tuple[str, int]) -> str:
    """Return where a kiosk's code of a basket leads a phone; two hammers unless told otherwise."""
    lines = tuple(HandedLine(gtin(shop, name), quantity) for name, quantity in goods or ((HAMMER, 2),))
    expires = int((shop.hub.clock.now() + GOOD_FOR).timestamp())
    chain = chain_of(shop.hub.keys.feed_public)
    made = HandoverCode(chain, shop.kiosk.enrolled.serial, expires, secrets.token_bytes(6), lines)
    return f"/B/{to_value(shop.kiosk.key, made)}"


def order(shop: Shop, how: Json = BY_POST) -> str:
    """Place an order of one hammer, 17.90 EUR, and return its number."""
    assert shop.kiosk.answer(shop.kiosk.order(**how)).outcome is Outcome.DONE
    return order_number(shop.kiosk.enrolled.order_prefix, shop.kiosk.enrolled.serial, shop.kiosk.sequence)


def order_page(shop: Shop, number: str) -> str:
    """Return where the code on an order's confirmation leads a phone."""
    chain, lines = chain_of(shop.hub.keys.feed_public), (HandedLine(gtin(shop, HAMMER), 1),)
    ticket = Ticket(number, chain, shop.kiosk.enrolled.serial, 1_790_000_000, 490, 2280, lines)
    return f"/O/{ticket_text(shop.kiosk.key, ticket).removeprefix(PREFIX)}"


def payment(shop: Shop, number: str) -> Json:
    """Let the kiosk ask for the payment of an order; return what the hub tells it."""
    answer = shop.kiosk.send("POST", f"/orders/{number}/payments", {})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def pay_page(told: Json) -> str:
    """Return where the payment's code leads a phone."""
    return f"/P/{str(told['address']).rpartition('/')[2]}"


def payment_state(shop: Shop, told: Json) -> str:
    """Return what the kiosk hears of a payment."""
    return str(shop.kiosk.send("GET", f"/payments/{told['id']}").json()["state"])
