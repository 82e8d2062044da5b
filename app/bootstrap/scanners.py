"""Scanners beside the camera, wired to the screens: those that type like a keyboard, and one on a serial port."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from PySide6.QtQuick import QQuickWindow

from app.scanning.serial_port import CodeLines, OnCode, SerialScanner
from app.settings import ScannerSection
from app.ui.wedge_filter import WedgeFilter
from app.viewmodels.context import Relay


@contextmanager
def scanners(
    window: QQuickWindow, models: Mapping[str, Any], relay: Relay, settings: ScannerSection
) -> Iterator[SerialScanner | None]:
    """Take what scanners read, on every page, while the block lasts; yield the one on the serial port, if there is one.

    A code by wire keeps the session alive like a key that is pressed.
    """
    scan, idle = models["Scan"], models["Idle"]
    wedge = WedgeFilter(window, settings)
    wedge.scanned.connect(scan.typed)

    def take(code: str) -> None:
        idle.stir()
        scan.typed(code)

    wired = _wired(settings, lambda code: relay.send(take, code))
    if wired:
        wired.start()
    try:
        yield wired
    finally:
        if wired:
            wired.close()


def _wired(settings: ScannerSection, on_code: OnCode) -> SerialScanner | None:
    if not settings.serial_port:
        return None
    lines = CodeLines(settings.prefix, settings.suffix, settings.max_gap_ms / 1000, settings.min_length)
    return SerialScanner(settings.serial_port, settings.baud, lines, on_code)
