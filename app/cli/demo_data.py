"""`comptoir demo-data`: writes a demo chain of any size as JSON Lines, for measurements."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from app.demo.export import export_chain
from app.demo.generator import generate_chain


def demo_data(
    out: Annotated[Path, typer.Option(help="New folder to write.", show_default=False)],
    products: Annotated[int, typer.Option(min=1, help="Number of products.")] = 1000,
    stores: Annotated[int, typer.Option(min=1, max=9999, help="Number of stores.")] = 12,
    seed: Annotated[int, typer.Option(min=0, help="Same seed and day, same bytes.")] = 1,
    today: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="The day all dates are counted from."),
    ] = None,
) -> None:
    """Write a demo chain of any size, for measurements: one JSON Lines file per subject."""
    day = today.date() if today else date.today()  # noqa: DTZ011 (the shop's own day)
    export_chain(generate_chain(products, stores, seed, day), out, _tell)
    typer.echo(f"Demo data, all of it invented, written to {out}")


def _tell(subject: str, rows: int) -> None:
    typer.echo(f"{subject:<17} {rows:>12,}")
