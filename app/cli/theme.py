"""`comptoir theme NAME`: check a retailer's look before it goes into a shop."""

import os
from typing import Annotated

import typer


def theme(name: Annotated[str, typer.Argument(help="Name of a theme, or path of its .toml file.")]) -> None:
    """Tell whether a theme can be used, and which words would not stand out enough from their ground."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtQml import QQmlEngine  # noqa: PLC0415 - only this command needs the screens' look

    from app.cli.run import application  # noqa: PLC0415 - as above
    from app.paths import qml_dir  # noqa: PLC0415 - as above
    from app.theme_files import load_theme  # noqa: PLC0415 - as above
    from app.ui.theme import apply_theme, hard_to_read  # noqa: PLC0415 - as above

    chosen = load_theme(name)
    with application():
        engine = QQmlEngine()
        engine.addImportPath(str(qml_dir()))
        apply_theme(engine, chosen)
        weak = hard_to_read(engine)
    for line in weak:
        typer.echo(line)
    typer.echo(f"{chosen.name}: {'well' if not weak else f'{len(weak)} pairs are hard to read'}")
    raise typer.Exit(1 if weak else 0)
