"""Compare a picture with the one kept for it, small and in few colours; edges may differ, the look may not.

With RENEW_PICTURES set (`make pictures`) the picture kept is made anew.
"""

import os
from pathlib import Path

import numpy as np
from PIL import Image, ImageChops
from PySide6.QtGui import QImage

KEPT = Path(__file__).parent / "pictures"
SEEN = Path("build") / "visual"
PORTRAIT_WIDTH, LANDSCAPE_WIDTH = 405, 540
COLOURS = 128
PLAIN_STEP = 40  # of 255; less than that is the edge of a letter
MOST_MEAN, MOST_SHARE = 2.0, 0.012


def check(name: str, picture: QImage) -> None:
    """Fail when a picture is not like the one kept; what is seen, and where it differs, is left in build/visual."""
    now, file = small(picture), KEPT / f"{name}.png"
    if os.environ.get("RENEW_PICTURES"):
        keep(now, file)
        return
    assert file.is_file(), f"there is no {file.name} to compare with; look at the page, then: make pictures"
    before = Image.open(file).convert("RGB")
    mean, share = difference(before, now)
    if before.size != now.size or mean > MOST_MEAN or share > MOST_SHARE:
        shown = tell(name, before, now)
        message = (
            f"{name} looks different: mean {mean:.2f} (at most {MOST_MEAN}), {share:.1%} of the pixels (at most "
            f"{MOST_SHARE:.1%}); see {shown}; if that is how it is to be: make pictures"
        )
        raise AssertionError(message)


def small(picture: QImage) -> Image.Image:
    """Return a picture as small as it is kept."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    pixels = rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3)
    image = Image.fromarray(np.ascontiguousarray(pixels))
    width = PORTRAIT_WIDTH if image.height > image.width else LANDSCAPE_WIDTH
    return image.resize((width, round(image.height * width / image.width)), Image.Resampling.BOX)


def keep(picture: Image.Image, file: Path) -> None:
    """Write the picture to compare with."""
    file.parent.mkdir(parents=True, exist_ok=True)
    few = picture.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


def difference(one: Image.Image, other: Image.Image) -> tuple[float, float]:
    """Return the mean difference of two pictures (0 to 255) and the share of pixels that plainly differ."""
    if one.size != other.size:
        return 255.0, 1.0
    gap = np.abs(np.asarray(one, np.int16) - np.asarray(other, np.int16))
    return float(gap.mean()), float((gap.max(axis=2) > PLAIN_STEP).mean())


def tell(name: str, before: Image.Image, now: Image.Image) -> Path:
    """Leave the picture as it is, and one with before, now and where they differ; return the path of the latter."""
    SEEN.mkdir(parents=True, exist_ok=True)
    now.save(SEEN / f"{name}.png")
    gap = ImageChops.difference(before.resize(now.size), now).point(lambda value: min(255, value * 4))
    beside = Image.new("RGB", (now.width * 3, now.height))
    for place, part in enumerate((before.resize(now.size), now, gap)):
        beside.paste(part, (place * now.width, 0))
    file = SEEN / f"{name}-difference.png"
    beside.save(file)
    return file
