"""Files on their way: streamed, sent again, refused, limited."""

from __future__ import annotations

import copy
import io
import os
import pickle
import threading
from pathlib import Path
from typing import Any

import pytest
from runtime.core.errors import (
    APIStatusError,
    ClientError,
    ErrorTable,
    RequestValidationError,
    make_size_error,
)
from runtime.core.files import files_from_dir
from runtime.core.model import Model
from runtime.core.omit import omit
from runtime.core.operation import Operation

from tests.runtime.pipes import pipe
from tests.runtime.support import ERRORS, Api, Server, settings


class Thing(Model):
    id: str


class RequestTooLargeError(APIStatusError):
    """413."""


OK = (200, {"id": "t1"})
FORM = "multipart/form-data"
UPLOAD: Operation[Thing] = Operation(
    "POST", "/files", lambda: Thing, content_type=FORM, headers={"X-Op": "1"}
)
TABLE = ErrorTable(
    by_type={"request_too_large": RequestTooLargeError},
    by_status={413: RequestTooLargeError},
)


def test_a_large_file(api: Api, server: Server, tmp_path: Path) -> None:
    server.replies(OK)
    data = os.urandom(1_000_003)
    path = tmp_path / "large.bin"
    path.write_bytes(data)
    assert api.request(UPLOAD, body={"file": path}).id == "t1"
    (seen,) = server.requests
    assert data in seen.body
    assert int(seen.headers["content-length"]) == len(seen.body)
    assert "transfer-encoding" not in seen.headers
    assert seen.headers["content-type"].startswith(f"{FORM}; boundary=")
    assert seen.headers["x-op"] == "1"


def test_a_folder(api: Api, server: Server, tmp_path: Path) -> None:
    (tmp_path / "my-skill").mkdir()
    (tmp_path / "my-skill" / "SKILL.md").write_text("# A")
    server.replies(OK)
    body = {"files[]": files_from_dir(tmp_path / "my-skill"), "title": "A"}
    api.request(UPLOAD, body=body)
    assert (
        b'name="files[]"; filename="my-skill/SKILL.md"\r\n' in server.requests[0].body
    )


def test_files_are_sent_again_from_their_beginning(
    api: Api, server: Server, tmp_path: Path
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"of a path")
    server.replies((500, {}), (500, {}), OK)
    moved = io.BytesIO(b"in memory")
    moved.read(3)
    with path.open("rb") as opened:
        api.request(UPLOAD, body={"f": [path, opened, moved, b"bytes"]})
    bodies = [seen.body for seen in server.requests]
    assert len(bodies) == 3
    assert len(set(bodies)) == 1
    assert bodies[0].count(b"of a path") == 2
    assert b"in memory" in bodies[0]


def test_a_pipe_is_sent_once(api: Api, server: Server) -> None:
    server.replies((500, {}))
    with pytest.raises(APIStatusError):
        api.request(UPLOAD, body={"f": pipe(b"in a pipe")})
    (seen,) = server.requests
    assert b"in a pipe" in seen.body
    assert seen.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in seen.headers


def test_a_redirect_asks_for_the_body_again(api: Api, server: Server) -> None:
    server.replies((307, {}, {"location": "/elsewhere"}), OK)
    api.request(UPLOAD, body={"f": io.BytesIO(b"abc")})
    first, second = server.requests
    assert first.body == second.body
    server.requests.clear()
    server.replies((307, {}, {"location": "/elsewhere"}), OK)
    with pytest.raises(ClientError, match="its body cannot be read a second time"):
        api.request(UPLOAD, body={"f": pipe()})
    assert len(server.requests) == 1
    # Asked to look elsewhere with GET, there is no body to send.
    server.replies((303, {}, {"location": "/elsewhere"}), OK)
    assert api.request(UPLOAD, body={"f": pipe()}).id == "t1"


def test_what_cannot_be_read_is_not_sent(
    api: Api, server: Server, tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError):
        api.request(UPLOAD, body={"f": tmp_path / "none"})
    with pytest.raises(ValueError, match="binary mode"):
        api.request(UPLOAD, body={"f": io.StringIO("a")})
    assert not server.requests


