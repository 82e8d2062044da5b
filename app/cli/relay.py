"""A wire between a terminal and the hub on loopback that can be cut and mended, as networks are."""

import contextlib
import socket
import threading
from typing import Self

CHUNK = 65536


class Relay:
    """Passes connections on to a port; `cut` breaks those that are open and refuses new ones.

    While `swallow_answers` is set, questions arrive and answers do not; `swallowed` tells that one was lost.
    """

    def __init__(self, target_port: int) -> None:
        """Listen on a free port of 127.0.0.1; see `url`."""
        self._target = ("127.0.0.1", target_port)
        self._server: socket.socket | None = None
        self._pairs: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._port = 0
        self.swallow_answers = False
        self.swallowed = threading.Event()
        self.mend()

    @property
    def url(self) -> str:
        """Where a terminal finds the hub through this wire."""
        return f"http://127.0.0.1:{self._port}"

    def mend(self) -> None:
        """Let connections through (again, on the same port)."""
        if self._server is not None:
            return
        server = socket.create_server(("127.0.0.1", self._port))
        self._port = server.getsockname()[1]
        self._server = server
        threading.Thread(target=self._accept, args=(server,), name="relay", daemon=True).start()

    def cut(self) -> None:
        """Break every connection and refuse new ones."""
        with self._lock:
            server, self._server = self._server, None
            pairs, self._pairs = self._pairs, set()
        if server is not None:
            with contextlib.suppress(OSError):
                server.shutdown(socket.SHUT_RDWR)
            server.close()
        for end in pairs:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    close = cut

    def __enter__(self) -> Self:
        """Return the open wire."""
        return self

    def __exit__(self, *_: object) -> None:
        """Cut it for good."""
        self.cut()

    def _accept(self, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = server.accept()
                self._join(near)

    def _join(self, near: socket.socket) -> None:
        try:
            far = socket.create_connection(self._target, timeout=5)
        except OSError:
            near.close()
            return
        far.settimeout(None)
        with self._lock:
            self._pairs |= {near, far}
        for source, sink in ((near, far), (far, near)):
            threading.Thread(target=self._pass_on, args=(source, sink, source is far), name="wire", daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket, answers: bool) -> None:  # noqa: FBT001 - of a thread
        with contextlib.suppress(OSError):
            while data := source.recv(CHUNK):
                if answers and self.swallow_answers:
                    self.swallowed.set()
                else:
                    sink.sendall(data)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        with self._lock:
            self._pairs -= {source, sink}
        source.close()
        sink.close()
