"""The scan page: what the camera sees, what scanners and people type, and what to say about it."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.codes import Code, CodeKind
from app.services.scan import Found, Scanned, look_up, look_up_text
from app.viewmodels.code_place import place_of
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session
from app.viewmodels.summaries import ROLES, summary_row

OPEN_AFTER_MS: Final = 800
WORDS_STAY_MS: Final = 6000
DARK_BELOW: Final = 30.0
LONGEST_ENTRY: Final = 64
PAGE: Final = "Scan"
CLOSED_PAGES: Final = frozenset({"SignIn", "CameraSetup"})
CAMERA_PAGES: Final = frozenset({"Attract", "Loyalty", "ReviewOrder", PAGE})
FOUND_ROLES: Final = (*ROLES, "placeX", "placeY", "placeWidth", "placeHeight", "placeAngle")
SHOWN: Final = frozenset({"snapped", "several"})


class Scan(QObject):
    """Codes become products; every other code gets a friendly word and nothing else.

    `state`: starting, searching, dark, snapped, several, unknown, foreign, other, unavailable. `kind` says more:
    notInRange, unreadable or hostile for unknown; order, basket, loyalty, badge or enrolment for other.
    """

    changed = Signal()
    frameChanged = Signal()
    entryChanged = Signal()
    codeSeen = Signal()
    productFound = Signal(str, str)
    loyaltyFound = Signal(str)
    couponFound = Signal(str)
    basketFound = Signal(str)
    orderFound = Signal(str)
    ticketFound = Signal(str)
    cameraWanted = Signal(bool)

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin without a camera; `set_camera_state` tells of one."""
        super().__init__(parent)
        self._context, self._navigation = session.context, navigation
        self._tablet = session.context.settings.profile == "tablet"
        self._found = Rows(FOUND_ROLES, self)
        self._camera, self._dark, self._outcome, self._kind = "starting", False, "", ""
        self._frame, self._width, self._height = 0, 0, 0
        self._entering, self._entry, self._problem = False, "", ""
        self._asked = 0
        self._codes: list[Code] = []
        self._wanted = self._navigation.page in CAMERA_PAGES
        self._opening = QTimer(self, singleShot=True, interval=OPEN_AFTER_MS)
        self._opening.timeout.connect(self.openFound)
        self._words = QTimer(self, singleShot=True, interval=WORDS_STAY_MS)
        self._words.timeout.connect(self.again)
        navigation.pageChanged.connect(self._page_changed)
        session.on_wipe(self.forget)

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return what to show, see the class."""
        if self._outcome or self._camera != "live":
            return self._outcome or self._camera
        return "dark" if self._dark else "searching"

    @Property(str, notify=changed)
    def kind(self) -> str:
        """More about the state, see the class."""
        return self._kind

    @Property(QObject, constant=True)
    def found(self) -> Rows:
        """Articles in view: one when snapped, several to choose from; places in pixels of the frame."""
        return self._found

    @Property(int, notify=frameChanged)
    def frame(self) -> int:
        """Return the number of the frame to show; it stands still while a code is shown."""
        return self._frame

    @Property(int, notify=frameChanged)
    def frameWidth(self) -> int:
        """Width of the frame in pixels."""
        return self._width

    @Property(int, notify=frameChanged)
    def frameHeight(self) -> int:
        """Height of the frame in pixels."""
        return self._height

    @Property(bool, notify=cameraWanted)
    def wantsCamera(self) -> bool:
        """Whether the present page looks for codes."""
        return self._navigation.page in CAMERA_PAGES

    @Property(bool, notify=entryChanged)
    def entering(self) -> bool:
        """Whether the digits of a code are being typed."""
        return self._entering

    @Property(str, notify=entryChanged)
    def entry(self) -> str:
        """Return what has been typed so far."""
        return self._entry

    @Property(str, notify=entryChanged)
    def entryProblem(self) -> str:
        """Why the typed code led nowhere: notInRange, unreadable or other; empty while all is well."""
        return self._problem

    @Slot(list)
    def see(self, codes: list[Code]) -> None:
        """Take codes that came into view; while articles are shown, others join them to choose from."""
        if self._outcome in SHOWN:
            codes = [code for code in codes if code.kind is CodeKind.PRODUCT]
            self._ask_codes([*self._codes, *codes] if codes else [])
        elif self._wanted:
            self._ask_codes(codes)

    @Slot(str)
    def set_camera_state(self, state: str) -> None:
        """Take over what the camera does: starting, live or unavailable."""
        self._camera = state
        self.changed.emit()

    @Slot(int, int, float)
    def frame_shown(self, width: int, height: int, brightness: float) -> None:
        """Take over a new frame: its size in pixels, its brightness from 0 to 255."""
        if self._outcome in SHOWN:
            return
        self._frame, self._width, self._height = self._frame + 1, width, height
        self.frameChanged.emit()
        if (brightness < DARK_BELOW) is not self._dark:
            self._dark = brightness < DARK_BELOW
            self.changed.emit()

    @Slot(str)
    def typed(self, text: str) -> None:
        """Take the code that a scanner has typed, on whatever page but where a PIN is asked for."""
        if self._navigation.page in CLOSED_PAGES:
            return
        self._next_question()
        asked, shop = self._asked, self._context.shop()
        question = self._context.reader.submit(lambda reading: look_up_text(reading, shop, text))
        self._context.ask(question, lambda answer: self._take(asked, answer))

    @Slot()
    def openFound(self) -> None:
        """Open the article that is shown."""
        self.choose(0)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Open one of the articles in view."""
        rows = self._found.rows()
        if 0 <= row < len(rows):
            self.again()
            self.productFound.emit(str(rows[row]["productId"]), str(rows[row]["variantId"]))

    @Slot()
    def again(self) -> None:
        """Look for codes again."""
        self._next_question()
        self._opening.stop()
        self._words.stop()
        self._found.replace(())
        self._codes = []
        self._outcome, self._kind = "", ""
        self.changed.emit()

    @Slot()
    def openEntry(self) -> None:
        """Begin to type the digits under a code."""
        self._entering, self._entry, self._problem = True, "", ""
        self.entryChanged.emit()

    @Slot()
    def closeEntry(self) -> None:
        """Type no more."""
        self._entering, self._entry, self._problem = False, "", ""
        self.entryChanged.emit()

    @Slot(str)
    def setEntry(self, text: str) -> None:
        """Take over what has been typed so far."""
        self._entry, self._problem = text[:LONGEST_ENTRY], ""
        self.entryChanged.emit()

    @Slot()
    def submitEntry(self) -> None:
        """Look for what has been typed."""
        text = "".join(self._entry.split())
        if not text:
            return
        self._next_question()
        asked, shop = self._asked, self._context.shop()
        question = self._context.reader.submit(lambda reading: look_up_text(reading, shop, text))
        self._context.ask(question, lambda answer: self._take_entry(asked, answer))

    def forget(self) -> None:
        """Drop what was seen and typed."""
        self.closeEntry()
        self.again()

    def _next_question(self) -> None:
        self._asked += 1

    def _ask_codes(self, codes: list[Code]) -> None:
        if not codes:
            return
        self._next_question()
        self._codes = codes
        asked, shop = self._asked, self._context.shop()
        question = self._context.reader.submit(lambda reading: look_up(reading, shop, codes))
        self._context.ask(question, lambda answer: self._take(asked, answer))

    def _take(self, asked: int, answer: Scanned) -> None:
        if asked != self._asked or self._navigation.page in CLOSED_PAGES:
            return
        self.codeSeen.emit()
        if answer.found:
            self._show_found(answer.found)
        elif answer.own:
            self._take_own(answer)
        else:
            self._say("foreign" if answer.reason == "foreign" else "unknown", _kind_of(answer.reason))

    def _show_found(self, found: tuple[Found, ...]) -> None:
        self._words.stop()
        self._found.replace(self._row(item) for item in found)
        if len(found) > 1:
            self._opening.stop()
            self._outcome, self._kind = "several", ""
            self._navigation.go(PAGE)
            self.changed.emit()
        elif self._navigation.page == PAGE:
            self._outcome, self._kind = "snapped", ""
            if not self._opening.isActive():
                self._opening.start()
            self.changed.emit()
        else:
            self.openFound()

    def _take_own(self, answer: Scanned) -> None:
        code = answer.own[0]
        if code.kind is CodeKind.BASKET:
            self.again()
            self.basketFound.emit(code.text)
        elif code.kind is CodeKind.LOYALTY:
            self.again()
            self.loyaltyFound.emit(code.text)
        elif code.kind is CodeKind.COUPON:
            self.again()
            self.couponFound.emit(code.value or "")
        elif code.kind is CodeKind.ORDER and self._navigation.page == "ReviewOrder":
            self.again()
            self.orderFound.emit(code.value or "")
        elif code.kind is CodeKind.ORDER and not self._tablet:
            self.again()
            self.ticketFound.emit(code.text)
        else:
            self._say("other", code.kind.value)

    def _take_entry(self, asked: int, answer: Scanned) -> None:
        if asked != self._asked:
            return
        if answer.found:
            self.closeEntry()
            self._show_found(answer.found)
        else:
            self._problem = "other" if answer.own else _kind_of(answer.reason)
            self.entryChanged.emit()

    def _say(self, outcome: str, kind: str) -> None:
        self._found.replace(())
        self._outcome, self._kind = outcome, kind
        self._words.start()
        self.changed.emit()

    def _row(self, item: Found) -> Row:
        place = place_of(item.corners, self._width, mirror=self._context.settings.camera.mirror)
        return {
            **summary_row(self._context, item.product),
            "placeX": place.x,
            "placeY": place.y,
            "placeWidth": place.width,
            "placeHeight": place.height,
            "placeAngle": place.angle,
        }

    def _page_changed(self) -> None:
        if self._outcome and self._navigation.page != PAGE:
            self.again()
        wanted = self._navigation.page in CAMERA_PAGES
        if wanted is not self._wanted:
            self._wanted = wanted
            self.cameraWanted.emit(wanted)


def _kind_of(reason: str) -> str:
    return "notInRange" if reason == "notInRange" else "unreadable"
