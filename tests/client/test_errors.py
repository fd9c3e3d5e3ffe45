"""Errors: their classes, what they carry, and when a request is sent again."""

from __future__ import annotations

import copy
import pickle
import socket
from importlib import import_module
from typing import Any

import claude_api
import pytest
from claude_api import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    Claude,
    ClientError,
    MissingCredentialsError,
    errors,
    types,
)
from specloom.mock.server import RunningServer

from tests.client.support import Caller, Script, spec

# Type, status and class, by hand; the spec is compared with it below.
TYPES = [
    ("invalid_request_error", 400, "BadRequestError"),
    ("authentication_error", 401, "AuthenticationError"),
    ("billing_error", 402, "PaymentRequiredError"),
    ("permission_error", 403, "PermissionDeniedError"),
    ("not_found_error", 404, "NotFoundError"),
    ("conflict_error", 409, "ConflictError"),
    ("request_too_large", 413, "ContentTooLargeError"),
    ("rate_limit_error", 429, "RateLimitError"),
    ("api_error", 500, "InternalServerError"),
    ("timeout_error", 504, "GatewayTimeoutError"),
    ("overloaded_error", 529, "OverloadedError"),
]
# Without a type of their own, and then what has no class of its own.
STATUSES = [
    (408, "RequestTimeoutError"),
    (412, "PreconditionFailedError"),
    (422, "UnprocessableEntityError"),
    (431, "RequestHeaderFieldsTooLargeError"),
    (499, "ClientClosedRequestError"),
    (501, "HTTPNotImplementedError"),
    (503, "ServiceUnavailableError"),
    (418, "APIStatusError"),
    (502, "InternalServerError"),
]


def body(kind: str, message: str = "No") -> dict[str, Any]:
    error = {"type": kind, "message": message}
    return {"type": "error", "error": error, "request_id": "req_9"}


def test_every_class_of_the_spec_is_here() -> None:
    listed = spec().value["x-specloom-errors"]["classes"]
    typed = {(e["type"], e["status"], e["name"]) for e in listed if "type" in e}
    assert typed == set(TYPES)
    plain = {(e["status"], e["name"]) for e in listed if "type" not in e}
    assert plain == set(STATUSES[:-2])


@pytest.mark.parametrize(("kind_", "status", "name"), TYPES)
def test_error_types(
    kind_: str, status: int, name: str, told: Caller, script: Script
) -> None:
    script.says(body(kind_, "Because"), status, {"request-id": "req_9"})
    with pytest.raises(APIStatusError) as caught:
        told.having(max_retries=0).call("models.retrieve", "m")
    error = caught.value
    assert type(error) is getattr(errors, name)
    assert getattr(claude_api, name) is type(error)
    assert (error.status_code, error.type, error.message) == (status, kind_, "Because")
    assert error.request_id == "req_9"
    assert error.body == body(kind_, "Because")
    assert error.method == "GET"
    assert error.url == f"{script.base_url}/v1/models/m"
    for part in ("Because", str(status), kind_, "req_9"):
        assert part in str(error)


@pytest.mark.parametrize(("status", "name"), STATUSES)
def test_statuses_without_a_type(
    status: int, name: str, told: Caller, script: Script
) -> None:
    script.says({"oops": True}, status)
    with pytest.raises(APIStatusError) as caught:
        told.having(max_retries=0).call("models.retrieve", "m")
    assert type(caught.value) is getattr(errors, name)
    assert caught.value.type is None
    assert caught.value.body == {"oops": True}


@pytest.mark.parametrize(("status", "name"), STATUSES[:-2])
def test_a_status_has_its_class_whatever_the_type_says(
    status: int, name: str, told: Caller, script: Script
) -> None:
    """The API says `api_error` with 503, too, and callers catch what is a 503."""
    kind = "api_error" if status >= 500 else "invalid_request_error"
    script.says(body(kind), status)
    with pytest.raises(APIStatusError) as caught:
        told.having(max_retries=0).call("models.retrieve", "m")
    assert type(caught.value) is getattr(errors, name)
    assert caught.value.type == kind


