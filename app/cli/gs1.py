r"""`comptoir gs1 TEXT...`: whether texts are valid GS1, what is wrong if not, and what they say.

With `--json`, one line of JSON a text: `{"text", "valid", "kind", "gtin", "ais", "canonical", "reason"}`; of a refused
text `kind` is what it was taken for (null for nothing of GS1's), `ais` is empty and `reason` names the rule. Exit
status 1 when some text is refused.

FNC1 is hard to type: `\x1d`, `{GS}`, and `^` in a text that begins with `^`, stand for it.
"""

import json
import re
import sys
from collections.abc import Iterator
from typing import Annotated, Any

import typer

from app.cli import QUIET
from app.scanning.gs1 import Gs1Error, form_of, read_gs1
from app.scanning.screening import GROUP_SEPARATOR

Line = dict[str, Any]

app = typer.Typer(**QUIET)

_STDIN = "-"
_SHOWN = 60
_TYPED_FNC1 = re.compile(r"\\x1d|\{GS\}", re.IGNORECASE)


@app.command(context_settings={"ignore_unknown_options": True})
def gs1(
    texts: Annotated[
        list[str] | None, typer.Argument(metavar="TEXT...", help="Texts of codes; - reads one text a line.")
    ] = None,
    *,
    json_: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    stdin: Annotated[bool, typer.Option("--stdin", help="Read one text a line from standard input.")] = False,
) -> None:
    """Check GS1 Digital Links, element strings and GTINs; nothing in a text is ever opened."""
    given = [*(texts or ()), *((_STDIN,) if stdin else ())]
    if not given:
        raise typer.BadParameter("give a text, or - for standard input")  # noqa: EM101, TRY003 - a usage line
    refused = False
    for text in _each(given):
        line = check(text)
        refused = refused or not line["valid"]
        typer.echo(json.dumps(line, ensure_ascii=True) if json_ else _in_words(line))
    if refused:
        raise typer.Exit(1)


def check(text: str) -> Line:
    """Return what `--json` prints for `text`, in which FNC1 may be typed."""
    meant = _with_fnc1(text)
    try:
        reading = read_gs1(meant)
    except Gs1Error as error:
        said: Line = {"kind": form_of(meant), "gtin": None, "ais": {}, "canonical": None, "reason": str(error)}
        return {"text": text, "valid": False, **said}
    said = {"kind": reading.kind, "gtin": reading.gtin, "ais": dict(reading.ais), "canonical": reading.canonical}
    return {"text": text, "valid": True, **said, "reason": None}


def _each(given: list[str]) -> Iterator[str]:
    for text in given:
        if text == _STDIN:
            yield from _lines()
        else:
            yield text


def _lines() -> Iterator[str]:
    """Yield the lines of standard input; only LF ends one, since GS is a line end for Python."""
    for line in sys.stdin.buffer:
        yield line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", "surrogateescape")


def _with_fnc1(text: str) -> str:
    typed = _TYPED_FNC1.sub(GROUP_SEPARATOR, text)
    return typed.replace("^", GROUP_SEPARATOR) if typed.startswith("^") else typed


def _in_words(line: Line) -> str:
    """Return one row: verdict, kind, GTIN, canonical form or reason, the text (escaped and cut)."""
    text = line["text"].encode("unicode_escape").decode("ascii")
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
    verdict = "valid" if line["valid"] else "refused"
    said = line["canonical"] or line["reason"] or "-"
    return f"{verdict:<9}{line['kind'] or '-':<16}{line['gtin'] or '-':<16}{said}  <- {shown}"
