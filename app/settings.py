"""Frozen, typed settings: default.toml, a profile, the machine's file, the terminal's own, COMPTOIR_* variables.

An unknown key stops the start with the file, the key and the nearest right one. The terminal's own file (terminal.toml
in its data folder) is written by the set-up page; a damaged one is set aside: nobody may be there to mend it.
"""

import difflib
import logging
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from math import isfinite
from pathlib import Path
from typing import Any, ClassVar, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, InitSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from app import paths
from app.domain.errors import ComptoirError

log = logging.getLogger(__name__)
PREFIX = "COMPTOIR_"
MACHINE_FILE = Path("/etc/comptoir/comptoir.toml")
TERMINAL_FILE = "terminal.toml"
SET_ASIDE = "terminal.toml.damaged"
AUTO: Final = "auto"
ROTATIONS = (0, 90, 180, 270)
ROUNDING = 1e-6
FALLBACKS: Final[dict[str, tuple[str, ...]]] = {
    "de": ("en", "fr"),
    "es": ("en", "fr"),
    "it": ("en", "fr"),
    "nl": ("en", "fr"),
    "ar": ("fr", "en"),
}
NOT_SETTINGS = frozenset({"COMPTOIR_CONFIG", "COMPTOIR_PROFILE_FILE"})


class ConfigError(ComptoirError):
    """A setting is unknown or has a value that cannot be used; the message names file, key and remedy."""


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class HubSection(_Section):
    """Where the hub is."""

    url: str = Field(default="http://127.0.0.1:8020", pattern=r"^https?://\S+$")
    feeds_url: str = Field(default="", pattern=r"^(https?://\S+)?$")
    enrolment_code: str = ""
    timeout_s: float = Field(default=5.0, gt=0, le=60)


class SyncSection(_Section):
    """How often the terminal asks, in seconds."""

    poll_s: float = Field(default=15.0, gt=0)
    retry_s: float = Field(default=3.0, gt=0)


class RegionSection(_Section):
    """The part of the camera's picture in which codes are looked for: fractions of the picture as it is turned."""

    x: float = Field(default=0.0, ge=0, le=1)
    y: float = Field(default=0.0, ge=0, le=1)
    width: float = Field(default=1.0, ge=0.1, le=1)
    height: float = Field(default=1.0, ge=0.1, le=1)

    @model_validator(mode="after")
    def _inside(self) -> Self:
        if self.x + self.width > 1 + ROUNDING or self.y + self.height > 1 + ROUNDING:
            message = "the region must lie inside the picture: x + width and y + height are 1 at most"
            raise ValueError(message)
        return self


class CameraSection(_Section):
    """Which camera and how its picture is taken, see `app.scanning.camera.open_source`.

    `exposure`: "auto", or a number of the driver's (hundred microseconds with Video4Linux).
    """

    source: str = "0"
    width: int = Field(default=1920, ge=160, le=7680)
    height: int = Field(default=1080, ge=120, le=4320)
    frames_per_second: float = Field(default=30.0, ge=1, le=240)
    rotation: int = Field(default=0, json_schema_extra={"enum": list(ROTATIONS)})
    mirror: bool = False
    region: RegionSection = RegionSection()
    exposure: Literal["auto"] | float = "auto"

    @field_validator("rotation")
    @classmethod
    def _quarter(cls, value: int) -> int:
        if value not in ROTATIONS:
            message = "a picture is turned by 0, 90, 180 or 270 degrees"
            raise ValueError(message)
        return value

    @field_validator("exposure", mode="before")
    @classmethod
    def _auto_or_number(cls, value: object) -> object:
        try:
            sensible = value == AUTO or isfinite(float(str(value)))
        except ValueError:
            sensible = False
        if not sensible:
            message = 'exposure is "auto" or a number'
            raise ValueError(message)
        return value


class SetupSection(_Section):
    """Who may set the camera up on the screen: `pin_hash` is what `comptoir setup-pin` printed, empty for nobody."""

    pin_hash: str = Field(default="", pattern=r"^(\$argon2id\$\S+)?$")


class ScannerSection(_Section):
    """Scanners that type like a keyboard, and one on a serial port; see docs/operating.md."""

    prefix: str = Field(default="", max_length=16)
    suffix: str = Field(default="\r", max_length=16)
    max_gap_ms: int = Field(default=35, ge=5, le=500)
    min_length: int = Field(default=6, ge=3, le=64)
    layout: Literal["auto", "same", "us-on-fr", "fr-on-us"] = "auto"
    serial_port: str = ""
    baud: int = Field(default=9600, ge=300, le=4_000_000)


