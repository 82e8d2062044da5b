"""A shopper pays at the payment terminal beside the screen: by touch, with the hub, whatever the terminal does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.chain import Chain
from tests.gui.stage import LANDSCAPE, Stage, stage
from tests.gui.test_basket_and_payment_by_phone import ordered
from tests.payment_terminal import CARD, FakeTerminal, Mood, running

TRIAL: dict[str, Any] = {"kind": "trial"}


@pytest.fixture
def fake() -> Iterator[FakeTerminal]:
    """A payment terminal on loopback that approves."""
    with running() as made:
        yield made


def reach(fake: FakeTerminal) -> dict[str, Any]:
    """Return the settings that lead to it."""
    return {"kind": "caisse_ap", "host": "127.0.0.1", "port": fake.port, "timeout_s": 30}


def wait_for(at: Stage, state: str) -> None:
    payment = at.model("PaymentTerminal")
    at.pilot.wait(lambda: payment.property("state") == state, f"the payment terminal to be {state!r}")
    at.settle()


def booked(chain: Chain, number: str) -> list[tuple[str, str]]:
    rows = chain.rows("SELECT provider, state FROM payment WHERE number = ? ORDER BY opened_at, id", number)
    return [(row["provider"], row["state"]) for row in rows]


def number_of(at: Stage) -> str:
    return str(at.model("Confirmation").property("number"))


def on_hub(at: Stage, chain: Chain, *wanted: tuple[str, str]) -> None:
    number = number_of(at)
    at.pilot.wait(lambda: booked(chain, number) == list(wanted), f"the hub to have {wanted}")


def test_paid_at_the_terminal_is_paid_on_screen_and_hub(chain: Chain, own_kiosk: Path, fake: FakeTerminal) -> None:
    """One touch, the hub's amount, nothing of the card anywhere; the order is paid for everybody."""
    fake.mood = Mood(hold=True)
    with stage(own_kiosk, chain, payment_terminal=reach(fake)) as at:
        ordered(at)
        number = number_of(at)
        at.pilot.touch("payHere")
        wait_for(at, "charging")
        assert fake.begun.wait(20)
        at.pilot.need("redKey")
        for name in ("terminalCancel", "trialTerminal", "terminalDone"):
            assert not at.pilot.see(name), name
        assert "89,90" in str(at.model("PaymentTerminal").property("amount"))
        fake.release.set()
        wait_for(at, "paid")
        assert fake.charged == [8990]
        on_hub(at, chain, ("caisse_ap", "paid"))
        events = chain.rows("SELECT state, actor FROM order_event WHERE number = ? ORDER BY id", number)
        assert tuple(events[-1]) == ("paid", "payment:caisse_ap")
        at.pilot.touch("terminalDone")
        at.settle()
        assert (at.model("Navigation").property("page"), at.model("PaymentTerminal").property("state")) == (
            "Attract",
            "",
        )
    kept = [file.read_bytes() for file in own_kiosk.rglob("*") if file.is_file()]
    kept.append((chain.settings.data_dir / "hub.db").read_bytes())
    assert not [value for value in (CARD["AA"], CARD["AI"]) for data in kept if value.encode() in data]


def test_declined_then_given_up_then_paid(chain: Chain, own_kiosk: Path) -> None:
    """The test terminal does what is touched; each try is booked, none of them twice."""
    with stage(own_kiosk, chain, payment_terminal=TRIAL, size=LANDSCAPE) as at:
        ordered(at)
        at.pilot.touch("payHere")
        for choice, state in (("declined", "declined"), ("cancelled", "cancelled")):
            wait_for(at, "charging")
            at.pilot.touch(f"trial-{choice}")
            wait_for(at, state)
            at.pilot.touch("terminalAgain")
        wait_for(at, "charging")
        at.pilot.touch("terminalCancel")
        wait_for(at, "cancelled")
        at.pilot.touch("terminalDone")
        at.settle()
        assert at.model("Navigation").property("page") == "Confirmation"
        at.pilot.touch("payHere")
        wait_for(at, "charging")
        at.pilot.touch("trial-approved")
        wait_for(at, "paid")
        on_hub(at, chain, ("trial", "declined"), ("trial", "cancelled"), ("trial", "cancelled"), ("trial", "paid"))


def test_a_lost_answer_is_found_again_without_a_second_charge(
    chain: Chain, own_kiosk: Path, fake: FakeTerminal
) -> None:
    """The screen says so, offers no other way to pay meanwhile, and asks by itself."""
    fake.mood = Mood(lost=True, forgetful=True)
    with stage(own_kiosk, chain, payment_terminal=reach(fake)) as at:
        ordered(at)
        payment = at.model("PaymentTerminal")
        at.pilot.touch("payHere")
        wait_for(at, "unknown")
        assert not at.pilot.see("terminalAgain")
        on_hub(at, chain, ("caisse_ap", "unknown"))
        at.pilot.touch("terminalDone")
        at.settle()
        at.pilot.need("finish")
        assert not at.pilot.see("payByPhone")
        at.pilot.touch("payHere")
        at.settle()
        assert (payment.property("state"), fake.charged) == ("unknown", [8990])
        fake.mood = Mood()
        payment.ask_again()
        wait_for(at, "paid")
        on_hub(at, chain, ("caisse_ap", "paid"))
        assert fake.charged == [8990]


def test_a_terminal_that_is_off_leaves_phone_and_till(chain: Chain, own_kiosk: Path, fake: FakeTerminal) -> None:
    """Nothing is booked; the phone's button works, and another try as well."""
    settings = reach(fake)
    fake.server_close()
    with stage(own_kiosk, chain, payment_terminal=settings) as at:
        ordered(at)
        at.pilot.touch("payHere")
        wait_for(at, "away")
        at.pilot.need("terminalAgain")
        assert booked(chain, number_of(at)) == []
        at.pilot.touch("terminalDone")
        at.settle()
        at.pilot.touch("payByPhone")
        at.pilot.wait(lambda: at.model("Payment").property("state") == "waiting", "the link")


def test_without_a_terminal_there_is_no_such_button(chain: Chain, own_kiosk: Path) -> None:
    with stage(own_kiosk, chain) as at:
        ordered(at)
        assert not at.pilot.see("payHere")
