"""What every view model gets: the workers to ask, the circumstances of the session, one way back to the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from sqlite_utils import Database

from app.cache.media import MediaStore
from app.cache.reading import Reading
from app.services.shop import Shop, content_locale
from app.settings import Settings
from app.sync.live import Live
from app.sync.loop import SyncStatus
from app.wire.identity import Identity
from app.worker import Worker

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.device.payments.desk import PaymentDesk
    from app.device.printer import Printer

T = TypeVar("T")


class Relay(QObject):
    """Brings results to the GUI thread through one queued signal."""

    arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make it on the GUI thread, to which results are to come."""
        super().__init__(parent)
        self._open = True
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(self, function: Callable[[Any], None], value: Any) -> None:  # noqa: ANN401 - whatever the function takes
        """Have `function(value)` called on the GUI thread; callable from every thread."""
        self.arrived.emit(function, value)

    def close(self) -> None:
        """Deliver nothing more: those who asked are about to go."""
        self._open = False

    @Slot(object, object)
    def _deliver(self, function: Callable[[Any], None], value: Any) -> None:  # noqa: ANN401 - as above
        if self._open:
            function(value)


@dataclass(slots=True)
class Context:
    """The terminal as view models see it; built by bootstrap.

    `printer` is None where no receipts are printed, `payment_desk` where no payment terminal stands. `identity` and
    `status` change during life: read them anew each time. `locale` is the session's language.
    """

    settings: Settings
    reader: Worker[Reading]
    outbox: Worker[Database]
    live: Worker[Live]
    media: MediaStore
    relay: Relay
    wake_sync: Callable[[], None]
    now: Callable[[], datetime]
    locale: str
    identity: Identity | None = None
    printer: "Worker[Printer] | None" = None
    payment_desk: "PaymentDesk | None" = None
    status: SyncStatus = field(default_factory=SyncStatus)

    def shop(self) -> Shop:
        """Return the circumstances of a question asked now."""
        store_id = self.identity.store_id if self.identity else ""
        return Shop(store_id, self.locale, self.now(), self.catalogue_locale)

    @property
    def catalogue_locale(self) -> str:
        """Language in which products are described in this session: its own, else the nearest that is here."""
        wishes = (*self.settings.fallbacks.get(self.locale, ()), self.settings.locale)
        return content_locale(self.locale, wishes, self.status.catalogues)

    def picture_url(self, name: str) -> str:
        """Return the address of a picture that is on this terminal, empty when it is not (yet)."""
        path = self.media.path(name) if name else None
        return path.as_uri() if path else ""

    def ask(
        self, future: "Future[T]", then: Callable[[T], None], failed: Callable[[BaseException], None] | None = None
    ) -> None:
        """Call `then(result)` on the GUI thread when the future is done, `failed(error)` when it failed.

        Without `failed` an error is raised on the GUI thread, where it is logged as the bug that it is.
        """

        def done(finished: "Future[T]") -> None:
            error = finished.exception()
            if error is None:
                self.relay.send(then, finished.result())
            else:
                self.relay.send(failed or _raise, error)

        future.add_done_callback(done)


def _raise(error: BaseException) -> None:
    raise error
