"""`comptoir scan`: one line for each picture and each video frame that brings a code."""

import json
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from app.cli.scan import scan
from app.scanning.vision import cv2
from tests.unit.scanning.pictures import ean13, noise, on, qr, save

program = typer.Typer()
program.command()(scan)


def run(*arguments: object, status: int = 0) -> list[dict[str, Any]]:
    """Run the command with `--json` and return its lines."""
    result = CliRunner().invoke(program, [*map(str, arguments), "--json"])
    assert result.exit_code == status, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_picture_gives_one_line(tmp_path: Path) -> None:
    """The line says what was read, what it means, and how long it took."""
    path = save(tmp_path / "a.png", on(noise(), qr("https://example.org/01/04006381333931")))
    (line,) = run(path)
    assert line.pop("ms") > 0
    assert line == {
        "path": str(path),
        "codes": [
            {
                "text": "https://example.org/01/04006381333931",
                "symbology": "QR",
                "gtin": "04006381333931",
                "kind": "product",
                "engine": "zxing",
            }
        ],
    }


def test_folders_are_walked_and_pictures_without_codes_are_listed(tmp_path: Path) -> None:
    """Pictures at any depth, in order; other files are left aside."""
    (tmp_path / "sub").mkdir()
    save(tmp_path / "a.png", noise())
    save(tmp_path / "sub" / "b.png", on(noise(), ean13("4006381333931")))
    (tmp_path / "notes.txt").write_text("x")
    lines = run(tmp_path)
    assert [[code["symbology"] for code in line["codes"]] for line in lines] == [[], ["EAN-13"]]


def test_a_video_gives_a_line_where_a_code_comes_into_view(tmp_path: Path) -> None:
    """The frame's number is counted from 0; a code that stays is told once."""
    path = tmp_path / "v.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (1280, 720))
    for frame in [noise()] * 3 + [on(noise(), qr("CMP1:O:MM-1"))] * 4:
        writer.write(frame)
    writer.release()
    (line,) = run(path)
    assert (line["frame"], [code["kind"] for code in line["codes"]]) == (3, ["order"])


def test_files_that_cannot_be_read_are_named_and_the_rest_is_done(tmp_path: Path) -> None:
    """Each gives a line with the error; the exit status is 1 at the end."""
    broken, fake_video = tmp_path / "broken.png", tmp_path / "fake.mp4"
    for path in (broken, fake_video):
        path.write_bytes(b"nothing of the kind")
    good = save(tmp_path / "good.png", on(noise(), qr("CMP1:L:98")))
    lines = run(tmp_path / "missing.png", broken, fake_video, good, status=1)
    assert ["error" in line for line in lines] == [True, True, True, False]
    assert lines[-1]["codes"][0]["kind"] == "loyalty"


@pytest.mark.parametrize(
    ("text", "shown"),
    [("CMP1:O:MM-1", "order"), ("javascript:alert(1)", "hostile"), ("a\x1b[2Jb", r"\x1b[2J")],
)
def test_a_table_for_people_never_prints_what_could_move_the_terminal(tmp_path: Path, text: str, shown: str) -> None:
    """Without `--json` codes are shown in words, escaped."""
    path = save(tmp_path / "a.png", on(noise(), qr(text)))
    result = CliRunner().invoke(program, [str(path)])
    assert result.exit_code == 0
    assert shown in result.stdout
    assert "\x1b" not in result.stdout
