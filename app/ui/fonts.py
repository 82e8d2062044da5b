"""The typefaces that the program brings along, so that every machine shows the same words alike."""

from PySide6.QtGui import QFont, QFontDatabase

from app.paths import resource

LATIN = "Inter"
ARABIC = "Noto Sans Arabic"


class FontError(RuntimeError):
    """A font file of the program is missing or damaged."""


def load_fonts() -> None:
    """Register every TrueType file of `resources/fonts` with Qt.

    Needs a living QGuiApplication. Raises FontError naming the file that Qt refuses, or the
    family that is missing afterwards.
    """
    for path in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            message = f"font file cannot be loaded: {path.name}"
            raise FontError(message)
    known = set(QFontDatabase.families())
    for family in (LATIN, ARABIC):
        if family not in known:
            message = f"font family is missing: {family}"
            raise FontError(message)
    QFont.insertSubstitution(LATIN, ARABIC)
    QFont.insertSubstitution(ARABIC, LATIN)
