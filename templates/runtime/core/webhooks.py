"""Requests that the API makes itself: a body becomes the event that it tells of."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar, cast

from pydantic import BaseModel

from .decode import Misfit, NotJSONError, fit, parse_json
from .errors import ClientError

if TYPE_CHECKING:
    from .model import Unknown

__all__ = ["Body", "Headers", "InvalidPayloadError", "Sign", "Webhook", "Webhooks"]

T = TypeVar("T")
E = TypeVar("E")

# A body as it came, or the JSON value that it holds.
Body = bytes | str | Mapping[str, Any] | list[Any]

Value = str | int | float | bool

_SHOWN_FAULTS = 20


class Headers(Protocol):
    """The headers of a request, as any framework has them."""

    def items(self) -> Iterable[tuple[str, str]]:
        """Names, in any case, and values."""
        ...


class InvalidPayloadError(ClientError, ValueError):
    """What was received is no JSON, or not what the API's description says.

    `faults` names the places, `data.amount: missing`; it is empty where the body was no
    JSON at all.
    """

    body: Any  # JSON, or what was received where it was none
    faults: tuple[str, ...]

    def __init__(
        self, message: str, *, body: Any = None, faults: Sequence[str] = ()
    ) -> None:
        super().__init__(message)
        self.body = body
        self.faults = tuple(faults)


class Webhook(Generic[T]):
    """One kind of event; `T` is the type of its body."""

    __slots__ = ("_body", "_kind", "name", "values")

    def __init__(
        self, name: str, body: Callable[[], Any], *values: tuple[Value, ...] | None
    ) -> None:
        """Describe a kind of event.

        Args:
            body: gives the type of its body; called once, on first use.
            values: for each sign what an event of this kind has there: one of these,
                () for any value, None for nothing.
        """
        self.name = name
        self.values = values
        self._body = body
        self._kind: Any = None

    def __repr__(self) -> str:
        return f"<Webhook {self.name}>"

    @property
    def kind(self) -> Any:
        """The type of its body."""
        if self._kind is None:
            self._kind = self._body()
        return self._kind

    def claims(self, sign: int, value: Any) -> bool:
        """Whether a value of a sign is one of this kind's own; 1 is not true."""
        own = self.values[sign] or ()
        return any(type(each) is type(value) and each == value for each in own)


class Sign(NamedTuple):
    """A value of a request that tells what it is about."""

    path: tuple[str | int, ...] = ()  # into the body
    header: str | None = None
    open: bool = False  # whether values that nobody described say nothing

    def read(self, value: Any, headers: Mapping[str, str]) -> Any:
        """What stands there; None where nothing does."""
        if self.header is not None:
            return headers.get(self.header.lower())
        for step in self.path:
            if isinstance(step, int):
                value = value[step] if isinstance(value, list) and value else None
            else:
                value = value.get(step) if isinstance(value, dict) else None
        return value


