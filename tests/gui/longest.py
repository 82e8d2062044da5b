"""The longest words of all languages at once: a page that has room for these has room in each of the languages."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFont, QFontMetricsF

from app.ui.engine import load_translator
from app.ui.fonts import LATIN
from tests.gui.stage import Stage


class Longest(QTranslator):
    """Gives each text in that language in which it is the widest."""

    def __init__(self, locales: Sequence[str]) -> None:
        """Read the words of the languages."""
        super().__init__()
        self._known = [words for words in map(load_translator, locales) if words is not None]
        self._metrics = QFontMetricsF(QFont(LATIN, 20))
        self._chosen: dict[tuple[str, str, str, int], str] = {}

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Tell Qt that there are words."""
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        """Return the widest translation."""
        key = (context, source, comment or "", n)
        if key not in self._chosen:
            found = [words.translate(context, source, comment, n) or source for words in self._known]
            self._chosen[key] = max(found, key=self._metrics.horizontalAdvance)
        return self._chosen[key]


@contextmanager
def longest_words(at: Stage, locales: Sequence[str]) -> Iterator[None]:
    """Show the longest words until the end of the block."""
    words = Longest(locales)
    QCoreApplication.installTranslator(words)
    at.screens.engine.retranslate()
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(words)
        at.screens.engine.retranslate()
