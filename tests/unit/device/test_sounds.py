"""A sound begins at once, one at a time, and never stands in anybody's way."""

import wave
from pathlib import Path

import pytest

from app.device.sounds import ProgramPlayer, Silent, find_player
from app.paths import resource


def player(folder: Path, script: str) -> ProgramPlayer:
    """A player whose program is a script that writes down what it is asked to play."""
    program = folder / "aplay"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return ProgramPlayer(str(program))


def test_the_file_is_played_quietly(tmp_path: Path) -> None:
    made = player(tmp_path, f'echo "$@" > {tmp_path}/asked')
    made.play(Path("scan.wav"))
    assert made._playing is not None
    made._playing.wait(10)
    assert (tmp_path / "asked").read_text() == "-q scan.wav\n"


def test_one_at_a_time(tmp_path: Path) -> None:
    made = player(tmp_path, "exec sleep 60")
    made.play(Path("scan.wav"))
    first = made._playing
    made.play(Path("error.wav"))
    assert made._playing is first
    made.close()
    assert first is not None
    assert first.returncode is not None


def test_a_program_that_is_gone_is_no_trouble(tmp_path: Path) -> None:
    ProgramPlayer(str(tmp_path / "none")).play(Path("scan.wav"))


def test_a_machine_without_a_program_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert isinstance(find_player(), Silent)


@pytest.mark.parametrize("name", ["scan", "key", "error"])
def test_each_sound_is_short(name: str) -> None:
    with wave.open(str(resource("sounds", f"{name}.wav"))) as file:
        assert 0.01 < file.getnframes() / file.getframerate() < 0.4
