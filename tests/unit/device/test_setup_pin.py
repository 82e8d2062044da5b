"""Only the PIN opens the set-up; guessing takes longer and longer, and pulling the plug does not help."""

import json
from pathlib import Path

import pytest

from app.device.setup_pin import FILE, Answer, SetupLock, hash_pin, is_pin, pin_fits

PIN, WRONG = "246810", "000000"


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        """Start anywhere."""
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def pin_hash() -> str:
    return hash_pin(PIN)


def test_a_hash_fits_its_pin_and_no_other(pin_hash: str) -> None:
    assert pin_hash.startswith("$argon2id$")
    assert PIN not in pin_hash
    assert pin_fits(pin_hash, PIN)
    assert not pin_fits(pin_hash, WRONG)
    assert pin_hash != hash_pin(PIN)


@pytest.mark.parametrize("text", ["", "$argon2id$", "$argon2id$v=19$m=65536", "é", "x" * 500])
def test_what_is_no_hash_fits_nothing(text: str) -> None:
    assert not pin_fits(text, PIN)
    assert not pin_fits(text, "")


@pytest.mark.parametrize(("text", "good"), [(PIN, True), ("12345", False), ("1" * 13, False), ("12345a", False)])
def test_a_pin_is_six_to_twelve_digits(text: str, *, good: bool) -> None:
    assert is_pin(text) is good
    assert not is_pin("٢٤٦٨١٠")


def test_five_wrong_ones_lock_for_a_minute_then_for_two(tmp_path: Path, pin_hash: str) -> None:
    clock = Clock()
    lock = SetupLock(tmp_path, clock)
    answers = [lock.enter(pin_hash, WRONG) for _ in range(5)]
    assert answers == [*(Answer("wrong", left) for left in (4, 3, 2, 1)), Answer("locked", 60)]
    clock.now += 30
    assert lock.enter(pin_hash, PIN) == Answer("locked", 30)
    clock.now += 30
    assert lock.enter(pin_hash, WRONG) == Answer("locked", 120)
    clock.now += 120
    assert lock.enter(pin_hash, PIN) == Answer("open")
    assert lock.enter(pin_hash, WRONG) == Answer("wrong", 4)


def test_a_restart_gives_no_new_tries_and_begins_the_wait_anew(tmp_path: Path, pin_hash: str) -> None:
    lock = SetupLock(tmp_path, Clock())
    for _ in range(5):
        lock.enter(pin_hash, WRONG)
    clock = Clock()
    again = SetupLock(tmp_path, clock)
    assert again.enter(pin_hash, PIN) == Answer("locked", 60)
    clock.now += 60
    assert again.enter(pin_hash, PIN) == Answer("open")
    assert SetupLock(tmp_path).wait_s() == 0


def test_the_try_is_on_the_disk_before_the_pin_is_looked_at(
    tmp_path: Path, pin_hash: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []

    def look(*_: str) -> bool:
        seen.append(json.loads((tmp_path / FILE).read_text(encoding="utf-8"))["failures"])
        return False

    monkeypatch.setattr("app.device.setup_pin.pin_fits", look)
    lock = SetupLock(tmp_path)
    lock.enter(pin_hash, PIN)
    lock.enter(pin_hash, PIN)
    assert seen == [1, 2]


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"failures": "many"}', b"\xff"])
def test_a_damaged_count_is_not_taken_for_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert SetupLock(tmp_path).wait_s() == 60


def test_a_folder_that_cannot_be_written_still_counts(tmp_path: Path, pin_hash: str) -> None:
    folder = tmp_path / "folder"
    lock = SetupLock(folder, Clock())
    folder.touch()
    assert [lock.enter(pin_hash, WRONG).left for _ in range(5)] == [4, 3, 2, 1, 60]
    assert lock.enter(pin_hash, PIN).kind == "locked"


def test_no_file_holds_a_pin(tmp_path: Path, pin_hash: str) -> None:
    lock = SetupLock(tmp_path)
    lock.enter(pin_hash, WRONG)
    lock.enter(pin_hash, PIN)
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert PIN.encode() not in content
    assert WRONG.encode() not in content
