"""What a product's page says, in the words of a language: prices, options, excerpts of reviews."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.catalogue import Option, Product, Variant
from app.domain.prices import ShownPrice
from app.domain.reviews import Review
from app.services.product import OpenedProduct
from app.viewmodels import wording
from app.viewmodels.rows import Row

VALUE_ROLES = ("optionId", "value", "label", "swatch", "chosen", "lack", "difference")
EXCERPT_ROLES = ("rating", "title", "body", "author", "day", "verified")
WHOLE = re.compile(r"[.,]00(?!\d)")


@dataclass(frozen=True, slots=True)
class PriceWords:
    """A price as it is shown; empty strings where there is nothing to say."""

    price: str = ""
    strike: str = ""
    discount: str = ""
    ends: str = ""
    eco: str = ""


def price_words(price: ShownPrice | None, locale: str) -> PriceWords:
    """Return a price with its promotion; `ends` is a day, `eco` an amount."""
    if price is None:
        return PriceWords()
    promoted = price.strike_cents is not None
    return PriceWords(
        price=wording.money(price.cents, locale, price.currency),
        strike=wording.money(price.strike_cents, locale, price.currency) if price.strike_cents else "",
        discount=wording.percent_off(price.percent_off, locale) if price.percent_off else "",
        ends=wording.long_day(price.ends, locale) if promoted and price.ends else "",
        eco=wording.money(price.eco_cents, locale, price.currency) if price.eco_cents else "",
    )


def value_rows(page: OpenedProduct, option: Option, locale: str) -> list[Row]:
    """Return the values of one option; `difference` is what choosing it adds or takes off.

    `lack` is `combination` for a value that does not exist together with all else that is chosen, `stock` for one that
    is sold out everywhere. Those can be touched as well and lead to the nearest variant: nobody ends in a dead end.
    """
    product, current = page.product, page.variant
    rows: list[Row] = []
    for value in option.values:
        other = product.variant_with(current, option.id, value.value)
        exists = other.options == current.options | {option.id: value.value}
        lack = "combination" if not exists else "stock" if other.id in page.sold_out else ""
        rows.append(
            {
                "optionId": option.id,
                "value": value.value,
                "label": value.label,
                "swatch": value.swatch or "transparent",
                "chosen": current.options.get(option.id) == value.value,
                "lack": lack,
                "difference": _difference(page.prices, current, other, locale) if exists else "",
            }
        )
    return rows


def switched_options(product: Product, before: Variant, now: Variant, chosen: str) -> list[tuple[str, str, str]]:
    """Return (value that was chosen, value that it does not come with, value that it has instead) in words."""
    options = {option.id: {value.value: value.label for value in option.values} for option in product.options}
    return [
        (options[chosen][now.options[chosen]], words[before.options[key]], words[now.options[key]])
        for key, words in options.items()
        if key != chosen and key in before.options and key in now.options and before.options[key] != now.options[key]
    ]


def excerpt_rows(reviews: Sequence[Review], locale: str) -> list[Row]:
    """Return the reviews that the page quotes."""
    return [
        {
            "rating": review.rating,
            "title": review.title,
            "body": review.text,
            "author": review.author,
            "day": wording.long_day(review.published, locale),
            "verified": review.verified,
        }
        for review in reviews
    ]


def reference(sku: str) -> str:
    """Return a reference in groups of three digits, as shelf labels print it; others as they are."""
    if not sku.isdigit():
        return sku
    first = len(sku) % 3
    groups = [sku[:first]] if first else []
    return "\N{NO-BREAK SPACE}".join([*groups, *(sku[n : n + 3] for n in range(first, len(sku), 3))])


def _difference(prices: dict[str, ShownPrice], current: Variant, other: Variant, locale: str) -> str:
    here, there = prices.get(current.id), prices.get(other.id)
    if here is None or there is None or here.cents == there.cents:
        return ""
    sign = "+" if there.cents > here.cents else "\N{MINUS SIGN}"
    amount = WHOLE.sub("", wording.money(abs(there.cents - here.cents), locale, there.currency))
    return f"{sign}\N{NO-BREAK SPACE}{amount}"
