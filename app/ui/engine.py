"""The QML engine: modules, fonts, pictures, translations; everything that QML may see comes in by name."""

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine, qmlRegisterSingletonType
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow
from PySide6.QtQuickControls2 import QQuickStyle

from app.domain.errors import ComptoirError
from app.paths import qml_dir, resource
from app.ui.fonts import load_fonts
from app.ui.images import register_image_providers

log = logging.getLogger(__name__)
MODELS = "Comptoir.Models"
_registered: set[str] = set()
_current: dict[str, QObject] = {}


class ScreenError(ComptoirError):
    """The screens cannot be shown."""


class Translator(QTranslator):
    """The words of a language, read whole.

    Qt would map the file, and a program that runs while the file is made anew would crash; nor does Qt copy them.
    """

    def __init__(self, words: bytes) -> None:
        """Take the content of a .qm file; it is empty when that is not one."""
        super().__init__()
        self._words = words
        self.load(words)


class Translations:
    """Keeps one translator installed: the session's language."""

    def __init__(self, engine: QQmlEngine) -> None:
        """Translate the texts of this engine."""
        self._engine = engine
        self._translator: Translator | None = None

    def use(self, locale: str) -> None:
        """Show everything in this language; texts without translation stay in English."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = load_translator(locale)
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        self._engine.retranslate()

    def close(self) -> None:
        """Translate no more."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def load_translator(locale: str) -> Translator | None:
    """Return the words of a language, not installed yet; None when there is no such file, which the log tells."""
    file = resource("translations", f"comptoir_{locale}.qm")
    translator = Translator(file.read_bytes() if file.is_file() else b"")
    if translator.isEmpty():
        log.warning("no translation for %s; run: make translations", locale)
        return None
    return translator


def register_models(classes: Mapping[str, type[QObject]]) -> None:
    """Make names known to QML, once in a process; a name that is registered after the first engine breaks the next."""
    for name in classes.keys() - _registered:
        qmlRegisterSingletonType(classes[name], MODELS, 1, 0, name, _giver(name))  # type: ignore[call-overload]  # a str works
        _registered.add(name)


def _giver(name: str) -> Callable[[QQmlEngine], QObject]:
    """Return the function that gives an engine being made its view model, which stays Python's."""

    def give(_: QQmlEngine) -> QObject:
        model = _current[name]
        QQmlEngine.setObjectOwnership(model, QQmlEngine.ObjectOwnership.CppOwnership)
        return model

    return give


def create_engine(
    models: Mapping[str, QObject], pictures: Mapping[str, QQuickImageProvider]
) -> tuple[QQmlApplicationEngine, Translations]:
    """Return an engine in which `import Comptoir.Models` gives these view models, by their names."""
    QQuickStyle.setStyle("Basic")
    load_fonts()
    register_models({name: type(model) for name, model in models.items()})
    _current.clear()
    _current.update(models)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(qml_dir()))
    register_image_providers(engine)
    for name, provider in pictures.items():
        engine.addImageProvider(name, provider)
    return engine, Translations(engine)


def show(engine: QQmlApplicationEngine, size: tuple[int, int] | None, *, full_screen: bool) -> QQuickWindow:
    """Load the window and show it; `size` in pixels when it is not full screen."""
    engine.load(QUrl.fromLocalFile(str(qml_dir() / "Main.qml")))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        message = "the screens could not be loaded; the lines above say why"
        raise ScreenError(message)
    window = roots[0]
    if size:
        window.resize(*size)
    if full_screen and QGuiApplication.platformName() != "offscreen":
        window.showFullScreen()
    else:
        window.show()
    return window
