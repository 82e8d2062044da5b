"""A phone's browser: headless Chromium, driven through chromedriver by WebDriver (W3C) over HTTP on loopback."""

import base64
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from app.hub.doors import LOOPBACK, free_port

PHONE, SMALL, WIDE = (390, 844), (320, 640), (1280, 800)
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # W3C WebDriver, 12.1: how an element is named on the wire
PATIENCE_S = 30
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    f"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE {LOOPBACK}",
)


@dataclass
class Browser:
    """One window; everything waits until the page that a touch leads to is there."""

    http: httpx.Client
    session: str
    hub: str
    """Address before every path."""

    def open(self, path: str) -> "Browser":
        """Open a path of the hub, or what it led to before."""
        self._do("POST", "url", url=path if path.startswith("http") else self.hub + path)
        return self

    def touch(self, css: str, place: int = 0) -> "Browser":
        """Touch one of the elements of a selector, as a finger does: it has to be seen and lie on top.

        Waits for the page that a link or a form's button leads to.
        """
        found = self._do("POST", "elements", using="css selector", value=css)[place]
        leads = self.find("return arguments[0].matches('a, form button') && performance.timeOrigin", found)
        self._do("POST", f"element/{found[ELEMENT]}/click")
        until = time.monotonic() + PATIENCE_S
        while leads and self.find("return document.readyState === 'complete' && performance.timeOrigin") in {
            False,
            leads,
        }:
            assert time.monotonic() < until, f"{css} led nowhere"
        return self

    def keys(self, text: str) -> "Browser":
        """Press keys; U+E004 is tab, U+E007 is enter."""
        pressed = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self._do("POST", "actions", actions=[{"type": "key", "id": "keys", "actions": pressed}])
        return self

    def back(self) -> "Browser":
        """Go back."""
        self._do("POST", "back")
        return self

    def reload(self) -> "Browser":
        """Load the page again; a page that came from a form would send it again."""
        self._do("POST", "refresh")
        return self

    def find(self, script: str, *values: object) -> Any:
        """Return what a function of the inspector says of the page; pages themselves run none."""
        return self._do("POST", "execute/sync", script=script, args=list(values))

    def tool(self, command: str, **values: object) -> Any:
        """Give a command of the DevTools protocol."""
        return self._do("POST", "goog/cdp/execute", cmd=command, params=values)

    def shape(self, size: tuple[int, int], scale: float = 2.0, language: str = "fr") -> "Browser":
        """Be a phone, or a screen, of this size in CSS pixels, whose owner reads this language and allows no script."""
        self.resize(size, scale)
        agent = str(self.tool("Browser.getVersion")["userAgent"])
        self.tool("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage=language)
        self.tool("Emulation.setScriptExecutionDisabled", value=True)
        return self

    def resize(self, size: tuple[int, int], scale: float = 2.0) -> "Browser":
        """Give the page another size in CSS pixels."""
        screen = {"width": size[0], "height": size[1], "deviceScaleFactor": scale}
        self.tool("Emulation.setDeviceMetricsOverride", **screen, mobile=size[0] < WIDE[0])
        return self

    def complaints(self) -> list[str]:
        """Return what the console has said since it was asked last: errors, what the policy blocked."""
        return [str(entry["message"]) for entry in self._do("POST", "se/log", type="browser")]

    def picture(self, *, whole: bool = False) -> bytes:
        """Return what is seen, or all of the page, as PNG."""
        return base64.b64decode(self.tool("Page.captureScreenshot", captureBeyondViewport=whole)["data"])

    @property
    def url(self) -> str:
        """Where it is."""
        return str(self._do("GET", "url")).removeprefix(self.hub)

    @property
    def title(self) -> str:
        """The heading that is read."""
        return self.text("h1")

    def text(self, css: str = "main") -> str:
        """Return the words of an element that are seen, with plain blanks."""
        said = str(self.find("return document.querySelector(arguments[0]).innerText", css))
        return said.replace("\xa0", " ").replace("\u202f", " ")

    def _do(self, method: str, path: str, **values: object) -> Any:
        answer = self.http.request(method, f"/session/{self.session}/{path}", json=values if method == "POST" else None)
        said = answer.json()["value"]
        assert answer.is_success, f"{path}: {said['error']}: {said['message']}"
        return said


@contextmanager
def browsing(hub: str, profile: Path) -> Iterator[Browser]:
    """Run Chromium with a fresh profile; a clear word where the system has none."""
    programs = [shutil.which(name) for name in ("chromium", "chromedriver")]
    assert all(programs), "install the packages of packaging/system/test-packages.txt: chromium, chromium-driver"
    port = free_port()
    command = [str(programs[1]), f"--port={port}", "--allowed-ips=", f"--log-path={profile.parent / 'driver.log'}"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as driver:
        try:
            with httpx.Client(base_url=f"http://{LOOPBACK}:{port}", timeout=PATIENCE_S, trust_env=False) as http:
                _wait(http)
                session = _begin(http, str(programs[0]), profile)
                yield Browser(http, session, hub)
                http.delete(f"/session/{session}")
        finally:
            driver.terminate()


def _wait(http: httpx.Client) -> None:
    """Ask until the driver is ready; it opens its port some moments after its start."""
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            assert http.get("/status").json()["value"]["ready"]
        except httpx.ConnectError:
            assert time.monotonic() < until, "chromedriver did not start"
        else:
            return


def _begin(http: httpx.Client, program: str, profile: Path) -> str:
    """Open the window; return the session's name."""
    options = {"binary": program, "args": [*FLAGS, f"--user-data-dir={profile}"]}
    wished = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
    answer = http.post("/session", json={"capabilities": {"alwaysMatch": wished}})
    assert answer.is_success, answer.text
    return str(answer.json()["value"]["sessionId"])
