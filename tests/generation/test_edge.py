"""A client of one description, both of its kinds, on the wire: access, results, values."""

from __future__ import annotations

import asyncio
import importlib
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from inspect import isawaitable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.generation.support import command, once, specloom
from tests.runtime.support import Server

SPEC = Path(__file__).with_name("edge.yaml")

SETTINGS = """
[spec]
documents = ["edge.yaml"]
[client.formats]
time = "datetime.time"
duration = "datetime.timedelta"
decimal = "decimal.Decimal"
byte = "bytes"
"""


@pytest.fixture(scope="session")
def edge(shared: Path) -> Path:
    """The folder that has the package, with what was said of it in `said.txt`."""

    def make(folder: Path) -> None:
        shutil.copy(SPEC, folder)
        (folder / "specloom.toml").write_text(SETTINGS, encoding="utf-8")
        run = specloom("generate", cwd=folder)
        assert run.code == 0, run.text
        (folder / "said.txt").write_text(run.text, encoding="utf-8")

    return once(shared / "edge", make)


@pytest.fixture(scope="session")
def package(edge: Path) -> Any:
    sys.path.insert(0, str(edge / "generated"))
    try:
        yield importlib.import_module("edge_probe")
    finally:
        sys.path.remove(str(edge / "generated"))


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    server = Server()
    yield server
    server.stop()


@pytest.fixture
def server(running: Server) -> Server:
    running.requests = []
    running.replies((200, {}))
    return running


class Caller:
    """Calls methods of one of the two clients; a new client for each call."""

    def __init__(self, package: Any, kind: str, server: Server) -> None:
        self._class = package.EdgeProbe if kind == "sync" else package.AsyncEdgeProbe
        self._given = {"base_url": server.url}

    def __call__(
        self, method: str, *args: Any, client: dict[str, Any] | None = None, **kw: Any
    ) -> Any:
        async def main() -> Any:
            made = self._class(**{**self._given, **(client or {})})
            result = getattr(made, method)(*args, **kw)
            result = await result if isawaitable(result) else result
            if hasattr(result, "iter_bytes"):
                read = result.read()
                result = await read if isawaitable(read) else read
            closed = made.close()
            if isawaitable(closed):
                await closed
            return result

        return asyncio.run(main())


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, package: Any, server: Server) -> Caller:
    return Caller(package, str(request.param), server)


# --- Where it goes, and as whom --------------------------------------------------


def test_optional_credentials_are_sent_by_whoever_has_them(
    call: Caller, server: Server
) -> None:
    call("get_feed")
    call("get_feed", client={"token": "t"})
    sent = [seen.headers.get("authorization") for seen in server.requests]
    assert sent == [None, "Bearer t"]


def test_two_cookies_that_belong_together(call: Caller, server: Server) -> None:
    call("get_me", client={"tab": "T", "device": "D"})
    assert server.requests[0].headers["cookie"] == "tab_id=T; device_id=D"


def test_what_the_connection_brings_is_no_argument(
    call: Caller, server: Server, package: Any, edge: Path
) -> None:
    call("get_certified", client={"key": "K"})
    call("get_challenged", client={"key": "K", "token": "t"})
    certified, challenged = server.requests
    assert certified.headers["x-key"] == "K"
    assert "authorization" not in certified.headers
    assert "authorization" not in challenged.headers
    with pytest.raises(TypeError, match="challenge"):
        package.EdgeProbe(challenge="x")
    said = (edge / "said.txt").read_text(encoding="utf-8")
    assert "'mutualTLS' is a matter of the connection" in said
    assert "http_client=httpx2.Client(auth=httpx2.DigestAuth(user, password))" in said


def test_a_token_is_fetched_from_where_the_description_says(
    call: Caller, server: Server, package: Any
) -> None:
    server.replies((200, {"access_token": "t1", "expires_in": 60}), (200, {}))
    login = package.ClientCredentials(
        "id", "secret", scopes=["orders:list"], token_url=f"{server.url}/own/token"
    )
    call("get_orders", client={"login": login})
    call("get_orders", client={"login": login})
    paths = [seen.path for seen in server.requests]
    assert paths == ["/own/token", "/orders", "/orders"]
    assert server.requests[2].headers["authorization"] == "Bearer t1"
    scheme = sys.modules["edge_probe._client"]._SETTINGS.security["login"]
    assert scheme.token_url == "https://edge.example/token"
    doc = " ".join(package.EdgeProbe.__init__.__doc__.split())
    assert "`orders:read` (read), `orders:list` (list)" in doc


def test_scopes_are_shown(package: Any) -> None:
    doc = package.EdgeProbe.get_orders.__doc__
    assert "The token has to allow `orders:read` and `orders:list`." in doc


def test_servers_of_a_path_and_of_an_operation(
    call: Caller, server: Server, package: Any
) -> None:
    uploads = "https://uploads.edge.example"
    call("add_photo")
    call("add_photo", client={"server_urls": {uploads: f"{server.url}/up"}})
    call("get_photo", client={"base_url": f"{server.url}/v1"})
    assert [s.path for s in server.requests] == ["/photos", "/up/photos", "/raw/photos"]
    client = package.EdgeProbe()
    operation = sys.modules["edge_probe._client"]._ADD_PHOTO
    assert str(client._server_of(operation)) == uploads


