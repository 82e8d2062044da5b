"""Every page with something in it: the pages of the folder, and what a person has done before they come to them."""

import re
from collections.abc import Iterator, Mapping

from app.paths import qml_dir
from tests.gui.stage import Stage

PAGES = qml_dir() / "Comptoir" / "Pages"
PROFILES = {"PageFrame": "kiosk", "TabletFrame": "tablet", "Attract": "kiosk", "Starting": "kiosk", "SignIn": "tablet"}
FRAMES = frozenset({"PageFrame", "TabletFrame"})
ROOT = re.compile(r"^(\w+) \{", re.MULTILINE)
DRILL, RUG = "cordless-drill", "rug"
TYPED = {
    "name": "Ada Exemple", "email": "ada.exemple@example.org", "phone": "0639980000",
    "street": "12 rue du canari", "postalCode": "37000", "town": "Tours",
}  # fmt: skip


def pages(profile: str) -> list[str]:
    """Return the names of a profile's pages as they are in the folder: a page that is added is looked at too."""
    read = {file.stem: ROOT.search(file.read_text("utf-8")) for file in sorted(PAGES.glob("*.qml"))}
    roots = {name: found[1] for name, found in read.items() if found}
    frames = FRAMES | {root for name, root in roots.items() if root in roots}
    return [name for name in roots if name not in frames and _profile(name, roots) == profile]


def _profile(name: str, roots: Mapping[str, str]) -> str:
    while name in roots and name not in PROFILES:
        name = roots[name]
    return PROFILES.get(name, "")


def shop(at: Stage) -> None:
    """Open a product, fill the basket, answer the questions of the checkout."""
    at.model("ProductPage").open(DRILL)
    at.settle()
    basket, catalogue = at.model("BasketPage"), at.model("Catalogue")
    basket.add(at.model("ProductPage").property("variantId"))
    basket.add(RUG)
    at.settle()
    at.model("Catalogue").openCategory("")
    at.settle()
    catalogue.setText("perceuse")
    at.model("Reviews").open(DRILL)
    at.settle()
    checkout = at.model("Checkout")
    checkout.begin()
    at.settle()
    checkout.choose("home")
    for name, text in TYPED.items():
        checkout.type(name, text)
    at.settle()


def visit(at: Stage, profile: str) -> Iterator[str]:
    """Open every page, one after the other; give its name once it stands still."""
    navigation = at.model("Navigation")
    for name in pages(profile):
        navigation.restart()
        at.pilot.settle()
        navigation.go(name)
        at.settle()
        yield name
