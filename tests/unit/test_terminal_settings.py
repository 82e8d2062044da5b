"""What the set-up page saved is in force after a restart; a damaged file costs nothing but what was in it."""

from pathlib import Path
from typing import Any

import pytest

from app.device import own_settings
from app.device.health import check_own_settings
from app.settings import CameraSection, ConfigError, RegionSection, Settings, load_settings

FILE, ASIDE = "terminal.toml", "terminal.toml.damaged"
REGION = {"x": 0.1, "y": 0.2, "width": 0.5, "height": 0.6}


def load(folder: Path, **over: Any) -> Settings:
    return load_settings("kiosk", data_dir=str(folder), **over)


def test_what_is_saved_lies_over_the_machines_file_and_under_variables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = tmp_path / "machine.toml"
    machine.write_text('[camera]\nsource = "1"\nwidth = 640\nrotation = 180\n', encoding="utf-8")
    monkeypatch.setenv("COMPTOIR_CONFIG", str(machine))
    own_settings.save(tmp_path, {"camera": {"width": 1280, "rotation": 90, "region": REGION, "exposure": 80.0}})
    monkeypatch.setenv("COMPTOIR_CAMERA__ROTATION", "270")
    camera = load(tmp_path, camera={"mirror": True}).camera
    assert (camera.source, camera.width, camera.rotation, camera.mirror) == ("1", 1280, 270, True)
    assert (camera.region.model_dump(), camera.exposure) == (REGION, 80.0)


def test_the_data_folder_of_a_variable_or_a_file_is_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_settings.save(tmp_path / "a", {"camera": {"source": "a"}})
    own_settings.save(tmp_path / "b", {"camera": {"source": "b"}})
    machine = tmp_path / "machine.toml"
    machine.write_text(f'data_dir = "{(tmp_path / "a").as_posix()}"\n', encoding="utf-8")
    monkeypatch.setenv("COMPTOIR_CONFIG", str(machine))
    assert load_settings("kiosk").camera.source == "a"
    monkeypatch.setenv("COMPTOIR_DATA_DIR", str(tmp_path / "b"))
    assert load_settings("kiosk").camera.source == "b"


def test_saving_again_keeps_what_was_not_changed(tmp_path: Path) -> None:
    own_settings.save(tmp_path, {"camera": {"source": 'C:\\"odd" Ünïcode\x7f\n', "mirror": True}})
    own_settings.save(tmp_path, {"camera": {"mirror": False, "region": REGION}})
    camera = load(tmp_path).camera
    assert camera == CameraSection(source='C:\\"odd" Ünïcode\x7f\n', mirror=False, region=RegionSection(**REGION))
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def test_only_what_differs_is_saved() -> None:
    before, after = CameraSection(), CameraSection(width=640, region=RegionSection(**REGION))
    assert own_settings.changes(before.model_dump(), after.model_dump()) == {"width": 640, "region": REGION}


@pytest.mark.parametrize(
    "content",
    [
        b"[camera\n",
        b"\x00" * 200,
        b"\xff\xfe[camera]\n",
        b"[camera]\nrotation = 45\n",
        b"[camera]\nwidth = 'wide'\n",
        b"camera = 3\n",
        b"[camera.region]\nx = 0.9\nwidth = 0.9\n",
    ],
)
def test_a_damaged_file_is_set_aside_and_the_start_goes_on(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert load(tmp_path).camera == CameraSection()
    assert not (tmp_path / FILE).exists()
    assert (tmp_path / ASIDE).read_bytes() == content
    finding = check_own_settings(tmp_path)
    assert (finding.state, bool(finding.remedy)) == ("warning", True)
    assert load(tmp_path).camera == CameraSection()
    own_settings.save(tmp_path, {"camera": {"rotation": 90}})
    assert load(tmp_path).camera.rotation == 90


@pytest.mark.parametrize("text", ["[camera]\nrotatoin = 90\n", "[hub]\nurl = 'http://x'\n", "data_dir = '/x'\n"])
def test_an_unknown_key_stops_the_start_as_elsewhere(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=FILE):
        load(tmp_path)
    assert (tmp_path / FILE).exists()


def test_an_empty_file_is_no_damage(tmp_path: Path) -> None:
    (tmp_path / FILE).touch()
    assert load(tmp_path).camera == CameraSection()
    assert check_own_settings(tmp_path).state == "ok"


@pytest.mark.parametrize(
    ("camera", "word"),
    [
        ({"rotation": 45}, "rotation"),
        ({"rotation": "left"}, "rotation"),
        ({"width": 20}, "width"),
        ({"height": 100_000}, "height"),
        ({"frames_per_second": 0}, "frames_per_second"),
        ({"exposure": "often"}, "exposure"),
        ({"exposure": float("nan")}, "exposure"),
        ({"region": {"x": 0.5}}, "region"),
        ({"region": {"width": 0.01}}, "region.width"),
        ({"region": {"x": -0.1}}, "region.x"),
    ],
)
def test_a_value_that_cannot_be_used_is_named(tmp_path: Path, camera: dict[str, Any], word: str) -> None:
    with pytest.raises(ConfigError, match=f"camera.{word}"):
        load(tmp_path, camera=camera)


def test_numbers_of_variables_are_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"ROTATION": "90", "EXPOSURE": "78", "REGION__X": "0.5", "REGION__WIDTH": "0.5"}.items():
        monkeypatch.setenv(f"COMPTOIR_CAMERA__{name}", value)
    camera = load(tmp_path).camera
    assert (camera.rotation, camera.exposure, camera.region.x) == (90, 78.0, 0.5)


@pytest.mark.parametrize("text", ["246810", "$2b$12$abc", "$argon2id$ x"])
def test_a_pin_is_never_taken_for_its_hash(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigError, match=r"setup\.pin_hash"):
        load(tmp_path, setup={"pin_hash": text})
