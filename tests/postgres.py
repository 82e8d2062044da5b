"""Databases on a PostgreSQL server of the tests' own; see the fixture `postgres`."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

from app.cli.benches.postgres import Server, own_server

__all__ = ["Server", "database", "own_server"]


@contextmanager
def database(server: Server, template: str = "template1") -> Iterator[str]:
    """Give the address of a database of one test, a copy of the template; it is removed whoever is connected."""
    name = f"test-{uuid4().hex}"
    yield server.create(name, template)
    server.drop(name)
