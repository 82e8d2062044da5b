"""Where the system has no browser these tests fail with the packages to install; they are never left out."""

from pathlib import Path

import pytest

from tests.web.browser import browsing


def test_a_missing_browser_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(AssertionError, match=r"test-packages\.txt: chromium, chromium-driver"), browsing("", tmp_path):
        pass
