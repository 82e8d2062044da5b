"""Pictures by content hash: what a name says never changes."""

import hashlib
import re
from pathlib import Path as FilePath
from typing import Annotated

from fastapi import APIRouter, Path
from fastapi.responses import FileResponse

from app.hub.context import HubDep
from app.hub.feeds.routes import FOREVER
from app.hub.problems import HubProblem
from app.wire.base import Problem

router = APIRouter(prefix="/media", tags=["media"])
NAME = re.compile(r"[0-9a-f]{32}\.webp")


@router.get("/{name}", response_class=FileResponse, responses={404: {"model": Problem}})
def read_picture(name: Annotated[str, Path(max_length=80)], hub: HubDep) -> FileResponse:
    """Return a picture."""
    file = hub.settings.media_dir / name
    if not NAME.fullmatch(name) or not file.is_file():
        raise HubProblem(404, "unknown_file", "there is no such picture")
    return FileResponse(file, media_type="image/webp", headers=FOREVER)


def media_name(content: bytes) -> str:
    """Return the name under which a picture is served."""
    return f"{hashlib.sha256(content).hexdigest()[:32]}.webp"


def add_picture(folder: FilePath, content: bytes) -> str:
    """Put a picture into the folder unless it is there; return its name."""
    name = media_name(content)
    target = folder / name
    if not target.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        temporary = target.with_suffix(".new")
        temporary.write_bytes(content)
        temporary.replace(target)
    return name
