"""Many at once: threads that start together, and several hubs on one database as several workers have them."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from app.hub.bootstrap import make_hub
from app.hub.clock import wall
from app.hub.context import Hub
from app.hub.settings import HubSettings

T = TypeVar("T")


def together(works: Sequence[Callable[[], T]]) -> list[T]:
    """Do all works at the same moment, each on a thread of its own; return what they returned, in their order."""
    gate = threading.Barrier(len(works))
    results: list[T | BaseException] = [RuntimeError("never ran")] * len(works)

    def run(place: int, work: Callable[[], T]) -> None:
        gate.wait()
        try:
            results[place] = work()
        except BaseException as error:  # noqa: BLE001 - raised below, on the test's own thread
            results[place] = error

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [_result(item) for item in results]


def _result(item: T | BaseException) -> T:
    if isinstance(item, BaseException):
        raise item
    return item


@contextmanager
def workers(settings: HubSettings, count: int = 2) -> Iterator[list[Hub]]:
    """Give so many hubs with connections of their own to one database."""
    hubs = [make_hub(settings, wall) for _ in range(count)]
    try:
        yield hubs
    finally:
        for hub in hubs:
            hub.engine.dispose()
