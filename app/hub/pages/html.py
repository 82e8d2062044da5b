"""Build HTML from texts that are escaped unless they are HTML already, and send it as a page closed to strangers.

A page loads nothing but pictures of this hub, runs no script, may be framed by nobody, is kept nowhere and tells no
other site where its reader came from.
"""

import base64
import hashlib
from dataclasses import dataclass
from html import escape

from fastapi.responses import HTMLResponse, RedirectResponse

from app.hub.pages.style import STYLE

VOID = frozenset({"img", "input", "meta", "br"})
_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()


class Html(str):
    """A text that is HTML already."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A page: `lang` of its texts, `others` = (language, its own name, address of the same page in it)."""

    lang: str
    title: str
    brand: str
    body: Html
    others: tuple[tuple[str, str, str], ...] = ()
    others_name: str = ""
    """What the links to them are together, for who cannot see them."""
    notice: str = ""
    """What is said below every page."""
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


def send(page: Page, status: int = 200) -> HTMLResponse:
    """Return the page as an answer."""
    return HTMLResponse(document(page), status, headers=headers(page.goes_to))


def redirect(address: str, goes_to: str = "") -> RedirectResponse:
    """Lead on by GET after a form."""
    return RedirectResponse(address, 303, headers=headers(goes_to))


def headers(goes_to: str = "") -> dict[str, str]:
    """Return what every page is sent with."""
    form_action = " ".join(word for word in ("'self'", goes_to) if word)
    rules = (
        "default-src 'none'",
        f"style-src 'sha256-{_STYLE_HASH}'",
        "img-src 'self'",
        f"form-action {form_action}",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
    return {
        "Content-Security-Policy": "; ".join(rules),
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex",
        "Cross-Origin-Opener-Policy": "same-origin",
    }


def document(page: Page) -> str:
    """Return the whole text of the page."""
    head = join(
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="robots", content="noindex"),
        tag("title", f"{page.title} - {page.brand}"),
        Html(f"<style>{STYLE}</style>"),
    )
    links = [tag("a", name, href=address, lang=code, hreflang=code) for code, name, address in page.others]
    nav = tag("nav", *links, aria_label=page.others_name) if links else ""
    top = tag("header", tag("p", page.brand, class_="brand"), nav)
    foot = tag("footer", tag("p", page.notice, class_="muted")) if page.notice else ""
    body = tag("body", top, tag("main", tag("h1", page.title), page.body), foot)
    direction = "rtl" if page.lang in {"ar", "he", "fa"} else "ltr"
    return f"<!doctype html>{tag('html', tag('head', head), body, lang=page.lang, dir=direction)}"
