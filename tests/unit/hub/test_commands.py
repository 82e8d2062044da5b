"""A command is done once and its answer kept for ever, whatever the network or the sender does."""

import threading

import httpx
import pytest
from sqlalchemy import func, select

from app.hub.commands import service
from app.hub.context import Hub
from app.hub.database.engine import reading
from app.hub.database.tables import command as commands
from app.hub.database.tables import customer_order
from app.wire.commands import Outcome
from app.wire.signing import seal
from tests.hub_client import TerminalClient, enrol


def _orders(hub: Hub) -> int:
    with reading(hub.engine) as connection:
        return connection.scalar(select(func.count()).select_from(customer_order)) or 0


def test_same_command_gets_the_stored_answer_and_is_done_once(hub: Hub, kiosk: TerminalClient) -> None:
    before = kiosk.stock("online", "claw-hammer")
    order = kiosk.order()
    first, second = kiosk.answer(order), kiosk.answer(order)
    assert first == second
    assert (first.outcome, first.total_cents) == (Outcome.DONE, 2280)
    assert (_orders(hub), kiosk.stock("online", "claw-hammer")) == (1, before - 1)


def test_refusal_is_stored_too(kiosk: TerminalClient) -> None:
    order = kiosk.order(lines=[{"variant_id": "no-such-thing", "quantity": 1, "unit_cents": 1}])
    assert kiosk.answer(order) == kiosk.answer(order)


def test_same_id_with_another_body_refuses_the_whole_request_by_name(hub: Hub, kiosk: TerminalClient) -> None:
    order = kiosk.order()
    assert kiosk.answer(order).outcome is Outcome.DONE
    other = order.model_copy(update={"payload": kiosk.order().payload})
    answer = kiosk.push(kiosk.order(), other)
    assert (answer.status_code, answer.json()["reason"]) == (422, "idempotency")
    assert order.id in answer.json()["message"]
    assert _orders(hub) == 1


def test_same_id_twice_in_one_batch_with_two_bodies_is_refused(hub: Hub, kiosk: TerminalClient) -> None:
    order = kiosk.order()
    other = order.model_copy(update={"sequence": 99})
    assert kiosk.push(order, other).json()["reason"] == "idempotency"
    assert _orders(hub) == 0


def test_same_id_from_another_terminal_is_refused(hub: Hub, http: httpx.Client, kiosk: TerminalClient) -> None:
    order = kiosk.order()
    kiosk.answer(order)
    assert enrol(hub, http).push(order).json()["reason"] == "idempotency"


def test_one_bad_command_never_blocks_the_others(hub: Hub, kiosk: TerminalClient) -> None:
    sealed = seal(kiosk.enrolled.seal_key, "{}")
    bad = [kiosk.command("AAAA"), kiosk.command(sealed)]
    answers = kiosk.push(*bad, kiosk.order()).json()["answers"]
    assert [(x["outcome"], x["reason"]) for x in answers] == [("refused", "invalid")] * 2 + [("done", "")]
    assert _orders(hub) == 1


def test_what_a_newer_terminal_means_waits_and_leaves_no_trace(hub: Hub, kiosk: TerminalClient) -> None:
    """A type of command, or a field of what was agreed, that this hub does not know; it may still come to know it."""
    before = kiosk.stock("online", "claw-hammer")
    sealed = seal(kiosk.enrolled.seal_key, "{}")
    newer = [kiosk.command(sealed, kind="order.eat"), kiosk.order(gift_wrap=True)]
    for _ in range(2):
        answers = kiosk.push(*newer).json()["answers"]
        assert [(x["outcome"], x["reason"]) for x in answers] == [("retry", "hub_older")] * 2
    with reading(hub.engine) as connection:
        assert connection.scalar(select(func.count()).select_from(commands)) == 0
    assert (_orders(hub), kiosk.stock("online", "claw-hammer")) == (0, before)


def test_fields_around_a_command_that_are_not_known_change_nothing(kiosk: TerminalClient) -> None:
    order = kiosk.order()
    newer = {"commands": [order.model_dump(mode="json") | {"channel": "kiosk"}], "hurry": True}
    answers = kiosk.send("POST", "/commands", newer).json()["answers"]
    assert answers == [kiosk.answer(order).model_dump(mode="json")]
    assert answers[0]["outcome"] == "done"


def test_mistake_of_the_hub_asks_for_the_same_again_and_stores_nothing(
    hub: Hub, kiosk: TerminalClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = kiosk.order()

    def broken(*_: object) -> None:
        message = "a bug"
        raise RuntimeError(message)

    with monkeypatch.context() as patch:
        patch.setattr("app.hub.orders.records._write_lines", broken)
        assert kiosk.answer(order).outcome is Outcome.RETRY
    with reading(hub.engine) as connection:
        assert connection.scalar(select(func.count()).select_from(commands)) == 0
    assert _orders(hub) == 0
    assert kiosk.answer(order).outcome is Outcome.DONE


def test_two_connections_with_the_same_command_do_it_once(hub: Hub, kiosk: TerminalClient) -> None:
    order = kiosk.order()
    answers: list[object] = []
    threads = [threading.Thread(target=lambda: answers.append(kiosk.answer(order))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 4
    assert len(set(map(str, answers))) == 1
    assert _orders(hub) == 1


def test_batch_has_its_limits(kiosk: TerminalClient) -> None:
    assert kiosk.send("POST", "/commands", {"commands": []}).json()["reason"] == "invalid"
    many = [kiosk.order().model_dump(mode="json") for _ in range(51)]
    assert kiosk.send("POST", "/commands", {"commands": many}).status_code == 422


def test_types_of_commands_are_known_by_name() -> None:
    assert {"order.place", "order.settle_call", "review.write"} <= set(service.WORK)
