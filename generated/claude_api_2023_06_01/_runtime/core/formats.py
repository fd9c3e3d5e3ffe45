"""Strings of a format as Python values, which remember how they were written.

`2024-01-02T03:04:05.120Z` is read as a `datetime`, and written again as it came: what
nobody touched does not change on its way through a program.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Self, TypeAlias
from uuid import UUID

from pydantic_core import core_schema

from .json_body import scalar_text

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

__all__ = [
    "BY_CLASS",
    "Base64",
    "Base64FromText",
    "Date",
    "DateTime",
    "DecimalFromText",
    "DurationFromText",
    "Format",
    "TimeFromText",
    "UuidFromText",
]


class Base64(bytes):
    """Bytes that travel in JSON, as their base64 text."""

    def __str__(self) -> str:
        return b64encode(self).decode()


class _Kept:
    """A value with the text that it came in, copies and pickles included.

    What is calculated from one is a new object, which has no text.
    """

    __slots__ = ()
    text: str

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return _keep, (_plain(self), self.text)


class _DateTime(_Kept, datetime):
    __slots__ = ("text",)

    def __repr__(self) -> str:
        return f"datetime.{super().__repr__()}"


class _Time(_Kept, time):
    __slots__ = ("text",)


class _Duration(_Kept, timedelta):
    __slots__ = ("text",)


class _Decimal(_Kept, Decimal):
    __slots__ = ("text",)


class _UUID(_Kept, UUID):
    __slots__ = ("text",)


class _Base64(_Kept, Base64):
    pass


for _kept in (_DateTime, _Time, _Duration, _Decimal, _UUID, _Base64):
    # What people see when they ask what a value is.
    _kept.__name__ = _kept.__mro__[2].__name__


def _keep(value: Any, text: str) -> Any:
    """The value with the text that it came in."""
    if isinstance(value, datetime):
        made: Any = _DateTime.combine(value.date(), value.timetz())
    elif isinstance(value, time):
        made = _Time.fromisoformat(value.isoformat())
    elif isinstance(value, timedelta):
        made = _Duration(value.days, value.seconds, value.microseconds)
    elif isinstance(value, Decimal):
        made = _Decimal(value)
    elif isinstance(value, UUID):
        made = _UUID(int=value.int)
    else:
        made = _Base64(value)
    object.__setattr__(made, "text", text)
    return made


def _plain(value: Any) -> Any:
    """The value without its text."""
    if isinstance(value, datetime):
        return datetime.combine(value.date(), value.timetz())
    if isinstance(value, time):
        return time.fromisoformat(value.isoformat())
    if isinstance(value, timedelta):
        return timedelta(value.days, value.seconds, value.microseconds)
    if isinstance(value, Decimal):
        return Decimal(value)
    return UUID(int=value.int) if isinstance(value, UUID) else Base64(value)


class Format(NamedTuple):
    """How the strings of one format are read."""

    name: str  # for messages: "a date-time"
    example: str
    pattern: str  # left alone, pydantic also takes numbers and other spellings
    schema: Callable[..., Any]
    # What is written just so again; it is read without Python.
    canonical: str | None = None

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        kept = core_schema.no_info_wrap_validator_function(
            _read, self._chain(self.pattern)
        )
        plain = [] if self.canonical is None else [self._chain(self.canonical)]
        text = core_schema.union_schema(
            [*plain, kept],
            mode="left_to_right",
            custom_error_type="format",
            custom_error_message=f"expected {self.name}, like {self.example}",
        )
        return core_schema.json_or_python_schema(
            json_schema=text,
            python_schema=core_schema.union_schema(
                [self.schema(strict=True), text],
                mode="left_to_right",
                custom_error_type="format",
                custom_error_message=f"expected {self.name}, like {self.example}",
            ),
            serialization=core_schema.plain_serializer_function_ser_schema(
                _write, when_used="json-unless-none"
            ),
        )

    def _chain(self, pattern: str) -> core_schema.CoreSchema:
        text = core_schema.str_schema(strict=True, pattern=pattern)
        return core_schema.chain_schema([text, self.schema(strict=False)])

    def salvage(self, value: Any) -> tuple[Any, str] | None:
        """What a value that does not fit can be read as all the same, and its fault."""
        if self is not _TIMESTAMP or not isinstance(value, str):
            return None
        if re.match(_NAIVE, value) is None:
            return None
        try:
            naive = datetime.fromisoformat(value)
        except ValueError:
            return None
        return _keep(naive, value), "expected a date-time with a zone, got one without"


def _read(text: str, handler: Callable[[str], Any]) -> Any:
    value = handler(text)
    return value if scalar_text(value) == text else _keep(value, text)


def _write(value: Any) -> Any:
    """What came, also where it is no value of the format."""
    text = scalar_text(value)
    return value if text is None else text


def _bytes_schema(*, strict: bool) -> core_schema.CoreSchema:
    if strict:
        return core_schema.is_instance_schema(Base64)
    return core_schema.no_info_plain_validator_function(
        lambda text: Base64(b64decode(text, validate=True))
    )


_DAY = r"\d{4}-\d{2}-\d{2}"
_CLOCK = r"\d{2}:\d{2}:\d{2}"
_NAIVE = rf"^{_DAY}[Tt ]{_CLOCK}(\.\d+)?$"
_HEX = "[0-9a-f]"

# Sources: RFC 3339 (date-time, date, time; duration: appendix A), RFC 9562 (uuid),
# RFC 4648 (byte).
_TIMESTAMP = Format(
    "a date-time",
    "2024-01-31T12:00:00Z",
    rf"^{_DAY}[Tt ]{_CLOCK}(\.\d+)?([Zz]|[+-]\d{{2}}:\d{{2}})$",
    core_schema.datetime_schema,
    canonical=rf"^{_DAY}T{_CLOCK}Z$",
)
_CALENDAR_DATE = Format(
    "a date", "2024-01-31", rf"^{_DAY}$", core_schema.date_schema, rf"^{_DAY}$"
)
_TIME = Format(
    "a time",
    "12:00:00Z",
    rf"^{_CLOCK}(\.\d+)?([Zz]|[+-]\d{{2}}:\d{{2}})?$",
    core_schema.time_schema,
)
_DURATION = Format(
    "a duration",
    "P1DT2H",
    r"^-?P(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$",
    core_schema.timedelta_schema,
)
_DECIMAL = Format(
    "a decimal number",
    "12.50",
    r"^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$",
    core_schema.decimal_schema,
)
_UUID_TEXT = Format(
    "a UUID",
    "123e4567-e89b-12d3-a456-426614174000",
    r"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
    core_schema.uuid_schema,
    canonical=rf"^{_HEX}{{8}}(-{_HEX}{{4}}){{3}}-{_HEX}{{12}}$",
)
_BYTES = Format("base64", "aGk=", r"^[A-Za-z0-9+/]*={0,2}$", _bytes_schema)

DateTime: TypeAlias = Annotated[datetime, _TIMESTAMP]
Date: TypeAlias = Annotated[date, _CALENDAR_DATE]
TimeFromText: TypeAlias = Annotated[time, _TIME]
DurationFromText: TypeAlias = Annotated[timedelta, _DURATION]
DecimalFromText: TypeAlias = Annotated[Decimal, _DECIMAL]
UuidFromText: TypeAlias = Annotated[UUID, _UUID_TEXT]
Base64FromText: TypeAlias = Annotated[Base64, _BYTES]

# Class -> how it is read where a type names the class alone.
BY_CLASS: dict[Any, Any] = {
    datetime: DateTime,
    date: Date,
    time: TimeFromText,
    timedelta: DurationFromText,
    Decimal: DecimalFromText,
    UUID: UuidFromText,
    Base64: Base64FromText,
}
