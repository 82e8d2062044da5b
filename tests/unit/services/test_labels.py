"""Labels are gathered from the terminal's own copy; what cannot be labelled is named."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.cache.reading import Reading
from app.domain.errors import InvalidInputError
from app.domain.unit_prices import UnitPrice
from app.services.labels import Wanted, loyalty_cards, shelf_labels
from app.services.shop import Shop
from tests.caches import filled_cache
from tests.rows import price, product, stock_level, store, variant
from tests.unit.services.conftest import AS_OF, gtin

HERE = "chambray"


def gather(reading: Reading, shop: Shop, *products: str, **over: object) -> list[str]:
    """Return the GTINs of the labels."""
    wanted = replace(Wanted(products=products), **over)  # type: ignore[arg-type]
    return [label.gtin for label in shelf_labels(reading, shop, HERE, wanted)]


def test_an_article_is_found_by_any_of_its_numbers(reading: Reading, shop: Shop) -> None:
    """GTIN in any length, reference, variant, product; named twice it is printed once."""
    short = gtin(2).lstrip("0")
    assert gather(reading, shop, gtin(1), short, "v3", "p4", "4821 05", "v1") == [gtin(n) for n in (1, 2, 3, 4, 5)]


def test_a_label_tells_what_the_cache_knows(reading: Reading, shop: Shop) -> None:
    """Name, price of today, store, day, and the address that the product page's code has."""
    (label,) = shelf_labels(reading, shop, HERE, Wanted(products=("v2",)))
    assert (label.name, label.sku, label.price.cents) == ("Perceuse 2", "482102", 1002)
    assert (label.store, label.printed) == ("Chambray", shop.today)
    assert label.link == f"https://id.comptoir.example/01/{gtin(2)}"
    assert label.unit_price is None


def test_everything_is_what_the_store_keeps(reading: Reading, shop: Shop) -> None:
    """Articles with a stock figure of the store, in copies."""
    assert gather(reading, shop, everything=True, quantity=2) == [gtin(n) for n in (1, 1, 2, 2, 3, 3, 4, 4)]


def test_another_store_of_the_same_prices(reading: Reading, shop: Shop) -> None:
    """Its name, and what it keeps; of a store whose stock is unknown only named articles."""
    blois = replace(shop, store_id="blois")
    assert [label.store for label in shelf_labels(reading, blois, HERE, Wanted(everything=True))] == ["Blois"] * 3
    tours = replace(shop, store_id="tours")
    assert gather(reading, tours, "v1") == [gtin(1)]
    with pytest.raises(InvalidInputError, match="name the products"):
        gather(reading, tours, everything=True)
    with pytest.raises(InvalidInputError, match="no store 'nowhere'"):
        gather(reading, replace(shop, store_id="nowhere"), "v1")


def test_what_is_unknown_is_named(reading: Reading, shop: Shop) -> None:
    """Nothing else is printed then."""
    with pytest.raises(InvalidInputError, match="no product '4006381333931'"):
        gather(reading, shop, "v1", "4006381333931")
    with pytest.raises(InvalidInputError, match="no category 'Jardin'"):
        gather(reading, shop, categories=("Jardin",))


@pytest.fixture
def faulty(tmp_path: Path) -> Reading:
    """A cache with an article without GTIN, one without price, one with contents, and a store with other prices."""
    goods = variant(3, gtin=gtin(3)) | {"content": 2500, "content_unit": "l"}
    far = store("Lille") | {"zone": "be"}
    rows = {
        "stores": {"store": [store("Chambray"), far]},
        "catalogue/fr": {
            "product": [product(1, "Clou"), product(2, "Vis"), product(3, "Peinture")],
            "variant": [variant(1), variant(2, gtin=gtin(2)), goods],
        },
        "prices/fr": {"price": [price(1, 100), price(3, 3990)]},
        "stock/chambray": {"stock_level": [stock_level(HERE, "v1", 5, AS_OF)]},
    }
    return Reading(filled_cache(tmp_path, rows))


def test_articles_that_cannot_have_a_label_are_named(faulty: Reading, shop: Shop) -> None:
    """All of them in one sentence."""
    with pytest.raises(InvalidInputError, match=r"Clou \[v1\] has no valid GTIN; Vis \[v2\] has no price"):
        gather(faulty, shop, "v1", "v2", "v3")
    faulty.close()


def test_contents_give_a_unit_price_and_zones_are_kept_apart(faulty: Reading, shop: Shop) -> None:
    """A litre of a 2.5 litre tin; a store of another zone is refused."""
    (label,) = shelf_labels(faulty, shop, HERE, Wanted(products=("v3",)))
    assert label.unit_price == UnitPrice(1596, "l")
    with pytest.raises(InvalidInputError, match="other prices"):
        gather(faulty, replace(shop, store_id="lille"), "v3")
    faulty.close()


def test_cards_are_what_a_scanner_takes() -> None:
    """Blanks of a printed number are left out; what no scanner would take is refused."""
    assert [card.number for card in loyalty_cards(None, ["2950 4081 5520 9", "AB-12"])] == ["2950408155209", "AB-12"]
    with pytest.raises(InvalidInputError, match="'ab'"):
        loyalty_cards(None, ["ab"])
