"""The demo chain holds together: every number valid, every reference known, everything told."""

import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import combinations, pairwise

import pytest

from app import paths
from app.demo.loader import load_demo_chain
from app.demo.model import Box, DemoChain
from app.domain.codes import gtin14

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 13, 32, tzinfo=UTC)
DRILL = "cordless-drill--teal--1-battery"


@pytest.fixture(scope="module")
def chain() -> DemoChain:
    """Return the demo chain on the day of the mocks."""
    return load_demo_chain(TODAY, NOW)


def test_every_gtin_is_valid_unique_and_kept_for_demonstrations(chain: DemoChain) -> None:
    """GTINs have right check digits, differ, and lie in GS1's prefix 952."""
    gtins = [variant.gtin for variant in chain.variants]
    assert all(gtin14(gtin) == gtin for gtin in gtins)
    assert len(set(gtins)) == len(gtins)
    assert all(gtin.startswith("0952") for gtin in gtins)


def test_every_sku_is_unique(chain: DemoChain) -> None:
    """No two variants share a SKU, and the drill has the one of the shelf label."""
    skus = {variant.sku: variant.id for variant in chain.variants}
    assert len(skus) == len(chain.variants)
    assert skus["482107"] == DRILL


def test_every_picture_exists(chain: DemoChain) -> None:
    """Each picture that a variant or category names is a file we ship."""
    named = {picture for variant in chain.variants for picture in variant.pictures}
    named |= {category.picture for category in chain.categories}
    named |= {picture for scene in chain.scenes for picture in (scene.picture, scene.portrait)}
    assert [name for name in named if not paths.resource("demo", name).is_file()] == []


def test_every_variant_has_a_price_and_stock_here(chain: DemoChain) -> None:
    """Nothing on the shelf is without a price in force or a stock level in this store."""
    everything = {variant.id for variant in chain.variants}
    priced = {price.variant_id for price in chain.prices if price.from_date <= TODAY}
    assert priced == everything
    assert {row.variant_id for row in chain.stock_of(chain.here)} == everything
    assert {row.variant_id for row in chain.stock_of("online")} == everything


def test_price_history_reaches_back_thirty_days_before_each_promotion(chain: DemoChain) -> None:
    """The lowest price of the 30 days before a promotion is known, and above the promotion."""
    for promotion in chain.promotions:
        start = promotion.starts - timedelta(days=30)
        for offer in promotion.prices:
            steps = [p for p in chain.prices if p.variant_id == offer.variant_id]
            in_force = [p for p in steps if p.from_date <= start][-1]
            later = [p for p in steps if start < p.from_date < promotion.starts]
            assert offer.cents < min(p.cents for p in (in_force, *later))


def test_price_history_is_in_order(chain: DemoChain) -> None:
    """Each variant's prices are listed oldest first."""
    for one, other in pairwise(chain.prices):
        assert one.variant_id != other.variant_id or one.from_date < other.from_date


def test_promotions_end_in_the_future(chain: DemoChain) -> None:
    """A demo shown today has its promotions today or soon, the drill's for 8 more days."""
    assert all(promotion.ends > TODAY for promotion in chain.promotions)
    drill = next(p for p in chain.promotions if p.id == "drill-days")
    assert (drill.starts < TODAY, drill.ends) == (True, TODAY + timedelta(days=8))
    assert {offer.variant_id: offer.cents for offer in drill.prices}[DRILL] == 8990


def test_no_variant_has_two_promotions(chain: DemoChain) -> None:
    """A price never depends on which promotion was read first."""
    offers = Counter(offer.variant_id for p in chain.promotions for offer in p.prices)
    assert max(offers.values()) == 1


def test_drill_is_out_of_stock_here_and_in_stock_elsewhere(chain: DemoChain) -> None:
    """The story of the demo: none here, some in Tours Nord, Saumur's figure stale."""
    stock = {row.store_id: row for row in chain.stock if row.variant_id == DRILL}
    assert stock["chambray"].quantity == 0
    assert (stock["chambray"].aisle, stock["chambray"].bay) == ("12", "4")
    assert (stock["tours-nord"].quantity, stock["amboise"].quantity) == (6, 2)
    assert stock["tours-nord"].checked_at == NOW - timedelta(minutes=4)
    assert stock["saumur"].checked_at < NOW - timedelta(hours=12)


def test_there_are_enough_reviews_of_the_drill_and_in_all(chain: DemoChain) -> None:
    """More than 300 reviews; about 60 for the drill with an average of about 4.5."""
    drill = [review.rating for review in chain.reviews if review.product_id == "cordless-drill"]
    assert len(chain.reviews) >= 300
    assert len(drill) == 60
    assert sum(drill) / len(drill) == pytest.approx(4.5, abs=0.05)
    assert {r.locale for r in chain.reviews} >= {"fr", "en", "de", "es", "it", "nl"}


