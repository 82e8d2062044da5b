"""Scanners on a serial port: their bytes become codes on a thread of their own, which reconnects by itself.

A USB scanner in "COM port" (CDC) mode, a Bluetooth one with the serial profile, or one behind a converter: anything
that pyserial opens, a path, `COM3`, or an address such as `rfc2217://host:port`.
"""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import serial

from app.scanning.errors import ScanningError
from app.scanning.screening import GROUP_SEPARATOR, MAX_LENGTH

log = logging.getLogger(__name__)

RECONNECT_S: Final = 2.0
SILENCE_S: Final = 0.05  # how long a read waits: as soon is the end noticed of a code that has none
LOG_EVERY_S: Final = 60.0
CHUNK: Final = 4096
ENDS: Final = b"\r\n"
FRAMES: Final = "\x02\x03"  # STX and ETX, which some scanners put around a code
OnCode = Callable[[str], None]


class SerialScannerError(ScanningError):
    """The serial port cannot be opened or has gone; the message says which and why."""


@dataclass(slots=True)
class CodeLines:
    """Cuts what arrives into codes. `dropped` counts the bytes that were no code; nothing of them is kept.

    A code ends with CR, LF, `suffix`, or silence of `gap_s`; it begins behind `prefix` where that is sent, has
    `least` characters or more and is not longer than a code of ours can be.
    """

    prefix: str = ""
    suffix: str = "\r"
    gap_s: float = 0.035
    least: int = 6
    dropped: int = 0
    _held: bytearray = field(default_factory=bytearray)
    _last_s: float = 0.0
    _overlong: bool = False

    def feed(self, data: bytes, time_s: float) -> list[str]:
        """Take bytes that arrived at `time_s` (seconds of any steady clock); return the codes that are whole."""
        codes = self.expire(time_s)
        if data:
            self._last_s = time_s
        suffix = self.suffix.encode()
        for byte in data:
            self._held.append(byte)
            if byte in ENDS or (suffix and self._held.endswith(suffix)):
                codes += self._end()
            elif len(self._held) > MAX_LENGTH + len(self.prefix) + len(suffix):
                self.dropped += len(self._held)
                self._held.clear()
                self._overlong = True
        return codes

    def expire(self, time_s: float) -> list[str]:
        """Return the code whose scanner sends no end, once it has been silent long enough."""
        if not self._held and not self._overlong:
            return []
        return self._end() if time_s - self._last_s > max(self.gap_s, SILENCE_S) else []

    def _end(self) -> list[str]:
        """Take what is held as a code, if it is one: characters that can be printed, and FNC1."""
        size, overlong, self._overlong = len(self._held), self._overlong, False
        text = _decoded(bytes(self._held)).strip(FRAMES + "\r\n").removesuffix(self.suffix)
        self._held.clear()
        text = text.removeprefix(self.prefix).strip(FRAMES)
        if not overlong and len(text) >= self.least and text.replace(GROUP_SEPARATOR, "").isprintable():
            return [text]
        self.dropped += size if text or overlong else 0
        return []


class SerialScanner:
    """Reads a port until it is closed; `on_code` is called on the thread `serial`."""

    def __init__(
        self, address: str, baud: int, lines: CodeLines, on_code: OnCode, *, reconnect_s: float = RECONNECT_S
    ) -> None:
        """Describe the scanner; nothing is opened before `start`."""
        self._address, self._baud, self._lines, self._on_code = address, baud, lines, on_code
        self._reconnect_s = reconnect_s
        self._closing = threading.Event()
        self._told_s = float("-inf")
        self._thread = threading.Thread(target=self._run, name="serial", daemon=True)
        self.connected = False

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def close(self) -> None:
        """Stop reading and give the port back."""
        self._closing.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        missing = ""
        while not self._closing.is_set():
            try:
                with open_port(self._address, self._baud) as port:
                    log.info("serial scanner: connected")
                    self.connected, missing = True, ""
                    self._read(port)
            except SerialScannerError as error:
                if str(error) != missing:  # once, not every two seconds
                    missing = str(error)
                    log.warning("serial scanner: %s; it is tried again every %g s", missing, self._reconnect_s)
            finally:
                self.connected = False
            self._closing.wait(self._reconnect_s)

    def _read(self, port: serial.Serial) -> None:
        while not self._closing.is_set():
            try:
                data = port.read(min(CHUNK, max(1, port.in_waiting)))
            except (OSError, serial.SerialException, TypeError) as error:  # TypeError: closed under pyserial's hands
                message = f"{self._address} has gone ({type(error).__name__})"
                raise SerialScannerError(message) from error
            for code in self._lines.feed(data, time.monotonic()):
                self._hand_over(code)
            self._tell_dropped()

    def _hand_over(self, code: str) -> None:
        try:
            self._on_code(code)
        except Exception:
            log.exception("serial scanner: a code could not be handed over")

    def _tell_dropped(self) -> None:
        """Tell how much was no code, never what it was, and not too often."""
        now = time.monotonic()
        if self._lines.dropped and now - self._told_s >= LOG_EVERY_S:
            log.warning("serial scanner: %d bytes that are no code were dropped; is baud right?", self._lines.dropped)
            self._lines.dropped, self._told_s = 0, now


def open_port(address: str, baud: int) -> serial.Serial:
    """Open a port for this program alone; SerialScannerError in a sentence when that cannot be."""
    try:
        port = serial.serial_for_url(address, do_not_open=True, baudrate=baud, timeout=SILENCE_S)
        if "://" not in address:
            port.exclusive = True
        port.open()
    except (OSError, ValueError, serial.SerialException) as error:
        message = f"{address} cannot be opened: {_why(error)}"
        raise SerialScannerError(message) from error
    return port


def _why(error: Exception) -> str:
    number = getattr(error, "errno", None)
    known = {2: "there is no such port", 13: "this user may not use it", 16: "another program uses it"}
    if number in known:
        return known[number]
    return "another program uses it" if "lock" in str(error).lower() else str(error)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
