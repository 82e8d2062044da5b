"""A payment terminal on loopback that speaks the Protocole Caisse: slowly, in pieces, wrongly or not at all."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from app.domain.payments import Charge

CARD = {"AA": "497010######0014", "AB": "2911", "AI": "A0000000421010", "CC": "001", "CI": "1", "CF": "1010000000"}
"""What a real terminal says of the card; nothing of it may be found anywhere afterwards."""


def fields_of(data: bytes) -> dict[str, str]:
    """Return the fields of a message, read in another way than the program reads them."""
    text, fields = data.decode("ascii"), {}
    while text:
        size = int(text[2:5])
        fields[text[:2]], text = text[5 : 5 + size], text[5 + size :]
    return fields


def written(fields: dict[str, str]) -> bytes:
    """Return a message of these fields."""
    return "".join(tag + f"{len(value):>03}" + value for tag, value in fields.items()).encode("ascii")


@dataclass
class Mood:
    """How it answers a charge: `status`, `detail`; `lost`: does its work and hangs up; `raw`: says this instead.

    `hold`: waits for `release` before it answers. `forgetful`: keeps no references. `pieces`: of so many bytes.
    """

    status: str = "10"
    detail: str = ""
    over: dict[str, str] = field(default_factory=dict)
    lost: bool = False
    raw: bytes | None = None
    hold: bool = False
    forgetful: bool = False
    pieces: int = 0


class FakeTerminal(socketserver.ThreadingTCPServer):
    """Charges when it is asked to and remembers its last payment; `charged` are the amounts that moved."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, port: int = 0) -> None:
        """Listen on loopback."""
        super().__init__(("127.0.0.1", port), _Talk)
        self.mood = Mood()
        self.asked: list[dict[str, str]] = []
        self.charged: list[int] = []
        self.last: dict[str, str] = {}
        self.begun, self.release = threading.Event(), threading.Event()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    def answer(self, question: dict[str, str]) -> bytes | None:
        """Do what is asked; None: hang up without a word."""
        self.asked.append(question)
        if question["CD"] == "3":
            return self._duplicate(question)
        self.begun.set()
        if self.mood.hold:
            self.release.wait(30)
        said = question | {"AE": self.mood.status} | self.mood.over
        if self.mood.status == "10":
            self.charged.append(int(question["CB"]))
            said |= CARD | {"AC": "A00395"}
            self.last = said
        if self.mood.detail:
            said["AF"] = self.mood.detail
        if self.mood.lost:
            return None
        return written(said) if self.mood.raw is None else self.mood.raw

    def _duplicate(self, question: dict[str, str]) -> bytes:
        if not self.last:
            return written(question | {"AE": "01", "AF": "07"})
        kept = {tag: value for tag, value in self.last.items() if tag != "CH" or not self.mood.forgetful}
        return written(kept | {"CD": "3"})


class _Talk(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        fake: Any = self.server
        data = fake.answer(fields_of(self.request.recv(65536)))
        step = fake.mood.pieces or len(data or b"") or 1
        with suppress(OSError):  # who asked may have hung up
            for at in range(0, len(data or b""), step):
                self.request.sendall(data[at : at + step])


@contextmanager
def running(port: int = 0) -> Iterator[FakeTerminal]:
    """Run a terminal on loopback."""
    with FakeTerminal(port) as fake:
        thread = threading.Thread(target=fake.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield fake
        finally:
            fake.release.set()
            fake.shutdown()
            thread.join()


def a_charge(number: str = "MM-0070-0018", cents: int = 2280, mark: str = "0a1b2c3d4e5f") -> Charge:
    """Return a charge; `mark` ends its id."""
    return Charge(f"019ab2c4-0000-7000-8000-{mark}", number, cents, "EUR")
