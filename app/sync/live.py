"""Live questions: asked now, answered now or honestly not; what comes back lives in memory only."""

from urllib.parse import quote

from app.domain.customers import Associate, CustomerPage, CustomerSummary
from app.sync.client import HubClient
from app.wire import customers
from app.wire.associates import SignedIn, SignIn


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
