"""A buyer writes a review on the kiosk; the hub has it, waiting to be read; without a network it waits safely here."""

from pathlib import Path

from app.viewmodels.review_form import ReviewForm
from tests.chain import Chain
from tests.gui.stage import Stage, stage

ROLLER, NUMBER = "screwdriver-set", "MM-7F34-89"
EMAIL = "camille.moreau@example.org"


def begin(at: Stage, contact: str) -> ReviewForm:
    at.model("ProductPage").open(ROLLER, "")
    at.settle()
    at.model("Reviews").open(ROLLER)
    at.settle()
    at.pilot.touch("writeReview")
    at.settle()
    form: ReviewForm = at.model("ReviewForm")
    form.type("number", NUMBER)
    form.type("contact", contact)
    at.pilot.touch("continue")
    at.pilot.wait(lambda: not form.property("checking"), "an answer on the purchase")
    at.settle()
    return form


def finish(at: Stage, form: ReviewForm) -> None:
    at.pilot.touch("star4")
    at.pilot.touch(f"month_{form.months.rows()[0]['value']}")
    at.pilot.touch("continue")
    at.settle()
    form.type("text", "Très bien.")
    at.pilot.touch("continue")
    at.settle()
    form.type("name", "camille moreau")
    at.pilot.touch("consent")
    at.pilot.touch("continue")
    at.pilot.wait(lambda: at.model("Navigation").property("page") == "ReviewSent", "the review to be kept")


def test_from_touch_to_the_hub(chain: Chain, own_kiosk: Path) -> None:
    """A wrong address is told at once; the right one leads on."""
    with stage(own_kiosk, chain) as at:
        form = begin(at, "somebody.else@example.org")
        assert form.property("errors")["number"] == "unknown_order"
        form.type("contact", EMAIL)
        at.pilot.touch("continue")
        at.pilot.wait(lambda: at.model("Navigation").property("page") == "ReviewStars", "the stars")
        at.settle()
        finish(at, form)
        at.pilot.wait(lambda: form.property("state") == "sent", "the hub's answer", 20)
        assert not any(form.property("fields").values())
    rows = chain.rows("SELECT author, state FROM written_review WHERE number = ?", NUMBER)
    assert [tuple(row) for row in rows] == [("Camille M.", "pending")]


def test_without_a_network_it_is_kept_here(chain: Chain, kiosk_folder: Path) -> None:
    """The purchase cannot be looked for, which is said; what was written is safe and sealed."""
    with stage(kiosk_folder, chain, hub={"url": "http://127.0.0.1:9", "timeout_s": 1.0}) as at:
        form = begin(at, EMAIL)
        assert form.property("unchecked")
        finish(at, form)
        assert form.property("state") == "kept"
    files = [file for file in kiosk_folder.rglob("*") if file.is_file()]
    assert not [file for file in files if EMAIL.encode() in file.read_bytes()]
