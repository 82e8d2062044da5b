"""Makes demo chains of any size for benches: plausible, deterministic, never whole in memory.

Each product and each store draws from dice seeded with its own number, so that any part can be
made again alone and the order of reading does not matter.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from random import Random

import numpy as np

from app.demo.crowd import GeneratedCrowd
from app.demo.files import noon
from app.demo.gtin import in_store_gtin
from app.demo.loader import load_demo_chain
from app.demo.model import (
    DemoOption,
    DemoPrice,
    DemoProduct,
    DemoPromotion,
    DemoPromotionPrice,
    DemoReview,
    DemoStock,
    DemoText,
    DemoVariant,
)
from app.demo.wording import Wording, vocabulary, word_product

_VARIANT_COUNTS = (1,) * 13 + (2,) * 4 + (3,) * 2 + (4,)
_STOCKED_SHARE = 0.3
_PROMOTED_SHARE = 0.02
_REVIEWED_SHARE = 0.4
_MOST_REVIEWS = 8
_RATINGS = "555555544443321"
_ELECTRIC = frozenset({"tool", "light", "power"})


def generate_chain(products: int, stores: int, seed: int, today: date) -> "GeneratedChain":
    """Return a chain of that size; the same arguments always give the same rows."""
    if products < 1 or stores < 1:
        message = "a demo chain needs at least one product and one store"
        raise ValueError(message)
    return GeneratedChain(products, stores, seed, today)


class GeneratedChain(GeneratedCrowd):
    """A `Chain` whose rows are made while they are read; each property starts afresh."""

    def __init__(self, products: int, stores: int, seed: int, today: date) -> None:
        """Remember the size and take what does not grow from the small demo chain."""
        super().__init__(stores, seed, today)
        self._count = products
        self._small = load_demo_chain(today, noon(today))
        self.currency = self._small.currency
        self.categories = self._small.categories
        self.coupons = self._small.coupons
        self.delivery_methods = self._small.delivery_methods
        self.scenes = tuple(replace(scene, spots=()) for scene in self._small.scenes)

    @property
    def products(self) -> Iterator[DemoProduct]:
        """Yield every product."""
        return (self._product(number) for number in range(self._count))

    @property
    def variants(self) -> Iterator[DemoVariant]:
        """Yield the variants of every product."""
        for number in range(self._count):
            yield from self._variants(number)

    @property
    def texts(self) -> Iterator[DemoText]:
        """Yield the words about categories, products and their options, in French and English."""
        yield from (text for text in self._small.texts if text.subject == "category")
        for number in range(self._count):
            yield from self._texts(number)

    @property
    def prices(self) -> Iterator[DemoPrice]:
        """Yield one or two steps of price history for every variant."""
        for number in range(self._count):
            dice = self._dice("price", number)
            cents, changed = self._cents(number), dice.random() < 1 / 2
            for identity in self._variant_ids(number):
                if changed:
                    yield self._price(identity, round(cents * 0.95), 400)
                yield self._price(identity, cents, dice.randrange(31, 200))

    @property
    def promotions(self) -> Iterator[DemoPromotion]:
        """Yield a promotion of a fifth off for about one product in fifty."""
        for number in range(self._count):
            if self._dice("promotion", number).random() < _PROMOTED_SHARE:
                yield self._promotion(number)

    @property
    def reviews(self) -> Iterator[DemoReview]:
        """Yield up to eight reviews for about two products in five."""
        for number in range(self._count):
            dice = self._dice("review", number)
            if dice.random() < _REVIEWED_SHARE:
                for place in range(dice.randint(1, _MOST_REVIEWS)):
                    yield self._review(number, place, dice)

    def stock_of(self, store_id: str) -> Iterator[DemoStock]:
        """Yield the stock of one store (three variants in ten), or of "online" (all)."""
        store = self.store_number(store_id)
        dice = np.random.default_rng([self._seed, store])
        size = len(self._all_variant_ids)
        share = 1.0 if store_id == "online" else _STOCKED_SHARE
        held = np.flatnonzero(dice.random(size) < share)
        quantities = np.maximum(dice.integers(-3, 40, len(held)), 0).tolist()
        places = dice.integers(0, 540, len(held)).tolist()
        ages = dice.integers(1, 900, len(held)).tolist()
        now = noon(self._today)
        clock = [now - timedelta(minutes=minutes) for minutes in range(900)]
        for index, quantity, place, age in zip(held.tolist(), quantities, places, ages, strict=True):
            yield DemoStock(
                store_id=store_id,
                variant_id=self._all_variant_ids[index],
                quantity=quantity,
                aisle=str(place // 9 + 10),
                bay=str(place % 9 + 1),
                demo_model=place == 0,
                checked_at=clock[age],
            )

    @cached_property
    def _all_variant_ids(self) -> list[str]:
        return [one for number in range(self._count) for one in self._variant_ids(number)]

    def _variant_count(self, number: int) -> int:
        return _VARIANT_COUNTS[self._mix(number) % len(_VARIANT_COUNTS)]

    def _mix(self, number: int) -> int:
        return ((number + 1) * 2654435761 + self._seed * 40503) % 2**32 >> 7

    def _variant_ids(self, number: int) -> list[str]:
        return [f"p{number:07d}-{place}" for place in range(1, self._variant_count(number) + 1)]

    def _wording(self, number: int) -> Wording:
        return word_product(self._dice("word", number))

    def _colours(self, number: int) -> list[dict[str, str]]:
        count = self._variant_count(number)
        colours: list[dict[str, str]] = vocabulary()["colours"]
        start = self._mix(number) // 31
        return [colours[(start + place) % len(colours)] for place in range(count)]

    def _product(self, number: int) -> DemoProduct:
        wording, dice = self._wording(number), self._dice("product", number)
        brand = f"{wording.series[:5].rstrip('aeiou')} & Fils"
        colours = self._colours(number)
        electric = wording.noun["kind"] in _ELECTRIC
        return DemoProduct(
            id=f"p{number:07d}",
            category_id=wording.noun["category"],
            brand=brand,
            maker=f"{brand}, 1 rue des Ateliers, 37000 Tours, France",
            responsible_person="Maison Marcelin, 1 cour des Marchands, 37000 Tours, France",
            popularity_rank=number + 1,
            eco_participation_cents=dice.randrange(2, 60) if electric else 0,
            index_kind=None,
            index_score=None,
            index_basis=None,
            options=tuple(
                DemoOption(option_id="colour", value_id=c["id"], position=place, swatch=c["swatch"])
                for place, c in enumerate(colours if len(colours) > 1 else [], start=1)
            ),
            related=self._others(number, dice, 4),
            bought_together=self._others(number, dice, 2),
        )

    def _others(self, number: int, dice: Random, count: int) -> tuple[str, ...]:
        drawn = dict.fromkeys(dice.randrange(self._count) for _ in range(count))
        return tuple(f"p{other:07d}" for other in drawn if other != number)

    def _variants(self, number: int) -> Iterator[DemoVariant]:
        wording = self._wording(number)
        colours = self._colours(number)
        for place, identity in enumerate(self._variant_ids(number), start=1):
            yield DemoVariant(
                id=identity,
                product_id=f"p{number:07d}",
                position=place,
                sku=str(1_000_000 + number * 4 + place - 1),
                gtin=in_store_gtin(number * 4 + place - 1),
                options={"colour": colours[place - 1]["id"]} if len(colours) > 1 else {},
                pictures=(wording.noun["picture"],),
                content=wording.size.get("content", 0),
                content_unit=wording.size.get("content_unit", ""),
            )

    def _texts(self, number: int) -> Iterator[DemoText]:
        wording, product = self._wording(number), f"p{number:07d}"
        for locale, name in wording.names.items():
            yield DemoText(
                subject="product",
                id=product,
                locale=locale,
                name=name,
                description=wording.descriptions[locale],
                characteristics=wording.characteristics[locale],
                synonyms=wording.synonyms[locale],
            )
        colours = self._colours(number)
        if len(colours) > 1:
            yield from _colour_texts(product, colours)

    def _cents(self, number: int) -> int:
        lowest, highest = self._wording(number).noun["cents"]
        drawn = int(lowest * (highest / lowest) ** self._dice("cents", number).random())
        return drawn // 100 * 100 + 90

    def _price(self, variant_id: str, cents: int, days: int) -> DemoPrice:
        return DemoPrice(
            variant_id=variant_id,
            price_zone="fr",
            currency=self.currency,
            cents=cents,
            from_date=self._today - timedelta(days=days),
        )

    def _promotion(self, number: int) -> DemoPromotion:
        dice, cents = self._dice("offer", number), self._cents(number) * 4 // 5
        return DemoPromotion(
            id=f"offer-{number:07d}",
            labels={"fr": "Offre du moment", "en": "Current offer"},
            starts=self._today - timedelta(days=dice.randrange(8)),
            ends=self._today + timedelta(days=dice.randrange(1, 20)),
            prices=tuple(
                DemoPromotionPrice(variant_id=identity, cents=cents) for identity in self._variant_ids(number)
            ),
        )

    def _review(self, number: int, place: int, dice: Random) -> DemoReview:
        words = vocabulary()
        rating = dice.choice(_RATINGS)
        said = dice.choice(words["reviews"][rating])
        published = self._today - timedelta(days=dice.randrange(1, 900))
        online = dice.random() < 1 / 3
        author = f"{dice.choice(words['first_names'])} {dice.choice(words['last_names'])[0]}."
        return DemoReview(
            id=f"r{number:07d}-{place}",
            product_id=f"p{number:07d}",
            variant_id=dice.choice(self._variant_ids(number)),
            locale="fr",
            rating=int(rating),
            title=said["title"],
            text=said["text"],
            author=author,
            experience_date=published - timedelta(days=dice.randrange(3, 60)),
            published_date=published,
            verified=dice.random() < 9 / 10,
            channel="online" if online else "store",
            store_id=None if online else self.store_id(dice.randrange(self.store_count)),
        )


def _colour_texts(product: str, colours: list[dict[str, str]]) -> Iterator[DemoText]:
    for locale, name in (("fr", "Couleur"), ("en", "Colour")):
        yield DemoText(subject="option", id=f"{product}/colour", locale=locale, name=name)
        for colour in colours:
            identity = f"{product}/colour/{colour['id']}"
            yield DemoText(subject="option_value", id=identity, locale=locale, name=colour[locale])
