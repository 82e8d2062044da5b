"""The screens of a terminal: view models by name, camera and scanner wired to them, the engine, the window."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from app.bootstrap.camera import make_camera
from app.bootstrap.scanners import scanners
from app.bootstrap.sounds import sounding
from app.bootstrap.speaking import spoken
from app.bootstrap.terminal import Terminal, run_terminal
from app.scanning.camera import FrameSource
from app.scanning.pipeline import LiveReader
from app.scanning.worker import CameraWorker
from app.settings import Settings
from app.theme_files import load_theme
from app.ui.engine import create_engine, register_models, show
from app.ui.preview import CameraPreview
from app.ui.setup_keys import SetupKeys
from app.ui.theme import apply_theme
from app.viewmodels.assist import Assistance
from app.viewmodels.associates import Associates
from app.viewmodels.attention import Attention
from app.viewmodels.attract import Attract
from app.viewmodels.basket import BasketPage
from app.viewmodels.benefits import OrderBenefits
from app.viewmodels.bundle import Bundle
from app.viewmodels.camera_setup import CameraSetup
from app.viewmodels.catalogue import Catalogue
from app.viewmodels.checkout import Checkout
from app.viewmodels.comfort import Comfort
from app.viewmodels.confirmation import Confirmation
from app.viewmodels.context import Relay
from app.viewmodels.customers import Customers
from app.viewmodels.facets import Facets
from app.viewmodels.feedback import Feedback
from app.viewmodels.floor import StoreFloor
from app.viewmodels.handover import Handover
from app.viewmodels.idle import Idle
from app.viewmodels.navigation import Navigation
from app.viewmodels.order_address import OrderAddress
from app.viewmodels.payment import Payment
from app.viewmodels.payment_terminal import PaymentTerminal
from app.viewmodels.pointer import Pointer
from app.viewmodels.product import ProductPage
from app.viewmodels.receipts import Receipts
from app.viewmodels.returns import Returns
from app.viewmodels.review_form import ReviewForm
from app.viewmodels.reviews import Reviews
from app.viewmodels.rings import Rings
from app.viewmodels.sale import Sale
from app.viewmodels.scan import Scan
from app.viewmodels.session import Session
from app.viewmodels.shopper import Shopper
from app.viewmodels.speech import Speech
from app.viewmodels.split import Split
from app.viewmodels.stores import Stores
from app.viewmodels.tracking import Tracking

Models = Mapping[str, Any]
EVERYWHERE = (
    Session,
    Navigation,
    Attract,
    Scan,
    CameraSetup,
    Catalogue,
    Facets,
    ProductPage,
    Bundle,
    StoreFloor,
    Reviews,
    ReviewForm,
    Idle,
    Stores,
    BasketPage,
    Checkout,
    Shopper,
    OrderBenefits,
    Split,
    OrderAddress,
    Confirmation,
    Handover,
    Payment,
    PaymentTerminal,
    Speech,
    Comfort,
    Pointer,
    Tracking,
    Returns,
    Receipts,
    Feedback,
    Assistance,
)
TABLET_ONLY = (Associates, Customers, Sale, Attention, Rings)


@dataclass(slots=True)
class Screens:
    """What is on the screen, for the program's loop and for the tour."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    models: Models
    session: Session
    camera: CameraWorker


def model_classes() -> dict[str, type[QObject]]:
    """Return every view model that QML may name, by its name."""
    return {model.__name__: model for model in (*EVERYWHERE, *TABLET_ONLY)}


