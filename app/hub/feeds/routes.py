"""Feeds over HTTP: heads are asked again and again, files never change. Open to everybody, like the catalogue."""

from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Header, Response
from fastapi.responses import FileResponse
from starlette.concurrency import run_in_threadpool

from app.hub.context import HubDep
from app.hub.feeds.files import SUFFIX
from app.hub.problems import HubProblem
from app.wire.base import Problem
from app.wire.feeds import SignedHead

router = APIRouter(prefix="/feeds", tags=["feeds"])
FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}


@router.get(
    "/{shard:path}/head.json",
    response_model=SignedHead,
    responses={304: {"description": "Nothing changed"}, 404: {"model": Problem}},
)
async def read_head(shard: str, hub: HubDep, if_none_match: Annotated[str | None, Header()] = None) -> Response:
    """Return the shard's signed head, or 304 when it is the one that the terminal has."""
    published = hub.publisher.fresh(shard) or await run_in_threadpool(hub.publisher.head, shard)
    if published is None:
        raise HubProblem(404, "unknown_shard", "the chain has no such shard")
    headers = {"ETag": published.etag, "Cache-Control": "no-cache"}
    if if_none_match and published.etag in if_none_match:
        return Response(status_code=304, headers=headers)
    return Response(published.body, media_type="application/json", headers=headers)


@router.get("/{path:path}", response_class=FileResponse, responses={404: {"model": Problem}})
def read_file(path: str, hub: HubDep) -> FileResponse:
    """Return a snapshot or a segment: zstd-compressed SQLite that a head names by its hash."""
    file = inside(hub.settings.feeds_dir, path)
    if file is None or not path.endswith(SUFFIX):
        raise HubProblem(404, "unknown_file", "no head names this file any more; ask for the head again")
    return FileResponse(file, media_type="application/zstd", headers=FOREVER)


def inside(folder: Path, path: str) -> Path | None:
    """Return an existing file below the folder, None for anything else."""
    try:
        file = (folder / path).resolve()
        return file if file.is_relative_to(folder.resolve()) and file.is_file() else None
    except (OSError, ValueError):
        return None
