"""A basket adds up, keeps one line for each variant and stays within its bounds."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.baskets import MAX_LINES, MAX_QUANTITY, Basket, BasketLine


def line(name: str, quantity: int = 1, cents: int = 100) -> BasketLine:
    return BasketLine(name, name, name, "", "", cents, quantity)


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(1, 50)), max_size=60))
def test_adding_keeps_one_line_a_variant(added: list[tuple[str, int]]) -> None:
    basket = Basket()
    for name, quantity in added:
        basket = basket.add(line(name, quantity))
    names = [x.variant_id for x in basket.lines]
    assert len(names) == len(set(names)) == len({name for name, _ in added})
    assert all(1 <= x.quantity <= MAX_QUANTITY for x in basket.lines)
    assert basket.cents == 100 * basket.count


def test_zero_takes_a_line_out() -> None:
    assert Basket().add(line("a")).with_quantity("a", 0) == Basket()


def test_no_more_lines_than_a_code_can_hold() -> None:
    basket = Basket()
    for n in range(MAX_LINES + 5):
        basket = basket.add(line(f"v{n}"))
    assert len(basket.lines) == MAX_LINES
