"""How the hub says no: every error leaves as a `Problem` with a word for programs and a sentence for people."""

import logging
import traceback
from typing import cast

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy import exc
from starlette.exceptions import HTTPException

from app.domain.errors import ComptoirError
from app.wire.base import Problem

log = logging.getLogger(__name__)
MAX_MESSAGE = 200
WORDS = {404: ("unknown_path", "there is nothing at this address"), 405: ("method", "not this way")}


class HubProblem(ComptoirError):  # noqa: N818 - the contract's word
    """A request that is answered with `status` and a Problem."""

    def __init__(self, status: int, reason: str, message: str) -> None:
        """Keep what the answer is made of."""
        super().__init__(message)
        self.status = status
        self.reason = reason


def problem_response(status: int, reason: str, message: str) -> JSONResponse:
    """Return the answer."""
    body = Problem(reason=reason, message=message[:MAX_MESSAGE])
    return JSONResponse(body.model_dump(), status_code=status)


def install(app: FastAPI) -> None:
    """Let every error of the application leave as a Problem."""
    app.add_exception_handler(HubProblem, _known)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(exc.DataError, _unholdable)
    for busy in (exc.OperationalError, exc.TimeoutError):
        app.add_exception_handler(busy, _busy)
    app.add_exception_handler(Exception, _bug)


def log_bug(what: str, error: BaseException) -> None:
    """Log the kind of an unknown error and where it happened, without its words: they may be personal."""
    stack = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s failed: %s\n%s", what, type(error).__name__, stack)


def _known(_: Request, error: Exception) -> JSONResponse:
    known = cast("HubProblem", error)
    return problem_response(known.status, known.reason, str(known))


def _invalid(_: Request, error: Exception) -> JSONResponse:
    """Name the field, never the value: it may be personal."""
    first = cast("RequestValidationError", error).errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    return problem_response(422, "invalid", f"{place}: {first['msg']}")


def _http(_: Request, error: Exception) -> JSONResponse:
    refused = cast("HTTPException", error)
    reason, message = WORDS.get(refused.status_code, ("http", str(refused.detail)))
    return problem_response(refused.status_code, reason, message)


def _unholdable(_: Request, __: Exception) -> JSONResponse:
    return problem_response(422, "invalid", "the request holds characters or numbers that the hub cannot keep")


def _busy(_: Request, error: Exception) -> JSONResponse:
    """Ask to come back: the database is away, or everybody wanted the same row for too long."""
    log.warning("a request has to wait: %s", type(error).__name__)
    answer = problem_response(503, "busy", "the hub is busy; ask again in a moment")
    answer.headers["Retry-After"] = "1"
    return answer


def _bug(_: Request, error: Exception) -> JSONResponse:
    log_bug("a request", error)
    return problem_response(500, "bug", "the hub made a mistake; it is in its log")