def test_a_variable_of_the_address_is_an_argument(package: Any) -> None:
    assert package.EdgeProbe().base_url == "https://eu.edge.example/v1"
    assert package.EdgeProbe(region="us").base_url == "https://us.edge.example/v1"
    with pytest.raises(package.InvalidArgumentError, match="region is 'mars'"):
        package.EdgeProbe(region="mars")
    doc = package.EdgeProbe.__init__.__doc__
    assert "https://sandbox.edge.example/v1 (For trying out)" in " ".join(doc.split())


def test_variables_of_other_servers_are_arguments(
    call: Caller, server: Server, package: Any
) -> None:
    clips = "https://{region}.clips.edge.example/{stage}"
    module = sys.modules["edge_probe._client"]

    def reached(**given: Any) -> list[str]:
        client = package.EdgeProbe(**given)
        copied = client.with_options(max_retries=1)
        operations = (module._GET_CLIPS, module._PUT_CLIPS)
        urls = [str(client._server_of(each)) for each in operations]
        assert urls == [str(copied._server_of(each)) for each in operations]
        return urls

    api = "https://eu.edge.example"
    assert reached() == ["https://eu.clips.edge.example/live", f"{api}/moon/raw"]
    assert reached(region="us", stage="test", region_="mars") == [
        "https://us.clips.edge.example/test",
        "https://us.edge.example/mars/raw",
    ]
    with pytest.raises(package.InvalidArgumentError, match="region is 'mars'"):
        reached(region="mars")
    call("get_clips", client={"server_urls": {clips: f"{server.url}/c"}})
    call("put_clips")
    assert [seen.path for seen in server.requests] == ["/c/clips", "/moon/raw/clips"]
    with pytest.raises(package.InvalidArgumentError, match="stage is a part of the"):
        call("get_clips", client={"stage": "test"})
    doc = " ".join(package.EdgeProbe.__init__.__doc__.split())
    assert "stage: What is shown to whom. Default: `live`." in doc


# --- Responses by status ---------------------------------------------------------


def test_the_model_is_that_of_the_status(
    call: Caller, server: Server, package: Any
) -> None:
    """Both would fit what comes."""
    body = {"id": "x"}
    server.replies((201, body), (200, body), (204, b""), (206, body))
    got = [call("put_thing") for _ in range(4)]
    made, updated = package.types.Made, package.types.Updated
    assert [type(each) for each in got] == [made, updated, type(None), updated]


def test_a_download_stays_one_beside_a_response_without_content(
    call: Caller, server: Server
) -> None:
    data = b"\x89P\xff"
    media = {"content-type": "application/octet-stream"}
    server.replies((200, data, media), (202, b"", {"content-type": ""}))
    assert [call("get_picture"), call("get_picture")] == [data, b""]


def test_a_file_a_model_and_a_text(call: Caller, server: Server, package: Any) -> None:
    server.replies(
        (200, b"%PDF-\xff", {"content-type": "application/pdf"}),
        (202, {"id": "job"}),
        (203, b"soon", {"content-type": "text/plain"}),
    )
    got = [call("get_report") for _ in range(3)]
    assert got == [b"%PDF-\xff", package.types.Made(id="job"), "soon"]
    accept = server.requests[0].headers["accept"]
    assert accept == "application/pdf, application/json, text/plain"


def test_what_only_leads_elsewhere_gives_nothing(call: Caller, server: Server) -> None:
    server.replies((302, b"", {"location": "/there"}), (200, b"", {}))
    assert call("get_elsewhere") is None
    assert [seen.path for seen in server.requests] == ["/elsewhere", "/there"]


def test_a_response_of_any_type_is_bytes(call: Caller, server: Server) -> None:
    server.replies((200, b"\x00\x01", {"content-type": "image/x-own"}))
    assert call("get_anything") == b"\x00\x01"


# --- Values ----------------------------------------------------------------------

ID = "6F9619FF-8B86-D011-B42D-00C04FC964FF"
WHOLE = {
    "id": ID,
    "note": None,
    "parent": {"id": ID.lower(), "uuid": ID},
    "at": "2024-01-02T03:04:05.120Z",
    "named": "2024-01-02T03:04:05+00:00",
    "on": "2024-01-02",
    "clock": "03:04:05",
    "took": "PT26H",
    "price": "1.10",
    "data": "aGk=",
    "count": 9007199254740993,
    "ratio": 0.1,
    "": "nameless",
}


