"""Video: the camera's three threads at work on full-HD frames for minutes; memory, frames and looks a second.

Somebody holds up a label, takes it away, holds up the next: every five seconds another one, as long as it lasts.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from app.cli.bench import Result
from app.cli.benches.resident import resident_mb
from app.cli.stage import StageCamera, ean_label, qr_label
from app.scanning.vision import Frame, cv2
from app.scanning.worker import CameraListener, CameraWorker

PROGRAM: Final = """
import sys
from app.cli.benches.video import watch
print(*watch(float(sys.argv[1])))
"""
BUDGET: Final = {"growth_mb": 20.0, "read_again": 0.0, "read_wrong": 0.0}
FULL_HD: Final = (1920, 1080)
HOLD_S: Final = 4.0
BETWEEN_S: Final = 1.0
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
    frames, fast, deep, held, read, again, wrong, *memory = (float(word) for word in done.stdout.split())
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
        "read_again": again,
        "read_wrong": wrong,
        "peak_mb": max(memory),
        "growth_mb": round(growth, 1),
    }
    return Result("video", figures, {"first_quarter_mb": max(memory[:quarter])}, BUDGET, {"labels_read": held})


def watch(minutes: float) -> list[float]:
    """Run the camera; return frames, looks of both lanes, labels held up and read, mistakes, megabytes by label."""
    stage, seen = StageCamera(), list[str]()
    told = CameraListener(lambda _: None, lambda codes: seen.extend(code.gtin or code.text for code in codes), _deaf)
    worker = CameraWorker(lambda: FullHd(stage), told)
    worker.start()
    rounds = list(_shop(minutes * 60, stage, seen))
    figures = worker.figures()
    worker.close()
    read = sum(gtin in codes for gtin, codes, _ in rounds)
    again = sum(codes.count(gtin) - 1 for gtin, codes, _ in rounds if gtin in codes)
    wrong = sum(code.removeprefix("0") not in GTINS for _, codes, _ in rounds for code in codes)
    counts = (figures.frames, figures.looks, figures.deep_looks, len(rounds), read, again, wrong)
    return [*counts, *(megabytes for *_, megabytes in rounds)]


def _shop(seconds: float, stage: StageCamera, seen: list[str]) -> Iterator[tuple[str, list[str], float]]:
    """Hold up label after label; yield each GTIN, what was read meanwhile, and the memory then."""
    end, pause = time.monotonic() + seconds, threading.Event()
    number = 0
    while time.monotonic() < end:
        gtin = GTINS[number % len(GTINS)]
        stage.hold(qr_label(f"https://id.comptoir.example/01/0{gtin}", gtin) if number % 2 else ean_label(gtin, gtin))
        pause.wait(HOLD_S)
        stage.hold(None)
        pause.wait(BETWEEN_S)
        codes = seen.copy()
        seen.clear()
        yield f"0{gtin}", codes, resident_mb()
        number += 1


def _deaf(_: str) -> None:
    """Hear nothing."""
