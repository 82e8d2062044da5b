"""The scan bench counts what is read rightly, wrongly, and where there is nothing."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli.bench import app
from app.cli.benches.corpus import Photo, Score, read_manifest, score
from app.domain.codes import Symbol
from tests.unit.scanning.pictures import ean13, noise, on, qr, save

SQUARE = ((10, 10), (20, 10), (20, 20), (10, 20))
FAR = ((500, 10), (520, 10), (520, 20), (500, 20))


def photo(kind: str, **truth: tuple[object, ...]) -> Photo:
    return Photo(Path("x.jpg"), "folder", kind, **truth)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("truth", "text", "form", "expected"),
    [
        (("4006381333931",), "4006381333931", "EAN-13", Score(1, 0, 0)),
        (("0036000291452",), "036000291452", "UPC-A", Score(1, 0, 0)),
        (("04965802",), "049000006582", "UPC-E", Score(1, 0, 0)),
        (("4006381333931",), "9780201752847", "EAN-13", Score(0, 1, 0)),
        (("9784872348880",), "1920081045006", "EAN-13", Score(0, 0, 0)),
        (("4006381333931",), "https://example.org", "QR", Score(0, 0, 0)),
    ],
)
def test_retail_codes_are_compared_as_gtin_14(truth: tuple[str, ...], text: str, form: str, expected: Score) -> None:
    """The second barcode of a Japanese book is no misread."""
    assert score(photo("retail", expected=truth), [Symbol(text, form, "x")]) == expected


@pytest.mark.parametrize(
    ("known", "read", "place", "count"),
    [("a", "a", SQUARE, 1), ("a", "b", SQUARE, 0), (None, "b", SQUARE, 1), ("a", "a", FAR, 0), ("a", "a", (), 0)],
)
def test_a_qr_in_a_polygon_counts_when_the_read_lies_over_it(
    known: str | None, read: str, place: tuple[tuple[int, int], ...], count: int
) -> None:
    """And says the same, where somebody knows what it says."""
    truth = photo("photo-qr", polygons=((5.0, 5.0, 25.0, 5.0, 25.0, 25.0, 5.0, 25.0),), texts=(known,))
    assert score(truth, [Symbol(read, "QR", "x", place)]) == Score(count, 0, 0)


def test_whatever_is_read_where_there_is_nothing_is_a_false_positive() -> None:
    """Once for each text."""
    reads = [Symbol("a", "QR", "x"), Symbol("a", "QR", "y"), Symbol("b", "QR", "x")]
    assert score(photo("none"), reads) == Score(0, 0, 2)


def test_a_manifest_that_is_none_is_told_with_its_path(tmp_path: Path) -> None:
    """A wrong folder is a slip, not a crash."""
    (tmp_path / "manifest.json").write_text("[1]")
    result = CliRunner().invoke(app, ["scan", "--corpus", str(tmp_path)])
    assert result.exit_code == 2
    assert "manifest.json" in result.output


def test_an_engine_that_does_not_exist_is_told_with_those_that_do(tmp_path: Path) -> None:
    """A slip in an option is not a crash."""
    (tmp_path / "manifest.json").write_text("[]")
    result = CliRunner().invoke(app, ["scan", "--corpus", str(tmp_path), "--engines", "zxin"])
    assert result.exit_code == 2
    assert "tapirscan" in result.output


def test_the_table_shows_the_pipeline_beside_every_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One photo with a QR, one with a barcode, one with nothing."""
    monkeypatch.setattr("app.cli.benches.scan.LANE_A_FRAMES", 3)
    save(tmp_path / "qr.png", on(noise(), qr("CMP1:O:1")))
    save(tmp_path / "ean.png", on(noise(), ean13("4006381333931")))
    save(tmp_path / "empty.png", noise())
    entries = [
        {"file": "qr.png", "kind": "qr", "expected": ["CMP1:O:1"]},
        {"file": "ean.png", "kind": "retail", "expected": ["4006381333931"]},
        {"file": "empty.png", "kind": "none", "expected": None},
        {"file": "unknown.png", "kind": "multi", "expected": None},
    ]
    (tmp_path / "manifest.json").write_text(json.dumps(entries))
    assert len(read_manifest(tmp_path)) == 3
    options = ["--corpus", str(tmp_path), "--engines", "zxing,tapirscan,zbar", "--jobs", "1", "--json"]
    result = CliRunner().invoke(app, ["scan", *options])
    told = json.loads(result.stdout)
    assert told["figures"]["qr_percent"] == told["figures"]["retail_first_frame_percent"] == 100.0
    assert told["figures"]["misreads"] == told["figures"]["false_positives"] == 0.0
    assert {row["reader"] for row in told["rows"]} == {"pipeline", "zxing", "tapirscan", "zbar"}
    assert told["yardstick"]["tapirscan:retail_percent"] == 100.0
    assert told["figures"]["lane_a_p95_ms"] > 0