def test_values_are_read_and_go_back_as_they_came(call: Caller, server: Server) -> None:
    server.replies((200, WHOLE))
    strict = {"strict_responses": True}
    given = {"note": None, "parent": None}
    got = call("put_values", ID, id_param=ID, client=strict, **given)
    assert got.to_dict() == WHOLE
    read = [got.id, got.parent.uuid, got.at, got.named, got.on, got.clock, got.took]
    kinds = [UUID, UUID, datetime, datetime, date, time, timedelta]
    assert all(map(isinstance, read, kinds))
    assert (got.took, got.price, got.data) == (
        timedelta(hours=26),
        Decimal("1.10"),
        b"hi",
    )
    assert got.parent.note is None
    sent = {
        name: getattr(got, name) for name in ("note", "parent", "at", "named", "on")
    }
    sent |= {name: getattr(got, name) for name in ("clock", "took", "price", "data")}
    call("put_values", got.id, id_param=got.id, since=got.at, client=strict, **sent)
    checked = {"validate_requests": True}
    call("put_values", ID, id_param=ID, client=checked, **{**sent, "parent": None})
    seen = server.requests[-2]
    assert seen.json == {k: v for k, v in WHOLE.items() if k in {"id", *sent}}
    assert (seen.path, seen.query) == (
        f"/values/{ID}",
        "since=2024-01-02T03%3A04%3A05.120Z",
    )


def test_what_may_be_null_may_be_left_out(
    call: Caller, server: Server, package: Any, caplog: pytest.LogCaptureFixture
) -> None:
    server.replies((200, {"id": ID}))
    got = call(
        "put_values",
        ID,
        id_param=ID,
        note=None,
        parent=None,
        client={"strict_responses": True},
    )
    assert (got.note, got.parent, got.to_dict()) == (None, None, {"id": ID})
    assert not caplog.records
    double = package.types.Values(id=UUID(ID))
    assert double.to_dict() == {"id": ID.lower()}
    assert double.on == date(2024, 1, 31)


def test_defaults_are_of_their_type(call: Caller, server: Server) -> None:
    server.replies((200, {"hidden": {}}))
    got = call("get_defaults", client={"strict_responses": True})
    assert (got.id, got.price, got.took) == (
        UUID(ID),
        Decimal("1.10"),
        timedelta(hours=26),
    )
    assert (got.clock, got.data) == (time(3, 4, 5, tzinfo=UTC), b"hi")
    assert (got.maybe, got.none) == (timedelta(days=-1), None)
    hidden = got.hidden
    assert (hidden.uuid, hidden.decimal) == (UUID(ID), Decimal(100))
    assert (hidden.formats, hidden.datetime) == (b"hi", timedelta(days=1))
    assert got.to_dict() == {"hidden": {}}
    # As values of one's own: in the form that specloom writes.
    sent = {"price": got.price, "took": got.took, "data": got.data, "clock": got.clock}
    call("put_values", got.id, id_param=got.id, note=None, parent=None, **sent)
    assert server.requests[-1].json == {
        "id": ID.lower(),
        "note": None,
        "parent": None,
        "price": "1.10",
        "took": "P1DT2H",
        "data": "aGk=",
        "clock": "03:04:05+00:00",
    }


def test_moments_in_a_list_of_their_own(
    call: Caller, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.replies((200, ["2024-01-02T03:04:05.120Z", "2024-01-02T03:04:05"]))
    first, second = call("list_moments")
    assert first == datetime(2024, 1, 2, 3, 4, 5, 120000, UTC)
    assert second == datetime(2024, 1, 2, 3, 4, 5)
    (record,) = caplog.records
    assert (
        "[1]: expected a date-time with a zone, got one without" in record.getMessage()
    )


def test_a_moment_without_a_zone_is_refused(
    call: Caller, server: Server, package: Any
) -> None:
    with pytest.raises(package.InvalidArgumentError, match="a datetime without a zone"):
        call(
            "put_values",
            ID,
            id_param=ID,
            note=None,
            parent=None,
            since=datetime(2024, 1, 2),
        )
    assert not server.requests


CALLER = """
import datetime
from decimal import Decimal
from uuid import UUID
from edge_probe import Base64, ClientCredentials, EdgeProbe, types

def go(client: EdgeProbe) -> None:
    got = client.put_values(
        UUID(int=1), id_param="x", note=None, parent=None, uuid=UUID(int=2),
        took=datetime.timedelta(1), price=Decimal(1), data=Base64(b"x"),
    )
    a: UUID = got.id
    b: datetime.datetime | None = got.named
    c: datetime.timedelta | None = got.took
    d: Decimal | None = got.price
    e: bytes | None = got.data
    f: datetime.time | None = got.clock
    g: types.Updated | types.Made | None = client.put_thing()
    h: bytes | types.Made | str = client.get_report()
    i: list[datetime.datetime] = client.list_moments()
    EdgeProbe(stage="test", region="eu", region_="x")
    EdgeProbe(region="us", login=ClientCredentials("id", "secret"))
    EdgeProbe(region="mars")
"""


def test_the_package_type_checks(edge: Path) -> None:
    """All but the last line of its caller."""
    generated = edge / "generated"
    (generated / "caller.py").write_text(CALLER, encoding="utf-8")
    run = command(
        *(sys.executable, "-m", "mypy", "--strict", "edge_probe", "caller.py"),
        *("--cache-dir", edge / "mypy"),
        cwd=generated,
    )
    wrong = [line for line in run.out.splitlines() if ": error:" in line]
    last = len(CALLER.splitlines())
    assert [line.partition(": error:")[0] for line in wrong] == [f"caller.py:{last}"]
