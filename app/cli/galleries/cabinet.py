"""The components, each with all its states one under the other, on a view of their own."""

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from app.cli.galleries.looks import Look
from app.cli.galleries.samples import State, in_row, states_of
from app.domain.errors import ComptoirError
from app.paths import qml_dir
from app.ui.engine import Translations
from app.ui.fonts import load_fonts
from app.ui.images import register_image_providers
from app.ui.pilot import rest
from app.ui.theme import Wardrobe

PAGE = """
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme
import Comptoir.Components
Rectangle {{
    property bool mirrored: false
    objectName: "page"; width: {width}; implicitHeight: column.implicitHeight + 2 * Theme.margin
    color: Theme.colours.paper
    LayoutMirroring.enabled: mirrored; LayoutMirroring.childrenInherit: true
    ColumnLayout {{
        id: column; x: Theme.margin; y: Theme.margin; width: parent.width - 2 * Theme.margin; spacing: Theme.space2
        {rows}
    }}
}}
"""
ROW = """
AppText {{ text: "{name} · {state}"; size: AppText.Size.Caption; muted: true; Layout.topMargin: Theme.space2 }}
ColumnLayout {{ objectName: "state-{state}"; Layout.fillWidth: true; {sample} }}
"""
STILL_MS = 90  # what fades in has come by then


class SampleError(ComptoirError):
    """A component cannot be drawn from its sample."""


class Cabinet:
    """Draws components; needs Qt's application."""

    def __init__(self, still_ms: int = STILL_MS) -> None:
        """Open the view; pictures are taken so long after what fades in began to."""
        self._still_ms = still_ms
        self._view = QQuickView()
        self._view.engine().addImportPath(str(qml_dir()))
        load_fonts()
        register_image_providers(self._view.engine())
        self._wardrobe = Wardrobe(self._view.engine())
        self._translations = Translations(self._view.engine())

    def draw(self, name: str, look: Look) -> QImage:
        """Return the picture of a component in all its states."""
        self._wear(look)
        states = states_of(name)
        page, component = self._page(name, tuple(states), look)
        page.setProperty("mirrored", look.locale == "ar")
        page.setParentItem(self._view.contentItem())
        for state, properties in states.items():
            _set(page, f"state-{state}", properties)
        self._settle(page)
        picture = self._view.grabWindow()
        page.deleteLater()
        component.deleteLater()
        QGuiApplication.processEvents()
        return picture

    def close(self) -> None:
        """Close the view."""
        self._translations.close()
        self._view.close()
        self._view.deleteLater()

    def _wear(self, look: Look) -> None:
        self._wardrobe.wear(look.theme)
        self._translations.use(look.locale)
        theme = self._view.engine().singletonInstance("Comptoir.Theme", "Theme")
        assert isinstance(theme, QObject)  # noqa: S101 - the module is part of the program
        settings = {"textScale": look.text, "contrast": look.contrast, "arabic": look.locale == "ar"}
        for setting, value in settings.items():
            theme.setProperty(setting, value)

    def _page(self, name: str, states: tuple[str, ...], look: Look) -> tuple[QQuickItem, QQmlComponent]:
        sample = in_row(name)
        rows = "".join(ROW.format(name=name, state=state, sample=sample) for state in states)
        component = QQmlComponent(self._view.engine())
        component.setData(PAGE.format(width=look.size[0], rows=rows).encode(), QUrl("file:///gallery.qml"))
        page = component.create()
        if not isinstance(page, QQuickItem):
            message = f"{name}: {component.errorString()}"
            raise SampleError(message)
        return page, component

    def _settle(self, page: QQuickItem) -> None:
        self._view.resize(QSize(ceil(page.width()), ceil(page.implicitHeight())))
        self._view.show()
        self._view.requestActivate()
        rest(self._still_ms)
        page.setHeight(page.implicitHeight())
        self._view.resize(QSize(ceil(page.width()), max(1, ceil(page.implicitHeight()))))
        rest(self._still_ms)


def _set(page: QQuickItem, row: str, properties: State) -> None:
    item = next(iter(page.findChildren(QQuickItem, row))).childItems()[0]
    for name, value in properties.items():
        if name == "focus":
            _inner(item).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        else:
            item.setProperty(name, value)


def _inner(item: QQuickItem) -> QQuickItem:
    """Return where the focus goes in a field, else the item itself."""
    return next((one for one in _below(item) if one.inherits("QQuickTextInput")), item)


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _below(child)
