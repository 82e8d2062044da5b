"""Know a customer, on an associate's tablet only: find, open. Asked live, never stored."""

from app.domain.customers import CustomerPage, CustomerSummary
from app.sync.live import Live

SHORTEST = 2


def find_customers(live: Live, text: str) -> tuple[list[CustomerSummary], bool]:
    """Return customers for a name or the text of a loyalty card, and whether there are more than are shown.

    Less than two characters find nobody, without asking. Raises UnreachableError or RefusedError.
    """
    query = " ".join(text.split())
    if len(query) < SHORTEST:
        return [], False
    return live.find_customers(query)


def customer_of_card(live: Live, text: str) -> CustomerPage | None:
    """Return the page of the one customer whose loyalty card this is, None when there is none."""
    rows, _ = find_customers(live, text)
    return live.open_customer(rows[0].code) if len(rows) == 1 else None


def open_customer(live: Live, code: str) -> CustomerPage:
    """Return a customer's page; the hub writes down who looked. Raises UnreachableError or RefusedError."""
    return live.open_customer(code)


def initials(name: str) -> str:
    """Return the first letters of the first and the last word of a name."""
    words = name.split()
    ends = words[:1] + words[-1:] if len(words) > 1 else words
    return "".join(word[0].upper() for word in ends)
