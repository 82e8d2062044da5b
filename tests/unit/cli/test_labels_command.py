"""`comptoir labels` prints from the terminal's folder, offline, whole or not at all, the same bytes every time."""

from pathlib import Path

import pypdfium2
import pytest

from app.cli import main
from app.device import identity
from app.domain.labels import FORMATS
from tests.caches import filled_cache
from tests.identities import make_identity
from tests.rows import price, product, stock_level, store, variant

GTIN = "09520004821070"


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an enrolled terminal with two articles, and the command's own folder."""
    folder = tmp_path / "data"
    folder.mkdir()
    promoted = price(1, 10990) | {"promotion_cents": 8990, "strike_cents": 10990, "starts": "2020-01-01"}
    rows = {
        "stores": {"store": [store("Chambray")]},
        "catalogue/fr": {
            "product": [product(1, "Perceuse-visseuse sans fil"), product(2, "Clou")],
            "variant": [variant(1, gtin=GTIN, sku="482107"), variant(2)],
        },
        "prices/fr": {"price": [promoted, price(2, 100)]},
        "stock/chambray": {"stock_level": [stock_level("chambray", "v1", 5, "2026-11-21T14:30:00Z")]},
    }
    filled_cache(folder, rows)
    identity.save(folder, make_identity())
    monkeypatch.setenv("COMPTOIR_DATA_DIR", str(folder))
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.chdir(out)
    return out


def run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str
) -> tuple[int, list[str], str]:
    """Return exit status, lines of output and errors."""
    monkeypatch.setattr("sys.argv", ["comptoir", "labels", *words])
    status = main()
    told = capsys.readouterr()
    return status, told.out.splitlines(), told.err


@pytest.mark.usefixtures("qapp")
def test_a_pdf_can_be_searched_and_is_the_same_every_time(
    terminal: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = run(monkeypatch, capsys, "--product", GTIN, "--quantity", "3")
    assert (status, out, "3 labels on 1 sheet L7160" in err) == (0, ["labels.pdf"], True)
    first = (terminal / "labels.pdf").read_bytes()
    words = pypdfium2.PdfDocument(first)[0].get_textpage().get_text_range()
    assert words.count("Perceuse-visseuse sans fil") == 3
    assert "89,90" in words
    assert "Prix le plus bas des 30" in words
    run(monkeypatch, capsys, "--all", "--quantity", "3")
    assert (terminal / "labels.pdf").read_bytes() == first
    assert b"/FontFile2" in first


@pytest.mark.usefixtures("qapp")
def test_pictures_are_numbered_and_skip_counts(
    terminal: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    how = ("--format", "l7165", "--quantity", "8", "--skip", "1", "--dpi", "100", "--locale", "en")
    _, out, _ = run(monkeypatch, capsys, "--product", "482107", "--out", "a.png", *how)
    assert out == ["a-1.png", "a-2.png"]
    _, out, _ = run(monkeypatch, capsys, "--product", "v1", "--out", "a.svg")
    assert out == ["a.svg"]
    assert sorted(path.name for path in terminal.iterdir()) == ["a-1.png", "a-2.png", "a.svg"]
    assert 'width="210mm"' in (terminal / "a.svg").read_text("utf-8")


@pytest.mark.usefixtures("qapp")
def test_cards_of_one_and_of_many_numbers(
    terminal: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _, _, err = run(monkeypatch, capsys, "--card", "2950 4081 5520 9", "--cards-from", "2950408155308", "--count", "10")
    assert "11 labels on 2 sheets C32011" in err
    assert (terminal / "labels.pdf").is_file()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--product", "4006381333931"], "no product '4006381333931'"),
        (["--product", "p2"], "Clou [v2] has no valid GTIN"),
        (["--all", "--format", "A5"], "no label format 'A5'"),
        (["--all", "--skip", "21"], "0 to 20"),
        (["--all", "--out", "labels.docx"], ".pdf, .svg or .png"),
        (["--all", "--out", "nowhere/labels.pdf"], "cannot be written"),
        (["--all", "--card", "123"], "not both"),
        ([], "say what to print"),
        (["--card", "small letters"], "not a card number"),
        (["--all", "--store", "blois"], "no store 'blois'"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    terminal: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    said: str,
) -> None:
    status, out, err = run(monkeypatch, capsys, *words)
    assert (status, out) == (2, [])
    assert said in err
    assert list(terminal.iterdir()) == []


@pytest.mark.usefixtures("qapp")
def test_a_sheet_that_fails_half_way_leaves_the_old_file(
    terminal: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (terminal / "a.png").write_bytes(b"old")

    def torn(self: Path, _: object) -> None:
        raise OSError(28, "No space left on device", str(self))

    monkeypatch.setattr(Path, "replace", torn)
    status, _, err = run(monkeypatch, capsys, "--all", "--out", "a.png", "--dpi", "100")
    assert (status, "No space left on device" in err) == (2, True)
    assert [path.name for path in terminal.iterdir()] == ["a.png"]
    assert (terminal / "a.png").read_bytes() == b"old"


def test_formats_are_listed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(monkeypatch, capsys, "--list-formats")
    assert [line.split()[0] for line in out] == list(FORMATS)


def test_a_terminal_without_a_range_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COMPTOIR_DATA_DIR", str(tmp_path))
    status, _, err = run(monkeypatch, capsys, "--all")
    assert (status, "run the terminal first" in err) == (2, True)
