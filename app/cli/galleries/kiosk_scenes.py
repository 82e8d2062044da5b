"""What a shopper sees on the way to an article: start, camera, search, shelves, the article, its reviews and stock."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import numpy as np

from app.cache import product as articles
from app.cli.demo import SETUP_PIN
from app.cli.galleries.hall import Hall
from app.cli.galleries.scenes import FILLED, KIOSK
from app.cli.stage import ean_label
from app.ui.pilot import rest

DRILL, DRILL_VARIANT = "cordless-drill", "cordless-drill--teal--1-battery"
CAMERA_MS = 900
STALE = timedelta(days=2)
scene = KIOSK.scene


@scene("Attract")
def attract(hall: Hall) -> Iterator[None]:
    """Nobody is there."""
    hall.expect(lambda: bool(hall.model("Attract").picture), "the picture of the attract page")
    yield


@scene("Attract", "filling")
def attract_filling(hall: Hall) -> Iterator[None]:
    """The terminal is new and the range on its way."""
    with hall.told(replace(hall.terminal.context.status, ready=False, done=3, wanted=9)):
        yield


@scene("Attract", "hub-away")
def attract_hub_away(hall: Hall) -> Iterator[None]:
    """The terminal is new and nobody answers."""
    with hall.told(replace(hall.terminal.context.status, ready=False, online=False)):
        yield


@scene("Attract", "refused")
def attract_refused(hall: Hall) -> Iterator[None]:
    """The hub does not know the terminal any more."""
    with hall.told(replace(hall.terminal.context.status, ready=False, reason="revoked")):
        yield


@scene("Home")
def home(hall: Hall) -> Iterator[None]:
    """The shop's entrance."""
    hall.go("Home")
    yield


@scene("Home", "language")
def language(hall: Hall) -> Iterator[None]:
    """The sheet of languages."""
    hall.go("Home")
    hall.pilot.touch("language")
    yield


@scene("Home", "accessibility")
def accessibility(hall: Hall) -> Iterator[None]:
    """The sheet of reading aids."""
    hall.go("Home")
    hall.pilot.touch("accessibility")
    yield


@scene("Home", "idle-warning")
def idle_warning(hall: Hall) -> Iterator[None]:
    """Nobody has touched anything for a while."""
    idle = hall.model("Idle")
    hall.go("Home")
    hall.clock.seconds += hall.terminal.context.settings.idle.after_s + 8
    hall.expect(lambda: bool(idle.warning), "the warning")
    yield
    idle.stir()


@scene("Scan")
def scan(hall: Hall) -> Iterator[None]:
    """The camera looks for a code."""
    hall.go("Scan")
    hall.expect(lambda: hall.model("Scan").state == "searching", "the camera to be live")
    yield


@scene("Scan", "several")
def scan_several(hall: Hall) -> Iterator[None]:
    """Two articles are in view."""
    labels = ean_label(_gtin(hall, "kitchen-mixer-tap"), "Mitigeur"), ean_label(_gtin(hall, "claw-hammer"), "Marteau")
    height = max(label.shape[0] for label in labels)
    padded = [np.pad(x, ((0, height - x.shape[0]), (0, 0), (0, 0)), constant_values=246) for x in labels]
    hall.go("Scan")
    hall.camera.hold(np.ascontiguousarray(np.hstack(padded)))
    hall.expect(lambda: hall.model("Scan").state == "several", "two articles in view")
    yield


@scene("Scan", "not-in-range")
def scan_unknown(hall: Hall) -> Iterator[None]:
    """A code of another shop."""
    hall.go("Scan")
    hall.camera.hold(ean_label("4006381333931", "Stylo"))
    hall.expect(lambda: hall.model("Scan").state == "unknown", "the word on an unknown code")
    yield


@scene("Scan", "no-camera")
def scan_no_camera(hall: Hall) -> Iterator[None]:
    """The camera is broken."""
    hall.go("Scan")
    rest(CAMERA_MS)
    hall.model("Scan").set_camera_state("unavailable")
    yield
    hall.model("Scan").set_camera_state("live")


@scene("Scan", "code-typed")
def code_entry(hall: Hall) -> Iterator[None]:
    """The digits under the code are typed, wrongly."""
    scan_model = hall.model("Scan")
    hall.go("Scan")
    scan_model.openEntry()
    scan_model.setEntry("37000004")
    scan_model.submitEntry()
    hall.expect(lambda: bool(scan_model.entryProblem), "the word on what is wrong")
    yield
    scan_model.closeEntry()


@scene("Search", "empty")
def search_empty(hall: Hall) -> Iterator[None]:
    """Nothing is typed yet."""
    hall.go("Search")
    yield


@scene("Search")
def search(hall: Hall) -> Iterator[None]:
    """Found while typing, with a slip."""
    hall.go("Search")
    hall.model("Catalogue").setText("perceuze")
    yield


