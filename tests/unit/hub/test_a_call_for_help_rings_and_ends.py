"""A call for help rings on the tablets of its own store, one associate takes it, and it ends by itself."""

from typing import Any

import pytest

from app.hub.context import Hub
from tests.hub_client import TerminalClient, enrol
from tests.unit.hub.conftest import Clock

LEA, PIN = "2041", "2580"
MARC = ("2017", "1470")


@pytest.fixture
def desk(tablet: TerminalClient) -> TerminalClient:
    """A tablet of the store with one of its own associates signed in."""
    assert tablet.sign_in(LEA, PIN).status_code == 200
    return tablet


def ring(kiosk: TerminalClient, name: str = "a1", **parts: Any) -> Any:
    return kiosk.send("POST", "/assist", {"id": name, "page": "Product", "variant_id": "claw-hammer"} | parts)


def rows(desk: TerminalClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = desk.send("GET", "/assist").json()["rows"]
    return found


def state(kiosk: TerminalClient, name: str = "a1") -> tuple[str, str]:
    told = kiosk.send("GET", f"/assist/{name}").json()
    return told["state"], told["by"]


def test_rings_with_what_was_looked_at_and_one_goes(kiosk: TerminalClient, desk: TerminalClient) -> None:
    assert ring(kiosk, basket_count=2).json()["state"] == "open"
    [row] = rows(desk)
    assert (row["page"], row["variant_id"], row["basket_count"]) == ("Product", "claw-hammer", 2)
    taken = desk.send("POST", "/assist/a1/take").json()["rows"]
    assert (taken[0]["state"], taken[0]["mine"]) == ("taken", True)
    kind, by = state(kiosk)
    assert kind == "taken"
    assert by
    assert " " not in by
    desk.send("POST", "/assist/a1/done")
    assert (rows(desk), state(kiosk)[0]) == ([], "done")


def test_the_same_terminal_rings_once_and_not_for_ever(
    kiosk: TerminalClient, clock: Clock, desk: TerminalClient
) -> None:
    assert ring(kiosk).json()["id"] == "a1"
    assert ring(kiosk, "a2").json()["id"] == "a1"
    clock.forward(minutes=6)
    assert (rows(desk), state(kiosk)) == ([], ("expired", ""))
    for number in range(5):
        kiosk.send("POST", f"/assist/b{number - 1}/cancel")
        assert ring(kiosk, f"b{number}").status_code == 200
    kiosk.send("POST", "/assist/b4/cancel")
    assert ring(kiosk, "b5").status_code == 423
    clock.forward(minutes=11)
    assert ring(kiosk, "b8").status_code == 200


def test_only_the_store_hears_it_and_only_its_terminal_follows_it(
    hub: Hub, kiosk: TerminalClient, desk: TerminalClient
) -> None:
    ring(kiosk)
    elsewhere = enrol(hub, kiosk.http, "blois")
    assert elsewhere.send("GET", "/assist/a1").status_code == 404
    assert elsewhere.send("POST", "/assist/a1/cancel").status_code == 404
    assert kiosk.send("GET", "/assist").status_code == 403
    assert len(rows(desk)) == 1


def test_two_associates_do_not_both_go(hub: Hub, kiosk: TerminalClient, desk: TerminalClient) -> None:
    ring(kiosk)
    second = enrol(hub, kiosk.http, profile="tablet")
    assert second.sign_in(*MARC).status_code == 200
    assert desk.send("POST", "/assist/a1/take").status_code == 200
    assert desk.send("POST", "/assist/a1/take").status_code == 200
    assert second.send("POST", "/assist/a1/take").status_code == 409
    assert [row["mine"] for row in rows(second)] == [False]


def test_the_shopper_may_change_their_mind(kiosk: TerminalClient, desk: TerminalClient) -> None:
    ring(kiosk)
    assert kiosk.send("POST", "/assist/a1/cancel").json()["state"] == "cancelled"
    assert rows(desk) == []
    assert desk.send("POST", "/assist/a1/take").status_code == 409
