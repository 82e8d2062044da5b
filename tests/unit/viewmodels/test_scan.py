"""Codes become products; every other code gets a friendly word, opens nothing, and leaves the page usable."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.domain.codes import Code, Symbology
from app.viewmodels.code_place import place_of
from app.viewmodels.scan import LONGEST_ENTRY, Scan
from tests.codes import seen_code
from tests.unit.scanning.hostile_codes import HOSTILE
from tests.unit.viewmodels.terminal import DRILL, DRILL_GTIN, DRILL_SKU, NOT_OURS, TAP, TAP_GTIN, make_terminal

LINK = f"https://id.comptoir.example/01/{DRILL_GTIN}"
SQUARE = ((100, 100), (300, 100), (300, 300), (100, 300))


class Heard:
    """Notes what a Scan tells."""

    def __init__(self, scan: Scan) -> None:
        """Listen to every signal that leads somewhere."""
        self.products: list[tuple[str, str]] = []
        self.cards: list[str] = []
        self.baskets: list[str] = []
        self.camera: list[bool] = []
        scan.productFound.connect(lambda product, variant: self.products.append((product, variant)))
        scan.loyaltyFound.connect(self.cards.append)
        scan.basketFound.connect(self.baskets.append)
        scan.cameraWanted.connect(self.camera.append)


@pytest.fixture
def terminal(tmp_path: Path, qapp: Any) -> SimpleNamespace:
    del qapp
    return make_terminal(tmp_path)


@pytest.fixture
def scan(terminal: SimpleNamespace) -> Scan:
    made = Scan(terminal.session, terminal.navigation)
    terminal.scan = made
    made.set_camera_state("live")
    made.frame_shown(1280, 720, 120.0)
    return made


@pytest.fixture
def heard(scan: Scan) -> Heard:
    return Heard(scan)


def symbol(text: str, kind: str = Symbology.QR, corners: Any = SQUARE) -> Code:
    return seen_code(text, kind, corners)


def test_a_code_is_shown_before_its_product_opens(terminal: SimpleNamespace, scan: Any, heard: Heard) -> None:
    terminal.navigation.go("Scan")
    scan.see([symbol(LINK)])
    assert scan.state == "snapped"
    assert scan.found.rows()[0]["price"] == "89,90\N{NO-BREAK SPACE}€"
    assert heard.products == []
    scan.openFound()
    assert heard.products == [(DRILL, "v1")]
    assert scan.state == "searching"


def test_on_the_start_page_a_product_opens_at_once(scan: Any, heard: Heard) -> None:
    scan.see([symbol(LINK)])
    assert heard.products == [(DRILL, "v1")]


def test_of_several_codes_the_shopper_chooses(terminal: SimpleNamespace, scan: Any, heard: Heard) -> None:
    scan.see([symbol(LINK), symbol(TAP_GTIN[1:], Symbology.EAN_13)])
    assert scan.state == "several"
    assert terminal.navigation.page == "Scan"
    scan.choose(1)
    assert heard.products == [(TAP, "v2")]


def test_two_codes_of_one_article_are_one(scan: Any, heard: Heard) -> None:
    scan.see([symbol(LINK), symbol(DRILL_GTIN[1:], Symbology.EAN_13)])
    assert heard.products == [(DRILL, "v1")]


def test_while_a_code_is_shown_others_wait_and_the_picture_stands_still(terminal: SimpleNamespace, scan: Any) -> None:
    terminal.navigation.go("Scan")
    scan.see([symbol(LINK)])
    before = scan.frame
    scan.frame_shown(1280, 720, 120.0)
    scan.see([symbol("https://elsewhere.example/")])
    assert (scan.frame, scan.state) == (before, "snapped")


@pytest.mark.parametrize(
    ("text", "state", "kind"),
    [
        (NOT_OURS, "unknown", "notInRange"),
        ("hello", "unknown", "unreadable"),
        ("https://elsewhere.example/?q=1", "foreign", "unreadable"),
        ("WIFI:S:shop;T:WPA;P:secret;;", "foreign", "unreadable"),
        ("CMP1:R:RMM-1-1", "other", "return"),
        ("CMP1:A:12", "other", "badge"),
        ("x" * 10_000, "unknown", "unreadable"),
    ],
)
def test_other_codes_get_a_word_on_a_kiosk(scan: Any, heard: Heard, text: str, state: str, kind: str) -> None:
    scan.see([symbol(text)])
    assert (scan.state, scan.kind) == (state, kind)
    assert not any((heard.products, heard.cards, heard.baskets))
    scan.see([symbol(LINK)])
    assert heard.products == [(DRILL, "v1")]


def test_a_loyalty_card_is_handed_on_by_a_kiosk(scan: Any, heard: Heard) -> None:
    scan.see([symbol("CMP1:L:1234-5678")])
    assert (heard.cards, heard.products) == (["CMP1:L:1234-5678"], [])


def test_the_code_of_an_order_leads_to_it_on_a_kiosk(scan: Any) -> None:
    found: list[str] = []
    scan.ticketFound.connect(found.append)
    scan.typed("CMP1:O:MM-1-1")
    assert (found, scan.kind) == (["CMP1:O:MM-1-1"], "")


def test_hostile_codes_open_nothing(scan: Any, heard: Heard) -> None:
    for text in HOSTILE.values():
        scan.see([symbol(text)])
        scan.typed(text)
    assert not any((heard.products, heard.cards, heard.baskets))
    assert scan.state in {"unknown", "foreign"}


def test_a_tablet_takes_cards_and_baskets(tmp_path: Path, qapp: Any) -> None:
    del qapp
    terminal = make_terminal(tmp_path, profile="tablet")
    terminal.navigation.go("Customers")
    scan: Any = Scan(terminal.session, terminal.navigation)
    heard = Heard(scan)
    scan.typed("CMP1:L:1234-5678")
    scan.typed("CMP1:B:ABC")
    assert (heard.cards, heard.baskets) == (["CMP1:L:1234-5678"], ["CMP1:B:ABC"])


def test_nothing_opens_before_an_associate_has_signed_in(tmp_path: Path, qapp: Any) -> None:
    del qapp
    terminal = make_terminal(tmp_path, profile="tablet")
    terminal.navigation.set_start("SignIn")
    scan: Any = Scan(terminal.session, terminal.navigation)
    heard = Heard(scan)
    scan.typed(LINK)
    scan.see([symbol(LINK)])
    assert heard.products == []


def test_a_scanner_opens_a_product_from_any_page(terminal: SimpleNamespace, scan: Any, heard: Heard) -> None:
    terminal.navigation.go("Basket")
    scan.typed(DRILL_GTIN[1:])
    assert heard.products == [(DRILL, "v1")]


@pytest.mark.parametrize("text", [DRILL_GTIN[1:], DRILL_SKU, "482 107", "9 520004 821070"])
def test_digits_typed_by_hand_lead_to_the_product(scan: Any, heard: Heard, text: str) -> None:
    scan.openEntry()
    scan.setEntry(text)
    scan.submitEntry()
    assert heard.products == [(DRILL, "v1")]
    assert (scan.entering, scan.entry) == (False, "")


@pytest.mark.parametrize(
    ("text", "problem"), [(NOT_OURS, "notInRange"), ("12", "unreadable"), ("CMP1:L:12", "other"), (" ", "")]
)
def test_wrong_digits_are_told_where_they_are_typed(scan: Any, heard: Heard, text: str, problem: str) -> None:
    scan.openEntry()
    scan.setEntry(text)
    scan.submitEntry()
    assert (scan.entering, scan.entryProblem) == (True, problem)
    scan.setEntry(text + "1")
    assert scan.entryProblem == ""
    assert heard.products == []


def test_the_wipe_forgets_what_was_typed_and_seen(terminal: SimpleNamespace, scan: Any) -> None:
    scan.openEntry()
    scan.setEntry("9" * 200)
    assert len(scan.entry) == LONGEST_ENTRY
    scan.see([symbol("hello")])
    terminal.session.wipe()
    assert (scan.entering, scan.entry, scan.state, scan.found.rows()) == (False, "", "searching", [])


def test_the_camera_is_wanted_on_two_pages_only(terminal: SimpleNamespace, scan: Any, heard: Heard) -> None:
    assert scan.wantsCamera
    for page in ("Home", "Scan", "Product"):
        terminal.navigation.go(page)
    assert heard.camera == [False, True, False]
    scan.see([symbol(LINK)])
    assert heard.products == []


def test_the_camera_s_state_is_the_page_s(scan: Any) -> None:
    scan.frame_shown(1280, 720, 8.0)
    assert scan.state == "dark"
    scan.set_camera_state("unavailable")
    assert scan.state == "unavailable"


def test_words_leave_with_the_page(terminal: SimpleNamespace, scan: Any) -> None:
    terminal.navigation.go("Scan")
    scan.see([symbol("hello")])
    terminal.navigation.go("Home")
    assert scan.state == "searching"


def test_the_place_of_a_code_has_air_around_it() -> None:
    place = place_of(SQUARE, 1280, mirror=False)
    assert (place.x, place.y, round(place.width), round(place.angle)) == (200, 200, 256, 0)


def test_a_mirrored_picture_mirrors_the_place() -> None:
    assert place_of(SQUARE, 1280, mirror=True).x == 1080


def test_a_bar_code_seen_as_a_line_gets_a_height() -> None:
    place = place_of(((0, 50), (100, 50), (100, 50), (0, 50)), 1280, mirror=False)
    assert place.height > 40


@pytest.mark.parametrize("corners", [(), ((1, 1),)])
def test_a_code_without_corners_has_no_place(corners: Any) -> None:
    assert place_of(corners, 1280, mirror=False).width == 0


def test_an_article_that_is_read_a_moment_later_joins_the_choice(
    terminal: SimpleNamespace, scan: Any, heard: Heard
) -> None:
    terminal.navigation.go("Scan")
    scan.see([symbol(LINK)])
    assert scan.state == "snapped"
    scan.see([symbol(TAP_GTIN[1:], Symbology.EAN_13)])
    assert scan.state == "several"
    assert [row["productId"] for row in scan.found.rows()] == [DRILL, TAP]
    assert heard.products == []


def test_a_second_label_of_the_same_article_changes_nothing(terminal: SimpleNamespace, scan: Any) -> None:
    terminal.navigation.go("Scan")
    scan.see([symbol(LINK)])
    scan.see([symbol(DRILL_GTIN[1:], Symbology.EAN_13)])
    assert (scan.state, len(scan.found.rows())) == ("snapped", 1)


@pytest.mark.parametrize("text", ["CMP1:B:ABC", "HTTPS://SHOP.EXAMPLE.ORG/B/" + "A" * 141])
def test_a_basket_is_handed_on_by_every_terminal(scan: Any, heard: Heard, text: str) -> None:
    scan.see([symbol(text)])
    assert (heard.baskets, scan.state) == ([text], "searching")
