# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for Reserved Names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from . import types
from ._runtime._async.client import AsyncAPIClient
from ._runtime._sync.client import SyncAPIClient
from ._runtime.core.omit import NOT_GIVEN, omit
from ._runtime.core.operation import Operation
from ._runtime.core.settings import ClientSettings

if TYPE_CHECKING:
    import datetime
    from typing import Literal

    import httpx2

    from . import params
    from ._runtime.core.errors import ErrorTable
    from ._runtime.core.omit import NotGiven, Omit


_PACKAGE = __name__.rpartition(".")[0]


def _errors() -> ErrorTable:
    from .errors import ERRORS

    return ERRORS


def _request_schemas() -> Mapping[str, Any]:
    # Imported here: few clients check requests, and importlib.resources loads slowly.
    import json
    from importlib.resources import files

    text = files(_PACKAGE).joinpath("params/_schemas.json").read_text("utf-8")
    schemas: Mapping[str, Any] = json.loads(text)
    return schemas


_SETTINGS = ClientSettings(
    package=_PACKAGE,
    version="0.1.0",
    user_agent="reserved_names/0.1.0",
    base_url="https://api.example.com",
    base_url_env=None,
    errors=_errors,
    request_schemas=_request_schemas,
    request_id_header=None,
    timeout_s=60.0,
    max_retries=2,
)

_MAKE_X: Operation[types.Model] = Operation(
    "POST", "/x", lambda: types.Model, body_schema="Model"
)


