"""How a text becomes an identifier of Python: pure rules, and the names that are taken.

A name depends on the description alone, so that it survives regeneration. Which name a
thing gets, where several want the same, is settled by the pass in `naming`.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Container
from functools import lru_cache

from specloom.base.words import is_ascii_name, pascal_case, snake_case, unique

# Attributes of a pydantic model, which a field of that name would hide.
MODEL_ATTRIBUTES = frozenset(
    {"construct", "copy", "dict", "from_orm", "json", "parse_file", "parse_obj"}
    | {"parse_raw", "schema", "schema_json", "to_dict", "to_json", "validate"}
    | {"update_forward_refs"}
)

# Names that generated modules use themselves.
MODULE_NAMES = frozenset(
    {"Annotated", "Any", "Field", "Literal", "Mapping", "NotRequired", "Required"}
    | {"Sequence", "Tag", "TypeAlias", "TypedDict", "TYPE_CHECKING"}
    | {"Base64FromText", "Date", "DateTime", "DecimalFromText", "DurationFromText"}
    | {"TimeFromText", "UNKNOWN", "UuidFromText"}
    | {"ByKey", "ByPosition", "EXACT"}
)

# Arguments that every method has, beside those of its operation.
METHOD_ARGUMENTS = frozenset(
    {"self", "extra_headers", "extra_query", "extra_body", "timeout"}
)

# Arguments of every client's constructor, or of its `with_options`.
CLIENT_ARGUMENTS = frozenset(
    {"self", "base_url", "server_urls", "timeout", "max_retries", "default_headers"}
    | {"default_query", "http_client", "strict_responses", "validate_requests"}
)

# Attributes of every client, which a resource or a method of its own would hide.
CLIENT_ATTRIBUTES = frozenset(
    {"aclose", "base_url", "close", "copy", "delete", "download", "get", "is_closed"}
    | {"lines", "max_retries", "page", "patch", "post", "put", "request", "stream"}
    | {"timeout", "with_options"}
)


def identifier(text: str, taken: Container[str] = ()) -> str:
    """`text` as a variable that is no keyword, no builtin type and not in `taken`."""
    name = snake_case(text) or "value"
    if keyword.iskeyword(name) or name in _SHADOWED or name in taken:
        return name + "_"
    return name


# Builtins that annotations in the same scope use: an argument called `list` or a
# method called `list` must not change what `list[str]` means.
_SHADOWED = frozenset({"bool", "bytes", "dict", "float", "int", "str", "type_"})


def field_name(wire_name: str, taken: Container[str]) -> str:
    """The attribute of a model for a property.

    A leading underscore would make it private to pydantic.
    """
    return unique(_plain_field_name(wire_name), taken, suffixes=["_", "_value"])


@lru_cache(maxsize=32_768)  # names of properties come again and again
def _plain_field_name(wire_name: str) -> str:
    signed = re.sub(r"^\+(?=[0-9])", "plus ", wire_name)
    signed = re.sub(r"^-(?=[0-9])", "minus ", signed)
    name = identifier(signed.lstrip("_")).lstrip("_") or "value"
    if name[0].isdigit():
        name = f"n{name}"
    # Annotations of a model are read among its fields: `list` would hide the type.
    if name in MODEL_ATTRIBUTES or name in _MODEL_METHODS or name == "list":
        name += "_"
    return name


_MODEL_METHODS = frozenset(
    f"model_{name}"
    for name in (
        *("config", "fields", "extra", "fields_set", "construct", "copy", "dump"),
        *("dump_json", "json_schema", "parametrized_name", "post_init", "rebuild"),
        *("validate", "validate_json", "validate_strings", "computed_fields"),
    )
)


def attribute_name(text: str) -> str:
    """A part of the path that leads from a response to what one of its headers says."""
    return snake_case(text)


def class_name(text: str, *, exact: bool = False) -> str:
    """The class for a schema; builtins and names of the module itself get a suffix.

    Args:
        exact: the text was written to be the name of a class. One that is a class name
            but for underscores keeps them: `Search_20251119`.
    """
    name = pascal_case(text) or "Schema"
    if exact and is_ascii_name(text) and text.replace("_", "") == name:
        name = text
    if name in MODULE_NAMES or keyword.iskeyword(name) or name in {"None", "Unknown"}:
        return name + "Schema"
    return name


def param_class_name(model_name: str) -> str:
    """The TypedDict beside a model of this name."""
    if model_name.endswith(("Param", "Params")):
        return model_name
    return model_name + "Param"


def module_name(text: str) -> str:
    """A module for a group of schemas or a resource."""
    name = snake_case(text).strip("_") or "models"
    if keyword.iskeyword(name) or name[:1].isdigit():
        return f"{name}_" if not name[:1].isdigit() else f"n{name}"
    return name


def method_name(text: str) -> str:
    """A method of a resource; `list` and the like stay, keywords do not."""
    name = snake_case(text).strip("_") or "call"
    if keyword.iskeyword(name) or name[:1].isdigit():
        return f"{name}_" if not name[:1].isdigit() else f"n{name}"
    return name
