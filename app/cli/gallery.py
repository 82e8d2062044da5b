"""`comptoir gallery`: every screen and every component in all states, as pictures to look through.

It runs on an embedded hub with the demo chain and needs no display.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from app.cli import run
from app.domain.errors import ComptoirError
from app.paths import config_dir
from app.settings import load_settings

if TYPE_CHECKING:
    from app.cli.galleries.hall import Hall
    from app.cli.galleries.index import Picture
    from app.cli.galleries.looks import Look
    from app.cli.galleries.scenes import Scene

FIRST_THEME = "marcelin"
LooksOf: TypeAlias = Callable[[int, str], "tuple[Look, ...]"]
"""Looks of the so-many-th scene of a profile."""


class GalleryError(ComptoirError):
    """Something cannot be drawn."""


def gallery(
    out: Annotated[Path, typer.Option(help="Folder for the pictures and their index.html.")],
    only: Annotated[str, typer.Option(help="Part of a name: Product, Basket-empty, PrimaryButton.")] = "",
    theme: Annotated[list[str] | None, typer.Option(help="A brand; several times for several. All by default.")] = None,
    locales: Annotated[str, typer.Option(help="Languages, such as fr,de,ar. All take turns by default.")] = "",
    every: Annotated[bool, typer.Option("--every", help="All combinations; this takes very long.")] = False,  # noqa: FBT002 - a flag
) -> None:
    """Draw every screen and every component in all states, sizes, brands and languages."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    run.prepare()
    known = load_settings("kiosk").locales
    asked = tuple(part.strip() for part in locales.split(",") if part.strip())
    spoken = asked or tuple(known)
    if unknown := set(spoken) - set(known):
        message = f"{', '.join(sorted(unknown))}: not among the languages {', '.join(known)}"
        raise typer.BadParameter(message)
    themes = tuple(theme or _themes())
    from app.cli.galleries.index import write_index  # noqa: PLC0415 - only for pictures
    from app.cli.galleries.looks import component_looks, in_turn, looks  # noqa: PLC0415 - as above

    def turned(turn: int) -> Sequence[str]:
        return spoken if asked or every else in_turn(spoken, turn)

    with run.application():
        out.mkdir(parents=True, exist_ok=True)
        screens = _screens(out, only, lambda turn, profile: looks(profile, turned(turn), themes, every=every))
        pictures = [*_components(out, only, component_looks(spoken, themes, every=every)), *screens]
    if not pictures:
        message = f"nothing is called {only!r}; names are those of pages and components, such as Product or Banner"
        raise GalleryError(message)
    failed = [picture for picture in pictures if picture.problem]
    typer.echo(f"{len(pictures) - len(failed)} pictures; look through {write_index(out, pictures)}")
    for picture in failed:
        typer.echo(f"missing: {picture.group} ({picture.look}): {picture.problem}")
    raise typer.Exit(1 if failed else 0)


def _themes() -> list[str]:
    names = sorted(path.stem for path in (config_dir() / "themes").glob("*.toml"))
    return sorted(names, key=lambda name: name != FIRST_THEME)


def _components(out: Path, only: str, looks: "Sequence[Look]") -> Iterator["Picture"]:
    from app.cli.galleries.cabinet import Cabinet, SampleError  # noqa: PLC0415 - Qt is prepared first
    from app.cli.galleries.index import Picture  # noqa: PLC0415 - as above
    from app.cli.galleries.samples import all_samples  # noqa: PLC0415 - as above

    names = [name for name in sorted(all_samples()) if only.lower() in name.lower()]
    cabinet = Cabinet()
    for look in looks:
        for at, name in enumerate(names, start=1):
            _tell(f"component {at}/{len(names)} {name} {look.name}")
            file = out / f"component-{name}-{look.name}.png"
            try:
                cabinet.draw(name, look).save(str(file))
            except SampleError as error:
                yield Picture(name, look.name, problem=str(error))
            else:
                yield Picture(name, look.name, file.name)
    cabinet.close()


def _screens(out: Path, only: str, looks_of: LooksOf) -> Iterator["Picture"]:
    from app.cli.demo import demo_chain  # noqa: PLC0415 - Qt is prepared first
    from app.cli.galleries import programme  # noqa: PLC0415 - as above
    from app.cli.galleries.hall import hall  # noqa: PLC0415 - as above

    wanted = [part for part in (programme.KIOSK, programme.TABLET) if _chosen(part.scenes, only)]
    if not wanted:
        return
    with demo_chain() as chain:
        for part in wanted:
            _tell(f"{part.profile}: the range is being fetched")
            with hall(chain, part.profile) as open_hall:
                scenes = _chosen(part.scenes, only)
                for at, scene in enumerate(scenes, start=1):
                    _tell(f"{part.profile} {at}/{len(scenes)} {scene.name}")
                    yield from _play(open_hall, scene, looks_of(at, part.profile), out)


def _chosen(scenes: Sequence["Scene"], only: str) -> list["Scene"]:
    return [scene for scene in scenes if only.lower() in f"{scene.profile} {scene.name}".lower()]


def _play(hall: "Hall", scene: "Scene", looks: Sequence["Look"], out: Path) -> Iterator["Picture"]:
    """Bring the hall into the scene, take a picture in each look, and leave as a person does."""
    from app.cli.galleries.index import Picture  # noqa: PLC0415 - as above

    group = f"{scene.profile} {scene.name}"
    hall.wear(looks[0])
    try:
        with scene.play(hall):
            hall.settle()
            for look in looks:
                hall.wear(look)
                file = out / f"{scene.profile}-{scene.name}-{look.name}.png"
                hall.save(file)
                yield Picture(group, look.name, file.name)
            hall.wear(looks[0])
    except ComptoirError as error:
        yield Picture(group, "all", problem=str(error))
    hall.leave()


def _tell(text: str) -> None:
    sys.stderr.write(f"{time.strftime('%H:%M:%S')} {text}\n")
