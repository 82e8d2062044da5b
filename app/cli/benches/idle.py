"""Idle: terminals ask whether anything changed, nothing did; polls that one worker answers for a second of its CPU.

The CPU is that of the hub's process as the system counts it. The yardstick is an ASGI application that answers 304 and
does nothing else, under uvicorn as it comes, asked by the same client.
"""

import multiprocessing
import os
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import uvicorn
from starlette.types import Receive, Scope, Send

from app.cli.bench import Result
from app.cli.benches.range import make_hub
from app.hub.doors import LOOPBACK, listen
from app.hub.server import EmbeddedHub
from app.sync.client import HubClient
from app.wire import PROTOCOL
from app.wire.signing import PROTOCOL_HEADER

CLIENTS = 8
POLLS = 40_000
SHARD = "stores"
NOT_MODIFIED = b"HTTP/1.1 304"
END = b"\r\n\r\n"
BUDGET = {"bytes_each": 400.0}
LEAST = {"polls_per_core_s": 5000.0}


def measure(folder: Path) -> Result:
    """Return polls answered for a second of the hub's CPU, and the bytes of an answer."""
    settings, _ = make_hub(folder, 0)
    with EmbeddedHub(settings, demo=False) as hub, HubClient(hub.url, 60.0) as client:
        head = client.head(SHARD, "")
        assert head is not None and hub.pid is not None  # noqa: PT018, S101 - it runs, and no ETag was told
        rate, size = _poll(hub.port, hub.pid, head[1])
    with _empty() as (port, pid):
        bare, bare_size = _poll(port, pid, head[1])
    figures = {"polls": float(POLLS), "polls_per_core_s": rate, "bytes_each": size}
    yardstick = {"empty_asgi_per_core_s": bare, "empty_asgi_bytes_each": bare_size}
    return Result("idle", figures, yardstick, BUDGET, LEAST)


def _poll(port: int, pid: int, etag: str) -> tuple[float, float]:
    """Return polls a CPU second of the process, and bytes of an answer; as the terminal's own client asks."""
    words = (
        f"GET /feeds/{SHARD}/head.json HTTP/1.1",
        f"Host: {LOOPBACK}:{port}",
        "Accept: */*\r\nAccept-Encoding: gzip, deflate, zstd",
        "Connection: keep-alive\r\nUser-Agent: python-httpx/0.28",
        f"{PROTOCOL_HEADER}: {PROTOCOL}",
        f"If-None-Match: {etag}",
    )
    request = "\r\n".join(words).encode() + END
    with ExitStack() as stack:
        doors = [stack.enter_context(socket.create_connection((LOOPBACK, port), 60)) for _ in range(CLIENTS)]
        _ask(doors, request, POLLS // 10)
        before = _cpu_s(pid)
        received = _ask(doors, request, POLLS)
        spent = _cpu_s(pid) - before
    return round(POLLS / max(spent, 1 / os.sysconf("SC_CLK_TCK")), 1), round(received / POLLS, 1)


def _ask(doors: list[socket.socket], request: bytes, times: int) -> int:
    """Let the clients ask so many times together; return the bytes of all answers that nothing changed.

    Where the hub has to check its head first, it answers that nothing changed just the same.
    """
    received = 0
    for _ in range(times // len(doors)):
        for door in doors:
            door.sendall(request)
        for door in doors:
            received += len(_answer(door))
    return received


def _answer(door: socket.socket) -> bytes:
    answer = b""
    while not answer.endswith(END):
        part = door.recv(4096)
        if not part:
            break
        answer += part
    if not answer.startswith(NOT_MODIFIED):
        message = f"a poll was answered with {answer[:60]!r}"
        raise RuntimeError(message)
    return answer


def _cpu_s(pid: int) -> float:
    """Return the CPU seconds of a process, all its threads, of its own and of the system for it; Linux only."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def _empty() -> Iterator[tuple[int, int]]:
    """Serve the empty application in a process of its own; give its port and its number."""
    door = listen(LOOPBACK, 0)
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(door,), daemon=True)
    process.start()
    try:
        yield door.getsockname()[1], process.pid or 0
    finally:
        door.close()
        process.terminate()
        process.join()


def _serve(door: socket.socket) -> None:
    config = uvicorn.Config(_nothing, log_level="warning", access_log=False, lifespan="off")
    uvicorn.Server(config).run(sockets=[door])


async def _nothing(_: Scope, __: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 304, "headers": []})
    await send({"type": "http.response.body", "body": b""})