class SpeechSection(_Section):
    """The voice of the terminal.

    `rate` in words a minute; `volume` and `open_volume` (the most while others can hear) from 1 to 10; `jack` is the
    input device of the headphone socket.
    """

    engine: str = "auto"
    jack: str = "auto"
    rate: int = Field(default=170, ge=80, le=400)
    volume: int = Field(default=5, ge=1, le=10)
    open_volume: int = Field(default=6, ge=1, le=10)


class PrinterSection(_Section):
    """The receipt printer; see docs/operating.md. `address`: host, serial port, device file, or USB vendor:product."""

    kind: Literal["none", "network", "serial", "usb", "file"] = "none"
    address: str = ""
    port: int = Field(default=9100, ge=1, le=65535)
    baud: int = Field(default=9600, ge=300, le=4_000_000)
    columns: int = Field(default=42, ge=24, le=80)
    profile: str = ""

    @model_validator(mode="after")
    def _reachable(self) -> Self:
        if self.kind != "none" and not self.address:
            message = "address says where the printer is"
            raise ValueError(message)
        if self.kind == "usb" and not re.fullmatch(r"[0-9a-fA-F]{4}:[0-9a-fA-F]{4}", self.address):
            message = "the address of a USB printer is vendor:product as lsusb prints it, 04b8:0202"
            raise ValueError(message)
        return self


class PaymentTerminalSection(_Section):
    """The payment terminal (chip and PIN) beside the screen; see docs/operating.md.

    `pos_number` is the till number that it prints on its journal; `timeout_s` is longer than its own patience.
    """

    kind: Literal["none", "trial", "caisse_ap"] = "none"
    host: str = ""
    port: int = Field(default=8888, ge=1, le=65535)
    pos_number: int = Field(default=1, ge=1, le=99)
    timeout_s: float = Field(default=180.0, ge=10, le=900)

    @model_validator(mode="after")
    def _reachable(self) -> Self:
        if self.kind == "caisse_ap" and not self.host:
            message = "host says where the payment terminal is"
            raise ValueError(message)
        return self


class SoundSection(_Section):
    """Short sounds for codes, keys and mistakes: whether they are on for each new person."""

    on: bool = False


class IdleSection(_Section):
    """When a session ends by itself, in seconds; the warning lasts 20 s or more (WCAG 2.2.1)."""

    after_s: int = Field(default=60, ge=1)
    warning_s: int = Field(default=20, ge=20)
    confirmation_s: int = Field(default=60, ge=20)


class MediaSection(_Section):
    """Bound of the picture folder, in megabytes."""

    max_mb: int = Field(default=2000, ge=10)


class TerminalSettings(_Section):
    """What the terminal's own file may hold."""

    camera: CameraSection = CameraSection()


class Settings(BaseSettings):
    """Everything that can be set; see kiosk_config/default.toml for what each key means."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", env_prefix=PREFIX, env_nested_delimiter="__", env_ignore_empty=True
    )

    from_files: ClassVar[dict[str, Any]] = {}

    profile: Literal["kiosk", "tablet"] = "kiosk"
    locale: str = "fr"
    locales: tuple[str, ...] = ("fr", "en", "de", "es", "it", "nl", "ar")
    fallbacks: dict[str, tuple[str, ...]] = FALLBACKS
    review_locales: tuple[str, ...] = ("fr", "en", "de", "es", "it", "nl")
    timezone: str = "Europe/Paris"
    theme: str = "marcelin"
    data_dir: str = ""
    full_screen: bool = True
    hub: HubSection = HubSection()
    sync: SyncSection = SyncSection()
    camera: CameraSection = CameraSection()
    setup: SetupSection = SetupSection()
    scanner: ScannerSection = ScannerSection()
    printer: PrinterSection = PrinterSection()
    payment_terminal: PaymentTerminalSection = PaymentTerminalSection()
    idle: IdleSection = IdleSection()
    speech: SpeechSection = SpeechSection()
    sound: SoundSection = SoundSection()
    media: MediaSection = MediaSection()

    @property
    def data_path(self) -> Path:
        """The terminal's own folder."""
        return Path(self.data_dir) if self.data_dir else paths.data_dir()

    @property
    def catalogue_locales(self) -> tuple[str, ...]:
        """Languages in which the range may be shown: those that can be chosen, and what stands in for them."""
        stand_ins = (one for locale in self.locales for one in self.fallbacks.get(locale, ()))
        return tuple(dict.fromkeys((*self.locales, *stand_ins)))

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let arguments win over variables, and variables over the files that were laid over each other."""
        del dotenv_settings, file_secret_settings
        return init_settings, env_settings, InitSettingsSource(settings_cls, cls.from_files)


def load_settings(profile: str = "", **over: Any) -> Settings:  # noqa: ANN401 - any setting may be given
    """Return the settings of this machine; `over` holds values from the command line, which win over everything.

    Raises ConfigError for an unknown key or a value that cannot be used.
    """
    files = list(_files(profile))
    merged: dict[str, Any] = {}
    for file in files:
        content = _read(file)
        _refuse_unknown(content, Settings, str(file))
        merged = lay_over(merged, content)
    merged = lay_over(merged, _of_terminal(_folder(merged, over)))
    _refuse_unknown(_variables(os.environ), Settings, "environment", variable=True)
    try:
        made: Settings = type("Settings", (Settings,), {"from_files": merged, "__doc__": Settings.__doc__})(**over)
    except ValidationError as error:
        raise ConfigError(_words(error, files)) from error
    return made


def _folder(merged: Mapping[str, Any], over: Mapping[str, Any]) -> Path:
    """Return the data folder before the settings are whole: the terminal's own file lies in it."""
    named = over.get("data_dir") or os.environ.get(f"{PREFIX}DATA_DIR") or merged.get("data_dir")
    return Path(str(named)) if named else paths.data_dir()


