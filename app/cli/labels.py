"""`comptoir labels`: shelf labels and loyalty cards as sheets to print: PDF, SVG or PNG.

What they say comes from this terminal's own copy of the range, with or without the network.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from app.cache import connection
from app.cache.reading import Reading
from app.device import identity
from app.domain.errors import InvalidInputError
from app.domain.labels import (
    CARD_FORMAT,
    FORMATS,
    SHELF_FORMAT,
    LoyaltyCard,
    SheetFormat,
    ShelfLabel,
    following_cards,
    sheet_format,
    sheets,
)
from app.services.labels import Wanted, loyalty_cards, shelf_labels
from app.services.shop import Shop
from app.settings import Settings, load_settings

OUT = Path("labels.pdf")
PRODUCT = "GTIN, reference (SKU), or id of a product or variant; may be repeated."
CATEGORY = "Id or name: what the store keeps of it and of everything below it; may be repeated."
CARDS_FROM = "Number of the first of --count cards; the last of 13 digits is their check digit."


def labels(  # noqa: PLR0913, PLR0917 - every option of the command
    product: Annotated[list[str] | None, typer.Option(metavar="GTIN", help=PRODUCT)] = None,
    category: Annotated[list[str] | None, typer.Option(help=CATEGORY)] = None,
    all_: Annotated[bool, typer.Option("--all", help="Everything that the store keeps.")] = False,  # noqa: FBT002
    store: Annotated[str, typer.Option(help="Another store with the same prices; this terminal's own.")] = "",
    card: Annotated[list[str] | None, typer.Option(metavar="NUMBER", help="A loyalty card; may be repeated.")] = None,
    cards_from: Annotated[str, typer.Option(metavar="NUMBER", help=CARDS_FROM)] = "",
    count: Annotated[int, typer.Option(min=1, max=5000, help="How many cards, with --cards-from.")] = 1,
    quantity: Annotated[int, typer.Option(min=1, max=500, help="Copies of each label.")] = 1,
    skip: Annotated[int, typer.Option(min=0, help="Places of the first sheet that are used up.")] = 0,
    format_: Annotated[str, typer.Option("--format", help=f"See --list-formats; {SHELF_FORMAT}.")] = "",
    list_formats: Annotated[bool, typer.Option("--list-formats", help="List the sheets.")] = False,  # noqa: FBT002
    out: Annotated[Path, typer.Option(help="FILE.pdf, .svg or .png; several pictures are numbered.")] = OUT,
    dpi: Annotated[int, typer.Option(min=100, max=1200, help="Resolution of a PNG.")] = 300,
    offset_x: Annotated[float, typer.Option(help="Millimetres to the right, where the printer is off.")] = 0.0,
    offset_y: Annotated[float, typer.Option(help="Millimetres down.")] = 0.0,
    locale: Annotated[str, typer.Option(help="Language of the labels; this terminal's.")] = "",
    profile: Annotated[str, typer.Option(help="Profile of kiosk_config/profiles.")] = "",
    data_dir: Annotated[Path | None, typer.Option(help="The terminal's folder.")] = None,
) -> None:
    """Print shelf labels and loyalty cards on sheets of labels."""
    if list_formats:
        _list()
        return
    settings = load_settings(profile, **({"data_dir": str(data_dir)} if data_dir else {}))
    locale = locale or settings.locale
    wanted = Wanted(tuple(product or ()), tuple(category or ()), all_, quantity)
    numbers = [*(card or ()), *(following_cards(cards_from, count) if cards_from else ())]
    shelf = bool(wanted.products or wanted.categories or wanted.everything)
    if shelf == bool(numbers):
        message = "say what to print: --product, --category or --all, or --card or --cards-from, not both kinds at once"
        raise InvalidInputError(message)
    sheet = sheet_format(format_ or (SHELF_FORMAT if shelf else CARD_FORMAT))
    now = datetime.now().astimezone()
    items = _shelf(settings, store, locale, wanted, now) if shelf else _cards(settings, numbers, quantity)
    pages = sheets(items, sheet, skip=skip, offset_x=offset_x, offset_y=offset_y)
    for path in _write(pages, out, locale, dpi, now):
        typer.echo(path)
    typer.echo(_told(len(items), len(pages), sheet), err=True)


def _shelf(settings: Settings, store: str, locale: str, wanted: Wanted, now: datetime) -> list[ShelfLabel]:
    known = identity.load(settings.data_path)
    file = settings.data_path / connection.CACHE
    if known is None or not file.is_file():
        message = f"{settings.data_path} holds no enrolled terminal's copy of the range; run the terminal first"
        raise InvalidInputError(message)
    from app.bootstrap.terminal import local_zone  # noqa: PLC0415 - brings Qt along

    reading = Reading(file)
    try:
        language = next((one for one in (locale, *settings.locales) if reading.has_catalogue(one)), settings.locale)
        shop = Shop(store or known.store_id, language, now.astimezone(local_zone(settings.timezone)))
        return shelf_labels(reading, shop, known.store_id, wanted)
    finally:
        reading.close()


def _cards(settings: Settings, numbers: Sequence[str], quantity: int) -> list[LoyaltyCard]:
    file = settings.data_path / connection.CACHE
    reading = Reading(file) if file.is_file() else None
    try:
        return [card for card in loyalty_cards(reading, numbers) for _ in range(quantity)]
    finally:
        if reading:
            reading.close()


def _write(pages: Sequence[Sequence[object]], out: Path, locale: str, dpi: int, now: datetime) -> list[Path]:
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - only what draws needs Qt

    from app.cli.run import application  # noqa: PLC0415 - as above
    from app.ui.engine import load_translator  # noqa: PLC0415 - as above
    from app.ui.fonts import load_fonts  # noqa: PLC0415 - as above
    from app.ui.labels.files import write_sheets  # noqa: PLC0415 - as above

    with application():
        load_fonts()
        translator = load_translator(locale)
        if translator is not None:
            QCoreApplication.installTranslator(translator)
        try:
            return write_sheets(pages, out, locale, dpi=dpi, day=now.date())  # type: ignore[arg-type]
        finally:
            if translator is not None:
                QCoreApplication.removeTranslator(translator)


def _told(items: int, pages: int, sheet: SheetFormat) -> str:
    return f"{items} label{'s' if items > 1 else ''} on {pages} sheet{'s' if pages > 1 else ''} {sheet.name}"


def _list() -> None:
    for sheet in FORMATS.values():
        typer.echo(
            f"{sheet.name:<8}{sheet.width:>5} x {sheet.height:<5} mm  {sheet.columns} x {sheet.rows:<3}{sheet.made_for}"
        )
