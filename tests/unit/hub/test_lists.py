"""The operator's lists: orders by state and store, commands that were refused; neither names a customer."""

import json

from typer.testing import CliRunner

from app.cli.hub import app as cli
from app.hub.context import Hub
from app.hub.settings import HubSettings
from app.wire.commands import Outcome
from tests.hub_client import TerminalClient, enrol

NO_SUCH = [{"variant_id": "no-such-thing", "quantity": 1, "unit_cents": 500}]
PICK_UP = {"method": "pick-up", "delivery_cents": 0, "address": None, "store_id": "blois"}


def run(settings: HubSettings, *words: str, status: int = 0) -> str:
    place = ("--database", settings.database_url, "--data", str(settings.data_dir))
    done = CliRunner().invoke(cli, [*words, *place])
    assert done.exit_code == status, (done.output, done.exception)
    return done.output


def test_orders_of_a_state_and_a_store(settings: HubSettings, hub: Hub, kiosk: TerminalClient) -> None:
    assert run(settings, "orders") == "no order is in state call\n"
    assert kiosk.answer(kiosk.order()).outcome is Outcome.DONE
    kiosk.answer(kiosk.order(lines=NO_SUCH))
    kiosk.answer(kiosk.order(lines=NO_SUCH, **PICK_UP))
    assert len(run(settings, "orders", "--state", "confirmed").splitlines()) == 1
    shown = [json.loads(line) for line in run(settings, "orders", "--state", "call", "--json").splitlines()]
    assert [(line["store"], line["reason"]) for line in shown] == [
        ("chambray", "unknown_product"),
        ("blois", "unknown_product"),
    ]
    assert shown[1]["number"] in run(settings, "orders", "--store", "blois")
    assert shown[0]["number"] not in run(settings, "orders", "--store", "blois")
    assert "Alix" not in str(shown)
    assert "example.org" not in str(shown)
    assert hub.engine.dialect.name in settings.database_url


def test_store_that_does_not_exist_is_told(settings: HubSettings) -> None:
    done = CliRunner().invoke(cli, ["orders", "--store", "atlantis", "--database", settings.database_url])
    assert "there is no store 'atlantis'" in str(done.exception)


def test_refused_commands_by_terminal_with_their_reason(settings: HubSettings, hub: Hub, kiosk: TerminalClient) -> None:
    assert run(settings, "refused") == "nothing was refused\n"
    other = enrol(hub, kiosk.http, "blois")
    sent = [kiosk.order(lines=NO_SUCH), other.order(address=None), kiosk.order(), kiosk.order(lines=NO_SUCH)]
    for client, command in zip((kiosk, other, kiosk, kiosk), sent, strict=True):
        client.answer(command)
    shown = [json.loads(line) for line in run(settings, "refused", "--json").splitlines()]
    assert {line["id"] for line in shown} == {sent[0].id, sent[1].id, sent[3].id}
    terminals = [line["terminal"] for line in shown]
    assert terminals == sorted(terminals)
    assert {line["store"]: line["reason"] for line in shown} == {"chambray": "unknown_product", "blois": "invalid"}
    assert len(run(settings, "refused", "--limit", "1").splitlines()) == 1