def test_reviews_are_plausible(chain: DemoChain) -> None:
    """Experience before publication before today, replies after, texts not repeated."""
    products = {variant.id: variant.product_id for variant in chain.variants}
    for review in chain.reviews:
        assert review.experience_date < review.published_date < TODAY
        assert review.variant_id is None or products[review.variant_id] == review.product_id
        assert (review.channel == "store") == (review.store_id is not None)
        assert review.reply_date is None or review.published_date < review.reply_date <= TODAY
    assert len({review.text for review in chain.reviews}) == len(chain.reviews)


def test_everything_is_named_in_french_and_english(chain: DemoChain) -> None:
    """Categories, products, options and values have both; products a description too."""
    named = {(text.subject, text.id, text.locale) for text in chain.texts}
    for subject, identity, _ in named:
        assert {(subject, identity, "fr"), (subject, identity, "en")} <= named
    for text in chain.texts:
        if text.subject == "product" and text.locale in ("fr", "en"):
            assert text.description
            assert len(text.characteristics) >= 4


def test_every_product_has_synonyms_that_add_something(chain: DemoChain) -> None:
    """In French and English, two words or more, none of them already its name."""
    for text in chain.texts:
        if text.subject == "product" and text.locale in ("fr", "en"):
            assert len(" ".join(text.synonyms).split()) >= 2
            assert text.name not in text.synonyms
            assert len(set(text.synonyms)) == len(text.synonyms)


def test_scenes_show_articles_at_places_that_do_not_overlap(chain: DemoChain) -> None:
    """Two to four spots per scene, each within both shapes of the picture, so that a touch means one article."""
    variants = {variant.id for variant in chain.variants}
    for scene in chain.scenes:
        assert 2 <= len(scene.spots) <= 4
        assert {spot.variant_id for spot in scene.spots} <= variants
        for boxes in ([spot.box for spot in scene.spots], [spot.portrait for spot in scene.spots]):
            assert all(_inside(box) for box in boxes)
            assert not any(_overlap(one, other) for one, other in combinations(boxes, 2))


def _inside(box: Box) -> bool:
    left, top, width, height = box
    return min(left, top) >= 0 < min(width, height) and max(left + width, top + height) <= 1


def _overlap(one: Box, other: Box) -> bool:
    return all(one[n] < other[n] + other[n + 2] and other[n] < one[n] + one[n + 2] for n in (0, 1))


def test_texts_are_set_with_care(chain: DemoChain) -> None:
    """No straight apostrophe, and no plain space before French double punctuation."""
    french = [t for t in chain.texts if t.locale == "fr"]
    words = [w for t in french for w in (t.name, t.description or "", t.warnings or "", *t.synonyms)]
    words += [w for r in chain.reviews for w in (r.title, r.text) if r.locale == "fr"]
    assert [w for w in words if "'" in w or re.search(r" [:;!?»]|« ", w)] == []


def test_every_reference_is_known(chain: DemoChain) -> None:
    """Categories, related products, stores, associates and variants named anywhere exist."""
    stores, products = {s.id for s in chain.stores}, {p.id for p in chain.products}
    variants, shelves = {v.id for v in chain.variants}, {c.id for c in chain.categories}
    people = {a.id for a in chain.associates}
    assert chain.here in stores
    for product in chain.products:
        assert product.category_id in shelves
        assert set(product.related) | set(product.bought_together) <= products - {product.id}
    for customer in chain.customers:
        assert customer.store_id in stores
        assert set(customer.wish_list) <= variants
        assert {n.associate_id for n in customer.notes} <= people
        for order in customer.orders:
            assert order.store_id is None or order.store_id in stores
            assert {line.variant_id for line in order.lines} <= variants
    assert {associate.store_id for associate in chain.associates} == stores


def test_no_address_of_a_real_person(chain: DemoChain) -> None:
    """E-mails end in example.org or example.com, telephones lie in ranges kept for fiction."""
    files = "".join(file.read_text(encoding="utf-8") for file in paths.resource("demo").glob("*.json"))
    mails = re.findall(r"[\w.+-]+@([\w.-]+)", files)
    assert set(mails) <= {"example.org", "example.com"}
    assert all(re.fullmatch(r"06 39 98 \d\d \d\d", c.phone) for c in chain.customers)
    assert all(re.fullmatch(r"(02 61 91|05 36 49) \d\d \d\d", s.phone) for s in chain.stores)


def test_every_file_says_that_it_is_fiction() -> None:
    """Each data file opens with the notice, in French and in English."""
    for file in paths.resource("demo").glob("*.json"):
        head = file.read_text(encoding="utf-8")[:400]
        assert "inventés" in head, file.name
        assert "invented" in head, file.name


def test_chain_never_ages() -> None:
    """Loaded on another day, every date moves along."""
    later = load_demo_chain(TODAY + timedelta(days=500), NOW + timedelta(days=500))
    assert all(promotion.ends > TODAY + timedelta(days=500) for promotion in later.promotions)
