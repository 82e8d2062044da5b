"""Scan: real photos, each shown as up to seven frames, read by the pipeline and by every engine alone.

A photo counts as seen for the first time as it is; the frames after it are the same held by a hand: a few pixels, half
a degree, a little lighter or darker, some noise; the same for every reader. A reader is shown frames until it has read
everything that is there. CPU is that of the reading thread, so that other work of the machine does not count.
"""

import multiprocessing
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from app.cli.bench import Result, percentile
from app.cli.benches.corpus import Photo, Read, Score, read_manifest, score
from app.cli.stage import StageCamera, ean_label, qr_label
from app.scanning.decoders import Decoder, available_decoders
from app.scanning.looks import Look
from app.scanning.pipeline import LiveReader
from app.scanning.vision import Frame, Gray, cv2, read_picture, to_gray

PIPELINE = "pipeline"
FRAMES = 7
FRAME_SECONDS = 1 / 30
FULL_HD = (1920, 1080)
LANE_A_FRAMES = 150
BUDGET = {"lane_a_p95_ms": 33.0, "misreads": 0.0, "false_positives": 0.0}
LEAST = {"photo-qr_percent": 85.0, "qr_percent": 98.0, "retail_percent": 91.0}
KINDS = ("photo-qr", "qr", "retail")


@dataclass(slots=True)
class Tally:
    """What a reader did with the photos of one kind or folder; `first` after one frame, `all` after up to seven."""

    photos: int = 0
    codes: int = 0
    first: int = 0
    read: int = 0
    misreads: int = 0
    false_positives: int = 0
    cpu_ms: list[float] = field(default_factory=list)

    def add(self, trial: "Trial") -> None:
        """Count one photo."""
        self.photos += 1
        self.codes += trial.codes
        self.first += trial.first.read
        self.read += trial.all.read
        self.misreads += trial.all.misreads
        self.false_positives += trial.all.false_positives
        self.cpu_ms += trial.cpu_ms

    def row(self) -> dict[str, float]:
        """Return the figures; percent of the codes, milliseconds of a frame."""
        share = 100 / self.codes if self.codes else 0.0
        return {
            "photos": self.photos,
            "codes": self.codes,
            "first_frame_percent": round(self.first * share, 1),
            "percent": round(self.read * share, 1),
            "misreads": self.misreads,
            "false_positives": self.false_positives,
            "cpu_ms_mean": round(float(np.mean(self.cpu_ms)), 1),
            "cpu_ms_p95": percentile(self.cpu_ms, 0.95),
        }


@dataclass(frozen=True, slots=True)
class Trial:
    """One reader and one photo."""

    reader: str
    kind: str
    folder: str
    codes: int
    first: Score
    all: Score
    cpu_ms: tuple[float, ...]


def measure(corpus: Path, engines: Sequence[str], jobs: int) -> Result:
    """Return the table for the pipeline of `engines` and for each of them alone, worked out by `jobs` processes."""
    photos = read_manifest(corpus)
    names = [decoder.name for decoder in available_decoders(engines)]
    work = partial(_photo_trials, names)
    if jobs == 1:
        trials = [trial for photo in photos for trial in work(photo)]
    else:
        with multiprocessing.get_context("spawn").Pool(jobs) as pool:
            trials = [trial for found in pool.imap_unordered(work, photos, chunksize=4) for trial in found]
    table = _table(trials)
    totals = {name: _totals(table, name) for name in (PIPELINE, *names)}
    figures = {**totals[PIPELINE], **lane_a(names)}
    yardstick = {f"{name}:{key}": value for name in names for key, value in totals[name].items()}
    rows = [{"reader": reader, "of": of, **tally.row()} for (reader, of), tally in sorted(table.items())]
    least = {name: value for name, value in LEAST.items() if name in figures}
    return Result("scan", figures, yardstick, BUDGET, least, rows)


def _photo_trials(names: Sequence[str], photo: Photo) -> list[Trial]:
    decoders = available_decoders(names)
    picture = to_gray(read_picture(photo.path))
    readers: list[tuple[str, Callable[[Gray, float], Iterable[Read]]]] = [(PIPELINE, LiveReader(decoders).feed)]
    readers += [(decoder.name, _alone(decoder)) for decoder in decoders]
    return [_trial(name, read, photo, picture) for name, read in readers]


def _alone(decoder: Decoder) -> Callable[[Gray, float], Iterable[Read]]:
    look = Look(decoder)
    return lambda gray, _: look.at(gray)


