# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`class_`: A keyword as a resource."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN, omit
from .._runtime.core.operation import Operation

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    import httpx2

    from .. import params
    from .._runtime.core.omit import NotGiven, Omit

_FROM: Operation[types.Model] = Operation(
    "POST", "/class/{id}", lambda: types.Model, body_schema="Model"
)
_LIST: Operation[list[types.AnySchema]] = Operation(
    "GET", "/class", lambda: list[types.AnySchema]
)
_DICT: Operation[dict[str, int]] = Operation("DELETE", "/class", lambda: dict[str, int])


class Class(SyncResource):
    """A keyword as a resource."""

    @cached_property
    def with_raw_response(self) -> ClassWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ClassWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClassWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ClassWithStreamingResponse(self)

    def from_(
        self,
        id: str,
        *,
        class_: str,
        list_param: Sequence[str],
        from_: str,
        timeout_param: int | Omit = omit,
        self_param: str | Omit = omit,
        list: Sequence[str] | Omit = omit,
        body: str | Omit = omit,
        type: str | Omit = omit,
        datetime: datetime.datetime | str | Omit = omit,
        str_: int | Omit = omit,
        int_: str | Omit = omit,
        dict_: Mapping[str, str] | Omit = omit,
        none: str | Omit = omit,
        model_config: str | Omit = omit,
        model_name: str | Omit = omit,
        copy: bool | Omit = omit,
        json: str | Omit = omit,
        to_dict: str | Omit = omit,
        schema: str | Omit = omit,
        datetime_param: datetime.datetime | str | Omit = omit,
        date: datetime.date | str | Omit = omit,
        any: params.AnySchemaParam | types.AnySchema | Omit = omit,
        literal: Literal["Any", "None"] | Omit = omit,
        _private: str | Omit = omit,
        id_param: str | Omit = omit,
        _4_x: int | Omit = omit,
        with_dash: str | Omit = omit,
        a_b: str | Omit = omit,
        naïve: str | Omit = omit,
        日本: str | Omit = omit,
        self_value: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Model:
        """Keywords and builtins everywhere.

        Args:
            from_: Where it comes from.
        """
        return self._client.request(
            _FROM,
            path={"id": id},
            query={
                "timeout": timeout_param,
                "self": self_param,
                "list": list,
                "body": body,
                "type": type,
                "datetime": datetime,
            },
            body={
                "class": class_,
                "list": list_param,
                "from": from_,
                "str": str_,
                "int": int_,
                "dict": dict_,
                "None": none,
                "model_config": model_config,
                "model_name": model_name,
                "copy": copy,
                "json": json,
                "to_dict": to_dict,
                "schema": schema,
                "datetime": datetime_param,
                "date": date,
                "Any": any,
                "Literal": literal,
                "_private": _private,
                "@id": id_param,
                "4x": _4_x,
                "with-dash": with_dash,
                "a b": a_b,
                "naïve": naïve,
                "日本": 日本,
                "self": self_value,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> builtins.list[types.AnySchema]:
        """Named like a builtin, beside others that mention it."""
        return self._client.request(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def dict(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> builtins.dict[str, int]:
        """Another one."""
        return self._client.request(
            _DICT,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncClass(AsyncResource):
    """A keyword as a resource."""

    @cached_property
    def with_raw_response(self) -> AsyncClassWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncClassWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClassWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncClassWithStreamingResponse(self)

    async def from_(
        self,
        id: str,
        *,
        class_: str,
        list_param: Sequence[str],
        from_: str,
        timeout_param: int | Omit = omit,
        self_param: str | Omit = omit,
        list: Sequence[str] | Omit = omit,
        body: str | Omit = omit,
        type: str | Omit = omit,
        datetime: datetime.datetime | str | Omit = omit,
        str_: int | Omit = omit,
        int_: str | Omit = omit,
        dict_: Mapping[str, str] | Omit = omit,
        none: str | Omit = omit,
        model_config: str | Omit = omit,
        model_name: str | Omit = omit,
        copy: bool | Omit = omit,
        json: str | Omit = omit,
        to_dict: str | Omit = omit,
        schema: str | Omit = omit,
        datetime_param: datetime.datetime | str | Omit = omit,
        date: datetime.date | str | Omit = omit,
        any: params.AnySchemaParam | types.AnySchema | Omit = omit,
        literal: Literal["Any", "None"] | Omit = omit,
        _private: str | Omit = omit,
        id_param: str | Omit = omit,
        _4_x: int | Omit = omit,
        with_dash: str | Omit = omit,
        a_b: str | Omit = omit,
        naïve: str | Omit = omit,
        日本: str | Omit = omit,
        self_value: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Model:
        """Keywords and builtins everywhere.

        Args:
            from_: Where it comes from.
        """
        return await self._client.request(
            _FROM,
            path={"id": id},
            query={
                "timeout": timeout_param,
                "self": self_param,
                "list": list,
                "body": body,
                "type": type,
                "datetime": datetime,
            },
            body={
                "class": class_,
                "list": list_param,
                "from": from_,
                "str": str_,
                "int": int_,
                "dict": dict_,
                "None": none,
                "model_config": model_config,
                "model_name": model_name,
                "copy": copy,
                "json": json,
                "to_dict": to_dict,
                "schema": schema,
                "datetime": datetime_param,
                "date": date,
                "Any": any,
                "Literal": literal,
                "_private": _private,
                "@id": id_param,
                "4x": _4_x,
                "with-dash": with_dash,
                "a b": a_b,
                "naïve": naïve,
                "日本": 日本,
                "self": self_value,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> builtins.list[types.AnySchema]:
        """Named like a builtin, beside others that mention it."""
        return await self._client.request(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def dict(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> builtins.dict[str, int]:
        """Another one."""
        return await self._client.request(
            _DICT,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ClassWithRawResponse:
    """`Class`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Class) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.from_ = raw_response(owner.from_)
        self.list = raw_response(owner.list)
        self.dict = raw_response(owner.dict)


class ClassWithStreamingResponse:
    """`Class`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Class) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.from_ = streamed_response(owner.from_)
        self.list = streamed_response(owner.list)
        self.dict = streamed_response(owner.dict)


class AsyncClassWithRawResponse:
    """`AsyncClass`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncClass) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.from_ = async_raw_response(owner.from_)
        self.list = async_raw_response(owner.list)
        self.dict = async_raw_response(owner.dict)


class AsyncClassWithStreamingResponse:
    """`AsyncClass`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncClass) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.from_ = async_streamed_response(owner.from_)
        self.list = async_streamed_response(owner.list)
        self.dict = async_streamed_response(owner.dict)
