"""A wire between terminals and the hub that can be cut, and whose every exchange a mood may spoil."""

import contextlib
import http.client
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HUB_S = 10.0
LOOPBACK = "127.0.0.1"
HOP = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length", "host"})


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from the hub, whole."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class Exchange:
    """One question of a terminal; a mood asks the hub, or does not, and answers as it likes."""

    def __init__(self, handler: "_Handler", proxy: "Proxy", mood: "Mood") -> None:
        """Read the question whole."""
        self._handler, self._proxy, self._mood = handler, proxy, mood
        self.method, self.path = handler.command, handler.path
        length = int(handler.headers.get("Content-Length") or 0)
        self.body = handler.rfile.read(length) if length else b""

    def ask(self) -> Answer:
        """Bring the question to the hub and wait for its answer; OSError when there is no hub."""
        far = http.client.HTTPConnection(LOOPBACK, self._proxy.target_port, timeout=HUB_S)
        try:
            headers = {name: value for name, value in self._handler.headers.items() if name.lower() not in HOP}
            far.request(self.method, self.path, self.body or None, headers)
            answer = far.getresponse()
            body = answer.read()
            kept = tuple((name, value) for name, value in answer.getheaders() if name.lower() not in HOP)
            return Answer(answer.status, kept, body)
        except http.client.HTTPException as error:
            raise OSError(str(error)) from error
        finally:
            far.close()

    def reply(self, answer: Answer, *, announced: int | None = None) -> None:
        """Send an answer; `announced` lies about its length."""
        self._handler.wfile.write(head_of(answer, announced) + answer.body)

    def trickle(self, answer: Answer, piece: int, pause_s: float) -> None:
        """Send an answer a few bytes at a time."""
        data = head_of(answer) + answer.body
        for start in range(0, len(data), piece):
            self._handler.connection.sendall(data[start : start + piece])
            if self._proxy.changed.wait(pause_s) and self._proxy.mood is not self._mood:
                pause_s = 0.0

    def hold(self) -> None:
        """Say nothing until the mood changes."""
        while self._proxy.mood is self._mood and not self._proxy.ended.is_set():
            self._proxy.changed.wait(0.05)
        self.hang_up()

    def hang_up(self) -> None:
        """End the connection in an orderly way."""
        self._handler.close_connection = True

    def reset(self) -> None:
        """End the connection with RST, as a box on the way does that has lost its tables."""
        connection = self._handler.connection
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
        self.hang_up()

    def acted(self) -> None:
        """Count that the mood has spoilt something."""
        self._proxy.acted.release()


Mood = Callable[[Exchange], None]


def pass_on(exchange: Exchange) -> None:
    """Do no harm."""
    exchange.reply(exchange.ask())


def head_of(answer: Answer, announced: int | None = None) -> bytes:
    """Return the status line and headers of an answer."""
    phrase = http.client.responses.get(answer.status, "")
    lines = [f"HTTP/1.1 {answer.status} {phrase}", *(f"{name}: {value}" for name, value in answer.headers)]
    if answer.status != http.client.NOT_MODIFIED:
        lines.append(f"Content-Length: {len(answer.body) if announced is None else announced}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


class Proxy:
    """Listens on a free port of loopback from the first `mend` on; `cut` refuses everybody until the next."""

    def __init__(self, target_port: int) -> None:
        """Stand before the hub on `target_port`."""
        self.target_port = target_port
        self.changed, self.ended = threading.Event(), threading.Event()
        self.acted = threading.Semaphore(0)
        self._mood: Mood = pass_on
        self._door: _Door | None = None
        self._port = 0
        self.mend()

    @property
    def url(self) -> str:
        """Where terminals find the hub through this wire."""
        return f"http://{LOOPBACK}:{self._port}"

    @property
    def mood(self) -> Mood:
        """What happens to every exchange."""
        return self._mood

    @mood.setter
    def mood(self, mood: Mood) -> None:
        self._mood = mood
        self.acted = threading.Semaphore(0)
        self.changed.set()
        self.changed = threading.Event()

    def mend(self) -> None:
        """Let everything through again, on the same port."""
        self.mood = pass_on
        if self._door is None:
            self._door = _Door(self, self._port)
            self._port = self._door.server_address[1]
            threading.Thread(target=self._door.serve_forever, args=(0.02,), name="proxy", daemon=True).start()

    def cut(self) -> None:
        """Break every connection and refuse new ones."""
        door, self._door = self._door, None
        if door is not None:
            door.shutdown()
            door.server_close()
            door.break_all()

    def close(self) -> None:
        """End for good."""
        self.ended.set()
        self.cut()


class _Door(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, proxy: Proxy, port: int) -> None:
        self.proxy = proxy
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__((LOOPBACK, port), _Handler)

    def process_request(self, request: socket.socket, client_address: tuple[str, int]) -> None:  # type: ignore[override]
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: socket.socket) -> None:  # type: ignore[override]
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: broken connections are what this is for."""

    def break_all(self) -> None:
        with self._lock:
            ends, self._open = self._open, set()
        for end in ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Door

    def _any(self) -> None:
        proxy = self.server.proxy
        mood = proxy.mood
        exchange = Exchange(self, proxy, mood)
        try:
            mood(exchange)
        except OSError:
            self.close_connection = True

    do_GET = do_POST = do_PUT = do_DELETE = _any  # noqa: N815 - http.server's names

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Say nothing."""
