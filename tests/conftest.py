"""What every test may use: no display, the software renderer, one filled terminal folder of the demo chain to copy."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")
for name in [name for name in os.environ if name.startswith("COMPTOIR_")]:
    del os.environ[name]

from PySide6.QtGui import QGuiApplication  # noqa: E402 - as below

from app.ui.references import keep_singletons  # noqa: E402 - as below
from tests.chain import Chain, enrol_again, fill_terminal, make_hub  # noqa: E402 - Qt reads the variables above
from tests.postgres import Server, own_server  # noqa: E402 - as above

keep_singletons()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """Tell pytest-qt to make the application that the program makes: without widgets."""
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QGuiApplication) -> QGuiApplication:
    """Have the one application before the first object of Qt is made: one made later would meet their old events."""
    return qapp


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server of this session alone, made in a temporary folder; it never touches one that runs."""
    with own_server() as server:
        yield server


@pytest.fixture(scope="session")
def chain() -> Iterator[Chain]:
    """A hub in a process of its own with the demo chain; shared, so tests must not change what others read."""
    with tempfile.TemporaryDirectory(prefix="comptoir-hub-") as folder, make_hub(Path(folder)) as made:
        yield made


@pytest.fixture(scope="session")
def filled_kiosk(chain: Chain) -> Iterator[Path]:
    """The folder of an enrolled kiosk with the whole demo chain in it."""
    with tempfile.TemporaryDirectory(prefix="comptoir-kiosk-") as folder:
        yield fill_terminal(chain, Path(folder), "kiosk")


@pytest.fixture(scope="session")
def filled_tablet(chain: Chain) -> Iterator[Path]:
    """The folder of an enrolled tablet with the whole demo chain in it."""
    with tempfile.TemporaryDirectory(prefix="comptoir-tablet-") as folder:
        yield fill_terminal(chain, Path(folder), "tablet")


@pytest.fixture
def kiosk_folder(filled_kiosk: Path, tmp_path: Path) -> Path:
    """A copy of the kiosk's folder for this test alone."""
    return Path(shutil.copytree(filled_kiosk, tmp_path / "kiosk"))


@pytest.fixture
def own_kiosk(chain: Chain, filled_kiosk: Path, tmp_path: Path) -> Path:
    """A filled kiosk that is enrolled for this test alone, so that its orders are its own."""
    folder = Path(shutil.copytree(filled_kiosk, tmp_path / "own-kiosk"))
    return enrol_again(chain, folder, "kiosk")


@pytest.fixture
def tablet_folder(filled_tablet: Path, tmp_path: Path) -> Path:
    """A copy of the tablet's folder for this test alone."""
    return Path(shutil.copytree(filled_tablet, tmp_path / "tablet"))


@pytest.fixture
def own_tablet(chain: Chain, tablet_folder: Path) -> Path:
    """A filled tablet that is enrolled for this test alone, so that its orders are its own."""
    return enrol_again(chain, tablet_folder, "tablet")
