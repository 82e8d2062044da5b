"""Phone pages: right HTML without scripts, in every language alike, in the theme's colours, kept and sent nowhere."""

import re
import string
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import pytest
from sqlalchemy import select

from app.domain.errors import InvalidInputError
from app.domain.themes import Theme, contrast
from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import customer_order, phone_basket, setting
from app.hub.pages.html import Html, join, tag
from app.hub.pages.look import colours, make_look
from app.hub.pages.phone import Reader, set_phone_address
from app.hub.pages.style import COLOURS, RADII, RULES
from app.hub.pages.words import FALLBACK, TEXTS, language, say
from app.settings import ConfigError
from app.theme_files import load_theme
from tests.hub_client import TerminalClient
from tests.unit.hub.phones import Phone
from tests.unit.hub.test_basket_goes_along_on_a_phone import code

THEME = Path(__file__).parents[3] / "app" / "ui" / "qml" / "Comptoir" / "Theme" / "ColourSet.qml"
FIELDS = {"input", "textarea", "select", "script", "iframe", "object"}
PAIRS = [("ink", "paper", 4.5), ("muted", "paper", 4.5), ("muted", "card", 4.5), ("brandText", "paper", 4.5),
     ("brandInk", "brand", 4.5), ("brandText", "card", 4.5),
     ("brandSoftInk", "brandSoft", 4.5), ("positive", "positiveSoft", 4.5), ("caution", "cautionSoft", 4.5),
     ("negative", "negativeSoft", 4.5), ("ink", "cautionSoft", 4.5), ("ink", "positiveSoft", 4.5),
     ("ink", "negativeSoft", 4.5), ("controlLine", "card", 3), ("ink", "card", 4.5)]  # fmt: skip


@pytest.fixture
def pages(hub: Hub, kiosk: TerminalClient, http: httpx.Client) -> list[httpx.Response]:
    """Every page that there is, in every language."""
    kiosk.answer(kiosk.order())
    with reading(hub.engine) as connection:
        number = str(connection.scalar(select(customer_order.c.number)))
    pay = str(kiosk.send("POST", f"/orders/{number}/payments", {}).json()["address"]).removeprefix("HTTP://HUB")
    phone = Phone(http).open(f"/B/{code(hub, kiosk)}").press()
    with reading(hub.engine) as connection:
        basket = f"/basket/{connection.scalar(select(phone_basket.c.id))}"
    choose = phone.open(pay).press().page.all("form")[0].attributes["action"].rpartition("/")[0]
    found = []
    for lang in TEXTS:
        paths = (f"/B/{code(hub, kiosk)}", "/B/AAAA", basket, "/basket/none", pay, "/P/none", choose)
        found += [http.get(path, params={"lang": lang}) for path in paths]
    return found


def test_every_page_is_closed_to_strangers(pages: list[httpx.Response]) -> None:
    for answer in pages:
        headers = answer.headers
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cache-control"] == "no-store"
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "script-src" not in policy
        assert "unsafe" not in policy


def test_every_page_reads_well_without_a_script_and_has_no_field(pages: list[httpx.Response]) -> None:
    for answer in pages:
        phone = Phone(httpx.Client(), answer=answer)
        page = phone.page
        assert not FIELDS & {element.name for element in page.elements}
        assert len(page.all("h1")) == len(page.all("main")) == len(page.all("title")) == 1
        assert page.all("html")[0].attributes["lang"] in TEXTS
        assert all("alt" in image.attributes for image in page.all("img"))
        assert all(button.text.strip() for button in page.all("button") + page.all("a"))
        drawings = [drawn.attributes for drawn in page.all("svg")]
        assert all(held.get("role") == "img" or held.get("aria-hidden") == "true" for held in drawings)
        assert not [element for element in page.elements if {"style", "onclick"} & element.attributes.keys()]
        for element in page.elements:
            assert not element.attributes.get("src", "").startswith(("http", "//"))


