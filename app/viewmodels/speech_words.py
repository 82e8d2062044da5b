"""What is said of a thing on the screen: its name, what kind of thing it is, its value and its state, in words.

A thing comes as a `Heard`, read from the accessibility tree; the words come from the translator that is installed.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.device.speech import Utterance

CONTEXT: Final = "Speech"
BUTTON, TOGGLE, CHOICE, FIELD, SECRET = "button", "toggle", "choice", "field", "secret"
HEADING, TEXT, PICTURE, ALERT, PROGRESS = "heading", "text", "picture", "alert", "progress"
OPERABLE: Final = frozenset({BUTTON, TOGGLE, CHOICE, FIELD, SECRET})

KINDS: Final = {
    BUTTON: QT_TRANSLATE_NOOP("Speech", "button"),
    TOGGLE: QT_TRANSLATE_NOOP("Speech", "switch"),
    CHOICE: QT_TRANSLATE_NOOP("Speech", "choice"),
    FIELD: QT_TRANSLATE_NOOP("Speech", "field"),
    SECRET: QT_TRANSLATE_NOOP("Speech", "masked field"),
    HEADING: QT_TRANSLATE_NOOP("Speech", "heading"),
    PICTURE: QT_TRANSLATE_NOOP("Speech", "picture"),
    PROGRESS: QT_TRANSLATE_NOOP("Speech", "progress"),
}
ON = QT_TRANSLATE_NOOP("Speech", "on")
OFF = QT_TRANSLATE_NOOP("Speech", "off")
CHOSEN = QT_TRANSLATE_NOOP("Speech", "chosen")
NOT_CHOSEN = QT_TRANSLATE_NOOP("Speech", "not chosen")
EMPTY = QT_TRANSLATE_NOOP("Speech", "empty")
FILLED = QT_TRANSLATE_NOOP("Speech", "filled in, not said aloud")
UNAVAILABLE = QT_TRANSLATE_NOOP("Speech", "not available now")
DOT = QT_TRANSLATE_NOOP("Speech", "dot")
DELETED = QT_TRANSLATE_NOOP("Speech", "deleted")
SPACE = QT_TRANSLATE_NOOP("Speech", "space")
SPEECH_ON = QT_TRANSLATE_NOOP("Speech", "Speech is on.")
PRIVATE = QT_TRANSLATE_NOOP("Speech", "Headphones are plugged in: only you can hear this.")
OTHERS_HEAR = QT_TRANSLATE_NOOP("Speech", "Others can hear this. Plug headphones in to listen alone.")
EXPLORE = QT_TRANSLATE_NOOP("Speech", "Touch something to hear it, touch it again to use it.")
SECONDS_LEFT = QT_TRANSLATE_NOOP("Speech", "%1 seconds left. Touch the screen or press a key to continue.")
NOTHING = QT_TRANSLATE_NOOP("Speech", "Nothing here.")


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing on the screen.

    `on` is None for what is neither on nor off; `language` is empty for the interface's own; a `personal` thing is not
    said aloud while others can hear.
    """

    kind: str
    name: str
    value: str = ""
    detail: str = ""
    on: bool | None = None
    enabled: bool = True
    language: str = ""
    personal: bool = False


def said(text: object, value: str = "") -> str:
    """Return one of the texts above in the language of the interface."""
    return QCoreApplication.translate(CONTEXT, str(text)).replace("%1", value)


def utterances(thing: Heard, locale: str, *, aloud: bool) -> list[Utterance]:
    """Return what to say of a thing; its name may be in another language than the words about it.

    `aloud` tells that personal things may be said, because nobody else hears, or because the person wished so.
    """
    name = thing.name if aloud or not _hidden(thing) else said(DOT if thing.kind == BUTTON else FILLED)
    about = ", ".join(_about(thing, aloud=aloud))
    if thing.language and thing.language != locale:
        return [piece for piece in (Utterance(name, thing.language), Utterance(about, locale)) if piece.text]
    return [Utterance(". ".join(part for part in (_closed(name, about), _detail(thing)) if part), locale)]


def echo(before: str, after: str, *, masked: bool) -> str:
    """Return what to say when the text of a field changed: what was added, or that something is gone."""
    if len(after) < len(before):
        return said(DELETED)
    added = after.removeprefix(before)
    if masked:
        return " ".join([said(DOT)] * len(added))
    return said(SPACE) if added == " " else added


def _hidden(thing: Heard) -> bool:
    """Tell whether even the name of a thing is personal: a line that shows what was typed, a key of a secret number."""
    return thing.personal and thing.kind not in {FIELD, SECRET, TOGGLE, CHOICE}


def _closed(name: str, about: str) -> str:
    name = name.strip()
    return ", ".join(part for part in (name[:1] + name[1:].rstrip("."), about) if part)


def _detail(thing: Heard) -> str:
    return thing.detail.strip()


def _about(thing: Heard, *, aloud: bool) -> list[str]:
    parts = [said(KINDS[thing.kind])] if thing.kind in KINDS else []
    if thing.kind in {FIELD, SECRET}:
        parts.append(_value(thing, aloud=aloud))
    elif thing.value and thing.value != thing.name:
        parts.append(thing.value)
    if thing.on is not None:
        words = (ON, OFF) if thing.kind == TOGGLE else (CHOSEN, NOT_CHOSEN)
        parts.append(said(words[0] if thing.on else words[1]))
    if not thing.enabled:
        parts.append(said(UNAVAILABLE))
    return [part for part in parts if part]


def _value(thing: Heard, *, aloud: bool) -> str:
    if not thing.value:
        return "" if thing.kind == SECRET else said(EMPTY)
    if thing.kind == SECRET:
        return " ".join([said(DOT)] * len(thing.value))
    return thing.value if aloud or not thing.personal else said(FILLED)
