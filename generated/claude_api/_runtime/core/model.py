"""The base of all response models, and the types their fields are made of."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeAlias

from pydantic import BaseModel, ConfigDict
from pydantic_core import core_schema

if TYPE_CHECKING:
    import httpx2
    from pydantic import GetCoreSchemaHandler

__all__ = ["Date", "DateTime", "Model", "Unknown", "build_lock", "build_model"]

# Two threads that build one class get in each other's way.
build_lock = threading.RLock()


class Model(BaseModel):
    """What the API sends: declared fields, and everything else that came with them.

    Fields that a newer server adds are kept and can be read as attributes.
    """

    # One slot, empty on nested models: headers belong to the whole response.
    __slots__ = ("__response_headers__",)

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        # Only classes that are used are built.
        defer_build=True,
        # "1" is not 1: what was received is what callers see.
        strict=True,
        validate_by_alias=True,
        validate_by_name=True,
        protected_namespaces=(),
    )

    @property
    def _response_headers(self) -> httpx2.Headers | None:
        """The headers this object came with; None on its parts and on copies."""
        # Past pydantic's __getattr__, which looks for a field of this name.
        try:
            headers: httpx2.Headers = object.__getattribute__(
                self, "__response_headers__"
            )
        except AttributeError:
            return None
        return headers

    def to_dict(self) -> dict[str, Any]:
        """What was received, as plain JSON values.

        Fields that did not come are not in it; fields that nobody declared are.
        """
        cls = type(self)
        values = self.__dict__
        names = _WIRE_NAMES.get(cls)
        if names is None:
            names = _wire_names(cls)
        given = self.__pydantic_fields_set__
        plain = {
            wire_name: _plain(values[name])
            for name, wire_name in names.items()
            if name in given and name in values
        }
        if extra := self.__pydantic_extra__:
            for name, value in extra.items():
                plain[name] = _plain(value)
        return plain

    def to_json(self, indent: int | None = None) -> str:
        """What was received, as JSON text."""
        separators = (",", ":") if indent is None else None
        return json.dumps(
            self.to_dict(), indent=indent, ensure_ascii=False, separators=separators
        )


class Unknown(Model):
    """An object of a kind that this version of the client does not know.

    Its fields can be read as attributes, and it can be passed back as it came.
    """

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


def build_model(cls: type[BaseModel]) -> None:
    """Build the validator of a class whose building was deferred."""
    if not cls.__pydantic_complete__:
        with build_lock:
            if not cls.__pydantic_complete__:
                cls.model_rebuild()


# Class -> Python name -> name on the wire.
_WIRE_NAMES: dict[type[Model], dict[str, str]] = {}

_ATOMS = frozenset({str, int, float, bool, type(None)})


def _wire_names(cls: type[Model]) -> dict[str, str]:
    # Part of another class's validator, it may not know its own aliases yet.
    build_model(cls)
    # An alias may be empty: "" is a name in JSON.
    names = {
        name: name if field.alias is None else field.alias
        for name, field in cls.__pydantic_fields__.items()
    }
    _WIRE_NAMES[cls] = names
    return names


def _plain(value: Any) -> Any:
    # Not pydantic's serializer: it would be built for each class on first use, and it
    # warns about or drops what does not fit the field that holds it.
    cls = value.__class__
    if cls in _ATOMS:
        return value
    if cls is list:
        return [_plain(item) for item in value]
    if cls is dict:
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, datetime):
        text = value.isoformat()
        return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in value]
    return value


class _Timestamp:
    """Reads a date-time from its RFC 3339 spelling, never from a number."""

    # Left alone, pydantic also takes "1700000000" and "2024-01-01 00:00".
    pattern = r"^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return _from_text(self.pattern, core_schema.datetime_schema)


class _CalendarDate:
    """Reads a date from its RFC 3339 spelling, never from a number."""

    pattern = r"^\d{4}-\d{2}-\d{2}$"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return _from_text(self.pattern, core_schema.date_schema)


def _from_text(pattern: str, schema: Any) -> core_schema.CoreSchema:
    text = core_schema.chain_schema(
        [core_schema.str_schema(strict=True, pattern=pattern), schema(strict=False)]
    )
    return core_schema.json_or_python_schema(
        json_schema=text,
        python_schema=core_schema.union_schema(
            [schema(strict=True), text], mode="left_to_right"
        ),
    )


DateTime: TypeAlias = Annotated[datetime, _Timestamp()]
Date: TypeAlias = Annotated[date, _CalendarDate()]
