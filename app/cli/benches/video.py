"""Video: the camera's three threads at work on full-HD frames for minutes; memory, frames and looks a second.

Somebody holds up a label, takes it away, holds up the next: every ten seconds another one, as long as it lasts.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np

from app.cli.bench import Result
from app.cli.benches.resident import resident_mb
from app.cli.stage import StageCamera, ean_label, qr_label
from app.domain.codes import Code
from app.scanning.vision import Frame, cv2
from app.scanning.worker import CameraListener, CameraWorker

PROGRAM: Final = """
import sys
from app.cli.benches.video import watch
print(*watch(float(sys.argv[1])))
"""
BUDGET: Final = {"growth_mb": 20.0}
FULL_HD: Final = (1920, 1080)
HOLD_S: Final = 5.0
GTINS: Final = ("4006381333931", "9780201379624", "5901234123457", "8711253001202")


class FullHd:
    """A camera (see `app.scanning.camera.FrameSource`) that gives the stage's frames at 1080p."""

    def __init__(self, stage: StageCamera) -> None:
        """Film `stage`."""
        self._stage = stage

    def read(self) -> Frame | None:
        """Return the next frame."""
        frame = self._stage.read()
        return None if frame is None else np.asarray(cv2.resize(frame, FULL_HD), dtype=np.uint8)

    def close(self) -> None:
        """Nothing to give back."""


def measure(folder: Path, minutes: float) -> Result:
    """Return frames and looks a second, codes read of those held up, and resident memory by quarters."""
    del folder
    # a process of its own, so that nothing else counts
    command = [sys.executable, "-c", PROGRAM, str(minutes)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603 - our own program
    frames, fast, deep, held, read, *memory = (float(word) for word in done.stdout.split())
    quarter = max(1, len(memory) // 4)
    growth = max(memory[-quarter:]) - max(memory[quarter : 2 * quarter] or memory)
    seconds = minutes * 60
    figures = {
        "minutes": minutes,
        "frames_a_second": round(frames / seconds, 1),
        "fast_looks_a_second": round(fast / seconds, 1),
        "deep_looks_a_second": round(deep / seconds, 1),
        "labels_held_up": held,
        "labels_read": read,
        "peak_mb": max(memory),
        "growth_mb": round(growth, 1),
    }
    return Result("video", figures, {"first_quarter_mb": max(memory[:quarter])}, BUDGET, {"labels_read": held})


def watch(minutes: float) -> list[float]:
    """Run the camera and return frames, fast looks, deep looks, labels held up and read, then megabytes each label."""
    stage, codes = StageCamera(), list[Code]()
    worker = CameraWorker(lambda: FullHd(stage), CameraListener(lambda _: None, codes.extend, lambda _: None))
    memory: list[float] = []
    held: list[str] = []
    worker.start()
    _shop(minutes * 60, lambda number: held.append(_hold_up(stage, number)), lambda: memory.append(resident_mb()))
    figures = worker.figures()
    worker.close()
    return [figures.frames, figures.looks, figures.deep_looks, len(held), len(codes), *memory]


def _shop(seconds: float, hold_up: Callable[[int], None], measured: Callable[[], None]) -> None:
    end, pause = time.monotonic() + seconds, threading.Event()
    number = 0
    while time.monotonic() < end:
        hold_up(number)
        pause.wait(HOLD_S)
        measured()
        number += 1


def _hold_up(stage: StageCamera, number: int) -> str:
    """Hold up the next label, a QR or a barcode in turn; each differs from the one before."""
    gtin = GTINS[number % len(GTINS)]
    link = f"https://id.comptoir.example/01/0{gtin}"
    stage.hold(qr_label(link, gtin) if number % 2 else ean_label(gtin, gtin))
    return gtin
