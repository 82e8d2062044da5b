"""Charges of outbox.db: what was sent to a payment terminal, and what came of it; nothing of a card, nobody's name."""

import sqlite3
from dataclasses import dataclass

from sqlite_utils import Database

from app.domain.payments import Charge, ChargeOutcome

SETTLED = (ChargeOutcome.APPROVED.value, ChargeOutcome.UNKNOWN.value)


@dataclass(frozen=True, slots=True)
class Held:
    """A charge as it was written down; `outcome` is None until it is known for good, `told` the act that tells it."""

    charge: Charge
    protocol: str
    outcome: ChargeOutcome | None
    told: str


def begin(db: Database, charge: Charge, protocol: str, at: str) -> None:
    """Write a charge down before its amount is sent."""
    with db.atomic():
        db.execute(
            "INSERT INTO charges (id, number, cents, currency, protocol, begun_at) VALUES (?, ?, ?, ?, ?, ?)",
            [charge.id, charge.number, charge.cents, charge.currency, protocol, at],
        )


def write(db: Database, charge_id: str, outcome: str, told: str) -> None:
    """Write down what came of it (empty: nobody knows yet), and the act that tells the hub."""
    with db.atomic():
        db.execute("UPDATE charges SET outcome = ?, told = ? WHERE id = ?", [outcome, told, charge_id])


def find(db: Database, charge_id: str) -> Held | None:
    """Return a charge."""
    return _one(db, "id = ?", charge_id)


def unanswered(db: Database) -> Held | None:
    """Return the charge whose outcome is not known yet, None when there is none."""
    return _one(db, "outcome = ''")


def standing(db: Database, number: str) -> Held | None:
    """Return the charge that keeps this order from being charged again: paid, or nobody can tell."""
    return _one(db, "number = ? AND outcome IN (?, ?)", number, *SETTLED)


def _one(db: Database, where: str, *values: str) -> Held | None:
    row = db.execute(f"SELECT * FROM charges WHERE {where} ORDER BY rowid DESC LIMIT 1", list(values)).fetchone()
    return _held(row) if row else None


def _held(row: sqlite3.Row) -> Held:
    charge = Charge(row["id"], row["number"], row["cents"], row["currency"])
    outcome = ChargeOutcome(row["outcome"]) if row["outcome"] else None
    return Held(charge, row["protocol"], outcome, row["told"])
