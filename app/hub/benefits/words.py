"""What the hub writes about benefits, in the customer's language: codes by message, what was not taken off."""

from collections.abc import Iterable

from app.domain.benefits import Refused

CODES = {
    "fr": "{code} est votre code {chain}. Il est valable 5 minutes. Ne le donnez à personne.",
    "en": "{code} is your {chain} code. It works for 5 minutes. Do not give it to anyone.",
    "de": "{code} ist Ihr Code von {chain}. Er gilt 5 Minuten. Geben Sie ihn nicht weiter.",
    "es": "{code} es su código de {chain}. Vale 5 minutos. No se lo dé a nadie.",
    "nl": "{code} is uw code van {chain}. Hij geldt 5 minuten. Geef hem aan niemand.",
    "it": "{code} è il suo codice {chain}. Vale 5 minuti. Non lo dia a nessuno.",
    "ar": "{code} هو رمزكم لدى {chain}، صالح 5 دقائق. لا تعطوه لأحد.",
}
NOT_TAKEN = {
    "fr": "Non déduit\N{NO-BREAK SPACE}: {codes}.",
    "en": "Not taken off: {codes}.",
    "de": "Nicht abgezogen: {codes}.",
    "es": "No descontado: {codes}.",
    "nl": "Niet afgetrokken: {codes}.",
    "it": "Non detratto: {codes}.",
    "ar": "لم يُخصم: {codes}.",
}


def code_words(code: str, chain: str, locale: str) -> str:
    """Return the message with a one-time code of the chain."""
    return _in(CODES, locale).format(code=code, chain=chain)


def not_taken(refused: Iterable[Refused], locale: str) -> str:
    """Return which benefits were not given; empty when all were."""
    codes = ", ".join(item.code or item.kind.value for item in refused)
    return _in(NOT_TAKEN, locale).format(codes=codes) if codes else ""


def _in(words: dict[str, str], locale: str) -> str:
    return words.get(locale.partition("-")[0], words["en"])
