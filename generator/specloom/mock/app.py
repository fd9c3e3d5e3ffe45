"""A web application that answers as a spec's examples do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from specloom.mock.addresses import Addresses, servers_of
from specloom.mock.bodies import BodyReader, Sent
from specloom.mock.choice import Asked, choose, has_body
from specloom.mock.envelopes import Envelopes
from specloom.mock.examples import Examples, Reply, examples_of
from specloom.mock.extra import load
from specloom.mock.faults import (
    Delay,
    Fault,
    FaultError,
    Faults,
    preferred_delay,
    preferred_fault,
)
from specloom.mock.preferences import Preference, preferences
from specloom.mock.routes import Found, Router
from specloom.mock.sending import planned, transmit
from specloom.mock.validation import Given, Refusal, Validation
from specloom.spec.document import Document
from specloom.spec.view import Operation

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request

# Names of `Prefer` that change the answer.
_KNOWN = ("code", "example", "operation", "fault", "delay")


def create_app(
    *documents: Document,
    validate: bool = True,
    faults: Sequence[Fault] = (),
    delay_s: float = 0.0,
    seed: int | None = None,
    log: Callable[[str], None] | None = None,
) -> Starlette:
    """The application that answers every operation of documents with its examples.

    A request that equals an example gets the response of the same name, any other
    one the first. `Prefer` chooses by hand: `example=NAME`, `code=429`,
    `fault=529`, `fault=cut; at=3`, `fault=garbage`, `delay=0.5`.

    Args:
        validate: turn away what does not fit the spec.
        faults: what goes wrong for requests that ask for nothing else.
        delay_s: how long every answer takes.
        seed: the same requests meet the same faults.
        log: gets one line per request.

    Raises:
        MissingExtraError: starlette is not installed.
    """
    load("starlette")
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.routing import Mount

    server = _Server(documents, validate, Faults(faults, seed), delay_s)

    async def answer(scope: Any, receive: Any, send: Any) -> None:
        answered = await server.answer(Request(scope, receive))
        if log is not None:
            log(answered.line)
        plan = planned(answered.reply, answered.fault, answered.delay, answered.headers)
        await transmit(plan, send)

    # Not starlette's own routing: it decodes %2F before it looks for segments.
    return Starlette(routes=[Mount("/", app=answer)])


class _Service(Struct, frozen=True, kw_only=True):
    """One operation."""

    operation: Operation
    examples: Examples
    validation: Validation

    @property
    def names(self) -> set[tuple[str, str]]:
        """Where parameters are and what they are called, headers in lower case."""
        return {
            (each.where, each.name.lower() if each.where == "header" else each.name)
            for each in self.operation.parameters
        }

    @property
    def limit_bytes(self) -> int | None:
        """How large the body of a request may be, where that is described."""
        body = self.operation.request_body
        return body.max_bytes if body else None


class _Incoming(Struct, frozen=True, kw_only=True):
    """A request, read."""

    method: str
    path: str  # percent-encoded, as it was sent
    raw_query: str
    query: Sequence[tuple[str, str]]
    headers: Mapping[str, str]
    prefer: Mapping[str, Preference]
    here: str  # scheme and host of this server, as the caller wrote them


class _Answered(Struct, frozen=True, kw_only=True):
    """What a request gets."""

    reply: Reply
    line: str  # what happened, for people
    fault: Fault | None = None
    delay: Delay | None = None
    headers: tuple[tuple[str, str], ...] = ()


class _Server:
    """Decides what each request gets."""

    def __init__(
        self,
        documents: Sequence[Document],
        validate: bool,
        faults: Faults,
        delay_s: float,
    ) -> None:
        self._services = [
            _Service(
                operation=operation,
                examples=examples_of(document, operation),
                validation=validation,
            )
            for document in documents
            for validation in [Validation(document)]
            for operation in document.operations()
        ]
        examples = [service.examples for service in self._services]
        bases = [base for document in documents for base in _bases(document)]
        self._router = Router(examples, bases)
        self._envelopes = Envelopes(documents, examples)
        self._addresses = Addresses(documents, self._router)
        self._validate = validate
        self._faults = faults
        self._delay = Delay(delay_s) if delay_s else None

    async def answer(self, request: Request) -> _Answered:
        """What a request gets, once its body was read."""
        incoming = _incoming(request)
        found = self._router.find(
            incoming.method, incoming.path, incoming.query, incoming.headers
        )
        service = self._services[found.route.index] if found.route else None
        limit = service.limit_bytes if service else None
        body = BodyReader(
            incoming.headers.get("content-type", ""), limit if self._validate else None
        )
        async for chunk in request.stream():
            body.feed(chunk)
        try:
            fault = self._fault(incoming)
            delay = preferred_delay(incoming.prefer.get("delay")) or self._delay
        except FaultError as error:
            reply = self._envelopes.reply(400, f"prefer: {error}")
            return _answered(incoming, service, reply, str(error))
        if service is None:
            reply, why = self._nothing(incoming, found.allowed)
        elif fault is not None and fault.status is not None:
            replies = service.examples.replies
            reply = self._envelopes.reply(fault.status, None, replies)
            why = f"fault {fault.name}"
        else:
            sent = body.finish()
            service, found = self._meant(service, found, incoming, sent)
            asked = Asked(
                path=found.arguments,
                query=incoming.query,
                body=service.validation.value(service.operation, sent),
                prefer=incoming.prefer,
                accept=incoming.headers.get("accept", ""),
            )
            given = _given(found, incoming)
            reply, why = self._reply(service, asked, given, sent)
            if fault is not None:
                why = f"{why}, fault {fault.name}"
        reply = self._addresses.led_here(reply, incoming.here)
        return _answered(incoming, service, reply, why, fault, delay)

    def _meant(
        self, service: _Service, found: Found, incoming: _Incoming, sent: Sent
    ) -> tuple[_Service, Found]:
        """Of operations that share a path, the first that the request fits.

        Those come first that have parameters which were sent and others have not, then
        those with an example of this very body. Some descriptions write such paths with
        a fragment behind them.
        """
        rivals = [
            (self._services[each.route.index], each)
            for each in (found, *found.others)
            if each.route is not None
        ]
        if len(rivals) < 2:
            return service, found
        if (wish := incoming.prefer.get("operation")) is not None:
            for other, each in rivals:
                if other.examples.id == wish.value:
                    return other, each
        shared = set.intersection(*(other.names for other, _ in rivals))
        arrived = {("query", name) for name, _ in incoming.query}
        arrived |= {("header", name) for name in incoming.headers}

        def signs(rival: tuple[_Service, Found]) -> tuple[int, bool]:
            other, _ = rival
            body = other.validation.value(other.operation, sent)
            own = arrived & (other.names - shared)
            return len(own), has_body(other.examples, body)

        for other, each in sorted(rivals, key=signs, reverse=True):
            refusal = other.validation.refusal(
                other.operation, _given(each, incoming), sent
            )
            if refusal is None:
                return other, each
        return service, found

    def _reply(
        self, service: _Service, asked: Asked, given: Given, sent: Sent
    ) -> tuple[Reply, str]:
        """The reply to a request that belongs to an operation, and why this one."""
        reply = choose(service.examples, asked)
        # Who asks for an error by its status need not make a right request.
        if self._validate and not ("code" in asked.prefer and reply.status >= 400):
            refusal = service.validation.refusal(service.operation, given, sent)
            if refusal is not None:
                return self._refused(service, refusal), refusal.message
        return reply, f"example {reply.name}" if reply.whole else "made up"

    def _refused(self, service: _Service, refusal: Refusal) -> Reply:
        replies = service.examples.replies
        return self._envelopes.reply(refusal.status, refusal.message, replies)

    def _nothing(
        self, incoming: _Incoming, allowed: tuple[str, ...]
    ) -> tuple[Reply, str]:
        """404, or 405 where the path has other methods."""
        if allowed:
            methods = ", ".join(allowed)
            message = f"the spec has no {incoming.method} at {incoming.path}"
            reply = self._envelopes.reply(405, f"{message}, only {methods}")
            headers = {**reply.headers, "allow": methods}
            return replace(reply, headers=headers), "no such method"
        message = f"the spec has no path {incoming.path}"
        return self._envelopes.reply(404, message), "no such path"

    def _fault(self, incoming: _Incoming) -> Fault | None:
        """The fault that a request asks for, else the one that is drawn."""
        preference = incoming.prefer.get("fault")
        if preference is None:
            return self._faults.next()
        fault = preferred_fault(preference)
        if fault is None:
            return None
        request = f"{incoming.method} {incoming.path} {incoming.headers['prefer']}"
        return self._faults.asked(fault, request)


def _incoming(request: Request) -> _Incoming:
    scope = request.scope
    raw_path = scope.get("raw_path") or scope["path"].encode()
    headers: dict[str, str] = {}
    for name, value in request.headers.items():
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    raw_query = scope["query_string"].decode("latin-1")
    return _Incoming(
        method=request.method,
        path=raw_path.decode("latin-1").partition("?")[0],
        raw_query=raw_query,
        query=parse_qsl(raw_query, keep_blank_values=True),
        headers=headers,
        prefer=preferences(headers.get("prefer", "")),
        here=f"{request.url.scheme}://{request.url.netloc}",
    )


def _given(found: Found, incoming: _Incoming) -> Given:
    return Given(path=found.sent, query=incoming.raw_query, headers=incoming.headers)


def _answered(
    incoming: _Incoming,
    service: _Service | None,
    reply: Reply,
    why: str,
    fault: Fault | None = None,
    delay: Delay | None = None,
) -> _Answered:
    wishes = any(name in incoming.prefer for name in _KNOWN)
    applied = (("preference-applied", incoming.headers["prefer"]),) if wishes else ()
    query = f"?{incoming.raw_query}" if incoming.raw_query else ""
    target = f"{incoming.path}{query}"
    name = f" {service.examples.id}" if service and service.examples.id else ""
    line = f"{incoming.method} {target} {reply.status}{name} ({why})"
    return _Answered(
        reply=reply,
        line=_escaped(line),
        fault=fault,
        delay=delay,
        headers=applied,
    )


def _escaped(text: str) -> str:
    """A line that a terminal only shows; what it would act on is spelled out."""
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape").decode()
        for each in text
    )


def _bases(document: Document) -> Iterator[str]:
    """The paths of a document's servers."""
    for server in servers_of(document):
        with suppress(ValueError):
            yield urlsplit(server.url or "").path.rstrip("/")
