"""Typefaces and mark of the phone pages; names are made of what is in them, so phones keep them for good."""

from typing import Annotated

from fastapi import APIRouter, Path, Response

from app.hub.context import HubDep
from app.hub.feeds.routes import FOREVER
from app.hub.pages.look import PATH
from app.hub.problems import HubProblem

router = APIRouter(prefix=PATH, include_in_schema=False)
ALONE = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
}
"""A mark that is opened by itself runs nothing and loads nothing."""


@router.get("/{name}")
def read_file(name: Annotated[str, Path(max_length=80)], hub: HubDep) -> Response:
    """Return a typeface or the mark."""
    file = hub.look.files.get(name)
    if file is None:
        raise HubProblem(404, "unknown_file", "the pages have no such file")
    return Response(file.content, media_type=file.kind, headers=FOREVER | ALONE)
