"""What the generated code says about one operation, as values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from .decode import Decoder
    from .origin import Origin
    from .serialise import Parameter

__all__ = ["DEFAULT_POLICY", "Operation", "Pagination", "StreamPolicy"]

T = TypeVar("T")

_NOTHING: Mapping[str, Any] = MappingProxyType({})

# Dataclasses would read better here; each one takes half a millisecond of every
# import of the package.


class Operation(Generic[T]):
    """One operation of the API; `T` is what its method returns.

    A constant, compared by identity, and so a key in caches.
    """

    __slots__ = (
        "_decoder",
        "_decoders",
        "_spelled",
        "accept",
        "appended_headers",
        "body_schema",
        "content_type",
        "errors",
        "files",
        "headers",
        "idempotency_header",
        "max_bytes",
        "method",
        "optional_body",
        "parameters",
        "path",
        "query",
        "redirects",
        "result",
        "results",
        "security",
        "server",
    )

    def __init__(
        self,
        method: str,
        path: str,
        result: Callable[[], Any],
        *,
        accept: str | None = "application/json",
        headers: Mapping[str, str] = _NOTHING,
        query: Mapping[str, Any] = _NOTHING,
        content_type: str = "application/json",
        body_schema: str | None = None,
        security: tuple[tuple[str, ...], ...] | None = None,
        parameters: tuple[Parameter, ...] = (),
        max_bytes: int | None = None,
        appended_headers: Mapping[str, tuple[str, ...]] = _NOTHING,
        files: tuple[str, ...] = (),
        optional_body: bool = False,
        errors: Callable[[], Mapping[str, Any]] | None = None,
        server: str | None = None,
        redirects: bool = False,
        results: Mapping[str, Callable[[], Any]] = _NOTHING,
        idempotency_header: str | None = None,
    ) -> None:
        """Describe an operation.

        Args:
            path: with its parameters in braces, `/v1/things/{thing_id}`; it may end in
                a query, which is sent with every request.
            result: gives the result type; called once, on first use.
            headers: constants sent with every request.
            query: constants sent with every request.
            body_schema: name of the body in the request schemas.
            security: alternatives, each a set of scheme names; None needs no
                credentials.
            parameters: parameters and fields of a form that are not spelled as those
                of their place are by default.
            max_bytes: how large an encoded body may be; a larger one is not sent.
            appended_headers: header -> values that follow those of the caller,
                comma-separated.
            files: fields of a form that are files, never text.
            optional_body: whether a body without any field is not sent at all.
            errors: gives the types of the bodies of errors, by status, range ("4XX")
                or "default"; None where they are those of most operations.
            server: where it is reached, where that is not where the others are; a path
                alone is one on the same host.
            redirects: whether it answers with a redirect and nothing else; one that
                leads nowhere is no error then.
            results: status, `201` or `2XX`, -> what gives its type, where that is not
                the same for all.
            idempotency_header: what carries a key, the same in all attempts, by which
                the server knows a repetition.
        """
        self.method = method
        self.path = path
        self.result = result
        self.accept = accept
        self.headers = headers
        self.query = query
        self.content_type = content_type
        self.body_schema = body_schema
        self.security = security
        self.parameters = parameters
        self.max_bytes = max_bytes
        self.appended_headers = appended_headers
        self.files = files
        self.optional_body = optional_body
        self.errors = errors
        self.server = server
        self.redirects = redirects
        self.results = results
        self.idempotency_header = idempotency_header
        self._decoder: Decoder[T] | None = None
        self._decoders: dict[str, Decoder[T]] = {}
        self._spelled: dict[str, dict[str, Parameter]] = {}
        for each in parameters:
            self._spelled.setdefault(each.place, {})[each.name] = each

    def __repr__(self) -> str:
        return f"<Operation {self.method} {self.path}>"

    def derive(self, **changes: Any) -> Operation[T]:
        """The same operation with some of its attributes changed."""
        kept = {name: getattr(self, name) for name in self.__slots__}
        for name in ("_decoder", "_decoders", "_spelled"):
            del kept[name]  # made from the rest
        return Operation(**{**kept, **changes})

    def spelled(self, place: str) -> Mapping[str, Parameter]:
        """The `parameters` of one place, by name."""
        return self._spelled.get(place, _NOTHING)

    def decoder(self) -> Decoder[T]:
        """What turns a response of this operation into its result; made once."""
        decoder = self._decoder
        if decoder is None:
            from .decode import Decoder

            decoder = self._decoder = Decoder(self.result())
        return decoder

    def decode(self, origin: Origin) -> T:
        """The result that a response, already read, stands for.

        Raises:
            APIResponseValidationError: the body is no JSON, or it does not fit and
                `origin.strict`.
        """
        if self.results:
            status = str(origin.response.status_code)
            for key in (status, f"{status[0]}XX", "default"):
                if key in self.results:
                    return self._decoder_of(key).decode_response(origin)
        return self.decoder().decode_response(origin)

    def _decoder_of(self, key: str) -> Decoder[T]:
        decoder = self._decoders.get(key)
        if decoder is None:
            from .decode import Decoder

            decoder = self._decoders[key] = Decoder(self.results[key]())
        return decoder


class Pagination(NamedTuple):
    """How a list goes on: which parts of a page lead to the next one.

    Properties of a page are dotted paths; a number in one is an index of a list. One of
    `next`, `page`, `offset`, `url` and `link` says how the next page is asked for.
    """

    items: str  # property of the page; "" where the whole page is the list
    more: str | None = None  # property of the page; False says it is the last
    next: Mapping[str, str] = _NOTHING  # query parameter -> property of the page
    previous: Mapping[str, str] = _NOTHING  # the same, backwards
    done: str | None = None  # property of the page; True says it is the last
    page: str | None = None  # query parameter that counts pages
    offset: str | None = None  # query parameter that counts items
    first: int = 1  # what that parameter is on the first page
    url: str | None = None  # property that holds the address of the next page
    link: bool = False  # the `Link` header holds it
    size: str | None = None  # query parameter: how many items a page may have
    largest: int | None = None  # a size that the server surely serves
    total: str | None = None  # property: how many items there are
    pages: str | None = None  # property: how many pages there are


class StreamPolicy(NamedTuple):
    """What becomes of the events of a stream."""

    skip: frozenset[str] = frozenset()  # tags of events that callers do not see
    raises: frozenset[str] = frozenset()  # tags that end the stream as an exception
    tag: str | None = None  # the property that tells the kinds of event apart
    done: str | None = "[DONE]"  # data that is no JSON and ends the stream
    text: bool = False  # other data that is no JSON is handed out as text
    last: str | None = None  # tag of the event without which a stream is not complete


DEFAULT_POLICY = StreamPolicy()
