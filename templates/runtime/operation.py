"""What the generated code says about one operation, as values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .decode import Decoder

__all__ = ["DEFAULT_POLICY", "Operation", "Pagination", "StreamPolicy"]

T = TypeVar("T")


# Compared by identity: an operation is a constant, and a key in caches.
@dataclass(frozen=True, slots=True, eq=False)
class Operation(Generic[T]):
    """One operation of the API; `T` is what its method returns."""

    method: str
    path: str  # "/v1/things/{thing_id}"
    result: Callable[[], Any]  # the result type; called once, on first use
    accept: str | None = "application/json"
    headers: Mapping[str, str] = field(
        default_factory=dict
    )  # constants sent with every request
    query: Mapping[str, Any] = field(
        default_factory=dict
    )  # constants sent with every request
    content_type: str = "application/json"
    body_schema: str | None = None  # name in the request schemas
    # Alternatives, each a set of scheme names; None needs no credentials.
    security: tuple[tuple[str, ...], ...] | None = None
    # Query parameter -> "comma", "space", "pipe", "brackets" or "deep"; a list that
    # is not named here is repeated, `a=1&a=2`.
    query_styles: Mapping[str, str] = field(default_factory=dict)
    _decoder: Decoder[T] | None = field(default=None, init=False, repr=False)

    def decoder(self) -> Decoder[T]:
        """What turns a response of this operation into its result; made once."""
        decoder = self._decoder
        if decoder is None:
            from .decode import Decoder

            decoder = Decoder(self.result())
            object.__setattr__(self, "_decoder", decoder)
        return decoder


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a list goes on: which parts of a page lead to the next one."""

    items: str  # property of the page
    more: str | None = None  # property of the page; False says it is the last
    next: Mapping[str, str] = field(
        default_factory=dict
    )  # query parameter -> property of the page
    previous: Mapping[str, str] = field(default_factory=dict)  # the same, backwards


@dataclass(frozen=True, slots=True)
class StreamPolicy:
    """What becomes of the events of a stream."""

    skip: frozenset[str] = frozenset()  # tags of events that callers do not see
    raises: frozenset[str] = frozenset()  # tags that end the stream as an exception
    tag: str | None = None  # the property that tells the kinds of event apart
    done: str | None = "[DONE]"  # data that is no JSON and ends the stream


DEFAULT_POLICY = StreamPolicy()