@scene("Search", "nothing")
def search_nothing(hall: Hall) -> Iterator[None]:
    """Nothing is called that."""
    hall.go("Search")
    hall.model("Catalogue").setText("xylophone")
    yield


@scene("Category")
def category(hall: Hall) -> Iterator[None]:
    """A shelf of the range."""
    hall.model("Catalogue").openCategory("tools")
    hall.go("Category")
    yield


@scene("Category", "loading")
def category_loading(hall: Hall) -> Iterator[None]:
    """The shelf is being read."""
    with hall.unanswered(hall.terminal.context.reader):
        hall.model("Catalogue").openCategory("tools")
        hall.go("Category")
        yield


@scene("Category", "filters")
def category_filters(hall: Hall) -> Iterator[None]:
    """The sheet of filters."""
    hall.model("Catalogue").openCategory("tools")
    hall.go("Category")
    hall.pilot.touch("openFilters")
    yield


@scene("Product")
def product(hall: Hall) -> Iterator[None]:
    """An article."""
    hall.model("ProductPage").open(DRILL, DRILL_VARIANT)
    yield


@scene("Product", "below")
def product_below(hall: Hall) -> Iterator[None]:
    """Further down: facts, what is bought together."""
    hall.model("ProductPage").open(DRILL, DRILL_VARIANT)
    hall.settle()
    rest(CAMERA_MS)
    view = hall.pilot.see("pageView")
    if view is not None:
        view.setProperty("contentY", max(0.0, float(view.property("contentHeight")) - view.height()))
    yield


@scene("Product", "loading")
def product_loading(hall: Hall) -> Iterator[None]:
    """The article is being read."""
    with hall.unanswered(hall.terminal.context.reader):
        hall.model("ProductPage").open("kitchen-mixer-tap")
        yield


@scene("Product", "missing")
def product_missing(hall: Hall) -> Iterator[None]:
    """The article has left the range."""
    hall.model("ProductPage").open("no-such-article")
    yield


@scene("Product", "stale")
def product_stale(hall: Hall) -> Iterator[None]:
    """The hub has not been heard for two days."""
    with hall.offline(), hall.later(STALE):
        hall.model("ProductPage").open(DRILL, DRILL_VARIANT)
        yield


@scene("Product", "phone")
def product_phone(hall: Hall) -> Iterator[None]:
    """The article goes along on the phone."""
    hall.model("ProductPage").open(DRILL, DRILL_VARIANT)
    hall.settle()
    hall.pilot.touch("phoneTile" if hall.pilot.see("phoneTile") else "phoneButton")
    yield


@scene("Reviews")
def reviews(hall: Hall) -> Iterator[None]:
    """What customers say."""
    hall.model("ProductPage").open(DRILL, DRILL_VARIANT)
    hall.settle()
    hall.model("Reviews").open(DRILL)
    hall.go("Reviews")
    yield


@scene("Reviews", "loading")
def reviews_loading(hall: Hall) -> Iterator[None]:
    """Reviews are being read."""
    with hall.unanswered(hall.terminal.context.reader):
        hall.model("Reviews").open(DRILL)
        hall.go("Reviews")
        yield


@scene("Reviews", "none")
def reviews_none(hall: Hall) -> Iterator[None]:
    """Nobody has said anything in these stars."""
    model = hall.model("Reviews")
    model.open("masking-tape")
    hall.go("Reviews")
    model.setFilter("1")
    yield


@scene("Stock")
def stock(hall: Hall) -> Iterator[None]:
    """Where the article is."""
    hall.model("ProductPage").open(DRILL, DRILL_VARIANT)
    hall.settle()
    hall.go("Stock")
    yield


@scene("Stock", "stale")
def stock_stale(hall: Hall) -> Iterator[None]:
    """Where it was two days ago."""
    with hall.offline(), hall.later(STALE):
        hall.model("ProductPage").open(DRILL, DRILL_VARIANT)
        hall.settle()
        hall.go("Stock")
        yield


@scene("CameraSetup", "pin")
def setup_pin(hall: Hall) -> Iterator[None]:
    """Staff want to set the camera up."""
    hall.model("CameraSetup").begin()
    yield


@scene("CameraSetup", FILLED)
def setup(hall: Hall) -> Iterator[None]:
    """The camera is set up."""
    camera = hall.model("CameraSetup")
    camera.begin()
    camera.enter(SETUP_PIN)
    hall.expect(lambda: camera.state == "open", "the PIN to be accepted")
    yield
    hall.model("CameraSetup").leave()


def _gtin(hall: Hall, product_id: str) -> str:
    """Return the EAN-13 of an article's first variant."""
    locale = hall.terminal.context.locale
    found = hall.terminal.context.reader.call(lambda reading: articles.product(reading.db, locale, product_id))
    return found.variants[0].gtin[1:] if found else ""
