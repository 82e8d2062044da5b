"""With speech on, all that is shown is heard: pages, touches, typing, errors, the end of time; alone or aloud."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPointF, Qt

from app.device.speech import Speaker
from tests.chain import Chain
from tests.gui.stage import Stage, stage
from tests.voices import FakeEngine

DRILL = "cordless-drill--teal--1-battery"


@contextmanager
def speaking(folder: Path, chain: Chain, **over: object) -> Iterator[tuple[Stage, FakeEngine]]:
    engine = FakeEngine()
    with stage(folder, chain, locale="en", **over) as at:  # type: ignore[arg-type]
        speech, speaker = at.model("Speech"), Speaker(engine)
        speech.use(speaker)
        try:
            yield at, engine
        finally:
            speech.use(None)
            speaker.close()


def hear(at: Stage, engine: FakeEngine, words: str) -> None:
    at.pilot.wait(lambda: engine.heard(words), f"{words!r} to be heard; heard were {engine.texts}")


def to_contact(at: Stage) -> None:
    at.model("BasketPage").add(DRILL)
    at.pilot.wait(lambda: at.model("Session").property("basketCount") == 1, "the drill to be in the basket")
    at.go("Basket")
    for name in ("order", "way-elsewhere", "continue", "continue"):
        at.pilot.touch(name)
    at.pilot.need("name")
    at.settle()


def test_from_the_sheet_to_the_shop_by_ear(chain: Chain, kiosk_folder: Path) -> None:
    with speaking(kiosk_folder, chain) as (at, engine):
        at.pilot.touch("accessibility")
        assert engine.said == []
        at.pilot.touch("speech")
        for words in ("Speech is on", "Others can hear this", "High contrast", "Volume: 5 of 6", "Text at 200 percent"):
            hear(at, engine, words)
        at.pilot.touch("closeSheet")
        hear(at, engine, "Touch the screen to begin")
        assert {utterance.language for utterance in engine.said} >= {"en", "fr", "de"}, (
            "languages are said in their own"
        )
        at.pilot.touch("wake")
        hear(at, engine, "Hello. How can we help?, heading")
        engine.forget()
        at.pilot.touch("speechOn")
        hear(at, engine, "Back, button")
        at.pilot.touch("speechRepeat")
        at.pilot.wait(lambda: engine.texts.count("Back, button") == 2, "it to be repeated")
        assert at.pilot.need("logicalPage")
        at.pilot.touch("speechUse")
        at.pilot.wait(lambda: at.model("Navigation").page == "Attract", "the back button to be used")


def test_what_is_typed_and_what_is_wrong_is_heard_but_nothing_personal_aloud(chain: Chain, kiosk_folder: Path) -> None:
    with speaking(kiosk_folder, chain) as (at, engine):
        to_contact(at)
        at.model("Speech").setOn(True)
        hear(at, engine, "field, empty")
        engine.forget()
        at.pilot.touch("continue")
        error = str(at.pilot.need("name").property("error")).rstrip(".")
        hear(at, engine, error)
        engine.forget()
        at.pilot.touch("keyq")
        hear(at, engine, "dot")
        assert "Q" not in engine.texts
        at.model("Speech").setPersonalAloud(True)
        engine.forget()
        at.pilot.touch("keyx")
        hear(at, engine, "x")


def test_headphones_start_it_and_only_they_hear_what_is_personal(chain: Chain, kiosk_folder: Path) -> None:
    with speaking(kiosk_folder, chain) as (at, engine):
        to_contact(at)
        at.model("Speech").set_plugged(True)
        hear(at, engine, "only you can hear this")
        at.pilot.touch("keyq")
        hear(at, engine, "Q")
        at.model("Speech").set_plugged(False)
        engine.forget()
        at.pilot.touch("keyx")
        at.settle()
        assert engine.said == []


def test_a_touch_explores_and_a_second_one_acts(chain: Chain, kiosk_folder: Path) -> None:
    with speaking(kiosk_folder, chain) as (at, engine):
        at.go("Home")
        at.model("Speech").setOn(True)
        at.model("Speech").setExplore(True)
        hear(at, engine, "heading")
        engine.forget()
        at.pilot.touch("openSearch")
        hear(at, engine, "button")
        assert at.model("Navigation").page == "Home"
        at.pilot.touch("openSearch")
        at.pilot.wait(lambda: at.model("Navigation").page == "Search", "the second touch to act")
        engine.forget()
        at.pilot.tap(QPointF(1078, 1000))
        hear(at, engine, "Nothing here")


def test_the_end_of_time_is_said_and_one_key_extends_it(chain: Chain, kiosk_folder: Path) -> None:
    with speaking(kiosk_folder, chain, idle={"after_s": 1, "warning_s": 20}) as (at, engine):
        at.go("Home")
        at.model("Speech").setOn(True)
        idle = at.model("Idle")
        hear(at, engine, "Hello")
        at.pilot.wait(lambda: bool(idle.warning), "the warning", 15)
        hear(at, engine, "Are you still there?")
        hear(at, engine, "second")
        assert idle.warningSeconds == 60
        at.pilot.key(Qt.Key.Key_Shift)
        at.pilot.wait(lambda: not idle.warning, "the warning to go")


def test_nothing_of_it_is_left_for_the_next_person(chain: Chain, kiosk_folder: Path) -> None:
    with speaking(kiosk_folder, chain) as (at, engine):
        at.go("Home")
        at.model("Speech").setOn(True)
        hear(at, engine, "heading")
        at.model("Idle").end()
        engine.forget()
        at.settle()
        assert not at.model("Speech").on
        assert at.pilot.see("speechBar") is None
        assert engine.said == []
