"""What is refused before anybody looks at the meaning of a code.

A code is text from a stranger. Very long text, control characters and characters that hide or
reorder what a person would read (bidirectional overrides, zero-width and other invisible ones,
Unicode Technical Report 36) have no place in any code that the kiosk acts upon.
"""

import re
import unicodedata

MAX_LENGTH = 512
GROUP_SEPARATOR = "\x1d"
"""What a decoder hands out for FNC1 inside a GS1 element string."""

_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]*):")
_WEB = frozenset({"http", "https"})
_EVERYDAY = frozenset({
    "begin", "bitcoin", "ethereum", "facetime", "geo", "lightning", "magnet", "mailto", "market",
    "matmsg", "mecard", "mms", "mmsto", "otpauth", "sip", "sips", "sms", "smsto", "spc", "tel",
    "upi", "urn", "whatsapp", "wifi",
})  # fmt: skip
_DANGEROUS = frozenset({
    "about", "android-app", "blob", "chrome", "chrome-extension", "cmd", "content", "data", "dict",
    "dns", "expect", "feed", "file", "filesystem", "ftp", "ftps", "glob", "gopher", "intent",
    "itms-services", "jar", "ldap", "ldaps", "livescript", "mhtml", "mocha", "moz-extension", "nfs",
    "phar", "php", "powershell", "res", "resource", "rmi", "search-ms", "sftp", "shell", "smb",
    "ssh", "telnet", "vbscript", "view-source", "ws", "wss", "x-apple.systempreferences", "zip",
    "javascript",
})  # fmt: skip
_CATEGORIES = {
    "Cc": "control character",
    "Cf": "invisible or direction-changing character",
    "Cs": "half a character",
    "Co": "private-use character",
    "Cn": "unassigned character",
    "Zl": "line separator",
    "Zp": "paragraph separator",
}
_INVISIBLE = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\ufe00-\ufe0f\uffa0]")
_INVISIBLE_SELECTORS = re.compile("[\U000e0100-\U000e01ef]")


def danger_in(text: str) -> str | None:
    """Return why `text` must not be looked at any further, None when nothing speaks against it.

    Group separators are let through: they belong to GS1 element strings, whose reader asks for
    them to be in the right places.
    """
    if len(text) > MAX_LENGTH:
        return f"longer than {MAX_LENGTH} characters"
    if text.isascii() and text.replace(GROUP_SEPARATOR, "").isprintable():
        return None
    if _INVISIBLE.search(text) or _INVISIBLE_SELECTORS.search(text):
        return "invisible character"
    for character in text:
        if character != GROUP_SEPARATOR and (why := _CATEGORIES.get(unicodedata.category(character))):
            return why
    return None


def scheme_of(text: str) -> str | None:
    """Return the lower-case scheme of an address (`tel` of `tel:12`), None for other text."""
    match = _SCHEME.match(text)
    return match[1].lower() if match else None


def is_web(scheme: str) -> bool:
    """Tell whether `scheme` names a web page."""
    return scheme in _WEB


def is_everyday(scheme: str) -> bool:
    """Tell whether `scheme` is a harmless thing that a phone understands: Wi-Fi, a number..."""
    return scheme in _EVERYDAY


def is_dangerous(scheme: str, text: str) -> bool:
    """Tell whether an address of `scheme` could make a program run, open or fetch something."""
    return scheme in _DANGEROUS or scheme.startswith("ms-") or f"{scheme}://" in text.lower()
