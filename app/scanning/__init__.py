"""Cameras, decoders, scanners that type, GS1: frames and keystrokes in, codes out.

For a picture: `read_codes(image) -> list[Code]`. For a sequence of frames: `LiveReader().feed(frame, seconds)`. Both
are described in `app.scanning.pipeline`, codes in `app.domain.codes`.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.scanning.pipeline import LiveReader, read_codes

__all__ = ["LiveReader", "read_codes"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attribute may be anything
    """Import the pipeline (OpenCV, engines) only for those who ask for it; parsing of texts needs none of it."""
    if name in __all__:
        from app.scanning import pipeline  # noqa: PLC0415 - see above

        return getattr(pipeline, name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
