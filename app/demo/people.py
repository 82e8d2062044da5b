"""The invented customers and associates of the demo chain."""

from typing import Any

from app.demo.files import Calendar, Row, read
from app.demo.model_people import (
    DemoAppointment,
    DemoAssociate,
    DemoCustomer,
    DemoFeedback,
    DemoNote,
    DemoOrder,
    DemoOrderLine,
    DemoVoucher,
)

_COPIED = (
    "id",
    "code",
    "first_name",
    "last_name",
    "email",
    "phone",
    "loyalty_card",
    "points",
    "tier",
    "consent",
    "project",
)


def associates() -> tuple[DemoAssociate, ...]:
    """Return everybody who works in the demo stores, with their demo PIN in clear."""
    return tuple(
        DemoAssociate(**{key: value for key, value in row.items() if key != "store"}, store_id=row["store"])
        for row in read("associates.json")["associates"]
    )


def customers(days: Calendar) -> tuple[DemoCustomer, ...]:
    """Return the invented customers with their history counted from the calendar's day."""
    return tuple(_customer(row, days) for row in read("customers.json")["customers"])


def _customer(row: Row, days: Calendar) -> DemoCustomer:
    copied: dict[str, Any] = {key: row[key] for key in _COPIED}
    return DemoCustomer(
        **copied,
        member_since=days.day(row["member_since_day"]),
        store_id=row["store"],
        last_visit=days.day(row["last_visit_day"]),
        preferences=tuple(row["preferences"]),
        notes=tuple(_note(note, days) for note in row["notes"]),
        wish_list=tuple(row["wish_list"]),
        vouchers=tuple(_voucher(voucher, days) for voucher in row["vouchers"]),
        orders=tuple(_order(order, days) for order in row["orders"]),
        feedback=_feedback(row["feedback"], days) if "feedback" in row else None,
        appointment=_appointment(row["appointment"], days) if "appointment" in row else None,
    )


def _note(row: Row, days: Calendar) -> DemoNote:
    return DemoNote(text=row["text"], associate_id=row["author"], date=days.day(row["day"]))


def _voucher(row: Row, days: Calendar) -> DemoVoucher:
    return DemoVoucher(code=row["code"], cents=row["cents"], ends=days.day(row["ends_day"]))


def _order(row: Row, days: Calendar) -> DemoOrder:
    return DemoOrder(
        number=row["number"],
        channel=row["channel"],
        store_id=row["store"],
        placed_on=days.day(row["day"]),
        status=row["status"],
        fulfilment=row["fulfilment"],
        lines=tuple(
            DemoOrderLine(
                variant_id=line["variant"],
                quantity=line["quantity"],
                unit_cents=line["unit_cents"],
            )
            for line in row["lines"]
        ),
    )


def _feedback(row: Row, days: Calendar) -> DemoFeedback:
    return DemoFeedback(score=row["score"], comment=row["comment"], date=days.day(row["day"]))


def _appointment(row: Row, days: Calendar) -> DemoAppointment:
    return DemoAppointment(
        service=row["service"],
        date=days.day(row["day"]),
        time=row["time"],
        minutes=row["minutes"],
        associate_id=row["associate"],
        note=row["note"],
    )
