"""A basket line is what the range says of an article today."""

from dataclasses import replace

from app.cache.reading import Reading
from app.services.baskets import line_of
from app.services.shop import Shop


def test_a_line_has_todays_name_and_price(reading: Reading, shop: Shop) -> None:
    made = line_of(reading, shop, "v1", 2)
    assert made is not None
    assert (made.name, made.quantity, made.unit_cents, made.cents) == ("Perceuse 1", 2, 1001, 2002)


def test_what_is_not_in_the_range_is_no_line(reading: Reading, shop: Shop) -> None:
    assert line_of(reading, shop, "nothing") is None
    assert line_of(reading, replace(shop, locale="en"), "v1") is None
