"""Which page is shown: a stack of page names that QML follows."""

from PySide6.QtCore import QObject, Signal, Slot

from app.viewmodels.qt import Property

START = "Attract"


class Navigation(QObject):
    """The stack of pages; a page is the name of a file in `Comptoir.Pages` without its ending."""

    pageChanged = Signal()
    pushed = Signal(str)
    popped = Signal()
    cleared = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin at the start page."""
        super().__init__(parent)
        self._start = START
        self._stack = [START]

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """Name of the page on top."""
        return self._stack[-1]

    @Property(bool, notify=pageChanged)
    def canGoBack(self) -> bool:
        """Whether there is a page below."""
        return len(self._stack) > 1

    @Property(str, notify=pageChanged)
    def start(self) -> str:
        """Name of the page at the bottom."""
        return self._start

    def set_start(self, page: str) -> None:
        """Choose the page at the bottom and go there."""
        self._start = page
        self.restart()

    @Slot(str)
    def go(self, page: str) -> None:
        """Open a page on top; one that is already in the stack is gone back to."""
        if page == self._stack[-1]:
            return
        if page in self._stack:
            while self._stack[-1] != page:
                self._stack.pop()
                self.popped.emit()
            self.pageChanged.emit()
            return
        self._stack.append(page)
        self.pushed.emit(page)
        self.pageChanged.emit()

    @Slot()
    def back(self) -> None:
        """Go back by one page."""
        if len(self._stack) > 1:
            self._stack.pop()
            self.popped.emit()
            self.pageChanged.emit()

    @Slot()
    def restart(self) -> None:
        """Leave everything and show the start page."""
        self._stack = [self._start]
        self.cleared.emit(self._start)
        self.pageChanged.emit()

    @Slot(str)
    def begin(self, page: str) -> None:
        """Show the start page with `page` on top of it, whatever was open."""
        self.restart()
        self.go(page)
