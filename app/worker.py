"""A named thread that owns one resource: whoever wants it hands over a function and gets a Future.

The resource is opened, used and closed on that thread only, so nothing needs a lock.
"""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, Self, TypeVar

R = TypeVar("R")
T = TypeVar("T")


class WorkerClosedError(RuntimeError):
    """The worker has been closed and takes no more work."""


class Worker(Generic[R]):
    """Run functions of one resource, in the order in which they came, on one thread."""

    def __init__(self, name: str, open_: Callable[[], R], close: Callable[[R], None]) -> None:
        """Start the thread; an error of `open_` is raised here, in the caller's thread."""
        self.name = name
        self._open = open_
        self._close = close
        self._jobs: queue.SimpleQueue[Callable[[R], None] | None] = queue.SimpleQueue()
        self._gate = threading.Lock()
        self._closed = False
        ready: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, args=(ready,), name=name, daemon=True)
        self._thread.start()
        ready.result()

    def submit(self, work: Callable[[R], T]) -> Future[T]:
        """Queue `work(resource)`; the Future carries its result or its error."""
        future: Future[T] = Future()

        def job(resource: R) -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(work(resource))
            except BaseException as error:  # noqa: BLE001 - the Future hands every error to the asker
                future.set_exception(error)

        with self._gate:
            if self._closed:
                message = f"worker {self.name} is closed"
                raise WorkerClosedError(message)
            self._jobs.put(job)
        return future

    def call(self, work: Callable[[R], T], timeout: float | None = None) -> T:
        """Run `work(resource)` on the worker and wait for its result; never from the GUI thread."""
        return self.submit(work).result(timeout)

    def close(self) -> None:
        """Finish what is queued, close the resource and end the thread."""
        with self._gate:
            if self._closed:
                return
            self._closed = True
            self._jobs.put(None)
        self._thread.join()

    def __enter__(self) -> Self:
        """Return the running worker."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def _run(self, ready: Future[None]) -> None:
        try:
            resource = self._open()
        except BaseException as error:  # noqa: BLE001 - raised again by __init__
            ready.set_exception(error)
            return
        ready.set_result(None)
        try:
            while (job := self._jobs.get()) is not None:
                job(resource)
                del job  # what it knew must not stay until the next one comes: it may be of a person who has left
        finally:
            self._close(resource)
