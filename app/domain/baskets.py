"""The basket: what somebody wants, before it is an order."""

from dataclasses import dataclass, replace

MAX_LINES = 30
MAX_QUANTITY = 99


@dataclass(frozen=True, slots=True)
class BasketLine:
    """So many pieces of a variant at the price that the person saw, in cents."""

    variant_id: str
    product_id: str
    name: str
    label: str
    picture: str
    unit_cents: int
    quantity: int = 1

    @property
    def cents(self) -> int:
        """Price of the line."""
        return self.unit_cents * self.quantity


@dataclass(frozen=True, slots=True)
class Basket:
    """An ordered, immutable list of lines; every change gives a new basket."""

    lines: tuple[BasketLine, ...] = ()

    @property
    def count(self) -> int:
        """Pieces, over all lines."""
        return sum(line.quantity for line in self.lines)

    @property
    def cents(self) -> int:
        """Price of the goods, without delivery."""
        return sum(line.cents for line in self.lines)

    def add(self, line: BasketLine) -> "Basket":
        """Return a basket with the line added, on top of the one of the same variant where there is one."""
        held = next((x for x in self.lines if x.variant_id == line.variant_id), None)
        if held:
            return self.with_quantity(line.variant_id, held.quantity + line.quantity)
        if len(self.lines) >= MAX_LINES:
            return self
        return Basket((*self.lines, line))

    def with_quantity(self, variant_id: str, quantity: int) -> "Basket":
        """Return a basket in which the variant has this quantity (1 to 99); 0 or less takes it out."""
        bounded = min(quantity, MAX_QUANTITY)
        kept = (replace(x, quantity=bounded) if x.variant_id == variant_id else x for x in self.lines)
        return Basket(tuple(x for x in kept if x.quantity > 0))
