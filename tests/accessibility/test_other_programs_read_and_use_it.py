"""A screen reader, which is another program, finds everything on the accessibility bus (AT-SPI) and can use it.

EN 301 549, 11.5.2: object information, values, actions, and the telling of changes.
"""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.accessibility.seat import SYSTEM_PYTHON, Seat, Told, seat

CONTROLS = {"push button", "radio button", "check box", "text", "password text", "spin button", "spin box", "page tab"}
TELLERS = {"label", "heading", "alert message", "graphic"}
PROGRAMS = ("Xvfb", "dbus-daemon", SYSTEM_PYTHON)
CARD = "Cordless drill driver"


@pytest.fixture(scope="module")
def reader() -> Iterator[Seat]:
    """A reader beside the running program, which it has already brought to English and into the shop."""
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    assert not missing, f"{', '.join(missing)} missing; run: make test, which installs test-packages.txt"
    with tempfile.TemporaryDirectory(prefix="comptoir-seat-") as folder, seat(Path(folder)) as made:
        made.press("English", "radio button")
        made.press("Touch the screen to begin", "push button")
        made.need(CARD, "push button")
        yield made


def home(reader: Seat) -> None:
    reader.press("Maison Marcelin, start page")
    reader.need(CARD, "push button")


def faults(shown: list[Told]) -> list[str]:
    """Return what is wrong with what is told of the things that are shown."""
    found = []
    for one in shown:
        what, states = f"{one['role']} {one['name']!r}", set(one["states"])
        if one["role"] in CONTROLS | TELLERS and not one["name"].strip():
            found.append(f"{what} has no name")
        if one["role"] in CONTROLS:
            found += [f"{what} is not {state}" for state in {"enabled", "focusable"} - states if "enabled" in states]
            if min(one["box"][2:]) <= 0:
                found.append(f"{what} has no place")
        if one["role"].endswith("button") and not {"Press", "Toggle"} & set(one["actions"]):
            found.append(f"{what} cannot be pressed")
        if one["role"] in {"radio button", "check box"} and "checkable" not in states:
            found.append(f"{what} does not tell whether it is chosen")
        if "text" in one["role"].split() and not {"Text", "EditableText"} <= set(one["interfaces"]):
            found.append(f"{what} does not tell what it holds")
    return found


def wait_for_no_faults(reader: Seat) -> None:
    """Look again while the page is on its way; what stays is wrong."""
    found: list[str] = []

    def right() -> bool:
        found[:] = faults(reader.shown())
        return not found

    try:
        reader.wait(right, "everything to be told", 10)
    except AssertionError as error:
        raise AssertionError(found) from error


def test_everything_on_a_page_has_name_role_and_states(reader: Seat) -> None:
    home(reader)
    shown = reader.shown()
    assert len([one for one in shown if one["role"] in CONTROLS]) > 15
    wait_for_no_faults(reader)


def test_a_product_is_opened_and_put_into_the_basket_by_actions_alone(reader: Seat) -> None:
    home(reader)
    reader.press(CARD, "push button")
    reader.need(CARD, "heading")
    reader.need("Teal", "radio button", "checked")
    wait_for_no_faults(reader)
    reader.press("Add", "push button")
    reader.need("Basket, 1 item", "push button")
    reader.hear("Added to your basket")


def test_how_many_is_a_value_that_can_be_read_and_set(reader: Seat) -> None:
    home(reader)
    if any(one["name"] == "Basket, 0 items" for one in reader.shown()):
        reader.press(CARD, "push button")
        reader.press("Add to basket", "push button")
    reader.press("Basket, 1 item")
    how_many = reader.need("Quantity of " + CARD)
    assert (how_many["value"], how_many["most"] > 1) == (1, True)
    wait_for_no_faults(reader)
    reader.ask("set_value", path=how_many["path"], value=3)
    reader.need("Total, 3 items")
    assert reader.need("Quantity of " + CARD)["value"] == 3


def test_what_is_written_into_a_field_or_typed_by_its_keys_is_there_and_counts(reader: Seat) -> None:
    home(reader)
    reader.press("What are you looking for?")
    field = reader.need("Name, brand", "text", "focused", "editable")
    wait_for_no_faults(reader)
    assert reader.ask("write", path=field["path"], text="rug")
    reader.need("1 product for “rug”")
    reader.press("Delete", "push button")
    reader.wait(lambda: reader.need("Name, brand")["text"] == "ru", "the key to delete a letter")


def test_switches_tell_their_state_when_it_changes(reader: Seat) -> None:
    home(reader)
    reader.press("Accessibility")
    reader.need("Accessibility", "dialog", "focused")
    wait_for_no_faults(reader)
    reader.need("Text at 100 percent", "radio button", "checked")
    assert "checked" not in reader.need("High contrast", "check box")["states"]
    reader.press("High contrast", "check box")
    reader.need("High contrast", "check box", "checked")
    reader.press("High contrast", "check box")
    reader.press("Close")


def test_an_error_is_announced_and_is_the_description_of_its_field(reader: Seat) -> None:
    home(reader)
    reader.press("Follow or return an order")
    reader.need("Number of the order", "text")
    wait_for_no_faults(reader)
    reader.press("Show my order", "push button")
    error = reader.need("", "alert message")["name"]
    reader.hear(error)
    assert reader.need("Number of the order", "text")["description"].startswith(error)
