"""Codes in, products out: what the camera, a scanner or a hand gives, and what the scan page says of it."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from app.domain.codes import Code, CodeKind, Symbol
from app.services.scanned import Found, Scanned, look_up, look_up_text
from app.viewmodels.navigation import START, Navigation
from app.viewmodels.outline import Outline, outline
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session
from app.viewmodels.summaries import ROLES, summary_row

PAGE = "Scan"
OPEN_AFTER_MS = 800
SAY_FOR_MS = 8000
LONGEST = 600
CHOICE_ROLES = (*ROLES, "number", "x", "y", "boxWidth", "boxHeight", "angle")


class Scan(QObject):
    """Tells states to the scan page and articles to the product page; nothing else that is scanned is acted upon.

    States: starting, searching, dark, snapped, several, unknown, unavailable.
    """

    changed = Signal()
    frameChanged = Signal()  # noqa: N815 - Qt's way of naming
    cameraWanted = Signal(bool)  # noqa: N815 - as above
    productFound = Signal(str, str)  # noqa: N815 - as above
    loyaltyScanned = Signal(str)  # noqa: N815 - as above
    basketScanned = Signal(str)  # noqa: N815 - as above
    refused = Signal(str)
    acted = Signal()

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin without camera and without code; `productFound` says what to open."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._choices = Rows(CHOICE_ROLES, self)
        self._camera, self._dark, self._wanted = "starting", False, False
        self._found: tuple[Found, ...] = ()
        self._reason, self._frame, self._frame_size = "", 0, (0, 0)
        self._asked = 0
        self._opening = QTimer(self, interval=OPEN_AFTER_MS, singleShot=True)
        self._opening.timeout.connect(self.open)
        self._saying = QTimer(self, interval=SAY_FOR_MS, singleShot=True)
        self._saying.timeout.connect(self.again)
        session.on_wipe(self.forget)
        session.statusChanged.connect(self._want_camera)
        navigation.pageChanged.connect(self._turn)
        self._want_camera()

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return the state that the scan page shows."""
        if len(self._found) > 1:
            return "several"
        if self._found:
            return "snapped"
        if self._reason:
            return "unknown"
        if self._camera != "live":
            return self._camera
        return "dark" if self._dark else "searching"

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why a code leads nowhere: notInRange, foreign, hostile, unknown, notReady, or the kind of an own code."""
        return self._reason

    @Property(QObject, constant=True)
    def choices(self) -> Rows:
        """Articles in view, numbered; one of them when the code is clear."""
        return self._choices

    @Property(bool, notify=changed)
    def hasCamera(self) -> bool:  # noqa: N802 - as above
        """Whether there is a picture, or one may come."""
        return self._camera != "unavailable"

    @Property(bool, notify=changed)
    def wanted(self) -> bool:
        """Whether the camera is to run."""
        return self._wanted

    @Property(str, notify=frameChanged)
    def preview(self) -> str:
        """Address of the newest picture, empty before the first."""
        return f"image://camera/{self._frame}" if self._frame else ""

    @Property(int, notify=frameChanged)
    def frameWidth(self) -> int:  # noqa: N802 - as above
        """Width of the camera's picture in pixels."""
        return self._frame_size[0]

    @Property(int, notify=frameChanged)
    def frameHeight(self) -> int:  # noqa: N802 - as above
        """Return its height."""
        return self._frame_size[1]

    @Property(bool, constant=True)
    def mirrored(self) -> bool:
        """Whether the picture is shown as in a mirror."""
        return self._context.settings.camera.mirror

    @Slot(str)
    def set_camera_state(self, state: str) -> None:
        """Take over what the camera does: starting, live, unavailable."""
        if state != self._camera:
            self._camera = state
            self.changed.emit()

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - reads as a switch
        """Say whether the picture is too dark to read codes."""
        if dark != self._dark:
            self._dark = dark
            self.changed.emit()

    def show_frame(self, number: int, width: int, height: int) -> None:
        """Show the frame of this number, of this size; 0 shows none."""
        self._frame, self._frame_size = number, (width, height)
        self.frameChanged.emit()

    def codes(self, symbols: Sequence[Symbol]) -> None:
        """Take codes that came into the camera's view; only where the camera is wanted."""
        if not symbols or not self._wanted:
            return
        asked, shop, seen = self._asked, self._context.shop(), list(symbols)
        question = self._context.reader.submit(lambda reading: look_up(reading, shop, seen))
        self._context.ask(question, lambda scanned: self._take(asked, scanned, seen=True))

    @Slot(str)
    def typed(self, text: str) -> None:
        """Take a code that a scanner typed, on any page, or that a hand typed on the scan page."""
        asked, shop, text = self._asked, self._context.shop(), text[:LONGEST]
        if not text.strip():
            return
        question = self._context.reader.submit(lambda reading: look_up_text(reading, shop, text))
        self._context.ask(question, lambda scanned: self._take(asked, scanned, seen=False))

    @Slot()
    def open(self) -> None:
        """Open the article that was found."""
        if len(self._found) == 1:
            self._go(self._found[0])

    @Slot(str)
    def choose(self, variant_id: str) -> None:
        """Open one of several articles in view."""
        chosen = next((item for item in self._found if item.variant_id == variant_id), None)
        if chosen:
            self._go(chosen)

    @Slot()
    def again(self) -> None:
        """Drop what was found or said, and look for codes."""
        self._asked += 1
        self._opening.stop()
        self._saying.stop()
        self._found, self._reason = (), ""
        self._choices.replace(())
        self.changed.emit()

    def forget(self) -> None:
        """Drop everything that was scanned, the last picture included."""
        self.again()
        self.show_frame(0, 0, 0)

    def _take(self, asked: int, scanned: Scanned, *, seen: bool) -> None:
        """Act on what the range says; an answer from before the last wipe or page is nobody's."""
        if asked != self._asked:
            return
        self.acted.emit()
        if not self._context.status.ready:
            self._say("notReady")
        elif scanned.found:
            self._take_articles(scanned.found, seen=seen)
        elif scanned.own:
            self._take_own(scanned.own[0])
        elif not self._found:
            self._say(scanned.reason)

    def _take_articles(self, found: tuple[Found, ...], *, seen: bool) -> None:
        known = {item.variant_id: item for item in (*self._found, *found)} if seen else {found[0].variant_id: found[0]}
        if len(known) == 1 and not (seen and self._on(PAGE)):
            self._go(next(iter(known.values())))
            return
        self._saying.stop()
        self._reason, self._found = "", tuple(known.values())
        self._choices.replace(self._row(number, item) for number, item in enumerate(self._found, 1))
        if len(known) == 1:
            self._opening.start()
        else:
            self._opening.stop()
            self._navigation.go(PAGE)
        self.changed.emit()

    def _take_own(self, code: Code) -> None:
        tablet = self._context.settings.profile == "tablet"
        if tablet and code.kind is CodeKind.LOYALTY:
            self.again()
            self.loyaltyScanned.emit(code.text)
        elif tablet and code.kind is CodeKind.BASKET:
            self.again()
            self.basketScanned.emit(code.value or "")
        else:
            self._say(code.kind.value)

    def _say(self, reason: str) -> None:
        self._reason = reason
        self._saying.start()
        self.changed.emit()
        self.refused.emit(reason)

    def _go(self, item: Found) -> None:
        fresh = self._on(str(self._navigation.start))
        self.again()
        if fresh and self._context.settings.profile == "kiosk":
            self._navigation.begin("Home")
        self.productFound.emit(item.product.product_id, item.variant_id)

    def _row(self, number: int, item: Found) -> Row:
        box: Outline = outline(item.corners, self._frame_size, mirrored=self.mirrored)  # type: ignore[arg-type]
        return {
            **summary_row(self._context, item.product),
            "variantId": item.variant_id,
            "picture": self._context.picture_url(item.picture),
            "number": number,
            "x": box.x,
            "y": box.y,
            "boxWidth": box.width,
            "boxHeight": box.height,
            "angle": box.angle,
        }

    def _on(self, page: str) -> bool:
        return str(self._navigation.page) == page

    def _turn(self) -> None:
        """Another page: what was found on the last one is not meant any more."""
        if (self._found or self._reason) and not (self._on(PAGE) or self._on(str(self._navigation.start))):
            self.again()
        self._want_camera()

    def _want_camera(self) -> None:
        wanted = self._context.status.ready and (self._on(PAGE) or self._on(START))
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if not wanted:
            self.show_frame(0, 0, 0)
        self.changed.emit()
        self.cameraWanted.emit(wanted)

