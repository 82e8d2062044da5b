"""What every phone page has around it: language, the chain's name, the other languages, a word for what is wrong."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time
from fastapi import Depends, Request
from fastapi.responses import HTMLResponse
from sqlalchemy import Connection, select, update

from app.domain.errors import InvalidInputError
from app.domain.languages import counted_as, french_hour, written_as
from app.hub.context import HubDep
from app.hub.database.engine import reading
from app.hub.database.statements import insert_missing
from app.hub.database.tables import setting, store
from app.hub.feeds.changes import Change, record
from app.hub.pages.html import Html, Page, icon, join, send, tag
from app.hub.pages.look import Look
from app.hub.pages.words import NAMES, TEXTS, language, say

CHAIN, PHONE = "chain", "phone"
SETTING = "setting"
MAX_ADDRESS = 120
NOTHING = Html()
LEFT_TO_RIGHT, RELEASE = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
MARKS = {"good": "check", "bad": "circle-x", "wait": "clock", "warn": "circle-alert", "test": "info"}
"""Icons of how things stand, by kind."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks at a page: in which language, of which chain, by which clock."""

    lang: str
    brand: str
    path: str
    zone: ZoneInfo
    look: Look
    foot: str = ""

    def say(self, key: str, **parts: str) -> str:
        """Return a text."""
        return say(self.lang, key, **parts)

    def hour(self, moment: datetime) -> str:
        """Return the time of day as the shop's clock shows it."""
        local = moment.astimezone(self.zone).timetz()
        if self.lang == "fr":
            return french_hour(local)
        return format_time(local, "short", locale=Locale.parse(counted_as(self.lang), sep="-"))

    def day(self, moment: datetime) -> str:
        """Return the day in words."""
        return format_date(moment.astimezone(self.zone).date(), "long", locale=self._habits)

    def number(self, text: str) -> str:
        """Return a number or code so that a sentence from right to left does not turn its parts round."""
        return f"{LEFT_TO_RIGHT}{text}{RELEASE}" if self.direction == "rtl" else text

    def address(self, path: str, **said: str) -> str:
        """Return a path of the hub in this language."""
        return f"{path}?{urlencode({'lang': self.lang} | said)}"

    def page(
        self,
        title: str,
        *parts: str,
        lead: str = "",
        mark: str = "",
        hero: Html = NOTHING,
        code: Html = NOTHING,
        goes_to: str = "",
    ) -> Page:
        """Return a page; `mark` is a kind of `MARKS`, before the heading; `hero` or `code` is its stage."""
        kind = "two hero-first" if hero else "two" if code else "one"
        before = (
            tag("span", icon(MARKS[mark]), class_=f"mark {mark}".strip()) if mark in MARKS and not hero else NOTHING
        )
        after = tag("p", lead, class_="lead") if lead else NOTHING
        below = tag("p", self.foot, class_="muted") if self.foot else NOTHING
        around = (self._above(), join(*parts), below, hero or code, before, after, kind, goes_to)
        return Page(self.lang, self.direction, title, self.brand, self.look, *around)

    def notice(self, title: str, sentence: str, kind: str = "wait") -> Html:
        """Return a marked box of a kind of `MARKS`; what it means is said in words, not by colour alone."""
        words = tag("div", tag("b", title), tag("p", sentence) if sentence else "")
        return tag("div", icon(MARKS[kind]), words, class_=f"notice {kind}")

    def problem(self, word: str, status: int) -> HTMLResponse:
        """Return a page that says why there is nothing else to see."""
        return send(self.page(self.say(word), lead=self.say(f"{word}.note"), mark="warn"), status)

    @property
    def direction(self) -> str:
        """Which way the language is written: `ltr` or `rtl`."""
        return self._habits.text_direction

    @property
    def _habits(self) -> Locale:
        return Locale.parse(written_as(self.lang), sep="-")

    def _above(self) -> Html:
        """Return the chain's mark and name, and the way to the other languages."""
        links = (
            tag("a", NAMES[code], href=f"{self.path}?lang={code}", lang=code, hreflang=code)
            for code in TEXTS
            if code != self.lang
        )
        opener = tag("summary", icon("globe"), NAMES[self.lang])
        tongues = tag("details", opener, tag("div", *links, class_="tongues"))
        name = tag("p", tag("img", src=self.look.logo, alt=""), self.brand, class_="brand")
        return join(name, tag("nav", tongues, aria_label=self.say("languages")))


def reader(request: Request, hub: HubDep, lang: str = "") -> Reader:
    """Return who asks; the language is the one in the address, else the phone's."""
    with reading(hub.engine) as connection:
        chain = _said(connection, CHAIN)
    wished = language(lang, request.headers.get("accept-language", ""))
    brand, notice = hub.look.name or str(chain.get("name") or "Comptoir"), chain.get("notice")
    foot = notice.get(wished, "") if isinstance(notice, dict) else notice or ""
    return Reader(wished, brand, request.url.path, ZoneInfo(hub.settings.timezone), hub.look, str(foot))


ReaderDep = Annotated[Reader, Depends(reader)]


def phone_address(connection: Connection, group: str, otherwise: str) -> str:
    """Return where phones reach this hub, without a slash at the end."""
    return str(_said(connection, PHONE, group).get("address") or otherwise).rstrip("/")


def set_phone_address(connection: Connection, address: str) -> None:
    """Tell every terminal where phones reach this hub; an empty address: where the terminals do. InvalidInputError."""
    if address and (len(address) > MAX_ADDRESS or not address.startswith(("https://", "http://"))):
        message = f"the address begins with https:// and has {MAX_ADDRESS} characters at most"
        raise InvalidInputError(message)
    value = json.dumps({"address": address.rstrip("/")}, separators=(",", ":"))
    groups = list(connection.scalars(select(store.c.group_id).distinct().order_by(store.c.group_id)))
    for group in groups:
        row = (setting.c.group_id == group) & (setting.c.key == PHONE)
        if not insert_missing(connection, setting, group_id=group, key=PHONE, value=value):
            connection.execute(update(setting).where(row).values(value=value))
    record(connection, [Change(f"config/{group}", SETTING, (PHONE,)) for group in groups])


def _said(connection: Connection, key: str, group: str = "") -> dict[str, object]:
    query = select(setting.c.value).where(setting.c.key == key).order_by(setting.c.group_id)
    written = connection.scalar(query.where(setting.c.group_id == group) if group else query)
    said = json.loads(written) if written else {}
    return said if isinstance(said, dict) else {}
