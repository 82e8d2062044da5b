"""Addresses that the hub listens on."""

import os
import socket

from app.domain.errors import InvalidInputError

LOOPBACK = "127.0.0.1"


def listen(host: str, port: int) -> socket.socket:
    """Return a bound socket; InvalidInputError when another program has the port or the host is not ours."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        words = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)
        message = f"the hub cannot listen on {host}, port {port}: {words}; choose another with --host or --port"
        raise InvalidInputError(message) from error


def free_port() -> int:
    """Return a port of loopback that nobody uses now."""
    with socket.create_server((LOOPBACK, 0)) as door:
        return int(door.getsockname()[1])
