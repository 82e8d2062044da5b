"""A phone that follows the hub's pages: HTML taken apart by the standard library, forms sent by their buttons."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

import httpx

VOID = {"img", "input", "link", "meta", "br"}


@dataclass
class Element:
    """An element with its attributes and the text inside it."""

    name: str
    attributes: dict[str, str]
    text: str = ""


class Reading(HTMLParser):
    """Every element of a page in order; complains when one is left open."""

    def __init__(self, html: str) -> None:
        """Read at once."""
        super().__init__()
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(html)
        assert not self._open, f"left open: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().name == tag

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def all(self, name: str) -> list[Element]:
        """Return the elements of a name."""
        return [element for element in self.elements if element.name == name]


@dataclass
class Phone:
    """A browser without scripts and without a memory but the page that it shows."""

    http: httpx.Client
    language: str = "fr"
    answer: httpx.Response = field(default_factory=lambda: httpx.Response(204))

    def open(self, path: str) -> "Phone":
        """Open an address of the hub."""
        self.answer = self._sent("GET", path)
        return self

    def press(self, place: int = 0) -> "Phone":
        """Press the button of one of the page's forms, and go where it leads."""
        form = self.page.all("form")[place]
        assert form.attributes["method"] == "post"
        self.answer = self._sent("POST", form.attributes["action"])
        while self.answer.is_redirect:
            self.answer = self._sent("GET", self.answer.headers["location"])
        return self

    @property
    def page(self) -> Reading:
        """What the page holds."""
        return Reading(self.answer.text)

    @property
    def title(self) -> str:
        """The heading."""
        return self.page.all("h1")[0].text

    @property
    def text(self) -> str:
        """Everything that can be read."""
        return self.page.all("main")[0].text.replace("\xa0", " ").replace("\u202f", " ")

    def _sent(self, method: str, path: str) -> httpx.Response:
        return self.http.request(method, path, headers={"Accept-Language": self.language})
