"""What a shopper sees around an order: tracking, a return, a review, help, what they think of us."""

from collections.abc import Iterator

from app.cli.galleries.hall import Hall
from app.cli.galleries.kiosk_scenes import DRILL
from app.cli.galleries.order_scenes import PERSON, TAP_VARIANT, to_confirmation
from app.cli.galleries.scenes import KIOSK

OTHER_NUMBER = "MM-7F0D-50"
scene = KIOSK.scene


def track_own(hall: Hall) -> None:
    """Order something and ask for it."""
    to_confirmation(hall, "confirmed")
    number, tracking = str(hall.model("Confirmation").number), hall.model("Tracking")
    tracking.begin()
    tracking.typeNumber(number)
    tracking.typeContact(PERSON["email"])
    tracking.submit()
    hall.expect(lambda: bool(tracking.orderNumber) and not tracking.busy, "the order")
    hall.settle()


@scene("Track", "error")
def track_error(hall: Hall) -> Iterator[None]:
    """A number that cannot be one."""
    tracking = hall.model("Tracking")
    tracking.begin()
    tracking.typeNumber("MM-7")
    tracking.submit()
    yield


@scene("Track", "unknown")
def track_unknown(hall: Hall) -> Iterator[None]:
    """Nobody ordered that with this address."""
    tracking = hall.model("Tracking")
    tracking.begin()
    tracking.typeNumber(OTHER_NUMBER)
    tracking.typeContact(PERSON["email"])
    tracking.submit()
    hall.expect(lambda: bool(tracking.trouble), "the hub's answer")
    yield


@scene("Track", "offline")
def track_offline(hall: Hall) -> Iterator[None]:
    """The hub is away."""
    tracking = hall.model("Tracking")
    with hall.offline():
        tracking.begin()
        tracking.typeNumber(OTHER_NUMBER)
        tracking.typeContact(PERSON["email"])
        tracking.submit()
        hall.expect(lambda: bool(tracking.trouble), "the word that the hub is away")
        yield


@scene("TrackOrder")
def track_order(hall: Hall) -> Iterator[None]:
    """The order."""
    track_own(hall)
    yield


@scene("Return")
def give_back(hall: Hall) -> Iterator[None]:
    """What is to come back, and why."""
    track_own(hall)
    hall.model("Returns").begin()
    yield


@scene("ReturnDone")
def given_back(hall: Hall) -> Iterator[None]:
    """The return is asked for."""
    returns = hall.model("Returns")
    track_own(hall)
    returns.begin()
    returns.choose(TAP_VARIANT, 1)
    returns.setReason("changed_mind")
    returns.start()
    hall.expect(lambda: hall.model("Navigation").page == "ReturnDone", "the return")
    yield


@scene("Feedback")
def feedback(hall: Hall) -> Iterator[None]:
    """What they think of us."""
    hall.model("Feedback").begin("help")
    hall.model("Feedback").choose(9)
    yield


@scene("ReviewOrder", "error")
def review_order(hall: Hall) -> Iterator[None]:
    """Which purchase; nothing was typed."""
    form = hall.model("ReviewForm")
    form.begin(DRILL)
    hall.settle()
    form.submitOrder()
    yield


@scene("ReviewStars")
def review_stars(hall: Hall) -> Iterator[None]:
    """How many stars."""
    hall.model("ReviewForm").begin(DRILL)
    hall.go("ReviewStars")
    hall.model("ReviewForm").setStars(4)
    yield


@scene("ReviewText")
def review_text(hall: Hall) -> Iterator[None]:
    """In words."""
    hall.model("ReviewForm").begin(DRILL)
    hall.go("ReviewText")
    yield


@scene("ReviewSign")
def review_sign(hall: Hall) -> Iterator[None]:
    """Under which name."""
    form = hall.model("ReviewForm")
    form.begin(DRILL)
    hall.go("ReviewSign")
    form.type("name", PERSON["name"])
    yield


@scene("ReviewSent")
def review_sent(hall: Hall) -> Iterator[None]:
    """Thanks."""
    hall.go("ReviewSent")
    yield


@scene("Home", "help")
def help_sheet(hall: Hall) -> Iterator[None]:
    """How to reach a person."""
    hall.go("Home")
    hall.pilot.touch("adviser")
    yield


@scene("Confirmation", "receipt")
def receipt(hall: Hall) -> Iterator[None]:
    """The receipt by e-mail."""
    to_confirmation(hall, "confirmed")
    hall.pilot.touch("receiptByMail")
    yield
