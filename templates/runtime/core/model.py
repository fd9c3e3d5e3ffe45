"""The base of all response models, and the types their fields are made of."""

from __future__ import annotations

import inspect
import json
import sys
import threading
from collections.abc import Callable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, get_args

from pydantic import BaseModel, ConfigDict

from .errors import InvalidArgumentError
from .json_body import scalar_text

if TYPE_CHECKING:
    import httpx2
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

__all__ = ["Model", "Unknown", "build_lock", "build_model", "extra_kind"]

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
        # JSON has neither NaN nor infinities.
        allow_inf_nan=False,
        validate_by_alias=True,
        validate_by_name=True,
        protected_namespaces=(),
    )

    if TYPE_CHECKING:
        # A `ByKey` in models whose other keys say of what type their values are. Without
        # an annotation when running: pydantic would evaluate it again for each class.
        __keys__: ClassVar[Any]
    __keys__ = None

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        if cls.__keys__ is not None:
            schema = cls.__keys__.of_extra(schema)
        return schema

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
        try:
            return _plain_fields(self, _plain)
        except RecursionError:
            from .deep_json import copy_deep

            return _plain_fields(self, lambda value: copy_deep(value, _plain))

    def to_json(self, indent: int | None = None) -> str:
        """What was received, as JSON text.

        Raises:
            InvalidArgumentError: a number that JSON does not have (NaN, an infinity), or
                nesting that Python does not write.
        """
        separators = (",", ":") if indent is None else None
        plain = self.to_dict()
        try:
            return json.dumps(
                plain,
                indent=indent,
                ensure_ascii=False,
                separators=separators,
                allow_nan=False,
            )
        except (ValueError, RecursionError) as error:
            raise InvalidArgumentError(
                f"{type(self).__name__} cannot be written as JSON: {error}"
            ) from None


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


def extra_kind(cls: type[BaseModel]) -> Callable[[str], Any] | None:
    """What gives the type of a value whose key is none of a class's fields.

    None where it may be any.
    """
    keys = getattr(cls, "__keys__", None)
    if keys is not None:
        by_key: Callable[[str], Any] = keys.kind_of
        return by_key
    for base in cls.__mro__:
        if base is Model:
            break
        kind = inspect.get_annotations(base).get("__pydantic_extra__")
        if kind is not None:
            text = isinstance(kind, str)
            read = eval(kind, vars(sys.modules[base.__module__])) if text else kind
            of_all = get_args(read)[1]
            return lambda key: of_all
    return None


# Class -> Python name -> name on the wire.
_WIRE_NAMES: dict[type[Model], dict[str, str]] = {}

_ATOMS = frozenset({str, int, float, bool, type(None)})


def _wire_names(cls: type[Model]) -> dict[str, str]:
    # Part of another class's validator, it may not know its own aliases yet.
    build_model(cls)
    # A name on the wire may be "".
    names = {
        name: next(
            known
            for known in (field.serialization_alias, field.alias, name)
            if known is not None
        )
        for name, field in cls.__pydantic_fields__.items()
    }
    _WIRE_NAMES[cls] = names
    return names


# No method: what headers say stands on models behind an underscore, too.
def _plain_fields(model: Model, plain: Callable[[Any], Any]) -> dict[str, Any]:
    cls = type(model)
    values = model.__dict__
    names = _WIRE_NAMES.get(cls)
    if names is None:
        names = _wire_names(cls)
    given = model.__pydantic_fields_set__
    fields = {
        wire_name: plain(values[name])
        for name, wire_name in names.items()
        if name in given and name in values
    }
    if extra := model.__pydantic_extra__:
        for name, value in extra.items():
            fields[name] = plain(value)
    return fields


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
    if (text := scalar_text(value)) is not None:
        return text
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in value]
    return value
