"""How many there are is a value that a screen reader reads, steps and sets, within its bounds."""

from PySide6.QtGui import QAccessible, QAccessibleValueInterface
from PySide6.QtQuick import QQuickItem

from tests.gui.components.conftest import Stage

BASKET = """Item {
    property int pieces: 2
    QuantityStepper {
        count: parent.pieces; maximum: 5; what: "screws"
        onCountRequested: count => parent.pieces = count
    }
}"""


def value_of(stage: Stage) -> tuple[QQuickItem, QAccessibleValueInterface]:
    page = stage.put(BASKET)
    interface = QAccessible.queryAccessibleInterface(page.childItems()[0])
    assert interface is not None
    value = interface.valueInterface()
    assert value is not None
    return page, value


def test_it_is_read_with_its_bounds(stage: Stage) -> None:
    _, value = value_of(stage)
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (2, 1, 5)


def test_setting_it_asks_for_that_many(stage: Stage) -> None:
    page, value = value_of(stage)
    value.setCurrentValue(4)
    assert (page.property("pieces"), value.currentValue()) == (4, 4)


def test_what_is_beyond_its_bounds_changes_nothing(stage: Stage) -> None:
    page, value = value_of(stage)
    for wrong in (0, 6):
        value.setCurrentValue(wrong)
        assert (page.property("pieces"), value.currentValue()) == (2, 2)