@pytest.mark.parametrize("status", [413, 504])
def test_what_a_proxy_says_has_its_class(
    status: int, told: Caller, script: Script
) -> None:
    """By its status alone: the body is none of the API."""
    (name,) = (name for _, of, name in TYPES if of == status)
    script.says({"oops": True}, status)
    with pytest.raises(APIStatusError) as caught:
        told.having(max_retries=0).call("models.retrieve", "m")
    assert type(caught.value) is getattr(errors, name)
    assert caught.value.type is None


@pytest.mark.parametrize("package", ["claude_api", "claude_api_2023_06_01"])
def test_passing_failures_of_the_server_are_internal_server_errors(
    package: str,
) -> None:
    table = import_module(f"{package}.errors").ERRORS
    for status in (500, 501, 503, 504, 529):
        cls = table.by_status[status]
        assert issubclass(cls, import_module(package).InternalServerError), status
    kept = (400, 408, 429)
    for status in kept:
        cls = table.by_status[status]
        assert not issubclass(cls, import_module(package).InternalServerError)


def test_details_are_typed_by_their_code(told: Caller, script: Script) -> None:
    said = body("invalid_request_error")
    said["error"]["details"] = {"error_code": "user_profile_required"}
    script.says(said, 400)
    with pytest.raises(errors.BadRequestError) as caught:
        told.call("models.retrieve", "m")
    details = caught.value.details
    assert type(details) is types.UserProfileRequiredErrorDetails
    assert details.error_code == "user_profile_required"
    assert caught.value.parsed.error.details == details  # type: ignore[attr-defined]
    copied = pickle.loads(pickle.dumps(caught.value))
    assert copied.details == details


@pytest.mark.parametrize("status", [400, 418, 500])
def test_details_of_a_new_code_fall_back(
    status: int, told: Caller, script: Script
) -> None:
    said = body("brand_new_error")
    said["error"]["details"] = {"error_code": "brand_new", "more": 1}
    script.says(said, status)
    with pytest.raises(APIStatusError) as caught:
        told.having(max_retries=0).call("models.retrieve", "m")
    details = caught.value.details
    assert details.error_code == "brand_new"
    assert details.to_dict() == {"error_code": "brand_new", "more": 1}


@pytest.mark.parametrize("details", [None, "text", ["x"], 3, {}])
def test_details_that_do_not_fit_raise_nothing(
    details: Any, told: Caller, script: Script
) -> None:
    said = body("invalid_request_error")
    said["error"]["details"] = details
    script.says(said, 400)
    with pytest.raises(errors.BadRequestError) as caught:
        told.call("models.retrieve", "m")
    found = caught.value.details
    assert found is None or found.to_dict() == details
    assert caught.value.body == said


def test_details_of_an_error_in_a_stream(told: Caller, script: Script) -> None:
    said = body("overloaded_error")
    said["error"]["details"] = {"error_code": "compaction_unavailable"}
    script.sends({**said, "type": "error"})
    with pytest.raises(errors.OverloadedError) as caught:
        told.read("messages.create", model="m", max_tokens=1, messages=[], stream=True)
    assert type(caught.value.details) is types.CompactionUnavailableErrorDetails


def test_a_type_says_more_than_a_status(told: Caller, script: Script) -> None:
    """Whoever catches the class of the status catches this one, too."""
    script.says(body("overloaded_error"), 500)
    with pytest.raises(errors.OverloadedError):
        told.having(max_retries=0).call("models.retrieve", "m")


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 429, 500, 529])
def test_documented_errors_of_the_example_server(status: int, shown: Caller) -> None:
    with pytest.raises(APIStatusError) as caught:
        shown.having(max_retries=0).call(
            "messages.create",
            model="m",
            max_tokens=1,
            messages=[],
            extra_headers={"prefer": f"code={status}"},
        )
    assert caught.value.status_code == status
    assert caught.value.request_id == "req_018EeWyXxfu5pfWkrYcMdjWG"
    assert (status in (429, 529)) == ("retry-after" in caught.value.headers)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_passing_failures_are_tried_again(
    status: int, told: Caller, script: Script
) -> None:
    script.says(body("x"), status)
    script.says(body("x"), status)
    script.says({"input_tokens": 3})
    counted = told.call("messages.count_tokens", model="m", messages=[])
    assert counted.input_tokens == 3
    assert len(script.requests) == 3
    assert len({request.body for request in script.requests}) == 1
    assert len(told.slept) == 2
    assert 0 < told.slept[0] < told.slept[1] <= 8


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 413, 422])
def test_lasting_failures_are_not(status: int, told: Caller, script: Script) -> None:
    script.says(body("x"), status)
    with pytest.raises(APIStatusError):
        told.call("models.retrieve", "m")
    assert len(script.requests) == 1
    assert told.slept == []


