"""Values at the edge of their types: how they are read, kept and sent."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

import pytest
from pydantic import Field
from runtime.core.errors import APIResponseValidationError, InvalidArgumentError
from runtime.core.formats import (
    Base64,
    Base64FromText,
    Date,
    DateTime,
    DecimalFromText,
    DurationFromText,
    TimeFromText,
    UuidFromText,
)
from runtime.core.json_body import encode_json
from runtime.core.model import Model
from runtime.core.operation import Operation

from tests.runtime.support import Api, Server

HEX = "6F9619FF-8B86-D011-B42D-00C04FC964FF"


class Values(Model):
    at: DateTime | None = None
    on: Date | None = None
    time: TimeFromText | None = None
    took: DurationFromText | None = None
    price: DecimalFromText | None = None
    id: UuidFromText | None = None
    data: Base64FromText | None = None
    count: int | None = None
    counts: list[int] | None = None
    by_name: dict[str, int] | None = None
    level: Literal[1, 2] | None = None
    ratio: float | None = None
    rest: Any = None
    nameless: str | None = Field(default=None, alias="")


GET: Operation[Values] = Operation("GET", "/values", lambda: Values)
PUT: Operation[Values] = Operation("PUT", "/values", lambda: Values)
LISTED: Operation[list[Values]] = Operation("GET", "/all", lambda: list[Values])


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]


def pickled(value: Any) -> list[Any]:
    """A value after a trip, in every protocol of pickles."""
    protocols = range(pickle.HIGHEST_PROTOCOL + 1)
    return [pickle.loads(pickle.dumps(value, each)) for each in protocols]


# --- What nobody touched goes back as it came ------------------------------------

FORMS = [
    ("at", "2024-01-02T03:04:05Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ("at", "2024-01-02T03:04:05.120Z", datetime(2024, 1, 2, 3, 4, 5, 120000, UTC)),
    ("at", "2024-01-02t03:04:05z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ("at", "2024-01-02T03:04:05+00:00", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
    (
        "at",
        "2024-01-02 03:04:05.1234567+02:00",
        datetime(2024, 1, 2, 3, 4, 5, 123456, timezone(timedelta(hours=2))),
    ),
    ("on", "2024-01-02", date(2024, 1, 2)),
    ("time", "03:04:05", time(3, 4, 5)),
    ("time", "03:04:05.10Z", time(3, 4, 5, 100000, UTC)),
    ("took", "P1DT2H", timedelta(days=1, hours=2)),
    ("took", "PT26H", timedelta(days=1, hours=2)),
    ("took", "-PT0.5S", timedelta(seconds=-0.5)),
    ("took", "P2W", timedelta(weeks=2)),
    ("price", "1.10", Decimal("1.10")),
    ("price", "1E+2", Decimal(100)),
    ("price", "-0.00", Decimal("-0.00")),
    ("id", HEX, UUID(HEX)),
    ("id", HEX.lower(), UUID(HEX)),
    ("data", "aGk=", b"hi"),
    ("data", "", b""),
    # One bit too many in the last letter: the same bytes, another text.
    ("data", "aGl=", b"hi"),
]


@pytest.mark.parametrize(("name", "text", "value"), FORMS)
def test_a_text_goes_back_as_it_came(
    api: Api, server: Server, name: str, text: str, value: Any
) -> None:
    server.replies((200, {name: text}))
    api.options["strict_responses"] = True
    got = api.request(GET)
    read = getattr(got, name)
    assert read == value
    assert isinstance(read, type(value))
    assert got.to_dict() == {name: text}
    assert json.loads(got.to_json()) == {name: text}
    assert json.loads(got.model_dump_json(exclude_unset=True)) == {name: text}
    kept = pickle.loads(pickle.dumps(got))
    assert kept == got
    assert kept.to_dict() == {name: text}
    copies = [got.__dict__[name] for got in (copy.copy(got), copy.deepcopy(got), kept)]
    for same in (read, copy.copy(read), *copies, *pickled(read)):
        api.request(PUT, body={name: same})
        assert server.requests[-1].json == {name: text}
    assert {*pickled(read)} == {value}
    if name != "data":
        api.request(GET, query={"q": read}, path={})
        assert server.requests[-1].query.startswith("q=")


def test_what_was_changed_is_written_anew(api: Api, server: Server) -> None:
    server.replies((200, {"at": "2024-01-02T03:04:05.120Z", "took": "PT26H"}))
    got = api.request(GET)
    assert got.at is not None
    assert got.took is not None
    later = got.at + timedelta(hours=1)
    changed = {"at": later, "day": got.at.date(), "took": got.took * 2}
    api.request(PUT, body=changed)
    assert server.requests[-1].json == {
        "at": "2024-01-02T04:04:05.120000Z",
        "day": "2024-01-02",
        "took": "P2DT4H",
    }
    assert type(got.at).__name__ == "datetime"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime(2024, 1, 2, tzinfo=UTC), "2024-01-02T00:00:00Z"),
        (
            datetime(2024, 1, 2, tzinfo=timezone(timedelta(hours=-3))),
            "2024-01-02T00:00:00-03:00",
        ),
        (date(2024, 1, 2), "2024-01-02"),
        (time(1, 2, 3), "01:02:03"),
        (timedelta(0), "PT0S"),
        (timedelta(days=2, minutes=3, seconds=4.25), "P2DT3M4.25S"),
        (timedelta(seconds=-90), "-PT1M30S"),
        (Decimal("1E+3"), "1000"),
        (UUID(HEX), HEX.lower()),
        (Base64(b"hi"), "aGk="),
    ],
)
def test_values_of_ones_own(api: Api, server: Server, value: Any, text: str) -> None:
    server.replies((200, {}))
    api.request(PUT, body={"v": value, "l": [value]}, query={"q": value})
    (seen,) = server.requests
    assert seen.json == {"v": text, "l": [text]}
    if not isinstance(value, bytes):
        from urllib.parse import parse_qsl

        assert parse_qsl(seen.query) == [("q", text)]


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("2024-13-01T00:00:00Z", "at"),
        ("1700000000", "at"),
        (1700000000, "at"),
        ("03:04", "time"),
        ("2 hours", "took"),
        ("NaN", "price"),
        (1.5, "price"),
        ("not-a-uuid", "id"),
        (f"{{{HEX}}}", "id"),
        ("a", "data"),
        ("a_-=", "data"),
    ],
)
def test_what_is_no_value_of_its_format_stays_what_it_is(
    api: Api,
    server: Server,
    caplog: pytest.LogCaptureFixture,
    value: Any,
    name: str,
) -> None:
    server.replies((200, {name: value}))
    got = api.request(GET)
    assert getattr(got, name) == value
    assert got.to_dict() == {name: value}
    (said,) = warnings(caplog)
    assert f"{name}: expected " in said
    api.options["strict_responses"] = True
    with pytest.raises(APIResponseValidationError, match=f"{name}: expected "):
        api.request(GET)


# --- Zones -----------------------------------------------------------------------


def test_a_moment_without_a_zone_is_read_as_one(
    api: Api, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    naive = {"at": "2024-01-02T03:04:05.50"}
    server.replies((200, naive))

    def sync(client: Any) -> Any:
        return [client.request(GET) for _ in range(3)][-1]

    async def awaited(client: Any) -> Any:
        return [await client.request(GET) for _ in range(3)][-1]

    got = api.run(sync, awaited)
    assert got.at == datetime(2024, 1, 2, 3, 4, 5, 500000)
    assert got.to_dict() == naive
    (said,) = warnings(caplog)
    assert said.endswith("at: expected a date-time with a zone, got one without")
    api.request(PUT, body={"at": got.at, "all": got})
    assert server.requests[-1].json == {**naive, "all": naive}
    with pytest.raises(InvalidArgumentError, match="a datetime without a zone"):
        api.request(PUT, body={"at": got.at + timedelta(hours=1)})
    api.options["strict_responses"] = True
    with pytest.raises(APIResponseValidationError, match="got one without"):
        api.request(GET)


@pytest.mark.parametrize("place", ["body", "query", "headers", "path", "cookies"])
def test_a_moment_without_a_zone_is_not_sent(
    api: Api, server: Server, place: str
) -> None:
    op: Operation[Any] = Operation("PUT", "/things/{at}", lambda: Values)
    given = {"path": {"at": "x"}, place: {"at": datetime(2024, 1, 2)}}
    with pytest.raises(InvalidArgumentError, match="a datetime without a zone"):
        api.request(op, **given)
    assert not server.requests


# --- Numbers ---------------------------------------------------------------------


def test_a_number_without_a_fraction_is_an_integer(api: Api, server: Server) -> None:
    body = b'{"count":1.0,"counts":[2.0,2e1],"by_name":{"a":3.0},"level":2.0}'
    server.replies((200, body))
    api.options["strict_responses"] = True
    got = api.request(GET)
    assert repr([got.count, got.counts, got.by_name, got.level]) == (
        "[1, [2, 20], {'a': 3}, 2]"
    )
    server.replies((200, b'{"count":1.5}'))
    with pytest.raises(APIResponseValidationError, match="expected an integer"):
        api.request(GET)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400"])
@pytest.mark.parametrize("name", ["ratio", "rest", "count"])
def test_a_number_that_json_does_not_have(
    api: Api, server: Server, name: str, number: str
) -> None:
    server.replies((200, f'{{"{name}": {number}}}'.encode()))
    got = api.request(GET)
    with pytest.raises(InvalidArgumentError, match="cannot be written as JSON"):
        got.to_json()
    with pytest.raises(InvalidArgumentError):
        encode_json({"v": got})
    with pytest.raises(InvalidArgumentError):
        api.request(PUT, query={"q": getattr(got, name)})
    if name != "rest":
        api.options["strict_responses"] = True
        with pytest.raises(APIResponseValidationError, match=name):
            api.request(GET)


# --- Misfits are said once -------------------------------------------------------


def test_a_misfit_is_logged_once_for_each_kind_and_client(
    api: Api, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    one, two = {"count": "1"}, {"count": "2"}
    other = {"count": "3", "ratio": "x"}
    replies = [(200, [one, two]), (200, [two]), (200, [other]), (200, [other])]
    server.replies(*replies)

    def sync(client: Any) -> None:
        for _ in range(2):
            client.request(LISTED)
        for _ in range(2):
            client.with_options(timeout=5).request(LISTED)

    async def awaited(client: Any) -> None:
        for _ in range(2):
            await client.request(LISTED)
        for _ in range(2):
            await client.with_options(timeout=5).request(LISTED)

    api.run(sync, awaited)
    head = "a response does not fit its description: "
    assert warnings(caplog) == [
        f"{head}[0].count: expected an integer, got '1';"
        " [1].count: expected an integer, got '2'",
        f"{head}[0].ratio: expected a number, got 'x'",
    ]
    caplog.clear()
    api.request(LISTED)  # another client
    assert len(warnings(caplog)) == 1


def test_a_property_without_a_name(api: Api, server: Server) -> None:
    server.replies((200, {"": "x", "count": "7"}))
    got = api.request(GET)
    assert got.nameless == "x"
    assert got.to_dict() == {"": "x", "count": "7"}
