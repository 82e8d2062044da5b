"""A slip is printed when the printer can, and what is wrong is told: no paper, an open cover, nobody there."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.device.printer import Printer, make_printer
from app.domain.receipts import PrinterTrouble, Slip
from app.hub.doors import free_port
from app.settings import ConfigError, PrinterSection

GOOD = 0x12
SLIP = Slip(
    title="Maison Marcelin",
    head=("Commande MM-0A7C-002K",),
    lines=(("Perceuse-visseuse sans fil 18 V à percussion, deux batteries", "89,90 €"), ("Livraison", "4,90 €")),
    total=("Total", "94,80 €"),
    code="CMP1:O:MM-0A7C-002K",
    foot=("Gardez ce ticket : il suit votre commande, du retrait au retour éventuel de l'un de vos articles.",),
)


class FakePrinter(socketserver.ThreadingTCPServer):
    """Answers DLE EOT as a printer does and keeps what is printed; `paper` and `cover` are its status bytes."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        """Listen on a port of loopback, with paper and a closed cover."""
        super().__init__(("127.0.0.1", 0), _Talk)
        self.offline, self.paper, self.out_after, self.printed = GOOD, GOOD, 0, b""

    def status(self, kind: int) -> int:
        if self.out_after and len(self.printed) > self.out_after:
            return GOOD | (0x20 if kind == 2 else 0x60)
        return self.offline if kind == 2 else self.paper


class _Talk(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        fake: Any = self.server
        while data := self.request.recv(65536):
            while b"\x10\x04" in data:
                before, _, rest = data.partition(b"\x10\x04")
                fake.printed += before
                self.request.sendall(bytes([fake.status(rest[0])]))
                data = rest[1:]
            fake.printed += data


@contextmanager
def running() -> Iterator[FakePrinter]:
    with FakePrinter() as fake:
        thread = threading.Thread(target=fake.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield fake
        finally:
            fake.shutdown()
            thread.join()


@pytest.fixture
def fake() -> Iterator[FakePrinter]:
    """Run a printer with paper."""
    with running() as made:
        yield made


def printer_at(port: int) -> Printer:
    return make_printer(PrinterSection(kind="network", address="127.0.0.1", port=port, columns=42))


def test_a_slip_is_printed_and_cut(fake: FakePrinter) -> None:
    assert printer_at(fake.server_address[1]).print_slip(SLIP) == PrinterTrouble.NONE
    text = fake.printed
    assert b"Maison Marcelin" in text
    assert b"MM-0A7C-002K" in text
    assert b"Perceuse-visseuse sans fil 18 V" in text
    assert b"\x1dV" in text  # GS V: cut
    assert b"\x1dv0" in text or b"\x1b*" in text  # the code, as a picture
    rows = [row for row in text.split(b"\n") if row.startswith(b"Total")]
    assert len(rows) == 1


@pytest.mark.parametrize(
    ("offline", "paper", "told"),
    [
        (GOOD, 0x72, PrinterTrouble.PAPER_OUT),
        (0x16, GOOD, PrinterTrouble.COVER_OPEN),
        (0x32, GOOD, PrinterTrouble.PAPER_OUT),
        (0x52, GOOD, PrinterTrouble.FAULT),
        (0x00, GOOD, PrinterTrouble.OFF),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_sent(
    fake: FakePrinter, offline: int, paper: int, told: PrinterTrouble
) -> None:
    fake.offline, fake.paper = offline, paper
    printer = printer_at(fake.server_address[1])
    assert (printer.look(), printer.print_slip(SLIP)) == (told, told)
    assert fake.printed == b""


def test_paper_that_ends_in_the_middle_is_noticed(fake: FakePrinter) -> None:
    fake.out_after = 50
    assert printer_at(fake.server_address[1]).print_slip(SLIP) == PrinterTrouble.PAPER_OUT


def test_nobody_there() -> None:
    assert printer_at(free_port()).print_slip(SLIP) == PrinterTrouble.OFF


def test_a_plain_file_gets_what_is_printed(tmp_path: Path) -> None:
    file = tmp_path / "slip.bin"
    made = make_printer(PrinterSection(kind="file", address=str(file)))
    assert made.print_slip(SLIP) == PrinterTrouble.NONE
    assert b"Commande MM-0A7C-002K" in file.read_bytes()


def test_without_a_setting_there_is_no_printer() -> None:
    with pytest.raises(ConfigError):
        make_printer(PrinterSection())
