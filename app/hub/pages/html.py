"""Build HTML from texts that are escaped unless they are HTML already, and send it as a page closed to strangers.

A page loads nothing but pictures of this hub, runs no script, may be framed by nobody, is kept nowhere and tells no
other site where its reader came from.
"""

from dataclasses import dataclass
from html import escape

from fastapi.responses import HTMLResponse, RedirectResponse

from app.hub.pages.icons import drawing
from app.hub.pages.look import Look

VOID = frozenset({"img", "link", "meta", "br"})
PRIVATE = {
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Cross-Origin-Opener-Policy": "same-origin",
}


class Html(str):
    """A text that is HTML already."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A page: what is `above` and `below` its content, between them `stage` (a picture or a code) beside `body`."""

    lang: str
    direction: str
    """`ltr` or `rtl`."""
    title: str
    brand: str
    look: Look
    above: Html
    body: Html
    below: Html
    stage: Html
    mark: Html
    """What stands before the heading."""
    lead: Html
    """What follows it."""
    kind: str
    """How the parts are arranged: `one` without a stage, `two` with one, `two hero-first` where it leads on phones."""
    goes_to: str = ""
    """Origin, beside this hub, to which its form may lead: a payment provider's."""


def tag(name: str, /, *parts: str, **attributes: str) -> Html:
    """Return an element; `class_` and `for_` lose their line, other `_` become hyphens."""
    said = "".join(f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"' for key, value in attributes.items())
    if name in VOID:
        return Html(f"<{name}{said}>")
    return Html(f"<{name}{said}>{join(*parts)}</{name}>")


def join(*parts: str) -> Html:
    """Return parts one after the other, plain texts escaped."""
    return Html("".join(part if isinstance(part, Html) else escape(part) for part in parts))


def form(action: str, *parts: str) -> Html:
    """Return a form that is posted; it has buttons, never a field to type into."""
    return tag("form", *parts, method="post", action=action)


def button(text: str, name: str = "", value: str = "", kind: str = "primary") -> Html:
    """Return a button of a form, which says `name=value` when pressed."""
    said = {"name": name, "value": value} if name else {}
    return tag("button", text, type="submit", class_=kind, **said)


def icon(name: str) -> Html:
    """Return an icon of the screens; whoever listens to the page hears the word beside it instead."""
    return tag("svg", Html(drawing(name)), class_="icon", viewBox="0 0 24 24", aria_hidden="true")


def send(page: Page, status: int = 200) -> HTMLResponse:
    """Return the page as an answer."""
    return HTMLResponse(document(page), status, headers=headers(page.look, page.goes_to))


def redirect(address: str) -> RedirectResponse:
    """Lead on by GET after a form, so that reloading what comes sends nothing again."""
    return RedirectResponse(address, 303, headers=PRIVATE)


def headers(look: Look, goes_to: str = "") -> dict[str, str]:
    """Return what every page is sent with."""
    form_action = " ".join(word for word in ("'self'", goes_to) if word)
    rules = (
        "default-src 'none'",
        f"style-src 'sha256-{look.style_hash}'",
        "img-src 'self'",
        "font-src 'self'",
        f"form-action {form_action}",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
    return {"Content-Security-Policy": "; ".join(rules), **PRIVATE}


def document(page: Page) -> str:
    """Return the whole text of the page."""
    head = join(
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="robots", content="noindex"),
        tag("meta", name="format-detection", content="telephone=no"),
        tag("link", rel="icon", href=page.look.logo, type="image/svg+xml"),
        tag("title", f"{page.title} - {page.brand}"),
        Html(f"<style>{page.look.style}</style>"),
    )
    heading = tag("div", page.mark, tag("h1", page.title), page.lead, class_="head")
    stage = tag("div", page.stage, class_="stage") if page.stage else ""
    main = tag("main", heading, stage, tag("div", page.body, class_="rest"), class_=page.kind)
    body = tag("body", tag("header", page.above), main, tag("footer", page.below) if page.below else "")
    return f"<!doctype html>{tag('html', tag('head', head), body, lang=page.lang, dir=page.direction)}"
