"""Settings come from files, variables and the command line, in this order; a wrong key stops the start, in words."""

from pathlib import Path

import pytest

from app.settings import ConfigError, load_settings


def test_profiles_lie_over_the_default() -> None:
    assert load_settings("kiosk").idle.after_s == 60
    assert load_settings("tablet").idle.after_s == 240


def test_the_machines_file_wins_over_the_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "machine.toml"
    file.write_text('[idle]\nafter_s = 99\n[hub]\nurl = "http://hub.example:1"\n', encoding="utf-8")
    monkeypatch.setenv("COMPTOIR_CONFIG", str(file))
    settings = load_settings("kiosk")
    assert (settings.idle.after_s, settings.idle.warning_s, settings.hub.url) == (99, 20, "http://hub.example:1")


def test_variables_win_over_files_and_arguments_over_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPTOIR_HUB__URL", "http://variable.example:1")
    monkeypatch.setenv("COMPTOIR_HUB__TIMEOUT_S", "7")
    assert load_settings("kiosk").hub.url == "http://variable.example:1"
    over = load_settings("kiosk", hub={"url": "http://argument.example:1"})
    assert (over.hub.url, over.hub.timeout_s) == ("http://argument.example:1", 7)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[idle]\nafter = 3\n", ["machine.toml", "idle.after", "idle.after_s"]),
        ("profil = 'kiosk'\n", ["machine.toml", "profil", "profile"]),
        ("[sync]\nxyzzy = 1\n", ["sync.xyzzy", "poll_s"]),
        ("[idle]\nwarning_s = 5\n", ["machine.toml", "idle.warning_s", "5"]),
        ("[idle\n", ["machine.toml"]),
    ],
)
def test_a_wrong_key_or_value_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, words: list[str]
) -> None:
    file = tmp_path / "machine.toml"
    file.write_text(text, encoding="utf-8")
    monkeypatch.setenv("COMPTOIR_CONFIG", str(file))
    with pytest.raises(ConfigError) as caught:
        load_settings("kiosk")
    assert all(word in str(caught.value) for word in words), str(caught.value)


def test_a_wrong_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPTOIR_SYNC__POL_S", "3")
    with pytest.raises(ConfigError, match=r"COMPTOIR_SYNC__POL_S.*COMPTOIR_SYNC__POLL_S"):
        load_settings("kiosk")


def test_an_unknown_profile_is_told_which_there_are() -> None:
    with pytest.raises(ConfigError, match="kiosk, tablet"):
        load_settings("till")
