"""The test provider: a bank that moves no money and does what it is told on its page. Its accounts are one table."""

from sqlalchemy import Engine, select, update

from app.domain.payments import PaymentState
from app.hub.database.engine import reading, writing
from app.hub.database.statements import insert_missing
from app.hub.database.tables import test_charge
from app.hub.payments.base import Begun, Charge, ProviderError, Verdict

PATH = "/pay/test"
CHOICES = (PaymentState.PAID, PaymentState.DECLINED, PaymentState.CANCELLED)


class TrialProvider:
    """Keeps charges until somebody chooses what should happen to them."""

    name = "test"
    test = True
    origin = ""

    def __init__(self, engine: Engine) -> None:
        """Keep accounts in this database."""
        self._engine = engine

    def begin(self, charge: Charge) -> Begun:
        """Open an account for the charge, once."""
        row = {"cents": charge.cents, "currency": charge.currency, "title": charge.title, "back": charge.back}
        with writing(self._engine) as connection:
            insert_missing(connection, test_charge, reference=charge.id, state=PaymentState.WAITING.value, **row)
        return Begun(charge.id, f"{PATH}/{charge.id}")

    def look_up(self, reference: str) -> Verdict:
        """Return what was chosen."""
        found = self.account(reference)
        if found is None:
            message = "the test provider has no such charge"
            raise ProviderError(message)
        return found[0]

    def cancel(self, reference: str) -> Verdict:
        """Close the account unless something was chosen."""
        self.choose(reference, PaymentState.CANCELLED)
        return self.look_up(reference)

    def choose(self, reference: str, state: PaymentState) -> None:
        """Let this happen to the charge; what was chosen first stays."""
        row = (test_charge.c.reference == reference) & (test_charge.c.state == PaymentState.WAITING.value)
        with writing(self._engine) as connection:
            connection.execute(update(test_charge).where(row).values(state=state.value))

    def account(self, reference: str) -> tuple[Verdict, str, str] | None:
        """Return a charge with its title and where the phone goes in the end; None for an unknown one."""
        with reading(self._engine) as connection:
            row = connection.execute(select(test_charge).where(test_charge.c.reference == reference)).first()
        if row is None:
            return None
        return Verdict(PaymentState(row.state), row.cents, row.currency), row.title, row.back
