"""`comptoir scan PATH...`: read codes from pictures, videos and folders, and say what they mean.

With `--json`, one line of JSON for each picture, for each video frame that brings a code into
view, and for each video without any: `{"path", "codes": [{"text", "symbology", "gtin", "kind",
"engine"}], "ms"}`, and `"frame"` (from 0) for videos. A file that cannot be read gives
`{"path", "error"}`, and exit status 1 at the end.
"""

import json
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer

from app.domain.codes import Code
from app.scanning.camera import is_picture, is_video, open_video, video_rate
from app.scanning.errors import ScanningError
from app.scanning.pipeline import LiveReader, read_codes
from app.scanning.vision import read_picture

Line = dict[str, Any]

_SHOWN = 60


def scan(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Pictures, videos, or folders of them.")],
    json_: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,  # noqa: FBT002
) -> None:
    """Read the codes in pictures and videos; nothing in a code is ever opened."""
    failed = False
    for line in scan_paths(paths):
        failed = failed or "error" in line
        typer.echo(json.dumps(line, ensure_ascii=True) if json_ else _in_words(line))
    if failed:
        raise typer.Exit(1)


def scan_paths(paths: Iterable[Path]) -> Iterator[Line]:
    """Yield the answer for each picture and video frame below `paths`, as `--json` prints it."""
    for path in paths:
        for file in _files(path):
            yield from _scan_file(file)


def _files(path: Path) -> Iterator[Path]:
    """Yield a file as it is named; of a folder, the pictures and videos in it at any depth."""
    if not path.is_dir():
        yield path
        return
    for file in sorted(path.rglob("*")):
        if file.is_file() and (is_picture(file) or is_video(file)):
            yield file


def _scan_file(path: Path) -> Iterator[Line]:
    try:
        yield from _scan_video(path) if is_video(path) else _scan_picture(path)
    except ScanningError as error:
        yield {"path": str(path), "error": str(error)}


def _scan_picture(path: Path) -> Iterator[Line]:
    picture = read_picture(path)
    started = time.perf_counter()
    codes = read_codes(picture)
    yield {"path": str(path), "codes": [_line(code) for code in codes], "ms": _milliseconds(started)}


def _scan_video(path: Path) -> Iterator[Line]:
    capture = open_video(path)
    try:
        rate = video_rate(capture)
        reader = LiveReader()
        frame, any_code = -1, False
        good, picture = capture.read()
        while good:
            frame += 1
            started = time.perf_counter()
            codes = reader.feed(np.asarray(picture, dtype=np.uint8), frame / rate)
            if codes:
                any_code = True
                yield _frame_line(path, frame, codes, started)
            good, picture = capture.read()
        if not any_code:
            yield _frame_line(path, max(frame, 0), [], time.perf_counter())
    finally:
        capture.release()


def _frame_line(path: Path, frame: int, codes: list[Code], started: float) -> Line:
    return {
        "path": str(path),
        "frame": frame,
        "codes": [_line(code) for code in codes],
        "ms": _milliseconds(started),
    }


def _line(code: Code) -> Line:
    return {
        "text": code.text,
        "symbology": code.symbology,
        "gtin": code.gtin,
        "kind": str(code.kind),
        "engine": code.engine,
    }


def _milliseconds(started: float) -> float:
    return round((time.perf_counter() - started) * 1000, 1)


def _in_words(line: Line) -> str:
    """Return one row for each code: kind, carrier, GTIN, text (escaped and cut), engine, file."""
    where = line["path"] + (f" frame {line['frame']}" if "frame" in line else "")
    if "error" in line:
        return f"{'error':<10}{where}: {line['error']}"
    if not line["codes"]:
        return f"{'-':<10}{where}: no code found ({line['ms']} ms)"
    return "\n".join(_row(code, where, line["ms"]) for code in line["codes"])


def _row(code: Line, where: str, ms: float) -> str:
    text = code["text"].encode("unicode_escape").decode("ascii")
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
    what = f"{code['kind']:<10}{code['symbology']:<11}{code['gtin'] or '-':<15}"
    return f"{what}{shown}  ({code['engine']}, {ms} ms) {where}"
