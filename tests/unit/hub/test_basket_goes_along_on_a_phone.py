"""A basket leaves a kiosk for a phone and comes back: prices are the hub's, each code works once, bad ones say why."""

import time
from datetime import timedelta

import httpx
import pytest
from nacl.signing import SigningKey
from sqlalchemy import select, update

from app.domain.handover import GOOD_FOR, HandedLine, HandoverCode, value_of
from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import phone_basket, price, redeemed_basket, terminal, variant
from app.hub.handover import service
from app.hub.trust.terminals import revoke
from app.hub.upkeep import turn
from app.wire.handover import chain_of, from_value, to_value
from app.wire.signing import encode
from tests.hub_client import TerminalClient, enrol
from tests.unit.hub.conftest import Clock
from tests.unit.hub.phones import Phone

HAMMER = "claw-hammer"


def gtin_of(hub: Hub, variant_id: str) -> str:
    with reading(hub.engine) as connection:
        return str(connection.scalar(select(variant.c.gtin).where(variant.c.id == variant_id)))


def code(hub: Hub, kiosk: TerminalClient, *lines: HandedLine, chain: bytes = b"", key: SigningKey | None = None) -> str:
    """Return the value of a kiosk's code: two hammers unless told otherwise."""
    expires = int((hub.clock.now() + GOOD_FOR).timestamp())
    number = time.monotonic_ns().to_bytes(8, "big")[-6:]
    held = lines or (HandedLine(gtin_of(hub, HAMMER), 2),)
    made = HandoverCode(chain or chain_of(hub.keys.feed_public), kiosk.enrolled.serial, expires, number, held)
    return to_value(key or kiosk.key, made)


@pytest.fixture
def phone(http: httpx.Client) -> Phone:
    """A French phone."""
    return Phone(http)


def test_looking_uses_nothing_up_and_taking_along_uses_the_code_up(
    hub: Hub, kiosk: TerminalClient, phone: Phone
) -> None:
    value = code(hub, kiosk)
    for _ in range(2):
        assert phone.open(f"/B/{value}").answer.status_code == 200
    assert "35,80 €" in phone.text
    assert "Total, 2 articles" in phone.text
    assert "Chambray" in phone.text
    phone.press()
    assert phone.answer.status_code == 200
    assert any(drawn.attributes.get("role") == "img" for drawn in phone.page.all("svg"))
    assert phone.open(f"/B/{value}").answer.status_code == 410
    assert phone.title == "Ce code a déjà servi"


def test_pressed_twice_is_one_basket_and_a_wish_takes_nobody_elses(
    hub: Hub, kiosk: TerminalClient, phone: Phone
) -> None:
    first, second, third = (f"/B/{code(hub, kiosk)}?wish=" for _ in range(3))
    wish = service.token()
    leads = [phone.http.post(first + wish).headers["location"].partition("?")[0] for _ in range(2)]
    assert leads == [f"/basket/{wish}"] * 2
    other = phone.http.post(second + wish).headers["location"].partition("?")[0]
    assert other != f"/basket/{wish}"
    assert phone.http.post(third + "short").headers["location"].startswith("/basket/")
    assert phone.http.post(third + service.token()).status_code == 410


def test_the_phones_code_comes_back_to_a_kiosk_once(hub: Hub, kiosk: TerminalClient, phone: Phone) -> None:
    phone.open(f"/B/{code(hub, kiosk)}").press()
    with reading(hub.engine) as connection:
        held = service.kept(connection, str(connection.scalar(select(phone_basket.c.id))), hub.clock.now())
    assert held is not None
    value, until = service.code_of(hub, held)
    read = from_value(
        value, chain_of(hub.keys.feed_public), lambda _: hub.keys.feed_public, hub.clock.now().timestamp()
    )
    assert read.lines == (HandedLine(gtin_of(hub, HAMMER), 2),)
    assert until - hub.clock.now() <= timedelta(minutes=30)
    assert kiosk.send("POST", "/baskets/redeem", {"code": value}).json() == {"redeemed": True}
    again = enrol(hub, phone.http, profile="tablet").send("POST", "/baskets/redeem", {"code": value})
    assert (again.status_code, again.json()["reason"]) == (409, "used")
    fresh, _ = service.code_of(hub, held)
    assert kiosk.send("POST", "/baskets/redeem", {"code": fresh}).status_code == 200