class ReservedNames(SyncAPIClient):
    """Client for Reserved Names."""

    _settings = _SETTINGS

    def __init__(
        self,
        *,
        base_url: str | httpx2.URL | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx2.Client | None = None,
        strict_responses: bool = False,
        validate_requests: bool = False,
        max_response_bytes: int | NotGiven | None = NOT_GIVEN,
        deadline: float | None = None,
        event_timeout: float | None = None,
        cross_origin_redirects: bool = False,
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Where the API is. Default: https://api.example.com.
            timeout: Seconds a request may take, or one limit for each of its phases.
                Default: 60.
            max_retries: How often a request that failed for a passing reason is sent
                again. Default: 2.
            default_headers: Sent with every request; `Omit()` removes a header.
            default_query: Sent with every request.
            http_client: An httpx2 client of your own; it is not closed with this one.
            strict_responses: Raise where a response does not fit its model.
            validate_requests: Check requests against the spec before sending them.
            max_response_bytes: How large a body may be that is held in memory, or one
                event or line of a stream, decompressed; None: any size. Default: 256
                MiB.
            deadline: Seconds from a call to its result, with all retries; it also
                allows to wait longer than a minute where the server asks for that.
            event_timeout: Seconds that a stream may go on without an event; comments,
                and events that are not handed out, do not count.
            cross_origin_redirects: Follow redirects to another host, port or scheme.
                Nothing but the address is sent there: no credential, no header of
                yours, no body.
        """
        super().__init__(
            settings=self._settings,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict_responses=strict_responses,
            validate_requests=validate_requests,
            max_response_bytes=max_response_bytes,
            deadline=deadline,
            event_timeout=event_timeout,
            cross_origin_redirects=cross_origin_redirects,
        )

    @cached_property
    def with_raw_response(self) -> ReservedNamesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ReservedNamesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReservedNamesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ReservedNamesWithStreamingResponse(self)

    def make_x(
        self,
        *,
        base: params.BaseModelParam | types.BaseModel,
        any_: params.AnySchemaParam | types.AnySchema,
        config: params.ConfigDictParam | types.ConfigDict | Omit = omit,
        field: params.FieldSchemaParam | types.FieldSchema | Omit = omit,
        literal: params.LiteralSchemaParam | types.LiteralSchema | Omit = omit,
        annotated: params.AnnotatedSchemaParam | types.AnnotatedSchema | Omit = omit,
        typed: params.TypedDictSchemaParam | types.TypedDictSchema | Omit = omit,
        moment: params.DatetimeParam | types.Datetime | Omit = omit,
        items: params.ListParam | types.List | Omit = omit,
        stand_in: params.StandInModelParam | types.StandInModel | Omit = omit,
        stand_in_date: params.StandInDateParam | types.StandInDate | Omit = omit,
        fields: params.StandInFieldsParam | types.StandInFields | Omit = omit,
        not_required: (
            params.NotRequiredSchemaParam | types.NotRequiredSchema | Omit
        ) = omit,
        sequence: params.SequenceSchemaParam | types.SequenceSchema | Omit = omit,
        dated: params.DatedParam | types.Dated | Omit = omit,
        date_: params.DateSchemaParam | types.DateSchema | Omit = omit,
        datetime: str | Omit = omit,
        free: Any | Omit = omit,
        born: datetime.date | str | Omit = omit,
        seen: datetime.datetime | str | Omit = omit,
        zoned: datetime.datetime | str | Omit = omit,
        maybe: datetime.date | str | None | Omit = omit,
        none: datetime.date | str | None | Omit = omit,
        either: datetime.date | str | int | Omit = omit,
        day: params.DayParam | Omit = omit,
        size: int | Omit = omit,
        name: str | Omit = omit,
        kind: Literal["a", "b"] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Model:
        """POST /x."""
        return self.request(
            _MAKE_X,
            body={
                "base": base,
                "any_": any_,
                "config": config,
                "field": field,
                "literal": literal,
                "annotated": annotated,
                "typed": typed,
                "moment": moment,
                "items": items,
                "stand_in": stand_in,
                "stand_in_date": stand_in_date,
                "fields": fields,
                "not_required": not_required,
                "sequence": sequence,
                "dated": dated,
                "date_": date_,
                "datetime": datetime,
                "free": free,
                "born": born,
                "seen": seen,
                "zoned": zoned,
                "maybe": maybe,
                "none": none,
                "either": either,
                "day": day,
                "size": size,
                "name": name,
                "kind": kind,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncReservedNames(AsyncAPIClient):
    """Client for Reserved Names."""

    _settings = _SETTINGS

    def __init__(
        self,
        *,
        base_url: str | httpx2.URL | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict_responses: bool = False,
        validate_requests: bool = False,
        max_response_bytes: int | NotGiven | None = NOT_GIVEN,
        deadline: float | None = None,
        event_timeout: float | None = None,
        cross_origin_redirects: bool = False,
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Where the API is. Default: https://api.example.com.
            timeout: Seconds a request may take, or one limit for each of its phases.
                Default: 60.
            max_retries: How often a request that failed for a passing reason is sent
                again. Default: 2.
            default_headers: Sent with every request; `Omit()` removes a header.
            default_query: Sent with every request.
            http_client: An httpx2 client of your own; it is not closed with this one.
            strict_responses: Raise where a response does not fit its model.
            validate_requests: Check requests against the spec before sending them.
            max_response_bytes: How large a body may be that is held in memory, or one
                event or line of a stream, decompressed; None: any size. Default: 256
                MiB.
            deadline: Seconds from a call to its result, with all retries; it also
                allows to wait longer than a minute where the server asks for that.
            event_timeout: Seconds that a stream may go on without an event; comments,
                and events that are not handed out, do not count.
            cross_origin_redirects: Follow redirects to another host, port or scheme.
                Nothing but the address is sent there: no credential, no header of
                yours, no body.
        """
        super().__init__(
            settings=self._settings,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict_responses=strict_responses,
            validate_requests=validate_requests,
            max_response_bytes=max_response_bytes,
            deadline=deadline,
            event_timeout=event_timeout,
            cross_origin_redirects=cross_origin_redirects,
        )

    @cached_property
    def with_raw_response(self) -> AsyncReservedNamesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncReservedNamesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReservedNamesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncReservedNamesWithStreamingResponse(self)

    async def make_x(
        self,
        *,
        base: params.BaseModelParam | types.BaseModel,
        any_: params.AnySchemaParam | types.AnySchema,
        config: params.ConfigDictParam | types.ConfigDict | Omit = omit,
        field: params.FieldSchemaParam | types.FieldSchema | Omit = omit,
        literal: params.LiteralSchemaParam | types.LiteralSchema | Omit = omit,
        annotated: params.AnnotatedSchemaParam | types.AnnotatedSchema | Omit = omit,
        typed: params.TypedDictSchemaParam | types.TypedDictSchema | Omit = omit,
        moment: params.DatetimeParam | types.Datetime | Omit = omit,
        items: params.ListParam | types.List | Omit = omit,
        stand_in: params.StandInModelParam | types.StandInModel | Omit = omit,
        stand_in_date: params.StandInDateParam | types.StandInDate | Omit = omit,
        fields: params.StandInFieldsParam | types.StandInFields | Omit = omit,
        not_required: (
            params.NotRequiredSchemaParam | types.NotRequiredSchema | Omit
        ) = omit,
        sequence: params.SequenceSchemaParam | types.SequenceSchema | Omit = omit,
        dated: params.DatedParam | types.Dated | Omit = omit,
        date_: params.DateSchemaParam | types.DateSchema | Omit = omit,
        datetime: str | Omit = omit,
        free: Any | Omit = omit,
        born: datetime.date | str | Omit = omit,
        seen: datetime.datetime | str | Omit = omit,
        zoned: datetime.datetime | str | Omit = omit,
        maybe: datetime.date | str | None | Omit = omit,
        none: datetime.date | str | None | Omit = omit,
        either: datetime.date | str | int | Omit = omit,
        day: params.DayParam | Omit = omit,
        size: int | Omit = omit,
        name: str | Omit = omit,
        kind: Literal["a", "b"] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Model:
        """POST /x."""
        return await self.request(
            _MAKE_X,
            body={
                "base": base,
                "any_": any_,
                "config": config,
                "field": field,
                "literal": literal,
                "annotated": annotated,
                "typed": typed,
                "moment": moment,
                "items": items,
                "stand_in": stand_in,
                "stand_in_date": stand_in_date,
                "fields": fields,
                "not_required": not_required,
                "sequence": sequence,
                "dated": dated,
                "date_": date_,
                "datetime": datetime,
                "free": free,
                "born": born,
                "seen": seen,
                "zoned": zoned,
                "maybe": maybe,
                "none": none,
                "either": either,
                "day": day,
                "size": size,
                "name": name,
                "kind": kind,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ReservedNamesWithRawResponse:
    """`ReservedNames`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: ReservedNames) -> None:
        from ._runtime._sync.raw import raw_response

        self._owner = owner
        self.make_x = raw_response(owner.make_x)


class ReservedNamesWithStreamingResponse:
    """`ReservedNames`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: ReservedNames) -> None:
        from ._runtime._sync.raw import streamed_response

        self._owner = owner
        self.make_x = streamed_response(owner.make_x)


class AsyncReservedNamesWithRawResponse:
    """`AsyncReservedNames`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncReservedNames) -> None:
        from ._runtime._async.raw import async_raw_response

        self._owner = owner
        self.make_x = async_raw_response(owner.make_x)


class AsyncReservedNamesWithStreamingResponse:
    """`AsyncReservedNames`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncReservedNames) -> None:
        from ._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.make_x = async_streamed_response(owner.make_x)
