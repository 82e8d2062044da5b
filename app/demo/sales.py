"""What the demo chain has sold: the orders of its customers, and tickets of people whom nobody knows.

Tickets are drawn from the names of products alone, always the same: each product is bought a few times with what its
`bought_together` names, now and then with something else. From these the hub learns what is often bought together.
"""

from collections.abc import Iterator, Sequence
from random import Random

from app.demo.files import Calendar
from app.demo.model import DemoProduct, DemoSale, DemoVariant
from app.demo.model_people import DemoCustomer

FEWEST, MOST = 12, 24
ALONG, BESIDE = 0.55, 0.12
LAST_DAYS = 360


def sales(
    products: Sequence[DemoProduct], variants: Sequence[DemoVariant], customers: Sequence[DemoCustomer], days: Calendar
) -> Iterator[DemoSale]:
    """Yield the customers' orders, then the tickets."""
    for customer in customers:
        for order in customer.orders:
            lines = tuple((line.variant_id, line.quantity) for line in order.lines)
            yield DemoSale(number=order.number, day=order.placed_on, customer_code=customer.code, lines=lines)
    articles: dict[str, list[str]] = {}
    for variant in variants:
        articles.setdefault(variant.product_id, []).append(variant.id)
    for product in products:
        dice = Random(f"sales:{product.id}")  # noqa: S311 (demo data, no secret)
        for place in range(dice.randint(FEWEST, MOST)):
            number = f"T-{product.popularity_rank:03d}-{place:02d}"
            bought = _bought(product, [item.id for item in products], dice)
            lines = tuple((dice.choice(articles[one]), 1) for one in bought)
            yield DemoSale(number=number, day=days.day(-dice.randint(1, LAST_DAYS)), customer_code="", lines=lines)


def _bought(product: DemoProduct, everything: Sequence[str], dice: Random) -> list[str]:
    along = [other for other in product.bought_together if dice.random() < ALONG]
    beside = [dice.choice(everything)] if dice.random() < BESIDE else []
    return list(dict.fromkeys([product.id, *along, *beside]))