def _trial(name: str, read: Callable[[Gray, float], Iterable[Read]], photo: Photo, picture: Gray) -> Trial:
    reads: list[Read] = []
    cpu: list[float] = []
    first: Score | None = None
    for number, frame in enumerate(_frames(picture)):
        began = time.thread_time()
        reads += read(frame, number * FRAME_SECONDS)
        cpu.append((time.thread_time() - began) * 1000)
        now = score(photo, reads)
        first = first or now
        if photo.codes and now.read == photo.codes:
            break
    return Trial(name, photo.kind, photo.folder, photo.codes, first or now, now, tuple(cpu))


def _frames(picture: Gray) -> Iterator[Gray]:
    """Yield the photo, then the same as a hand holds it; the same frames for every reader."""
    yield picture
    height, width = picture.shape
    random = np.random.default_rng(height * 10_000 + width)
    for _ in range(FRAMES - 1):
        turn, scale = random.uniform(-0.5, 0.5), random.uniform(0.99, 1.01)
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), turn, scale)
        matrix[0, 2] += random.uniform(-4, 4)
        matrix[1, 2] += random.uniform(-4, 4)
        moved = cv2.warpAffine(picture, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
        grain = random.normal(0, 2, picture.shape)
        yield np.clip(moved * random.uniform(0.95, 1.05) + grain, 0, 255).astype(np.uint8)


def _table(trials: Iterable[Trial]) -> dict[tuple[str, str], Tally]:
    table: dict[tuple[str, str], Tally] = defaultdict(Tally)
    for trial in trials:
        for of in (trial.kind, f"{trial.kind}/{trial.folder}"):
            table[trial.reader, of].add(trial)
    return table


def _totals(table: dict[tuple[str, str], Tally], reader: str) -> dict[str, float]:
    """Return a reader's percentages by kind, its mistakes, and its CPU."""
    kinds = {of: tally for (name, of), tally in table.items() if name == reader and "/" not in of}
    figures: dict[str, float] = {}
    for kind in KINDS:
        if kind in kinds:
            row = kinds[kind].row()
            figures[f"{kind}_first_frame_percent"] = row["first_frame_percent"]
            figures[f"{kind}_percent"] = row["percent"]
    cpu = [ms for tally in kinds.values() for ms in tally.cpu_ms]
    figures["misreads"] = float(sum(tally.misreads for tally in kinds.values()))
    figures["false_positives"] = float(sum(tally.false_positives for tally in kinds.values()))
    figures["cpu_ms_mean"] = round(float(np.mean(cpu)), 1) if cpu else 0.0
    return figures


def lane_a(names: Sequence[str]) -> dict[str, float]:
    """Return the CPU milliseconds of the fast lane on common 1080p frames, with a code and without."""
    reader = LiveReader(available_decoders(names))
    camera = StageCamera()
    times: dict[str, list[float]] = {"code": [], "empty": []}
    labels: list[tuple[str, Frame | None]] = [
        ("code", qr_label("https://id.comptoir.example/01/04006381333931", "04006381333931")),
        ("code", ean_label("4006381333931", "4006381333931")),
        ("empty", None),
    ]
    for what, label in labels:
        camera.hold(label)
        for number in range(LANE_A_FRAMES):
            frame = cv2.resize(camera.next_frame(), FULL_HD, interpolation=cv2.INTER_CUBIC)
            began = time.thread_time()
            reader.feed_fast(np.asarray(frame, dtype=np.uint8), number * FRAME_SECONDS)
            times[what].append((time.thread_time() - began) * 1000)
    everything = [*times["code"], *times["empty"]]
    return {
        "lane_a_p50_ms": percentile(everything, 0.5),
        "lane_a_p95_ms": percentile(everything, 0.95),
        "lane_a_empty_p95_ms": percentile(times["empty"], 0.95),
    }


def in_words(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return the table for a person: kinds first, then folders."""
    head = f"{'reader':<16}{'of':<40}{'codes':>6}{'first %':>9}{'all %':>8}{'wrong':>7}{'false':>7}{'ms':>8}{'p95':>8}"
    lines = [
        f"{row['reader']:<16}{row['of']:<40}{row['codes']:>6}{row['first_frame_percent']:>9}{row['percent']:>8}"
        f"{row['misreads']:>7}{row['false_positives']:>7}{row['cpu_ms_mean']:>8}{row['cpu_ms_p95']:>8.1f}"
        for row in sorted(rows, key=lambda row: ("/" in row["of"], row["of"], row["reader"]))
    ]
    return "\n".join([head, *lines])
