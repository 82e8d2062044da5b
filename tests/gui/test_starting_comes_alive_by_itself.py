"""A terminal without its range says what happens, goes on trying, and opens by itself."""

from pathlib import Path

from app.sync.loop import SyncStatus
from tests.chain import Chain
from tests.gui.stage import Stage, stage


def words(made: Stage) -> str:
    return made.pilot.text("startingWords", "title")


def test_each_situation_has_its_words(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, locale="en", sync={"poll_s": 60, "retry_s": 60}) as made:
        session = made.model("Session")
        session.set_status(SyncStatus())
        waiting = words(made)
        session.set_status(SyncStatus(enrolled=True, online=True, done=1, wanted=4))
        filling = words(made)
        made.pilot.need("startingProgress")
        session.set_status(SyncStatus(online=True, reason="code_used"))
        refused = words(made)
        assert len({waiting, filling, refused}) == 3
        assert "code_used" in made.pilot.text("startingWords", "sentence")
        for reason, side in (("hub_older", "software on the server"), ("terminal_older", "software on this device")):
            session.set_status(SyncStatus(reason=reason))
            assert f"For staff: the {side} is too old" in made.pilot.text("startingWords", "sentence")
        session.set_status(SyncStatus(enrolled=True, ready=True, online=True))
        made.pilot.need("wake")