class Webhooks(Generic[T]):
    """All kinds of events; `T` is the union of their types."""

    def __init__(
        self,
        package: str,
        unknown: type[Unknown],
        signs: tuple[Sign, ...],
        webhooks: tuple[Webhook[Any], ...],
    ) -> None:
        """Collect them.

        Args:
            package: whose logger hears of bodies that do not fit.
            unknown: what an object becomes that is no event of these kinds.
        """
        self._logger = logging.getLogger(package)
        self._unknown = unknown
        self._signs = signs
        self._webhooks = webhooks
        self._by_name = {each.name: each for each in webhooks}

    def attribute(self, module: str, name: str) -> Any:
        """What a module has beside its functions: `Event`, the union of all types.

        Made when running code asks for it, as it takes all types.

        Raises:
            AttributeError: it is another name.
        """
        if name != "Event":
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        return reduce(or_, [*(each.kind for each in self._webhooks), self._unknown])

    def parse(
        self,
        body: Body,
        headers: Headers | None = None,
        name: str | None = None,
        strict: bool = False,
    ) -> T:
        """The event that a body tells of; `Unknown` where it is of no kind described.

        Raises:
            InvalidPayloadError: the body is no JSON, or no object; or it does not fit
                its type and `strict`.
        """
        value = _read(body)
        webhook = (
            self._choose(value, headers) if name is None else self._by_name.get(name)
        )
        if webhook is not None:
            return cast(T, self._fitted(webhook, value, strict))
        if not isinstance(value, dict):
            raise InvalidPayloadError(
                "the body is JSON, but neither an object nor an event that is described",
                body=value,
            )
        return cast(T, fit(self._unknown, value)[0])

    def parse_as(self, webhook: Webhook[E], body: Body, strict: bool) -> E:
        """A body as the event that the caller says it is; raises as `parse` does."""
        return self._fitted(webhook, _read(body), strict)

    def _fitted(self, webhook: Webhook[E], value: Any, strict: bool) -> E:
        result, misfits = fit(webhook.kind, value)
        if misfits:
            faults = [str(misfit) for misfit in misfits]
            shown = "; ".join(faults[:_SHOWN_FAULTS])
            if len(faults) > _SHOWN_FAULTS:
                shown += f"; and {len(faults) - _SHOWN_FAULTS} more"
            message = f"a body does not fit {webhook.name!r}: {shown}"
            if strict or _is_no_such_thing(misfits):
                raise InvalidPayloadError(message, body=value, faults=faults)
            self._logger.warning("%s", message)
        return cast(E, result)

    def _choose(self, value: Any, headers: Headers | None) -> Webhook[Any] | None:
        """The kind of an event, None where it is none of these."""
        given = (
            {} if headers is None else {k.lower(): text for k, text in headers.items()}
        )
        left = list(self._webhooks)
        less_likely: list[Webhook[Any]] = []
        certain = len(self._webhooks) == 1
        for number, sign in enumerate(self._signs):
            found = sign.read(value, given)
            mine = [each for each in left if each.claims(number, found)]
            others = [each for each in left if not each.values[number]]
            free = [each for each in others if each.values[number] is not None]
            if mine:
                left, less_likely = [*mine, *free], []
                certain = True
            elif found is not None and not sign.open:
                left, less_likely = free, []
            elif found is None and sign.header is None and others:
                # What has a constant there may have left it out all the same.
                less_likely += [each for each in left if each not in others]
                left = others
        if not certain and left:
            certain = all(each.kind == left[0].kind for each in self._webhooks)
        return _fitting(left, value, certain) or _fitting(less_likely, value, False)


def _fitting(
    webhooks: Sequence[Webhook[Any]], value: Any, certain: bool
) -> Webhook[Any] | None:
    """The kind that a value fits best; of equal ones the first.

    Args:
        certain: whether it is one of them, even if it fits none.
    """
    kinds = [each.kind for each in webhooks]
    if kinds and certain and all(kind == kinds[0] for kind in kinds):
        return webhooks[0]
    best: tuple[tuple[int, int], Webhook[Any]] | None = None
    for webhook in webhooks:
        result, misfits = fit(webhook.kind, value)
        # What names every word of the value was meant.
        extra = result.model_extra if isinstance(result, BaseModel) else value
        rank = (len(misfits), len(extra) if isinstance(extra, dict) else 0)
        if best is None or rank < best[0]:
            best = rank, webhook
    if best is None or (best[0][0] and not certain):
        return None
    return best[1]


def _read(body: Body) -> Any:
    """The JSON value of a body.

    Raises:
        InvalidPayloadError: there is none.
    """
    if isinstance(body, Mapping):
        return dict(body)
    if isinstance(body, list):
        return body
    try:
        data = body.encode() if isinstance(body, str) else bytes(body)
        return parse_json(data)
    except (NotJSONError, UnicodeEncodeError) as error:
        raise InvalidPayloadError(f"the body is no JSON: {error}", body=body) from None


def _is_no_such_thing(misfits: Sequence[Misfit]) -> bool:
    """Whether the whole is of another kind: a list in place of an object."""
    return any(not misfit.path for misfit in misfits)
