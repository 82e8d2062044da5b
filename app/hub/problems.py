"""How the hub says no: every error leaves as a `Problem` with a word for programs and a sentence for people."""

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
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
    app.add_exception_handler(Exception, _bug)


def _known(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HubProblem)
    return problem_response(error.status, error.reason, str(error))


def _invalid(_: Request, error: Exception) -> JSONResponse:
    """Name the field, never the value: it may be personal."""
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    return problem_response(422, "invalid", f"{place}: {first['msg']}")


def _http(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    reason, message = WORDS.get(error.status_code, ("http", str(error.detail)))
    return problem_response(error.status_code, reason, message)


def _bug(_: Request, error: Exception) -> JSONResponse:
    log.error("a request failed: %s", type(error).__name__, exc_info=error)
    return problem_response(500, "bug", "the hub made a mistake; it is in its log")
