"""Live questions: asked now, answered now or honestly not; what comes back lives in memory only."""

from urllib.parse import quote

from app.domain.assist import Assist, Looking, Ring
from app.domain.benefits import Benefits, Claim
from app.domain.calls import Call, CallContact
from app.domain.customers import Account, Associate, CustomerPage, CustomerSummary
from app.domain.orders import OrderLine
from app.domain.payments import Payment
from app.domain.tracking import Tracked
from app.sync.client import HubClient
from app.wire import assist, benefits, calls, customers
from app.wire.associates import SignedIn, SignIn
from app.wire.handover import BasketRedeemed, RedeemBasket
from app.wire.payments import OpenPayment, PaymentMessage, to_payment
from app.wire.reviews import BoughtMessage, FindPurchase
from app.wire.tracking import TrackedMessage, TrackOrder, to_tracked


class Live:
    """The questions of an associate's tablet; all methods raise UnreachableError or RefusedError."""

    def __init__(self, client: HubClient) -> None:
        """Ask through `client`, which belongs to the thread that calls."""
        self._client = client

    def sign_in(self, number: str, pin: str) -> Associate:
        """Prove who holds the tablet; the hub counts failures and locks."""
        signed = self._client.post("/associates/sign-in", SignIn(number=number, pin=pin), SignedIn)
        self._client.token = signed.token
        return Associate(signed.number, signed.name, signed.role, signed.store_id, signed.token)

    def sign_out(self) -> None:
        """End the associate's session on the hub; the token is forgotten even when the hub is away."""
        try:
            self._client.tell("/associates/sign-out")
        finally:
            self._client.token = ""

    def find_customers(self, query: str) -> tuple[list[CustomerSummary], bool]:
        """Return customers by name or by the text of a loyalty card, and whether there are more."""
        rows = self._client.post("/customers/find", customers.FindCustomers(query=query), customers.CustomerRows)
        return [customers.to_summary(row) for row in rows.rows], rows.more

    def open_customer(self, code: str) -> CustomerPage:
        """Return one customer's page."""
        return customers.to_page(self._client.get(f"/customers/{quote(code, safe='')}", customers.CustomerMessage))

    def open_calls(self) -> tuple[list[Call], bool]:
        """Return the store's orders that need a person, the oldest first, and whether there are more."""
        found = self._client.get("/calls", calls.CallMessages)
        return [calls.to_call(row) for row in found.rows], found.more

    def call_contact(self, number: str) -> CallContact:
        """Return whom to call about one of them; the hub writes down who asked."""
        return calls.to_contact(self._client.get(f"/calls/{quote(number, safe='')}", calls.CallContactMessage))

    def identify_card(self, card: str) -> Account:
        """Return the little that a terminal may know of a loyalty card's holder."""
        return benefits.to_account(self._client.post("/shopper/card", benefits.IdentifyCard(card=card), _ACCOUNT))

    def ask_code(self, phone: str, locale: str) -> tuple[str, int]:
        """Have a one-time code sent; return the ticket that goes with it and for how many seconds it is good."""
        asked = benefits.AskCode(phone=phone, locale=locale)
        sent = self._client.post("/shopper/code", asked, benefits.CodeSent)
        return sent.ticket, sent.seconds

    def prove_code(self, ticket: str, code: str) -> Account:
        """Return the account of who typed the right code."""
        proof = benefits.ProveCode(ticket=ticket, code=code)
        return benefits.to_account(self._client.post("/shopper/prove", proof, _ACCOUNT))

    def redeem_basket(self, code: str) -> None:
        """Use a basket's code up; RefusedError with the word of its fault when it is not good or was used before."""
        self._client.post("/baskets/redeem", RedeemBasket(code=code), BasketRedeemed)

    def open_payment(self, number: str) -> Payment:
        """Open a payment by phone for an order that the hub has confirmed, or return the one that is open."""
        where = f"/orders/{quote(number, safe='')}/payments"
        return to_payment(self._client.post(where, OpenPayment(), PaymentMessage))

    def payment(self, payment_id: str) -> Payment:
        """Return what became of a payment."""
        return to_payment(self._client.get(f"/payments/{quote(payment_id, safe='')}", PaymentMessage))

    def leave_account(self, token: str) -> None:
        """End a shopper's session on the hub."""
        self._client.tell("/shopper/leave", benefits.EndToken(token=token))

    def quote(self, lines: tuple[OrderLine, ...], delivery_cents: int, locale: str, claim: Claim) -> Benefits:
        """Return what a claim would take off now."""
        asked = benefits.to_question(lines, delivery_cents, locale, claim)
        return benefits.to_benefits(self._client.post("/benefits/quote", asked, benefits.Quote))

    def find_purchase(self, number: str, contact: str) -> BoughtMessage:
        """Return what was bought under this number by whoever is reached by this contact; RefusedError: nobody."""
        return self._client.post("/reviews/purchase", FindPurchase(number=number, contact=contact), BoughtMessage)

    def track_order(self, number: str, contact: str, ticket: str) -> Tracked:
        """Return an order to whoever proves that it is theirs."""
        asked = TrackOrder(number=number, contact=contact, ticket=ticket)
        return to_tracked(self._client.post("/orders/track", asked, TrackedMessage))

    def ask_assist(self, assist_id: str, looking: Looking) -> Assist:
        """Ring the tablets of the store."""
        asked = assist.to_question(assist_id, looking)
        return assist.to_assist(self._client.post("/assist", asked, assist.AssistMessage))

    def follow_assist(self, assist_id: str) -> Assist:
        """Return what became of a request of this terminal."""
        return assist.to_assist(self._client.get(f"/assist/{quote(assist_id, safe='')}", assist.AssistMessage))

    def cancel_assist(self, assist_id: str) -> Assist:
        """End a request of this terminal."""
        where = f"/assist/{quote(assist_id, safe='')}/cancel"
        return assist.to_assist(self._client.post(where, assist.Changed(), assist.AssistMessage))

    def rings(self) -> list[Ring]:
        """Return the requests of the store that are not over, the oldest first."""
        return [assist.to_ring(row) for row in self._client.get("/assist", assist.RingMessages).rows]

    def answer_ring(self, assist_id: str, how: str) -> list[Ring]:
        """Go there (`take`), or say that somebody is there (`done`); return what rings now."""
        where = f"/assist/{quote(assist_id, safe='')}/{how}"
        return [assist.to_ring(row) for row in self._client.post(where, assist.Changed(), assist.RingMessages).rows]


_ACCOUNT = benefits.AccountMessage
