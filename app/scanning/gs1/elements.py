r"""GS1 element strings: `0109521234543213` `10LOT<FNC1>` `17271231`, as carriers and people write them.

Decoders hand out FNC1 as the group separator (U+001D). The form for people has brackets, `(01)09521234543213(10)LOT`,
with `\(` for a bracket inside a value. Sources: GS1 General Specifications, 7.8, and the behaviour of the GS1 Syntax
Engine with its defaults.
"""

from collections.abc import Iterator

from app.scanning.gs1.checks import require_meaning
from app.scanning.gs1.errors import refuse
from app.scanning.gs1.identifiers import Identifier, identifier, identifier_at
from app.scanning.gs1.rules import require_together
from app.scanning.screening import GROUP_SEPARATOR


def read_elements(text: str) -> dict[str, str]:
    """Return identifiers and values of element strings, without FNC1 or symbology identifier in front.

    An identifier may come again with the same value, as when two symbols of one label are read together. Raises
    Gs1Error for an element that is wrong, or that does not go with the others.
    """
    return _checked(_raw(text))


def read_bracketed(text: str) -> dict[str, str]:
    """Return identifiers and values of element strings with brackets around the identifiers; raises Gs1Error."""
    return _checked(_unbracketed(text))


def _checked(elements: Iterator[tuple[Identifier, str]]) -> dict[str, str]:
    ais: dict[str, str] = {}
    for found, value in elements:
        found.require_form(value)
        require_meaning(found.ai, value)
        if ais.setdefault(found.ai, value) != value:
            refuse(f"AI ({found.ai}) is there more than once, with different values")
    if not ais:
        refuse("there is no element")
    require_together(ais)
    return ais


def _raw(text: str) -> Iterator[tuple[Identifier, str]]:
    while text:
        found = identifier_at(text)
        if found is None:
            refuse("where an application identifier should begin there is none")
        before, separator, after = text[len(found.ai) :].partition(GROUP_SEPARATOR)
        if found.separated:
            yield found, before
            text = after
        else:  # of predefined length: no FNC1 is needed, one is tolerated
            yield found, before[: found.longest]
            rest = before[found.longest :]
            text = f"{rest}{separator}{after}" if rest else after


def _unbracketed(text: str) -> Iterator[tuple[Identifier, str]]:
    while text:
        ai, bracket, rest = text.removeprefix("(").partition(")")
        found = identifier(ai) if bracket and text.startswith("(") else None
        if found is None:
            refuse("what stands in the brackets is not an application identifier")
        value, text = _to_bracket(rest)
        yield found, value


def _to_bracket(text: str) -> tuple[str, str]:
    r"""Return the value up to the next bracket that is not written `\(`, and the rest from that bracket on."""
    value = ""
    while True:
        before, bracket, after = text.partition("(")
        if not bracket or not before.endswith("\\"):
            return value + before, bracket + after
        value += before[:-1] + bracket
        text = after
