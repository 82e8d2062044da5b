"""Frozen, typed settings: kiosk_config/default.toml, a profile, the machine's file, then COMPTOIR_* variables.

An unknown key stops the start with the file, the key and the nearest right one.
"""

import difflib
import os
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_settings import BaseSettings, InitSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from app import paths
from app.domain.errors import ComptoirError

PREFIX = "COMPTOIR_"
MACHINE_FILE = Path("/etc/comptoir/comptoir.toml")
NOT_SETTINGS = frozenset({"COMPTOIR_CONFIG", "COMPTOIR_PROFILE_FILE"})


class ConfigError(ComptoirError):
    """A setting is unknown or has a value that cannot be used; the message names file, key and remedy."""


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class HubSection(_Section):
    """Where the hub is."""

    url: str = Field(default="http://127.0.0.1:8020", pattern=r"^https?://\S+$")
    enrolment_code: str = ""
    timeout_s: float = Field(default=5.0, gt=0, le=60)


class SyncSection(_Section):
    """How often the terminal asks, in seconds."""

    poll_s: float = Field(default=15.0, gt=0)
    retry_s: float = Field(default=3.0, gt=0)


class CameraSection(_Section):
    """Which camera, see `app.scanning.camera.open_source`."""

    source: str = "0"
    mirror: bool = False


class ScannerSection(_Section):
    """A scanner that types like a keyboard."""

    prefix: str = ""
    suffix: str = "\r"
    max_gap_ms: int = Field(default=35, ge=5, le=200)


class IdleSection(_Section):
    """When a session ends by itself, in seconds; the warning lasts 20 s or more (WCAG 2.2.1)."""

    after_s: int = Field(default=60, ge=1)
    warning_s: int = Field(default=20, ge=20)
    confirmation_s: int = Field(default=60, ge=20)


class MediaSection(_Section):
    """Bound of the picture folder, in megabytes."""

    max_mb: int = Field(default=2000, ge=10)


class Settings(BaseSettings):
    """Everything that can be set; see kiosk_config/default.toml for what each key means."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", env_prefix=PREFIX, env_nested_delimiter="__", env_ignore_empty=True
    )

    from_files: ClassVar[dict[str, Any]] = {}

    profile: Literal["kiosk", "tablet"] = "kiosk"
    locale: str = "fr"
    locales: tuple[str, ...] = ("fr", "en")
    review_locales: tuple[str, ...] = ("fr", "en", "de", "es", "it", "nl")
    timezone: str = "Europe/Paris"
    data_dir: str = ""
    full_screen: bool = True
    hub: HubSection = HubSection()
    sync: SyncSection = SyncSection()
    camera: CameraSection = CameraSection()
    scanner: ScannerSection = ScannerSection()
    idle: IdleSection = IdleSection()
    media: MediaSection = MediaSection()

    @property
    def data_path(self) -> Path:
        """The terminal's own folder."""
        return Path(self.data_dir) if self.data_dir else paths.data_dir()

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
        merged = _lay_over(merged, content)
    _refuse_unknown(_variables(os.environ), Settings, "environment", variable=True)
    try:
        made: Settings = type("Settings", (Settings,), {"from_files": merged, "__doc__": Settings.__doc__})(**over)
    except ValidationError as error:
        raise ConfigError(_words(error, files)) from error
    return made


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


def _lay_over(base: dict[str, Any], top: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in top.items():
        below = merged.get(key)
        merged[key] = _lay_over(below, value) if isinstance(value, dict) and isinstance(below, dict) else value
    return merged


def _words(error: ValidationError, files: list[Path]) -> str:
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    return f"{', '.join(str(file) for file in files)} or environment: {key} = {first['input']!r}: {first['msg']}"
