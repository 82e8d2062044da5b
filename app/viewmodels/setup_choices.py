"""What can be chosen on the camera's set-up page: devices, sizes, exposures, and the region within its limits."""

from collections.abc import Iterable
from typing import Final

from app.scanning.devices import CameraDevice, ControlRange
from app.settings import AUTO, CameraSection, RegionSection
from app.viewmodels.rows import Row

DEVICE_ROLES: Final = ("deviceId", "name", "chosen")
SIZE_ROLES: Final = ("width", "height", "text", "chosen")
EXPOSURE_ROLES: Final = ("value", "text", "chosen")
SIZES: Final = ((640, 480), (1280, 720), (1920, 1080), (2560, 1440), (3840, 2160))
SHUTTERS: Final = (1000, 500, 250, 125, 60, 30)
UNIT_PER_SECOND: Final = 10_000
LEAST: Final = 0.1
STEP: Final = 0.05
DIGITS: Final = 4


def devices(found: Iterable[CameraDevice], source: str) -> list[Row]:
    """Return the cameras of the machine, and what is set now when it is none of them: a video, a folder, nothing."""
    shown = source.strip().removeprefix("/dev/video") or "0"
    rows = [_device(device.id, device.name, shown) for device in found]
    if shown not in {row["deviceId"] for row in rows}:
        rows.append(_device(shown, "" if shown == "none" else _short(source), shown))
    return rows


def sizes(wish: CameraSection) -> list[Row]:
    """Return the usual sizes, and the one that is set."""
    present = (wish.width, wish.height)
    return [
        {"width": width, "height": height, "text": size_text(width, height), "chosen": (width, height) == present}
        for width, height in sorted({*SIZES, present})
    ]


def size_text(width: int, height: int) -> str:
    """Return width and height with a sign of multiplication between them."""
    return f"{width} \N{MULTIPLICATION SIGN} {height}"


def exposures(wish: CameraSection, span: ControlRange | None) -> list[Row]:
    """Return automatic (value 0), the shutter times that the driver has, and the one that is set."""
    units = [UNIT_PER_SECOND / part for part in SHUTTERS]
    inside = {round(unit): _shutter(unit) for unit in units if span and span.least <= unit <= span.most}
    if wish.exposure != AUTO:
        inside.setdefault(round(wish.exposure), _shutter(wish.exposure))
    present = 0 if wish.exposure == AUTO else round(wish.exposure)
    return [
        {"value": 0, "text": "", "chosen": present == 0},
        *({"value": value, "text": text, "chosen": value == present} for value, text in sorted(inside.items())),
    ]


def limited(x: float, y: float, width: float, height: float) -> RegionSection:
    """Return the region nearest to these fractions that lies inside the picture and can still be touched."""
    width, height = (min(1.0, max(LEAST, side)) for side in (width, height))
    x, y = (round(min(1 - side, max(0.0, at)), DIGITS) for at, side in ((x, width), (y, height)))
    width, height = (round(min(side, 1 - at), DIGITS) for at, side in ((x, width), (y, height)))
    return RegionSection(x=x, y=y, width=width, height=height)


def nudged(region: RegionSection, edge: str, steps: int) -> RegionSection:
    """Return the region with one edge (left, right, top, bottom) moved by steps of 5 %; the others stay."""
    left, top = region.x, region.y
    right, bottom = left + region.width, top + region.height
    by = steps * STEP
    if edge == "left":
        left = min(max(0.0, left + by), right - LEAST)
    elif edge == "right":
        right = max(min(1.0, right + by), left + LEAST)
    elif edge == "top":
        top = min(max(0.0, top + by), bottom - LEAST)
    elif edge == "bottom":
        bottom = max(min(1.0, bottom + by), top + LEAST)
    return limited(left, top, right - left, bottom - top)


def flipped(region: RegionSection) -> RegionSection:
    """Return the region as a mirror shows it."""
    return limited(1 - region.x - region.width, region.y, region.width, region.height)


def _device(id_: str, name: str, shown: str) -> Row:
    return {"deviceId": id_, "name": name, "chosen": id_ == shown}


def _short(source: str) -> str:
    return source.replace("\\", "/").rstrip("/").rsplit("/", maxsplit=1)[-1]


def _shutter(units: float) -> str:
    return f"1/{max(1, round(UNIT_PER_SECOND / units))} s" if units > 0 else str(units)
