"""Exceptions: which one a response becomes, and that all of them travel."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import httpx2
import pytest
from runtime.core import errors
from runtime.core.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ClientError,
    ErrorTable,
    IncompleteStreamError,
    InvalidArgumentError,
    MissingCredentialsError,
    RequestValidationError,
    ResponseTooLargeError,
    make_status_error,
    read_path,
)

from tests.runtime.support import (
    ERRORS,
    BadRequestError,
    InternalServerError,
    OverloadedError,
    RateLimitError,
)

REQUEST = httpx2.Request(
    "POST", "https://example.com/v1/things", headers={"X-Api-Key": "sk-secret"}
)


def response(status: int, body: Any = None) -> httpx2.Response:
    return httpx2.Response(
        status,
        json=body,
        headers={"Request-Id": "req_1"},
        request=REQUEST,
        # As of a live one: it cannot be pickled.
        extensions={"network_stream": lambda: None},
        default_encoding=lambda data: "utf-8",
    )


def typed(kind: str, message: str = "no") -> dict[str, Any]:
    return {"type": "error", "error": {"type": kind, "message": message}}


@pytest.mark.parametrize(
    ("status", "body", "cls"),
    [
        (400, typed("invalid_request_error"), BadRequestError),
        (429, typed("rate_limit_error"), RateLimitError),
        (400, typed("rate_limit_error"), BadRequestError),  # a class has the status
        (418, typed("rate_limit_error"), RateLimitError),  # none has it
        (200, typed("overloaded_error"), OverloadedError),  # within a stream
        (200, typed("other"), APIStatusError),
        (429, "busy", RateLimitError),
        (418, None, APIStatusError),
        (304, None, APIStatusError),
        (500, None, InternalServerError),
        (599, {"error": "x"}, InternalServerError),
        (400, {"error": {"type": 5, "message": None}}, BadRequestError),
        (400, [], BadRequestError),
    ],
)
def test_class(status: int, body: Any, cls: type[APIStatusError]) -> None:
    error = make_status_error(ERRORS, response(status), body)
    assert type(error) is cls
    assert error.status_code == status
    assert error.body == body


def test_details() -> None:
    error = make_status_error(
        ERRORS,
        response(429),
        typed("rate_limit_error", "slow down"),
        request_id_header="request-id",
    )
    assert error.message == "slow down"
    assert error.type == "rate_limit_error"
    assert error.request_id == "req_1"
    assert error.method == "POST"
    assert error.url == "https://example.com/v1/things"
    assert error.request is REQUEST
    assert error.headers["request-id"] == "req_1"
    assert str(error) == "slow down (HTTP 429, rate_limit_error, request id req_1)"


@pytest.mark.parametrize(
    ("status", "body", "text"),
    [
        (
            502,
            "<html>\n bad\tgateway</html>",
            "Bad Gateway: <html> bad gateway</html> (HTTP 502)",
        ),
        (502, "x" * 300, f"Bad Gateway: {'x' * 200}... (HTTP 502)"),
        (404, None, "Not Found (HTTP 404)"),
        (529, None, "error (HTTP 529)"),
        (200, None, "the server reported an error (HTTP 200)"),
    ],
)
def test_message_without_one_from_the_server(status: int, body: Any, text: str) -> None:
    assert str(make_status_error(ErrorTable(), response(status), body)) == text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"detail": "No such order"}, "No such order"),
        ({"message": "No such order"}, "No such order"),
        ({"Message": "No\n such order"}, "No such order"),
        ({"error": {"code": 7, "message": "No such order"}}, "No such order"),
        # What is all about the error, before what stands beside it.
        ({"message": "error", "error": {"message": "No such order"}}, "No such order"),
        ({"error": "No such order"}, "No such order"),
        (
            {"error": "invalid_grant", "error_description": "The code is used up"},
            "The code is used up",
        ),
        ({"type": "about:blank", "title": "No such order"}, "No such order"),
        ({"title": "Not found", "detail": "No such order"}, "No such order"),
        (
            {"title": "", "errors": {"id": ["too long", "odd"]}},
            '{"title": "", "errors"',
        ),
        ({"errors": [{"title": "A"}, {"detail": "B"}]}, "A; B"),
        ([{"message": "A"}, "B"], "A; B"),
        (["A", "B", "C", "D", "E"], "A; B; C; 2 more"),
        (
            {
                "detail": [
                    {"type": "missing", "loc": ["body", "n"], "msg": "Field required"},
                    {"type": "int", "loc": ["query", 0], "msg": "No number"},
                ]
            },
            "body.n: Field required; query.0: No number",
        ),
        # Nothing that is known: the beginning.
        ({"code": 7}, '{"code": 7}'),
        (17, "17"),
        ({"code": "x" * 300}, '{"code": "' + "x" * 190 + "..."),
        ({"message": None, "detail": []}, '{"message": null, "detail": []}'),
        ({"message": "x" * 2000}, "x" * 1000 + "..."),
        ({}, "Unprocessable"),
    ],
)
def test_an_error_says_what_the_server_said(body: Any, text: str) -> None:
    assert str(make_status_error(ErrorTable(), response(422), body)).startswith(text)
    # A path that leads nowhere is no reason to be silent.
    table = ErrorTable(message_path="fault.text")
    assert str(make_status_error(table, response(422), body)).startswith(text)


@pytest.mark.parametrize(
    ("value", "path", "found"),
    [
        ({"a": {"b": 1}}, "a.b", 1),
        ({"a": {"b": 1}}, "a.c", None),
        ({"a": 1}, "a.b", None),
        ([], "a", None),
        (None, "a", None),
        ({"a": 1}, None, None),
    ],
)
def test_read_path(value: Any, path: str | None, found: Any) -> None:
    assert read_path(value, path) == found


ALL: list[ClientError] = [
    ClientError("a"),
    InvalidArgumentError("a"),
    MissingCredentialsError("a"),
    RequestValidationError(["a: b", "c: d"]),
    APIError("a", request=REQUEST, body={"x": 1}),
    APIConnectionError("a", request=REQUEST),
    APITimeoutError(request=REQUEST),
    IncompleteStreamError("a", request=REQUEST),
    APIStatusError("a", response=response(500), body=typed("x"), type="x"),
    RateLimitError("a", response=response(429), request_id="req_1"),
    APIResponseValidationError("a", response=response(200), body=[1], faults=["x: y"]),
    ResponseTooLargeError(2000, response=response(200)),
]


def test_all_classes_are_here() -> None:
    classes = {
        cls
        for _, cls in inspect.getmembers(errors, inspect.isclass)
        if issubclass(cls, Exception) and not cls.__name__.startswith("_")
    }
    assert classes <= {type(error) for error in ALL}


@pytest.mark.parametrize("error", ALL, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(error: ClientError, protocol: int) -> None:
    error.add_note("seen in a test")
    data = pickle.dumps(error, protocol)
    assert b"sk-secret" not in data
    again = pickle.loads(data)
    assert type(again) is type(error)
    assert str(again) == str(error)
    kept = {
        name: value for name, value in vars(error).items() if name not in errors._LIVE
    }
    assert vars(again) == kept
    assert again.args == error.args


@pytest.mark.parametrize("error", ALL, ids=lambda error: type(error).__name__)
def test_copy(error: ClientError) -> None:
    for again in (copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert vars(again) == vars(error)
        assert str(again) == str(error)


def test_a_deep_copy_has_its_own_body() -> None:
    error = APIError("a", request=REQUEST, body={"x": [1]})
    again = copy.deepcopy(error)
    again.body["x"].append(2)
    assert error.body == {"x": [1]}
    assert again.request is REQUEST


def test_what_a_pickle_leaves_out_says_so() -> None:
    again = pickle.loads(pickle.dumps(APIStatusError("a", response=response(500))))
    with pytest.raises(RuntimeError, match=r"keeps \.method and \.url"):
        _ = again.request
    with pytest.raises(RuntimeError, match=r"keeps \.status_code"):
        _ = again.response


def test_a_response_without_a_request() -> None:
    error = make_status_error(ERRORS, httpx2.Response(500), None)
    assert (error.method, error.url) == (None, None)
