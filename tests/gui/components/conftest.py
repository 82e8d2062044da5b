"""A window in which one component stands, and the ways in which a person reaches it."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QInputDevice
from PySide6.QtQml import QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from app.paths import qml_dir
from app.ui.fonts import load_fonts
from app.ui.images import register_image_providers

HEADER = "import QtQuick\nimport QtQuick.Layouts\nimport Comptoir.Theme\nimport Comptoir.Components\n"
SETTINGS = {
    "contrast": False,
    "textScale": 1.0,
    "tablet": False,
    "portrait": True,
    "arabic": False,
    "reducedMotion": False,
}


class Stage:
    """A view of 1080 x 1920 px that holds what a test puts on it."""

    def __init__(self) -> None:
        """Open the view and make modules, fonts and drawn pictures known to it."""
        self.view = QQuickView()
        self.view.engine().addImportPath(str(qml_dir()))
        register_image_providers(self.view.engine())
        self.warnings: list[str] = []
        self._shown: tuple[QQmlComponent, QQuickItem] | None = None
        self.view.engine().warnings.connect(self._note)
        self.view.resize(1080, 1920)
        self.finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)

    def _note(self, errors: list[QQmlError]) -> None:
        self.warnings += [error.toString() for error in errors]

    @property
    def theme(self) -> QObject:
        """Return the singleton that all colours, sizes and settings come from."""
        theme = self.view.engine().singletonInstance("Comptoir.Theme", "Theme")
        assert isinstance(theme, QObject)
        return theme

    def put(self, qml: str, **settings: object) -> QQuickItem:
        """Show `qml`, an object literal, under the settings of the theme; return its item."""
        for name, value in (SETTINGS | settings).items():
            self.theme.setProperty(name, value)
        component = QQmlComponent(self.view.engine())
        component.setData((HEADER + qml).encode(), QUrl("file:///stage.qml"))
        item = component.create()
        assert isinstance(item, QQuickItem), component.errorString()
        self._clear()
        self._shown = (component, item)
        item.setParentItem(self.view.contentItem())
        self.view.show()
        self.view.requestActivate()
        QGuiApplication.processEvents()
        return item

    def _clear(self) -> None:
        if self._shown is not None:
            self._shown[1].deleteLater()
            self._shown = None

    def close(self) -> None:
        """Take everything away, so that nothing of this test is left for the next."""
        self._clear()
        self.view.close()
        QGuiApplication.processEvents()

    def touch(self, item: QQuickItem) -> None:
        """Press and lift a finger in the middle of `item`."""
        QGuiApplication.processEvents()
        lay_out(item)
        at = middle(item)
        QTest.touchEvent(self.view, self.finger).press(0, at).commit()
        QTest.touchEvent(self.view, self.finger).release(0, at).commit()


def lay_out(item: QQuickItem) -> None:
    """Have what holds the item put it where the next picture would show it."""
    if (parent := item.parentItem()) is not None:
        lay_out(parent)
    item.ensurePolished()


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def named(root: QQuickItem, name: str) -> QQuickItem:
    """Find the one item called `name` at or below `root`, on the screen's tree."""
    found = [item for item in everything(root) if item.objectName() == name]
    assert len(found) == 1, f"{len(found)} items are called {name}"
    return found[0]


def everything(root: QQuickItem) -> Iterator[QQuickItem]:
    yield root
    for child in root.childItems():
        yield from everything(child)


def spoken(item: QObject) -> str:
    """Return what a screen reader says first of `item`."""
    interface = QAccessible.queryAccessibleInterface(item)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> QGuiApplication:
    load_fonts()
    QAccessible.setActive(True)
    return qapp


@pytest.fixture
def stage(fonts: QGuiApplication) -> Iterator[Stage]:
    stage = Stage()
    yield stage
    assert fonts
    stage.close()
    assert stage.warnings == []
