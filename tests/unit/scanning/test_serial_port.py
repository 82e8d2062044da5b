"""A scanner on a serial port gives whole codes and comes back when unplugged; rubbish neither grows nor is quoted."""

import logging
import os
import queue
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scanning.screening import MAX_LENGTH
from app.scanning.serial_port import CodeLines, SerialScanner, SerialScannerError, open_port

pytestmark = pytest.mark.skipif(not hasattr(os, "openpty"), reason="pseudo terminals are of POSIX systems")

CODE = "4006381333931"
PATIENCE_S = 5


class Desk:
    """A scanner on a pseudo terminal behind a name that can vanish and come back."""

    def __init__(self, folder: Path) -> None:
        """Plug a scanner in and listen to it."""
        self.link = folder / "scanner"
        self.codes: queue.Queue[str] = queue.Queue()
        self.ends: list[int] = []
        self.plug_in()
        self.scanner = SerialScanner(str(self.link), 9600, CodeLines(), self.codes.put, reconnect_s=0.05)
        self.scanner.start()
        wait(lambda: self.scanner.connected)

    def plug_in(self) -> None:
        self.ends = list(os.openpty())
        self.link.unlink(missing_ok=True)
        self.link.symlink_to(os.ttyname(self.ends[1]))

    def unplug(self) -> None:
        self.link.unlink()
        for end in self.ends:
            os.close(end)
        self.ends = []

    def send(self, data: bytes) -> None:
        while data:
            data = data[os.write(self.ends[0], data[:1024]) :]

    def take(self) -> str:
        return self.codes.get(timeout=PATIENCE_S)

    def close(self) -> None:
        self.scanner.close()
        for end in self.ends:
            os.close(end)


def wait(done: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_S
    ticking = threading.Event()
    while not done():
        assert time.monotonic() < until
        ticking.wait(0.01)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def test_codes_arrive_one_by_one(desk: Desk) -> None:
    """Several in one read, one in pieces, one without an end."""
    desk.send(f"{CODE}\r\n96385074\rCMP1:L:1234".encode())
    assert [desk.take(), desk.take()] == [CODE, "96385074"]
    desk.send(b"567\n")
    assert desk.take() in {"CMP1:L:1234567", "CMP1:L:1234"}  # a stalled machine may hear the pause
    desk.send(b"2950408155209")
    assert desk.take().endswith("2950408155209")


def test_an_unplugged_scanner_comes_back(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """By itself, and the log says so once."""
    caplog.set_level(logging.INFO)
    desk.unplug()
    wait(lambda: not desk.scanner.connected)
    wait(lambda: "no such port" in caplog.text)
    desk.plug_in()
    wait(lambda: desk.scanner.connected)
    desk.send(f"{CODE}\r".encode())
    assert desk.take() == CODE
    assert caplog.text.count("no such port") == 1


def test_a_megabyte_of_rubbish_does_not_grow_and_is_not_quoted(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """Noise of a wrong baud rate: nothing is kept, and the next code is read."""
    noise = bytes(range(128, 256)) * 8
    desk.send(noise)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for _ in range(1024):
        desk.send(noise)
    desk.send(f"\r{CODE}\r".encode())
    assert desk.take() == CODE
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 400_000
    assert "no code were dropped" in caplog.text
    assert "\x80" not in caplog.text


def test_closing_is_quick_even_without_a_port(tmp_path: Path) -> None:
    """A scanner that was never there keeps nobody waiting."""
    scanner = SerialScanner(str(tmp_path / "none"), 9600, CodeLines(), print, reconnect_s=60)
    scanner.start()
    began = time.monotonic()
    scanner.close()
    assert time.monotonic() - began < 2


def test_whoever_is_told_may_fail(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """The next code arrives."""
    good = desk.scanner._on_code

    def once(code: str) -> None:
        desk.scanner._on_code = good
        raise RuntimeError(code)

    desk.scanner._on_code = once
    desk.send(b"96385074\r" + CODE.encode() + b"\r")
    assert desk.take() == CODE
    assert "could not be handed over" in caplog.text


def test_a_port_is_for_one_program(desk: Desk, tmp_path: Path) -> None:
    """What cannot be opened is said in words."""
    with pytest.raises(SerialScannerError, match="another program"):
        open_port(str(desk.link), 9600)
    with pytest.raises(SerialScannerError, match="no such port"):
        open_port(str(tmp_path / "none"), 9600)
    with pytest.raises(SerialScannerError, match="cannot be opened"):
        open_port("nonsense://port", 9600)


def test_an_address_of_pyserial_works() -> None:
    """Such as its own loop."""
    with open_port("loop://", 9600) as port:
        port.write(b"96385074\r")
        assert CodeLines().feed(port.read(9), 0.0) == ["96385074"]


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (b"\x02" + CODE.encode() + b"\x03\r\n", [CODE]),
        (b"~>" + CODE.encode() + b"##96385074##", [CODE, "96385074"]),
        (b"0109520004821070\x1d10AB\r", ["0109520004821070\x1d10AB"]),
        ("Äpfel-4711\r".encode("latin-1"), ["Äpfel-4711"]),
        ("Äpfel-4711\r".encode(), ["Äpfel-4711"]),
        (b"12345\r", []),
        (b"\x00\x00\x00\x00\x00\x00\x00\r", []),
        (b"A" * (MAX_LENGTH + 100) + b"\r" + CODE.encode() + b"\r", [CODE]),
        (b"\r\n\r\n\t", []),
    ],
)
def test_lines_are_cut_and_checked(data: bytes, codes: list[str]) -> None:
    """Prefix, suffix, frames, charsets; too short, too long, no text."""
    assert CodeLines("~>", "##").feed(data, 0.0) == codes


def test_silence_ends_a_code() -> None:
    """And what was too long is over then as well."""
    lines = CodeLines()
    assert lines.feed(CODE.encode(), 0.0) == []
    assert lines.feed(b"", 0.02) == []
    assert lines.feed(b"", 0.1) == [CODE]
    assert lines.feed(b"A" * 2000, 1.0) == []
    assert lines.feed(CODE.encode(), 2.0) == []
    assert lines.feed(b"\r", 2.01) == [CODE]
    assert lines.dropped == 2000


@given(st.lists(st.tuples(st.binary(max_size=700), st.floats(0, 0.2)), max_size=30))
def test_nothing_raises_and_nothing_grows(parts: list[tuple[bytes, float]]) -> None:
    """Whatever arrives, however it is cut."""
    lines, now = CodeLines("P", ";;"), 0.0
    for data, pause in parts:
        now += pause
        codes = lines.feed(data, now)
        assert all(lines.least <= len(code) <= MAX_LENGTH + 3 for code in codes)
        assert len(lines._held) <= MAX_LENGTH + 3
