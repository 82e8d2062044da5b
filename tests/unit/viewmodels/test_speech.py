"""Speech is set by the person, limited while others can hear, and goes back to normal after each person."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.device.speech import Silent, Speaker
from app.viewmodels.idle import Idle
from app.viewmodels.pointer import Pointer
from app.viewmodels.speech import Speech
from app.viewmodels.speech_words import (
    DELETED,
    DOT,
    FIELD,
    KINDS,
    ON,
    SECRET,
    TEXT,
    TOGGLE,
    Heard,
    echo,
    said,
    utterances,
)
from tests.unit.viewmodels.terminal import make_terminal
from tests.voices import FakeEngine


@pytest.fixture
def terminal(tmp_path: Path, qapp: Any) -> Iterator[SimpleNamespace]:
    del qapp
    made = make_terminal(tmp_path, idle={"after_s": 60, "warning_s": 20})
    made.engine = FakeEngine(long=True)
    made.speech, made.pointer = Speech(made.session), Pointer(made.session)
    speaker = Speaker(made.engine)
    made.speech.use(speaker)
    yield made
    speaker.close()


def test_louder_than_others_should_hear_only_with_headphones(terminal: SimpleNamespace) -> None:
    speech = terminal.speech
    speech.setOn(True)
    speech.setVolume(10)
    assert (speech.volume, speech.loudest) == (6, 6)
    speech.set_plugged(True)
    speech.setVolume(10)
    assert (speech.volume, speech.loudest) == (10, 10)


def test_headphones_begin_it_and_pulling_them_out_ends_it(terminal: SimpleNamespace) -> None:
    speech = terminal.speech
    speech.set_plugged(True)
    assert (speech.on, speech.alone, speech.may_say_personal) == (True, True, True)
    speech.set_plugged(False)
    assert (speech.on, speech.alone, speech.may_say_personal) == (False, False, False)


def test_everything_goes_back_to_normal_after_each_person(terminal: SimpleNamespace) -> None:
    speech, pointer = terminal.speech, terminal.pointer
    speech.setOn(True)
    speech.setExplore(True)
    speech.setPersonalAloud(True)
    speech.setVolume(2)
    speech.setRate(3)
    speech.say([speech.piece("Ada Exemple")])
    pointer.setScanning(True)
    pointer.setSeconds(5.0)
    assert terminal.session.aided
    terminal.session.wipe()
    assert (speech.on, speech.explore, speech.personalAloud, speech.volume, speech.rate) == (False, False, False, 5, 1)
    assert (pointer.scanning, pointer.seconds) == (False, 2.0)
    assert not terminal.session.aided
    assert not speech.busy
    speech.setOn(True)
    speech.repeat()
    assert terminal.engine.texts.count("Ada Exemple") <= 1
    assert "Ada Exemple" not in str(vars(speech))


def test_who_keeps_the_headphones_in_goes_on_listening(terminal: SimpleNamespace) -> None:
    terminal.speech.set_plugged(True)
    terminal.session.wipe()
    assert terminal.speech.on
    assert not terminal.session.aided


def test_a_terminal_without_an_engine_stays_silent(terminal: SimpleNamespace) -> None:
    speech = Speech(terminal.session)
    silent = Speaker(Silent())
    for speaker in (None, silent):
        speech.use(speaker)
        speech.setOn(True)
        assert (speech.available, speech.on) == (False, False)
    silent.close()


@pytest.mark.parametrize("aid", ["speech", "switch"])
def test_who_listens_or_uses_a_switch_gets_three_times_as_long(terminal: SimpleNamespace, aid: str) -> None:
    now = [1000.0]
    idle = Idle(terminal.session, terminal.navigation, clock=lambda: now[0])
    terminal.navigation.go("Home")
    terminal.speech.setOn(aid == "speech")
    terminal.pointer.setScanning(aid == "switch")
    now[0] += 3 * 60 - 1
    idle.tick()
    assert not idle.warning
    now[0] += 1
    idle.tick()
    assert (idle.warning, idle.secondsLeft, idle.warningSeconds) == (True, 60, 60)
    idle.stir()
    assert not idle.warning


def test_masked_and_personal_entries_are_not_said_aloud() -> None:
    secret = Heard(SECRET, "PIN", "4712")
    typed = Heard(FIELD, "E-mail", "ada@example.org", personal=True)
    shown = Heard(TEXT, "Ada Exemple", personal=True)
    for aloud in (True, False):
        assert "4712" not in utterances(secret, "fr", aloud=aloud)[0].text
    assert "ada@" not in utterances(typed, "fr", aloud=False)[0].text
    assert "ada@" in utterances(typed, "fr", aloud=True)[0].text
    assert "Ada" not in utterances(shown, "fr", aloud=False)[0].text
    assert (echo("12", "123", masked=True), echo("a", "ab", masked=False)) == (said(DOT), "b")
    assert echo("ab", "a", masked=False) == echo("ab", "a", masked=True) == said(DELETED)


def test_what_is_in_another_language_is_said_in_it() -> None:
    heard = utterances(Heard(TOGGLE, "Nederlands", on=True, language="nl"), "fr", aloud=True)
    assert [(piece.language, piece.text) for piece in heard] == [
        ("nl", "Nederlands"),
        ("fr", f"{said(KINDS[TOGGLE])}, {said(ON)}"),
    ]
