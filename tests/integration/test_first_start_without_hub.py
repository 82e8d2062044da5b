"""A terminal whose hub cannot be reached at first start says so, keeps trying, and comes alive by itself."""

from pathlib import Path

from app.cli.relay import Relay
from tests.chain import Chain
from tests.integration.terminals import running, wait


def test_comes_alive_by_itself(chain: Chain, tmp_path: Path) -> None:
    with Relay(chain.hub.port) as wire:
        wire.cut()
        hub = {"url": wire.url, "enrolment_code": chain.code()}
        with running(chain.terminal_settings(tmp_path / "kiosk", hub=hub)) as terminal:
            wait(lambda: terminal.sync.rounds >= 2, "a second attempt")
            assert not terminal.sync.status.online
            assert not terminal.sync.status.ready
            wire.mend()
            wait(lambda: terminal.sync.status.ready, "the range")
            assert terminal.context.identity is not None


def test_a_used_code_is_refused_in_a_word(chain: Chain, tmp_path: Path) -> None:
    code = chain.code()
    with running(chain.terminal_settings(tmp_path / "first", hub={"enrolment_code": code})) as first:
        wait(lambda: first.sync.status.enrolled, "enrolment")
    with running(chain.terminal_settings(tmp_path / "second", hub={"enrolment_code": code})) as second:
        wait(lambda: second.sync.status.reason == "enrolment_code", "the refusal")
        assert not second.sync.status.enrolled
