"""A generated chain is valid, the same for the same seed, and written whole or not at all."""

from datetime import date
from pathlib import Path

import pytest

from app.demo.export import SUBJECTS, OutputFolderInUseError, export_chain, row
from app.demo.generator import generate_chain
from app.domain.codes import gtin14

TODAY = date(2026, 11, 21)


def _bytes(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def test_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two exports of the same arguments do not differ in a single byte; another seed does."""
    for name, seed in (("one", 1), ("two", 1), ("three", 2)):
        export_chain(generate_chain(50, 3, seed, TODAY), tmp_path / name)
    assert _bytes(tmp_path / "one") == _bytes(tmp_path / "two")
    assert _bytes(tmp_path / "one") != _bytes(tmp_path / "three")


def test_generated_numbers_are_valid_and_unique() -> None:
    """Every GTIN has a right check digit in a restricted range; GTINs and SKUs are unique."""
    variants = list(generate_chain(500, 1, 7, TODAY).variants)
    gtins = {variant.gtin for variant in variants}
    assert all(gtin14(gtin) == gtin and gtin.startswith("002") for gtin in gtins)
    assert len(gtins) == len({variant.sku for variant in variants}) == len(variants) > 500


def test_generated_rows_refer_to_rows_that_exist() -> None:
    """Prices, stock, texts and reviews name variants, products and stores of the same chain."""
    chain = generate_chain(200, 4, 3, TODAY)
    variants, products = {v.id for v in chain.variants}, {p.id for p in chain.products}
    assert {price.variant_id for price in chain.prices} == variants
    assert {t.id for t in chain.texts if t.subject == "product" and t.locale == "fr"} == products
    assert {r.product_id for r in chain.reviews} <= products
    assert {p.category_id for p in chain.products} <= {c.id for c in chain.categories}
    held = [stock for store in chain.stores for stock in chain.stock_of(store.id)]
    assert {stock.variant_id for stock in held} <= variants
    assert len(held) == pytest.approx(0.3 * 4 * len(variants), rel=0.2)


def test_generated_words_vary() -> None:
    """Names hardly repeat, so that a search among them means something."""
    chain = generate_chain(1000, 1, 5, TODAY)
    names = [t.name for t in chain.texts if t.subject == "product" and t.locale == "fr"]
    assert len(set(names)) > 990
    assert len({word for name in names for word in name.split()}) > 1000


def test_export_refuses_a_folder_in_use(tmp_path: Path) -> None:
    """A folder that holds something is left as it is, and the message names it."""
    (tmp_path / "keep.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(OutputFolderInUseError, match="not empty"):
        export_chain(generate_chain(1, 1, 1, TODAY), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["keep.txt"]


def test_failed_export_leaves_nothing(tmp_path: Path) -> None:
    """When writing stops half-way, neither the folder nor its draft stays."""

    def full_disk(subject: str, rows: int) -> None:
        raise OSError(28, f"no space left after {subject}, {rows}")

    with pytest.raises(OSError, match="no space left"):
        export_chain(generate_chain(1, 1, 1, TODAY), tmp_path / "out", full_disk)
    assert list(tmp_path.iterdir()) == []


def test_every_subject_has_its_file(tmp_path: Path) -> None:
    """One file per subject and one stock file per store, plus the web warehouse."""
    export_chain(generate_chain(5, 2, 1, TODAY), tmp_path / "out")
    names = {path.name for path in (tmp_path / "out").glob("*.jsonl")}
    assert names == {f"{subject}.jsonl" for subject in SUBJECTS}
    assert len(list((tmp_path / "out" / "stock").iterdir())) == 3


def test_stock_lines_are_the_same_json_as_any_other_row(tmp_path: Path) -> None:
    """The quick writer of stock writes what the general one would."""
    chain = generate_chain(40, 1, 1, TODAY)
    export_chain(chain, tmp_path / "out")
    for store_id in ("s0001", "online"):
        written = (tmp_path / "out" / "stock" / f"{store_id}.jsonl").read_text(encoding="utf-8")
        assert written.splitlines() == [row(stock) for stock in chain.stock_of(store_id)]


def test_an_empty_chain_is_refused() -> None:
    """A chain without products or stores says so at once."""
    with pytest.raises(ValueError, match="at least one"):
        generate_chain(0, 1, 1, TODAY)
