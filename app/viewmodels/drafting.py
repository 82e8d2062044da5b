"""What the checkout has asked becomes a draft, and later a receipt."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.orders import Draft, Method, PlacedOrder
from app.services.ways import Kind, Way
from app.viewmodels.benefits import OrderBenefits
from app.viewmodels.form import Form
from app.viewmodels.receipt import Receipt
from app.viewmodels.session import Session
from app.viewmodels.split import Split
from app.viewmodels.stores import Stores


@dataclass(frozen=True, slots=True)
class Asked:
    """The answers: the way, what was typed, for whom (code, name, and the associate who orders for them)."""

    kind: str
    method: Method
    way: Way
    form: Form
    customer: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the parts of an order come from."""

    session: Session
    stores: Stores
    split: Split
    benefits: OrderBenefits

    def store_id(self, kind: str, method: str) -> str:
        """Return the store of a pick-up, empty without one."""
        here = self.session.context.shop().store_id
        if self.split.active:
            return here if self.split.collected().place else ""
        if method != Method.PICK_UP:
            return ""
        return self.stores.chosen if kind == Kind.ELSEWHERE else here

    def draft(self, asked: Asked) -> Draft:
        """Return the order as it was reviewed."""
        return Draft(
            lines=self.split.order_lines(),
            method=asked.method,
            contact=asked.form.contact(),
            locale=self.session.context.locale,
            delivery_cents=asked.way.cents,
            store_id=self.store_id(asked.kind, asked.method),
            address=None if asked.method is Method.PICK_UP else asked.form.address(),
            customer_code=asked.customer[0],
            associate=asked.customer[2],
            claim=self.benefits.claim,
        )

    def receipt(self, draft: Draft, asked: Asked) -> Callable[[PlacedOrder], Receipt]:
        """Return what makes the receipt once the order is accepted; it holds what is shown now."""
        basket, later, collected = self.split.ordered(), self.split.taken_now(), self.split.collected_at()
        earned, unchecked = self.benefits.earned, self.benefits.unchecked
        way, channel = asked.way, asked.form.channel
        return lambda order: Receipt(order, draft, basket, way, channel, earned, unchecked, later, collected)
