"""Lists are narrowed by several facets at once, counted, undone one by one, and forgotten with the session."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.viewmodels.catalogue import Catalogue
from app.viewmodels.facets import Facets
from tests.unit.viewmodels.demo_terminal import demo_terminal


@pytest.fixture
def shop(filled_kiosk: Path, tmp_path: Path) -> SimpleNamespace:
    terminal = demo_terminal(filled_kiosk, tmp_path)
    facets: Any = Facets(terminal.session, terminal.navigation)
    catalogue: Any = Catalogue(terminal.session, terminal.navigation, facets)
    return SimpleNamespace(facets=facets, catalogue=catalogue, terminal=terminal)


def counts(shop: SimpleNamespace, facet: str) -> dict[str, int]:
    group = next(row for row in shop.facets.groups.rows() if row["facet"] == facet)
    return {row["value"]: row["count"] for row in group["values"].rows()}


def test_each_count_is_what_choosing_the_value_leaves(shop: SimpleNamespace) -> None:
    """For every facet and value: the promise on the button is kept by the list."""
    shop.catalogue.openCategory("")
    everything = shop.catalogue.categoryCount
    for row in shop.facets.groups.rows():
        for value, count in counts(shop, row["facet"]).items():
            shop.facets.toggle(row["facet"], value)
            assert shop.catalogue.categoryCount == count <= everything
            shop.facets.toggle(row["facet"], value)
    assert shop.catalogue.categoryCount == everything


def test_values_of_one_facet_widen_and_facets_narrow(shop: SimpleNamespace) -> None:
    shop.catalogue.openCategory("")
    brands = list(counts(shop, "brand"))
    shop.facets.toggle("brand", brands[0])
    one = shop.catalogue.categoryCount
    shop.facets.toggle("brand", brands[1])
    both = shop.catalogue.categoryCount
    assert both > one
    shop.facets.toggle("promotion", "now")
    rows = shop.catalogue.products.rows()
    assert len(rows) == shop.catalogue.categoryCount < both
    assert all(row["strikePrice"] and row["brand"] in brands[:2] for row in rows)


def test_the_variant_that_fits_stands_for_its_product(shop: SimpleNamespace) -> None:
    """Who filters for orange sees the orange drill."""
    shop.catalogue.openCategory("")
    shop.facets.toggle("option:colour", "orange")
    assert [row["variantId"].split("--")[1] for row in shop.catalogue.products.rows()] == ["orange"]
    assert [row["label"] for row in shop.facets.chips.rows()] == ["Orange"]


def test_narrowed_lists_are_sorted_too(shop: SimpleNamespace) -> None:
    shop.catalogue.openCategory("")
    shop.facets.toggle("stock", "here")
    shop.facets.setSort("priceUp")
    prices = [
        float(row["price"].split("\N{NO-BREAK SPACE}")[0].replace(",", ".")) for row in shop.catalogue.products.rows()
    ]
    assert prices == sorted(prices)
    assert all(row["stock"] in {"here", "low"} for row in shop.catalogue.products.rows())


def test_what_was_found_is_narrowed_for_itself(shop: SimpleNamespace) -> None:
    """The shelf keeps its own choices; new words begin without any."""
    shop.catalogue.openCategory("")
    shop.facets.toggle("stock", "here")
    shop.terminal.navigation.go("Search")
    shop.catalogue.setText("p")
    assert shop.facets.chosenCount == 0
    found = shop.catalogue.foundCount
    shop.facets.toggle("promotion", "now")
    assert 0 < shop.catalogue.foundCount < found
    assert len(shop.catalogue.results.rows()) == shop.catalogue.foundCount
    shop.catalogue.setText("pe")
    assert shop.facets.chosenCount == 0
    shop.terminal.navigation.back()
    assert shop.facets.chosenCount == 1


def test_nothing_chosen_outlives_the_session(shop: SimpleNamespace) -> None:
    shop.catalogue.openCategory("")
    shop.facets.toggle("stock", "here")
    shop.facets.setSort("rating")
    shop.terminal.session.wipe()
    assert (shop.facets.chosenCount, shop.facets.sort, shop.facets.groups.count) == (0, "popular", 0)