def test_another_phone_takes_a_copy_over(hub: Hub, kiosk: TerminalClient, phone: Phone) -> None:
    phone.open(f"/B/{code(hub, kiosk)}").press()
    with reading(hub.engine) as connection:
        held = service.kept(connection, str(connection.scalar(select(phone_basket.c.id))), hub.clock.now())
    assert held is not None
    other = Phone(phone.http, "en").open(f"/B/{service.code_of(hub, held)[0]}")
    assert "Claw hammer" in other.text
    assert other.press().answer.status_code == 200
    with reading(hub.engine) as connection:
        assert len(connection.execute(select(phone_basket)).all()) == 2


def test_prices_are_the_hubs_of_now(hub: Hub, kiosk: TerminalClient, phone: Phone) -> None:
    phone.open(f"/B/{code(hub, kiosk)}").press()
    with reading(hub.engine) as connection:
        kept = str(connection.scalar(select(phone_basket.c.id)))
    with writing(hub.engine) as connection:
        connection.execute(update(price).where(price.c.variant_id == HAMMER).values(cents=2000, promotion_cents=None))
    assert "40,00 €" in phone.open(f"/basket/{kept}").text


def test_what_is_no_longer_sold_is_told(hub: Hub, kiosk: TerminalClient, phone: Phone) -> None:
    lines = (HandedLine(gtin_of(hub, HAMMER), 1), HandedLine("00000000000017", 3))
    text = phone.open(f"/B/{code(hub, kiosk, *lines)}").text
    assert "1 article n’est plus vendu" in text  # noqa: RUF001 - French apostrophe
    phone.open(f"/B/{code(hub, kiosk, lines[1])}")
    assert "Plus rien" in phone.text
    assert not phone.page.all("form")


def test_every_bad_code_has_its_own_word(hub: Hub, kiosk: TerminalClient, phone: Phone, clock: Clock) -> None:
    good = code(hub, kiosk)
    middle = "A" if good[60] != "A" else "B"
    revoked = enrol(hub, phone.http)
    of_revoked = code(hub, revoked)
    with writing(hub.engine) as connection:
        revoke(connection, revoked.enrolled.terminal_id, "2026-11-21T13:32:00+00:00")
    bad = {
        "Ce code est illisible": good[:-9],
        "Ce code a été modifié": good[:60] + middle + good[61:],
        "Ce code n’est pas de notre enseigne": code(hub, kiosk, chain=b"else"),  # noqa: RUF001 - French apostrophe
        "Ce code contient trop d’articles": "A" * 520,  # noqa: RUF001 - French apostrophe
    }
    bad["Ce code est illisible"] = "not base 32"
    for title, value in bad.items():
        assert phone.open(f"/B/{value}").title == title
        assert phone.answer.status_code in {400, 413}
        assert not phone.page.all("form")
    assert "enseigne" in phone.open(f"/B/{of_revoked}").title
    assert "modifié" in phone.open(f"/B/{code(hub, kiosk, key=SigningKey.generate())}").title
    clock.forward(minutes=31)
    assert phone.open(f"/B/{good}").title == "Ce code a expiré"
    assert http_post(phone, f"/B/{good}") == 410


def http_post(phone: Phone, path: str) -> int:
    return phone.http.post(path).status_code


def test_a_terminal_hears_the_same_words(hub: Hub, kiosk: TerminalClient) -> None:
    foreign = code(hub, kiosk, chain=b"else")
    for value, word in (("A", "damaged"), (foreign, "foreign"), ("A" * 512, "damaged")):
        answer = kiosk.send("POST", "/baskets/redeem", {"code": value})
        assert (answer.status_code, answer.json()["reason"]) == (409, word)


def test_a_week_later_nothing_is_kept(hub: Hub, kiosk: TerminalClient, phone: Phone, clock: Clock) -> None:
    phone.open(f"/B/{code(hub, kiosk)}").press()
    with reading(hub.engine) as connection:
        kept = str(connection.scalar(select(phone_basket.c.id)))
    clock.forward(days=7, minutes=2)
    assert phone.open(f"/basket/{kept}").answer.status_code == 404
    turn(hub)
    with reading(hub.engine) as connection:
        assert connection.execute(select(phone_basket)).all() == []
        assert connection.execute(select(redeemed_basket)).all() == []


def test_the_pages_code_opens_this_hub_on_phones_and_is_read_by_kiosks(
    hub: Hub, kiosk: TerminalClient, phone: Phone
) -> None:
    phone.open(f"/B/{code(hub, kiosk)}").press()
    assert value_of(f"HTTP://HUB/B/{code(hub, kiosk)}") is not None
    with reading(hub.engine) as connection:
        keys = connection.scalars(select(terminal.c.public_key)).all()
    assert encode(bytes(kiosk.key.verify_key)) in keys
