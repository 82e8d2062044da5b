"""A web server of Debian's package on loopback, as this user, that serves one folder and knows nothing of Comptoir."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.hub.doors import free_port

CONFIGURATION = """
daemon off; {user} pid {folder}/nginx.pid; error_log {folder}/error.log warn; worker_processes 1;
events {{}}
http {{
    access_log off; types {{ application/json json; }} default_type application/octet-stream;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{port}; root {root}; }}
}}
"""
PATIENCE_S = 20


@contextmanager
def serving(root: Path, folder: Path) -> Iterator[str]:
    """Serve `root`, keep the server's own files in `folder`; give its address."""
    program = shutil.which("nginx", path="/usr/sbin:/usr/bin:/sbin:/bin")
    assert program, "nginx is missing: packaging/system/install.sh packaging/system/test-packages.txt"
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    file = folder / "nginx.conf"
    user = "user root;" if os.geteuid() == 0 else ""
    file.write_text(CONFIGURATION.format(folder=folder, port=port, root=root, user=user))
    server = subprocess.Popen([program, "-c", str(file), "-e", str(folder / "error.log")])
    try:
        _wait(port, server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(PATIENCE_S)


def _wait(port: int, server: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + PATIENCE_S
    while True:
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert server.poll() is None, "nginx ended"
        assert time.monotonic() < until, "nginx does not listen"
        time.sleep(0.02)
