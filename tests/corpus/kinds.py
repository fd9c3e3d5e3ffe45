"""Each method called in four ways, and whether what arrived is what was given."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time
from importlib import import_module
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import httpx2
from specloom.api.bodies import chosen, is_json_body
from specloom.api.model import ListOf, Where
from specloom.mock.app import create_app
from specloom.mock.examples import NO_BODY, examples_of
from specloom.mock.server import HOST, RunningServer, serve
from specloom.python.naming import Argument, Method, NamedApi
from specloom.runs.demo import imported
from specloom.spec.document import Document
from specloom.spec.media_types import MediaKind
from specloom.spec.view import Operation

from tests.corpus.python_values import Callers, base64_of
from tests.corpus.values import Values

_MOST = 10  # pages, or parts of a stream, that are read
_PATIENCE_S = 60.0


class Planned(NamedTuple):
    """A call of a method that is to be answered."""

    name: str  # orders.get
    accessor: tuple[str, ...]
    arguments: dict[str, Any]
    status: int  # of the answer that is described
    body: Any  # what arrives as JSON, NO_BODY where that is not compared
    lacks: tuple[str, ...] = ()  # what of all that is described has no value
    trouble: str = ""  # why it cannot be called


class Outcome(NamedTuple):
    """What came of all calls of a package."""

    troubles: dict[str, dict[str, str]]  # kind -> method -> why; "" where answered
    lacks: dict[str, list[str]]  # method -> what of all that is described has no value


def outcome_of(folder: Path, documents: Sequence[Document], named: NamedApi) -> Outcome:
    """Call each method in every way."""
    said: list[str] = []
    app = create_app(*documents, log=said.append)
    with serve(app, record=True) as server, imported(folder) as package:
        callers = Callers(named, base64_of(package))
        plans = {
            word: list(planned(documents, named, callers, full=word == "all"))
            for word in ("all", "required")
        }
        lacks = {each.name: [*each.lacks] for each in plans["all"] if each.lacks}
        found = {}
        blocking, waiting = (
            _client(package, named, server.base_url, half) for half in ("Sync", "Async")
        )
        with blocking as client:
            for word, calls in plans.items():
                found[f"{word}, sync"] = {
                    call.name: _called(client, call, server, said) for call in calls
                }

        async def await_all() -> None:
            async with waiting as client:
                for word, calls in plans.items():
                    found[f"{word}, async"] = {
                        call.name: await _awaited(client, call, server, said)
                        for call in calls
                    }

        asyncio.run(await_all())
    return Outcome(found, lacks)


def _client(package: ModuleType, named: NamedApi, base_url: str, half: str) -> Any:
    base = getattr(
        import_module(f"{package.__name__}._runtime._{half.lower()}.client"),
        f"{half}APIClient",
    )
    kind: Any = next(
        each
        for each in map(package.__dict__.get, package.__all__)
        if inspect.isclass(each) and issubclass(each, base)
    )
    credentials = {each.argument: "credential" for each in named.credentials}
    refusing = httpx2.MockTransport(_refuse)
    http: httpx2.Client | httpx2.AsyncClient
    if half == "Sync":
        to_mock = {f"all://{HOST}": httpx2.HTTPTransport()}
        http = httpx2.Client(transport=refusing, mounts=to_mock, timeout=_PATIENCE_S)
    else:
        waiting = {f"all://{HOST}": httpx2.AsyncHTTPTransport()}
        http = httpx2.AsyncClient(
            transport=refusing, mounts=waiting, timeout=_PATIENCE_S
        )
    # Where a redirect leads is answered here, whatever the origin.
    return kind(
        base_url=base_url,
        max_retries=0,
        http_client=http,
        cross_origin_redirects=True,
        **credentials,
    )


def _refuse(request: httpx2.Request) -> httpx2.Response:
    """What comes of a redirect that an example shows: it leads to the real server."""
    raise httpx2.ConnectError("no server but the mock is asked")


# --- What is given ---------------------------------------------------------------


def planned(
    documents: Sequence[Document], named: NamedApi, callers: Callers, *, full: bool
) -> Iterator[Planned]:
    shown = {
        (operation.at, operation.method.upper(), operation.path): (
            document,
            operation,
            values,
        )
        for document in documents
        for values in [Values(document)]
        for operation in document.operations()
    }
    for method in named.methods:
        document, operation, values = shown[method.operation.key]
        # Successes come first.
        status = examples_of(document, operation).replies[0].status
        yield _plan(method, document, operation, values, callers, status, full=full)


def _plan(
    method: Method,
    document: Document,
    operation: Operation,
    values: Values,
    callers: Callers,
    status: int,
    *,
    full: bool,
) -> Planned:
    arguments: dict[str, Any] = {}
    lacks: list[str] = []
    missing: list[str] = []
    content = operation.request_body.content if operation.request_body else ()
    media = chosen(content, document)
    body = method.operation.body
    sent: Any = NO_BODY
    is_json = media is not None and is_json_body(media, document)
    if body is not None and media is not None and (full or body.required):
        made = values.of(media.described_or_any, full=full, spelled=not is_json)
        sent, lacks = made.value, [*made.lacks]
        if isinstance(body.type, ListOf) and not isinstance(sent, list):
            sent = [sent]  # one line, or one part, is what is described
        if sent is NO_BODY:
            missing.append("the body")
    flat = body is not None and body.flat and isinstance(sent, dict)
    rest = dict(sent) if flat else {}
    for argument in method.arguments:
        param = argument.param
        if param.where is Where.BODY:
            value = rest.pop(param.wire_name, NO_BODY) if flat else sent
        elif full or param.required:
            value = _argument(argument, operation, values, full=full)
        else:
            continue
        if value is not NO_BODY:
            arguments[argument.name] = callers.value(param.type, value)
        elif param.where is not Where.BODY:
            missing.append(argument.name)
    if rest:
        arguments["extra_body"] = rest
    return Planned(
        name=".".join(method.accessor),
        accessor=method.accessor,
        arguments=arguments,
        status=status,
        body=sent if is_json else NO_BODY,
        lacks=tuple(lacks),
        trouble=f"no value was found for {', '.join(missing)}" if missing else "",
    )


def _argument(
    argument: Argument, operation: Operation, values: Values, *, full: bool
) -> Any:
    param = argument.param
    for each in operation.parameters:
        if each.name == param.wire_name and each.where in (param.where, "querystring"):
            spelled = not any(m.kind is MediaKind.JSON for m in each.content)
            return values.of(each.described, full=full, spelled=spelled).value
    # What nobody described: a placeholder, or the media type of a body of bytes.
    kinds = getattr(param.type, "values", None)
    if kinds:
        return kinds[0]
    return "application/octet-stream" if param.where is Where.HEADER else "text"


# --- What comes of it ------------------------------------------------------------


def _called(
    client: Any, call: Planned, server: RunningServer, said: Sequence[str]
) -> str:
    if call.trouble:
        return call.trouble
    server.requests.clear()
    try:
        _read(_function(client, call)(**call.arguments))
    except Exception as error:  # Whatever a client does.
        return _why(error, call, said) or _lost(call, server)
    return _lost(call, server)


async def _awaited(
    client: Any, call: Planned, server: RunningServer, said: Sequence[str]
) -> str:
    if call.trouble:
        return call.trouble
    server.requests.clear()
    try:
        result = _function(client, call)(**call.arguments)
        if inspect.isawaitable(result):
            result = await result
        await _await_parts(result)
    except Exception as error:  # Whatever a client does.
        return _why(error, call, said) or _lost(call, server)
    return _lost(call, server)


def _function(client: Any, call: Planned) -> Any:
    for name in call.accessor:
        client = getattr(client, name)
    return client


def _read(result: Any) -> None:
    if hasattr(result, "iter_pages"):
        list(islice(result.iter_pages(), _MOST))
    elif hasattr(result, "__next__"):
        with result:
            list(islice(result, _MOST))
    elif hasattr(result, "write_to_file"):
        with result:
            result.read()


async def _await_parts(result: Any) -> None:
    if hasattr(result, "iter_pages"):
        await _first(result.iter_pages())
    elif hasattr(result, "__anext__"):
        async with result:
            await _first(result)
    elif hasattr(result, "write_to_file"):
        async with result:
            await result.read()


async def _first(parts: Any) -> None:
    count = 0
    async for _ in parts:
        count += 1
        if count == _MOST:
            return


def _why(error: Exception, call: Planned, said: Sequence[str]) -> str:
    response = getattr(error, "response", None)
    status = getattr(response, "status_code", None)
    elsewhere = isinstance(error.__cause__, httpx2.ConnectError)
    if elsewhere and said and f" {call.status} " in said[-1] and call.status < 400:
        return ""  # A redirect, as described.
    if status is None or status < 400:
        return f"{type(error).__name__}: {error}"[:400]
    return "" if status == call.status else f"turned away: {said[-1]}"[:400]


def _lost(call: Planned, server: RunningServer) -> str:
    """What of a JSON body did not arrive; "" where all of it did."""
    if call.body is NO_BODY or not server.requests:
        return "" if server.requests else "no request was sent"
    raw = server.requests[0].body
    try:
        arrived = json.loads(raw) if raw else NO_BODY
    except ValueError:
        arrived = NO_BODY
    return (
        "" if _same(call.body, arrived) else f"what was given did not arrive: {raw!r}"
    )


def _same(given: Any, arrived: Any) -> bool:
    """Whether two values are the same in JSON; one moment has several texts."""
    if isinstance(given, bool) or isinstance(arrived, bool):
        return given is arrived
    if isinstance(given, Mapping) and isinstance(arrived, Mapping):
        return given.keys() == arrived.keys() and all(
            _same(each, arrived[name]) for name, each in given.items()
        )
    if isinstance(given, list) and isinstance(arrived, list):
        return len(given) == len(arrived) and all(map(_same, given, arrived))
    if isinstance(given, str) and isinstance(arrived, str) and given != arrived:
        return _moment(given) is not None and _moment(given) == _moment(arrived)
    return bool(given == arrived)


def _moment(text: str) -> datetime | time | None:
    for read in (datetime.fromisoformat, time.fromisoformat):
        try:
            return read(text)
        except ValueError:
            continue
    return None