def test_retries_end(told: Caller, script: Script) -> None:
    script.says(body("overloaded_error"), 529)
    with pytest.raises(errors.OverloadedError):
        told.call("models.retrieve", "m")
    assert len(script.requests) == 3


def test_retry_after_is_obeyed(told: Caller, script: Script) -> None:
    script.says(body("rate_limit_error"), 429, {"retry-after": "12"})
    script.says(body("rate_limit_error"), 429, {"retry-after-ms": "1500"})
    script.says({"input_tokens": 3})
    told.call("messages.count_tokens", model="m", messages=[])
    assert told.slept == [12.0, 1.5]


def test_stream_is_tried_again_before_it_begins(told: Caller, script: Script) -> None:
    script.says(body("overloaded_error"), 529)
    script.sends({"type": "message_stop"})
    events = told.read(
        "messages.create", model="m", max_tokens=1, messages=[], stream=True
    )
    assert [event.type for event in events] == ["message_stop"]


def test_nobody_listens(kind: str) -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        caller = Caller(
            kind, {"base_url": f"http://127.0.0.1:{bound.getsockname()[1]}"}
        )
        with pytest.raises(APIConnectionError) as caught:
            caller.call("models.retrieve", "m")
    assert not isinstance(caught.value, APITimeoutError)
    assert len(caller.slept) == 2


def test_nobody_answers(kind: str) -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        caller = Caller(kind, {"base_url": url, "max_retries": 0})
        with pytest.raises(APITimeoutError) as caught:
            caller.call("models.retrieve", "m", timeout=0.05)
    assert pickle.loads(pickle.dumps(caught.value)).url == f"{url}/v1/models/m"


@pytest.mark.parametrize("name", [name for _, _, name in TYPES])
def test_errors_travel_in_pickles(name: str, told: Caller, script: Script) -> None:
    kind_, status, _ = next(each for each in TYPES if each[2] == name)
    script.says(body(kind_), status, {"request-id": "req_9"})
    with pytest.raises(APIStatusError) as caught:
        told.having(max_retries=0).call("models.retrieve", "m")
    for copied in (
        pickle.loads(pickle.dumps(caught.value)),
        copy.copy(caught.value),
        copy.deepcopy(caught.value),
    ):
        assert type(copied) is type(caught.value)
        assert str(copied) == str(caught.value)
        for field in ("status_code", "type", "body", "request_id", "headers", "url"):
            assert getattr(copied, field) == getattr(caught.value, field)


def test_pickles_hold_no_credential(told: Caller, script: Script) -> None:
    script.says(body("api_error"), 500)
    with pytest.raises(APIStatusError) as caught:
        told.having(api_key="sk-secret", max_retries=0).call("models.retrieve", "m")
    assert b"sk-secret" not in pickle.dumps(caught.value)
    assert "sk-secret" not in repr(caught.value) + str(caught.value)


def test_missing_key(kind: str, examples: RunningServer) -> None:
    caller = Caller(kind, {"api_key": None, "base_url": examples.base_url})
    with pytest.raises(MissingCredentialsError) as caught:
        caller.call("models.list")
    for hint in ("api_key", "ANTHROPIC_API_KEY", "auth_token"):
        assert hint in str(caught.value)
    assert examples.requests == []
    pickle.loads(pickle.dumps(caught.value))


def test_closed_client(examples: RunningServer) -> None:
    client = Claude(api_key="k", base_url=examples.base_url)
    client.close()
    assert client.is_closed
    with pytest.raises(ClientError, match="closed"):
        client.models.list()
