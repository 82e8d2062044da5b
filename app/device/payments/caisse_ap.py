"""The French Protocole Caisse over IP (Concert V3, "Caisse-AP") as a payment terminal: one TCP connection a question.

Facts are from the description of the Association du Paiement's protocol by PayXpert (Concert V3), and from what
OCA's l10n_fr_pos_caisse_ap_ip and akretion's caisse-ap-ip have seen of real terminals; docs/adr/0015 names them.
"""

import logging
import re
import socket
import threading
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

from app.device.payments import messages
from app.device.payments.messages import (
    ACTION,
    AMOUNT,
    AUTHORISATION,
    CURRENCY,
    DELAY,
    DETAIL,
    POS,
    PROTOCOL_ID,
    REFERENCE,
    STATUS,
    VERSION,
)
from app.domain.errors import DamagedError
from app.domain.payments import Charge, ChargeAnswer, ChargeOutcome

log = logging.getLogger(__name__)
V3: Final = "0300"
ANY_PROTOCOL_ID: Final = "012345678901"  # wanted in every message, looked at by no terminal
DEBIT, DUPLICATE = "0", "3"
AT_THE_END: Final = "0"  # the answer comes when the payment is over
NUMERIC: Final = {"EUR": "978"}  # ISO 4217
DONE, NOT_DONE = "10", "01"
DETAILS: Final = {
    "06": ChargeOutcome.CANCELLED,  # given up
    "08": ChargeOutcome.CANCELLED,  # nobody did anything in time
    "11": ChargeOutcome.CANCELLED,  # the red key
    "09": ChargeOutcome.AWAY,  # the format was not understood
    "10": ChargeOutcome.AWAY,  # no such application
    "12": ChargeOutcome.AWAY,  # no such action
    "13": ChargeOutcome.AWAY,  # no such currency
}
"""What `AF` says of a payment that was not done; all others (04 refused, 05 forbidden...) are refusals."""
CONNECT_S: Final = 5.0
RECOVER_S: Final = 20.0
SETTLE_S: Final = 0.3  # nothing ends a message: what belongs to it comes without a pause
READABLE: Final = re.compile(r"[A-Za-z0-9]{0,10}")
UNKNOWN: Final = ChargeAnswer(ChargeOutcome.UNKNOWN, final=False)


class CaisseAp:
    """Charges by action 0, asks for the last payment by action 3 (duplicate); has no message to give up."""

    protocol = "caisse_ap"
    test = False
    can_abort = False

    def __init__(self, host: str, port: int, pos_number: int, timeout_s: float) -> None:
        """Talk to the terminal at `host` as till `pos_number`; a payment takes `timeout_s` at most."""
        self._address, self._pos, self._timeout = (host, port), f"{pos_number:02}", timeout_s
        self._gate, self._stopped = threading.Lock(), False
        self._open: socket.socket | None = None

    def charge(self, charge: Charge) -> ChargeAnswer:
        """Send the amount and wait for the end of the payment."""
        wanted = self._head(DEBIT) | self._amount(charge) | {DELAY: AT_THE_END}
        try:
            connection = socket.create_connection(self._address, CONNECT_S)
        except OSError as error:
            log.warning("the payment terminal cannot be reached: %s", type(error).__name__)
            return ChargeAnswer(ChargeOutcome.AWAY)
        answer = self._talk(connection, wanted, self._timeout)
        return UNKNOWN if answer is None else _verdict(answer, wanted)

    def recover(self, charge: Charge) -> ChargeAnswer:
        """Ask for the last payment; its reference must be this charge's, which is not told in the question."""
        try:
            connection = socket.create_connection(self._address, CONNECT_S)
        except OSError:
            return UNKNOWN
        answer = self._talk(connection, self._head(DUPLICATE), RECOVER_S)
        return UNKNOWN if answer is None else _last(answer, self._amount(charge))

    def look(self) -> bool:
        """Connect, and say nothing."""
        try:
            socket.create_connection(self._address, CONNECT_S).close()
        except OSError:
            return False
        return True

    def abort(self) -> None:
        """Do nothing: the protocol has no such message, the customer presses the red key."""

    def stop(self) -> None:
        """Hang up; the terminal may go on."""
        with self._gate:
            self._stopped = True
            if self._open is not None:
                with suppress(OSError):
                    self._open.shutdown(socket.SHUT_RDWR)

    def _head(self, action: str) -> dict[str, str]:
        return {VERSION: V3, PROTOCOL_ID: ANY_PROTOCOL_ID, POS: self._pos, ACTION: action}

    def _amount(self, charge: Charge) -> dict[str, str]:
        return {AMOUNT: f"{charge.cents:02}", CURRENCY: NUMERIC[charge.currency], REFERENCE: charge.reference}

    def _talk(self, connection: socket.socket, question: Mapping[str, str], patience: float) -> dict[str, str] | None:
        """Return the answer, None when none came that can be read."""
        with connection:
            with self._gate:
                if self._stopped:
                    return None
                self._open = connection
            try:
                connection.settimeout(patience)
                connection.sendall(messages.pack(question))
                return _read(connection)
            except (OSError, DamagedError) as error:
                log.warning("the payment terminal gave no answer: %s", type(error).__name__)
                return None
            finally:
                with self._gate:
                    self._open = None


def _read(connection: socket.socket) -> dict[str, str] | None:
    """Return the fields of an answer, which may come in pieces; None when it was cut."""
    data, fields = b"", None
    with suppress(TimeoutError):
        while part := connection.recv(4096):
            data += part
            fields = messages.unpack(data)
            if fields is not None:
                connection.settimeout(SETTLE_S)
    return fields


def _verdict(answer: Mapping[str, str], wanted: Mapping[str, str]) -> ChargeAnswer:
    """Return what an answer to a charge means; done at another amount is never taken for paid."""
    if answer[STATUS] == NOT_DONE:
        outcome = DETAILS.get(answer.get(DETAIL, ""), ChargeOutcome.DECLINED)
        if outcome is ChargeOutcome.AWAY:
            log.error("the payment terminal cannot take payments of this till: AF %s", answer.get(DETAIL))
        return ChargeAnswer(outcome)
    if answer[STATUS] == DONE and _same(answer, wanted, AMOUNT, CURRENCY):
        return _approved(answer)
    log.error("the payment terminal answered something else than it was asked for")
    return UNKNOWN


def _last(answer: Mapping[str, str], wanted: Mapping[str, str]) -> ChargeAnswer:
    """Return what the terminal's last payment tells of a charge.

    Its own reference: paid. Another one: this charge came to nothing. None: this terminal cannot tell.
    """
    if answer[STATUS] != DONE or REFERENCE not in answer:
        return ChargeAnswer(ChargeOutcome.UNKNOWN)
    if answer[REFERENCE] != wanted[REFERENCE]:
        return ChargeAnswer(ChargeOutcome.CANCELLED)
    same = all(tag not in answer or _same(answer, wanted, tag) for tag in (AMOUNT, CURRENCY))
    return _approved(answer) if same else ChargeAnswer(ChargeOutcome.UNKNOWN)


def _same(answer: Mapping[str, str], wanted: Mapping[str, str], *tags: str) -> bool:
    return all(answer.get(tag, "").lstrip("0") == wanted[tag].lstrip("0") for tag in tags)


def _approved(answer: Mapping[str, str]) -> ChargeAnswer:
    number = answer.get(AUTHORISATION, "").strip()
    return ChargeAnswer(ChargeOutcome.APPROVED, number if READABLE.fullmatch(number) else "")
