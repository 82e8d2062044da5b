"""Every phone page can be read and used: small, zoomed, mirrored, by keys, without script, in every brand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.hub.pages.words import NAMES
from tests.web import inspector
from tests.web.acts import CHAIR, HAMMER, LAMP, basket_page, order, order_page, pay_page, payment
from tests.web.browser import PHONE, SMALL, WIDE, Browser
from tests.web.conftest import Shop, opened

ZOOMED = (195, 422)
"""What is left of a phone at 200 %."""
TAB, ENTER = "\ue004", "\ue007"
MOST_STOPS = 20


@pytest.fixture(scope="session")
def pages(shop: Shop) -> tuple[str, ...]:
    """The address of a page of every kind."""
    return made_pages(shop)


def made_pages(shop: Shop) -> tuple[str, ...]:
    goods = ((CHAIR, 1), (HAMMER, 2), (LAMP, 1))
    taken = shop.http.post(basket_page(shop, *goods)).headers["location"].partition("?")[0]
    number = order(shop)
    waiting = pay_page(payment(shop, number))
    provider = shop.http.post(pay_page(payment(shop, order(shop)))).headers["location"].partition("?")[0]
    paid = shop.http.post(f"{provider}/paid").headers["location"].partition("?")[0]
    declined = shop.http.post(pay_page(payment(shop, order(shop)))).headers["location"].partition("?")[0]
    alone = basket_page(shop), basket_page(shop, *goods)
    return (*alone, taken, waiting, paid, declined, order_page(shop, number), "/B/AAAA", "/P/none")


@pytest.mark.parametrize("lang", NAMES)
def test_every_page_is_whole(browser: Browser, pages: tuple[str, ...], lang: str) -> None:
    """Title, language, direction, one heading, names, targets of 44 px, contrast of 4.5, pictures, no script.

    Nothing scrolls sideways or lies outside on a small phone or at 200 %: WCAG 2.2, 1.4.4 and 1.4.10.
    """
    for page in pages:
        browser.resize(PHONE).open(f"{page}?lang={lang}")
        title, said, direction, *counts, cookie = browser.find(inspector.HEAD)
        assert title.endswith(" - Maison Marcelin"), page
        assert (said, direction) == (lang, "rtl" if lang == "ar" else "ltr")
        assert (counts, cookie) == ([1, 1, 0, 0], "")
        assert browser.find(inspector.FAULTS) == [], page
        for size in (SMALL, ZOOMED):
            assert browser.resize(size).find(inspector.OUTSIDE) == [], (page, size)


def test_wide_screens_put_picture_and_decision_side_by_side(browser: Browser, pages: tuple[str, ...]) -> None:
    browser.shape(WIDE, 1.0).open(pages[1])
    assert browser.find(inspector.LEFT, ".hero") < browser.find(inspector.LEFT, "h1") - 400
    assert browser.find(inspector.OUTSIDE) == []


def test_keys_alone_reach_everything_and_one_sees_where(browser: Browser, pages: tuple[str, ...]) -> None:
    for page in pages:
        browser.open(page)
        stops = []
        for _ in range(MOST_STOPS):
            stop = browser.keys(TAB).find(inspector.FOCUSED)
            if stop is None:
                break
            stops.append(stop)
            assert stop[1:] == [True, True], (page, stop)
        wanted = browser.find("return document.querySelectorAll('summary, button, .button').length")
        assert len({name for name, *_ in stops}) == wanted, (page, stops)


def test_a_language_is_chosen_without_a_script(browser: Browser, pages: tuple[str, ...]) -> None:
    browser.open(pages[2]).keys(TAB + ENTER).touch(".tongues a[lang=de]")
    assert browser.title == "Ihr Warenkorb"
    assert browser.touch(".stage .button").title == "Ihr Warenkorb"


def test_arabic_is_mirrored(browser: Browser, pages: tuple[str, ...]) -> None:
    for lang, mirrored in (("fr", False), ("ar", True)):
        browser.open(f"{pages[2]}?lang={lang}")
        assert (browser.find(inspector.LEFT, ".brand img") > browser.find(inspector.LEFT, "summary")) == mirrored
        assert (browser.find(inspector.LEFT, ".name") > browser.find(inspector.LEFT, ".price")) == mirrored


def test_the_hub_serves_the_typefaces_of_the_kiosk(browser: Browser, pages: tuple[str, ...]) -> None:
    browser.open(f"{pages[2]}?lang=fr").find("return document.fonts.ready.then(() => 1)")
    assert set(browser.find(inspector.FACES)) == {"Inter 400", "Inter 600", "Inter 700"}
    browser.open(f"{pages[2]}?lang=ar").find("return document.fonts.ready.then(() => 1)")
    assert {"Inter 400", "NotoSansArabic 400", "NotoSansArabic 700"} <= set(browser.find(inspector.FACES))


def test_no_address_holds_anything_personal(browser: Browser, shop: Shop) -> None:
    number = order(shop)
    seen = [browser.open(pay_page(payment(shop, number))).url, browser.touch(".bar button").url]
    seen += [browser.touch("form button").url, browser.open(order_page(shop, number)).url]
    assert not [url for url in seen for word in ("Alix", "Martin", "alix", "37000", "Neuve") if word in url]


@pytest.fixture(scope="module")
def volta(folder: Path, shop: Shop) -> Iterator[Shop]:
    """The same chain's hub in the second brand's look."""
    del shop
    with opened(folder, "volta") as made:
        yield made


def test_a_second_brand_dresses_the_pages(browser: Browser, volta: Shop) -> None:
    browser.hub = volta.url
    for page in made_pages(volta)[:5]:
        browser.open(page)
        assert browser.text("header").startswith("Volta")
        assert browser.find(inspector.FAULTS) == []
    browser.open(basket_page(volta))
    assert browser.find(inspector.LOOKS, ".bar button", "backgroundColor") == "rgb(59, 42, 140)"
    assert browser.find(inspector.LOOKS, ".bar button", "borderRadius") == "8px"
    assert browser.find(inspector.LOOKS, "body", "backgroundColor") == "rgb(246, 247, 251)"
    assert PHONE[0] == browser.find("return innerWidth")
