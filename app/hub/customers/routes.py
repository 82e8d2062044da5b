"""Customers over HTTP: a signed tablet with an associate signed in; every look leaves a row in the audit."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.hub.audit import Look, asked, write
from app.hub.clock import text
from app.hub.context import HubDep
from app.hub.customers.service import find, page
from app.hub.database.engine import writing
from app.hub.problems import HubProblem
from app.hub.trust.associates import SessionDep
from app.wire import API
from app.wire.base import Problem
from app.wire.customers import CustomerMessage, CustomerRows, FindCustomers

router = APIRouter(
    prefix=f"{API}/customers",
    tags=["customers"],
    responses={401: {"model": Problem}, 403: {"model": Problem}},
)


@router.post("/find")
def find_customers(message: FindCustomers, who: SessionDep, hub: HubDep) -> CustomerRows:
    """Return customers by name or loyalty card; the audit holds the hash of what was asked."""
    look = Look("customer.find", who.number, who.terminal.id, asked(message.query))
    with writing(hub.engine) as connection:
        write(connection, look, text(hub.clock.now()))
        return find(connection, message.query)


@router.get("/{code}", responses={404: {"model": Problem}})
def open_customer(code: Annotated[str, Path(max_length=40)], who: SessionDep, hub: HubDep) -> CustomerMessage:
    """Return a customer's page; the audit holds whose."""
    with writing(hub.engine) as connection:
        look = Look("customer.open", who.number, who.terminal.id, code)
        write(connection, look, text(hub.clock.now()))
        found = page(connection, code, hub.clock.today())
    if found is None:
        raise HubProblem(404, "unknown_customer", "there is no customer of this code")
    return found
