"""What a wire may do to an exchange: each mood is a function of one."""

import json
import random
from dataclasses import replace

from nacl.signing import SigningKey

from app.wire.feeds import Head, SignedHead
from app.wire.signing import sign
from tests.faults.proxy import Answer, Exchange, Mood, pass_on

ORDERS = "/api/"
HEAD = "/head.json"
STRANGER = SigningKey(bytes(range(32)))
HTML = b"<!doctype html><title>Welcome</title><p>Accept the terms of this network to go on.</p>"
JSON_TYPE, HTML_TYPE = "application/json", "text/html; charset=utf-8"


def black_hole(exchange: Exchange) -> None:
    """Take the question and never say a word."""
    exchange.acted()
    exchange.hold()


def slow(exchange: Exchange) -> None:
    """Answer a few bytes at a time."""
    exchange.acted()
    exchange.trickle(exchange.ask(), 48, 0.02)


def answer_lost(exchange: Exchange) -> None:
    """Let the hub do all its work and lose what it says."""
    exchange.ask()
    exchange.acted()
    exchange.hang_up()


def reset(rng: random.Random) -> Mood:
    """Reset connections, before or after the hub has worked."""

    def mood(exchange: Exchange) -> None:
        if rng.random() < 0.5:
            exchange.ask()
        exchange.acted()
        exchange.reset()

    return mood


def canned(rng: random.Random, status: int, kind: str, body: bytes) -> Mood:
    """Answer this to everything, before or after the hub has worked."""

    def mood(exchange: Exchange) -> None:
        if rng.random() < 0.5:
            exchange.ask()
        exchange.acted()
        exchange.reply(Answer(status, (("Content-Type", kind),), body))

    return mood


def half_a_body(exchange: Exchange) -> None:
    """Announce the whole answer, send half of it and hang up."""
    answer = exchange.ask()
    half = replace(answer, body=answer.body[: len(answer.body) // 2])
    exchange.acted()
    exchange.reply(half, announced=len(answer.body))
    exchange.hang_up()


def half_a_json(exchange: Exchange) -> None:
    """Send half of the answer and say that it is all."""
    answer = exchange.ask()
    exchange.acted()
    exchange.reply(replace(answer, body=answer.body[: len(answer.body) // 2]))


def damaged_files(rng: random.Random) -> Mood:
    """Flip a byte in, or cut off the end of, every feed file."""

    def mood(exchange: Exchange) -> None:
        answer = exchange.ask()
        if not exchange.path.endswith(".zst") or answer.status != 200 or not answer.body:
            exchange.reply(answer)
            return
        data = bytearray(answer.body)
        if rng.random() < 0.3:
            del data[rng.randrange(len(data)) :]
        else:
            data[rng.randrange(len(data))] ^= rng.randrange(1, 256)
        exchange.acted()
        exchange.reply(replace(answer, body=bytes(data)))

    return mood


def damaged_heads(rng: random.Random) -> Mood:
    """Flip a byte in every head."""

    def mood(exchange: Exchange) -> None:
        answer = exchange.ask()
        if not exchange.path.endswith(HEAD) or not answer.body:
            exchange.reply(answer)
            return
        data = bytearray(answer.body)
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        exchange.acted()
        exchange.reply(replace(answer, body=bytes(data)))

    return mood


def foreign_heads(first: dict[str, bytes]) -> Mood:
    """Serve newer heads of every shard, signed by a stranger."""

    def mood(exchange: Exchange) -> None:
        known = first.get(exchange.path)
        if known is None:
            pass_on(exchange)
            return
        head = Head.model_validate_json(SignedHead.model_validate_json(known).head)
        text = head.model_copy(update={"watermark": head.watermark + 1_000_000}).model_dump_json()
        forged = SignedHead(head=text, signature=sign(STRANGER, text.encode())).model_dump_json()
        exchange.acted()
        exchange.reply(Answer(200, (("Content-Type", JSON_TYPE), ("ETag", '"forged"')), forged.encode()))

    return mood


def old_heads(first: dict[str, bytes]) -> Mood:
    """Serve heads as they were at the beginning, rightly signed: what somebody kept who wants yesterday's prices."""

    def mood(exchange: Exchange) -> None:
        known = first.get(exchange.path)
        if known is None:
            pass_on(exchange)
            return
        exchange.acted()
        exchange.reply(Answer(200, (("Content-Type", JSON_TYPE), ("ETag", '"of-old"')), known))

    return mood


def listening(heads: dict[str, bytes]) -> Mood:
    """Pass everything on and keep the first head of every shard."""

    def mood(exchange: Exchange) -> None:
        answer = exchange.ask()
        if exchange.path.endswith(HEAD) and answer.status == 200:
            heads.setdefault(exchange.path, answer.body)
        exchange.reply(answer)

    return mood


def problem(status: int, reason: str) -> bytes:
    """Return the body of an error as the hub writes it."""
    return json.dumps({"reason": reason, "message": f"status {status}"}).encode()
