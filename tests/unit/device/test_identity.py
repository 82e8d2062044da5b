"""The identity is kept whole, for its user only; a damaged one is told with what to do."""

import stat
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from app.device import identity
from app.domain.errors import DamagedError
from app.wire.enrolment import Enrolled
from app.wire.identity import from_answer
from app.wire.signing import decode, encode

ANSWER = Enrolled(
    terminal_id="t-1",
    serial=1,
    store_id="chambray",
    zone="fr",
    group="g",
    order_prefix="MM",
    seal_key="AA==",
    feed_key="AA==",
)


def test_kept_and_found_again(tmp_path: Path) -> None:
    key = SigningKey.generate()
    made = from_answer(key, ANSWER)
    assert identity.load(tmp_path) is None
    identity.save(tmp_path, made)
    assert identity.load(tmp_path) == made
    assert stat.S_IMODE((tmp_path / identity.FILE).stat().st_mode) == 0o600
    assert encode(bytes(made.signing_key.verify_key)) == encode(bytes(key.verify_key))
    assert decode(made.seed) == bytes(key)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"terminal_id": "t"}'])
def test_a_damaged_identity_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / identity.FILE).write_text(text, encoding="utf-8")
    with pytest.raises(DamagedError, match="enrol"):
        identity.load(tmp_path)