def _of_terminal(folder: Path) -> dict[str, Any]:
    """Return what the terminal's own file holds, nothing when it is damaged: then it is set aside.

    Broken text and values that cannot be used are damage, for the program would not have written them. An unknown key
    was put there by a person, or by a newer version, and stops the start as it does elsewhere.
    """
    file = folder / TERMINAL_FILE
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        log.warning("%s cannot be read: %s", file, error)
        return {}
    except ValueError:
        return _set_aside(file)
    _refuse_unknown(content, TerminalSettings, str(file))
    try:
        TerminalSettings(**content)
    except ValidationError:
        return _set_aside(file)
    return content


def _set_aside(file: Path) -> dict[str, Any]:
    log.warning("%s is damaged; it is set aside as %s", file, SET_ASIDE)
    with suppress(OSError):
        file.replace(file.with_name(SET_ASIDE))
    return {}


def _files(profile: str) -> Iterator[Path]:
    yield paths.config_dir() / "default.toml"
    if profile:
        file = paths.config_dir() / "profiles" / f"{profile}.toml"
        if not file.is_file():
            names = ", ".join(sorted(p.stem for p in file.parent.glob("*.toml")))
            message = f"there is no profile {profile!r}; choose one of: {names}"
            raise ConfigError(message)
        yield file
    named = os.environ.get("COMPTOIR_CONFIG")
    if named and not Path(named).is_file():
        message = f"COMPTOIR_CONFIG names {named}, which is not a file"
        raise ConfigError(message)
    if named or MACHINE_FILE.is_file():
        yield Path(named) if named else MACHINE_FILE


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        message = f"{file}: cannot be read: {error}"
        raise ConfigError(message) from error


def _variables(environ: Mapping[str, str]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for name in environ:
        if name.startswith(PREFIX) and name not in NOT_SETTINGS:
            *path, last = name.removeprefix(PREFIX).lower().split("__")
            node = tree
            for part in path:
                node = node.setdefault(part, {})
            node[last] = environ[name]
    return tree


def _refuse_unknown(
    content: Mapping[str, Any], model: type[BaseModel], where: str, path: str = "", *, variable: bool = False
) -> None:
    known = model.model_fields
    for key, value in content.items():
        full = f"{path}{key}"
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1, cutoff=0.5)
            hint = f"; did you mean {_shown(path + near[0], variable=variable)!r}?" if near else ""
            hint = hint or f"; known here: {', '.join(known)}"
            message = f"{where}: unknown key {_shown(full, variable=variable)!r}{hint}"
            raise ConfigError(message)
        section = known[key].annotation
        if isinstance(section, type) and issubclass(section, _Section) and isinstance(value, dict):
            _refuse_unknown(value, section, where, f"{full}.", variable=variable)


def _shown(key: str, *, variable: bool) -> str:
    return PREFIX + key.replace(".", "__").upper() if variable else key


def lay_over(base: Mapping[str, Any], top: Mapping[str, Any]) -> dict[str, Any]:
    """Return `base` with the values of `top` over it, section by section."""
    merged = dict(base)
    for key, value in top.items():
        below = merged.get(key)
        merged[key] = lay_over(below, value) if isinstance(value, Mapping) and isinstance(below, Mapping) else value
    return merged


def _words(error: ValidationError, files: list[Path]) -> str:
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    return f"{', '.join(str(file) for file in files)} or environment: {key} = {first['input']!r}: {first['msg']}"
