"""One-time codes by message: sent to customers only, told to nobody else, limited in number, tries and time."""

import re
from typing import Any

from sqlalchemy import select

from app.hub.context import Hub
from app.hub.database.benefit_tables import shopper_ticket, shopper_token
from app.hub.database.engine import reading
from app.hub.database.tables import attempt, message
from tests.hub_client import TerminalClient
from tests.unit.hub.conftest import Clock

PHONE, STRANGER = "+33 6 39 98 14 47", "06 39 98 00 00"


def asked(kiosk: TerminalClient, phone: str = PHONE) -> Any:
    return kiosk.send("POST", "/shopper/code", {"phone": phone, "locale": "fr"})


def proved(kiosk: TerminalClient, ticket: str, code: str) -> Any:
    return kiosk.send("POST", "/shopper/prove", {"ticket": ticket, "code": code})


def letters(hub: Hub) -> list[Any]:
    with reading(hub.engine) as connection:
        return list(connection.execute(select(message.c.recipient, message.c.text).order_by(message.c.id)))


def code_in(text: str) -> str:
    return str(re.findall(r"\d{6}", text)[0])


def test_code_opens_the_account_once(kiosk: TerminalClient, hub: Hub) -> None:
    """Any spelling of the number: the code goes to the customer's phone and opens their account one time."""
    ticket = asked(kiosk).json()["ticket"]
    [(recipient, text)] = letters(hub)
    assert (recipient, "Maison Marcelin" in text) == ("06 39 98 14 47", True)
    assert proved(kiosk, ticket, code_in(text)).json()["first_name"] == "Camille"
    assert proved(kiosk, ticket, code_in(text)).json()["reason"] == "expired"


def test_stranger_is_answered_the_same(kiosk: TerminalClient, hub: Hub) -> None:
    """The answer does not tell who is a customer; nothing is sent, no code is right."""
    known, unknown = asked(kiosk).json(), asked(kiosk, STRANGER).json()
    assert (set(known), known["seconds"]) == (set(unknown), unknown["seconds"])
    assert len(letters(hub)) == 1
    assert proved(kiosk, unknown["ticket"], "000000").json()["reason"] == "code"


def test_wrong_codes_end_the_ticket(kiosk: TerminalClient, hub: Hub) -> None:
    """After five wrong codes not even the right one is taken."""
    ticket = asked(kiosk).json()["ticket"]
    right = code_in(letters(hub)[0][1])
    wrong = f"{(int(right) + 1) % 10**6:06}"
    assert [proved(kiosk, ticket, wrong).json()["reason"] for _ in range(5)] == ["code"] * 5
    assert proved(kiosk, ticket, right).json()["reason"] == "expired"


def test_code_ends_by_itself(kiosk: TerminalClient, hub: Hub, clock: Clock) -> None:
    """Five minutes after it was sent a code opens nothing."""
    ticket = asked(kiosk).json()["ticket"]
    clock.forward(minutes=5, seconds=1)
    assert proved(kiosk, ticket, code_in(letters(hub)[0][1])).json()["reason"] == "expired"


def test_code_is_of_one_terminal(kiosk: TerminalClient, tablet: TerminalClient, hub: Hub) -> None:
    """A ticket that another terminal shows is none."""
    ticket = asked(kiosk).json()["ticket"]
    assert proved(tablet, ticket, code_in(letters(hub)[0][1])).json()["reason"] == "expired"


def test_too_many_codes_lock_the_number(kiosk: TerminalClient, hub: Hub, clock: Clock) -> None:
    """Three codes in a quarter of an hour, also for a number that nobody has; then it goes on."""
    for phone in (PHONE, STRANGER):
        answers = [asked(kiosk, phone).status_code for _ in range(4)]
        assert answers == [200, 200, 200, 423]
    assert len(letters(hub)) == 3
    clock.forward(minutes=16)
    assert asked(kiosk).status_code == 200


def test_guessing_cards_locks_the_terminal(kiosk: TerminalClient) -> None:
    """Eleven unknown cards in a row: this terminal asks for no more cards for a while."""
    answers = [kiosk.send("POST", "/shopper/card", {"card": f"295000000{n:04}"}).status_code for n in range(12)]
    assert answers[:10] == [404] * 10
    assert answers[-1] == 423


def test_nothing_secret_is_kept_in_clear(kiosk: TerminalClient, hub: Hub) -> None:
    """Tickets, codes and tokens stand in the database as hashes; a phone number is in no counter."""
    ticket = asked(kiosk).json()["ticket"]
    code = code_in(letters(hub)[0][1])
    with reading(hub.engine) as connection:
        kept = str(connection.execute(select(shopper_ticket)).all()) + str(connection.execute(select(attempt)).all())
    assert all(secret not in kept for secret in (ticket, code, "639981447"))
    token = proved(kiosk, ticket, code).json()["token"]
    with reading(hub.engine) as connection:
        assert token not in str(connection.execute(select(shopper_token)).all())


def test_token_ends_with_the_session(kiosk: TerminalClient) -> None:
    """Who leaves is forgotten: the token is worth nothing afterwards."""
    token = kiosk.send("POST", "/shopper/card", {"card": "2950408155209"}).json()["token"]
    assert kiosk.send("POST", "/shopper/leave", {"token": token}).status_code == 204
    line = {"variant_id": "claw-hammer", "quantity": 3, "unit_cents": 1790}
    told = kiosk.send("POST", "/benefits/quote", {"lines": [line], "claim": {"token": token, "points": 100}}).json()
    assert [x["why"] for x in told["refused"]] == ["identify"]
