"""The words of a language are read whole: a program that runs goes on while `make translations` makes the file anew."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app.paths import resource
from app.ui import engine


def test_words_are_there_after_the_file_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "comptoir_de.qm"
    file.write_bytes(resource("translations", "comptoir_de.qm").read_bytes())
    monkeypatch.setattr(engine, "resource", lambda *_: file)
    words = engine.load_translator("de")
    assert words is not None
    file.write_bytes(b"")
    QCoreApplication.installTranslator(words)
    try:
        assert QCoreApplication.translate("SheetPopup", "Close") == "Schließen"
    finally:
        QCoreApplication.removeTranslator(words)


def test_a_file_that_is_none_leaves_the_words_of_the_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken.qm").write_bytes(b"not words at all")
    for file in (tmp_path / "broken.qm", tmp_path / "missing.qm"):
        monkeypatch.setattr(engine, "resource", lambda *_, file=file: file)
        assert engine.load_translator("de") is None
