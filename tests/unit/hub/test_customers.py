"""Associates find and open customers; a kiosk never does; every look leaves a row."""

import pytest
from sqlalchemy import insert, select

from app.hub.context import Hub
from app.hub.customers.service import fold, masked_email, masked_phone
from app.hub.database.engine import reading, writing
from app.hub.database.tables import audit, customer
from app.wire.customers import CustomerMessage
from tests.hub_client import TerminalClient

CAMILLE, CARD = "4081552", "2950408155209"


@pytest.fixture
def lea(tablet: TerminalClient) -> TerminalClient:
    """Return a tablet on which Léa is signed in."""
    assert tablet.sign_in("2041", "2580").status_code == 200
    return tablet


def _codes(client: TerminalClient, query: str) -> list[str]:
    answer = client.send("POST", "/customers/find", {"query": query})
    return [row["code"] for row in answer.json()["rows"]]


@pytest.mark.parametrize("query", ["Moreau", "mor cam", "CAMÏLLE", "camille moreau", CARD, f"CMP1:L:{CARD}"])
def test_customer_is_found(lea: TerminalClient, query: str) -> None:
    assert CAMILLE in _codes(lea, query)


@pytest.mark.parametrize("query", ["oreau", "camille dupont", "%%", "__", "2950408155200", "CMP1:L:"])
def test_nobody_is_found_by_what_is_not_theirs(lea: TerminalClient, query: str) -> None:
    assert _codes(lea, query) == []


def test_row_says_enough_to_choose_and_no_more(lea: TerminalClient) -> None:
    row = lea.send("POST", "/customers/find", {"query": CARD}).json()["rows"][0]
    assert row == {
        "code": CAMILLE,
        "name": "Camille Moreau",
        "town": "Chambray",
        "tier": "gold",
        "hint": "06 39 •• •• 47",
    }


def test_at_most_twenty_rows_and_whether_there_are_more(hub: Hub, lea: TerminalClient) -> None:
    with writing(hub.engine) as connection:
        known = connection.execute(select(customer).where(customer.c.code == CAMILLE)).one()._asdict()
        rows = [known | {"code": f"x{n}", "card": "", "folded_name": " many of them"} for n in range(25)]
        connection.execute(insert(customer), rows)
    found = lea.send("POST", "/customers/find", {"query": "many"}).json()
    assert (len(found["rows"]), found["more"]) == (20, True)


def test_page_holds_every_channel_with_contacts_masked(lea: TerminalClient) -> None:
    page = CustomerMessage.model_validate(lea.send("GET", f"/customers/{CAMILLE}").json())
    assert (page.name, page.points, page.next_reward_points) == ("Camille Moreau", 1840, 160)
    assert (page.email, page.phone) == ("c•••@example.org", "06 39 •• •• 47")
    assert {x.channel for x in page.purchases} >= {"store", "web", "kiosk", "app"}
    assert page.purchases[0].title.startswith("Mitigeur")
    assert page.notes[0].author == "Léa D."


def test_order_taken_for_a_customer_is_on_their_page(lea: TerminalClient) -> None:
    assert lea.answer(lea.order(customer_code=CAMILLE, associate="2041")).outcome == "done"
    page = CustomerMessage.model_validate(lea.send("GET", f"/customers/{CAMILLE}").json())
    newest = page.purchases[0]
    assert (newest.channel, newest.cents, newest.state) == ("tablet", 2280, "confirmed")
    assert newest.title.startswith("Marteau")
    assert newest.picture.endswith(".webp")


def test_kiosk_sees_nobody_whatever_token_it_shows(lea: TerminalClient, kiosk: TerminalClient) -> None:
    kiosk.token = lea.token
    for answer in (
        kiosk.send("POST", "/customers/find", {"query": "moreau"}),
        kiosk.send("GET", f"/customers/{CAMILLE}"),
    ):
        assert (answer.status_code, answer.json()["reason"]) == (403, "profile")


def test_tablet_without_session_sees_nobody(tablet: TerminalClient) -> None:
    for token in ("", "wrong", "x" * 150):
        tablet.token = token
        answer = tablet.send("GET", f"/customers/{CAMILLE}")
        assert (answer.status_code, answer.json()["reason"]) == (401, "token")


def test_every_look_leaves_a_row_without_the_name(hub: Hub, lea: TerminalClient) -> None:
    _codes(lea, "Moreau")
    lea.send("GET", f"/customers/{CAMILLE}")
    assert lea.send("GET", "/customers/nobody").json()["reason"] == "unknown_customer"
    with reading(hub.engine) as connection:
        rows = connection.execute(select(audit).where(audit.c.action.like("customer%")).order_by(audit.c.id)).all()
    assert [row.action for row in rows] == ["customer.find", "customer.open", "customer.open"]
    assert {(row.associate, row.terminal_id) for row in rows} == {("2041", lea.enrolled.terminal_id)}
    assert [row.subject for row in rows[1:]] == [CAMILLE, "nobody"]
    assert "moreau" not in rows[0].subject.lower()


def test_folding_forgets_accents_case_and_punctuation() -> None:
    assert fold("  D'Été-Müller  ÇA ") == "d ete muller ca"


def test_contacts_that_are_not_there_stay_empty() -> None:
    assert (masked_email(""), masked_phone(""), masked_phone("12")) == ("", "", "")