def build_models(session: Session, *, tablet: bool) -> dict[str, QObject]:
    """Return the view models of a profile; a kiosk gets none that can ask for a customer."""
    navigation = Navigation()
    stores = Stores(session, navigation)
    facets = Facets(session, navigation)
    product = ProductPage(session, navigation)
    shopper, split = Shopper(session, navigation), Split(session)
    benefits = OrderBenefits(session, navigation, shopper)
    checkout = Checkout(session, navigation, stores, benefits=benefits, split=split)
    confirmation = Confirmation(session, navigation, checkout)
    payment = Payment(session, navigation, confirmation)
    tracking = Tracking(session, navigation)
    made: list[QObject] = [
        session,
        navigation,
        stores,
        checkout,
        shopper,
        benefits,
        split,
        OrderAddress(session, stores, checkout),
        Attract(session, navigation),
        Scan(session, navigation),
        CameraSetup(session, navigation),
        facets,
        Catalogue(session, navigation, facets),
        product,
        Bundle(session, product),
        StoreFloor(session, product),
        Reviews(session, navigation),
        ReviewForm(session, navigation),
        Idle(session, navigation),
        BasketPage(session, navigation),
        confirmation,
        Handover(session, navigation),
        payment,
        PaymentTerminal(session, navigation, confirmation, payment),
        Speech(session),
        Comfort(session),
        Pointer(session),
        tracking,
        Returns(session, navigation, tracking),
        Receipts(session, confirmation),
        Feedback(session, navigation),
        Assistance(session, navigation, product),
    ]
    if tablet:
        associates = Associates(session, navigation)
        customers = Customers(session, navigation, associates)
        made += [associates, customers, Sale(session, navigation, associates, customers, checkout)]
        made += [Attention(session, navigation, associates), Rings(session, associates)]
        navigation.set_start("SignIn")
    return {type(model).__name__: model for model in made}


@contextmanager
def run_app(
    settings: Settings,
    *,
    size: tuple[int, int] | None = None,
    camera: Callable[[], FrameSource] | None = None,
    reader: LiveReader | None = None,
) -> Iterator[tuple[Screens, Terminal]]:
    """Open a terminal and its screens, close both at the end; needs a QGuiApplication.

    `size` in pixels for a window, full screen without it; `camera` opens a source in the place of the configured one,
    `reader` reads codes in the place of the usual one.
    """
    with run_terminal(settings, Relay()) as terminal:
        session = Session(terminal.context)
        with _screens(terminal, session, size, camera, reader) as screens:
            terminal.start(session.set_status)
            yield screens, terminal


@contextmanager
def _screens(
    terminal: Terminal,
    session: Session,
    size: tuple[int, int] | None,
    source: Callable[[], FrameSource] | None,
    reader: LiveReader | None,
) -> Iterator[Screens]:
    settings = terminal.context.settings
    models = build_models(session, tablet=settings.profile == "tablet")
    preview = CameraPreview(mirror=settings.camera.mirror)
    register_models(model_classes())
    engine, translations = create_engine(models, {"camera": preview})
    apply_theme(engine, load_theme(settings.theme))
    translations.use(session.context.locale)
    session.localeChanged.connect(lambda: translations.use(session.context.locale))
    camera = make_camera(terminal.context.relay, models, preview, settings.camera, source, reader)
    window = show(engine, size, full_screen=settings.full_screen and size is None)
    _connect(session, models, preview)
    camera.start()
    try:
        relay = terminal.context.relay
        # speech and ring before the scanners, which give a person's keys on to them
        with (
            sounding(models),
            spoken(window, models, relay, settings.speech),
            scanners(window, models, relay, settings.scanner),
        ):
            _listen(window, models)  # after the scanners, so that their keys are seen here as well
            yield Screens(engine, window, models, session, camera)
    finally:
        camera.close()
        terminal.context.relay.close()
        window.close()
        for left in (engine, *models.values()):
            left.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _connect(session: Session, models: Models, preview: CameraPreview) -> None:
    scan, product = models["Scan"], models["ProductPage"]
    scan.productFound.connect(product.open)
    scan.orderFound.connect(models["ReviewForm"].takeNumber)
    scan.ticketFound.connect(models["Tracking"].scanned)
    scan.basketFound.connect(models["Handover"].takeOver)
    scan.couponFound.connect(models["OrderBenefits"].scanned)
    session.wiped.connect(preview.clear)
    session.wiped.connect(_empty_clipboard)
    if session.context.settings.profile == "tablet":
        scan.loyaltyFound.connect(models["Customers"].openCard)
    else:
        scan.loyaltyFound.connect(models["Shopper"].readCard)


def _empty_clipboard() -> None:
    """Drop what may have been copied out of a field."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(clipboard.Mode.Selection)


def _listen(window: QQuickWindow, models: Models) -> None:
    """Whatever is done by hand keeps the session alive; some keys open the set-up page."""
    models["Idle"].watch(window)
    SetupKeys(window).held.connect(models["CameraSetup"].begin)
