"""`comptoir setup-pin` prints a line that load_settings takes, and makes nothing of two different PINs."""

import tomllib

import pytest
from typer.testing import CliRunner

from app.cli import run, setup_pin
from app.cli.demo import SETUP_PIN, SETUP_PIN_HASH
from app.device.setup_pin import pin_fits
from app.settings import load_settings


def typing(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    given = iter(answers)
    monkeypatch.setattr(setup_pin, "getpass", lambda _: next(given))


def test_the_printed_lines_are_settings(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    typing(monkeypatch, "135790", "135790")
    setup_pin.setup_pin()
    printed = capsys.readouterr()
    settings = load_settings("kiosk", **tomllib.loads(printed.out))
    assert pin_fits(settings.setup.pin_hash, "135790")
    assert "135790" not in printed.out + printed.err


@pytest.mark.parametrize(
    ("answers", "words"), [(("12345",), "6 to 12 digits"), (("secret",), "digits"), (("135790", "135791"), "same")]
)
def test_what_cannot_be_a_pin_is_refused(
    monkeypatch: pytest.MonkeyPatch, answers: tuple[str, ...], words: str
) -> None:
    typing(monkeypatch, *answers)
    with pytest.raises(setup_pin.PinError, match=words):
        setup_pin.setup_pin()


def test_the_demos_pin_is_the_documented_one_and_no_default() -> None:
    assert pin_fits(SETUP_PIN_HASH, SETUP_PIN)
    assert load_settings("kiosk").setup.pin_hash == ""


def test_the_set_up_can_be_asked_for_at_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    import typer  # noqa: PLC0415 - as the command line does

    asked: list[bool] = []
    monkeypatch.setattr(run, "show", lambda _, *, size, setup: asked.append(setup or bool(size)))
    app = typer.Typer()
    app.command()(run.run)
    assert CliRunner().invoke(app, ["--setup"]).exit_code == 0
    assert CliRunner().invoke(app, []).exit_code == 0
    assert asked == [True, False]
