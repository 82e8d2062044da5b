"""Requests for an associate on a tablet: heard within seconds while somebody is signed in, answered by one."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.assist import AssistState, Ring
from app.domain.baskets import BasketLine
from app.domain.errors import ComptoirError, RefusedError
from app.services.baskets import line_of
from app.sync.live import Live
from app.viewmodels import wording
from app.viewmodels.associates import Associates
from app.viewmodels.qt import Property
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session

ASK_MS: Final = 3000
ROLES: Final = (
    "ringId", "state", "by", "mine", "ago", "terminal", "page", "title", "picture", "basketCount", "language",
)  # fmt: skip


class Rings(QObject):
    """What rings in the store now; `rang` when a request is new, for the sound."""

    changed = Signal()
    rang = Signal()

    def __init__(self, session: Session, associates: Associates, parent: QObject | None = None) -> None:
        """Be silent; listen as soon as somebody has signed in."""
        super().__init__(parent)
        self._context, self._associates = session.context, associates
        self._rows = Rows(ROLES, self)
        self._rings: list[Ring] = []
        self._articles: dict[str, BasketLine] = {}
        self._heard: set[str] = set()
        self._who, self._life, self._trouble = "", 0, ""
        self._timer = QTimer(self, interval=ASK_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        session.on_wipe(self.forget)
        session.localeChanged.connect(self._show)
        associates.changed.connect(self._follow)

    @Property(QObject, constant=True)
    def rows(self) -> Rows:
        """Return what is not over, the oldest first; `page` is where the shopper is, `title` what they look at."""
        return self._rows

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many shoppers wait and nobody goes to them yet."""
        return sum(ring.state is AssistState.OPEN for ring in self._rings)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """`taken` when a colleague was quicker, `offline` when the answer did not get through; empty for nothing."""
        return self._trouble

    @Slot(str)
    def take(self, ring_id: str) -> None:
        """Go there."""
        self._answer(ring_id, "take")

    @Slot(str)
    def done(self, ring_id: str) -> None:
        """Say that somebody is with the shopper."""
        self._answer(ring_id, "done")

    @Slot()
    def forget(self) -> None:
        """Drop what rings, and listen no more."""
        self._life += 1
        self._who, self._trouble = "", ""
        self._timer.stop()
        self._rings, self._articles = [], {}
        self._heard.clear()
        self._show()

    def _follow(self) -> None:
        who = self._associates.who
        number = who.number if who else ""
        if number != self._who:
            self.forget()
            self._who = number
            if number:
                self._ask()

    def _ask(self) -> None:
        """Ask what rings; a hub that is away is not asked, since the associate's own questions would wait behind it."""
        if not self._context.status.online:
            self._timer.start()
            return
        self._live(lambda live: live.rings(), self._take, self._missed)

    def _answer(self, ring_id: str, how: str) -> None:
        self._timer.stop()
        self._trouble = ""
        self.changed.emit()
        self._live(lambda live: live.answer_ring(ring_id, how), self._take, self._late)

    def _live(
        self,
        question: Callable[[Live], list[Ring]],
        then: Callable[[list[Ring]], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        life = self._life

        def answer(value: list[Ring]) -> None:
            if life == self._life:
                then(value)

        def fail(error: BaseException) -> None:
            if life == self._life:
                failed(error)
            elif not isinstance(error, ComptoirError):
                raise error

        self._context.ask(self._context.live.submit(question), answer, fail)

    def _take(self, rings: list[Ring]) -> None:
        new = {ring.id for ring in rings if ring.state is AssistState.OPEN} - self._heard
        self._heard |= new
        self._rings = rings
        self._timer.start()
        self._name()
        self._show()
        if new:
            self.rang.emit()

    def _missed(self, error: BaseException) -> None:
        self._timer.start()
        if not isinstance(error, ComptoirError):
            raise error

    def _late(self, error: BaseException) -> None:
        self._trouble = "taken" if isinstance(error, RefusedError) else "offline"
        self.changed.emit()
        self._missed(error)

    def _name(self) -> None:
        """Ask what the articles are called."""
        wanted = {ring.looking.variant_id for ring in self._rings if ring.looking.variant_id} - self._articles.keys()
        life, shop = self._life, self._context.shop()
        if not wanted:
            return

        def take(found: dict[str, BasketLine | None]) -> None:
            if life == self._life:
                self._articles |= {key: line for key, line in found.items() if line}
                self._show()

        question = self._context.reader.submit(lambda reading: {x: line_of(reading, shop, x) for x in wanted})
        self._context.ask(question, take)

    def _show(self) -> None:
        self._rows.refresh((self._row(ring) for ring in self._rings), "ringId")
        self.changed.emit()

    def _row(self, ring: Ring) -> Row:
        article = self._articles.get(ring.looking.variant_id)
        foreign = ring.looking.locale not in {"", self._context.settings.locale}
        return {
            "ringId": ring.id,
            "state": ring.state.value,
            "by": ring.by,
            "mine": ring.mine,
            "ago": wording.ago(ring.since, self._context.now(), self._context.locale),
            "terminal": ring.terminal,
            "page": ring.looking.page,
            "title": article.name if article else "",
            "picture": self._context.picture_url(article.picture) if article else "",
            "basketCount": ring.looking.basket_count,
            "language": wording.language_name(ring.looking.locale) if foreign else "",
        }
