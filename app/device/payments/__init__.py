"""Payment terminals (chip and PIN) beside the screen: one port, an adapter for each protocol, the settings choose."""

from app.device.payments.base import PaymentTerminal
from app.device.payments.caisse_ap import CaisseAp
from app.device.payments.trial import TrialTerminal
from app.settings import ConfigError, PaymentTerminalSection


def make_payment_terminal(settings: PaymentTerminalSection) -> PaymentTerminal:
    """Return the payment terminal of the settings; ConfigError when none is set."""
    if settings.kind == "caisse_ap":
        return CaisseAp(settings.host, settings.port, settings.pos_number, settings.timeout_s)
    if settings.kind == "trial":
        return TrialTerminal(settings.timeout_s)
    message = "payment_terminal.kind names no payment terminal"
    raise ConfigError(message)
