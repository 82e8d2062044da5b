"""`comptoir gs1` says of each text whether it is valid GS1, in one line, and never stumbles over what it is given."""

import io
import json
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

import pytest

from app.cli import main
from app.cli.gs1 import check

G = "09521000004177"
FIELDS = ["text", "valid", "kind", "gtin", "ais", "canonical", "reason"]


@dataclass(frozen=True)
class Told:
    """What a run printed and its exit status."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.split("\n")[:-1]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    def started(*words: str, given: bytes = b"") -> Told:
        monkeypatch.setattr("sys.argv", ["comptoir", "gs1", *words])
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
        status = main()
        told = capsys.readouterr()
        return Told(status, told.out, told.err)

    return started


def test_each_text_is_one_line_of_json_with_the_same_fields(run: Any) -> None:
    told = run("--json", f"https://example.org/01/{G}/10/A?17=271231", f"(01){G}(21)S", "9521000004177")
    assert told.status == 0
    assert [list(line) for line in told.lines] == [FIELDS] * 3
    assert [line["kind"] for line in told.lines] == ["digital-link", "element-string", "gtin"]
    assert {line["gtin"] for line in told.lines} == {G}
    assert told.lines[0]["ais"] == {"01": G, "10": "A", "17": "271231"}
    assert told.lines[0]["canonical"] == f"https://id.gs1.org/01/{G}/10/A?17=271231"


def test_one_refused_text_is_status_1_and_says_why(run: Any) -> None:
    told = run(f"(01){G}", "https://example.org/01/9521000004177", "hello", "--json")
    assert told.status == 1
    assert [line["valid"] for line in told.lines] == [True, False, False]
    assert [line["kind"] for line in told.lines] == ["element-string", "digital-link", None]
    refused = told.lines[1]
    assert (refused["gtin"], refused["ais"], refused["canonical"]) == (None, {}, None)
    assert "14 digits" in refused["reason"]


def test_without_json_a_person_reads_a_row(run: Any) -> None:
    told = run("9521000004177", "hello\nworld")
    assert told.out.split("\n")[0].split()[:3] == ["valid", "gtin", G]
    assert told.out.split("\n")[1].startswith("refused  -")
    assert len(told.out.split("\n")) == 3


@pytest.mark.parametrize("text", ["-hello", "--help me", "-1", "--", "", " ", "\x1d", "\udcff", "<é>", "%s", "a" * 600])
def test_odd_texts_are_refused_and_no_usage_error(run: Any, text: str) -> None:
    told = run("--json", "x", text)
    assert told.status == 1
    assert all(not line["valid"] for line in told.lines)


def test_standard_input_gives_one_text_a_line(run: Any) -> None:
    told = run("--json", "-", given=f"9521000004177\r\n\n]C101{G}10A\x1d21B\n\xff".encode("latin-1"))
    assert [line["text"] for line in told.lines] == ["9521000004177", "", f"]C101{G}10A\x1d21B", "\udcff"]
    assert [line["valid"] for line in told.lines] == [True, False, True, False]


def test_standard_input_by_its_option_comes_after_the_texts(run: Any) -> None:
    told = run("95210049", "--stdin", "--json", given=b"614141999996\n")
    assert [line["gtin"] for line in told.lines] == ["00000095210049", "00614141999996"]


def test_nothing_to_check_is_a_usage_error(run: Any) -> None:
    told = run("--json")
    assert (told.status, told.out) == (2, "")


@pytest.mark.parametrize(
    "typed",
    [f"^01{G}10A^21B", rf"\x1d01{G}10A\x1d21B", rf"01{G}10A\X1D21B", f"]d201{G}10A{{GS}}21B", f"01{G}10A{{gs}}21B"],
)
def test_fnc1_can_be_typed(typed: str) -> None:
    line = check(typed)
    assert (line["text"], line["ais"]) == (typed, {"01": G, "10": "A", "21": "B"})


def test_a_caret_is_fnc1_only_in_a_text_that_begins_with_one() -> None:
    assert not check(f"]d201{G}10A^21B")["valid"]


def test_it_imports_neither_screens_nor_decoders() -> None:
    program = "import sys, app.cli.gs1; print(*{'cv2', 'zxingcpp', 'numpy', 'PySide6', 'tapirscan'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == ""
