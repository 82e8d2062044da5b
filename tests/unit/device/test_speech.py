"""Texts are spoken in their language, one after the other or at once, and are written nowhere."""

import logging
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from app.device.health import check_speech
from app.device.speech import VOICES, EspeakNg, Silent, Speaker, Utterance, Voice, find_engine, options, plain
from tests.voices import FakeEngine

HELLO, BYE = Utterance("Bonjour", "fr"), Utterance("Goodbye", "en")


def finished(engine: FakeEngine, *pieces: Utterance) -> list[Utterance]:
    done = threading.Event()
    speaker = Speaker(engine, done.set)
    speaker.say(pieces, Voice())
    assert done.wait(5)
    speaker.close()
    return engine.said


def test_pieces_are_said_in_their_order_and_the_end_is_told() -> None:
    assert finished(FakeEngine(), HELLO, BYE) == [HELLO, BYE]


def test_a_new_text_ends_the_old_one_at_once() -> None:
    engine, heard = FakeEngine(long=True), threading.Event()
    start = engine.start

    def noted(utterance: Utterance, voice: Voice) -> object:
        saying = start(utterance, voice)
        heard.set()
        return saying

    engine.start = noted  # type: ignore[method-assign,assignment]
    speaker = Speaker(engine)
    speaker.say([HELLO, HELLO], Voice())
    assert heard.wait(5)
    heard.clear()
    speaker.say([BYE], Voice())
    assert heard.wait(5)
    speaker.close()
    assert engine.said == [HELLO, BYE]
    assert engine.talks[0].killed


def test_hush_is_silence() -> None:
    engine = FakeEngine(long=True)
    speaker = Speaker(engine)
    speaker.say([HELLO], Voice())
    speaker.hush()
    speaker.close()
    assert not speaker.busy
    assert all(talk.killed for talk in engine.talks)


def test_the_text_is_given_by_standard_input_and_never_by_the_command_line(tmp_path: Path) -> None:
    program = tmp_path / "voice"
    program.write_text(f'#!/bin/sh\necho "$@" >{tmp_path}/options\ncat >{tmp_path}/text\n')
    program.chmod(0o755)
    saying = EspeakNg(str(program)).start(Utterance("Ada Exemple, 12 rue du canari", "fr"), Voice(200, 0.5))
    assert saying.wait(10) == 0
    assert (tmp_path / "options").read_text().split() == ["-v", "fr-fr", "-s", "200", "-a", "80", "-b", "1", "--stdin"]
    assert (tmp_path / "text").read_text() == "Ada Exemple, 12 rue du canari"


def test_an_engine_that_fails_is_told_once_without_what_was_to_be_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    done = threading.Event()
    speaker = Speaker(EspeakNg(str(tmp_path / "not-there")), done.set)
    with caplog.at_level(logging.DEBUG):
        speaker.say([Utterance("secret canari", "fr")] * 3, Voice())
        assert done.wait(5)
        speaker.close()
    assert len(caplog.records) == 1
    assert "canari" not in caplog.text


def test_without_an_engine_the_terminal_is_silent() -> None:
    assert isinstance(find_engine("none"), Silent)
    assert isinstance(find_engine("/nowhere/espeak-ng"), Silent)
    assert finished(FakeEngine(), HELLO) == [HELLO]
    assert Silent().start(HELLO, Voice()).wait() == 0


@pytest.mark.parametrize(
    ("text", "words"), [("a [[b]] c", "a [ [b]] c"), ("a\x00\n\x1bb", "a b"), ("x" * 9999, "x" * 2000)]
)
def test_no_text_is_taken_for_a_command(text: str, words: str) -> None:
    assert plain(text) == words


@pytest.mark.parametrize(
    ("voice", "rate", "amplitude"),
    [(Voice(10, -1), "80", "0"), (Voice(9999, 9), "400", "160"), (Voice(170, 0.5), "170", "80")],
)
def test_rate_and_volume_stay_in_their_bounds(voice: Voice, rate: str, amplitude: str) -> None:
    assert options("xx", voice) == ["-v", "en-gb", "-s", rate, "-a", amplitude, "-b", "1"]


@pytest.mark.parametrize("language", VOICES)
def test_every_language_has_a_voice_that_sounds(language: str) -> None:
    program = shutil.which("espeak-ng")
    assert program, "espeak-ng is one of packaging/system/packages.txt"
    text = {"ar": "مرحبا"}.get(language, "Bonjour 12")
    made = subprocess.run(
        [program, *options(language, Voice()), "--stdin", "--stdout"],
        input=text.encode(),
        capture_output=True,
        check=True,
    )
    assert made.stdout.startswith(b"RIFF")
    assert len(made.stdout) > 10_000


@pytest.mark.parametrize(
    ("engine", "cards", "words"),
    [
        ("none", "", "switched off"),
        ("/nowhere/espeak-ng", "", "no engine"),
        ("auto", "--- no soundcards ---\n", "no sound card"),
        ("auto", " 0 [PCH            ]: HDA-Intel\n", "no headphone socket"),
    ],
)
def test_the_doctor_says_what_is_missing(tmp_path: Path, engine: str, cards: str, words: str) -> None:
    file = tmp_path / "cards"
    file.write_text(cards)
    finding = check_speech(engine, "none", file)
    assert (finding.state, words in finding.words) == ("warning", True)
    assert finding.remedy


def test_a_socket_makes_it_whole(tmp_path: Path) -> None:
    file = tmp_path / "cards"
    file.write_text(" 0 [PCH            ]: HDA-Intel\n")
    assert check_speech("auto", "/dev/input/event5", file).state == "ok"
