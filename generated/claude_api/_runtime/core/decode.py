"""How the bytes of a response become its result.

Validation is a report, not a gate: what does not fit is logged with its path and
handed out all the same, as the model it should have been.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from types import GenericAlias, NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Generic,
    Literal,
    NamedTuple,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
)

from pydantic import BaseModel, ConfigDict, Tag, ValidationError

from .errors import APIResponseValidationError, request_id_of
from .formats import BY_CLASS, Format
from .keys import Keyed
from .model import Model, build_lock, build_model, extra_kind
from .origin import Origin
from .tuples import ByPosition
from .union import TaggedUnion

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic.fields import FieldInfo

__all__ = ["Decoder", "Misfit", "NotJSONError", "fit", "parse_json"]

T = TypeVar("T")

# Beyond these, values are handed out as they came.
_MAX_DEPTH = 64
_MAX_TRIALS = 10_000

# Up to here, reading by hand is faster than building a validator for it.
_MAX_UNBUILT_BYTES = 10_000

_TEXTS = (str, str | None)  # results that may come as plain text

_SHOWN_FAULTS = 20
_MOST_REPORTED = 1_000  # kinds of misfits by one client
_INDEX = r"\[\d+\]"


class NotJSONError(ValueError):
    """Text cannot be parsed as JSON; the message says why."""


class Misfit(NamedTuple):
    """Where a value does not fit its type, and how."""

    path: str  # "content[0].text", "" for the whole
    problem: str

    def __str__(self) -> str:
        return f"{self.path or 'the whole'}: {self.problem}"

    @property
    def kind(self) -> str:
        """The same for every item of a list, and whatever value came."""
        return (
            f"{re.sub(_INDEX, '[]', self.path)}: {self.problem.partition(', got ')[0]}"
        )


class Decoder(Generic[T]):
    """Turns JSON into values of one type."""

    __slots__ = ("_is_used", "_validate_json", "kind")

    def __init__(self, kind: Any) -> None:
        self.kind = kind
        self._is_used = False
        self._validate_json: Callable[[bytes], T] | None = None

    @property
    def validate_json(self) -> Callable[[bytes], T]:
        """Strict and fast: raises `pydantic.ValidationError` at any misfit."""
        validate = self._validate_json
        if validate is None:
            validate = self._validate_json = _json_validator(self.kind)
        return validate

    def decode_response(self, origin: Origin) -> T:
        """The result that a response, already read, stands for.

        Raises:
            APIResponseValidationError: the body is no JSON, or it does not fit and
                `origin.strict`.
        """
        response = origin.response
        kind = self.kind
        if kind is bytes:
            return cast(T, response.content)
        if kind is NoneType or kind is None:
            return cast(T, None)
        if kind in _TEXTS and "json" not in response.headers.get("content-type", ""):
            if not response.content and kind is not str:
                return cast(T, None)
            from .charset import text_of

            return cast(T, text_of(response))
        result = self.decode(response.content, origin)
        if isinstance(result, Model):
            object.__setattr__(result, "__response_headers__", response.headers)
        return result

    def decode(self, data: bytes, origin: Origin) -> T:
        """The value that JSON text stands for; raises as `decode_response` does."""
        if not self._is_used:
            self._is_used = True
            if self._validate_json is None and len(data) <= _MAX_UNBUILT_BYTES:
                with suppress(_UnsureError):
                    return cast(T, _read_unbuilt(self.kind, data))
        try:
            return self.validate_json(data)
        except ValidationError:
            pass
        try:
            # Here the standard library reads what pydantic refuses: half a surrogate pair,
            # a byte order mark.
            value = parse_json(data)
        except NotJSONError as error:
            if not data.strip() and not fit(self.kind, None)[1]:
                return cast(T, None)
            raise APIResponseValidationError(
                f"the response is no JSON: {error}",
                response=origin.response,
                body=data.decode("utf-8", "replace"),
                request_id=request_id_of(origin.response, origin.request_id_header),
            ) from None
        return self.decode_value(value, origin)

    def decode_value(self, value: Any, origin: Origin) -> T:
        """The value that parsed JSON stands for; raises as `decode_response` does."""
        result, misfits = fit(self.kind, value)
        if misfits:
            if origin.strict:
                faults = [str(misfit) for misfit in misfits]
                raise APIResponseValidationError(
                    f"the response does not fit {_name(self.kind)}: {_shown(faults)}",
                    response=origin.response,
                    body=value,
                    faults=faults,
                    request_id=request_id_of(origin.response, origin.request_id_header),
                )
            self._report(misfits, origin)
        return cast(T, result)

    def _report(self, misfits: Sequence[Misfit], origin: Origin) -> None:
        """Log misfits, each kind once for a client: servers repeat their mistakes."""
        name = _name(self.kind)
        if len(origin.reported) > _MOST_REPORTED:
            return
        fresh = [m for m in misfits if (name, m.kind) not in origin.reported]
        origin.reported.update((name, misfit.kind) for misfit in fresh)
        if fresh:
            origin.logger.warning(
                "a response does not fit %s: %s", name, _shown(list(map(str, fresh)))
            )


def _shown(faults: Sequence[str]) -> str:
    shown = "; ".join(faults[:_SHOWN_FAULTS])
    if len(faults) > _SHOWN_FAULTS:
        shown += f"; and {len(faults) - _SHOWN_FAULTS} more"
    return shown


def parse_json(data: bytes) -> Any:
    """What JSON text stands for, as plain values.

    Raises:
        NotJSONError: says what is wrong with it.
    """
    if not data.strip():
        raise NotJSONError("it is empty")
    try:
        try:
            return json.loads(data)
        except RecursionError:
            from .deep_json import parse_deep

            return parse_deep(data)
    except ValueError as error:  # JSONDecodeError, UnicodeDecodeError, huge numbers
        raise NotJSONError(str(error)) from None


def _json_validator(kind: Any) -> Callable[[bytes], Any]:
    if _is_class(kind, BaseModel):
        build_model(kind)
        validator = kind.__pydantic_validator__
    else:
        validator = _adapter(kind).validator
    validate: Callable[[bytes], Any] = validator.validate_json
    return validate


def _adapter(kind: Any) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    kind = _read_as_described(kind)
    with build_lock:
        try:
            return TypeAdapter(kind, config=_STRICT)
        except Exception:
            # A type with a configuration of its own refuses another one.
            return TypeAdapter(kind)


def _read_as_described(kind: Any) -> Any:
    """A type in which bare classes of values are read as their formats say.

    Models spell that out; results that are no models name the classes alone.
    """
    if isinstance(kind, type) and kind in BY_CLASS:
        return BY_CLASS[kind]
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (list, dict, tuple):
        return GenericAlias(origin, tuple(map(_read_as_described, inner)))
    if origin in (Union, UnionType):
        return Union[tuple(map(_read_as_described, inner))]  # noqa: UP007
    return kind


_STRICT = ConfigDict(strict=True, allow_inf_nan=False)


def _is_class(kind: Any, base: type[Any]) -> bool:
    return (
        isinstance(kind, type) and get_origin(kind) is None and issubclass(kind, base)
    )


def _name(kind: Any) -> str:
    name = getattr(kind, "__name__", None)
    if isinstance(name, str) and get_origin(kind) is None:
        return name
    return "its description"


def fit(kind: Any, value: Any) -> tuple[Any, list[Misfit]]:
    """The value as this type, as far as it goes, and where it does not.

    Parts that fit become what they should be; a model that does not fit is still
    that model, with what came in it. A required field that is missing reads as None
    and does not count as set. Never raises for values that JSON can hold.
    """
    fitting = _Fitting()
    result = fitting.walk(kind, value, "", 0)
    return result, fitting.misfits


class _Fitting:
    """One pass over a value along its type."""

    __slots__ = ("misfits", "trials")

    def __init__(self) -> None:
        self.misfits: list[Misfit] = []
        self.trials = 0

    def walk(self, kind: Any, value: Any, path: str, depth: int) -> Any:
        if depth > _MAX_DEPTH:
            self.misfits.append(Misfit(path, "nested too deeply to look into"))
            return value
        if kind is Any or kind is object:
            return value
        if _is_class(kind, BaseModel):
            return self.model(kind, value, path, depth)
        origin = get_origin(kind)
        if origin is Annotated:
            return self.annotated(kind, value, path, depth)
        if origin is Union or origin is UnionType:
            return self.union(get_args(kind), value, path, depth)
        if origin is Literal:
            for item in get_args(kind):
                if value == item and type(value) is type(item):
                    return value
                if type(item) is int and _whole(value) == item:
                    return item
            return self.refuse(kind, value, path)
        if origin is list or kind is list:
            if not isinstance(value, list):
                return self.refuse(kind, value, path)
            (item_kind,) = get_args(kind) or (Any,)
            return [
                self.walk(item_kind, item, f"{path}[{index}]", depth + 1)
                for index, item in enumerate(value)
            ]
        if origin is tuple:
            return self.fixed(get_args(kind), value, path, depth)
        if origin is dict or origin is Mapping or kind is dict:
            if not isinstance(value, dict):
                return self.refuse(kind, value, path)
            item_kind = (get_args(kind) or (Any, Any))[1]
            return {
                key: self.walk(item_kind, item, _below(path, key), depth + 1)
                for key, item in value.items()
            }
        if hasattr(kind, "__value__"):  # a type alias
            return self.walk(kind.__value__, value, path, depth + 1)
        return self.leaf(kind, value, path)

    def fixed(self, kinds: Sequence[Any], value: Any, path: str, depth: int) -> Any:
        if not isinstance(value, list | tuple):
            return self.refuse(list, value, path)
        if len(value) != len(kinds):
            self.misfits.append(
                Misfit(path, f"expected {len(kinds)} items, got {len(value)}")
            )
        known = [kinds[n] if n < len(kinds) else Any for n in range(len(value))]
        return tuple(self.in_order(known, value, path, depth))

    def in_order(
        self, kinds: Sequence[Any], value: Sequence[Any], path: str, depth: int
    ) -> list[Any]:
        return [
            self.walk(kind, item, f"{path}[{index}]", depth + 1)
            for index, (kind, item) in enumerate(zip(kinds, value, strict=True))
        ]

    def refuse(self, kind: Any, value: Any, path: str) -> Any:
        self.misfits.append(
            Misfit(path, f"expected {_expected(kind)}, got {_shape(value)}")
        )
        return value

    def leaf(self, kind: Any, value: Any, path: str) -> Any:
        if kind is None or kind is NoneType:
            return value if value is None else self.refuse(kind, value, path)
        if kind in (str, int, bool):
            # Exactly: True is an int to isinstance.
            if type(value) is kind:
                return value
            whole = _whole(value) if kind is int else None
            return self.refuse(kind, value, path) if whole is None else whole
        if kind is float:
            if type(value) is int and abs(value) < 2**1000:
                return float(value)
            fits = type(value) is float and math.isfinite(value)
            return value if fits else self.refuse(kind, value, path)
        if isinstance(kind, type) and kind in BY_CLASS:
            return self.walk(BY_CLASS[kind], value, path, 0)
        return self.ask_pydantic(kind, value, path)

    def ask_pydantic(self, kind: Any, value: Any, path: str) -> Any:
        try:
            return _adapter(kind).validate_python(value)
        except ValidationError as error:
            problem = error.errors(include_url=False, include_input=False)[0]["msg"]
            self.misfits.append(Misfit(path, problem))
            return value

    def annotated(self, kind: Any, value: Any, path: str, depth: int) -> Any:
        base, *annotations = get_args(kind)
        for annotation in annotations:
            if isinstance(annotation, TaggedUnion):
                variants = annotation.variants(base)
                variant = variants.get(annotation.tag_of(value))
                if variant is None:
                    return self.refuse(base, value, path)
                return self.walk(variant, value, path, depth)
            if isinstance(annotation, ByPosition) and isinstance(value, list):
                if not annotation.takes(len(value)):
                    self.misfits.append(Misfit(path, f"has {len(value)} items"))
                kinds = [annotation.kind_at(index) for index in range(len(value))]
                return self.in_order(kinds, value, path, depth)
            if isinstance(annotation, Keyed) and isinstance(value, dict):
                return {
                    key: self.walk(
                        annotation.kind_of(key), item, _below(path, key), depth + 1
                    )
                    for key, item in value.items()
                }
        if all(isinstance(annotation, Tag) for annotation in annotations):
            return self.walk(base, value, path, depth)
        seen = len(self.misfits)
        result = self.ask_pydantic(kind, value, path)
        if len(self.misfits) == seen:
            return result
        refusal = self.misfits.pop()
        for annotation in annotations:
            if isinstance(annotation, Format):
                if (salvaged := annotation.salvage(value)) is None:
                    self.misfits.append(refusal)
                    return value
                result, problem = salvaged
                self.misfits.append(Misfit(path, problem))
                return result
        result = self.walk(base, value, path, depth)
        if len(self.misfits) == seen:
            self.misfits.append(refusal)
        return result

    def union(self, members: Sequence[Any], value: Any, path: str, depth: int) -> Any:
        if value is None and NoneType in members:
            return None
        best: tuple[tuple[bool, int], Any, list[Misfit]] | None = None
        others = [member for member in members if member is not NoneType]
        for member in others:
            self.trials += 1
            if self.trials > _MAX_TRIALS:
                break
            trial = _Fitting()
            trial.trials = self.trials
            result = trial.walk(member, value, path, depth + 1)
            self.trials = trial.trials
            if not trial.misfits:
                return result
            wrong_shape = any(misfit.path == path for misfit in trial.misfits)
            rank = (wrong_shape, len(trial.misfits))
            if best is None or rank < best[0]:
                best = rank, result, trial.misfits
        if best is None or (best[0][0] and len(others) > 1):
            return self.refuse(members, value, path)
        self.misfits += best[2]
        return best[1]

    def model(self, cls: type[BaseModel], value: Any, path: str, depth: int) -> Any:
        if not isinstance(value, dict):
            if isinstance(value, cls):
                return value
            return self.refuse(cls, value, path)
        build_model(cls)
        try:
            return cls.__pydantic_validator__.validate_python(value)
        except ValidationError:
            return self.made(cls, value, path, depth)

    def made(
        self, cls: type[BaseModel], value: dict[str, Any], path: str, depth: int
    ) -> Any:
        """A model of the parts of an object."""
        fields: dict[str, Any] = {}
        given: set[str] = set()
        extra = dict(value)
        for name, field in cls.__pydantic_fields__.items():
            wire_name = name if field.alias is None else field.alias
            if wire_name in extra:
                given.add(name)
                fields[name] = self.walk(
                    _annotation(field),
                    extra.pop(wire_name),
                    _below(path, wire_name),
                    depth + 1,
                )
            elif field.is_required():
                fields[name] = None
                self.misfits.append(Misfit(_below(path, wire_name), "missing"))
            else:
                fields[name] = field.get_default(
                    call_default_factory=True, validated_data=fields
                )
        given.update(extra)  # pydantic counts them as set, too
        others = extra_kind(cls)
        if others is not None:
            for name, item in extra.items():
                kind = others(name)
                extra[name] = self.walk(kind, item, _below(path, name), depth + 1)
        made = cls.__new__(cls)
        object.__setattr__(made, "__dict__", fields)
        object.__setattr__(made, "__pydantic_fields_set__", given)
        object.__setattr__(made, "__pydantic_extra__", extra)
        object.__setattr__(made, "__pydantic_private__", None)
        if cls.__private_attributes__:
            made.model_post_init(None)
        return made


class _UnsureError(Exception):
    """Only a validator knows whether, or as what, a value is read."""


class _Unbuilt(_Fitting):
    """Reads what fits beyond doubt, and builds nothing: an answer or two of a type are
    read long before its validator is built.
    """

    __slots__ = ()

    def refuse(self, kind: Any, value: Any, path: str) -> Any:
        raise _UnsureError

    def ask_pydantic(self, kind: Any, value: Any, path: str) -> Any:
        raise _UnsureError

    def union(self, members: Sequence[Any], value: Any, path: str, depth: int) -> Any:
        if value is None and NoneType in members:
            return None
        others = [member for member in members if member is not NoneType]
        if len(others) == 1:
            return self.walk(others[0], value, path, depth + 1)
        if isinstance(value, str) and all(
            member is str or get_origin(member) is Literal for member in others
        ):
            return value if str in others else super().union(others, value, path, depth)
        raise _UnsureError

    def model(self, cls: type[BaseModel], value: Any, path: str, depth: int) -> Any:
        if (
            not isinstance(value, dict)
            or not issubclass(cls, Model)
            or not getattr(cls, "__pydantic_fields_complete__", False)
            or cls.__private_attributes__
            or cls.__keys__ is not None
            # A validator takes names of Python, too.
            or any(
                field.alias is not None and name in value
                for name, field in cls.__pydantic_fields__.items()
            )
        ):
            raise _UnsureError
        return self.made(cls, value, path, depth)


def _read_unbuilt(kind: Any, data: bytes) -> Any:
    """What JSON text stands for, where no validator is needed to tell.

    Raises:
        _UnsureError: one is.
    """
    try:
        value = parse_json(data)
    except NotJSONError:
        raise _UnsureError from None
    reading = _Unbuilt()
    result = reading.walk(kind, value, "", 0)
    if reading.misfits:
        raise _UnsureError
    return result


def _whole(value: Any) -> int | None:
    """The integer that a number without a fraction is, however it is written: `1.0`."""
    if type(value) is float and value.is_integer():
        return int(value)
    return None


def _annotation(field: FieldInfo) -> Any:
    # A FieldInfo keeps what stood in Annotated[...] apart.
    if not field.metadata:
        return field.annotation
    return Annotated[(field.annotation, *field.metadata)]


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


_WORDS: dict[Any, str] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    NoneType: "null",
    None: "null",
    list: "an array",
    dict: "an object",
}


def _expected(kind: Any) -> str:
    """A type, or the members of a union, in words."""
    if isinstance(kind, tuple):
        return " or ".join(dict.fromkeys(map(_expected, kind)))
    origin = get_origin(kind)
    if origin is Literal:
        return " or ".join(repr(item) for item in get_args(kind))
    if origin is Union or origin is UnionType:
        return _expected(get_args(kind))
    if origin is Annotated:
        return _expected(get_args(kind)[0])
    if _is_class(kind, BaseModel):
        return "an object"
    return _WORDS.get(origin or kind) or str(getattr(kind, "__name__", kind))


def _shape(value: Any) -> str:
    if isinstance(value, str):
        # A misspelled constant is worth seeing, a document is not.
        return repr(value) if len(value) <= 40 else "a string"
    if type(value) is float and not math.isfinite(value):
        return f"{value}, which no number of JSON is"
    return _WORDS.get(type(value)) or f"a {type(value).__name__}"
