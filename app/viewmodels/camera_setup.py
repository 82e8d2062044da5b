"""The set-up page of the camera, for IT: behind a PIN, what is chosen shows at once and is kept only when saved."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QRectF, QTimer, Signal, Slot

from app.device import own_settings
from app.device.setup_pin import LONGEST, SHORTEST, Answer, SetupLock, is_pin
from app.scanning.devices import CameraDevice, available_cameras
from app.scanning.figures import ScanFigures
from app.scanning.tuning import Examined
from app.settings import AUTO, ROTATIONS, CameraSection, RegionSection
from app.viewmodels import setup_choices as choices
from app.viewmodels import setup_meters as meters
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.rows import Rows
from app.viewmodels.session import Session

PAGE: Final = "CameraSetup"
TICK_MS: Final = 250
SECOND_MS: Final = 1000
HOLD_MS: Final = 5000


class CameraSetup(QObject):
    """`state`: disabled (no PIN is set), locked, or open. `tuned` carries each new choice, `watched` begins and ends.

    What is chosen and not saved is taken back however the page is left: by its button, by another page, by the wipe.
    """

    changed = Signal()
    choiceChanged = Signal()
    frameChanged = Signal()
    tuned = Signal(object)
    watched = Signal(bool)

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin closed."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._lock: SetupLock | None = None
        self._state, self._busy, self._trouble, self._count, self._notice = "locked", False, "", 0, ""
        self._wish = self._saved()
        self._camera, self._frame, self._width, self._height = "starting", 0, 0, 0
        self._examined: Examined | None = None
        self._figures: Callable[[], ScanFigures] = ScanFigures
        self._window, self._life = meters.Window(), 0
        self._found: list[CameraDevice] = []
        self._devices, self._sizes = Rows(choices.DEVICE_ROLES, self), Rows(choices.SIZE_ROLES, self)
        self._exposures, self._meters = Rows(choices.EXPOSURE_ROLES, self), Rows(meters.ROLES, self)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.measure)
        self._waiting = QTimer(self, interval=SECOND_MS)
        self._waiting.timeout.connect(self._count_down)
        self._holding = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._holding.timeout.connect(self.begin)
        navigation.pageChanged.connect(self._page_changed)
        session.on_wipe(self.forget)

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return disabled, locked or open."""
        return self._state

    @Property(int, constant=True)
    def shortest(self) -> int:
        """Fewest digits of a PIN."""
        return SHORTEST

    @Property(int, constant=True)
    def longest(self) -> int:
        """Most digits of a PIN."""
        return LONGEST

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a PIN is being looked at."""
        return self._busy

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why it stays locked: wrong, locked; empty when nothing is wrong."""
        return self._trouble

    @Property(int, notify=changed)
    def count(self) -> int:
        """Return tries left after a wrong PIN, seconds left while locked out."""
        return self._count

    @Property(str, notify=changed)
    def notice(self) -> str:
        """Return what came of saving: saved, failed; empty before."""
        return self._notice

    @Property(str, notify=changed)
    def camera(self) -> str:
        """Return what the camera does: starting, live or unavailable."""
        return self._camera

    @Property(bool, notify=changed)
    def wantsCamera(self) -> bool:
        """Whether the camera is needed here."""
        return self._state == "open"

    @Property(int, notify=frameChanged)
    def frame(self) -> int:
        """Return the number of the frame to show."""
        return self._frame

    @Property(int, notify=frameChanged)
    def frameWidth(self) -> int:
        """Width of the whole picture, as it is turned, in pixels."""
        return self._width

    @Property(int, notify=frameChanged)
    def frameHeight(self) -> int:
        """Height of the whole picture, as it is turned, in pixels."""
        return self._height

    @Property(str, notify=frameChanged)
    def given(self) -> str:
        """Size that the camera gives, before it is turned; empty without a picture."""
        sides = (self._height, self._width) if self._wish.rotation % 180 else (self._width, self._height)
        return choices.size_text(*sides) if self._width else ""

    @Property(QObject, constant=True)
    def devices(self) -> Rows:
        """Cameras to choose from."""
        return self._devices

    @Property(QObject, constant=True)
    def sizes(self) -> Rows:
        """Sizes to ask for."""
        return self._sizes

    @Property(QObject, constant=True)
    def exposures(self) -> Rows:
        """Offer times of exposure; 0 is automatic."""
        return self._exposures

    @Property(bool, notify=choiceChanged)
    def adjustable(self) -> bool:
        """Whether this camera lets its exposure be set."""
        return bool(self._examined and self._examined.range)

    @Property(bool, notify=choiceChanged)
    def capped(self) -> bool:
        """Whether the exposure is being kept short against motion blur."""
        return bool(self._examined and self._examined.capped)

    @Property(QObject, constant=True)
    def meters(self) -> Rows:
        """Return what is measured, see setup_meters."""
        return self._meters

    @Property(int, notify=choiceChanged)
    def rotation(self) -> int:
        """By how many degrees the picture is turned."""
        return self._wish.rotation

    @Property(bool, notify=choiceChanged)
    def mirror(self) -> bool:
        """Whether people see it as in a mirror."""
        return self._wish.mirror

    @Property(QRectF, notify=choiceChanged)
    def region(self) -> QRectF:
        """Return the part of the picture in which codes are looked for, as people see it, in fractions."""
        region = self._region()
        return QRectF(region.x, region.y, region.width, region.height)

    @Property(bool, notify=choiceChanged)
    def unsaved(self) -> bool:
        """Whether something was chosen that is not saved."""
        return self._wish != self._saved()

    @Slot()
    def begin(self) -> None:
        """Ask for the PIN; only from the page that waits, so that nobody's session is cut short."""
        if self._navigation.page == self._navigation.start:
            self._state = "locked" if self._context.settings.setup.pin_hash else "disabled"
            self._navigation.go(PAGE)
            self.changed.emit()

    @Slot()
    def hold(self) -> None:
        """Take note of a finger on the unseen corner; five seconds later the PIN is asked for."""
        self._holding.start()

    @Slot(result=bool)
    def letGo(self) -> bool:
        """Take note that it is gone; True when that was too soon, and therefore a touch like any other."""
        short = self._holding.isActive()
        self._holding.stop()
        return short

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Look at a PIN; that takes a moment, so it happens elsewhere."""
        if self._busy or self._state != "locked" or not is_pin(pin):
            return
        life, expected = self._life, self._context.settings.setup.pin_hash
        self._lock = lock = self._lock or SetupLock(self._folder())
        self._busy, self._trouble = True, ""
        self.changed.emit()
        question = self._context.reader.submit(lambda _: lock.enter(expected, pin))
        self._context.ask(question, lambda answer: self._answered(life, answer))

    @Slot()
    def leave(self) -> None:
        """Take back what is not saved and show the page that waits."""
        self._session.wipe()
        self._navigation.restart()

    @Slot(str)
    def chooseDevice(self, source: str) -> None:
        """Use another camera."""
        self._choose(source=source)

    @Slot(int, int)
    def chooseSize(self, width: int, height: int) -> None:
        """Ask the camera for another size."""
        self._choose(width=width, height=height)

    @Slot(int)
    def chooseRotation(self, degrees: int) -> None:
        """Turn the picture; the region is the whole picture again, for it would lie elsewhere."""
        if degrees in ROTATIONS and degrees != self._wish.rotation:
            self._choose(rotation=degrees, region=choices.limited(0, 0, 1, 1))

    @Slot(bool)
    def setMirror(self, on: bool) -> None:  # noqa: FBT001 - a slot for QML
        """Show the picture as in a mirror, or as it is."""
        self._choose(mirror=on)

    @Slot(int)
    def chooseExposure(self, value: int) -> None:
        """Set the time of exposure in the driver's unit; 0 is automatic."""
        self._choose(exposure=float(value) if value else AUTO)

    @Slot(float, float, float, float)
    def setRegion(self, x: float, y: float, width: float, height: float) -> None:
        """Look for codes in this part of the picture, as people see it."""
        self._choose_region(choices.limited(x, y, width, height))

    @Slot(str, int)
    def nudge(self, edge: str, steps: int) -> None:
        """Move an edge of the region, as people see it, by steps of 5 %."""
        self._choose_region(choices.nudged(self._region(), edge, steps))

    @Slot()
    def save(self) -> None:
        """Keep what is chosen in the terminal's own settings: only what differs, the rest follows the fleet."""
        wish, folder, life = self._wish, self._folder(), self._life
        difference = own_settings.changes(self._saved().model_dump(), wish.model_dump())
        work = self._context.reader.submit(lambda _: own_settings.save(folder, {"camera": difference}))
        self._context.ask(work, lambda _: self._kept(wish), lambda error: self._not_kept(life, error))

    @Slot()
    def measure(self) -> None:
        """Show the meters as they are now."""
        rates = self._window.add(self._figures())
        if self._camera != "live":
            rates = meters.Rates()
        self._meters.refresh(meters.rows_of(self._examined, rates, self._context.locale), "key")

    def figures_from(self, figures: Callable[[], ScanFigures]) -> None:
        """Take the counters of the camera from here."""
        self._figures = figures

    def set_camera_state(self, state: str) -> None:
        """Take over what the camera does."""
        self._camera = state
        if state != "live":
            self._examined, self._width, self._height = None, 0, 0
            self.frameChanged.emit()
            self._show_choices()
        self.changed.emit()

    @Slot(int, int, float)
    def frame_shown(self, width: int, height: int, _: float) -> None:
        """Take over a new frame: its size in pixels."""
        if self._state == "open" and self._camera == "live":
            self._frame, self._width, self._height = self._frame + 1, width, height
            self.frameChanged.emit()

    def take_examined(self, examined: Examined) -> None:
        """Take over figures of a frame."""
        if self._state != "open":
            return
        before, self._examined = self._examined, examined
        if before is None or (before.range, before.capped) != (examined.range, examined.capped):
            self._show_choices()

    def forget(self) -> None:
        """Lock, and take back what is not saved."""
        self._life += 1
        was_open = self._state == "open"
        self._state, self._busy, self._trouble, self._notice = "locked", False, "", ""
        self._tick.stop()
        self._waiting.stop()
        self._examined = None
        self._window.clear()
        if was_open:
            self.watched.emit(self.wantsCamera)
            self._show_wish(self._saved())
        self.changed.emit()

    def _answered(self, life: int, answer: Answer) -> None:
        if life != self._life:
            return
        self._busy = False
        if answer.kind == "open":
            self._open()
            return
        self._trouble, self._count = answer.kind, answer.left
        if answer.kind == "locked":
            self._waiting.start()
        self.changed.emit()

    def _open(self) -> None:
        self._state, self._trouble = "open", ""
        self._wish = self._saved()
        self._show_choices()
        self.measure()
        self._tick.start()
        self.watched.emit(self.wantsCamera)
        self.changed.emit()
        life = self._life
        self._context.ask(self._context.reader.submit(lambda _: available_cameras()), lambda got: self._list(life, got))

    def _list(self, life: int, found: list[CameraDevice]) -> None:
        if life == self._life:
            self._found = found
            self._show_choices()

    def _choose(self, **values: Any) -> None:  # noqa: ANN401 - values of the section's fields
        if self._state == "open":
            self._show_wish(CameraSection.model_validate({**dict(self._wish), **values}))

    def _region(self) -> RegionSection:
        """Return the region as people see it: the other way round in a mirror."""
        return choices.flipped(self._wish.region) if self._wish.mirror else self._wish.region

    def _choose_region(self, shown: RegionSection) -> None:
        self._choose(region=choices.flipped(shown) if self._wish.mirror else shown)

    def _show_wish(self, wish: CameraSection) -> None:
        if wish != self._wish:
            self._wish, self._notice = wish, ""
            self._show_choices()
            self.tuned.emit(wish)
            self.changed.emit()

    def _show_choices(self) -> None:
        span = self._examined.range if self._examined else None
        self._devices.refresh(choices.devices(self._found, self._wish.source), "deviceId")
        self._sizes.refresh(choices.sizes(self._wish), "text")
        self._exposures.refresh(choices.exposures(self._wish, span), "value")
        self.choiceChanged.emit()

    def _kept(self, wish: CameraSection) -> None:
        self._context.settings = self._context.settings.model_copy(update={"camera": wish})
        self._notice = "saved" if self._state == "open" else ""
        self.tuned.emit(self._wish if self._state == "open" else wish)
        self._show_choices()
        self.changed.emit()

    def _not_kept(self, life: int, error: BaseException) -> None:
        if not isinstance(error, OSError):
            raise error
        if life == self._life:
            self._notice = "failed"
            self.changed.emit()

    def _count_down(self) -> None:
        self._count -= 1
        if self._count <= 0:
            self._waiting.stop()
            self._trouble = ""
        self.changed.emit()

    def _page_changed(self) -> None:
        if self._navigation.page != PAGE:
            self.forget()

    def _saved(self) -> CameraSection:
        return self._context.settings.camera

    def _folder(self) -> Path:
        return self._context.settings.data_path
