"""A worker opens, uses and closes its resource on one thread, in the order of the asking; errors reach who asked."""

import threading

import pytest

from app.worker import Worker, WorkerClosedError


def test_everything_happens_on_one_thread_in_order() -> None:
    seen: list[tuple[str, str]] = []

    def note(what: str) -> None:
        seen.append((what, threading.current_thread().name))

    with Worker("desk", lambda: note("open"), lambda _: note("close")) as worker:
        futures = [worker.submit(lambda _, n=n: note(str(n))) for n in range(3)]  # type: ignore[misc]
        assert [future.result(5) for future in futures] == [None, None, None]
    assert seen == [(what, "desk") for what in ("open", "0", "1", "2", "close")]


def test_an_error_reaches_who_asked_and_the_worker_goes_on() -> None:
    with Worker("desk", lambda: 7, lambda _: None) as worker:
        with pytest.raises(ZeroDivisionError):
            worker.call(lambda number: number / 0)
        assert worker.call(lambda number: number + 1) == 8


def test_an_error_at_opening_is_raised_at_once() -> None:
    def broken() -> int:
        message = "no"
        raise OSError(message)

    with pytest.raises(OSError, match="no"):
        Worker("desk", broken, lambda _: None)


def test_a_closed_worker_takes_nothing_more() -> None:
    worker = Worker("desk", lambda: 7, lambda _: None)
    worker.close()
    worker.close()
    with pytest.raises(WorkerClosedError):
        worker.submit(lambda number: number)
