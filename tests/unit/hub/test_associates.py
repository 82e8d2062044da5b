"""Only somebody who knows the PIN gets a session; who guesses is locked out for longer and longer."""

from sqlalchemy import select

from app.domain.locks import lock_time
from app.hub.context import Hub
from app.hub.database.columns import metadata
from app.hub.database.engine import reading
from app.hub.database.tables import associate, audit
from tests.hub_client import TerminalClient, enrol
from tests.unit.hub.conftest import Clock

NUMBER, PIN, WRONG = "2041", "2580", "0000"


def test_right_pin_opens_a_session_of_eight_hours(tablet: TerminalClient, clock: Clock) -> None:
    signed = tablet.sign_in(NUMBER, PIN)
    assert signed.status_code == 200
    said = signed.json()
    assert (said["number"], said["name"], said["store_id"]) == (NUMBER, "Léa Dubois", "chambray")
    find = {"query": "moreau"}
    assert tablet.send("POST", "/customers/find", find).status_code == 200
    clock.forward(hours=8, seconds=1)
    assert tablet.send("POST", "/customers/find", find).json()["reason"] == "token"


def test_neither_pin_nor_token_is_kept_in_clear(hub: Hub, tablet: TerminalClient) -> None:
    tablet.sign_in(NUMBER, PIN)
    with reading(hub.engine) as connection:
        assert all(row.startswith("$argon2id$") for row in connection.scalars(select(associate.c.pin_hash)))
        held = [str(row) for table in metadata.sorted_tables for row in connection.execute(select(table))]
    assert tablet.token
    assert not [row for row in held if tablet.token in row]


def test_token_ends_with_sign_out_and_works_on_its_tablet_alone(hub: Hub, tablet: TerminalClient) -> None:
    tablet.sign_in(NUMBER, PIN)
    other = enrol(hub, tablet.http, profile="tablet")
    other.token = tablet.token
    assert other.send("GET", "/customers/4081552").json()["reason"] == "token"
    assert tablet.send("POST", "/associates/sign-out").status_code == 204
    assert tablet.send("GET", "/customers/4081552").json()["reason"] == "token"


def test_kiosk_cannot_sign_anybody_in(kiosk: TerminalClient) -> None:
    answer = kiosk.sign_in(NUMBER, PIN)
    assert (answer.status_code, answer.json()["reason"]) == (403, "profile")


def test_wrong_pins_are_counted_down_and_then_lock(tablet: TerminalClient, clock: Clock) -> None:
    for left in (4, 3, 2, 1):
        answer = tablet.sign_in(NUMBER, WRONG)
        assert (answer.status_code, answer.json()["reason"]) == (403, "pin")
        assert str(left) in answer.json()["message"]
    fifth = tablet.sign_in(NUMBER, WRONG)
    assert (fifth.status_code, fifth.json()["reason"]) == (423, "locked")
    assert tablet.sign_in(NUMBER, PIN).status_code == 423
    clock.forward(minutes=1, seconds=1)
    assert "2 min" in tablet.sign_in(NUMBER, WRONG).json()["message"]
    clock.forward(minutes=2, seconds=1)
    assert tablet.sign_in(NUMBER, PIN).status_code == 200
    assert "4" in tablet.sign_in(NUMBER, WRONG).json()["message"]


def test_turning_the_clock_back_unlocks_nobody_and_forward_only_once(tablet: TerminalClient, clock: Clock) -> None:
    for _ in range(5):
        tablet.sign_in(NUMBER, WRONG)
    clock.forward(days=-400)
    assert tablet.sign_in(NUMBER, PIN).json()["message"].endswith("1 min")


def test_lock_is_of_one_person_on_one_device(hub: Hub, tablet: TerminalClient) -> None:
    for _ in range(5):
        tablet.sign_in(NUMBER, WRONG)
    assert tablet.sign_in("2017", "1470").status_code == 200
    assert enrol(hub, tablet.http, profile="tablet").sign_in(NUMBER, PIN).status_code == 200


def test_unknown_number_is_answered_like_a_wrong_pin(tablet: TerminalClient) -> None:
    answer = tablet.sign_in("999999", WRONG)
    assert (answer.status_code, answer.json()["reason"]) == (403, "pin")


def test_locks_grow_to_a_day_and_no_further() -> None:
    minutes = [lock_time(failures).total_seconds() / 60 for failures in (4, 5, 6, 7, 15, 16, 4000)]
    assert minutes == [0, 1, 2, 4, 1024, 1440, 1440]


def test_sign_ins_are_audited(hub: Hub, tablet: TerminalClient) -> None:
    tablet.sign_in(NUMBER, WRONG)
    tablet.sign_in(NUMBER, PIN)
    tablet.send("POST", "/associates/sign-out")
    with reading(hub.engine) as connection:
        rows = connection.execute(select(audit.c.action, audit.c.associate, audit.c.terminal_id).order_by(audit.c.id))
        found = [tuple(row) for row in rows]
    actions = ("sign-in.failed", "sign-in", "sign-out")
    assert found == [(action, NUMBER, tablet.enrolled.terminal_id) for action in actions]
