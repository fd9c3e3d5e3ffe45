"""Calls every operation of a generated package, against its own spec's examples."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, get_args, get_origin

from msgspec import Struct
from msgspec.structs import replace

from specloom.api.bodies import chosen
from specloom.api.model import (
    Kind,
    ListOf,
    OneOf,
    Operation,
    Scalar,
    Type,
    Where,
)
from specloom.base.counting import counted
from specloom.base.requirements import missing, pip_install
from specloom.mock.app import create_app
from specloom.mock.examples import NO_BODY, Examples, Request, examples_of
from specloom.mock.fitting import Fitting
from specloom.mock.media import Shape
from specloom.mock.server import serve
from specloom.python.naming import Method, NamedApi
from specloom.spec.document import Document

_MAX_PAGES = 10
_MAX_PARTS = 1000  # events or lines
_SHOWN_FIELDS = 3
_SHOWN_TEXT = 40


class DemoError(Exception):
    """The package is not what was generated from this spec."""


class Call(Struct, frozen=True, kw_only=True):
    """One call of a method, and what came of it."""

    name: str  # client.orders.get
    line: str = ""  # the call, and what came back; "" where it could not be made
    trouble: str = ""  # why it was not made, or not answered as described


def run_demo(
    package_folder: Path,
    documents: Sequence[Document],
    named: NamedApi,
    out: Callable[[str], None],
    left_out: Callable[[str], None],
) -> int:
    """Call every operation with each of its request examples.

    One that cannot be called does not keep the others from it.

    Args:
        package_folder: of the generated package; imported only for this run.
        documents: what it was generated from, in that order.
        out: gets one line per call: what was called, and what came back.
        left_out: gets one line per call that could not be made, or was turned away,
            with the reason.

    Returns:
        How many calls were answered.

    Raises:
        MissingExtraError: starlette or uvicorn is not installed.
        DemoError: the folder holds no such client, or nothing of it can be called.
    """
    answered = 0
    failed: list[str] = []
    for call in calls(package_folder, documents, named):
        if call.trouble:
            failed.append(f"{call.name}: {call.trouble}")
        else:
            out(call.line)
            answered += 1
    if failed and not answered:
        raise DemoError(failed[0])
    for line in failed:
        left_out(line)
    return answered


def calls(
    package_folder: Path, documents: Sequence[Document], named: NamedApi
) -> Iterator[Call]:
    """What comes of calling every operation with each of its requests, one by one.

    The server turns away what does not fit the description.

    Raises:
        MissingExtraError: starlette or uvicorn is not installed.
        DemoError: the folder holds no such client.
    """
    # By place: two documents may have the same method and path.
    shown = {
        (operation.at, operation.method.upper(), operation.path): (
            document,
            operation,
            fitting,
        )
        for document in documents
        for fitting in [Fitting(document)]
        for operation in document.operations()
    }
    said: list[str] = []
    app = create_app(*documents, log=said.append)
    with (
        serve(app) as server,
        imported(package_folder) as package,
        _client(package, named, server.base_url) as client,
    ):
        error = _attribute(package, "ClientError")
        for method in named.methods:
            if method.operation.key not in shown:
                raise DemoError(f"the spec has no operation {method.operation.id!r}")
            document, operation, fitting = shown[method.operation.key]
            examples = examples_of(document, operation)
            body = operation.request_body
            media = chosen(body.content, document) if body else None
            requests = _requests(method.operation, examples)
            for request in fitting.requests(operation, requests, media):
                status = examples.reply_to(request).status
                yield _made(client, method, request, status, error, said)


def _made(
    client: Any,
    method: Method,
    request: Request,
    status: int,
    error: type[Exception],
    said: Sequence[str],
) -> Call:
    """One call; `status` is that of the answer which is described for it."""
    name = f"client.{'.'.join(method.accessor)}"
    try:
        line, failure = _call(client, method, request, error)
    except Exception as wrong:  # Whatever a package or a file does.
        return Call(name=name, trouble=str(wrong))
    answer = getattr(failure, "response", None)
    answered = status if answer is None else answer.status_code
    if answered >= 400 and answered != status:
        return Call(name=name, line=line, trouble=f"turned away: {said[-1]}")
    return Call(name=name, line=line)


@contextmanager
def imported(package_folder: Path) -> Iterator[ModuleType]:
    """A package from a folder; afterwards imports are as they were before.

    Raises:
        DemoError: it cannot be imported.
    """
    folder = package_folder.resolve()
    name = folder.name
    hidden = _take_out(name)
    path = list(sys.path)
    sys.path.insert(0, str(folder.parent))
    importlib.invalidate_caches()
    try:
        try:
            package = importlib.import_module(name)
        except ImportError as error:
            wanted = missing("demo")
            hint = f": {pip_install('demo')}" if wanted else ""
            text = f"{package_folder} cannot be imported: {error}{hint}"
            raise DemoError(text) from error
        yield package
    finally:
        sys.path[:] = path
        _take_out(name)
        sys.modules.update(hidden)


def _take_out(name: str) -> dict[str, ModuleType]:
    """Modules of a package, no longer imported."""
    names = [each for each in sys.modules if f"{each}.".startswith(f"{name}.")]
    return {each: sys.modules.pop(each) for each in names}


def _client(package: ModuleType, named: NamedApi, base_url: str) -> Any:
    base = importlib.import_module(f"{package.__name__}._runtime._sync.client")
    kind: Any = next(
        (
            each
            for each in map(package.__dict__.get, package.__all__)
            if inspect.isclass(each) and issubclass(each, base.SyncAPIClient)
        ),
        None,
    )
    if kind is None:
        raise DemoError(f"{package.__name__} has no client class")
    accepted = inspect.signature(kind).parameters
    credentials = {
        each.argument: "example-credential"
        for each in named.credentials
        if each.argument in accepted
    }
    # A failure here is an answer to be shown, nothing to be tried again.
    return kind(base_url=base_url, max_retries=0, **credentials)


def _attribute(owner: Any, name: str) -> Any:
    try:
        return getattr(owner, name)
    except AttributeError:
        raise DemoError(f"the package has no {name!r}: generate it again") from None


def _requests(operation: Operation, examples: Examples) -> Iterator[Request]:
    yield from examples.requests
    stream = operation.stream
    switch = examples.switch
    if stream is None or stream.switch is None or switch is None:
        return
    bodies = [request.body for request in examples.requests]
    if any(examples.wants_events(body) for body in bodies):
        return
    first = examples.requests[0]
    if isinstance(first.body, Mapping):  # No example streams: this one could.
        yield replace(first, body={**first.body, switch: True})


# --- One call --------------------------------------------------------------------


def _call(
    client: Any, method: Method, request: Request, error: type[Exception]
) -> tuple[str, Exception | None]:
    """The call and what came back, in a line; with the error that it raised."""
    function = client
    for name in method.accessor:
        function = _attribute(function, name)
    arguments = _arguments(method, request)
    spelled = ", ".join(f"{name}={_short(v)}" for name, v in arguments.items())
    call = f"client.{'.'.join(method.accessor)}({spelled})"
    try:
        return f"{call} -> {_outcome(function(**arguments))}", None
    except error as failure:
        return f"{call} -> raises {type(failure).__name__} ({failure})", failure
    except TypeError as failure:
        raise DemoError(f"({spelled}) does not fit the package: {failure}") from failure
    except Exception as failure:
        kind = type(failure).__name__
        raise DemoError(f"({spelled}) ends in {kind}: {failure}") from failure


def _arguments(method: Method, request: Request) -> dict[str, Any]:
    """The keyword arguments that make this request."""
    given: dict[str, Mapping[str, Any]] = dict(request.parameters)
    arguments: dict[str, Any] = {}
    rest: dict[str, Any] = {}
    body = method.operation.body
    if body is not None and request.body is not NO_BODY:
        if body.flat and isinstance(request.body, Mapping):
            given[Where.BODY] = request.body
            rest = dict(request.body)
        else:
            whole = body.type == Scalar(Kind.CONTENT)
            value = _as_content(request.body) if whole else request.body
            given[Where.BODY] = {"body": value}
    for argument in method.arguments:
        param = argument.param
        values = given.get(param.where, {})
        if param.wire_name in values:
            value = values[param.wire_name]
            if _takes_files(param.type):
                value = _as_files(value)
            arguments[argument.name] = value
            if param.where is Where.BODY:
                rest.pop(param.wire_name, None)
    return {**arguments, **({"extra_body": rest} if rest else {})}


def _takes_files(type_: Type) -> bool:
    match type_:
        case ListOf(item=item):
            return _takes_files(item)
        case OneOf(members=members):
            return any(map(_takes_files, members))
    return type_ == Scalar(Kind.BINARY)


def _as_content(value: Any) -> Any:
    """A body that travels as a text, of a value that an example shows as JSON."""
    if isinstance(value, str | bytes):
        return value
    return json.dumps(value)


def _as_files(value: Any) -> Any:
    """The bytes of files that an example shows as text."""
    if isinstance(value, list):
        return [_as_files(each) for each in value]
    return value.encode() if isinstance(value, str) else value


def _outcome(result: Any) -> str:
    """What came back, in a few words; streams and pages are read for it."""
    name = type(result).__name__
    if hasattr(result, "iter_pages"):
        pages = list(islice(result.iter_pages(), _MAX_PAGES))
        items = [item for page in pages for item in page.data]
        return f"{counted(len(pages), 'page')} of {_counted_by_class(items, 'item')}"
    if hasattr(result, "__next__"):
        word = Shape.LINES.name if "JSONL" in name else Shape.EVENTS.name
        with result:
            parts = list(islice(result, _MAX_PARTS))
        return f"{name} of {_counted_by_class(parts, word.lower().removesuffix('s'))}"
    if isinstance(result, list):
        return f"list of {_counted_by_class(result, 'item')}"
    if hasattr(result, "write_to_file"):
        with result:
            return f"{name} of {counted(len(result.read()), 'byte')}"
    if hasattr(result, "to_dict"):
        return f"{name} ({', '.join(_telling(result))})"
    return _short(result)


def _counted_by_class(items: list[Any], word: str) -> str:
    kinds = dict.fromkeys(type(item).__name__ for item in items)
    named = f" ({', '.join(kinds)})" if kinds else ""
    return counted(len(items), word) + named


def _telling(model: Any) -> Iterator[str]:
    """The first few fields that hold one value, and not always the same."""
    fields = type(model).model_fields
    values = (
        (name, getattr(model, name))
        for name, field in fields.items()
        if get_origin(field.annotation) is not Literal
        or len(get_args(field.annotation)) > 1
    )
    scalars = (
        f"{name}={_short(value)}"
        for name, value in values
        if isinstance(value, str | int | float)
    )
    return islice(scalars, _SHOWN_FIELDS)


def _short(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{...}" if value else "{}"
    if isinstance(value, list):
        return "[...]" if value else "[]"
    if isinstance(value, str) and len(value) > _SHOWN_TEXT:
        return repr(value[: _SHOWN_TEXT - 3] + "...")
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    return repr(value)
