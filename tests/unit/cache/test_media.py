"""Pictures are kept by what they contain, never half, and the folder stays within its bound."""

import hashlib
import os
from pathlib import Path

import pytest

from app.cache.media import MediaStore
from app.domain.errors import DamagedError


def name_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32] + ".webp"


def test_a_picture_is_kept_and_found(tmp_path: Path) -> None:
    media = MediaStore(tmp_path / "media", 1000)
    name = name_of(b"picture")
    assert media.missing([name]) == [name]
    media.put(name, b"picture")
    path = media.path(name)
    assert path is not None
    assert path.read_bytes() == b"picture"
    assert media.missing([name]) == []


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "0" * 32 + ".webp", "x.webp"])
def test_what_is_not_its_name_is_refused(tmp_path: Path, name: str) -> None:
    media = MediaStore(tmp_path / "media", 1000)
    with pytest.raises(DamagedError):
        media.put(name, b"picture")
    assert not any(p.is_file() for p in tmp_path.rglob("*"))


def test_the_longest_unused_goes_first(tmp_path: Path) -> None:
    media = MediaStore(tmp_path / "media", 25)
    names = []
    for n in range(4):
        data = bytes([n]) * 10
        media.put(name_of(data), data)
        path = media.path(name_of(data))
        assert path is not None
        os.utime(path, (n, n))
        names.append(name_of(data))
    assert media.trim() == 2
    assert media.missing(names) == names[:2]
