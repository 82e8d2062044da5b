"""The wire can be cut and mended, and can lose answers while questions still arrive."""

import socket
import threading
from collections.abc import Iterator

import pytest

from app.cli.relay import Relay


@pytest.fixture
def echo() -> Iterator[int]:
    """Answer every line with itself; yields the port."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    near, _ = server.accept()
                except OSError:
                    return
                with near:
                    while data := near.recv(100):
                        near.sendall(data)

        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)


def ask(relay: Relay, text: bytes, seconds: float = 5) -> bytes:
    """Return what comes back for a text."""
    port = int(relay.url.rsplit(":", 1)[1])
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as near:
        near.sendall(text)
        return near.recv(100)


def test_cut_and_mended_on_the_same_port(echo: int) -> None:
    with Relay(echo) as relay:
        url = relay.url
        assert ask(relay, b"hello") == b"hello"
        relay.cut()
        with pytest.raises(OSError, match=r".*"):
            ask(relay, b"hello")
        relay.mend()
        assert relay.url == url
        assert ask(relay, b"again") == b"again"


def test_lost_answers(echo: int) -> None:
    with Relay(echo) as relay:
        relay.swallow_answers = True
        with pytest.raises(TimeoutError):
            ask(relay, b"hello", 0.3)
        assert relay.swallowed.wait(5)