def test_the_client_goes_on_after_a_file_that_changed(
    api: Api, server: Server, tmp_path: Path
) -> None:
    server.replies(OK)

    class Growing(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(size) or b"more"

    def sync(client: Any) -> None:
        with pytest.raises(ClientError, match="changed while it was sent"):
            client.request(UPLOAD, body={"f": Growing(b"abc")})
        assert client.request(UPLOAD, body={"f": b"abc"}).id == "t1"

    async def awaited(client: Any) -> None:
        with pytest.raises(ClientError, match="changed while it was sent"):
            await client.request(UPLOAD, body={"f": Growing(b"abc")})
        assert (await client.request(UPLOAD, body={"f": b"abc"})).id == "t1"

    api.run(sync, awaited)


def test_an_async_client_reads_in_a_thread(server: Server, tmp_path: Path) -> None:
    server.replies(OK)
    readers: list[threading.Thread] = []

    class File(io.FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            readers.append(threading.current_thread())
            return super().read(size) or b""

    (tmp_path / "a").write_bytes(b"abc")
    with File(str(tmp_path / "a")) as file:
        Api("async", {"base_url": server.url}).request(UPLOAD, body={"f": file})
    assert readers
    assert threading.main_thread() not in readers


def test_a_file_as_the_body(api: Api, server: Server, tmp_path: Path) -> None:
    op: Operation[Thing] = Operation(
        "PUT", "/f", lambda: Thing, content_type="image/png", max_bytes=5
    )
    path = tmp_path / "a.png"
    path.write_bytes(b"12345")
    server.replies((500, {}), OK)
    api.request(op, body=path)
    server.replies((500, {}), OK)
    api.request(op, body=io.BytesIO(b"12345"))
    assert [seen.body for seen in server.requests] == [b"12345"] * 4
    assert {seen.headers["content-type"] for seen in server.requests} == {"image/png"}
    assert {seen.headers["content-length"] for seen in server.requests} == {"5"}
    path.write_bytes(b"123456")
    with pytest.raises(APIStatusError, match="has 6 bytes"):
        api.request(op, body=path)
    server.replies((500, {}))
    with pytest.raises(APIStatusError):
        api.request(op, body=pipe())
    assert server.requests[4].headers["transfer-encoding"] == "chunked"
    assert len(server.requests) == 5


def test_forms_are_checked_when_asked_for(api: Api, server: Server) -> None:
    server.replies(OK)
    schema = {
        "type": "object",
        "required": ["file"],
        "properties": {
            "file": {"type": "string", "format": "binary"},
            "title": {"type": "string", "maxLength": 3},
        },
    }
    api.options["settings"] = settings(request_schemas=lambda: {"Upload": schema})
    api.options["validate_requests"] = True
    op: Operation[Thing] = Operation(
        "POST", "/f", lambda: Thing, content_type=FORM, body_schema="Upload"
    )
    api.request(op, body={"file": b"x", "title": "abc"})
    with pytest.raises(RequestValidationError, match="title"):
        api.request(op, body={"file": b"x", "title": "abcd"})
    with pytest.raises(RequestValidationError, match="file"):
        api.request(op, body={"title": "abc"})


# Limits.


def limited(content_type: str, max_bytes: int) -> Operation[Thing]:
    return Operation(
        "POST", "/x/{id}", lambda: Thing, content_type=content_type, max_bytes=max_bytes
    )


@pytest.mark.parametrize(
    ("content_type", "body", "size"),
    [
        ("application/json", {"a": "ü"}, 10),
        ("application/x-www-form-urlencoded", {"a": "b c"}, 5),
        ("application/octet-stream", b"12345", 5),
        ("text/plain", "üü", 4),
        (FORM, {"f": b"x" * 1000}, 1179),
    ],
)
def test_a_body_over_the_limit(
    api: Api, server: Server, content_type: str, body: Any, size: int
) -> None:
    server.replies(OK)
    api.options["settings"] = settings(errors=lambda: TABLE)
    call: dict[str, Any] = {"path": {"id": "1"}, "body": body}
    api.request(limited(content_type, size), **call)
    assert len(server.requests[0].body) == size
    with pytest.raises(RequestTooLargeError) as caught:
        api.request(limited(content_type, size - 1), **call)
    assert len(server.requests) == 1
    error = caught.value
    assert str(error) == (
        f"the body of POST /x/{{id}} has {size:,} bytes and may have {size - 1:,}"
        " at most; it was not sent (HTTP 413, request_too_large)"
    )


def test_a_body_of_unknown_size_is_sent(api: Api, server: Server) -> None:
    server.replies(OK)
    assert api.request(limited(FORM, 1), path={"id": "1"}, body={"f": pipe()})
    assert api.request(limited(FORM, 1), path={"id": "1"})


def test_the_error_of_what_was_not_sent() -> None:
    made = make_size_error(TABLE, "POST", "/x", 2, 1)
    copied = copy.deepcopy(made)
    for error in (made, pickle.loads(pickle.dumps(made)), copied):
        assert type(error) is RequestTooLargeError
        assert isinstance(error, ClientError)
        assert (error.status_code, error.type) == (413, "request_too_large")
        assert (error.method, error.url, error.body) == ("POST", None, None)
        assert (error.headers, error.request_id) == ({}, None)
        with pytest.raises(RuntimeError, match="was not sent, so there is no response"):
            assert error.response
        with pytest.raises(RuntimeError, match="the request was not sent"):
            assert error.request
    plain = make_size_error(ERRORS, "POST", "/x", 2, 1)
    assert type(plain) is APIStatusError
    assert (plain.status_code, plain.type) == (413, None)


# Constants behind what callers say.


@pytest.mark.parametrize(
    ("default", "argument", "extra", "sent"),
    [
        (None, None, None, "c,d"),
        (None, omit, None, "c,d"),
        (None, ["a", "b"], None, "a,b,c,d"),
        (None, [], None, "c,d"),
        (None, ["c"], None, "c,c,d"),
        (None, None, "x,y", "x,y,c,d"),
        (None, ["a"], "x", "x,c,d"),
        (None, ["a"], omit, None),
        (None, None, omit, None),
        ("z", None, None, "z,c,d"),
        ("z", ["a"], None, "a,c,d"),
        ("z", None, omit, None),
        (omit, None, None, None),
        (omit, ["a"], None, "a,c,d"),
    ],
)
@pytest.mark.parametrize("body", [omit, {"a": 1}])
def test_values_that_always_follow(
    api: Api,
    server: Server,
    default: Any,
    argument: Any,
    extra: Any,
    sent: str | None,
    body: Any,
) -> None:
    server.replies(OK)
    if default is not None:
        api.options["default_headers"] = {"x-beta": default}
    op: Operation[Thing] = Operation(
        "POST", "/x", lambda: Thing, appended_headers={"X-Beta": ("c", "d")}
    )
    api.request(
        op,
        body=body,
        headers={"x-Beta": argument},
        extra_headers=None if extra is None else {"x-bEta": extra, "Other": "1"},
    )
    assert server.requests[0].headers.get("x-beta") == sent
