"""Engines that find symbols in a gray picture, behind one protocol; each is optional at run time.

zxing-cpp, tapirscan and OpenCV come with their wheels; zbar needs a system library that its wheels for Linux and macOS
do not bring. A terminal works on with whatever it has, and `decoder_report` says what to install.
"""

import functools
import importlib
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Protocol

from app.domain.codes import Symbol
from app.scanning.errors import DecoderUnknownError
from app.scanning.vision import Gray

_log = logging.getLogger(__name__)


class Decoder(Protocol):
    """Finds symbols in one picture."""

    @property
    def name(self) -> str:
        """Return the engine's name, as `Symbol.engine` gives it."""
        ...

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return every symbol in `gray`; an empty list when there is none. May raise."""
        ...


@dataclass(frozen=True, slots=True)
class DecoderStatus:
    """What `doctor` says of an engine; `problem` tells a person what to do."""

    name: str
    available: bool
    version: str | None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class _Engine:
    """Where an engine lives: module and class below app.scanning.engines, package, and what to do without it."""

    module: str
    factory: str
    package: str
    remedy: str

    def make(self, *arguments: str) -> Decoder:
        """Import and make the engine; raises ImportError, OSError or AttributeError when it is not here."""
        module = importlib.import_module(f"app.scanning.engines.{self.module}")
        make: Callable[..., Decoder] = getattr(module, self.factory)
        return make(*arguments)


_ENGINES = {
    "zxing": _Engine("zxing", "ZxingDecoder", "zxing-cpp", "install the package zxing-cpp"),
    "tapirscan": _Engine("tapir", "TapirDecoder", "tapirscan", "install the package tapirscan"),
    "zbar": _Engine(
        "zbar",
        "ZbarDecoder",
        "pyzbar",
        "the zbar library is missing: install libzbar0 (Debian, Ubuntu) or zbar (macOS)",
    ),
    "opencv": _Engine("opencv", "OpencvDecoder", "opencv-python", "install the package opencv-python"),
}
EFFORTS = {"tapirscan-low": "low", "tapirscan-high": "high"}
"""Other efforts of tapirscan, as names of decoders of their own."""

NAMES = (*_ENGINES, *EFFORTS)
_NOT_HERE = (ImportError, OSError, AttributeError)


@functools.cache
def decoder(name: str) -> Decoder | None:
    """Return the engine called `name` (one of NAMES), None when this machine does not have it.

    One instance serves the whole program. Raises DecoderUnknownError for another name.
    """
    effort = EFFORTS.get(name)
    engine = _ENGINES.get("tapirscan" if effort else name)
    if engine is None:
        message = f"there is no engine {name!r}; choose among: {', '.join(NAMES)}"
        raise DecoderUnknownError(message)
    try:
        return engine.make(effort) if effort else engine.make()
    except _NOT_HERE as error:
        _log.info("engine %s is not available: %s", name, type(error).__name__)
        return None


def available_decoders(names: Iterable[str] = tuple(_ENGINES)) -> list[Decoder]:
    """Return those of the engines called `names` that this machine has, in that order.

    An engine may be called by its package, too (`zxing-cpp`, `pyzbar`, `opencv-python`).
    """
    packages = {engine.package: name for name, engine in _ENGINES.items()}
    known = (packages.get(name, name) for name in (given.strip().lower() for given in names))
    return [found for name in known if (found := decoder(name)) is not None]


def decoder_report() -> list[DecoderStatus]:
    """Return the state of each engine, for `doctor`."""
    return [_status(name, engine) for name, engine in _ENGINES.items()]


def _status(name: str, engine: _Engine) -> DecoderStatus:
    if decoder(name) is None:
        return DecoderStatus(name, available=False, version=None, problem=engine.remedy)
    return DecoderStatus(name, available=True, version=_version(name, engine))


def _version(name: str, engine: _Engine) -> str | None:
    if name == "zbar":
        from app.scanning.engines.zbar import library_version  # noqa: PLC0415 - only where it is known to load

        return library_version()
    try:
        return version(engine.package)
    except PackageNotFoundError:
        return None