def test_every_language_says_the_same() -> None:
    def parts(text: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for lang, texts in TEXTS.items():
        assert texts.keys() == TEXTS[FALLBACK].keys(), lang
        for key, text in texts.items():
            assert parts(text) == parts(TEXTS[FALLBACK][key]), f"{lang}: {key}"


def test_every_text_is_used() -> None:
    folder = Path(__file__).parents[3] / "app" / "hub"
    sources = "".join(file.read_text("utf-8") for file in folder.rglob("*.py") if "words_" not in file.name)
    made = {"left", "total", "test", "damaged", "tampered", "expired", "foreign", "oversized", "used", "waiting"}
    made |= {"paid", "declined", "cancelled", "expired_payment", "gone", "order"}
    for key in TEXTS[FALLBACK]:
        assert f'"{key}"' in sources or key.partition(".")[0] in made, f"{key} is not used"


@pytest.mark.parametrize(
    ("asked", "accepted", "lang"),
    [
        ("en", "fr", "en"),
        ("xx", "fr-CA,fr;q=0.9", "fr"),
        ("", "pl,en;q=0.4,fr;q=0.8", "fr"),
        ("", "ar-MA,fr;q=0.8", "ar"),
        ("", "en;q=0,fr;q=0.1", "fr"),
        ("", "en-GB;q=broken,en", "en"),
        ("", "", "fr"),
        ("", "zh" + ",zh" * 5000, "fr"),
    ],
)
def test_the_language_is_the_readers(asked: str, accepted: str, lang: str) -> None:
    assert language(asked, accepted) == lang
    assert language("", "zh", "pl-PL") == FALLBACK


def test_colours_are_the_themes() -> None:
    theme = dict(re.findall(r'property color (\w+): "(#\w+)"', THEME.read_text("utf-8")))
    assert {name: theme.get(name) for name in COLOURS} == COLOURS
    known = {f"var(--{name})" for name in [*COLOURS, *RADII]}
    assert set(re.findall(r"var\([^)]*\)", RULES)) <= known
    assert not set(re.findall(r"#[0-9A-Fa-f]{3,8}\b", RULES)) - {"#FFFFFF"}, "white is paper"


@pytest.mark.parametrize("theme", ["marcelin", "volta"])
def test_a_theme_dresses_the_pages(theme: str) -> None:
    look, worn = make_look(theme), load_theme(theme)
    painted = colours(worn)
    assert f"--brand:{worn.light['brand']};" in look.style
    assert look.name == worn.name
    assert look.files[look.logo.rpartition("/")[2]].kind == "image/svg+xml"
    assert all(contrast(painted[text], painted[ground]) >= least for text, ground, least in PAIRS)


def test_a_theme_that_is_none_is_named_at_the_start() -> None:
    with pytest.raises(ConfigError, match="there is no theme 'none-such'"):
        make_look("none-such")


def test_typefaces_and_mark_are_kept_for_good_and_nothing_else_is_there(http: httpx.Client, hub: Hub) -> None:
    for name, file in hub.look.files.items():
        answer = http.get(f"/look/{name}")
        assert (answer.content, answer.headers["content-type"].partition(";")[0]) == (file.content, file.kind)
        assert "immutable" in answer.headers["cache-control"]
        assert len(file.content) < 40_000
    assert http.get("/look/none.svg").status_code == 404


@pytest.mark.parametrize(("text", "ground", "least"), PAIRS)
def test_everything_can_be_read(text: str, ground: str, least: float) -> None:
    """WCAG 2.2, 1.4.3 and 1.4.11."""
    painted = colours(Theme(""))
    assert contrast(painted[text], painted[ground]) >= least


def test_what_is_not_ours_is_escaped() -> None:
    bad = "<script>\"'&"
    good = "&lt;script&gt;&quot;&#x27;&amp;"
    assert tag("p", bad, title=bad) == f'<p title="{good}">{good}</p>'
    assert join(Html("<b>"), "<b>") == "<b>&lt;b&gt;"
    assert say("fr", "basket.from", store="<b>") == say("fr", "basket.from", store="<b>")


@pytest.mark.parametrize("address", ["shop.example.org", "ftp://shop.example.org", "https://" + "a" * 120])
def test_what_is_no_address_is_not_told(hub: Hub, address: str) -> None:
    with writing(hub.engine) as connection, pytest.raises(InvalidInputError, match="https"):
        set_phone_address(connection, address)


def test_terminals_hear_where_phones_reach_the_hub(hub: Hub, kiosk: TerminalClient) -> None:
    with writing(hub.engine) as connection:
        set_phone_address(connection, "https://shop.example.org/")
        set_phone_address(connection, "https://shop.example.org/phone/")
    with reading(hub.engine) as connection:
        held = connection.scalar(select(setting.c.value).where(setting.c.key == "phone"))
    assert held == '{"address":"https://shop.example.org/phone"}'
    kiosk.answer(kiosk.order())
    with reading(hub.engine) as connection:
        number = str(connection.scalar(select(customer_order.c.number)))
    told = kiosk.send("POST", f"/orders/{number}/payments", {}).json()
    assert str(told["address"]).startswith("HTTPS://SHOP.EXAMPLE.ORG/phone/P/")
    head = kiosk.http.get(f"/feeds/config/{kiosk.enrolled.group}/head.json")
    assert head.status_code == 200


@pytest.mark.parametrize(
    ("lang", "day", "hour"), [("en", "24 November 2026", "17:30"), ("fr", "24 novembre 2026", "17 h 30")]
)
def test_days_and_hours_are_written_as_people_of_the_language_write_them(lang: str, day: str, hour: str) -> None:
    """English is that of Britain; a French hour has its h, as on the kiosk."""
    reader = Reader(lang, "Chain", "/", ZoneInfo("Europe/Paris"), make_look(""))
    moment = datetime(2026, 11, 24, 16, 30, tzinfo=UTC)

    assert reader.day(moment) == day
    assert reader.hour(moment).replace("\N{NO-BREAK SPACE}", " ") == hour
